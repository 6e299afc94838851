import FormworkIR

extension Diagnostic {
  /// Two declarations with one id.
  static func duplicate(_ first: ResourceNode, _ second: ResourceNode) -> Diagnostic {
    if let component = repeatedComponent(first.trail, second.trail) { return component }
    if (first.original ?? first) === (second.original ?? second) {
      return Diagnostic(
        .error, .duplicateID, "\(first.id) is deployed both as declared and as changed by a modifier",
        at: first.location,
        hint: "a modifier returns a new declaration: put it at the declaration, and use that value everywhere")
    }
    return duplicate(name: first.id, nil, first: first.location, second: second.location)
  }

  /// Two declarations with one name.
  static func duplicate(
    name: String, _ thing: String?, first: SourceLocation, second: SourceLocation
  ) -> Diagnostic {
    let subject = thing.map { "the \($0) \(name)" } ?? name
    if first == second {
      return Diagnostic(
        .error, .duplicateID, "\(subject) is declared more than once by one line", at: second,
        hint: """
          in a loop, make the name differ; a computed property or function makes a new declaration each time it is \
          read, so keep the declaration in a 'let'; the init of a component runs before its .id(…), so let it take \
          the id and open scope(id)
          """)
    }
    return Diagnostic(
      .error, .duplicateID, "\(subject) is declared twice", at: second,
      notes: [.init("first declared here", at: first)],
      hint: "give one of them another name, or put one into a Group")
  }

  /// Two relations between the same things, of which both would make the same resource.
  static func duplicate(_ relation: any Relation, after first: any Relation) -> Diagnostic {
    Diagnostic(
      .error, .duplicateID, "\(relation.id) is declared twice", at: relation.location,
      notes: [.init("first declared here: \(first)", at: first.location)],
      hint: "give one of the two an id: of its own")
  }

  /// Two uses of one component without ids, if that is where two ways part.
  static func repeatedComponent(_ first: Trail?, _ second: Trail?) -> Diagnostic? {
    guard let first, let second else { return nil }
    for (one, other) in zip(first.way, second.way) where one !== other {
      let (one, other) = (one.step, other.step)
      guard one.component == other.component, !one.hasID else { return nil }
      let hint = "give each use an id: \(one.component)(…).id(\"Blue\")"
      if one.location == other.location {
        return Diagnostic(
          .error, .duplicateID, "the component \(one.component) is used more than once by one line, without an id",
          at: one.location, hint: hint)
      }
      return Diagnostic(
        .error, .duplicateID, "the component \(one.component) is used twice without an id", at: other.location,
        notes: [.init("first used here", at: one.location)], hint: hint)
    }
    return nil
  }

  /// A resource of one stack in another.
  static func foreignResource(_ node: ResourceNode, owner: Scope, user: Stack) -> Diagnostic {
    Diagnostic(
      .error, .crossStackReference,
      "\(node.id) belongs to the stack \(owner.name) and is used in the stack \(user.name)", at: node.location,
      notes: [
        .init("stack \(owner.name)", at: owner.location), .init("stack \(user.name)", at: user.location),
      ],
      hint: """
        a resource belongs to the stack in whose braces it is first made, which for a 'static let' is the first that \
        reads it; make it in one stack, and pass its ARN or name to the other as a parameter
        """)
  }

  /// A resource made outside all stacks and used in two.
  static func sharedResource(_ node: ResourceNode, first: Stack, second: Stack) -> Diagnostic {
    Diagnostic(
      .error, .crossStackReference,
      "\(node.id) is made outside all stacks and used in two: \(first.name) and \(second.name)", at: node.location,
      notes: [
        .init("stack \(first.name)", at: first.location), .init("stack \(second.name)", at: second.location),
      ],
      hint: "make it in one stack, and pass its ARN or name to the other as a parameter")
  }

  /// The printed form of a value in place of the value.
  static func smuggled(_ text: String, in place: String, at location: SourceLocation) -> Diagnostic {
    let shown = String(text.unicodeScalars.filter { $0 != "\u{2063}" && $0 != "\u{2060}" })
    return Diagnostic(
      .error, .smuggledReference, "\(place) holds \"\(shown)\", the printed form of a value instead of the value",
      at: location,
      hint: "a Swift String cannot carry a reference: declare the constant as Value<String>, or pass the value itself")
  }
}

extension String {
  /// The noun with `a` or `an` before it.
  var withArticle: String {
    let isVowel = unicodeScalars.first.map { "aeiouAEIOU".unicodeScalars.contains($0) } ?? false
    return (isVowel ? "an " : "a ") + self
  }

  /// Whether the text holds the mark of a printed value.
  var holdsSentinel: Bool {
    // The mark begins with the byte E2, which most text lacks: look for it before comparing.
    guard holds(0xE2) else { return false }
    let bytes = Array(utf8)
    let mark: [UInt8] = [0xE2, 0x81, 0xA3, 0xE2, 0x81, 0xA0]
    guard bytes.count >= mark.count else { return false }
    return (0...(bytes.count - mark.count)).contains { bytes[$0..<($0 + mark.count)].elementsEqual(mark) }
  }
}

extension MappingNode {
  /// What is wrong with the mapping, if anything is: values are texts, numbers, Booleans, or lists of them.
  var finding: Diagnostic? {
    for entry in entries {
      guard case .map(let values) = entry.value else { continue }
      for value in values where !Self.isAllowed(value.value) {
        return Diagnostic(
          .error, .wrongKind,
          "the mapping \(name) has \(value.value.kindName) for \(entry.key), \(value.key): \(value.value)",
          at: location,
          hint: "a mapping holds literals only: texts, numbers, Booleans, and lists of them")
      }
    }
    return nil
  }

  private static func isAllowed(_ term: Term) -> Bool {
    if case .list(let elements) = term { return elements.allSatisfy { $0.literalText != nil } }
    return term.literalText != nil
  }
}

extension ParameterNode {
  /// What stands for the parameter once it has a value: of a stored one, what is read under that name.
  func bound(to value: Term) -> Term {
    let value = isStored ? value : self.value(value)
    guard isStored, let name = value.literalText else { return value }
    let stored = Term.function(.dynamic(DynamicReference(.ssm, key: [.literal(name)])))
    return kind.isList ? .function(.split(separator: ",", stored)) : stored
  }

  /// What is wrong with the default, if anything is.
  var defaultFinding: Diagnostic? {
    guard let defaultValue, var finding = finding(about: defaultValue, at: location) else { return nil }
    finding.message = finding.message.replacing(
      "the parameter \(name) was given", with: "the parameter \(name) has the default")
    finding.notes = []
    return finding
  }

  /// What is wrong with a value for the parameter, if anything is.
  func finding(about literal: Term, at location: SourceLocation?) -> Diagnostic? {
    let value = isStored ? literal : self.value(literal)
    if !fits(value) {
      return Diagnostic(
        .error, .wrongKind, "the parameter \(name) is a \(kind.rawValue) and was given \(value.kindName): \(value)",
        at: location, notes: [.init("declared here", at: self.location)])
    }
    if !constraints.allowedValues.isEmpty, !isAllowed(value) {
      return outside(
        "\(value)", "one of \(constraints.allowedValues.map(\.description).joined(separator: ", "))", location)
    }
    switch value {
    case .string(let text):
      let (shortest, longest) = (constraints.minimumLength ?? 0, constraints.maximumLength ?? .max)
      if text.count < shortest || text.count > longest {
        let allowed =
          constraints.maximumLength == nil
          ? "at least \(shortest)" : constraints.minimumLength == nil ? "at most \(longest)" : "\(shortest)…\(longest)"
        return outside("text of \(text.count) characters", "\(allowed) characters", location)
      }
      if let pattern = constraints.allowedPattern, !matches(text, pattern) {
        return outside("\(value)", "text that matches \(pattern)", location)
      }
    case .int(let number): return rangeFinding(Double(number), value, location)
    case .double(let number): return rangeFinding(number, value, location)
    default: break
    }
    return nil
  }

  private func rangeFinding(_ number: Double, _ value: Term, _ location: SourceLocation?) -> Diagnostic? {
    if let minimum = constraints.minimum, number < minimum {
      return outside("\(value)", "at least \(Self.words(minimum))", location)
    }
    if let maximum = constraints.maximum, number > maximum {
      return outside("\(value)", "at most \(Self.words(maximum))", location)
    }
    return nil
  }

  private static func words(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }

  /// Whether a value is among those allowed; of a list, whether every element is.
  private func isAllowed(_ value: Term) -> Bool {
    let allowed = Set(constraints.allowedValues.compactMap(\.literalText))
    if let texts = value.literalTexts { return texts.allSatisfy(allowed.contains) }
    return value.literalText.map(allowed.contains) ?? false
  }

  private func outside(_ found: String, _ allowed: String, _ location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error, .outOfRange, "the parameter \(name) was given \(found); it takes \(allowed)", at: location,
      notes: [.init("declared here", at: self.location)])
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    // A pattern that this engine cannot read is left to the target, which checks it again.
    guard let regex = try? Regex(pattern) else { return true }
    return (try? regex.wholeMatch(in: text)) ?? nil != nil
  }

  private func fits(_ value: Term) -> Bool {
    if isStored { return value.literalText != nil }
    switch (kind, value) {
    case (.string, .string), (.number, .int), (.number, .double), (.bool, .bool): return true
    case (.stringList, .list(let elements)):
      return elements.allSatisfy { if case .string = $0 { true } else { false } }
    case (.numberList, .list(let elements)):
      return elements.allSatisfy { element in
        switch element {
        case .int, .double: true
        default: false
        }
      }
    case (.stringMap, .map(let entries)):
      return entries.allSatisfy { entry in
        if case .string = entry.value { entry.key.literal != nil } else { false }
      }
    default: return false
    }
  }
}
