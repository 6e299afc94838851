import FormworkIR

extension TemplateReader {
  private static let functions = [
    "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::ForEach", "Fn::GetAZs", "Fn::GetAtt",
    "Fn::If", "Fn::ImportValue", "Fn::Join", "Fn::Length", "Fn::Not", "Fn::Or", "Fn::Select", "Fn::Split", "Fn::Sub",
    "Fn::ToJsonString", "Fn::Transform",
  ]

  /// A function of the template's language.
  mutating func function(_ name: String, _ argument: Cursor) -> Term {
    switch name {
    case "Fn::If": return choice(argument)
    case "Fn::Sub": return substituted(argument)
    case "Fn::GetAtt": return attribute(argument)
    case "Fn::Join": return joined(argument)
    case "Fn::Split":
      guard let elements = argument.elements, elements.count == 2, let separator = elements[0].string else {
        return wrong(name, "a list of a separator, which must be text, and a text", argument) ?? .absent
      }
      return .function(.split(separator: separator, term(elements[1])))
    case "Fn::Select": return selected(argument)
    case "Fn::FindInMap": return lookup(argument)
    case "Fn::Base64": return .function(.base64(term(argument)))
    case "Fn::ImportValue": return .function(.importValue(term(argument)))
    case "Fn::Length": return .function(.length(term(argument)))
    case "Fn::ToJsonString": return .function(.jsonString(term(argument)))
    case "Fn::GetAZs":
      return .function(.availabilityZones(region: argument.document == .string("") ? nil : term(argument)))
    case "Fn::Cidr":
      guard let elements = argument.elements, (2...3).contains(elements.count) else {
        return wrong(name, "a list of an address block, a count and a number of bits", argument) ?? .absent
      }
      return .function(
        .cidr(
          block: term(elements[0]), count: term(elements[1]),
          bits: elements.count == 3 ? term(elements[2]) : nil))
    case "Fn::Transform": return macro(argument).map { .function(.transform($0, alongside: [])) } ?? .absent
    default: return ruleFunction(name, argument)
    }
  }

  private mutating func ruleFunction(_ name: String, _ argument: Cursor) -> Term {
    let isOfRules = ["Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"].contains(name)
    guard isInRule, isOfRules else {
      let hint =
        isOfRules
        ? "it is a function of the section Rules"
        : Spelling.nearest(to: name, among: Self.functions).map { "did you mean \($0)?" }
      report(.invalidTemplate, "\(subject) calls \(name), which cannot stand here", argument, hint: hint)
      return .absent
    }
    if name == "Fn::RefAll" {
      guard let type = text(argument, "the type of \(name) in \(subject)") else { return .absent }
      return .function(.parameterValues(type: type))
    }
    guard let elements = argument.elements, elements.count == 2, let first = elements[0].string,
      let attribute = elements[1].string
    else { return wrong(name, "a list of a name and an attribute", argument) ?? .absent }
    if name == "Fn::ValueOfAll" { return .function(.parameterAttributes(type: first, attribute)) }
    guard let parameter = parameters[first] else {
      unknown(first, elements[0])
      return .absent
    }
    return .function(.parameterAttribute(parameter, attribute))
  }

  private mutating func choice(_ argument: Cursor) -> Term {
    guard let elements = argument.elements, elements.count == 3, let name = elements[0].string else {
      return wrong("Fn::If", "a list of the name of a condition and two values", argument) ?? .absent
    }
    let (then, otherwise) = (term(elements[1]), term(elements[2]))
    guard let condition = condition(name, elements[0]) else { return .absent }
    return .function(.conditional(condition, then: then, otherwise: otherwise))
  }

  private mutating func attribute(_ argument: Cursor) -> Term {
    if let text = argument.string {
      guard let dot = text.firstIndex(of: ".") else {
        return wrong("Fn::GetAtt", "an id and an attribute with a dot between them", argument) ?? .absent
      }
      return attribute(String(text[text.index(after: dot)...]), of: String(text[..<dot]), argument)
    }
    guard let elements = argument.elements, elements.count >= 2 else {
      return wrong("Fn::GetAtt", "a list of an id and an attribute", argument) ?? .absent
    }
    let parts = elements.compactMap { turnName($0) }
    guard parts.count == elements.count else {
      report(
        .unsupported, "Fn::GetAtt in \(subject) computes the name of an attribute; it must be written out", argument)
      return .absent
    }
    return attribute(parts.dropFirst().joined(separator: "."), of: parts[0], argument)
  }

  /// A name that is written out, or that each turn of the loops around completes: `${Name}` in the text, where a template
  /// may say `Ref` or `Fn::Sub`.
  func turnName(_ cursor: Cursor) -> String? {
    if let text = cursor.string { return text }
    guard let (function, argument) = cursor.single, let text = argument.string else { return nil }
    switch function {
    case "Ref": return loop(of: text) == nil ? nil : "${\(text)}"
    case "Fn::Sub":
      let variables = Set(loops.map(\.variable))
      return LogicalName.variables(of: text).allSatisfy(variables.contains) ? text : nil
    default: return nil
    }
  }

  private mutating func joined(_ argument: Cursor) -> Term {
    guard let elements = argument.elements, elements.count == 2, let separator = elements[0].scalarText else {
      return wrong("Fn::Join", "a list of a separator, which must be text, and a list", argument) ?? .absent
    }
    let list = term(elements[1])
    guard case .list(let parts) = list else {
      if elements[1].members == nil { return wrong("Fn::Join", "a separator and a list", argument) ?? .absent }
      return .function(.join(separator: separator, list))
    }
    // A dynamic reference may be put together from several parts.
    let holdsMark = parts.contains { part in
      switch part {
      case .string(let text): text.contains(DynamicReference.mark)
      case .text(let segments):
        segments.contains { if case .literal(let words) = $0 { words.contains(DynamicReference.mark) } else { false } }
      default: false
      }
    }
    guard holdsMark else { return .function(.join(separator: separator, list)) }
    var segments: [TextSegment] = []
    for (position, part) in parts.enumerated() {
      if position > 0, !separator.isEmpty { segments.append(.literal(separator)) }
      segments.append(.term(part))
    }
    switch TermFolder.joined(segments) {
    case .text(let segments): return TermFolder.joined(TextSegment.findingDynamicReferences(in: segments))
    case let whole: return whole
    }
  }

  private mutating func selected(_ argument: Cursor) -> Term {
    guard let elements = argument.elements, elements.count == 2 else {
      return wrong("Fn::Select", "a list of an index and a list", argument) ?? .absent
    }
    var index = term(elements[0])
    if let position = index.wholeNumber { index = .int(position) }
    switch index {
    case .int(let position) where position >= 0: break
    case .parameter, .function: break
    default:
      report(
        .invalidTemplate, "the index of Fn::Select in \(subject) must be a number from 0 on; found \(index)",
        elements[0])
    }
    return .function(.select(index, term(elements[1])))
  }

  private mutating func lookup(_ argument: Cursor) -> Term {
    guard let elements = argument.elements, (3...4).contains(elements.count) else {
      return wrong("Fn::FindInMap", "a list of a mapping's name and two keys", argument) ?? .absent
    }
    var defaultValue: Term?
    if elements.count == 4 {
      guard let (key, value) = elements[3].single, key == "DefaultValue" else {
        return wrong("Fn::FindInMap", "DefaultValue in an object behind the keys", elements[3]) ?? .absent
      }
      defaultValue = term(value)
    }
    let source: MapLookup.Source
    if let name = elements[0].string {
      guard let mapping = mappings[name] else {
        report(
          .unknownReference, "\(subject) looks into the mapping \(name), which the template does not declare",
          elements[0],
          hint: Spelling.nearest(to: name, among: mappings.keys.sorted()).map { "did you mean \($0)?" })
        return .absent
      }
      source = .mapping(mapping)
    } else {
      source = .named(term(elements[0]))
    }
    let (topKey, secondKey) = (term(elements[1]), term(elements[2]))
    if case .mapping(let mapping) = source, defaultValue == nil, let top = topKey.literalText,
      let second = secondKey.literalText, mapping.value(top, second) == nil
    {
      report(
        .unknownReference, "\(subject) looks for \(top), \(second), which the mapping \(mapping.name) does not have",
        argument)
    }
    return .function(.find(MapLookup(source, topKey, secondKey, defaultValue: defaultValue)))
  }

  // MARK: Text

  private mutating func substituted(_ argument: Cursor) -> Term {
    if let text = argument.string { return segments(text, [:], argument) }
    guard let elements = argument.elements, elements.count == 2, let text = elements[0].string,
      let members = elements[1].members
    else {
      return wrong("Fn::Sub", "text, or a list of a text and an object of its names", argument) ?? .absent
    }
    var names: [String: Term] = [:]
    for (key, value) in members { names[key] = term(value) }
    return segments(text, names, argument)
  }

  private mutating func segments(_ text: String, _ names: [String: Term], _ cursor: Cursor) -> Term {
    var segments: [TextSegment] = []
    for piece in Placeholder.pieces(of: text) {
      switch piece {
      case .words(let words): segments.append(.literal(words))
      case .name(let name, true):
        guard let loop = loop(of: name) else {
          segments.append(.literal(piece.text))
          continue
        }
        segments.append(.term(.function(.loopVariable(loop, isAlphanumeric: true))))
      case .name(let name, false): segments.append(.term(names[name] ?? named(name, cursor)))
      }
    }
    let whole = TermFolder.joined(segments)
    guard case .text(let joined) = whole else {
      guard case .string(let words) = whole, words.contains(DynamicReference.mark) else { return whole }
      return TermFolder.joined(TextSegment.findingDynamicReferences(in: [.literal(words)]))
    }
    return TermFolder.joined(TextSegment.findingDynamicReferences(in: joined))
  }

  /// What a name in the text of `Fn::Sub` stands for.
  private mutating func named(_ name: String, _ cursor: Cursor) -> Term {
    if name.hasPrefix("AWS::") || parameters[name] != nil || loop(of: name) != nil {
      return reference(to: name, cursor)
    }
    guard let dot = name.firstIndex(of: ".") else { return reference(to: name, cursor) }
    return attribute(String(name[name.index(after: dot)...]), of: String(name[..<dot]), cursor)
  }
}
