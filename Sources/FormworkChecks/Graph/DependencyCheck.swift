import FormworkIR

/// Finds circles of dependencies, and references to resources that the stack does not have.
struct DependencyCheck {
  private let graph: Graph
  private var index: [ObjectIdentifier: Int] = [:]
  /// By id, for references to another declaration of the same resource; made when first needed.
  private lazy var indexByID: [String: Int] = {
    Dictionary(graph.resources.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }()

  init(_ graph: Graph) {
    self.graph = graph
    index.reserveCapacity(graph.resources.count)
    for (position, resource) in graph.resources.enumerated() { index[ObjectIdentifier(resource.node)] = position }
  }

  mutating func run(_ diagnostics: inout Diagnostics) {
    var edges: [[Int]] = []
    edges.reserveCapacity(graph.resources.count)
    for resource in graph.resources {
      var row: [Int] = []
      for node in resource.dependencies {
        guard let position = position(of: node) else {
          if isForeign(node) { continue }
          diagnostics.add(Self.missing(node, from: resource.id, at: resource.location))
          continue
        }
        row.append(position)
      }
      edges.append(row)
    }
    for output in graph.outputs {
      // Most outputs are one reference; no list is needed for that.
      if case .reference(let reference) = output.value, position(of: reference.target) != nil { continue }
      for node in output.value.referencedNodes where position(of: node) == nil && !isForeign(node) {
        diagnostics.add(Self.missing(node, from: "output \(output.name)", at: output.location))
      }
    }
    findCycles(edges, &diagnostics)
  }

  private mutating func position(of node: ResourceNode) -> Int? {
    index[ObjectIdentifier(node)] ?? indexByID[node.id]
  }

  /// Whether another stack owns the resource, which assembly has said already.
  private func isForeign(_ node: ResourceNode) -> Bool {
    guard let root = node.scope?.root, let owner = graph.owner else { return false }
    return root !== owner
  }

  private static func missing(_ node: ResourceNode, from place: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, .missingResource, "\(place) refers to \(node.id), which is not deployed here", at: location,
      notes: [.init("\(node.id) is declared here", at: node.location)],
      hint: "its condition does not hold for the values bound; make what refers to it depend on the same condition")
  }

  /// Walks depth first; an edge back to a resource on the way closes a circle.
  private func findCycles(_ edges: [[Int]], _ diagnostics: inout Diagnostics) {
    enum State { case new, onWay, done }
    var states = [State](repeating: .new, count: edges.count)
    for root in edges.indices where states[root] == .new {
      var way: [(node: Int, next: Int)] = [(root, 0)]
      states[root] = .onWay
      while let last = way.indices.last {
        let (node, next) = way[last]
        guard next < edges[node].count else {
          states[node] = .done
          way.removeLast()
          continue
        }
        way[last].next += 1
        let target = edges[node][next]
        switch states[target] {
        case .new:
          states[target] = .onWay
          way.append((target, 0))
        case .onWay:
          let start = way.firstIndex { $0.node == target } ?? 0
          diagnostics.add(cycle(way[start...].map(\.node)))
        case .done: break
        }
      }
    }
  }

  private func cycle(_ nodes: [Int]) -> Diagnostic {
    let resources = nodes.map { graph.resources[$0] }
    let ids = resources.map(\.id)
    let path = (ids + [ids[0]]).joined(separator: " → ")
    return Diagnostic(
      .error, .dependencyCycle,
      ids.count == 1 ? "\(ids[0]) depends on itself" : "resources depend on each other in a circle: \(path)",
      at: resources[0].location,
      notes: resources.dropFirst().map { .init("\($0.id) is declared here", at: $0.location) },
      hint: BucketCircle.hint(resources)
        ?? "take one of the references or dependsOn out, or move it into a resource of its own")
  }
}
