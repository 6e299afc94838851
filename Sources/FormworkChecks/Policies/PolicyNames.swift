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
    writeARN(facts.arn, of: node, to: &text, depth: 0)
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
    if let facts = ResourceAccess.of(node.type), facts.arnAttribute == reference.attribute {
      writeARN(facts.arn, of: node, to: &text, depth: depth)
    } else if depth < 8, let value = resources[node.id]?[reference.attribute] {
      write(value, to: &text, isPattern: false, depth: depth + 1)
    } else {
      text.atoms.append(.unknown("\(node.id).\(reference.attribute)"))
    }
  }

  private func writeARN(_ format: String, of node: ResourceNode, to text: inout PolicyText, depth: Int) {
    var rest = format[...]
    while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
      text.append(String(rest[..<brace]), isPattern: true)
      let name = String(rest[rest.index(after: brace)..<end])
      switch name {
      case "region": text.atoms.append(.region)
      case "account": text.atoms.append(.account)
      default: write(Reference(node, name), to: &text, depth: depth)
      }
      rest = rest[rest.index(after: end)...]
    }
    text.append(String(rest), isPattern: true)
  }
}
