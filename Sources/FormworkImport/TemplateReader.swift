import FormworkIR

/// The state of reading one template: what it declares, and what was found.
struct TemplateReader {
  let file: String
  private let schemas: (String) -> ResourceSchema?
  private let root: Cursor
  private let lines: LineIndex
  private let name: String
  var diagnostics = Diagnostics()

  /// The schemas that have been asked for.
  private var knownSchemas: [String: ResourceSchema?] = [:]

  /// What the template declares, by its names.
  var parameters: [String: ParameterNode] = [:]
  var mappings: [String: MappingNode] = [:]
  var resources: [String: ResourceNode] = [:]
  /// The conditions by name as they are written, with the loops around each.
  var conditionSources: [String: (cursor: Cursor, loops: [LoopNode])] = [:]
  /// The conditions that have been read; `nil` while one is being read.
  var conditions: [String: ConditionNode?] = [:]
  /// The names into which loops over known elements are written out, with the template of the name and the elements.
  var instances: [String: Instance] = [:]
  /// The template's condition names that loops make, by the name that is made.
  var conditionInstances: [String: Instance] = [:]

  /// The loops around what is read at the moment.
  var loops: [LoopNode] = []
  /// Whether a macro that is not AWS's works on the template, and may take attributes of resources.
  var hasMacros = false
  /// How many conditions ask each other around the one that is read.
  var conditionDepth = 0
  /// Whether functions of rules are allowed here.
  var isInRule = false
  /// What is read at the moment, for messages: `the resource Api`.
  var subject: String

  /// A name made by a loop.
  struct Instance {
    let template: String
    let elements: [String: String]
  }

  /// How deep a template's parts may stand inside each other. CloudFormation's own documents stay far below.
  static let depthLimit = 100

  init(_ located: LocatedDocument, file: String, name: String, schemas: @escaping (String) -> ResourceSchema?) {
    self.file = file
    self.name = name
    self.schemas = schemas
    root = Cursor(located.document, located.place)
    lines = located.lines
    subject = "the template"
  }

  // MARK: Sections

  private static let sections = [
    "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Transform",
    "Resources", "Outputs",
  ]

  mutating func read() -> Graph {
    var graph = Graph(name: name, location: location(root))
    guard let members = root.members else {
      report(.invalidTemplate, "a template is an object; found \(root.kindName)", root)
      return graph
    }
    checkDuplicates(members)
    var sections: [String: Cursor] = [:]
    for (key, cursor) in members {
      sections[key] = cursor
      checkSection(key, cursor, &graph)
    }
    if let summary = sections["Description"] { graph.summary = text(summary, "the description") }
    if let metadata = sections["Metadata"] {
      graph.metadata = entries(metadata, "Metadata").map { Property($0.key, literal($0.value)) }
    }
    graph.parameters = readParameters(sections["Parameters"])
    graph.mappings = readMappings(sections["Mappings"], &graph)
    graph.statedMappings = Set(graph.mappings.map(\.name))
    graph.statedParameters = Set(graph.parameters.map(\.name))
    let conditionNames = declareConditions(sections["Conditions"], &graph)
    let declared = declareResources(sections["Resources"], &graph)
    if sections["Resources"] == nil { report(.invalidTemplate, "the template has no Resources", root) }
    graph.conditions = orderedConditions(conditionNames)
    graph.resources = declared.map { readResource($0) }
    graph.outputs = readOutputs(sections["Outputs"], &graph)
    graph.rules = readRules(sections["Rules"])
    return graph
  }

  private mutating func checkSection(_ key: String, _ cursor: Cursor, _ graph: inout Graph) {
    switch key {
    case "Transform", "Fn::Transform":
      graph.macros += readMacros(cursor)
      hasMacros = graph.macros.contains { !$0.name.hasPrefix("AWS::") }
    case "Hooks":
      report(
        .unsupported,
        "the section Hooks is for blue-green deployments by CodeDeploy, which only CloudFormation itself runs",
        cursor, hint: "take the section out, and deploy the hooks' part with CloudFormation")
    case "Globals":
      report(
        .notExpanded, "the section Globals belongs to SAM, so the template is not expanded", cursor,
        severity: .warning, hint: Self.expansionHint)
      graph.otherSections.append(Property(key, literal(cursor)))
    case _ where Self.sections.contains(key): break
    default:
      report(
        .invalidTemplate, "there is no section \(key)", cursor,
        hint: Spelling.nearest(to: key, among: Self.sections).map { "did you mean \($0)?" }
          ?? "the sections are \(Self.sections.joined(separator: ", "))")
    }
  }

  static let expansionHint =
    "expand it first: `sam translate` of aws-sam-translator, or the processed template of a deployed stack"

  private mutating func readMacros(_ cursor: Cursor) -> [MacroCall] {
    subject = "the section Transform"
    let items = cursor.elements ?? [cursor]
    return items.compactMap { item in
      if let name = item.string { return MacroCall(name) }
      return macro(item)
    }
  }

  /// The names and values of a section; a macro among them belongs to the graph.
  mutating func section(_ cursor: Cursor?, _ name: String, _ graph: inout Graph) -> [(key: String, value: Cursor)] {
    guard let cursor else { return [] }
    subject = "the section \(name)"
    return entries(cursor, "the section \(name)").filter { entry in
      guard entry.key == "Fn::Transform" else { return true }
      if var call = macro(entry.value) {
        call.section = name
        graph.macros.append(call)
      }
      return false
    }
  }

  private mutating func readMappings(_ cursor: Cursor?, _ graph: inout Graph) -> [MappingNode] {
    section(cursor, "Mappings", &graph).compactMap { name, cursor in
      subject = "the mapping \(name)"
      let groups = entries(cursor, subject).map { key, group in
        MapEntry(key, .map(entries(group, "\(subject), \(key)").map { MapEntry($0.key, mappingValue($0.value)) }))
      }
      let node = MappingNode(name, groups, location: location(cursor))
      mappings[name] = node
      return node
    }
  }

  private mutating func mappingValue(_ cursor: Cursor) -> Term {
    switch cursor.document {
    case .object, .null:
      report(
        .wrongKind, "\(subject) has \(cursor.kindName) for a value; texts, numbers, Booleans and lists are allowed",
        cursor)
      return .string("")
    default: return Self.withDynamicReferences(literal(cursor))
    }
  }

  /// AWS resolves what a mapping says where `Fn::FindInMap` puts it.
  private static func withDynamicReferences(_ term: Term) -> Term {
    switch term {
    case .string(let text) where text.contains(DynamicReference.mark):
      TermFolder.joined(TextSegment.findingDynamicReferences(in: [.literal(text)]))
    case .list(let elements): .list(elements.map { withDynamicReferences($0) })
    default: term
    }
  }

  // MARK: Helpers

  /// What is known of a type, looked up once.
  mutating func schema(of type: String) -> ResourceSchema? {
    if let known = knownSchemas[type] { return known }
    let schema = schemas(type)
    knownSchemas[type] = .some(schema)
    return schema
  }

  func location(_ cursor: Cursor) -> SourceLocation { SourceLocation(file, lines.position(of: cursor.offset).line) }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, _ cursor: Cursor, severity: Diagnostic.Severity = .error,
    hint: String? = nil
  ) {
    diagnostics.add(Diagnostic(severity, code, message, at: location(cursor), hint: hint))
  }

  /// The members of what must be an object; each name counts once.
  mutating func entries(_ cursor: Cursor, _ what: String) -> [(key: String, value: Cursor)] {
    guard let members = cursor.members else {
      report(.invalidTemplate, "\(what) must be an object; found \(cursor.kindName)", cursor)
      return []
    }
    return checkDuplicates(members) ? members : Self.firsts(members)
  }

  /// What must be text.
  mutating func text(_ cursor: Cursor, _ what: String) -> String? {
    if let text = cursor.scalarText { return text }
    report(.invalidTemplate, "\(what) must be text; found \(cursor.kindName)", cursor)
    return nil
  }

  @discardableResult
  private mutating func checkDuplicates(_ members: [(key: String, value: Cursor)]) -> Bool {
    var seen: Set<String> = []
    var isUnique = true
    for (key, cursor) in members where !seen.insert(key).inserted {
      isUnique = false
      report(.duplicateKey, "\(subject) has \(key) twice", cursor)
    }
    return isUnique
  }

  private static func firsts(_ members: [(key: String, value: Cursor)]) -> [(key: String, value: Cursor)] {
    var seen: Set<String> = []
    return members.filter { seen.insert($0.key).inserted }
  }

  /// A value without functions.
  mutating func literal(_ cursor: Cursor) -> Term {
    if cursor.depth > Self.depthLimit {
      report(.invalidTemplate, "\(subject) has more than \(Self.depthLimit) levels inside each other", cursor)
      return .absent
    }
    switch cursor.document {
    case .null: return .absent
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .string(let text): return .string(text)
    case .array: return .list((cursor.elements ?? []).map { literal($0) })
    case .object: return .map((cursor.members ?? []).map { MapEntry($0.key, literal($0.value)) })
    }
  }

  /// A macro with its parameters.
  mutating func macro(_ cursor: Cursor) -> MacroCall? {
    guard let members = cursor.members, let name = members.first(where: { $0.key == "Name" })?.value.string else {
      report(.invalidTemplate, "a macro in \(subject) must be an object with Name and Parameters", cursor)
      return nil
    }
    for (key, value) in members where key != "Name" && key != "Parameters" {
      report(.invalidTemplate, "a macro in \(subject) has \(key); Name and Parameters are allowed", value)
    }
    return MacroCall(name, members.first { $0.key == "Parameters" }.map { term($0.value) })
  }
}
