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
  var resolved: [String: ResolvedReference] = [:]
  /// The addresses that a dependency on the resource means: its own and those of what it was split into.
  var addresses: [String] = []
  /// The resources referred to whose parts must be there too.
  var awaited: [ResourceBinding] = []
  /// Whether the function publishes a version with every change.
  var publishes = false

  init(_ resource: Resource, provider: Provider, type: String, name: String) {
    self.resource = resource
    self.provider = provider
    self.type = type
    self.name = name
  }

  /// The resource's address.
  var address: String { type + "." + name }

  private var isConditional: Bool {
    if case .conditional = resource.settings.instances { return true }
    return false
  }

  /// An attribute of the resource, or of a secondary resource of the same name.
  func path(to attribute: String, of secondary: String? = nil) -> String {
    let address = (secondary ?? type) + "." + name
    return isConditional ? "one(\(address)[*].\(attribute))" : address + "." + attribute
  }
}

/// A block of the `resource` section.
struct ResourceBlock {
  /// The Terraform type.
  var type: String
  /// The name.
  var name: String
  /// The arguments and blocks inside.
  var body: Body
  /// The resource that it comes from.
  var owner: ResourceBinding
  /// Resources besides those that the user names for which it waits.
  var waitsFor: [String] = []
}
