import FormworkIR

/// What an expression of metric math names, held against the series that are given for it (Using math expressions with
/// CloudWatch metrics, Amazon CloudWatch User Guide).
struct MetricMath {
  /// The expression; text with references in it is not read.
  let expression: Term
  /// The ids that are given.
  let ids: [String]
  /// Whether the form of the ids is checked elsewhere, as that of a resource's property is.
  var idsHaveSchema = false

  /// The names that the expression has for series; `nil` where that cannot be told, or where it takes all: `METRICS()`.
  ///
  /// Functions and words of the language are written in capitals, so what begins with a small letter is a name.
  var names: [String]? {
    guard case .string(let text) = expression else { return nil }
    var (names, word, quote): ([String], String, Character?) = ([], "", nil)
    for character in text + " " {
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      if character == "_" || (character.isASCII && (character.isLetter || character.isNumber)) {
        word.append(character)
        continue
      }
      if character == "\"" || character == "'" { quote = character }
      if word == "METRICS" || word == "SELECT" { return nil }
      if word.first?.isLowercase == true, !names.contains(word) { names.append(word) }
      word = ""
    }
    return names
  }

  /// Adds what is wrong with the expression and the ids.
  ///
  /// - Parameters:
  ///   - id: The id of what has the expression.
  ///   - location: Where it stands.
  func check(for id: String, at location: SourceLocation, _ findings: inout [Element]) {
    var seen: Set<String> = []
    for name in ids {
      if !idsHaveSchema, !Self.isValid(name) {
        findings.append(
          .finding(
            Diagnostic(
              .error, .invalidName,
              "\(id) gives its expression a metric by the id \"\(name)\", which CloudWatch refuses",
              at: location, hint: "begin with a small letter; letters, digits and _ may follow, 255 in all")))
      }
      guard seen.insert(name).inserted else {
        findings.append(
          .finding(
            Diagnostic(
              .error, .duplicateKey, "\(id) gives its expression two metrics by the id \(name)", at: location,
              hint: "give one of them another id")))
        continue
      }
    }
    guard let names else { return }
    for name in names where !seen.contains(name) {
      let hint =
        Spelling.nearest(to: name, among: ids).map { "did you mean \($0)?" }
        ?? (ids.isEmpty ? "give it: metrics: [\"\(name)\": …]" : "it is given \(ids.joined(separator: ", "))")
      findings.append(
        .finding(
          Diagnostic(
            .error, .invalidExpression, "the expression of \(id) names \(name), and no metric is given by that id",
            at: location, hint: hint)))
    }
    for name in ids where Self.isValid(name) && !names.contains(name) {
      findings.append(
        .finding(
          Diagnostic(
            .warning, .invalidExpression, "\(id) gives its expression the metric \(name), which it does not name",
            at: location, hint: "use it, or take it out")))
    }
  }

  private static func isValid(_ id: String) -> Bool {
    guard let first = id.unicodeScalars.first, ("a"..."z").contains(first), id.utf8.count <= 255 else { return false }
    return id.allSatisfy { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
  }
}
