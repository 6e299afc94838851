import FormworkIR
import FormworkRelations

/// Decides whether a policy might allow what it does not for sure: what only deployment knows may be anything, but for the
/// names of the stack's own resources, which differ from each other.
struct PolicyDoubt {
  /// How terms are written.
  let names: PolicyNames

  /// What stands at a place of a pattern or text.
  private enum Piece: Equatable {
    /// One thing alone.
    case one(PolicyText.Atom)
    /// A region or account: any text without a colon.
    case field
    /// Any text.
    case any

    /// Whether it may stand for another piece, among others.
    func takes(_ piece: Piece) -> Bool {
      switch self {
      case .one: false
      case .any: true
      case .field:
        if case .one(.byte(let byte)) = piece { byte != UInt8(ascii: ":") } else { piece == .field }
      }
    }
  }

  /// Whether a pattern can match a text for some values of what is unknown.
  func mightMatch(_ pattern: PolicyText, _ text: PolicyText) -> Bool {
    let (left, right) = (pattern.atoms.map(piece), text.atoms.map(piece))
    // reachable[j]: the pieces of the pattern so far match the first j of the text.
    var reachable = [Bool](repeating: false, count: right.count + 1)
    reachable[0] = true
    for j in right.indices where reachable[j] && right[j] == .any { reachable[j + 1] = true }
    for piece in left {
      var next = [Bool](repeating: false, count: right.count + 1)
      next[0] = reachable[0] && piece == .any
      for j in right.indices {
        let other = right[j]
        next[j + 1] =
          (reachable[j] && piece == other)  // one stands for the other
          || (piece == .any && reachable[j + 1]) || (other == .any && next[j])  // one of them for nothing
          || (piece.takes(other) && (next[j] || reachable[j]))
          || (other.takes(piece) && (reachable[j + 1] || reachable[j]))
      }
      reachable = next
    }
    return reachable[right.count]
  }

  private func piece(_ atom: PolicyText.Atom) -> Piece {
    switch atom {
    case .byte: .one(atom)
    case .region, .account: .field
    case .unknown(let name, _): isOwn(name) ? .one(atom) : .any
    default: .any
    }
  }

  /// Whether an unknown value is the name of a resource of the stack.
  private func isOwn(_ name: String) -> Bool {
    name.indices.contains { position in
      name[position] == "."
        && names.resource(named: String(name[..<position])).map {
          ResourceAccess.of($0.type) != nil
        } ?? false
    }
  }
}

extension PolicyStatementReader {
  /// Whether it might be about a request, whatever deployment and its other conditions say.
  func mightApply(to request: AccessRequest, _ doubt: PolicyDoubt) -> Bool {
    let action = PolicyText(request.action).lowercased
    if let term = self["Action"] {
      guard patterns(term).contains(where: { doubt.mightMatch($0.lowercased, action) }) else { return false }
    }
    if let term = self["Resource"] {
      guard patterns(term).contains(where: { doubt.mightMatch($0, request.resource) }) else { return false }
    }
    guard case .map(let operators)? = self["Condition"] else { return true }
    return operators.allSatisfy { entry in
      guard let name = entry.key.literal, !name.hasPrefix("Null"), !name.contains("Not"),
        case .map(let keys) = entry.value
      else { return true }
      return keys.allSatisfy { key in
        guard let word = key.key.literal?.lowercased(), word == "aws:sourcearn" || word == "aws:sourceaccount",
          let found = request.context[word]
        else { return true }
        return patterns(key.value).contains { pattern in found.contains { doubt.mightMatch(pattern, $0) } }
      }
    }
  }

  /// Whether its principal might be a service, also where only deployment knows its name or region.
  func mightAdmit(_ service: String, _ doubt: PolicyDoubt) -> Bool {
    guard case .map(let kinds)? = self["Principal"] else { return true }
    var regional = PolicyText()
    let parts = service.split(separator: ".", maxSplits: 1)
    regional.append("\(parts.first ?? "").*.\(parts.last ?? "")", isPattern: true)
    return kinds.contains { kind in
      patterns(kind.value).contains { text in
        switch kind.key.literal {
        case "Service":
          doubt.mightMatch(text, PolicyText(service)) || doubt.mightMatch(text, regional)
        case "AWS": text.atoms == [.star]
        default: false
        }
      }
    }
  }

  private func patterns(_ term: Term) -> [PolicyText] {
    Self.list(term).map { names.text($0, isPattern: true) }
  }
}
