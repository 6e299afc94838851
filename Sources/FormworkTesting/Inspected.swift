import Formwork

/// A resource of an assembled stack: its properties read typed, its attributes compare as references.
@dynamicMemberLookup
public struct Inspected<R: ResourceType>: Inspectable, Sendable {
  /// The resource as it is in the graph.
  public let resource: Resource

  init(_ resource: Resource) { self.resource = resource }

  /// The declaration.
  public var node: ResourceNode { resource.node }

  /// The id within the stack.
  public var id: String { resource.id }

  /// Where it was declared.
  public var location: SourceLocation { resource.location }

  /// What was set for a property; `nil` if nothing was.
  public subscript<P: ValueType>(dynamicMember path: KeyPath<R.Keys, Key<P>>) -> P.Written? {
    resource.written(R.Keys()[keyPath: path].name).map { P.Written(term: $0) }
  }

  /// A reference to something that the deployed resource has, such as `arn`.
  @_disfavoredOverload
  public subscript<T>(dynamicMember path: KeyPath<R, Value<T>>) -> Value<T> { R.declared(by: node)[keyPath: path] }
}

extension Inspected {
  /// A reference to a settable property as the deployed resource has it, such as `functionName`: what another resource
  /// has where it refers to this one.
  public subscript<T>(reference path: KeyPath<R, Value<T>>) -> Value<T> { R.declared(by: node)[keyPath: path] }
}

/// Resources in an order.
public struct ResourceList: RandomAccessCollection, Sendable {
  private let nodes: [ResourceNode]

  init(_ nodes: [ResourceNode]) {
    var seen: Set<ResourceNode> = []
    self.nodes = nodes.filter { seen.insert($0).inserted }
  }

  /// The position of the first.
  public var startIndex: Int { nodes.startIndex }
  /// The position after the last.
  public var endIndex: Int { nodes.endIndex }
  /// One of the resources.
  public subscript(position: Int) -> ResourceNode { nodes[position] }

  /// The ids in order.
  public var ids: [String] { nodes.map(\.id) }

  /// Whether a resource is among them.
  public func contains(_ resource: some Inspectable) -> Bool { nodes.contains(resource.node) }
}

/// Why a test cannot go on: a message with the line of the test that asked.
public struct TestFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was asked for, and what there is instead.
  public let message: String
  /// The line of the test.
  public let location: SourceLocation

  init(_ message: String, at location: SourceLocation) {
    self.message = message
    self.location = location
  }

  /// The line and the message.
  public var description: String { "\(location): \(message)" }
}
