import Formwork

extension AssembledStack {
  /// A resource block of Terraform by its address, such as `aws_lambda_function.api`.
  ///
  /// - Throws: `TestFailure` that names the addresses there are, or `Diagnostics` if Terraform cannot express the stack.
  public func terraformBlock(
    _ address: String, fileID: String = #fileID, line: Int = #line
  ) throws -> Document {
    let types = try rendered(as: .terraform)["resource"]?.members ?? []
    let blocks = types.flatMap { type in
      (type.value.members ?? []).map { Document.Member("\(type.key).\($0.key)", $0.value) }
    }
    return try Self.find(address, "block", among: blocks, SourceLocation(fileID, line))
  }

  /// A resource of a template by its logical id.
  ///
  /// - Throws: `TestFailure` that names the ids there are, or `Diagnostics` if the target cannot express the stack.
  public func templateResource(
    _ logicalID: String, of target: Target = .cloudFormation, fileID: String = #fileID, line: Int = #line
  ) throws -> Document {
    let resources = try rendered(as: target)["Resources"]?.members ?? []
    return try Self.find(logicalID, "resource", among: resources, SourceLocation(fileID, line))
  }

  private static func find(
    _ name: String, _ noun: String, among members: [Document.Member], _ location: SourceLocation
  ) throws -> Document {
    if let found = members.first(where: { $0.key == name }) { return found.value }
    let names = members.map(\.key)
    let near = Spelling.nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
    throw TestFailure("there is no \(noun) \(name); the document has \(list(names))\(near)", at: location)
  }
}
