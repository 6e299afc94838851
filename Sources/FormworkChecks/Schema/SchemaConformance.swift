import FormworkIR

/// Checks a resource's properties against its schema: names, kinds, required ones, listed values, ranges and lengths.
///
/// What is known only at deployment passes; the service checks it then.
struct SchemaConformance {
  let resource: Resource
  let schema: ResourceSchema
  private(set) var diagnostics: [Diagnostic] = []

  /// The way to the value being checked; spelled only where something is found.
  private var path: [Step] = []

  private enum Step {
    case name(String)
    case index(Int)
    case key(MapKey)
  }

  init(_ resource: Resource, _ schema: ResourceSchema) {
    self.resource = resource
    self.schema = schema
  }

  mutating func run() {
    for property in resource.properties {
      guard let facts = schema.root[property.name] else {
        unknown(property.name, in: schema.root)
        continue
      }
      // Tags gathered from scopes form a map, whatever list the type wants; backends write the type's form.
      if property.name == schema.tagProperty { continue }
      path.append(.name(property.name))
      check(property.value, facts.kind, facts)
      path.removeLast()
    }
    for name in schema.root.required where resource[name] == nil { missing(name) }
  }

  // MARK: Findings

  private mutating func add(_ code: DiagnosticCode, _ message: String, hint: String? = nil) {
    diagnostics.append(Diagnostic(.error, code, message, at: resource.location, hint: hint))
  }

  private var place: String {
    var text = ""
    for step in path {
      switch step {
      case .name(let name): text += text.isEmpty ? name : ".\(name)"
      case .index(let index): text += "[\(index)]"
      case .key(let key): text += "[\(key)]"
      }
    }
    return text
  }

  private func place(of name: String) -> String { path.isEmpty ? name : "\(place).\(name)" }

  private mutating func unknown(_ name: String, in object: ObjectSchema) {
    if path.isEmpty, schema.attributes.contains(name) {
      return add(.unknownProperty, "\(resource.id) sets \(name), which only \(schema.type) itself can set")
    }
    let near = Spelling.nearest(to: name, among: object.properties.map(\.name))
    add(
      .unknownProperty, "\(resource.id) sets \(place(of: name)), which \(schema.type) does not have",
      hint: near.map { "did you mean \($0)?" })
  }

  private mutating func missing(_ name: String) {
    add(.missingProperty, "\(resource.id) does not set \(place(of: name)), which \(schema.type) needs")
  }

  // MARK: Values

  /// Checks a value against a kind; `facts` hold for the value itself, and for the elements of a list of scalars.
  private mutating func check(_ term: Term, _ kind: PropertySchema.Kind, _ facts: PropertySchema) {
    switch (kind, term) {
    case (_, .absent), (.json, _), (_, .artefact), (_, .parameter), (_, .pseudo), (_, .reference): break
    case (_, .function(let function)):
      if case .conditional(_, let then, let otherwise) = function {
        check(then, kind, facts)
        check(otherwise, kind, facts)
      }
    case (.string, .string(let text)): checkText(text, facts)
    case (.string, .text), (.string, .int), (.string, .double), (.string, .bool): break
    case (.integer, .int(let number)), (.number, .int(let number)): checkNumber(Double(number), facts)
    case (.number, .double(let number)): checkNumber(number, facts)
    case (.boolean, .bool): break
    // CloudFormation reads numbers and Booleans written as text.
    case (.integer, .string(let text)) where Int(text) != nil: break
    case (.number, .string(let text)) where Double(text) != nil: break
    case (.boolean, .string("true")), (.boolean, .string("false")), (.integer, .text), (.number, .text): break
    case (.object(let name), .map(let entries)):
      if let definition = schema.definitions[name] { checkMembers(entries, definition) }
    case (.list(let element, let isSet), .list(let elements)): checkList(elements, element, facts, isSet: isSet)
    case (.map(let element), .map(let entries)):
      for entry in entries {
        path.append(.key(entry.key))
        check(entry.value, element, facts)
        path.removeLast()
      }
    default:
      add(
        .wrongKind, "\(place) of \(resource.id) is \(term.kindName): \(term); \(schema.type) takes \(kind.words)")
    }
  }

  private mutating func checkMembers(_ entries: [MapEntry], _ definition: ObjectSchema) {
    for entry in entries {
      guard let name = entry.key.literal else { continue }
      guard let facts = definition[name] else {
        unknown(name, in: definition)
        continue
      }
      path.append(.name(name))
      check(entry.value, facts.kind, facts)
      path.removeLast()
    }
    for name in definition.required where !entries.contains(where: { $0.key.literal == name }) { missing(name) }
  }

  private mutating func checkList(
    _ elements: [Term], _ kind: PropertySchema.Kind, _ facts: PropertySchema, isSet: Bool
  ) {
    let isUnknown = elements.contains { if case .function = $0 { true } else { false } }
    if !isUnknown, !facts.allowsCount(elements.count) {
      add(
        .quota,
        "\(place) of \(resource.id) has \(elements.count) elements; \(schema.type) allows \(facts.countWords)")
    }
    var known: Set<String> = []
    let elementFacts = facts.elements ?? facts
    for (position, element) in elements.enumerated() {
      if isSet, elements.count > 1, case .string(let text) = element, !known.insert(text).inserted {
        add(.duplicateKey, "\(place) of \(resource.id) has \"\(text)\" twice; elements must differ")
      }
      path.append(.index(position))
      check(element, kind, elementFacts)
      path.removeLast()
    }
  }

  private mutating func checkText(_ text: String, _ facts: PropertySchema) {
    if !facts.allowedValues.isEmpty, !facts.allowedValues.contains(text) {
      let near = Spelling.nearest(to: text, among: facts.allowedValues)
      add(
        .unknownValue,
        "\(place) of \(resource.id) is \"\(text)\"; \(schema.type) allows \(facts.allowedValues.joined(separator: ", "))",
        hint: near.map { "did you mean \($0)?" })
    }
    if facts.limitsCount, !facts.allowsCount(text.unicodeScalars.count) {
      add(
        .outOfRange,
        """
        \(place) of \(resource.id) has \(text.unicodeScalars.count) characters; \(schema.type) allows \
        \(facts.countWords)
        """)
    }
  }

  private mutating func checkNumber(_ number: Double, _ facts: PropertySchema) {
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
    }
  }
}
