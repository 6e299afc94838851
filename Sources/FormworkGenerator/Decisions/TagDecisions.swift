import FormworkIR

/// Where types keep their tags that keep them deeper than in a property of their own.
enum TagDecisions {
  /// The places by type, as `TagPlace` spells them.
  static let places: [String: [String]] = [
    // Each replica of a global table has tags of its own.
    "AWS::DynamoDB::GlobalTable": ["Replicas[].Tags"],
    "AWS::EC2::CapacityReservation": ["TagSpecifications[ResourceType=capacity-reservation].Tags"],
    "AWS::EC2::CapacityReservationFleet": ["TagSpecifications[ResourceType=capacity-reservation-fleet].Tags"],
    "AWS::EC2::ClientVpnEndpoint": ["TagSpecifications[ResourceType=client-vpn-endpoint].Tags"],
    "AWS::EC2::EC2Fleet": ["TagSpecifications[ResourceType=fleet].Tags"],
    // The template itself, and what is launched from it.
    "AWS::EC2::LaunchTemplate": [
      "TagSpecifications[ResourceType=launch-template].Tags",
      "LaunchTemplateData.TagSpecifications[ResourceType=instance].Tags",
      "LaunchTemplateData.TagSpecifications[ResourceType=volume].Tags",
    ],
    "AWS::WorkspacesInstances::Volume": ["TagSpecifications[ResourceType=volume].Tags"],
  ]
}

extension TypeReader {
  /// The places that hold the tags.
  func tagPlaces(settable: [String: Document]) -> [String] {
    if let places = TagDecisions.places[type] { return places }
    if schema["tagging"]?["taggable"] == false || schema["taggable"] == false { return [] }
    let name = paths("tagProperty", of: schema["tagging"]).first?.first ?? "Tags"
    guard let node = settable[name] else { return [] }
    if let items = Self.table(followed(node)["properties"])["Items"], followed(items)["items"] != nil {
      return ["\(name).Items"]
    }
    let form = followed(node)["items"].map(followed)
    let hasLaunches = Self.table(form?["properties"])["PropagateAtLaunch"] != nil
    return [name + (hasLaunches ? " PropagateAtLaunch" : "")]
  }
}
