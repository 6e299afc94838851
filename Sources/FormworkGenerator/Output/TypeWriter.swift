import FormworkIR

/// Writes the Swift of resource types and of what is nested in them.
struct TypeWriter {
  /// The namespace around the type.
  let namespace: String
  /// Names of the service's resource types; what they would hide is written with its module in front.
  let siblings: Set<String>

  /// The declarations of a resource type and of all that is nested in it, each short enough to share a file.
  func parts(for model: TypeModel) -> [SourceText] {
    let scope = "\(namespace).\(SwiftName.escaped(model.name))"
    var output = SourceText()
    output.block("extension \(namespace)") { output in
      output.line("/// `\(model.type)`.")
      for line in summary(of: model) { output.line("///\(line)") }
      output.line("@dynamicMemberLookup")
      output.block("public struct \(SwiftName.escaped(model.name)): \(ours("ResourceType"))") { output in
        resourceMembers(of: model, to: &output)
      }
    }
    return [output] + aliases(of: model, in: scope) + nestedParts(model.objects, model.enumerations, in: scope)
  }

  /// Nested types and lists of values, in extensions of what is around them.
  func nestedParts(_ objects: [ObjectModel], _ enumerations: [EnumerationModel], in scope: String) -> [SourceText] {
    var parts: [[SourceText]] = []
    var count = 0
    func add(_ text: SourceText) {
      if parts.isEmpty || count + text.lineCount > SourceText.lineLimit / 4 {
        parts.append([])
        count = 0
      }
      parts[parts.count - 1].append(text)
      count += text.lineCount
    }
    for object in objects {
      var text = SourceText()
      nested(object, to: &text)
      add(text)
    }
    for enumeration in enumerations {
      var text = SourceText()
      text.line("/// The values of `\(enumeration.name)`, written with a leading dot: \(Self.shown(enumeration)).")
      text.line("public enum \(SwiftName.escaped(enumeration.name)) {}")
      add(text)
    }
    let extensions = parts.map { texts in
      var output = SourceText()
      output.block("extension \(scope)") { output in
        for (position, text) in texts.enumerated() {
          if position > 0 { output.line() }
          output.append(text)
        }
      }
      return output
    }
    return extensions + enumerations.map { members(of: $0, in: scope) }
  }

  /// The first of a list's members, and how many there are besides.
  private static func shown(_ enumeration: EnumerationModel) -> String {
    let names = enumeration.members.prefix(4).map { "`.\($0.name)`" }
    let more = enumeration.members.count - names.count
    return names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  private func aliases(of model: TypeModel, in scope: String) -> [SourceText] {
    if model.aliases.isEmpty { return [] }
    var output = SourceText()
    output.block("extension \(scope)") { output in
      for (position, name) in model.aliases.enumerated() {
        if position > 0 { output.line() }
        output.line("/// `\(name)`, which other types of the service have too.")
        output.line("public typealias \(SwiftName.escaped(name)) = \(namespace).\(SwiftName.escaped(name))")
      }
    }
    return [output]
  }

  /// The values of a list, so that they can be written with a leading dot.
  private func members(of enumeration: EnumerationModel, in scope: String) -> SourceText {
    var output = SourceText()
    output.block("extension Value where T == OneOf<\(scope).\(SwiftName.escaped(enumeration.name))>") { output in
      for member in enumeration.members {
        output.line("/// \(member.value.isEmpty ? "An empty text." : "`\(SourceText.plain(member.value))`.")")
        output.line(
          "public static var \(SwiftName.escaped(member.name)): Self "
            + "{ Self(term: .string(\(SourceText.literal(member.value)))) }")
      }
    }
    return output
  }

  private func summary(of model: TypeModel) -> [String] {
    var lines: [String] = []
    if let ref = model.ref { lines.append(" `Ref` returns `\(ref)`.") }
    if !model.tagPlaces.isEmpty {
      let places = model.tagPlaces.map { "`\($0.prefix { $0 != " " })`" }.joined(separator: ", ")
      lines.append(" It takes tags in \(places).")
    }
    return lines.isEmpty ? [] : ["", lines.joined()]
  }

  private func resourceMembers(of model: TypeModel, to output: inout SourceText) {
    output.line("/// The declaration.")
    output.line("public let node: \(ours("ResourceNode"))")
    output.line("init(_ node: \(ours("ResourceNode"))) { self.node = node }")
    output.line("/// A resource from its declaration.")
    output.line("public static func declared(by node: \(ours("ResourceNode"))) -> Self { Self(node) }")
    output.line()
    output.line("/// What AWS publishes about the type.")
    output.line("public static let schema = \(ours("Schemas")).generated(\(SourceText.literal(model.type)))")
    output.line()
    output.line("/// Declares an `\(model.type)`.")
    initialiser(of: model.root, isResource: true, to: &output)
    output.line()
    attributes(of: model, to: &output)
    output.line()
    output.line("/// The properties that can be set.")
    keys(of: model.root, to: &output)
  }

  private func nested(_ object: ObjectModel, to output: inout SourceText) {
    // A type that is a dictionary literal has a `Value` of its own.
    if object.holdsTags, !siblings.contains("Value") {
      return TypeWriter(namespace: namespace, siblings: siblings.union(["Value"])).nested(object, to: &output)
    }
    output.line("/// `\(object.name)`, a nested type.")
    let form = object.isEntry ? "EntryType" : object.holdsTags ? "EntriesType" : "PropertyType"
    output.block("public struct \(SwiftName.escaped(object.name)): \(ours(form))") { output in
      output.line("/// The term underneath.")
      output.line("public let storage: \(ours("TermStorage"))")
      output.line("/// A value from its storage.")
      output.line("public init(storage: \(ours("TermStorage"))) { self.storage = storage }")
      for name in object.flags {
        output.line("/// What an entry that is written as `key: value` has besides.")
        output.line(
          "public static var entryDefaults: [\(ours("MapEntry"))] { [\(ours("MapEntry"))(\(SourceText.literal(name)), .bool(true))] }"
        )
      }
      output.line()
      output.line("/// A value from its properties.")
      initialiser(of: object, isResource: false, to: &output)
      output.line()
      for property in object.properties {
        let name = ReservedNames.free(property.label, from: ReservedNames.nestedMembers, suffix: "Property")
        output.line("/// `\(property.name)`.")
        output.line(
          "public var \(SwiftName.escaped(name)): \(written(property.kind))? "
            + "{ self[written: \(SourceText.literal(property.name))] }")
      }
    }
  }

  private func initialiser(of object: ObjectModel, isResource: Bool, to output: inout SourceText) {
    let parameters = object.parameters.map { property in
      (property, SwiftName.escaped(SwiftName.argument(property.label)))
    }
    if !parameters.isEmpty {
      output.line("/// - Parameters:")
      if isResource { output.line("///   - localName: The resource's name in its scope, from which its id follows.") }
      for (property, label) in parameters {
        let sentence = SourceText.plain(Documentation.sentence(about: property))
        output.line("///   - \(label.filter { $0 != "`" }): \(sentence)")
      }
    }
    var lines = isResource ? ["_ localName: \(swift("String"))"] : []
    for (property, label) in parameters {
      lines.append("\(label): \(written(property.kind))" + (property.isRequired ? "" : "? = nil"))
    }
    if isResource { lines.append("fileID: \(swift("String")) = #fileID, line: \(swift("Int")) = #line") }
    output.line("public init(")
    for (position, line) in lines.enumerated() {
      output.line("  " + line + (position == lines.count - 1 ? "" : ","))
    }
    output.line(") {")
    let bag = parameters.isEmpty ? "let" : "var"
    output.line("  \(bag) bag = \(ours("PropertyBag"))()")
    for (property, label) in parameters {
      output.line("  bag.set(\(SourceText.literal(property.name)), \(label))")
    }
    output.line(
      isResource
        ? "  node = bag.declaration(localName, Self.schema, fileID, line)" : "  self.storage = bag.storage")
    output.line("}")
  }

  private func keys(of object: ObjectModel, to output: inout SourceText) {
    output.block("public struct Keys: \(ours("Vocabulary"))") { output in
      output.line("/// The names.")
      output.line("public init() {}")
      for property in object.properties {
        let name = ReservedNames.free(property.label, from: ReservedNames.readerMembers, suffix: "Property")
        output.line("/// `\(property.name)`.")
        output.line(
          "public var \(SwiftName.escaped(name)): \(ours("Key"))<\(swiftType(property.kind))> "
            + "{ \(ours("Key"))(\(SourceText.literal(property.name))) }")
      }
    }
  }

  /// A property for each attribute: real ones, since a dynamic member costs as many attempts as there are mistakes beside
  /// it. What they are not, the compiler says with the names of those there are.
  private func attributes(of model: TypeModel, to output: inout SourceText) {
    let all = model.references.map { ($0, true) } + model.attributes.map { ($0, false) }
    for (attribute, isSettable) in all {
      output.line(
        "/// A reference to `\(attribute.name)`\(isSettable ? "" : ", which only the deployed resource knows").")
      output.line(
        "public var \(SwiftName.escaped(attribute.swiftName)): \(ours("Value"))<\(named(attribute.swiftType))> "
          + "{ node.attribute(\(SourceText.literal(attribute.name))) }")
    }
    let names = (all.map(\.0.swiftName) + ["ref"]).map { ".\($0)" }
    let list = names.count == 1 ? names[0] : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    output.line("/// Says which attributes there are.")
    output.line(
      "@available(*, unavailable, message: "
        + SourceText.literal(
          "\(model.type) has no such attribute; it has \(list), and .properties for what was written") + ")")
    output.line(
      "public subscript(dynamicMember name: \(swift("String"))) -> \(ours("Value"))<\(swift("String"))> { node.attribute(\"Ref\") }"
    )
  }
}

extension TypeWriter {
  /// What an initialiser takes for a kind.
  private func written(_ kind: KindModel) -> String {
    if case .object(let name) = kind { return SwiftName.escaped(name) }
    return "\(ours("Value"))<\(swiftType(kind))>"
  }

  /// The type behind a key.
  private func swiftType(_ kind: KindModel) -> String {
    switch kind {
    case .string: swift("String")
    case .integer: swift("Int")
    case .number: swift("Double")
    case .boolean: swift("Bool")
    case .json: ours("JSON")
    case .enumeration(let tag): "\(ours("OneOf"))<\(SwiftName.escaped(tag))>"
    case .object(let name): SwiftName.escaped(name)
    case .list(let element, _): "[\(swiftType(element))]"
    case .map(let element): "[\(swift("String")): \(swiftType(element))]"
    }
  }

  private func named(_ type: String) -> String {
    if type.hasPrefix("[") { return "[\(named(String(type.dropFirst().dropLast())))]" }
    return type == "JSON" ? ours(type) : swift(type)
  }

  private func swift(_ name: String) -> String { siblings.contains(name) ? "Swift.\(name)" : name }

  private func ours(_ name: String) -> String {
    guard siblings.contains(name) else { return name }
    if name == "Schemas" { return "FormworkSchemas.Schemas" }
    return ["Term", "ResourceNode", "MapEntry"].contains(name) ? "FormworkIR.\(name)" : "FormworkDSL.\(name)"
  }
}
