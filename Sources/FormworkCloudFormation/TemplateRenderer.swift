import FormworkIR

/// Renders the terms and resources of one graph as parts of a template; CloudFormation and SAM share it.
public struct TemplateRenderer {
  /// The graph.
  public let graph: Graph
  /// The target, for messages.
  public let target: Target
  /// How a path relative to the program's folder is reached from the template's folder, such as `../../`.
  public let pathPrefix: String
  /// What was found.
  public var diagnostics = Diagnostics()

  /// The names of the parameters that something rendered so far refers to.
  public private(set) var usedParameters: Set<String> = []
  /// The names of the conditions that something rendered so far asks.
  public private(set) var usedConditions: Set<String> = []
  /// Whether something rendered so far needs CloudFormation's language extensions.
  var needsLanguageExtensions = false

  private let logicalIDs: NameTable<String>
  /// The loops around what is rendered at the moment.
  private var openLoops: [LoopNode] = []
  /// The ids that the resource being rendered refers to.
  var reached: Set<String> = []
  /// The ids of the resources that implement it, when they are not resources of the graph.
  private(set) var location: SourceLocation
  private(set) var subject: String

  /// A renderer for one graph.
  public init(_ graph: Graph, target: Target, pathPrefix: String) {
    self.graph = graph
    self.target = target
    self.pathPrefix = pathPrefix
    location = graph.location
    subject = graph.name
    var logicalIDs = NameTable<String>()
    logicalIDs.reserveCapacity(graph.resources.count)
    for resource in graph.resources { logicalIDs[resource.id] = resource.settings.logicalID ?? resource.node.logicalID }
    self.logicalIDs = logicalIDs
  }

  /// The logical id of a resource.
  public func logicalID(of node: ResourceNode) -> String {
    logicalIDs[node.id] ?? node.logicalID
  }

  /// Sets whose terms are rendered next, for findings, and the loops that repeat it.
  public mutating func begin(_ subject: String, at location: SourceLocation, in loops: [LoopNode] = []) {
    self.subject = subject
    self.location = location
    openLoops = loops
    reached.removeAll(keepingCapacity: true)
  }

  // MARK: Resources

  /// A resource with everything that is said of it.
  public mutating func resource(_ resource: Resource) -> Document {
    begin(resource.id, at: resource.location, in: resource.settings.loops)
    let properties = properties(of: resource)
    return self.resource(resource, type: resource.type, properties: properties)
  }

  /// A resource's properties in the template's form.
  public mutating func properties(of resource: Resource) -> [Document.Member] {
    var members: [Document.Member] = []
    members.reserveCapacity(resource.properties.count)
    let schema = resource.node.schema
    for property in resource.properties {
      if property.value == .absent { continue }
      if property.name == "Fn::Transform", case .function(.transform(let call, _)) = property.value {
        members.append(.init(property.name, macro(call)))
        continue
      }
      let isTags = schema?.tagProperty == property.name
      let value = isTags ? tags(property.value, schema: schema) : document(property.value)
      members.append(.init(property.name, value))
    }
    return members
  }

  /// A resource of any type around properties that are rendered already.
  public mutating func resource(
    _ resource: Resource, type: String, properties: [Document.Member]
  ) -> Document {
    var members: [Document.Member] = [.init("Type", .string(type))]
    refuseReserved(resource)
    if case .conditional(let condition) = resource.settings.instances {
      members.append(.init("Condition", Self.name(use(condition))))
    }
    var waits: [Document] = []
    for node in resource.settings.dependsOn where !reached.contains(node.id) {
      refuseShortened(node)
      let name = Self.name(Self.inValue(logicalID(of: node)))
      if !waits.contains(name) { waits.append(name) }
    }
    if let first = waits.first { members.append(.init("DependsOn", waits.count == 1 ? first : .array(waits))) }
    let settings = resource.settings
    for (name, policy, choice) in [
      ("DeletionPolicy", settings.deletionPolicy, settings.deletionPolicyChoice),
      ("UpdateReplacePolicy", settings.updateReplacePolicy, settings.updateReplacePolicyChoice),
    ] {
      if let choice {
        needsLanguageExtensions = true
        if case .string(let text) = choice {
          refuse("the \(name) \(text)", hint: "it may be Delete, Retain, RetainExceptOnCreate or Snapshot")
        }
        members.append(.init(name, document(choice)))
      } else if let policy {
        members.append(.init(name, .string(policy.rawValue)))
      }
    }
    if let policy = resource.settings.creationPolicy { members.append(.init("CreationPolicy", document(policy))) }
    if let policy = resource.settings.updatePolicy { members.append(.init("UpdatePolicy", document(policy))) }
    members += resource.settings.otherAttributes.map { .init($0.name, document($0.value)) }
    if let metadata = metadata(of: resource) { members.append(.init("Metadata", metadata)) }
    var properties = properties
    for override in resource.settings.overrides where override.target == .cloudFormation || override.target == target {
      for argument in override.arguments {
        let value = document(argument.value)
        if let index = properties.firstIndex(where: { $0.key == argument.name }) {
          properties[index].value = value
        } else {
          properties.append(.init(argument.name, value))
        }
      }
    }
    if !properties.isEmpty { members.append(.init("Properties", .object(properties))) }
    return .object(members)
  }

  private mutating func refuseReserved(_ resource: Resource) {
    if !resource.settings.placement.isDefault { refuse("a resource in another account or region than its stack's") }
  }

  /// Tags gathered from scopes are a map, whatever list the type wants.
  private mutating func tags(_ term: Term, schema: ResourceSchema?) -> Document {
    guard let place = schema?.tagPlaces.first(where: { $0.property != nil }), let name = place.property,
      case .list? = schema?.root[name]?.kind
    else { return document(term) }
    return document(place.list(term))
  }

  private mutating func key(_ key: MapKey) -> Document {
    switch key {
    case .literal(let text): .string(text)
    case .text(let segments): document(.text(segments))
    }
  }

  // MARK: Terms

  /// A term in the template's form.
  public mutating func document(_ term: Term) -> Document {
    switch term {
    case .absent: return Self.ref("AWS::NoValue")
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .string(let text):
      refuseDynamicReference(in: text)
      return .string(text)
    case .text(let segments): return text(segments)
    case .list(let elements):
      var documents: [Document] = []
      documents.reserveCapacity(elements.count)
      for element in elements where element != .absent { documents.append(document(element)) }
      return .array(documents)
    case .map(let entries):
      var members: [Document.Member] = []
      members.reserveCapacity(entries.count)
      for entry in entries where entry.value != .absent { members.append(member(entry)) }
      return .object(members)
    case .reference(let reference): return self.reference(reference)
    case .parameter(let parameter):
      use(parameter)
      return Self.ref(parameter.name)
    case .pseudo(let pseudo): return Self.ref(pseudo.rawValue)
    case .artefact(let artefact): return self.artefact(artefact)
    case .function(let function): return self.function(function)
    }
  }

  private mutating func member(_ entry: MapEntry) -> Document.Member {
    switch entry.key {
    case .literal(let key): return .init(key, document(entry.value))
    case .text(let segments):
      // Inside a loop a key may hold the loop's variable, which CloudFormation puts in as text.
      var key = ""
      for segment in segments {
        switch segment {
        case .literal(let words): key += words
        case .term(.function(.loopVariable(let loop, let isAlphanumeric))):
          use(loop)
          key += Self.placeholder(for: loop, isAlphanumeric)
        case .term:
          refuse("a map key that is known only at deployment: \(entry.key)")
          return .init("", .null)
        }
      }
      return .init(key, document(entry.value))
    }
  }

  static func ref(_ name: String) -> Document { .object([.init("Ref", Self.name(name))]) }

  mutating func use(_ parameter: ParameterNode) {
    usedParameters.insert(parameter.name)
    if parameter.kind == .stringMap {
      diagnostics.add(
        Diagnostic(
          .error, .unboundParameter,
          "\(subject) takes the map parameter \(parameter.name); \(target.title) has no map parameters", at: location,
          notes: [.init("\(parameter.name) is declared here", at: parameter.location)],
          hint: """
            bind it at synthesis: --set \(parameter.name)=key=value,…, or .binding(["\(parameter.name)": […]], \
            for: .\(target == .sam ? "sam" : "cloudFormation")) on the stack
            """))
    }
  }

  mutating func use(_ condition: ConditionNode) -> String {
    usedConditions.insert(condition.name)
    return condition.name
  }

  /// Notes that the element of a loop stands here, which it may only inside.
  mutating func use(_ loop: LoopNode) {
    if isOpen(loop) { return }
    refuse(
      "the element of the loop \(loop.name) outside of it",
      hint: "use it inside the braces of its ForEach only")
  }

  private func isOpen(_ loop: LoopNode) -> Bool { openLoops.contains { $0.name == loop.name } }

  /// Renders what a loop repeats inside a map.
  mutating func inside<Value>(_ loop: LoopNode, _ body: (inout TemplateRenderer) -> Value) -> Value {
    openLoops.append(loop)
    defer { openLoops.removeLast() }
    return body(&self)
  }

  static func placeholder(for loop: LoopNode, _ isAlphanumeric: Bool) -> String {
    (isAlphanumeric ? "&{" : "${") + loop.variable + "}"
  }

  /// Adds a finding about something that templates cannot express.
  public mutating func refuse(_ what: String, hint: String? = nil) {
    diagnostics.add(
      Diagnostic(
        .error, .unsupported, "\(subject) asks for \(what), which \(target.title) cannot express", at: location,
        hint: hint))
  }

  mutating func refuseDynamicReference(in text: String) {
    guard text.holds(UInt8(ascii: "{")) else { return }
    let mark = Array("{{resolve:".utf8)
    let bytes = Array(text.utf8)
    guard bytes.count >= mark.count else { return }
    for start in 0...(bytes.count - mark.count) where bytes[start] == mark[0] {
      if bytes[start..<(start + mark.count)].elementsEqual(mark) {
        return refuse(
          "the literal text {{resolve:…",
          hint: "CloudFormation takes such text for a dynamic reference; write Value.ssm(…) or Value.secret(…)")
      }
    }
  }

  // MARK: References

  private mutating func reference(_ reference: Reference) -> Document {
    reached.insert(reference.target.id)
    let id = instanceID(reference)
    switch spelling(of: reference) {
    case .ref: return Self.ref(id)
    case .getAtt(let attribute):
      return .object([.init("Fn::GetAtt", .array([Self.name(id), Self.attribute(attribute)]))])
    case .text(let segments): return text(segments)
    }
  }

  /// A name as functions and conditions take it; one that each turn of a loop completes is an `Fn::Sub` (AWS CloudFormation
  /// User Guide, AWS::LanguageExtensions transform).
  static func name(_ name: String) -> Document {
    LogicalName.variables(of: name).isEmpty ? .string(name) : .object([.init("Fn::Sub", .string(name))])
  }

  /// The name of an attribute: `Ref` where it is the element of a loop.
  private static func attribute(_ name: String) -> Document {
    guard let variable = LogicalName.variables(of: name).first, name == "${\(variable)}" else { return Self.name(name) }
    return ref(variable)
  }

  /// The logical id referred to: of a resource in a loop, the one of the same elements unless another is named.
  mutating func instanceID(_ reference: Reference) -> String {
    let loops = reference.target.settings.loops
    if let key = reference.instanceKey {
      if loops.isEmpty { refuse("a reference to one of several instances") }
      return Self.inValue(key)
    }
    if !loops.isEmpty, !loops.allSatisfy(isOpen) {
      refuse(
        "\(reference.target.id) of the loop \(loops.map(\.name).joined(separator: ", ")) from outside of it",
        hint: "refer to it inside the braces of its ForEach")
    }
    refuseShortened(reference.target)
    return Self.inValue(logicalID(of: reference.target))
  }

  /// A name as it stands in values, where CloudFormation knows `${Name}` alone: `&{Name}`, which leaves out all but letters
  /// and digits, is for keys (Fn::ForEach, AWS CloudFormation User Guide).
  private static func inValue(_ name: String) -> String {
    LogicalName.variables(of: name).isEmpty
      ? name : name.split(separator: "&{", omittingEmptySubsequences: false).joined(separator: "${")
  }

  /// Refuses a reference to a resource in whose name an element would stand shortened.
  private mutating func refuseShortened(_ target: ResourceNode) {
    if target.settings.loops.isEmpty { return }
    for loop in target.settings.loops where logicalID(of: target).contains("&{\(loop.variable)}") {
      guard let element = loop.collection.literalTexts?.first(where: { LogicalName.alphanumeric($0) != $0 }) else {
        continue
      }
      refuse(
        "a reference to \(target.id), in whose name only letters and digits of '\(element)' stand",
        hint: "give the loop \(loop.name) elements of letters and digits alone, or write it as a Swift for")
    }
  }

  enum Spelling {
    case ref
    case getAtt(String)
    case text([TextSegment])
  }

  mutating func spelling(of reference: Reference) -> Spelling {
    let attribute = reference.attribute
    if attribute == "Ref" { return .ref }
    // What a template says has been looked at where it was read.
    if reference.isGetAtt { return .getAtt(attribute) }
    let target = reference.target
    if let segments = DerivedAttributes.segments(of: reference) { return .text(segments) }
    if let hint = target.settings.absences[attribute] {
      diagnostics.add(
        Diagnostic(
          .error, .unknownProperty, "\(subject) refers to \(target.id).\(attribute), which \(target.id) does not have",
          at: location, notes: [.init("\(target.id) is declared here", at: target.location)], hint: hint))
      return .getAtt(attribute)
    }
    guard let schema = target.schema else { return .getAtt(attribute) }
    if attribute == schema.refAttribute { return .ref }
    if !schema.hasReference(attribute) {
      var known: [String] = []
      for name in [schema.refAttribute].compactMap({ $0 }) + schema.referable + schema.attributes
      where !known.contains(name) {
        known.append(name)
      }
      let more = known.count > 12 ? " and \(known.count - 12) more" : ""
      diagnostics.add(
        Diagnostic(
          .error, .unknownProperty,
          "\(subject) refers to \(target.id).\(attribute), which \(target.type) does not have",
          at: location,
          hint: FormworkIR.Spelling.nearest(to: attribute, among: known).map { "did you mean \($0)?" }
            ?? "it has \(known.prefix(12).joined(separator: ", "))\(more)"))
    }
    return .getAtt(attribute)
  }
}

extension Term {
  /// Whether it is code that lies on the local disk.
  var isLocalArtefact: Bool {
    guard case .artefact(let artefact) = self else { return false }
    switch artefact.source {
    case .zip, .directory: return true
    case .object, .inline, .image: return false
    }
  }
}
