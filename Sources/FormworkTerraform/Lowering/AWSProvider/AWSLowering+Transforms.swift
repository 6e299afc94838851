import FormworkIR

extension AWSLowering {
  /// The value after the row's transform; `nil` where there is none to set.
  func transformed(_ term: Term, by row: TableRow) -> Term? {
    guard let transform = row.transform else { return term }
    return apply(transform.name, transform.arguments, to: term)
  }

  private func apply(_ name: String, _ arguments: [String], to term: Term) -> Term? {
    if case .absent = term { return .absent }
    if case .function(.conditional) = term, name != "first", name != "pluckFirst" {
      return eachChoice(of: term) { apply(name, arguments, to: $0) }
    }
    guard let change = Self.transforms[name] else {
      refuseFunction(name)
      return nil
    }
    return change(self, term, arguments)
  }

  /// An element after a change; where a condition decides about it, every choice but that of none.
  func eachChoice(of term: Term, _ change: (Term) -> Term?) -> Term? {
    switch term {
    case .absent: return .absent
    case .function(.conditional(let condition, let then, let otherwise)):
      guard let then = eachChoice(of: then, change), let otherwise = eachChoice(of: otherwise, change) else {
        return nil
      }
      return .function(.conditional(condition, then: then, otherwise: otherwise))
    default: return change(term)
    }
  }

  func refused(_ term: Term, _ wanted: String) -> Term? {
    reporter.report(.unsupported, "\(mapping.resource) takes \(wanted) here; found \(term)")
    return nil
  }

  /// A document becomes JSON text; text is JSON already.
  private func json(_ term: Term) -> Term {
    switch term {
    case .map, .list, .function(.merge): .function(.jsonString(term))
    default: term
    }
  }

  /// `[{Key, Value}]`, or several such lists and maps, as a map.
  func keyValueMap(_ term: Term, _ keyName: String, _ valueName: String) -> Term? {
    switch term {
    case .list(let elements):
      // What stands before a pair whose key a condition decides; later maps win, and no key stands twice.
      var maps: [Term] = []
      var entries: [MapEntry] = []
      for element in elements where element != .absent {
        if let entry = chosenEntry(element, keyName, valueName) {
          entries.append(entry)
          continue
        }
        if case .function(.conditional(let condition, let then, let otherwise)) = element {
          guard let then = keyValueMap(.list([then]), keyName, valueName),
            let otherwise = keyValueMap(.list([otherwise]), keyName, valueName)
          else { return nil }
          maps += [.map(entries), .function(.conditional(condition, then: then, otherwise: otherwise))]
          entries = []
          continue
        }
        guard case .map(let members) = element,
          let key = members.first(where: { $0.key.literal == keyName })?.value,
          let value = members.first(where: { $0.key.literal == valueName })?.value
        else { return refused(element, "a map with \(keyName) and \(valueName)") }
        switch key {
        case .string(let text): entries.append(MapEntry(text, value))
        case .text(let segments): entries.append(MapEntry(key: .text(segments), value: value))
        default: entries.append(MapEntry(key: .text([.term(key)]), value: value))
        }
      }
      return maps.isEmpty ? .map(entries) : .function(.merge((maps + [.map(entries)]).filter { $0 != .map([]) }))
    case .function(.merge(let parts)):
      var maps: [Term] = []
      for part in parts {
        guard let map = keyValueMap(part, keyName, valueName) else { return nil }
        maps.append(map)
      }
      return .function(.merge(maps))
    default: return term
    }
  }

  /// A pair that only a condition adds, or whose value it decides: the key stays, its value may turn out as none.
  private func chosenEntry(_ term: Term, _ keyName: String, _ valueName: String) -> MapEntry? {
    guard case .function(.conditional(let condition, let then, let otherwise)) = term else { return nil }
    var keys: [Term] = []
    let values = [then, otherwise].map { branch -> Term in
      guard case .map(let members) = branch, let key = members.first(where: { $0.key.literal == keyName })?.value,
        let value = members.first(where: { $0.key.literal == valueName })?.value
      else { return .absent }
      keys.append(key)
      return value
    }
    guard case .string(let name)? = keys.first, keys.allSatisfy({ $0 == keys[0] }),
      keys.count == 2 || then == .absent || otherwise == .absent
    else { return nil }
    return MapEntry(name, .function(.conditional(condition, then: values[0], otherwise: values[1])))
  }

  func first(_ term: Term) -> Term? {
    guard case .list(let elements) = term else {
      switch term {
      // What is no list is the one element, where CloudFormation takes either.
      case .map, .string, .int, .double, .bool: return term
      // The first of no elements is none.
      case .function(.conditional): return eachChoice(of: term) { first($0) ?? .absent }
      default: return .function(.select(0, term))
      }
    }
    let present = elements.filter { $0 != .absent }
    if present.count > 1 {
      reporter.report(.unsupported, "\(mapping.resource) takes at most one element; found \(present.count)")
      return nil
    }
    return present.first
  }

  private func unwrap(_ term: Term) -> Term? {
    if case .map(let entries) = term, entries.count == 1 { return entries[0].value }
    return refused(term, "a map with one entry")
  }

  /// A map as maps of two members: a name and a value.
  private func pairBlocks(_ term: Term, _ keyName: String, _ valueName: String) -> Term? {
    guard case .map(let entries) = term else { return refused(term, "a map written out in the program") }
    return .list(
      entries.map { entry in
        let key: Term =
          switch entry.key {
          case .literal(let text): .string(text)
          case .text(let segments): .text(segments)
          }
        let value = entry.value
        return .map([MapEntry(keyName, key), MapEntry(valueName, value)])
      })
  }

  /// Every element as a map's only member.
  private func wrapped(_ term: Term, _ name: String) -> Term? {
    guard case .list(let elements) = term else { return refused(term, "a list written out in the program") }
    return .list(
      elements.filter { $0 != .absent }.map { element in
        element.mayBeAbsent
          ? eachChoice(of: element) { .map([MapEntry(name, $0)]) } ?? .absent : .map([MapEntry(name, element)])
      })
  }

  /// The only member of the first element.
  private func pluckedFirst(_ term: Term, _ name: String) -> Term? {
    first(term).flatMap { plucked(.list([$0]), name) }.flatMap { first($0) }
  }

  /// The only member of every element.
  private func plucked(_ term: Term, _ name: String) -> Term? {
    guard case .list(let elements) = term else { return refused(term, "a list written out in the program") }
    var values: [Term] = []
    for element in elements where element != .absent {
      guard let value = eachChoice(of: element, { member(name, of: $0) }) else { return nil }
      values.append(value)
    }
    return .list(values)
  }

  /// The only member of a map.
  private func member(_ name: String, of element: Term) -> Term? {
    guard case .map(let entries) = element, let value = element.member(name) else {
      return refused(element, "a map with \(name)")
    }
    for case let other? in entries.map(\.key.literal) where other != name && element.member(other) != .absent {
      reporter.within(other) {
        refuse(reason: "it takes \(name) alone here")
      }
    }
    return value
  }

  private func keyedBlocks(_ term: Term, _ arguments: [String]) -> Term? {
    let argument = arguments.first ?? "key"
    guard case .map(let entries) = term else { return refused(term, "a map written out in the program") }
    var blocks: [Term] = []
    for entry in entries {
      let key: Term =
        switch entry.key {
        case .literal(let text): .string(text)
        case .text(let segments): .text(segments)
        }
      switch entry.value {
      case .map(let members): blocks.append(.map([MapEntry(argument, key)] + members))
      // A list is the block's one other part, such as the mappings of a status code.
      case .list where arguments.count > 1:
        blocks.append(.map([MapEntry(argument, key), MapEntry(arguments[1], entry.value)]))
      default: return refused(entry.value, "a map")
      }
    }
    return .list(blocks)
  }

  private func enumeration(_ term: Term, _ arguments: [String]) -> Term? {
    guard case .string(let text) = term else { return refused(term, "a value known at synthesis") }
    for argument in arguments {
      let sides = argument.split(separator: "=")
      if sides.count == 2, sides[0] == text { return .string(String(sides[1])) }
    }
    let known = arguments.compactMap { $0.split(separator: "=").first }.joined(separator: ", ")
    reporter.report(.unknownValue, "\(term) is not among \(known)")
    return nil
  }
}

extension AWSLowering {
  /// A change of a value on its way, with the arguments that the row gives; `nil` where the value cannot be changed, which
  /// is reported.
  typealias Transform = @Sendable (AWSLowering, Term, _ arguments: [String]) -> Term?

  /// The changes that rows name.
  static let transforms: [String: Transform] = [
    "json": { lowering, term, _ in lowering.json(term) },
    "tags": { lowering, term, _ in lowering.keyValueMap(term, "Key", "Value") },
    "kvMap": { $0.keyValueMap($1, $2.first ?? "Key", $2.last ?? "Value") },
    "first": { lowering, term, _ in lowering.first(term) },
    "unwrap": { lowering, term, _ in lowering.unwrap(term) },
    "emptyBlock": { _, _, _ in .map([]) },
    "mapBlocksKey": { $0.keyedBlocks($1, $2) },
    "mapBlocks": { $0.pairBlocks($1, $2.first ?? "name", $2.last ?? "value") },
    "wrapEach": { $0.wrapped($1, $2.first ?? "value") },
    "pluck": { $0.plucked($1, $2.first ?? "Name") },
    "pluckFirst": { $0.pluckedFirst($1, $2.first ?? "Name") },
    "camelCaseJSON": { lowering, term, _ in lowering.camelCaseJSON(term) },
    "wafJSON": { lowering, term, _ in lowering.wafJSON(term) },
    "scalingMetrics": { lowering, term, _ in lowering.scalingMetrics(term) },
    "classicListeners": { lowering, term, _ in lowering.classicListeners(term) },
    "templateVersion": { lowering, term, _ in lowering.templateVersion(term) },
    "listenerConditions": { lowering, term, _ in lowering.listenerConditions(term) },
    "methodSettings": { lowering, term, _ in lowering.methodSettings(term) },
    "templateTags": { lowering, term, arguments in
      lowering.templateTags(term, arguments.first ?? "").flatMap { lowering.keyValueMap($0, "Key", "Value") }
    },
    "receiptActions": { lowering, term, _ in lowering.receiptActions(term) },
    "budgetNotifications": { lowering, term, _ in lowering.budgetNotifications(term) },
    "budgetTime": { lowering, term, _ in lowering.budgetTime(term) },
    "enumMap": { $0.enumeration($1, $2) },
    "enumBool": { lowering, term, names in
      if case .string(let text) = term { return .bool(names.contains(text)) }
      return lowering.refused(term, "text known at synthesis")
    },
    "boolEnum": { lowering, term, names in
      if case .bool(let value) = term { return value ? .string(names.first ?? "") : .absent }
      return lowering.refused(term, "true or false known at synthesis")
    },
    "epochToRfc3339": { lowering, term, _ in lowering.timestamp(term) },
    "emrConfigurations": { lowering, term, _ in lowering.clusterConfigurations(term) },
    "instanceGroup": { lowering, term, _ in lowering.instanceGroup(term) },
    "commaSeparated": { _, term, _ in .function(.join(separator: ",", term)) },
    "listOfOne": { _, term, _ in .list([term]) },
    "mapOf": { _, term, arguments in .map([MapEntry(arguments.first ?? "value", term)]) },
    "arn": { lowering, term, _ in lowering.arn(term) },
    "userAttributes": { lowering, term, _ in lowering.userAttributes(term) },
    "processorParameters": { lowering, term, _ in lowering.processorParameters(term) },
    "logGroupArn": { lowering, term, _ in lowering.withoutStreams(term) },
    "presence": { $0.presence($1, $2.first ?? "Enabled") },
    "toolSchema": { lowering, term, _ in lowering.toolSchema(term) },
    "lifecycleRules": { lowering, term, _ in lowering.lifecycleRules(term) },
  ]
}
