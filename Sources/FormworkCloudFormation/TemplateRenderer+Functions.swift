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
      return .object([.init("Fn::Select", .array([.int(index), document(list)]))])
    case .base64(let text): return .object([.init("Fn::Base64", document(text))])
    case .jsonString(let document): return .object([.init("Fn::ToJsonString", self.document(document))])
    case .availabilityZones: return .object([.init("Fn::GetAZs", .string(""))])
    case .merge(let maps):
      // Only a map parameter keeps a merge from being folded, and that is the finding the user needs.
      let count = diagnostics.all.count
      for map in maps { _ = document(map) }
      if diagnostics.all.count == count { refuse("a merge of maps that are known only at deployment") }
      return .object([])
    }
  }

  /// A condition's question in the template's form.
  mutating func document(_ predicate: Predicate) -> Document {
    switch predicate {
    case .equals(let left, let right):
      return .object([.init("Fn::Equals", .array([document(left), document(right)]))])
    case .not(let operand): return .object([.init("Fn::Not", .array([document(operand)]))])
    case .all(let operands): return combined("Fn::And", operands)
    case .any(let operands): return combined("Fn::Or", operands)
    case .condition(let condition): return .object([.init("Condition", .string(use(condition)))])
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
