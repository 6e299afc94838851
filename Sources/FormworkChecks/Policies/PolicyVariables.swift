import FormworkIR

/// Policy variables, such as `${aws:username}`, and what a request puts in their place
/// (IAM policy elements: Variables and tags, IAM User Guide).
enum PolicyVariables {
  /// A term as a pattern with its variables put in; `nil` if the request has none of that name and no default stands
  /// beside it.
  static func put(into term: Term, _ context: [String: [PolicyText]], _ names: PolicyNames) -> PolicyText? {
    guard case .text(let segments) = term else { return names.text(term, isPattern: true) }
    var result = PolicyText()
    for segment in segments {
      switch segment {
      case .term(let term): result.atoms += names.text(term).atoms
      case .literal(let words):
        guard let text = put(into: words, context) else { return nil }
        result.atoms += text.atoms
      }
    }
    return result
  }

  private static func put(into words: String, _ context: [String: [PolicyText]]) -> PolicyText? {
    var result = PolicyText()
    var rest = words[...]
    while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
      result.append(String(rest[..<start.lowerBound]), isPattern: true)
      let inner = rest[start.upperBound..<end]
      rest = rest[rest.index(after: end)...]
      if inner == "*" || inner == "?" || inner == "$" {
        result.append(String(inner), isPattern: false)
        continue
      }
      let parts = inner.split(separator: ",", maxSplits: 1)
      let name = String(parts.first ?? "").lowercased()
      if let value = context[name]?.first {
        result.atoms += value.atoms
      } else if parts.count == 2 {
        result.append(String(parts[1].filter { $0 != "'" && $0 != " " }), isPattern: false)
      } else {
        return nil
      }
    }
    result.append(String(rest), isPattern: true)
    return result
  }
}
