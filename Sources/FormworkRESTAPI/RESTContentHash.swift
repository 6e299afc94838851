import FormworkIR

/// The hash of what a deployment of an API shows.
///
/// A change of the form deploys everybody's APIs again, which changes nothing for callers. So it says its number, and a test
/// holds it to a value.
struct RESTContentHash {
  private static let form = "formwork deployment 1"
  /// How much of the hash stands in ids, as SAM takes of its own.
  private static let length = 10
  /// What the API has beside what a deployment shows.
  private static let shownAnyway: Set = ["Name", "Description", "Tags"]
  /// What its body has beside that: title and version.
  private static let information = "info"

  /// The parameters whose values only deployment knows, in the order met.
  private(set) var parameters: [ParameterNode] = []
  private var hash = SHA256()
  private var seen: Set<String> = []
  private let graph: Graph

  /// The hash of an API in its graph.
  init(of api: Resource, in graph: Graph) {
    self.graph = graph
    hash.update(Self.form)
    seen.insert(api.id)
    for loop in api.settings.loops { add(loop.collection) }
    for property in api.properties.sorted(by: { $0.name < $1.name })
    where !Self.shownAnyway.contains(property.name) && property.value != .absent {
      hash.update(property.name)
      if property.name == "Body", case .map(let entries) = property.value {
        add(.map(entries.filter { $0.key.literal != Self.information }))
      } else {
        add(property.value)
      }
    }
  }

  /// The hash as ids have it.
  var text: String { String(hash.hexadecimal.prefix(Self.length)) }

  /// Adds a term. The order of a map's entries means nothing.
  private mutating func add(_ term: Term) {
    switch term {
    case .text(let segments):
      hash.update("segments \(segments.count)")
      for segment in segments {
        switch segment {
        case .literal(let words): hash.update(words)
        case .term(let term): add(term)
        }
      }
    case .string(let text):
      hash.update("text")
      hash.update(text)
    case .list(let elements):
      hash.update("list \(elements.count)")
      for element in elements { add(element) }
    case .map(let entries):
      hash.update("map \(entries.count)")
      for entry in entries.sorted(by: { $0.key.description < $1.key.description }) {
        hash.update(entry.key.description)
        add(entry.value)
      }
    case .reference(let reference): add(reference)
    default:
      hash.update("\(term)")
      var found = Found()
      term.walk(&found)
      for parameter in found.parameters where !parameters.contains(parameter) { parameters.append(parameter) }
      for reference in found.references { add(reference) }
      for condition in found.conditions { hash.update("condition \(condition.name) \(condition.predicate)") }
      for mapping in found.mappings { add(.map(mapping.entries)) }
    }
  }

  /// What a reference names is another thing where a change replaced it, such as a function with another name.
  private mutating func add(_ reference: Reference) {
    hash.update("reference \(reference.target.id) \(reference.attribute)")
    guard seen.insert(reference.target.id).inserted,
      let resource = graph.resources.first(where: { $0.id == reference.target.id }),
      let schema = resource.node.schema?.root
    else { return }
    for property in resource.properties.sorted(by: { $0.name < $1.name })
    where schema[property.name]?.isCreateOnly == true && property.value != .absent {
      hash.update(property.name)
      add(property.value)
    }
  }

  private struct Found: TermVisitor {
    var parameters: [ParameterNode] = []
    var references: [Reference] = []
    var conditions: [ConditionNode] = []
    var mappings: [MappingNode] = []
    mutating func visit(_ reference: Reference) { references.append(reference) }
    mutating func visit(_ parameter: ParameterNode) { parameters.append(parameter) }
    mutating func visit(_ condition: ConditionNode) {
      conditions.append(condition)
      condition.predicate.walk(&self)
    }
    mutating func visit(_ mapping: MappingNode) { mappings.append(mapping) }
  }
}
