import FormworkIR

/// Checks a resource's properties against its schema: names, kinds, required ones, listed values, ranges and lengths.
///
/// What is known only at deployment passes; the service checks it then.
struct SchemaConformance {
  let resource: Resource
  let schema: ResourceSchema

  mutating func run(_ diagnostics: inout Diagnostics) {
    for property in resource.properties {
      guard let facts = schema.root[property.name] else {
        unknown(property.name, in: schema.root, path: "", &diagnostics)
        continue
      }
      // Tags gathered from scopes form a map, whatever list the type wants; backends write the type's form.
      if property.name == schema.tagProperty { continue }
      check(property.value, facts.kind, facts, path: property.name, &diagnostics)
    }
    for facts in schema.root.properties where facts.isRequired && resource[facts.name] == nil {
      missing(facts.name, path: "", &diagnostics)
    }
  }

  private func add(_ code: DiagnosticCode, _ message: String, hint: String? = nil, _ diagnostics: inout Diagnostics) {
    diagnostics.add(Diagnostic(.error, code, message, at: resource.location, hint: hint))
  }

  private func unknown(_ name: String, in object: ObjectSchema, path: String, _ diagnostics: inout Diagnostics) {
    if path.isEmpty, schema.attributes.contains(name) {
      return add(
        .unknownProperty, "\(resource.id) sets \(name), which only \(schema.type) itself can set", &diagnostics)
    }
    let near = Spelling.nearest(to: name, among: object.properties.map(\.name))
    add(
      .unknownProperty, "\(resource.id) sets \(path)\(name), which \(schema.type) does not have",
      hint: near.map { "did you mean \($0)?" }, &diagnostics)
  }

  private func missing(_ name: String, path: String, _ diagnostics: inout Diagnostics) {
    add(.missingProperty, "\(resource.id) does not set \(path)\(name), which \(schema.type) needs", &diagnostics)
  }

  /// Checks a value against a kind; `facts` hold for the value itself, and for the elements of a list of scalars.
  private func check(
    _ term: Term, _ kind: PropertySchema.Kind, _ facts: PropertySchema, path: String,
    _ diagnostics: inout Diagnostics
  ) {
    switch (kind, term) {
    case (_, .absent), (.json, _), (_, .artefact), (_, .parameter), (_, .pseudo), (_, .reference): break
    case (_, .function(let function)):
      if case .conditional(_, let then, let otherwise) = function {
        check(then, kind, facts, path: path, &diagnostics)
        check(otherwise, kind, facts, path: path, &diagnostics)
      }
    case (.string, .string(let text)): checkText(text, facts, path: path, &diagnostics)
    case (.string, .text), (.string, .int), (.string, .double), (.string, .bool): break
    case (.integer, .int(let number)): checkNumber(Double(number), facts, path: path, &diagnostics)
    case (.number, .int(let number)): checkNumber(Double(number), facts, path: path, &diagnostics)
    case (.number, .double(let number)): checkNumber(number, facts, path: path, &diagnostics)
    case (.boolean, .bool): break
    // CloudFormation reads numbers and Booleans written as text.
    case (.integer, .string(let text)) where Int(text) != nil: break
    case (.number, .string(let text)) where Double(text) != nil: break
    case (.boolean, .string("true")), (.boolean, .string("false")), (.integer, .text), (.number, .text): break
    case (.object(let name), .map(let entries)):
      if let definition = schema.definitions[name] {
        checkMembers(entries, definition, path: path + ".", &diagnostics)
      }
    case (.list(let element, let isSet), .list(let elements)):
      checkList(elements, element, facts, isSet: isSet, path: path, &diagnostics)
    case (.map(let element), .map(let entries)):
      for entry in entries { check(entry.value, element, facts, path: "\(path)[\(entry.key)]", &diagnostics) }
    default:
      add(
        .wrongKind, "\(path) of \(resource.id) is \(term.kindName): \(term); \(schema.type) takes \(kind.words)",
        &diagnostics)
    }
  }

  private func checkMembers(
    _ entries: [MapEntry], _ definition: ObjectSchema, path: String, _ diagnostics: inout Diagnostics
  ) {
    for entry in entries {
      guard let name = entry.key.literal else { continue }
      guard let facts = definition[name] else {
        unknown(name, in: definition, path: path, &diagnostics)
        continue
      }
      check(entry.value, facts.kind, facts, path: path + name, &diagnostics)
    }
    for facts in definition.properties where facts.isRequired {
      if !entries.contains(where: { $0.key.literal == facts.name }) { missing(facts.name, path: path, &diagnostics) }
    }
  }

  private func checkList(
    _ elements: [Term], _ kind: PropertySchema.Kind, _ facts: PropertySchema, isSet: Bool, path: String,
    _ diagnostics: inout Diagnostics
  ) {
    let isUnknown = elements.contains { if case .function = $0 { true } else { false } }
    if !isUnknown, !facts.allowsCount(elements.count) {
      add(
        .quota,
        "\(path) of \(resource.id) has \(elements.count) elements; \(schema.type) allows \(facts.countWords)",
        &diagnostics)
    }
    var known: Set<String> = []
    for (position, element) in elements.enumerated() {
      if isSet, case .string(let text) = element, !known.insert(text).inserted {
        add(.duplicateKey, "\(path) of \(resource.id) has \"\(text)\" twice; elements must differ", &diagnostics)
      }
      if case .list = element {
        check(element, kind, facts, path: "\(path)[\(position)]", &diagnostics)
        continue
      }
      var elementFacts = facts
      elementFacts.clearCount()
      check(element, kind, elementFacts, path: "\(path)[\(position)]", &diagnostics)
    }
  }

  private func checkText(_ text: String, _ facts: PropertySchema, path: String, _ diagnostics: inout Diagnostics) {
    if !facts.allowedValues.isEmpty, !facts.allowedValues.contains(text) {
      let near = Spelling.nearest(to: text, among: facts.allowedValues)
      add(
        .unknownValue,
        "\(path) of \(resource.id) is \"\(text)\"; \(schema.type) allows \(facts.allowedValues.joined(separator: ", "))",
        hint: near.map { "did you mean \($0)?" }, &diagnostics)
    }
    if facts.limitsCount, !facts.allowsCount(text.unicodeScalars.count) {
      add(
        .outOfRange,
        """
        \(path) of \(resource.id) has \(text.unicodeScalars.count) characters; \(schema.type) allows \
        \(facts.countWords)
        """, &diagnostics)
    }
  }

  private func checkNumber(_ number: Double, _ facts: PropertySchema, path: String, _ diagnostics: inout Diagnostics) {
    let shown = Term.double(number).numberWords
    if !facts.allowedValues.isEmpty, !facts.allowedValues.contains(shown) {
      add(
        .unknownValue,
        "\(path) of \(resource.id) is \(shown); \(schema.type) allows \(facts.allowedValues.joined(separator: ", "))",
        &diagnostics)
    }
    if facts.minimum.map({ number < $0 }) == true || facts.maximum.map({ number > $0 }) == true {
      add(
        .outOfRange, "\(path) of \(resource.id) is \(shown); \(schema.type) allows \(facts.rangeWords)", &diagnostics)
    }
  }
}
