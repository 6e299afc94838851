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
