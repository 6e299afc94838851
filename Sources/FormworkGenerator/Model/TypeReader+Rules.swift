import FormworkIR

extension TypeReader {
  /// What a schema asks of several properties of an object at once; what no rule can say is noted for the report.
  mutating func rules(of node: Document, settable: Set<String>, at path: String) -> [ObjectRule] {
    var rules: [ObjectRule] = []
    read(node, settable, path, &rules, visited: [])
    return rules
  }

  private mutating func read(
    _ node: Document, _ settable: Set<String>, _ path: String, _ rules: inout [ObjectRule], visited: Set<String>
  ) {
    if let pointer = node["$ref"]?.string {
      guard !visited.contains(pointer), let target = target(of: pointer) else { return }
      return read(target, settable, path, &rules, visited: visited.union([pointer]))
    }
    for (key, isExclusive) in [("oneOf", true), ("anyOf", false)] {
      if let parts = node[key]?.array, let rule = alternatives(parts, isExclusive: isExclusive, settable) {
        rules.append(rule)
      }
    }
    for (key, isExclusive) in [("requiredXor", true), ("requiredOr", false)] {
      let names = Self.names(node[key]).filter(settable.contains)
      if names.count > 1 {
        rules.append(.alternatives(names.map { .init(required: [$0]) }, isExclusive: isExclusive))
      }
    }
    for key in ["dependentRequired", "dependencies"] {
      for member in node[key]?.members ?? [] where settable.contains(member.key) {
        let others = Self.names(member.value).filter(settable.contains)
        if !others.isEmpty { rules.append(.needs(member.key, others)) }
        if member.value.members != nil { note(key, path) }
      }
    }
    for member in node["dependentExcluded"]?.members ?? [] where settable.contains(member.key) {
      let others = Self.names(member.value).filter(settable.contains)
      if !others.isEmpty { rules.append(.excludes(member.key, others)) }
    }
    let (minimum, maximum) = (node["minProperties"]?.int ?? 0, node["maxProperties"]?.int)
    if minimum > 0 || maximum != nil { rules.append(.count(minimum: minimum, maximum: maximum)) }
    if node["if"] != nil { note("if", path) }
    for part in node["allOf"]?.array ?? [] { read(part, settable, path, &rules, visited: visited) }
  }

  /// The rule that alternatives make, where each is told by the properties that it has or needs.
  private func alternatives(
    _ parts: [Document], isExclusive: Bool, _ settable: Set<String>
  ) -> ObjectRule? {
    var alternatives: [ObjectRule.Alternative] = []
    var isClear = isExclusive
    for part in parts {
      var members: [String: Document] = [:]
      var required: Set<String> = []
      collect(part, isCertain: true, &members, &required, visited: [])
      let body = part["$ref"]?.string.flatMap(target) ?? part
      let isClosed = !members.isEmpty && body["additionalProperties"] == false
      if required.isEmpty && !isClosed || !required.isSubset(of: settable) { return nil }
      // Alternatives that differ in the values of one property may fit by their names together.
      if !members.isEmpty { isClear = false }
      let alternative = ObjectRule.Alternative(
        required: required.sorted(), allowed: isClosed ? members.keys.sorted() : nil)
      if !alternatives.contains(alternative) { alternatives.append(alternative) }
    }
    return .alternatives(alternatives, isExclusive: isClear && alternatives.count == parts.count)
  }

  private static func names(_ node: Document?) -> [String] { (node?.array ?? []).compactMap(\.string) }

  private mutating func note(_ key: String, _ path: String) {
    found.append(Untyped(type: type, path: path.isEmpty ? "(root)" : path, reason: "a rule with \(key) is not checked"))
  }
}
