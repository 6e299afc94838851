import FormworkIR
import FormworkRelations

/// Writes terms of policies as text, with one spelling for each resource: an ARN that is put together from a name and one
/// that is referred to become the same.
struct PolicyNames {
  private let resources: [String: Resource]

  init(_ graph: Graph) {
    var resources: [String: Resource] = [:]
    for resource in graph.resources { resources[resource.id] = resource }
    self.resources = resources
  }

  /// The resource behind a declaration, as it is in the graph.
  func resource(_ node: ResourceNode) -> Resource? { resources[node.id] }

  /// The resource with an id.
  func resource(named id: String) -> Resource? { resources[id] }

  /// A term as text; in a pattern, wildcards of its literals are wildcards.
  func text(_ term: Term, isPattern: Bool = false) -> PolicyText {
    var text = PolicyText()
    write(term, to: &text, isPattern: isPattern, depth: 0)
    return text
  }

  /// The ARN of a resource, whatever AWS will name it.
  func arn(of node: ResourceNode) -> PolicyText? {
    guard let facts = ResourceAccess.of(node.type) else { return nil }
    var text = PolicyText()
    writeARN(facts, of: node, to: &text, depth: 0)
    return text
  }

  /// What a shape stands for at a resource: what is inside where that is meant, and some object where it is not.
  func text(_ shape: ARNShape, of node: ResourceNode, _ facts: ResourceAccess, object: Term? = nil) -> PolicyText {
    var text = PolicyText()
    for piece in shape.pieces {
      switch piece {
      case .words(let words):
        for byte in words.utf8 { text.atoms.append(byte == UInt8(ascii: "*") ? .someObject : .byte(byte)) }
      case .name("object"):
        if let object { write(object, to: &text, isPattern: false, depth: 0) } else { text.atoms.append(.someObject) }
      case .name("/object"), .name(":object"):
        guard let object else { continue }
        text.append(piece == .name("/object") ? "/" : ":", isPattern: false)
        write(object, to: &text, isPattern: false, depth: 0)
      case .name(let name):
        if let other = facts.otherARNs[name]?.ofResource {
          text.atoms += self.text(other, of: node, facts, object: object).atoms
        } else {
          write(name, of: node, facts, to: &text, depth: 0)
        }
      }
    }
    return text
  }

  private func write(_ term: Term, to text: inout PolicyText, isPattern: Bool, depth: Int) {
    switch term {
    case .string(let words): text.append(words, isPattern: isPattern)
    case .int, .double, .bool: text.append(term.description, isPattern: false)
    case .text(let segments):
      for segment in segments {
        switch segment {
        case .literal(let words): text.append(words, isPattern: isPattern)
        case .term(let term): write(term, to: &text, isPattern: false, depth: depth)
        }
      }
    case .pseudo(.partition): text.append("aws", isPattern: false)
    case .pseudo(.region): text.atoms.append(.region)
    case .pseudo(.accountID): text.atoms.append(.account)
    case .pseudo(.urlSuffix): text.append("amazonaws.com", isPattern: false)
    case .function(.join(let separator, .list(let elements))):
      for (position, element) in elements.enumerated() {
        if position > 0 { text.append(separator, isPattern: isPattern) }
        write(element, to: &text, isPattern: isPattern, depth: depth)
      }
    case .reference(let reference): write(reference, to: &text, depth: depth)
    default: text.atoms.append(.unknown(term.description))
    }
  }

  private func write(_ reference: Reference, to text: inout PolicyText, depth: Int) {
    let node = reference.target
    let facts = ResourceAccess.of(node.type)
    if let facts, facts.arnAttribute == reference.attribute {
      writeARN(facts, of: node, to: &text, depth: depth)
    } else if let facts, let other = facts.otherARNs[reference.attribute] {
      write(other.ofResource ?? other.ofExisting, of: node, facts, to: &text, depth: depth)
    } else if depth < 8, let value = resources[node.id]?[reference.attribute] {
      write(value, to: &text, isPattern: false, depth: depth + 1)
    } else {
      let isName = facts?.arn.hasSuffix("{\(reference.attribute)}") ?? false
      text.atoms.append(.unknown("\(node.id).\(reference.attribute)", isName: isName))
    }
  }

  private func writeARN(_ facts: ResourceAccess, of node: ResourceNode, to text: inout PolicyText, depth: Int) {
    write(facts.arnShape, of: node, facts, to: &text, depth: depth)
  }

  private func write(
    _ shape: ARNShape, of node: ResourceNode, _ facts: ResourceAccess, to text: inout PolicyText, depth: Int
  ) {
    for piece in shape.pieces {
      switch piece {
      case .words(let words): text.append(words, isPattern: true)
      case .name("object"): text.atoms.append(.star)
      case .name(let name): write(name, of: node, facts, to: &text, depth: depth)
      }
    }
  }

  /// Writes what a name between braces stands for.
  private func write(
    _ name: String, of node: ResourceNode, _ facts: ResourceAccess, to text: inout PolicyText, depth: Int
  ) {
    switch name.first {
    case _ where name == "region": text.atoms.append(.region)
    case _ where name == "account": text.atoms.append(.account)
    case _ where name == "arn": writeARN(facts, of: node, to: &text, depth: depth)
    case "=" where depth < 8, "^" where depth < 8:
      let property = String(name.dropFirst())
      guard let value = resources[node.id]?[property] else {
        text.atoms.append(.unknown("\(node.id).\(property)"))
        return
      }
      if name.first == "^", case .reference(let reference) = value,
        let target = ResourceAccess.of(reference.target.type)
      {
        writeARN(target, of: reference.target, to: &text, depth: depth + 1)
      } else {
        write(value, to: &text, isPattern: false, depth: depth + 1)
      }
    default:
      let start = text.atoms.count
      write(Reference(node, name), to: &text, depth: depth)
      // A parameter's name may begin with the slash that its ARN has before it.
      let slash = PolicyText.Atom.byte(UInt8(ascii: "/"))
      if start > 0, start < text.atoms.count, text.atoms[start - 1] == slash, text.atoms[start] == slash {
        text.atoms.remove(at: start)
      }
    }
  }
}

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
