import FormworkIR

/// Checks a resource's properties against its schema: names, kinds, required ones, listed values, ranges, lengths,
/// patterns, and what is asked of several properties at once.
///
/// What is known only at deployment passes; the service checks it then.
final class SchemaConformance {
  let resource: Resource
  let schema: ResourceSchema
  private(set) var diagnostics: [Diagnostic] = []

  /// The patterns of this run, each read once.
  let patterns: PatternCache
  private let good: GoodValues.OfType
  /// What the target calls a property by its path; `nil` where it has no name of its own.
  private let naming: Checker.Naming?
  /// The way to the value being checked; spelled only where something is found.
  private var path: [Step] = []

  private enum Step {
    case name(String)
    case index(Int)
    case key(MapKey)
  }

  init(
    _ resource: Resource, _ schema: ResourceSchema, patterns: PatternCache, good: GoodValues, naming: Checker.Naming?
  ) {
    self.good = good.values(of: schema)
    self.resource = resource
    self.schema = schema
    self.patterns = patterns
    self.naming = naming
  }

  func run() {
    for property in resource.properties {
      guard let position = schema.root.position(of: property.name) else {
        unknown(property.name, in: schema.root)
        continue
      }
      if let known = good[position], known == property.value { continue }
      let facts = schema.root.properties[position]
      let count = diagnostics.count
      // Tags gathered from scopes form a map, whatever list the type wants; backends write the type's form.
      if property.name == schema.tagProperty, case .map = property.value { continue }
      path.append(.name(property.name))
      check(property.value, facts.kind, facts)
      path.removeLast()
      if diagnostics.count == count { good[position] = property.value }
    }
    for name in schema.root.required where !isSet(resource[name]) { missing(name) }
    if !schema.root.rules.isEmpty {
      var names = MemberNames()
      for property in resource.properties { names.add(property.name, property.value) }
      checkRules(schema.root.rules, names)
    }
  }

  private func isSet(_ term: Term?) -> Bool { term.map { $0 != .absent } ?? false }

  // MARK: Findings

  func add(_ code: DiagnosticCode, _ message: String, hint: String? = nil, of name: String? = nil) {
    var notes: [Diagnostic.Note] = []
    if let naming {
      var names: [String] = path.compactMap { if case .name(let name) = $0 { name } else { nil } }
      if let name { names.append(name) }
      if let target = naming(resource.type, names) { notes.append(.init("Terraform calls it \(target)")) }
    }
    diagnostics.append(Diagnostic(.error, code, message, at: resource.location, notes: notes, hint: hint))
  }

  var place: String {
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

  func place(of name: String) -> String { path.isEmpty ? name : "\(place).\(name)" }

  private func unknown(_ name: String, in object: ObjectSchema) {
    let whole = place(of: name)
    if schema.attributes.contains(whole) {
      return add(.unknownProperty, "\(resource.id) sets \(whole), which only \(schema.type) itself can set")
    }
    let near = Spelling.nearest(to: name, among: object.properties.map(\.name))
    add(
      .unknownProperty, "\(resource.id) sets \(whole), which \(schema.type) does not have",
      hint: near.map { "did you mean \($0)?" })
  }

  private func missing(_ name: String) {
    add(.missingProperty, "\(resource.id) does not set \(place(of: name)), which \(schema.type) needs", of: name)
  }

  // MARK: Values

  /// Checks a value against a kind; `facts` hold for the value itself, and for the elements of a list of scalars.
  func check(_ term: Term, _ kind: PropertySchema.Kind, _ facts: PropertySchema) {
    switch (kind, term) {
    case (_, .absent), (.json, _), (_, .artefact), (_, .parameter), (_, .pseudo), (_, .reference): break
    case (_, .function(let function)):
      if case .conditional(_, let then, let otherwise) = function {
        check(then, kind, facts)
        check(otherwise, kind, facts)
      }
    case (.string, .string(let text)): checkText(text, facts)
    case (.string, .int), (.string, .double), (.string, .bool): checkText(term.description, facts)
    case (.string, .text): break
    case (.integer, .int(let number)), (.number, .int(let number)): checkNumber(Double(number), facts)
    case (.integer, .double(let number)) where number.rounded() == number: checkNumber(number, facts)
    case (.number, .double(let number)): checkNumber(number, facts)
    case (.boolean, .bool): break
    // CloudFormation reads numbers and Booleans written as text.
    case (.integer, .string(let text)):
      if let number = Int(text) { checkNumber(Double(number), facts) } else { wrongKind(term, kind) }
    case (.number, .string(let text)):
      if let number = Double(text) { checkNumber(number, facts) } else { wrongKind(term, kind) }
    case (.boolean, .string(let text)):
      if !["true", "false", "True", "False"].contains(text) { wrongKind(term, kind) }
    case (.integer, .text), (.number, .text), (.boolean, .text): break
    case (.object(let name), .map(let entries)):
      if let definition = schema.definitions[name] { checkMembers(entries, definition) }
    case (.list(let element, let isSet), .list(let elements)): checkList(elements, element, facts, isSet: isSet)
    case (.map(let element), .map(let entries)): checkMap(entries, element, facts)
    default: wrongKind(term, kind)
    }
  }

  private func wrongKind(_ term: Term, _ kind: PropertySchema.Kind) {
    add(.wrongKind, "\(place) of \(resource.id) is \(term.kindName): \(term); \(schema.type) takes \(kind.words)")
  }

  private func checkMembers(_ entries: [MapEntry], _ definition: ObjectSchema) {
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
    for name in definition.required where !isSet(entries.first { $0.key.literal == name }?.value) { missing(name) }
    if !definition.rules.isEmpty {
      var names = MemberNames()
      for entry in entries { if let name = entry.key.literal { names.add(name, entry.value) } }
      checkRules(definition.rules, names)
    }
  }

  private func checkMap(_ entries: [MapEntry], _ kind: PropertySchema.Kind, _ facts: PropertySchema) {
    checkCount(entries.count, "entries", facts)
    let elementFacts = facts.elements ?? facts
    for entry in entries {
      path.append(.key(entry.key))
      if let key = entry.key.literal, let pattern = facts.keyPattern, patterns.fails(key, pattern) {
        add(.pattern, "\(place) of \(resource.id) has the key \"\(key)\"; keys match \(pattern)")
      }
      check(entry.value, kind, elementFacts)
      path.removeLast()
    }
  }

  /// Checks the elements of a list one by one.
  func checkElements(_ elements: [Term], _ kind: PropertySchema.Kind, _ facts: PropertySchema) {
    for (position, element) in elements.enumerated() {
      path.append(.index(position))
      check(element, kind, facts)
      path.removeLast()
    }
  }
}

/// The properties of an object that are set, and those that a condition decides about. Objects have few, so lists serve.
struct MemberNames {
  private(set) var certain: [String] = []
  private(set) var possible: [String] = []

  mutating func add(_ name: String, _ value: Term) {
    if value == .absent { return }
    possible.append(name)
    if !value.isConditional { certain.append(name) }
  }
}

extension Term {
  /// Whether a condition may turn the value into none.
  fileprivate var isConditional: Bool {
    guard case .function(.conditional(_, let then, let otherwise)) = self else { return false }
    return then == .absent || otherwise == .absent || then.isConditional || otherwise.isConditional
  }
}

extension SchemaConformance {
  /// Checks what is asked of several properties at once.
  func checkRules(_ rules: [ObjectRule], _ names: MemberNames) {
    // Most exclusions are stated from both sides.
    var excluded: Set<Set<String>> = []
    for rule in rules {
      switch rule {
      case .alternatives(let alternatives, let isExclusive): checkAlternatives(alternatives, isExclusive, names)
      case .needs(let name, let others):
        guard names.certain.contains(name) else { continue }
        for other in others where !names.possible.contains(other) {
          add(
            .missingProperty,
            "\(resource.id) sets \(place(of: name)) but not \(other), which \(schema.type) needs along with it",
            of: other)
        }
      case .excludes(let name, let others):
        guard names.certain.contains(name) else { continue }
        for other in others where names.certain.contains(other) && excluded.insert([name, other]).inserted {
          add(
            .conflict, "\(resource.id) sets both \(place(of: name)) and \(other); \(schema.type) takes one of them",
            of: other)
        }
      case .count(let minimum, let maximum):
        let low = names.possible.count < minimum ?? 0
        if low || names.certain.count > maximum ?? .max {
          let words = PropertySchema.words(minimum == 0 ? nil : minimum, maximum) { "\($0)" }
          let subject = path(orResource: resource.id)
          add(.quota, "\(subject) sets \(names.possible.count) properties; \(schema.type) allows \(words)")
        }
      }
    }
  }

  private func checkAlternatives(
    _ alternatives: [ObjectRule.Alternative], _ isExclusive: Bool, _ names: MemberNames
  ) {
    let mayFit = alternatives.filter { $0.fits(required: names.possible, allowed: names.certain) }
    let subject = path(orResource: resource.id)
    if mayFit.isEmpty {
      let words = alternatives.map(\.words)
      add(
        .missingProperty,
        "\(subject) sets \(Self.list(Set(names.possible))); \(schema.type) asks for \(Self.either(words))")
    } else if isExclusive {
      let fit = alternatives.filter { $0.fits(required: names.certain, allowed: names.certain) }
      if fit.count > 1 {
        add(
          .conflict,
          "\(subject) sets \(Self.list(Set(fit.flatMap(\.required)))); \(schema.type) takes only "
            + Self.either(alternatives.map(\.words)))
      }
    }
  }

  private func path(orResource id: String) -> String { place.isEmpty ? id : "\(place) of \(id)" }

  private static func list(_ names: Set<String>) -> String {
    names.isEmpty ? "nothing" : names.sorted().joined(separator: ", ")
  }

  private static func either(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension ObjectRule.Alternative {
  /// Whether all that is required is there and nothing else is.
  fileprivate func fits(required names: [String], allowed present: [String]) -> Bool {
    required.allSatisfy(names.contains) && (allowed.map { allowed in present.allSatisfy(allowed.contains) } ?? true)
  }

  fileprivate var words: String {
    let names = required.isEmpty ? allowed ?? [] : required
    return names.joined(separator: " with ")
  }
}

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
