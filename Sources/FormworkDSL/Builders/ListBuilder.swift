/// A result builder whose braces hold a list; what it accepts is up to its `buildExpression` methods.
///
/// `if`, `else`, `switch`, `for` and `let` work in the braces of every such builder.
public protocol ListBuilder {
  /// What the list holds.
  associatedtype Element
}

extension ListBuilder {
  /// All statements of a block.
  public static func buildBlock(_ parts: [Element]...) -> [Element] {
    if parts.count == 1 { return parts[0] }
    return parts.flatMap { $0 }
  }

  /// An `if` without `else`.
  public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
  /// The first branch of an `if` or `switch`.
  public static func buildEither(first part: [Element]) -> [Element] { part }
  /// The other branch of an `if` or `switch`.
  public static func buildEither(second part: [Element]) -> [Element] { part }
  /// A branch for newer platforms.
  public static func buildLimitedAvailability(_ part: [Element]) -> [Element] { part }
  /// A `for` loop.
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap { $0 } }
}
