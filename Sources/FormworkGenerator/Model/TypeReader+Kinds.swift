import FormworkIR

extension TypeReader {
  /// The kind of a property's values, and what the schema says of them.
  mutating func kind(
    of node: Document, at place: Place, visited: Set<String> = []
  ) -> (KindModel, Facts) {
    if let decision = KindDecisions.kind(type: type, path: place.path) { return (decision, Facts()) }
    if visited.isEmpty, let decision = KindDecisions.schema(type: type, path: place.path), decision != node {
      return kind(of: decision, at: place, visited: visited)
    }
    if let pointer = node["$ref"]?.string {
      return kind(ofReference: pointer, besides: node, at: place, visited: visited)
    }
    let types = self.types(of: node)
    guard types.count == 1 else {
      let reason =
        types.isEmpty ? "no type in the schema" : "takes \(types.sorted().joined(separator: " or "))"
      return (json(place, reason), Facts())
    }
    var facts = Self.facts(of: node)
    switch types[0] {
    case "boolean": return (.boolean, Facts())
    case "integer": return (.integer, facts)
    case "number": return (.number, facts)
    case "string":
      if KindDecisions.hasWrongPattern(type: type, path: place.path) { facts.pattern = nil }
      if let values = KindDecisions.values(type: type, path: place.path) { facts.values = values }
      if facts.ignoresCase { facts.values = KindDecisions.spelled(facts.values, type: type, path: place.path) }
      if facts.values.isEmpty, let values = ListedValues.ofPattern(facts.pattern) { facts.values = values }
      if facts.values.isEmpty {
        let known =
          ValueDecisions.known(type: type, path: place.path) ?? ListedValues.ofDescription(node["description"]?.string)
        guard let known else { return (.string, facts) }
        facts.values = known
        facts.isOpen = true
      } else {
        facts.pattern = nil
      }
      let key = enumerations.key(for: facts.values, wanting: place.property, owner: place.owner)
      return (.enumeration(key), facts)
    case "array": return list(node, at: place, visited: visited)
    case "object": return nested(node, at: place, visited: visited)
    default: return (json(place, "has the unknown type \(types[0])"), Facts())
    }
  }

  private mutating func kind(
    ofReference pointer: String, besides node: Document, at place: Place, visited: Set<String>
  ) -> (KindModel, Facts) {
    guard let target = target(of: pointer) else { return (json(place, "refers to nothing"), Facts()) }
    if visited.contains(pointer) { return (json(place, "refers to itself"), Facts()) }
    var there = place
    there.pointer = pointer
    there.owner = ""
    there.property = pointer.split(separator: "/").last.map { SwiftName.type(String($0)) } ?? place.property
    var (kind, facts) = kind(of: target, at: there, visited: visited.union([pointer]))
    let own = Self.facts(of: node)
    facts.minimum = own.minimum ?? facts.minimum
    facts.maximum = own.maximum ?? facts.maximum
    facts.minimumCount = own.minimumCount ?? facts.minimumCount
    facts.maximumCount = own.maximumCount ?? facts.maximumCount
    if case .string = kind { facts.pattern = own.pattern ?? facts.pattern }
    return (kind, facts)
  }

  private mutating func list(_ node: Document, at place: Place, visited: Set<String>) -> (KindModel, Facts) {
    let isSet = node["uniqueItems"] == true
    var facts = Facts()
    facts.minimumCount = node["minItems"]?.int
    facts.maximumCount = node["maxItems"]?.int
    if let keys = node["uniqueKeys"]?.array, keys.count == 1 { facts.uniqueKey = keys[0].string }
    guard let items = node["items"], items.members != nil else {
      return (.list(json(place.element("[]"), "no type of the elements in the schema"), isSet: isSet), facts)
    }
    let (element, inner) = kind(of: items, at: place.element("[]"), visited: visited)
    facts.takeElementFacts(inner)
    return (.list(element, isSet: isSet), facts)
  }

  /// An object: a nested type if it has properties, else a map if it has a rule for its members, else JSON.
  private mutating func nested(_ node: Document, at place: Place, visited: Set<String>) -> (KindModel, Facts) {
    var required: Set<String> = []
    var members: [String: Document] = [:]
    collect(node, isCertain: true, &members, &required, visited: [])
    if !members.isEmpty { return (.object(nestedName(members, required, node, at: place)), Facts()) }

    var rules = (node["patternProperties"]?.members ?? []).map(\.value)
    if rules.isEmpty, let rule = node["additionalProperties"], rule.members?.isEmpty == false { rules = [rule] }
    var kinds: [(KindModel, Facts)] = []
    for rule in rules {
      let next = kind(of: rule, at: place.element("{}"), visited: visited)
      if !kinds.contains(where: { $0.0 == next.0 }) { kinds.append(next) }
    }
    var facts = Facts()
    facts.minimumCount = node["minProperties"]?.int
    facts.maximumCount = node["maxProperties"]?.int
    if node["additionalProperties"] == false, let patterns = node["patternProperties"]?.members, patterns.count == 1,
      !KindDecisions.hasOwnRuleForKeys(type: type, path: place.path)
    {
      facts.keyPattern = Self.writable(patterns[0].key)
    }
    if kinds.count > 1 { return (.map(json(place.element("{}"), "members of several kinds")), facts) }
    guard let (element, inner) = kinds.first else { return (json(place, "an object without properties"), Facts()) }
    facts.takeElementFacts(inner)
    return (.map(element), facts)
  }

  private mutating func nestedName(
    _ members: [String: Document], _ required: Set<String>, _ node: Document, at place: Place
  ) -> String {
    let name: String
    if let known = names[place.pointer] {
      name = known
    } else {
      let wanted = place.owner + place.property
      let isFree = !taken.contains(wanted)
      name = SwiftName.unique(isFree ? wanted : wanted + "Property", taken: &taken)
      names[place.pointer] = name
    }
    if objects[name] == nil {
      objects[name] = ObjectModel(name: name, properties: [])
      objects[name] = object(
        named: name, members.map { ($0.key, $0.value) }, required: required, pointer: place.pointer)
      let rules = self.rules(of: node, settable: Set(members.keys), at: place.path)
      objects[name]?.rules = rules
    }
    return name
  }

  /// The properties of an object and of its alternatives; only what every alternative needs is required.
  func collect(
    _ node: Document, isCertain: Bool, _ members: inout [String: Document], _ required: inout Set<String>,
    visited: Set<String>
  ) {
    if let pointer = node["$ref"]?.string {
      guard !visited.contains(pointer), let target = target(of: pointer) else { return }
      return collect(target, isCertain: isCertain, &members, &required, visited: visited.union([pointer]))
    }
    for member in node["properties"]?.members ?? []
    where members[member.key]?.members.map({ $0.isEmpty }) ?? true {
      members[member.key] = member.value
    }
    if isCertain { required.formUnion((node["required"]?.array ?? []).compactMap(\.string)) }
    for (key, isCertain) in [("allOf", isCertain), ("oneOf", false), ("anyOf", false)] {
      for part in node[key]?.array ?? [] {
        collect(part, isCertain: isCertain, &members, &required, visited: visited)
      }
    }
  }

  /// Leaves a property open and notes it for the report.
  private mutating func json(_ place: Place, _ reason: String) -> KindModel {
    if untyped.insert(place.path).inserted {
      found.append(Untyped(type: type, path: place.path, reason: reason))
    }
    return .json
  }
}
