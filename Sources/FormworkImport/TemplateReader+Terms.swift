import FormworkIR

extension TemplateReader {
  /// A value with its functions, as the template writes it: numbers and Booleans may be text and the other way round.
  mutating func term(_ cursor: Cursor) -> Term {
    if cursor.depth > Self.depthLimit {
      report(.invalidTemplate, "\(subject) has more than \(Self.depthLimit) levels inside each other", cursor)
      return .absent
    }
    switch cursor.document {
    case .null:
      report(
        .invalidTemplate, "\(subject) has null for a value, which CloudFormation refuses; it is left out", cursor,
        severity: .warning)
      return .absent
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .string(let text):
      if !text.contains(DynamicReference.mark) { return .string(text) }
      return TermFolder.joined(TextSegment.findingDynamicReferences(in: [.literal(text)]))
    case .array: return .list((cursor.elements ?? []).map { term($0) })
    case .object: return object(cursor)
    }
  }

  private mutating func object(_ cursor: Cursor) -> Term {
    guard let members = cursor.members else { return .absent }
    if members.count == 1 {
      let (key, argument) = members[0]
      if key == "Ref" { return reference(argument) }
      if key.hasPrefix("Fn::"), !key.hasPrefix("Fn::ForEach") { return function(key, argument) }
    }
    if let call = members.first(where: { $0.key == "Fn::Transform" }) {
      let rest = members.filter { $0.key != "Fn::Transform" }
      guard let macro = macro(call.value) else { return .absent }
      return .function(.transform(macro, alongside: map(rest)))
    }
    for (key, value) in members where key.hasPrefix("Fn::") && !key.hasPrefix("Fn::ForEach") {
      report(.invalidTemplate, "\(subject) has \(key) beside other members; a function stands alone", value)
    }
    return .map(map(members))
  }

  private mutating func map(_ members: [(key: String, value: Cursor)]) -> [MapEntry] {
    members.compactMap { key, value in
      if key.hasPrefix("Fn::ForEach") { return repeated(key, value) }
      return MapEntry(key: mapKey(key), value: term(value))
    }
  }

  /// A loop among the entries of a map.
  mutating func repeated(_ key: String, _ cursor: Cursor) -> MapEntry? {
    guard let (loop, body) = loop(key, cursor, loops) else { return nil }
    loops.append(loop)
    defer { loops.removeLast() }
    return MapEntry(key, .function(.repeated(loop, map(body))))
  }

  /// A key, in which variables of loops stand for elements.
  private func mapKey(_ key: String) -> MapKey {
    if loops.isEmpty || !key.contains("{") { return .literal(key) }
    var segments: [TextSegment] = []
    var words = ""
    for piece in Placeholder.pieces(of: key) {
      if case .name(let name, let isAlphanumeric) = piece, let loop = loop(of: name) {
        if !words.isEmpty { segments.append(.literal(words)) }
        words = ""
        segments.append(.term(.function(.loopVariable(loop, isAlphanumeric: isAlphanumeric))))
      } else {
        words += piece.text
      }
    }
    if segments.isEmpty { return .literal(key) }
    return .text(words.isEmpty ? segments : segments + [.literal(words)])
  }

  // MARK: References

  private mutating func reference(_ cursor: Cursor) -> Term {
    guard let name = turnName(cursor) ?? text(cursor, "Ref in \(subject)") else { return .absent }
    return reference(to: name, cursor)
  }

  /// What `Ref` of a name is.
  mutating func reference(to name: String, _ cursor: Cursor) -> Term {
    if let loop = loop(of: name) { return .function(.loopVariable(loop, isAlphanumeric: false)) }
    if name.hasPrefix("AWS::") {
      if name == "AWS::NoValue" { return .absent }
      if let pseudo = PseudoParameter(rawValue: name) { return .pseudo(pseudo) }
      report(
        .unknownReference, "\(subject) refers to \(name), which is no pseudo parameter", cursor,
        hint: Spelling.nearest(to: name, among: PseudoParameter.allCases.map(\.rawValue)).map { "did you mean \($0)?" })
      return .absent
    }
    if let parameter = parameters[name] { return .parameter(parameter) }
    if let parameter = parameterOfTurn(name, cursor) { return parameter }
    if let (node, key) = resource(name) {
      return .reference(Reference(node, node.schema?.refAttribute ?? "Ref", instanceKey: key))
    }
    unknown(name, cursor)
    return .absent
  }

  /// The parameter that each turn of the loops around names; `nil` if the turns name none.
  private mutating func parameterOfTurn(_ name: String, _ cursor: Cursor) -> Term? {
    if LogicalName.variables(of: name).isEmpty { return nil }
    let names = turns(of: name)
    let known = names.compactMap { name in parameters[name].map { MapEntry(name, .parameter($0)) } }
    if known.isEmpty { return nil }
    for name in names where parameters[name] == nil { unknown(name, cursor) }
    return .function(.parameterOfTurn(name, among: known))
  }

  /// What `Fn::GetAtt` of a name and an attribute is.
  mutating func attribute(_ attribute: String, of name: String, _ cursor: Cursor) -> Term {
    guard let (node, key) = resource(name) else {
      unknown(name, cursor)
      return .absent
    }
    if attribute.isEmpty {
      report(.invalidTemplate, "\(subject) refers to an attribute of \(name) without a name", cursor)
      return .absent
    }
    for attribute in turns(of: attribute) {
      guard let schema = node.schema, !schema.hasReference(attribute), !attribute.hasPrefix("Outputs.") else {
        continue
      }
      let known = schema.attributes + schema.referable
      report(
        .unknownProperty, "\(subject) refers to \(name).\(attribute), which the schema of \(node.type) does not list",
        cursor, severity: .warning,
        hint: Spelling.nearest(to: attribute, among: known).map { "did you mean \($0)?" })
    }
    return .reference(Reference(node, attribute, instanceKey: key, isGetAtt: true))
  }
}
