import FormworkIR

/// JSON text as `jsonencode` of Terraform and the providers write it: sorted keys, no white space, and `<`, `>`, `&`
/// escaped, so that a plan shows no difference where there is none.
enum CanonicalJSON {
  /// The text of a value that is known at synthesis; `nil` for any other.
  static func text(of term: Term) -> String? {
    guard term.isLiteral else { return nil }
    return escaped(JSONWriter.compact(document(term)))
  }

  private static func document(_ term: Term) -> Document {
    switch term {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .string(let text): .string(text)
    case .text(let segments): .string(text(segments))
    case .list(let elements): .array(elements.filter { $0 != .absent }.map(document))
    case .map(let entries): .object(members(entries))
    default: .null
    }
  }

  private static func text(_ segments: [TextSegment]) -> String {
    segments.map { segment in
      switch segment {
      case .literal(let words): words
      case .term(.string(let words)): words
      case .term(.text(let inner)): text(inner)
      case .term(let term): term.description
      }
    }.joined()
  }

  private static func members(_ entries: [MapEntry]) -> [Document.Member] {
    var members: [Document.Member] = []
    for entry in entries where entry.value != .absent {
      members.append(Document.Member(entry.key.literal ?? "", document(entry.value)))
    }
    // Keys sort by their bytes, as Go sorts strings.
    return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private static func escaped(_ json: String) -> String {
    let special: Set<Unicode.Scalar> = ["<", ">", "&", "\u{2028}", "\u{2029}"]
    if !json.unicodeScalars.contains(where: special.contains) { return json }
    var result = ""
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
