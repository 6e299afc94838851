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
