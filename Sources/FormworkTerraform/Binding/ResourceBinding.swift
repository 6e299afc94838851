import FormworkIR

/// What a resource of the graph is in Terraform.
package final class ResourceBinding {
  /// Which provider has the type.
  enum Provider {
    /// `hashicorp/aws`, by the mapping table.
    case aws(AWSMapping)
    /// `hashicorp/awscc`, by the naming rule.
    case awscc(AWSCCMapping)
    /// None; reported once.
    case missing
  }

  package let resource: Resource
  /// The resource's place in the graph.
  let index: Int
  let provider: Provider
  /// The Terraform type.
  package let type: String
  /// The name in Terraform's addresses.
  package let name: String
  /// References that were spelled before.
  private var resolved: [(attribute: String, reference: ResolvedReference)] = []
  /// The ids of the resources to which this one refers.
  lazy var referredIDs = Set(resource.dependencies.map(\.id))
  /// Whether the function publishes a version with every change.
  var publishes = false

  init(_ resource: Resource, at index: Int, provider: Provider, type: String, name: String) {
    self.resource = resource
    self.index = index
    self.provider = provider
    self.type = type
    self.name = name
    address = String(joining: type, ".", name)
    isConditional = if case .conditional = resource.settings.instances { true } else { false }
  }

  /// The resource's address.
  package let address: String
  private let isConditional: Bool

  /// A reference as it was spelled before; few attributes of one resource are referred to, so a list is enough.
  subscript(attribute: String) -> ResolvedReference? {
    get { resolved.first { $0.attribute == attribute }?.reference }
    set { if let newValue { resolved.append((attribute, newValue)) } }
  }

  /// The attribute to which a reference to a property leads; `nil` where it leads to more than one, or to none.
  package func attribute(for property: String) -> String? {
    switch provider {
    case .aws(let mapping):
      guard case .attribute(let attribute)? = mapping.references[property] else { return nil }
      return attribute
    case .awscc(let mapping): return mapping.attribute(property)
    case .missing: return nil
    }
  }

  /// An attribute of the resource, or of a secondary resource of the same name.
  func path(to attribute: String, of secondary: String? = nil) -> String {
    let address = secondary.map { String(joining: $0, ".", name) } ?? address
    return isConditional ? "one(\(address)[*].\(attribute))" : String(joining: address, ".", attribute)
  }
}
