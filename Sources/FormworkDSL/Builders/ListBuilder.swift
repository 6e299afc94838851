/// A result builder whose braces hold a list; what it accepts is up to its `buildExpression` methods.
///
/// `if`, `else`, `switch`, `for` and `let` work in the braces of every such builder.
public protocol ListBuilder {
  /// What the list holds.
  associatedtype Element
}

extension ListBuilder {
  /// All statements of a block.
  @inlinable public static func buildBlock(_ parts: [Element]...) -> [Element] {
    if parts.count == 1 { return parts[0] }
    var list: [Element] = []
    list.reserveCapacity(parts.count)
    for part in parts { list += part }
    return list
  }

  /// An `if` without `else`.
  @inlinable public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
  /// The first branch of an `if` or `switch`.
  @inlinable public static func buildEither(first part: [Element]) -> [Element] { part }
  /// The other branch of an `if` or `switch`.
  @inlinable public static func buildEither(second part: [Element]) -> [Element] { part }
  /// A branch for newer platforms.
  @inlinable public static func buildLimitedAvailability(_ part: [Element]) -> [Element] { part }
  /// A `for` loop.
  @inlinable public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap { $0 } }
}
