import FormworkDSL
import FormworkIR

/// Any property of the generated resource beneath a construct: `Properties { $0.ephemeralStorage = .init(size: 1024) }`.
///
/// What is set here wins over what the construct itself sets.
public struct Properties<R: ResourceType>: Sendable {
  let change: @Sendable (inout PropertyReader<R>) -> Void

  /// A change to the properties.
  public init(_ change: @escaping @Sendable (inout PropertyReader<R>) -> Void) { self.change = change }
}

extension [Property] {
  /// The properties after changes, in their order.
  package func changed<R>(by changes: [Properties<R>]) -> [Property] {
    if changes.isEmpty { return self }
    var reader = PropertyReader<R>(properties: self)
    for change in changes { change.change(&reader) }
    return reader.properties
  }
}
