import FormworkIR

extension SchemaConformance {
  func checkList(
    _ elements: [Term], _ kind: PropertySchema.Kind, _ facts: PropertySchema, isSet: Bool
  ) {
    // An element that a condition decides about may turn out as none, or as several from a list parameter.
    let isOpen = elements.contains { if case .function = $0 { true } else { false } }
    if !isOpen { checkCount(elements.count { $0 != .absent }, "elements", facts) }
    if isSet, elements.count > 1 { checkDifferent(elements, "elements must differ") }
    if let key = facts.uniqueKey, elements.count > 1 {
      let values = elements.compactMap { element -> Term? in
        guard case .map(let entries) = element else { return nil }
        return entries.first { $0.key.literal == key }?.value
      }
      checkDifferent(values, "elements must differ in \(key)")
    }
    checkElements(elements, kind, facts.elements ?? facts)
  }

  private func checkDifferent(_ values: [Term], _ rule: String) {
    var known: [String] = []
    var index: Set<String> = []
    for value in values {
      guard let text = value.literalText else { continue }
      // A few texts are compared faster than hashed.
      let isNew = values.count > 8 ? index.insert(text).inserted : !known.contains(text)
      if values.count <= 8 { known.append(text) }
      if !isNew {
        add(.duplicateKey, "\(place) of \(resource.id) has \(value) twice; \(rule)")
      }
    }
  }

  func checkCount(_ count: Int, _ things: String, _ facts: PropertySchema) {
    if facts.allowsCount(count) { return }
    add(.quota, "\(place) of \(resource.id) has \(count) \(things); \(schema.type) allows \(facts.countWords)")
  }

  func checkText(_ text: String, _ facts: PropertySchema) {
    if !facts.allowedValues.isEmpty, !facts.allows(text) {
      let near = Spelling.nearest(to: text, among: facts.allowedValues)
      add(
        .unknownValue,
        "\(place) of \(resource.id) is \"\(text)\"; \(schema.type) allows \(facts.allowedValues.joined(separator: ", "))",
        hint: near.map { "did you mean \($0)?" })
    }
    if facts.limitsCount, !facts.surelyAllows(text), !facts.allowsCount(text.unicodeScalars.count) {
      add(
        .outOfRange,
        """
        \(place) of \(resource.id) has \(text.unicodeScalars.count) characters; \(schema.type) allows \
        \(facts.countWords)
        """)
    } else if let pattern = facts.pattern, patterns.fails(text, pattern, of: facts) {
      add(.pattern, "\(place) of \(resource.id) is \"\(text)\"; \(schema.type) asks for text that matches \(pattern)")
    }
  }

  func checkNumber(_ number: Double, _ facts: PropertySchema) {
    if !facts.allowedValues.isEmpty {
      let shown = Term.double(number).numberWords
      if !facts.allowedValues.contains(shown) {
        add(
          .unknownValue,
          "\(place) of \(resource.id) is \(shown); \(schema.type) allows \(facts.allowedValues.joined(separator: ", "))"
        )
      }
    }
    if facts.minimum.map({ number < $0 }) == true || facts.maximum.map({ number > $0 }) == true {
      let shown = Term.double(number).numberWords
      add(.outOfRange, "\(place) of \(resource.id) is \(shown); \(schema.type) allows \(facts.rangeWords)")
    } else if let multiple = facts.multiple, multiple > 0, (number / multiple).rounded() * multiple != number {
      add(
        .outOfRange,
        """
        \(place) of \(resource.id) is \(Term.double(number).numberWords); \(schema.type) takes multiples of \
        \(Term.double(multiple).numberWords)
        """)
    }
  }
}
