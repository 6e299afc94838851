import FormworkIR

extension TemplateRenderer {
  mutating func artefact(_ artefact: Artefact) -> Document {
    switch artefact.source {
    case .zip(let path), .directory(let path): return .string(localPath(path))
    case .object(let bucket, let key, let version):
      var members: [Document.Member] = [.init("S3Bucket", document(bucket)), .init("S3Key", document(key))]
      if let version { members.append(.init("S3ObjectVersion", document(version))) }
      return .object(members)
    case .inline(let text, _): return .object([.init("ZipFile", document(text))])
    case .image(let uri): return .object([.init("ImageUri", document(uri))])
    }
  }

  /// A local path as the packaging tool finds it from where the template lies.
  public mutating func localPath(_ path: Term) -> String {
    guard case .string(let text) = path else {
      var visitor = ParameterNames()
      path.walk(&visitor)
      let tool = target == .sam ? "sam deploy" : "aws cloudformation package"
      let names = visitor.names
      diagnostics.add(
        Diagnostic(
          .error, .unboundParameter,
          "the path of \(subject)'s code is \(path); \(tool) needs it literal in the template", at: location,
          hint: names.isEmpty
            ? "give the path as a literal, or the code as an object in S3"
            : "bind it at synthesis: --set \(names[0])=build/app.zip, or .binding([\"\(names[0])\": \"build/app.zip\"], for: .\(target == .sam ? "sam" : "cloudFormation")) on the stack"
        ))
      return ""
    }
    return text.utf8.first == UInt8(ascii: "/") ? text : pathPrefix + text
  }

  private struct ParameterNames: TermVisitor {
    var names: [String] = []
    mutating func visit(_ reference: Reference) {}
    mutating func visit(_ parameter: ParameterNode) { names.append(parameter.name) }
    mutating func visit(_ condition: ConditionNode) {}
  }

  mutating func function(_ function: Intrinsic) -> Document {
    switch function {
    case .conditional(let condition, let then, let otherwise):
      let name = use(condition)
      return .object([.init("Fn::If", .array([.string(name), document(then), document(otherwise)]))])
    case .join(let separator, let list):
      return .object([.init("Fn::Join", .array([.string(separator), document(list)]))])
    case .split(let separator, let text):
      return .object([.init("Fn::Split", .array([.string(separator), document(text)]))])
    case .select(let index, let list):
      return .object([.init("Fn::Select", .array([document(index), document(list)]))])
    case .base64(let text): return .object([.init("Fn::Base64", document(text))])
    case .jsonString(let document): return extended("Fn::ToJsonString", self.document(document))
    case .number(let text): return document(text)
    case .length(let list): return extended("Fn::Length", document(list))
    case .availabilityZones(let region):
      return .object([.init("Fn::GetAZs", region.map { document($0) } ?? .string(""))])
    case .cidr(let block, let count, let bits):
      return .object([
        .init("Fn::Cidr", .array([block, count].map { document($0) } + (bits.map { [document($0)] } ?? [])))
      ])
    case .find(let lookup): return self.lookup(lookup)
    case .importValue(let name): return .object([.init("Fn::ImportValue", document(name))])
    case .transform(let call, let entries):
      let macro = Document.Member("Fn::Transform", self.macro(call))
      guard case .object(let members) = document(.map(entries)) else { return .object([macro]) }
      return .object([macro] + members)
    case .repeated(let loop, let entries):
      // Its key names the loop already.
      needsLanguageExtensions = true
      let collection = document(loop.collection)
      return inside(loop) { .array([.string(loop.variable), collection, $0.document(.map(entries))]) }
    case .loopVariable(let loop, let isAlphanumeric):
      use(loop)
      if isAlphanumeric { return .string(Self.placeholder(for: loop, true)) }
      return Self.ref(loop.variable)
    case .parameterOfTurn(let name, let turns):
      for turn in turns {
        if case .parameter(let parameter) = turn.value {
          use(parameter)
          continue
        }
        refuse(
          "the parameter \(name) of a loop where \(turn.key.literal ?? "one of them") is bound",
          hint: "bind none of \(turns.compactMap(\.key.literal).joined(separator: ", ")) for this target")
      }
      return Self.ref(name)
    case .dynamic(let reference): return checkedText(reference.segments)
    case .parameterValues(let type): return .object([.init("Fn::RefAll", .string(type))])
    case .parameterAttribute(let parameter, let attribute):
      use(parameter)
      return .object([.init("Fn::ValueOf", .array([.string(parameter.name), .string(attribute)]))])
    case .parameterAttributes(let type, let attribute):
      return .object([.init("Fn::ValueOfAll", .array([.string(type), .string(attribute)]))])
    case .merge(let maps):
      // Only a map parameter keeps a merge from being folded, and that is the finding the user needs.
      let count = diagnostics.all.count
      for map in maps { _ = document(map) }
      if diagnostics.all.count == count { refuse("a merge of maps that are known only at deployment") }
      return .object([])
    }
  }

  /// A function of the language extensions.
  private mutating func extended(_ name: String, _ argument: Document) -> Document {
    needsLanguageExtensions = true
    return .object([.init(name, argument)])
  }

  private mutating func lookup(_ lookup: MapLookup) -> Document {
    var arguments: [Document] = []
    switch lookup.source {
    case .mapping(let mapping): arguments.append(.string(mapping.name))
    case .named(let name):
      arguments.append(document(name))
      if !name.isPlainMapKey { needsLanguageExtensions = true }
    }
    for key in [lookup.topKey, lookup.secondKey] {
      if !key.isPlainMapKey { needsLanguageExtensions = true }
      arguments.append(document(key))
    }
    if let value = lookup.defaultValue {
      needsLanguageExtensions = true
      arguments.append(.object([.init("DefaultValue", document(value))]))
    }
    return .object([.init("Fn::FindInMap", .array(arguments))])
  }

  /// A macro with its parameters, as `Fn::Transform` and the section `Transform` have it.
  mutating func macro(_ call: MacroCall) -> Document {
    var members: [Document.Member] = [.init("Name", .string(call.name))]
    if let parameters = call.parameters { members.append(.init("Parameters", document(parameters))) }
    return .object(members)
  }

  /// A condition's question in the template's form.
  mutating func document(_ predicate: Predicate) -> Document {
    switch predicate {
    case .equals(let left, let right):
      return .object([.init("Fn::Equals", .array([document(left), document(right)]))])
    case .not(let operand): return .object([.init("Fn::Not", .array([document(operand)]))])
    case .all(let operands): return combined("Fn::And", operands)
    case .any(let operands): return combined("Fn::Or", operands)
    case .condition(let condition): return .object([.init("Condition", Self.name(use(condition)))])
    case .contains(let list, let value):
      return .object([.init("Fn::Contains", .array([document(list), document(value)]))])
    case .eachEquals(let list, let value):
      return .object([.init("Fn::EachMemberEquals", .array([document(list), document(value)]))])
    case .eachIn(let list, let allowed):
      return .object([.init("Fn::EachMemberIn", .array([document(list), document(allowed)]))])
    }
  }

  private mutating func combined(_ name: String, _ operands: [Predicate]) -> Document {
    if operands.count == 1 { return document(operands[0]) }
    if operands.isEmpty || operands.count > 10 {
      refuse("\(name) of \(operands.count) conditions; 2 to 10 are allowed")
    }
    return .object([.init(name, .array(operands.map { document($0) }))])
  }
}

extension Term {
  /// Whether the term may be a key of `Fn::FindInMap` without the language extensions.
  fileprivate var isPlainMapKey: Bool {
    switch self {
    case .string, .int, .double, .bool, .parameter, .pseudo, .function(.find), .function(.loopVariable),
      .function(.parameterOfTurn):
      true
    default: false
    }
  }
}
