import FormworkIR

extension Term {
  /// A member of a map; `nil` where it is none, has none of that name, or has it as if not written.
  func member(_ name: String) -> Term? {
    guard case .map(let entries) = self, let value = entries.first(where: { $0.key.literal == name })?.value,
      value != .absent
    else { return nil }
    return value
  }

  /// The text, if it is known at synthesis.
  var words: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The truth, if it is known at synthesis; templates write it as text as well.
  var truth: Bool? {
    switch self {
    case .bool(let value): value
    case .string("true"), .string("True"): true
    case .string("false"), .string("False"): false
    default: nil
    }
  }

  /// A whole number that a template may have written as text.
  var asNumber: Term {
    if case .string(let text) = self, let number = Int(text) { return .int(number) }
    return self
  }

  /// A truth that a template may have written as text.
  var asTruth: Term { truth.map { .bool($0) } ?? self }
}
