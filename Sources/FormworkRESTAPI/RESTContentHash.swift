import FormworkIR

/// The hash of what a deployment of an API shows.
///
/// A change of the form deploys everybody's APIs again, which changes nothing for callers. So it says its number, and a test
/// holds it to a value.
struct RESTContentHash: TermHashing {
  private static let form = "formwork deployment 1"
  /// How much of the hash stands in ids, as SAM takes of its own.
  private static let length = 10
  /// What the API has beside what a deployment shows.
  private static let shownAnyway: Set = ["Name", "Description", "Tags"]
  /// What its body has beside that: title and version.
  private static let information = "info"

  /// The parameters whose values only deployment knows, in the order met.
  private(set) var parameters: [ParameterNode] = []
  var hash = SHA256()
  private var seen: Set<String> = []
  private let resources: NameTable<Resource>

  /// The hash of an API in its graph.
  init(of api: Resource, in graph: Graph) {
    var resources = NameTable<Resource>()
    resources.reserveCapacity(graph.resources.count)
    for resource in graph.resources { resources[resource.id] = resource }
    self.resources = resources
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

  mutating func add(other term: Term) {
    hash.update("\(term)")
    let arguments = TermArguments(of: term)
    for parameter in arguments.parameters where !parameters.contains(parameter) { parameters.append(parameter) }
    add(arguments)
  }

  /// What a reference names is another thing where a change replaced it, such as a function with another name.
  mutating func add(_ reference: Reference) {
    let resource = resources[reference.target.id]
    // A renamed thing is the same thing.
    hash.update("reference \(resource?.namingID ?? reference.target.id) \(reference.attribute)")
    guard seen.insert(reference.target.id).inserted, let resource, let schema = resource.node.schema?.root else {
      return
    }
    add(resource.properties.filter { schema[$0.name]?.isCreateOnly == true })
  }
}
