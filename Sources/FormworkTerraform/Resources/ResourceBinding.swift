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

extension Graph {
  /// The graph with policies that only deployment chooses settled: Terraform's `lifecycle` takes nothing but literals, so of
  /// the possible ones that which keeps most stands, with a warning.
  func settlingRetention() -> (graph: Graph, warnings: [Diagnostic]) {
    guard
      resources.contains(where: {
        $0.settings.deletionPolicyChoice != nil || $0.settings.updateReplacePolicyChoice != nil
      })
    else { return (self, []) }
    var graph = self
    var warnings: [Diagnostic] = []
    for index in graph.resources.indices {
      let resource = graph.resources[index]
      func settle(_ name: String, _ choice: Term?) -> RetentionPolicy? {
        guard let choice else { return nil }
        let policy = choice.keepingMost
        warnings.append(
          Diagnostic(
            .warning, .unsupported,
            "\(resource.type) '\(resource.id)': \(name) is chosen at deployment, and Terraform must know it before;"
              + " \(policy.rawValue) stands whatever is chosen", at: resource.location,
            hint: "Bind the parameters that decide it at synthesis."))
        return policy
      }
      if let policy = settle("DeletionPolicy", resource.settings.deletionPolicyChoice) {
        graph.resources[index].settings.deletionPolicy = policy
      }
      if let policy = settle("UpdateReplacePolicy", resource.settings.updateReplacePolicyChoice) {
        graph.resources[index].settings.updateReplacePolicy = policy
      }
    }
    return (graph, warnings)
  }
}

extension Term {
  /// Of the policies that a choice can come to, the one that keeps most.
  fileprivate var keepingMost: RetentionPolicy {
    let outcomes = retentionOutcomes.map { $0.flatMap(RetentionPolicy.init) ?? .retain }
    return [RetentionPolicy.retain, .retainExceptOnCreate, .snapshot].first(where: outcomes.contains) ?? .delete
  }
}

extension Resource {
  /// The resource with its values in the case in which AWS documents them: CloudFormation takes `EC2` for `ec2` where a
  /// service does, Terraform's providers do not.
  var spelledAsDocumented: Resource {
    guard let schema = node.schema, schema.hasValuesInAnyCase else { return self }
    var copy = self
    for index in copy.properties.indices {
      guard let property = schema.root[copy.properties[index].name] else { continue }
      copy.properties[index].value = Self.spelled(copy.properties[index].value, property, schema)
    }
    return copy
  }

  private static func spelled(_ term: Term, _ property: PropertySchema, _ schema: ResourceSchema) -> Term {
    switch term {
    case .string(let text):
      guard property.ignoresCase else { return term }
      let caseless = text.lowercased()
      return property.allowedValues.first { $0.lowercased() == caseless }.map { .string($0) } ?? term
    case .list(let elements):
      return .list(elements.map { spelled($0, property.elements ?? property, schema) })
    case .map(let entries):
      guard let definition = definition(of: property.kind, schema) else { return term }
      return .map(
        entries.map { entry in
          guard let name = entry.key.literal, let inner = definition[name] else { return entry }
          return MapEntry(key: entry.key, value: spelled(entry.value, inner, schema))
        })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(
        .conditional(
          condition, then: spelled(then, property, schema), otherwise: spelled(otherwise, property, schema)))
    default: return term
    }
  }

  private static func definition(of kind: PropertySchema.Kind, _ schema: ResourceSchema) -> ObjectSchema? {
    switch kind {
    case .object(let name): schema.definitions[name]
    case .list(let element, _): definition(of: element, schema)
    default: nil
    }
  }
}
