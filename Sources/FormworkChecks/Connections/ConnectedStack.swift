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

extension Resource {
  /// A property that is really set.
  func value(_ name: String) -> Term? {
    let term = self[name]
    return term == .absent ? nil : term
  }

  /// A finding about the resource.
  func finding(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(severity, code, message, at: location, notes: notes, hint: hint)
  }
}

extension Term {
  /// What stands at a path of maps, if it is really set.
  func member(_ path: String...) -> Term? { member(path) }

  /// What stands at a path of maps, if it is really set.
  func member(_ path: [String]) -> Term? {
    var term: Term? = self
    for name in path { term = term?.entry(name) }
    return term == .absent ? nil : term
  }

  /// The elements of a list that is written out.
  var elements: [Term] {
    guard case .list(let elements) = self else { return [] }
    return elements.filter { $0 != .absent }
  }

  /// Whether all of it is written out, so that nothing is left to deployment.
  var isWritten: Bool {
    switch self {
    case .absent, .bool, .int, .double, .string: true
    case .list(let elements): elements.allSatisfy(\.isWritten)
    case .map(let entries): entries.allSatisfy { $0.key.literal != nil && $0.value.isWritten }
    case .function(.jsonString(let inner)): inner.isWritten
    default: false
    }
  }

  /// Whether it is `true`, in any of the kinds in which templates write it.
  var isTrue: Bool { self == .bool(true) || literalText == "true" }
}

/// A document that stands as itself or as JSON text.
enum ConnectedDocument {
  /// The document.
  case document(Term)
  /// Text that is no JSON, and why.
  case malformed(String)
  /// What only deployment knows.
  case unknown

  init(_ term: Term?) {
    switch term {
    case .map?, .list?: self = term.map { .document($0) } ?? .unknown
    case .function(.jsonString(let inner))?: self = .document(inner)
    case .string(let text)?:
      do {
        self = .document(Term(try JSONReader.document(from: text)))
      } catch {
        self = .malformed(error.message)
      }
    default: self = .unknown
    }
  }
}

/// Words in a row, as sentences have them.
enum WordList {
  /// Such as `body, attributes and awsRegion`.
  static func all(_ words: [String]) -> String { joined(words, by: "and") }

  /// Such as `Seconds, Timestamp or TimestampPath`.
  static func any(_ words: [String]) -> String { joined(words, by: "or") }

  private static func joined(_ words: [String], by word: String) -> String {
    words.dropLast().joined(separator: ", ") + (words.count > 1 ? " \(word) " : "") + (words.last ?? "")
  }
}
