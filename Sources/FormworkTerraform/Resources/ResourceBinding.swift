import FormworkIR

/// What a resource of the graph is in Terraform.
final class ResourceBinding {
  /// Which provider has the type.
  enum Provider {
    /// `hashicorp/aws`, by the mapping table.
    case aws(AWSMapping)
    /// `hashicorp/awscc`, by the naming rule.
    case awscc(AWSCCMapping)
    /// None; reported once.
    case missing
  }

  let resource: Resource
  let provider: Provider
  /// The Terraform type.
  let type: String
  /// The name in Terraform's addresses.
  let name: String
  /// References that were spelled before.
  private var resolved: [(attribute: String, reference: ResolvedReference)] = []
  /// The addresses that a dependency on the resource means: its own and those of what it was split into.
  var addresses: [String] = []
  /// The resources referred to whose parts must be there too.
  var awaited: [ResourceBinding] = []
  /// The resources that must be there first although no argument refers to them.
  var predecessors: [ResourceNode] = []
  /// The ids of the resources to which this one refers.
  lazy var referredIDs = Set(resource.dependencies.map(\.id))
  /// The properties whose loss the user accepted and that were lost.
  var losses: Set<String> = []
  /// Whether the function publishes a version with every change.
  var publishes = false

  init(_ resource: Resource, provider: Provider, type: String, name: String) {
    self.resource = resource
    self.provider = provider
    self.type = type
    self.name = name
    address = String(joining: type, ".", name)
    isConditional = if case .conditional = resource.settings.instances { true } else { false }
  }

  /// The resource's address.
  let address: String
  private let isConditional: Bool

  /// A reference as it was spelled before; few attributes of one resource are referred to, so a list is enough.
  subscript(attribute: String) -> ResolvedReference? {
    get { resolved.first { $0.attribute == attribute }?.reference }
    set { if let newValue { resolved.append((attribute, newValue)) } }
  }

  /// An attribute of the resource, or of a secondary resource of the same name.
  func path(to attribute: String, of secondary: String? = nil) -> String {
    let address = secondary.map { String(joining: $0, ".", name) } ?? address
    return isConditional ? "one(\(address)[*].\(attribute))" : String(joining: address, ".", attribute)
  }
}

/// A block of the `resource` section.
struct ResourceBlock {
  /// The Terraform type.
  let type: String
  /// The name.
  let name: String
  /// The type and the name.
  let address: String
  /// The arguments and blocks inside.
  var body: Body
  /// The resource that it comes from.
  let owner: ResourceBinding
  /// Resources besides those that the user names for which it waits.
  var waitsFor: [String] = []
  /// The resources that it refers to whose parts must be there too.
  var awaited: [ResourceBinding] = []

  /// Whether another block waits for a resource in its stead.
  ///
  /// A bucket waits for the permissions and policies that its notifications need: in Terraform the notifications are a
  /// resource of their own, and the policies refer to the bucket.
  func leavesOut(_ node: ResourceNode, among addresses: [String]) -> Bool {
    guard owner.type == "aws_s3_bucket", type != "aws_s3_bucket_notification",
      ["AWS::Lambda::Permission", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"].contains(node.type)
    else { return false }
    return addresses.contains("aws_s3_bucket_notification." + owner.name)
  }

  init(type: String, name: String, body: Body, owner: ResourceBinding) {
    self.type = type
    self.name = name
    self.body = body
    self.owner = owner
    address = type == owner.type && name == owner.name ? owner.address : String(joining: type, ".", name)
  }
}
