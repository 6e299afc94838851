import FormworkIR

/// Properties written in JSON; `{"@": "Id.Attribute"}` is a reference to one of the nodes, `{"@if": [condition, a, b]}` a
/// choice, `{"@none": 0}` nothing.
func properties(_ text: String, _ nodes: [ResourceNode] = [], conditions: [ConditionNode] = []) throws -> [Property] {
  let reader = TermReader(nodes: nodes, conditions: conditions)
  return (try JSONReader.document(from: text).members ?? []).map { Property($0.key, reader.term($0.value)) }
}

/// A resource whose properties are written in JSON.
func resource(
  _ id: String, _ type: String, json text: String, _ nodes: [ResourceNode] = [], conditions: [ConditionNode] = [],
  configure: (inout ResourceSettings) -> Void = { _ in }
) throws -> ResourceNode {
  resource(id, type, try properties(text, nodes, conditions: conditions), configure: configure)
}

private struct TermReader {
  let nodes: [ResourceNode]
  let conditions: [ConditionNode]

  func term(_ document: Document) -> Term {
    switch document {
    case .null: return .absent
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .string(let text): return .string(text)
    case .array(let elements): return .list(elements.map { term($0) })
    case .object(let members):
      if let member = members.first, members.count == 1, let special = special(member) { return special }
      return .map(members.map { MapEntry($0.key, term($0.value)) })
    }
  }

  private func special(_ member: Document.Member) -> Term? {
    switch member.key {
    case "@none": return .absent
    case "@":
      let parts = (member.value.string ?? "").split(separator: ".", maxSplits: 1).map { String($0) }
      guard parts.count == 2, let node = nodes.first(where: { $0.id == parts[0] }) else { return nil }
      return .reference(Reference(node, parts[1]))
    case "@if":
      guard let parts = member.value.array, parts.count == 3,
        let condition = conditions.first(where: { $0.name == parts[0].string })
      else { return nil }
      return .function(.conditional(condition, then: term(parts[1]), otherwise: term(parts[2])))
    default: return nil
    }
  }
}
