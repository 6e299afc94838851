import FormworkIR

extension AWSLowering {
  /// Text that lies in S3: Terraform reads the object.
  func lowerObjectText(_ term: Term, by row: TableRow, into body: inout Body) {
    guard let text = objectText(term) else { return }
    body.set(row.path, .string("${\(text)}"))
  }

  /// The expression for the text of an object, named by its parts or by `s3://bucket/key`; of a local file, which
  /// CloudFormation's tools would put into S3 first.
  func objectText(_ term: Term) -> String? {
    if case .string(let text) = term, text.hasPrefix("./") || text.hasPrefix("../") {
      return expressions.file(term).map { "file(\($0.expression))" }
    }
    var bucket = term.member("Bucket")
    var key = term.member("Key")
    if case .string(let text) = term, text.hasPrefix("s3://") {
      let parts = text.dropFirst(5).split(separator: "/", maxSplits: 1)
      if parts.count == 2 { (bucket, key) = (.string(String(parts[0])), .string(String(parts[1]))) }
    }
    guard let bucket, let key, let bucketValue = expressions.document(bucket), let keyValue = expressions.document(key)
    else {
      _ = refused(term, "a map with Bucket and Key, or an address s3://bucket/key,")
      return nil
    }
    var members = [Document.Member("bucket", bucketValue), Document.Member("key", keyValue)]
    if let version = term.member("Version"), let value = expressions.document(version) {
      members.append(Document.Member("version_id", value))
    }
    return expressions.reading("body", of: "aws_s3_object", named: binding.name, .object(members))
  }

  /// Text that CloudFormation takes in base64 and `aws` as it is.
  func lowerBase64Text(_ term: Term, by row: TableRow, into body: inout Body) {
    if case .function(.base64(let text)) = term { return setAttribute(text, at: row.path, in: &body) }
    body.set(row.path, .string("${base64decode(\(expressions.expression(term)))}"))
  }

  /// The identifier of a database, which the service stores in lower case (DBInstanceIdentifier, AWS::RDS::DBInstance); the
  /// provider refuses others.
  func lowerIdentifier(_ term: Term, by row: TableRow, into body: inout Body) {
    switch term {
    case .string(let text): setAttribute(.string(text.lowercased()), at: row.path, in: &body)
    case .parameter: body.set(row.path, .string("${lower(\(expressions.expression(term)))}"))
    default: setAttribute(term, at: row.path, in: &body)
    }
  }

  /// One of several lists that are a single list of blocks in `aws`, where a block of its kind holds each element.
  func lowerEachInside(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let elements) = term, let outer = row.path.first else {
      return refuseUnwritten(term, "list")
    }
    let inner = row.primary(transform: nil, path: Array(row.path.dropFirst()))
    var blocks = body[outer]?.array ?? []
    for element in elements where element != .absent {
      // A condition cannot decide about the inner block alone: the outer one would stay, without content.
      if case .function = element {
        refuseUnwritten(element, "map")
        continue
      }
      var block = Body()
      place(element, by: inner, into: &block)
      blocks.append(block.document)
    }
    if !blocks.isEmpty { body.set(outer, .array(blocks)) }
  }

  /// A kind that is a block without content; the others have blocks of their own, which say it.
  func lowerEmptyBlock(_ term: Term, by row: TableRow, into body: inout Body) {
    guard let arguments = row.transform?.arguments, arguments.count == 2 else { return }
    guard let kind = term.words else {
      _ = refused(term, "text known at synthesis")
      return
    }
    if kind == arguments[0] { body.set(arguments[1], .object([])) }
  }

  /// A value whose change replaces the resource, and which says nothing else.
  func lowerReplacement(_ term: Term, by row: TableRow, into body: inout Body) {
    guard let value = expressions.document(term) else { return }
    let name = binding.name + "_" + TerraformName.snake(row.property)
    stage.add(LoweredResources.Replacement(member: Document.Member(name, ["input": value]), owner: resource))
    body.merge("lifecycle", ["replace_triggered_by": [.string("terraform_data." + name)]])
  }

  /// A value that cannot be another one in `aws`, where nothing says it.
  func expect(_ term: Term, by row: TableRow) {
    let only = row.transform?.arguments.first ?? ""
    if term.literalText?.lowercased() == only.lowercased() { return }
    refuse(reason: "it is always \(only)")
  }
}

extension AWSLowering {
  /// What is no resource but a part of another one, such as a schema of its API: its arguments are the other's.
  func lowerPart() -> Bool {
    guard let property = mapping.host else { return false }
    guard case .reference(let reference)? = resource[property], let host = stage.bindings[reference.target.id],
      host.type == binding.type, host.resource.id != resource.id
    else {
      reporter.report(
        .unsupported, "\(property) must be a reference to a resource of this stack: in Terraform that one has it")
      return true
    }
    if resource.settings.instances != .single {
      reporter.report(
        .unsupported, "a condition cannot decide about it: in Terraform it is an argument of \(host.address)")
    }
    if !resource.settings.dependsOn.isEmpty || resource.settings.overrides.contains(where: { $0.target == .terraform })
    {
      reporter.report(
        .unsupported, "it is no resource in Terraform; dependencies and overrides belong at '\(host.resource.id)'")
    }
    var body = Body()
    lower(resource.properties.filter { $0.name != property }, by: mapping.rows, into: &body)
    stage.add(body, to: host)
    return true
  }
}

extension Term {
  /// A member of a map; `nil` where it is none, has none of that name, or has it as if not written.
  func member(_ name: String) -> Term? {
    guard case .map(let entries) = self, let value = entries.first(where: { $0.key.literal == name })?.value,
      value != .absent
    else { return nil }
    return value
  }

  /// The text, if it is known at synthesis.
  var words: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The truth, if it is known at synthesis; templates write it as text as well.
  var truth: Bool? {
    switch self {
    case .bool(let value): value
    case .string("true"), .string("True"): true
    case .string("false"), .string("False"): false
    default: nil
    }
  }

  /// A whole number that a template may have written as text.
  var asNumber: Term {
    if case .string(let text) = self, let number = Int(text) { return .int(number) }
    return self
  }

  /// A truth that a template may have written as text.
  var asTruth: Term { truth.map { .bool($0) } ?? self }
}
