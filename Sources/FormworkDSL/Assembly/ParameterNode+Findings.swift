import FormworkIR

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
