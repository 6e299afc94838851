import FormworkIR

extension AWSLowering {
  /// The value after the row's transform; `nil` where there is none to set.
  func transformed(_ term: Term, by row: TableRow) -> Term? {
    guard let transform = row.transform else { return term }
    return apply(transform.name, transform.arguments, to: term)
  }

  private func apply(_ name: String, _ arguments: [String], to term: Term) -> Term? {
    if case .absent = term { return .absent }
    if case .function(.conditional(let condition, let then, let otherwise)) = term, name != "first" {
      guard let then = apply(name, arguments, to: then), let otherwise = apply(name, arguments, to: otherwise) else {
        return nil
      }
      return .function(.conditional(condition, then: then, otherwise: otherwise))
    }
    switch name {
    case "json": return json(term)
    case "tags": return keyValueMap(term, "Key", "Value")
    case "kvMap": return keyValueMap(term, arguments.first ?? "Key", arguments.last ?? "Value")
    case "first": return first(term)
    case "unwrap": return unwrap(term)
    case "emptyBlock": return .map([])
    case "mapBlocksKey": return keyedBlocks(term, arguments.first ?? "key")
    case "enumMap": return enumeration(term, arguments)
    case "enumBool":
      if case .string(let text) = term { return .bool(arguments.contains(text)) }
      return refused(term, "text known at synthesis")
    case "boolEnum":
      if case .bool(let value) = term { return value ? .string(arguments.first ?? "") : .absent }
      return refused(term, "true or false known at synthesis")
    case "epochToRfc3339": return timestamp(term)
    default:
      refuseFunction(name)
      return nil
    }
  }

  private func refused(_ term: Term, _ wanted: String) -> Term? {
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
  private func keyValueMap(_ term: Term, _ keyName: String, _ valueName: String) -> Term? {
    switch term {
    case .list(let elements):
      var entries: [MapEntry] = []
      for element in elements where element != .absent {
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
      return .map(entries)
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

  private func first(_ term: Term) -> Term? {
    guard case .list(let elements) = term else {
      if case .map = term { return term }
      return .function(.select(0, term))
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

  private func keyedBlocks(_ term: Term, _ argument: String) -> Term? {
    guard case .map(let entries) = term else { return refused(term, "a map written out in the program") }
    var blocks: [Term] = []
    for entry in entries {
      guard case .map(let members) = entry.value else {
        // A value that is no map is the block's one other argument, such as the mappings of a status code.
        if case .list = entry.value {
          blocks.append(
            .map([MapEntry(argument, .string(entry.key.literal ?? "")), MapEntry("ResponseParameters", entry.value)]))
          continue
        }
        return refused(entry.value, "a map")
      }
      let key: Term =
        switch entry.key {
        case .literal(let text): .string(text)
        case .text(let segments): .text(segments)
        }
      blocks.append(.map([MapEntry(argument, key)] + members))
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

  /// Seconds since 1970 as RFC 3339 text, by the civil calendar.
  private func timestamp(_ term: Term) -> Term? {
    let seconds: Int
    switch term {
    case .int(let value): seconds = value
    case .double(let value) where abs(value) < 1e12: seconds = Int(value)
    default: return refused(term, "a number known at synthesis")
    }
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return .string(
      "\(year)-\(two(month))-\(two(day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z")
  }
}
