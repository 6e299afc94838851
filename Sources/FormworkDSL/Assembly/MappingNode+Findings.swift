import FormworkIR

extension MappingNode {
  /// What is wrong with the mapping, if anything is: values are texts, numbers, Booleans, or lists of them.
  var finding: Diagnostic? {
    for entry in entries {
      guard case .map(let values) = entry.value else { continue }
      for value in values where !Self.isAllowed(value.value) {
        return Diagnostic(
          .error, .wrongKind,
          "the mapping \(name) has \(value.value.kindName) for \(entry.key), \(value.key): \(value.value)",
          at: location,
          hint: "a mapping holds literals only: texts, numbers, Booleans, and lists of them")
      }
    }
    return nil
  }

  private static func isAllowed(_ term: Term) -> Bool {
    if case .list(let elements) = term { return elements.allSatisfy { $0.literalText != nil } }
    return term.literalText != nil
  }
}
