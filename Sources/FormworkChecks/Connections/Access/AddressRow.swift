import FormworkIR

/// A property that names a resource by another attribute than its ARN, or by its ARN alone: whoever writes the wrong one, the
/// service does not find the resource.
struct AddressRow: Sendable {
  /// The type of the resource that has the property.
  let type: String
  /// Where the property is.
  let path: PropertyPath
  /// The type of what is named.
  let target: String
  /// The attribute by which it is named.
  let attribute: String
  /// What that is, in a finding's words.
  let words: String

  private init(_ type: String, _ path: String..., names target: String, by attribute: String, _ words: String) {
    self.type = type
    self.path = PropertyPath(path)
    self.target = target
    self.attribute = attribute
    self.words = words
  }

  /// The rows (the pages of the types in the AWS CloudFormation Template Reference Guide).
  static let all: [AddressRow] = [
    AddressRow("AWS::IAM::InstanceProfile", "Roles", "*", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::IAM::ManagedPolicy", "Roles", "*", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::IAM::Policy", "Roles", "*", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::IAM::RolePolicy", "RoleName", names: "AWS::IAM::Role", by: "RoleName", "name"),
    AddressRow("AWS::Logs::MetricFilter", "LogGroupName", names: "AWS::Logs::LogGroup", by: "LogGroupName", "name"),
    AddressRow(
      "AWS::Logs::SubscriptionFilter", "LogGroupName", names: "AWS::Logs::LogGroup", by: "LogGroupName", "name"),
    AddressRow("AWS::S3::BucketPolicy", "Bucket", names: "AWS::S3::Bucket", by: "BucketName", "name"),
    AddressRow("AWS::SNS::TopicPolicy", "Topics", "*", names: "AWS::SNS::Topic", by: "TopicArn", "ARN"),
    AddressRow("AWS::SQS::QueuePolicy", "Queues", "*", names: "AWS::SQS::Queue", by: "QueueUrl", "address"),
  ]

  /// Finds what is named by another attribute.
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for row in all {
      for resource in stack.resources(of: row.type) {
        for (place, term) in row.path.terms(in: resource) {
          row.check(term, at: place, of: resource, stack, &diagnostics)
        }
      }
    }
  }

  private func check(
    _ term: Term, at place: String, of resource: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    if case .string(let text) = term {
      guard text.hasPrefix("arn:") != (words == "ARN") else { return }
      diagnostics.add(
        resource.finding(
          .error, .wrongAddress,
          "\(place) of \(resource.id) is \"\(text)\", which is \(words == "ARN" ? "no" : "an") ARN; the \(words) belongs there",
          hint: "write the \(words)"))
      return
    }
    guard case .reference(let reference) = term, reference.target.type == target, reference.attribute != attribute,
      let end = stack.end(term)
    else { return }
    let found =
      AddressKind.of(end.type)?.what(end.attribute) ?? (end.isARN ? "its ARN" : "its \(end.attribute)")
    diagnostics.add(
      resource.finding(
        .error, .wrongAddress,
        "\(place) of \(resource.id) is \(end.id).\(end.attribute), \(found); the \(words) belongs there",
        hint: "write \(end.id).\(attribute)"))
  }
}
