extension ResourceSchema {
  /// Decodes the compact text that `formwork-generate` writes beside each type.
  ///
  /// One fact a line, words separated by one space:
  /// ```
  /// type AWS::Lambda::Function
  /// ref FunctionName                     the property whose value Ref returns
  /// attr Arn                             known after deployment only
  /// refer QueueName                      settable, and can be referred to
  /// tags Tags                            a place that holds the tags, as `TagPlace` spells it
  /// FunctionName! ^ string count=1... …  a property: ! required, ^ a change replaces, kind, facts
  /// def Environment                      the properties below belong to this nested type
  /// *one A,B|C                           rules on several properties at once, as `ObjectRule` spells them
  /// ```
  /// Kinds are `string`, `integer`, `number`, `boolean`, `json`, a definition's name, `[kind]`, `<kind>` for a list
  /// without repetitions and `{kind}` for a map. Facts are `range=a...b`, `count=a...b` (a side may be empty),
  /// `each=a...b` for the lengths of elements, `step=` for multiples, `unique=` for the property in which elements must
  /// differ, `keys=` for the pattern of a map's keys, `enum=a|b`, `anycase=a|b` for values in
  /// capitals or small letters, `known=a|b` for those of an open list, and last on the line `pattern=`. A space in a fact is
  /// `%20`, a bar `%7C`. A property named like the first word of another line has a `?` behind its name: `type? string`.
  public convenience init(facts: String) {
    var type = ""
    var refAttribute: String?
    var tagPlaces: [TagPlace] = []
    var attributes: [String] = []
    var referable: [String] = []
    var root: ObjectSchema?
    var definitions: [String: ObjectSchema] = [:]
    var name: String?
    var properties: [PropertySchema] = []
    var rules: [ObjectRule] = []

    func close() {
      let object = ObjectSchema(properties: properties, rules: rules)
      if let name { definitions[name] = object } else { root = object }
      properties = []
      rules = []
    }

    for line in facts.utf8.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "*") {
        if let rule = ObjectRule(line: Substring(line)) { rules.append(rule) }
        continue
      }
      var rest = line
      let first = word(&rest)
      switch first {
      case "type": type = word(&rest)
      case "ref": refAttribute = word(&rest)
      case "attr": attributes.append(word(&rest))
      case "refer": referable.append(word(&rest))
      case "tags": tagPlaces.append(TagPlace(spelled: String(Substring(rest))))
      case "def":
        close()
        name = word(&rest)
      default: properties.append(PropertySchema(PropertySchema.Facts(name: first, rest: &rest)))
      }
    }
    close()
    self.init(
      type: type, refAttribute: refAttribute, attributes: attributes, referable: referable, tagPlaces: tagPlaces,
      root: root ?? ObjectSchema(properties: []), definitions: definitions)
  }
}

/// Takes the first word off a line.
private func word(_ rest: inout Substring.UTF8View) -> String {
  let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
  defer { rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...] }
  return String(Substring(rest[..<end]))
}

extension PropertySchema.Facts {
  /// A property from the words after its name.
  fileprivate init(name marked: String, rest: inout Substring.UTF8View) {
    self.init(name: marked)
    if name.utf8.last == UInt8(ascii: "?") { name.removeLast() }
    if name.utf8.last == UInt8(ascii: "!") {
      name.removeLast()
      isRequired = true
    }
    var kindWord = word(&rest)
    if kindWord == "^" {
      isCreateOnly = true
      kindWord = word(&rest)
    }
    kind = PropertySchema.Kind(word: kindWord)
    while !rest.isEmpty {
      if rest.starts(with: "pattern=".utf8) {
        pattern = String(Substring(rest.dropFirst(8)))
        return
      }
      let fact = word(&rest)
      if fact.hasPrefix("range=") {
        (minimum, maximum) = ResourceSchema.bounds(fact.dropFirst(6)) { Double($0) }
      } else if fact.hasPrefix("count=") {
        (minimumCount, maximumCount) = ResourceSchema.bounds(fact.dropFirst(6)) { Int($0) }
      } else if fact.hasPrefix("each=") {
        (elementMinimumCount, elementMaximumCount) = ResourceSchema.bounds(fact.dropFirst(5)) { Int($0) }
      } else if fact.hasPrefix("step=") {
        multiple = Double(fact.dropFirst(5))
      } else if fact.hasPrefix("unique=") {
        uniqueKey = String(fact.dropFirst(7))
      } else if fact.hasPrefix("keys=") {
        keyPattern = unescaped(fact.dropFirst(5))
      } else if fact.hasPrefix("enum=") {
        allowedValues = fact.dropFirst(5).split(separator: "|", omittingEmptySubsequences: false).map(unescaped)
      } else if fact.hasPrefix("known=") {
        knownValues = fact.dropFirst(6).split(separator: "|", omittingEmptySubsequences: false).map(unescaped)
      } else if fact.hasPrefix("anycase=") {
        allowedValues = fact.dropFirst(8).split(separator: "|", omittingEmptySubsequences: false).map(unescaped)
        ignoresCase = true
      }
    }
  }
}

extension PropertySchema.Kind {
  fileprivate init(word: String) {
    let inner = { Self(word: String(word.dropFirst().dropLast())) }
    switch word {
    case "string": self = .string
    case "integer": self = .integer
    case "number": self = .number
    case "boolean": self = .boolean
    case "json": self = .json
    default:
      switch word.utf8.first {
      case UInt8(ascii: "["): self = .list(inner(), isSet: false)
      case UInt8(ascii: "<"): self = .list(inner(), isSet: true)
      case UInt8(ascii: "{"): self = .map(inner())
      default: self = .object(word)
      }
    }
  }
}

extension ResourceSchema {
  /// The two sides of `a...b`, either of which may be missing.
  static func bounds<Bound>(_ text: Substring, _ parse: (Substring) -> Bound?) -> (Bound?, Bound?) {
    var start = text.startIndex
    while start < text.endIndex, !text[start...].hasPrefix("...") { start = text.index(after: start) }
    return (parse(text[..<start]), parse(text[start...].dropFirst(3)))
  }
}

/// An enumeration's value as AWS spells it.
private func unescaped(_ text: Substring) -> String {
  if !text.utf8.contains(UInt8(ascii: "%")) { return String(text) }
  return text.split(separator: "%", omittingEmptySubsequences: false).enumerated().map { position, part in
    if position == 0 { return String(part) }
    switch part.prefix(2) {
    case "20": return " " + part.dropFirst(2)
    case "7C": return "|" + part.dropFirst(2)
    case "25": return "%" + part.dropFirst(2)
    default: return "%" + part
    }
  }.joined()
}
