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
    switch name {
    case "json": return json(term)
    case "tags": return keyValueMap(term, "Key", "Value")
    case "kvMap": return keyValueMap(term, arguments.first ?? "Key", arguments.last ?? "Value")
    case "first": return first(term)
    case "unwrap": return unwrap(term)
    case "emptyBlock": return .map([])
    case "mapBlocksKey": return keyedBlocks(term, arguments)
    case "mapBlocks": return pairBlocks(term, arguments.first ?? "name", arguments.last ?? "value")
    case "wrapEach": return wrapped(term, arguments.first ?? "value")
    case "pluck": return plucked(term, arguments.first ?? "Name")
    case "pluckFirst": return first(term).flatMap { plucked(.list([$0]), arguments.first ?? "Name") }.flatMap(first)
    case "camelCaseJSON": return camelCaseJSON(term)
    case "wafJSON": return wafJSON(term)
    case "scalingMetrics": return scalingMetrics(term)
    case "classicListeners": return classicListeners(term)
    case "templateVersion": return templateVersion(term)
    case "listenerConditions": return listenerConditions(term)
    case "methodSettings": return methodSettings(term)
    case "templateTags": return templateTags(term, arguments.first ?? "").flatMap { keyValueMap($0, "Key", "Value") }
    case "receiptActions": return receiptActions(term)
    case "budgetNotifications": return budgetNotifications(term)
    case "budgetTime": return budgetTime(term)
    case "enumMap": return enumeration(term, arguments)
    case "enumBool":
      if case .string(let text) = term { return .bool(arguments.contains(text)) }
      return refused(term, "text known at synthesis")
    case "boolEnum":
      if case .bool(let value) = term { return value ? .string(arguments.first ?? "") : .absent }
      return refused(term, "true or false known at synthesis")
    case "epochToRfc3339": return timestamp(term)
    case "emrConfigurations": return clusterConfigurations(term)
    case "instanceGroup": return instanceGroup(term)
    case "commaSeparated": return .function(.join(separator: ",", term))
    case "listOfOne": return .list([term])
    case "mapOf": return .map([MapEntry(arguments.first ?? "value", term)])
    case "arn": return arn(term)
    case "userAttributes": return userAttributes(term)
    case "processorParameters": return processorParameters(term)
    case "logGroupArn": return withoutStreams(term)
    case "presence": return presence(term, arguments.first ?? "Enabled")
    case "toolSchema": return toolSchema(term)
    case "lifecycleRules": return lifecycleRules(term)
    default:
      refuseFunction(name)
      return nil
    }
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
    rendering.report(.unsupported, "\(mapping.resource) takes \(wanted) here; found \(term)")
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
      rendering.report(.unsupported, "\(mapping.resource) takes at most one element; found \(present.count)")
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
      rendering.within(other) {
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
    rendering.report(.unknownValue, "\(term) is not among \(known)")
    return nil
  }
}
