import FormworkIR
import FormworkRelations

/// A graph as the checks of connections ask about it: read once, and indexed by what they look for.
final class ConnectedStack {
  /// The graph.
  let graph: Graph
  /// The policies in it.
  let sources: PolicySources
  /// Answers what they allow.
  let evaluator: PolicyEvaluator
  private let byType: [String: [Resource]]
  private let arns = ARNIndex()
  /// The types with a policy whose subject only deployment knows: it may be that of any resource.
  private let openPolicies: Set<String>

  /// How terms are written.
  var names: PolicyNames { sources.names }

  init(_ graph: Graph) {
    self.graph = graph
    sources = PolicySources(graph)
    evaluator = PolicyEvaluator(sources)
    var byType: [String: [Resource]] = [:]
    var openPolicies: Set<String> = []
    for resource in graph.resources {
      byType[resource.type, default: []].append(resource)
      for property in Self.subjects(of: resource.type) {
        guard let subjects = resource[property] else { continue }
        for subject in PolicyStatementReader.list(subjects)
        where subject.referencedNodes.isEmpty && subject.literalText == nil { openPolicies.insert(resource.type) }
      }
    }
    self.byType = byType
    self.openPolicies = openPolicies
  }

  /// The resources of a type, in the order of the graph.
  func resources(of type: String) -> [Resource] { byType[type] ?? [] }

  /// Whether policies of a type may be those of anything.
  func hasOpenPolicies(_ type: String) -> Bool { openPolicies.contains(type) }

  /// The resource that has an ARN, by the ARN as text.
  func resource(withARN text: String) -> Resource? { arns.node(text, in: self).flatMap { names.resource($0) } }

  /// What a term means, if it means one thing of the stack alone.
  func end(_ term: Term?) -> ConnectedEnd? {
    switch term {
    case .reference(let reference)?:
      guard let resource = names.resource(reference.target) else { return nil }
      return ConnectedEnd(resource, attribute: reference.attribute)
    case .text?, .string?, .function(.join)?:
      guard let term, let resource = resource(withARN: names.text(term).description) else { return nil }
      return ConnectedEnd(resource, attribute: ConnectedEnd.arnAttribute(of: resource.type))
    default: return nil
    }
  }

  /// The function that a term means, itself or by an alias or version.
  func function(_ term: Term?) -> Resource? {
    guard let end = end(term) else { return nil }
    switch end.resource.type {
    case "AWS::Lambda::Function": return end.resource
    case "AWS::Lambda::Alias", "AWS::Lambda::Version":
      guard let of = self.end(end.resource["FunctionName"]), of.resource.type == "AWS::Lambda::Function" else {
        return nil
      }
      return of.resource
    default: return nil
    }
  }

  fileprivate static func isCalled(_ type: String) -> Bool {
    switch type {
    case "AWS::Lambda::Function", "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::Kinesis::Stream",
      "AWS::Events::EventBus", "AWS::StepFunctions::StateMachine", "AWS::Logs::LogGroup", "AWS::DynamoDB::Table",
      "AWS::S3::Bucket":
      true
    default: false
    }
  }

  private static func subjects(of type: String) -> [String] {
    if type == "AWS::Lambda::Permission" { return ["FunctionName"] }
    if let facts = ResourceAccess.policyTypes[type] { return [facts.subject] }
    return ResourceAccess.attachments[type] ?? []
  }
}

/// The resources that are called, by their ARNs; read when somebody asks, since most stacks name them by references.
private final class ARNIndex {
  private var nodes: [String: ResourceNode]?

  func node(_ text: String, in stack: ConnectedStack) -> ResourceNode? {
    if let nodes { return nodes[text] }
    var nodes: [String: ResourceNode] = [:]
    for resource in stack.graph.resources where ConnectedStack.isCalled(resource.type) {
      if let arn = stack.names.arn(of: resource.node) { nodes[arn.description] = resource.node }
    }
    self.nodes = nodes
    return nodes[text]
  }
}

/// A resource of the stack that something names, and by which of its attributes.
struct ConnectedEnd {
  /// The resource.
  let resource: Resource
  /// The attribute that stands there.
  let attribute: String

  init(_ resource: Resource, attribute: String) {
    self.resource = resource
    self.attribute = attribute
  }

  /// The id.
  var id: String { resource.id }
  /// The type.
  var type: String { resource.type }
  /// Whether it is named by its ARN.
  var isARN: Bool { attribute == Self.arnAttribute(of: type) }
  /// Its ARN.
  var arn: Term { .reference(Reference(resource.node, Self.arnAttribute(of: type))) }

  /// The attribute of a type that is its ARN.
  static func arnAttribute(of type: String) -> String { ResourceAccess.of(type)?.arnAttribute ?? "Arn" }
}
