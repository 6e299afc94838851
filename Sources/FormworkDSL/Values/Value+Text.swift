import FormworkIR

extension Value where T == String {
  /// Two texts as one; references stay references: `"orders-" + queue.queueName`.
  public static func + (left: Self, right: Self) -> Self { joined(left, right) }
  /// A Swift text and a value as one.
  public static func + (left: String, right: Self) -> Self { joined(Self(left), right) }
  /// A value and a Swift text as one.
  public static func + (left: Self, right: String) -> Self { joined(left, Self(right)) }

  private static func joined(_ left: Self, _ right: Self) -> Self {
    var interpolation = TextInterpolation(literalCapacity: 0, interpolationCount: 2)
    interpolation.appendInterpolation(left)
    interpolation.appendInterpolation(right)
    return Self(stringInterpolation: interpolation)
  }
}

extension Value where T == JSON {
  /// Two texts of a document as one; references stay references.
  @_disfavoredOverload
  public static func + (left: FormworkDSL.Value<String>, right: FormworkDSL.Value<String>) -> Self {
    (left + right).asJSON
  }
}
