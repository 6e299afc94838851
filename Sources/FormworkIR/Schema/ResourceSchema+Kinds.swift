extension Graph {
  /// The graph with scalars of the kinds that the schemas give their properties.
  ///
  /// Templates may write numbers and Booleans as text and the other way round, and keep them so; targets that tell kinds
  /// apart get them as they are meant.
  public func withKindsOfSchemas() -> Graph {
    var graph = self
    for index in graph.resources.indices {
      guard let schema = graph.resources[index].node.schema else { continue }
      graph.resources[index].properties = graph.resources[index].properties.map { property in
        guard let kind = schema.root[property.name]?.kind else { return property }
        return Property(property.name, schema.value(property.value, of: kind))
      }
    }
    return graph
  }
}

extension ResourceSchema {
  /// A value with its scalars of the kinds that the schema gives them; documents of any JSON stay as they are.
  func value(_ term: Term, of kind: PropertySchema.Kind) -> Term {
    switch (kind, term) {
    case (.json, _): return term
    case (_, .function(.conditional(let condition, let then, let otherwise))):
      return .function(.conditional(condition, then: value(then, of: kind), otherwise: value(otherwise, of: kind)))
    case (.boolean, .string(let text)):
      switch text {
      case "true", "True", "TRUE": return .bool(true)
      case "false", "False", "FALSE": return .bool(false)
      default: return term
      }
    case (.integer, .string(let text)), (.number, .string(let text)):
      if let number = Int(text) { return .int(number) }
      if kind == .number, let number = Double(text), number.isFinite { return .double(number) }
      return term
    case (.integer, .double(let number)): return Int(exactly: number).map { .int($0) } ?? term
    case (.string, .int), (.string, .double), (.string, .bool): return .string(term.description)
    case (.list(let element, _), .list(let elements)): return .list(elements.map { value($0, of: element) })
    case (.map(let element), .map(let entries)):
      return .map(entries.map { MapEntry(key: $0.key, value: value($0.value, of: element)) })
    case (.object(let name), .map(let entries)):
      guard let definition = definitions[name] else { return term }
      return .map(
        entries.map { entry in
          guard let key = entry.key.literal, let kind = definition[key]?.kind else { return entry }
          return MapEntry(key: entry.key, value: value(entry.value, of: kind))
        })
    default: return term
    }
  }
}
