/// Things with names, each once, in the order in which they were met.
struct NamedList<Node: AnyObject & Equatable> {
  /// The things in order.
  private(set) var all: [Node] = []
  private var index: [String: Node] = [:]

  /// What became of a thing that was added.
  enum Outcome {
    /// It is new.
    case new
    /// It was there.
    case same
    /// There is another thing of its name.
    case other(Node)
  }

  /// The thing of a name.
  subscript(name: String) -> Node? { index[name] }

  /// Adds a thing unless it is there.
  mutating func add(_ node: Node, named name: String) -> Outcome {
    if let known = index[name] {
      return known === node || known == node ? .same : .other(known)
    }
    index[name] = node
    all.append(node)
    return .new
  }
}
