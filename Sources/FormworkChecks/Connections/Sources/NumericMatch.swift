import FormworkIR

/// The comparisons of numbers in patterns (Comparison operators for use in event patterns, Amazon EventBridge User Guide; Filter
/// policy constraints, Amazon SNS Developer Guide; Filter rule syntax, AWS Lambda Developer Guide).
enum NumericMatch {
  /// What a comparison may be.
  static let comparisons = ["<", "<=", "=", ">", ">="]

  /// The first comparison that there is none of, with its place.
  static func fault(in pattern: Term, _ path: [String]) -> (path: [String], comparison: String)? {
    guard case .map(let entries) = pattern else { return nil }
    for entry in entries {
      guard let name = entry.key.literal else { continue }
      if case .map = entry.value, let found = fault(in: entry.value, path + [name]) { return found }
      for element in entry.value.elements {
        if name == "$or" {
          if let found = fault(in: element, path + [name]) { return found }
        } else if let found = element.member("numeric").flatMap(unknown) {
          return (path + [name], found)
        }
      }
    }
    return nil
  }

  /// What to write in place of a comparison.
  static func hint(for comparison: String) -> String? {
    switch comparison {
    case "!=", "<>": "write [{\"anything-but\": […]}]"
    case "==", "===": "did you mean =?"
    case "=<": "did you mean <=?"
    case "=>": "did you mean >=?"
    default: nil
    }
  }

  /// Comparisons and numbers take turns.
  private static func unknown(in numeric: Term) -> String? {
    for (index, element) in numeric.elements.enumerated() where index.isMultiple(of: 2) {
      if case .string(let comparison) = element, !comparisons.contains(comparison) { return comparison }
    }
    return nil
  }
}
