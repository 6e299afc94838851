/// Writes the Swift file of one resource type.
struct TypeWriter {
  /// The namespace around the type.
  let namespace: String
  /// Names of the service's resource types; what they would hide is written with its module in front.
  let siblings: Set<String>

  /// The file's text.
  func file(for model: TypeModel) -> String {
    var output = SourceText()
    let resource = "\(namespace).\(SwiftName.escaped(model.name))"
    output.header()
    output.line("import FormworkDSL")
    output.line("import FormworkIR")
    output.line()
    output.block("extension \(namespace)") { output in
      output.line("/// `\(model.type)`.")
      for line in summary(of: model) { output.line("///\(line)") }
      output.block("public struct \(SwiftName.escaped(model.name)): \(ours("ResourceType"))") { output in
        resourceMembers(of: model, to: &output)
      }
    }
    if !model.objects.isEmpty || !model.enumerations.isEmpty {
      output.line()
      output.block("extension \(resource)") { output in
        var isFirst = true
        for object in model.objects {
          if !isFirst { output.line() }
          isFirst = false
          nested(object, to: &output)
        }
        for enumeration in model.enumerations {
          if !isFirst { output.line() }
          isFirst = false
          output.line("/// Lists the values of `\(enumeration.name)`.")
          output.line("public enum \(SwiftName.escaped(enumeration.name)) {}")
        }
      }
    }
    for enumeration in model.enumerations {
      output.line()
      let tag = "\(resource).\(SwiftName.escaped(enumeration.name))"
      output.block("extension Value where T == OneOf<\(tag)>") { output in
        for member in enumeration.members {
          output.line("/// \(member.value.isEmpty ? "An empty text." : "`\(SourceText.plain(member.value))`.")")
          output.line(
            "public static var \(SwiftName.escaped(member.name)): Self "
              + "{ Self(term: .string(\(SourceText.literal(member.value)))) }")
        }
      }
    }
    return output.text
  }

  private func summary(of model: TypeModel) -> [String] {
    var lines: [String] = []
    if let ref = model.ref { lines.append(" `Ref` returns `\(ref)`.") }
    if let tags = model.tagProperty { lines.append(" It takes tags in `\(tags)`.") }
    return lines.isEmpty ? [] : ["", lines.joined()]
  }

  private func resourceMembers(of model: TypeModel, to output: inout SourceText) {
    output.line("/// The declaration.")
    output.line("public let node: \(ours("ResourceNode"))")
    output.line("/// A resource from its declaration.")
    output.line("public init(node: \(ours("ResourceNode"))) { self.node = node }")
    output.line()
    output.line("/// What AWS publishes about the type.")
    output.facts(FactsWriter.lines(of: model), type: ours("ResourceSchema"))
    output.line()
    output.line("/// Declares an `\(model.type)`.")
    initialiser(of: model.root, isResource: true, to: &output)
    output.line()
    output.line("/// The properties that can be set.")
    keys(of: model.root, reserved: ReservedNames.readerMembers, to: &output)
    output.line()
    output.line("/// What only the deployed resource knows.")
    attributes("Attributes", model.attributes, to: &output)
    output.line()
    output.line("/// The settable properties that other resources can refer to.")
    attributes("References", model.references, to: &output)
  }

  private func nested(_ object: ObjectModel, to output: inout SourceText) {
    output.line("/// `\(object.name)`, a nested type.")
    output.block("public struct \(SwiftName.escaped(object.name)): \(ours("PropertyType"))") { output in
      output.line("/// The untyped term underneath.")
      output.line("public let term: \(ours("Term"))")
      output.line("/// A value from an untyped term; the caller answers for its kind.")
      output.line("public init(term: \(ours("Term"))) { self.term = term }")
      output.line()
      output.line("/// A value from its properties.")
      initialiser(of: object, isResource: false, to: &output)
      output.line()
      output.line("/// The properties that can be set.")
      keys(of: object, reserved: ReservedNames.nestedMembers, to: &output)
    }
  }

  private func initialiser(of object: ObjectModel, isResource: Bool, to output: inout SourceText) {
    let parameters = object.parameters.map { property in
      let label = ReservedNames.free(property.label, from: ReservedNames.labels, suffix: "Property")
      return (property, SwiftName.escaped(label))
    }
    if !parameters.isEmpty {
      output.line("/// - Parameters:")
      if isResource { output.line("///   - logicalID: The resource's name in its scope.") }
      for (property, label) in parameters {
        let sentence = SourceText.plain(Documentation.sentence(about: property))
        output.line("///   - \(label.filter { $0 != "`" }): \(sentence)")
      }
    }
    var lines = isResource ? ["_ logicalID: \(swift("String"))"] : []
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
    output.line(isResource ? "  self.init(logicalID, bag, fileID, line)" : "  self.term = bag.map")
    output.line("}")
  }

  private func keys(of object: ObjectModel, reserved: Set<String>, to output: inout SourceText) {
    output.block("public struct Keys: \(ours("Vocabulary"))") { output in
      output.line("/// The names.")
      output.line("public init() {}")
      for property in object.properties {
        let name = SwiftName.escaped(ReservedNames.free(property.label, from: reserved, suffix: "Property"))
        output.line("/// `\(property.name)`.")
        output.line(
          "public var \(name): \(ours("Key"))<\(swiftType(property.kind))> "
            + "{ \(ours("Key"))(\(SourceText.literal(property.name))) }")
      }
    }
  }

  private func attributes(_ name: String, _ attributes: [AttributeModel], to output: inout SourceText) {
    output.block("public struct \(name): \(ours("Vocabulary"))") { output in
      output.line("/// The names.")
      output.line("public init() {}")
      for attribute in attributes {
        output.line("/// `\(attribute.name)`.")
        output.line(
          "public var \(SwiftName.escaped(attribute.swiftName)): \(ours("Attribute"))<\(named(attribute.swiftType))> "
            + "{ \(ours("Attribute"))(\(SourceText.literal(attribute.name))) }")
      }
    }
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
    return ["Term", "ResourceNode", "ResourceSchema"].contains(name) ? "FormworkIR.\(name)" : "FormworkDSL.\(name)"
  }
}
