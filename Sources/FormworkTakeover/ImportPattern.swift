/// How an id is made: words around placeholders.
///
/// | placeholder | its value |
/// |---|---|
/// | `{}` | the physical id of the resource |
/// | `{argument}` | an argument of the block |
/// | `{region}`, `{account}`, `{partition}` | of the stack |
/// | `{name|filter}` | a part of the value: see `Filter` |
/// | `{name?words}` | words, which may be none, where there is no value |
/// | `{:name?}` | the value with the character in front, where there is one |
struct ImportPattern: Sendable {
  /// A part of a value.
  enum Filter: Sendable, Equatable {
    /// What stands behind the last `/`, `:` or `|`.
    case last
    /// What stands before that: the name in `…:loadbalancer/app/NAME/id`.
    case parent
    /// The seventh part of an ARN, which is the name of a function or layer; anything else as it is.
    case item
    /// The name in the ARN of a secret, without the six characters that AWS adds.
    case secret
    /// The elements of a list with `/` between them.
    case joined
    /// In small letters.
    case lowercased
    /// One of the parts between `|`.
    case part(Int)

    init?(_ word: Substring) {
      switch word {
      case "last": self = .last
      case "parent": self = .parent
      case "item": self = .item
      case "secret": self = .secret
      case "joined": self = .joined
      case "lowercased": self = .lowercased
      default:
        guard let position = Int(word) else { return nil }
        self = .part(position)
      }
    }

    /// The part of a value; `nil` where it has none.
    func apply(_ value: String) -> String? {
      switch self {
      case .joined: return value
      case .lowercased: return value.lowercased()
      case .last, .parent:
        let parts = value.split(whereSeparator: { "/:|".contains($0) })
        return (self == .last ? parts.last : parts.dropLast().last).map { String($0) }
      case .item, .secret:
        let parts = value.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 6, parts[0] == "arn" else { return value }
        return String(self == .item ? parts[6] : parts[6].dropLast(7))
      case .part(let position):
        let parts = value.split(separator: "|", omittingEmptySubsequences: false)
        return parts.indices.contains(position) ? String(parts[position]) : nil
      }
    }
  }

  /// A placeholder.
  struct Hole: Sendable {
    /// The argument; empty for the physical id.
    var name: String
    var filter: Filter?
    var prefix = ""
    /// What stands where there is no value; `nil` where there must be one.
    var fallback: String?
  }

  enum Piece: Sendable {
    case words(String)
    case hole(Hole)
  }

  let text: String
  let pieces: [Piece]

  /// Reads a pattern; `nil` where it is none.
  init?(_ text: String) {
    self.text = text
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}"), let hole = Hole(rest[open..<close].dropFirst()) else {
        return nil
      }
      pieces.append(.hole(hole))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  /// The pattern as people fill it in: `<function_name>/<statement_id>`.
  var form: String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .hole(let hole):
        hole.fallback == ""
          ? "[\(hole.prefix)<\(hole.name)>]" : hole.prefix + (hole.name.isEmpty ? "<id>" : "<\(hole.name)>")
      }
    }.joined()
  }

  /// What the pattern comes to, or the name of what has no value. `value` gives a placeholder's: `.some(nil)` where
  /// nothing is set, and `nil` where it is not known.
  func filled(by value: (_ name: String) -> String??) -> Filling {
    var result = ""
    for piece in pieces {
      switch piece {
      case .words(let words): result += words
      case .hole(let hole):
        guard let found = value(hole.name) else { return .unknown(hole.name) }
        if let text = found.flatMap({ found in hole.filter.map { $0.apply(found) } ?? found }), !text.isEmpty {
          result += hole.prefix + text
        } else if let fallback = hole.fallback {
          result += fallback
        } else {
          return .unknown(hole.name)
        }
      }
    }
    return .known(result)
  }

  enum Filling: Equatable {
    case known(String)
    case unknown(String)
  }
}

extension ImportPattern.Hole {
  fileprivate init?(_ text: Substring) {
    var rest = text
    if let first = rest.first, ":/,_".contains(first) {
      prefix = String(rest.removeFirst())
    }
    if let mark = rest.firstIndex(of: "?") {
      fallback = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    if let bar = rest.firstIndex(of: "|") {
      guard let filter = ImportPattern.Filter(rest[rest.index(after: bar)...]) else { return nil }
      self.filter = filter
      rest = rest[..<bar]
    }
    guard rest.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else { return nil }
    name = String(rest)
  }
}
