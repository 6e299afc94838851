import FormworkIR

/// The arguments and nested blocks of a block, in the order in which they are set.
package struct Body {
  private(set) var members: [Document.Member] = []

  init(capacity: Int = 0) { members.reserveCapacity(capacity) }

  /// The body as a JSON object.
  package var document: Document { .object(members) }

  /// The value of an argument or block.
  package subscript(name: String) -> Document? { members.first { $0.key == name }?.value }

  /// The value at the end of a path.
  subscript(path: ArraySlice<String>) -> Document? {
    guard let first = path.first, var value = self[first] else { return nil }
    for name in path.dropFirst() {
      guard let inner = value[name] else { return nil }
      value = inner
    }
    return value
  }

  /// Sets an argument; a path of more than one name goes through nested blocks, which are made as needed.
  mutating func set(_ path: [String], _ value: Document) {
    if path.count == 1 { return set(path[0], value) }
    Self.set(path[...], value, in: &members)
  }

  /// Sets an argument of the block itself.
  package mutating func set(_ name: String, _ value: Document) {
    if let index = members.firstIndex(where: { $0.key == name }) {
      members[index].value = value
    } else {
      members.append(Document.Member(name, value))
    }
  }

  /// Takes an argument away.
  mutating func remove(_ name: String) { members.removeAll { $0.key == name } }

  /// Puts an argument before all others.
  mutating func prepend(_ name: String, _ value: Document) { members.insert(Document.Member(name, value), at: 0) }

  /// Adds a block whose existence is decided at deployment.
  mutating func addDynamic(_ label: String, forEach: String, content: Body) {
    let block: Document = ["for_each": .string(forEach), "content": content.document]
    guard let index = members.firstIndex(where: { $0.key == "dynamic" }),
      case .object(var labels) = members[index].value
    else {
      return members.append(Document.Member("dynamic", .object([Document.Member(label, block)])))
    }
    if let position = labels.firstIndex(where: { $0.key == label }) {
      labels[position].value = .array((labels[position].value.array ?? [labels[position].value]) + [block])
    } else {
      labels.append(Document.Member(label, block))
    }
    members[index].value = .object(labels)
  }

  /// Whether there is a block of that label whose existence is decided at deployment.
  func isDynamic(_ label: String) -> Bool { self["dynamic"]?[label] != nil }

  /// Adds what a user wrote for Terraform alone: objects join, anything else replaces what stands there.
  mutating func merge(_ name: String, _ value: Document) {
    Self.merge(name, value, into: &members)
    if let index = members.firstIndex(where: { $0.key == "dynamic" }), case .object(var labels) = members[index].value {
      labels.removeAll { $0.key == name }
      if labels.isEmpty { members.remove(at: index) } else { members[index].value = .object(labels) }
    }
  }

  /// Adds an element to a list of a block.
  package mutating func extend(_ block: String, _ name: String, with element: Document) {
    let elements = self[[block, name][...]]?.array ?? []
    merge(block, [name: .array(elements + [element])])
  }

  private static func merge(_ name: String, _ value: Document, into members: inout [Document.Member]) {
    guard let index = members.firstIndex(where: { $0.key == name }) else {
      return members.append(Document.Member(name, value))
    }
    if case .object(var old) = members[index].value, case .object(let new) = value {
      for member in new { merge(member.key, member.value, into: &old) }
      members[index].value = .object(old)
    } else {
      members[index].value = value
    }
  }

  private static func set(_ path: ArraySlice<String>, _ value: Document, in members: inout [Document.Member]) {
    guard let name = path.first else { return }
    let rest = path.dropFirst()
    let index = members.firstIndex { $0.key == name }
    if rest.isEmpty {
      if let index { members[index].value = value } else { members.append(Document.Member(name, value)) }
      return
    }
    var inner: [Document.Member] = []
    if let index, case .object(let old) = members[index].value { inner = old }
    set(rest, value, in: &inner)
    if let index {
      members[index].value = .object(inner)
    } else {
      members.append(Document.Member(name, .object(inner)))
    }
  }
}
