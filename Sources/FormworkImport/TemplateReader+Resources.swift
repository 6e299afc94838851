import FormworkIR
import FormworkSchemas

extension TemplateReader {
  /// A resource that has been declared and not yet read.
  struct Declared {
    let node: ResourceNode
    let cursor: Cursor
  }

  private static let attributes = [
    "Type", "Properties", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy",
    "UpdatePolicy", "Metadata",
  ]

  /// Notes what resources there are, so that they may refer to each other in any order.
  mutating func declareResources(_ cursor: Cursor?, _ graph: inout Graph) -> [Declared] {
    var declared: [Declared] = []
    for (key, value) in section(cursor, "Resources", &graph) { declare(key, value, [], &declared) }
    return declared
  }

  private mutating func declare(_ id: String, _ cursor: Cursor, _ around: [LoopNode], _ declared: inout [Declared]) {
    if id.hasPrefix("Fn::ForEach") {
      subject = "the section Resources"
      guard cursor.depth < Self.depthLimit, let (loop, body) = loop(id, cursor, around) else { return }
      for (key, value) in body { declare(key, value, around + [loop], &declared) }
      return
    }
    subject = "the resource \(id)"
    let members = entries(cursor, subject)
    if cursor.members == nil { return }
    let bare =
      around.isEmpty ? id : LogicalName.expanded(id, Dictionary(around.map { ($0.variable, "") }) { first, _ in first })
    if !LogicalName.isLogicalID(bare), !(bare.isEmpty && !around.isEmpty) {
      report(.invalidName, "\(subject) has an id that is not 1 to 255 letters and digits", cursor)
    }
    guard let type = members.first(where: { $0.key == "Type" })?.value else {
      return report(.invalidTemplate, "\(subject) has no Type", cursor)
    }
    guard let type = type.string, !type.isEmpty else {
      return report(.invalidTemplate, "the type of \(subject) must be text", type)
    }
    if type.hasPrefix("AWS::Serverless::") {
      report(
        .notExpanded, "\(subject) is \(type), which SAM's transform replaces by plain resources, and has not yet",
        cursor, severity: .warning, hint: Self.expansionHint)
    }
    var settings = ResourceSettings()
    settings.logicalID = id
    settings.loops = around
    let node = ResourceNode(
      id: id, scope: nil, trail: nil, type: type, schema: Self.isCustom(type) ? nil : schema(of: type), properties: [],
      settings: settings, location: location(cursor))
    if resources.updateValue(node, forKey: id) != nil { return }
    if node.schema == nil, !Self.isCustom(type),
      let finding = Schemas.finding(about: type, of: id, at: node.location)
    {
      diagnostics.add(finding)
    }
    for elements in knownTurns(of: around) {
      instances[LogicalName.expanded(id, elements)] = Instance(template: id, elements: elements)
    }
    declared.append(Declared(node: node, cursor: cursor))
  }

  private static func isCustom(_ type: String) -> Bool {
    type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource"
  }

  /// Everything that is said of a resource.
  mutating func readResource(_ declared: Declared) -> Resource {
    let node = declared.node
    subject = "the resource \(node.id)"
    loops = node.settings.loops
    defer { loops = [] }
    var resource = Resource(node)
    for (key, value) in entries(declared.cursor, subject) {
      switch key {
      case "Type": break
      case "Properties": resource.properties = readProperties(value)
      case "Condition":
        if let name = turnName(value) ?? text(value, "the condition of \(subject)"),
          let condition = condition(name, value)
        {
          resource.settings.instances = .conditional(condition)
        }
      case "DependsOn": resource.settings.dependsOn = readDependencies(value)
      case "DeletionPolicy":
        (resource.settings.deletionPolicy, resource.settings.deletionPolicyChoice) = policy(key, value)
      case "UpdateReplacePolicy":
        (resource.settings.updateReplacePolicy, resource.settings.updateReplacePolicyChoice) = policy(key, value)
      case "CreationPolicy": resource.settings.creationPolicy = term(value)
      case "UpdatePolicy": resource.settings.updatePolicy = term(value)
      case "Metadata":
        resource.settings.metadata = entries(value, "the metadata of \(subject)").map {
          Property($0.key, term($0.value))
        }
      case "Description": resource.settings.otherAttributes.append(Property(key, term(value)))
      case "Version" where Self.isCustom(node.type):
        resource.settings.otherAttributes.append(Property(key, term(value)))
      default:
        // A macro of the template's owner works before CloudFormation looks at the resource.
        if hasMacros {
          resource.settings.otherAttributes.append(Property(key, term(value)))
          continue
        }
        report(
          .invalidTemplate, "\(subject) has \(key), which resources do not have", value,
          hint: Spelling.nearest(to: key, among: Self.attributes).map { "did you mean \($0)?" }
            ?? "they have \(Self.attributes.joined(separator: ", "))")
      }
    }
    return resource
  }

  private mutating func readProperties(_ cursor: Cursor) -> [Property] {
    if case .null = cursor.document { return [] }
    return entries(cursor, "the properties of \(subject)").compactMap { name, value in
      if name.hasPrefix("Fn::ForEach") {
        return repeated(name, value).map { Property($0.key.literal ?? name, $0.value) }
      }
      if name == "Fn::Transform" {
        return macro(value).map { Property(name, .function(.transform($0, alongside: []))) }
      }
      return Property(name, term(value))
    }
  }

  private mutating func readDependencies(_ cursor: Cursor) -> [ResourceNode] {
    (cursor.elements ?? [cursor]).compactMap { element in
      guard let name = turnName(element) else {
        report(.invalidTemplate, "DependsOn of \(subject) must be ids; found \(element.kindName)", element)
        return nil
      }
      if let (node, key) = resource(name) { return key.map { instance($0, of: node) } ?? node }
      unknown(name, element)
      return nil
    }
  }

  /// One of the resources that a loop makes, named from outside of the loop or by another loop's variable.
  private func instance(_ key: String, of node: ResourceNode) -> ResourceNode {
    var settings = ResourceSettings()
    settings.logicalID = key
    settings.loops = loops
    return ResourceNode(
      id: key, scope: nil, trail: nil, type: node.type, schema: node.schema, properties: [], settings: settings,
      location: node.location)
  }

  private static let policies = "it may be Delete, Retain, RetainExceptOnCreate or Snapshot"

  /// A policy that is written out, or what chooses one at deployment.
  private mutating func policy(_ key: String, _ cursor: Cursor) -> (RetentionPolicy?, choice: Term?) {
    if let policy = cursor.string.flatMap(RetentionPolicy.init) { return (policy, nil) }
    if cursor.single != nil {
      let choice = term(cursor)
      let outcomes = choice.retentionOutcomes.compactMap(\.self)
      guard let other = outcomes.first(where: { RetentionPolicy(rawValue: $0) == nil }) else { return (nil, choice) }
      report(.unknownValue, "\(key) of \(subject) may come to be \(other)", cursor, hint: Self.policies)
      return (nil, nil)
    }
    report(
      .unknownValue, "\(key) of \(subject) is \(cursor.scalarText ?? cursor.kindName)", cursor, hint: Self.policies)
    return (nil, nil)
  }

  // MARK: Names

  /// The resource of a name, and the name as that of one of a loop's resources where it is one.
  func resource(_ name: String) -> (node: ResourceNode, key: String?)? {
    if let node = resources[name] {
      // Another loop may have the same variable; then the name says which of the resources is meant, as any other does.
      let isInside = node.settings.loops.allSatisfy { around in loops.contains { $0.name == around.name } }
      return (node, isInside ? nil : name)
    }
    if let instance = instances[name], let node = resources[instance.template] { return (node, name) }
    if !loops.isEmpty, name.contains("{") {
      if let turn = knownTurns(of: loops).first, let instance = instances[LogicalName.expanded(name, turn)],
        let node = resources[instance.template]
      {
        return (node, name)
      }
      // Another loop over the same elements may have another name for its variable.
      let wanted = shape(name, loops)
      for node in resources.values.filter({ !$0.settings.loops.isEmpty }).sorted(by: { $0.id < $1.id })
      where shape(node.id, node.settings.loops) == wanted {
        return (node, name)
      }
    }
    return nil
  }

  mutating func unknown(_ name: String, _ cursor: Cursor) {
    let known = resources.keys.sorted() + parameters.keys.sorted()
    report(
      .unknownReference, "\(subject) refers to \(name), which the template does not declare", cursor,
      hint: Spelling.nearest(to: name, among: known).map { "did you mean \($0)?" })
  }

  // MARK: Outputs

  mutating func readOutputs(_ cursor: Cursor?, _ graph: inout Graph) -> [OutputNode] {
    var outputs: [OutputNode] = []
    for (key, value) in section(cursor, "Outputs", &graph) { readOutput(key, value, [], &outputs) }
    return outputs
  }

  private mutating func readOutput(
    _ name: String, _ cursor: Cursor, _ around: [LoopNode], _ outputs: inout [OutputNode]
  ) {
    if name.hasPrefix("Fn::ForEach") {
      guard cursor.depth < Self.depthLimit, let (loop, body) = loop(name, cursor, around) else { return }
      for (key, value) in body { readOutput(key, value, around + [loop], &outputs) }
      return
    }
    subject = "the output \(name)"
    loops = around
    defer { loops = [] }
    var value: Term?
    var (summary, export, asked): (String?, Term?, ConditionNode?)
    for (key, inner) in entries(cursor, subject) {
      switch key {
      case "Value": value = term(inner)
      case "Description": summary = text(inner, "the description of \(subject)")
      case "Condition":
        asked = (turnName(inner) ?? text(inner, "the condition of \(subject)")).flatMap { condition($0, inner) }
      case "Export":
        for (key, name) in entries(inner, "the export of \(subject)") {
          if key == "Name" {
            export = term(name)
          } else {
            report(.invalidTemplate, "the export of \(subject) has \(key); Name is allowed", name)
          }
        }
      default:
        report(
          .invalidTemplate, "\(subject) has \(key); Value, Description, Condition and Export are allowed", inner)
      }
    }
    guard let value else { return report(.invalidTemplate, "\(subject) has no Value", cursor) }
    outputs.append(
      OutputNode(
        name, value, summary: summary, exportName: export, condition: asked, logicalID: name, loops: around,
        location: location(cursor)))
  }
}
