import FormworkIR

/// The arguments and nested blocks of a block, in the order in which they are set.
struct Body {
  private(set) var members: [Document.Member] = []

  init(capacity: Int = 0) { members.reserveCapacity(capacity) }

  /// The body as a JSON object.
  var document: Document { .object(members) }

  /// The value of an argument or block.
  subscript(name: String) -> Document? { members.first { $0.key == name }?.value }

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
  mutating func set(_ name: String, _ value: Document) {
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
  mutating func extend(_ block: String, _ name: String, with element: Document) {
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

/// The numbers of documents that have no schema.
///
/// CloudFormation hands a document of any JSON on as it is written, and the service takes text for the number. AWS gives a
/// number back, and the provider asks for one, so that text would be a difference in every plan.
enum DocumentNumbers {
  /// The places of whole numbers, by resource type: the property, and the keys down to the number.
  static let places: [String: [[String]]] = [
    // SetQueueAttributes, Amazon SQS API Reference.
    "AWS::SQS::Queue": [["RedrivePolicy", "maxReceiveCount"]],
    // Creating an HTTP/S delivery policy, Amazon SNS Developer Guide.
    "AWS::SNS::Subscription":
      [
        "minDelayTarget", "maxDelayTarget", "numRetries", "numNoDelayRetries", "numMinDelayRetries",
        "numMaxDelayRetries",
      ].map { ["DeliveryPolicy", "healthyRetryPolicy", $0] } + [
        ["DeliveryPolicy", "throttlePolicy", "maxReceivesPerSecond"]
      ],
  ]
}

extension Graph {
  /// The graph with numbers in documents where AWS's documentation says that there are numbers.
  func withNumbersInDocuments() -> Graph {
    var graph = self
    for index in graph.resources.indices {
      guard let places = DocumentNumbers.places[graph.resources[index].type] else { continue }
      for place in places {
        guard let document = graph.resources[index][place[0]] else { continue }
        graph.resources[index][place[0]] = document.withNumber(at: place.dropFirst())
      }
    }
    return graph
  }
}

extension Term {
  /// The document with a number at the end of a path.
  fileprivate func withNumber(at path: ArraySlice<String>) -> Term {
    switch self {
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(
        .conditional(condition, then: then.withNumber(at: path), otherwise: otherwise.withNumber(at: path)))
    case .function(.merge(let maps)): return .function(.merge(maps.map { $0.withNumber(at: path) }))
    case .map(let entries):
      guard let key = path.first else { return self }
      return .map(
        entries.map { entry in
          entry.key.literal == key
            ? MapEntry(key: entry.key, value: entry.value.withNumber(at: path.dropFirst())) : entry
        })
    default: return path.isEmpty ? number : self
    }
  }

  /// The number that a scalar spells.
  private var number: Term {
    switch self {
    case .string(let text): Int(text).map { .int($0) } ?? self
    case .parameter(let parameter) where parameter.kind == .number && !parameter.isStored: self
    case .text, .parameter, .reference, .function: .function(.number(self))
    default: self
    }
  }
}
