import FormworkIR

extension AWSLowering {
  /// Code or content: an artefact, or a map that names an object in S3 or an image.
  func lowerArtefact(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .artefact(let artefact) = term else { return flatten(term, by: row, into: &body) }
    switch artefact.source {
    case .zip(let path):
      guard let file = rendering.file(path) else { return }
      body.set("filename", file.document)
      setHash(artefact, otherwise: "filebase64sha256(\(file.expression))", in: &body)
    case .directory(let path):
      guard
        let name = rendering.archive(
          of: artefact, directory: path, name: binding.name, isExecutable: holdsPrograms)
      else { return }
      setArchive(name, hash: artefact, in: &body)
    case .inline(let text, let fileExtension):
      let name = rendering.archive(
        of: artefact, text: text, file: "index." + fileExtension, name: binding.name)
      setArchive(name, hash: artefact, in: &body)
    case .object(let bucket, let key, let version):
      place("S3Bucket", bucket, by: row, into: &body)
      place("S3Key", key, by: row, into: &body)
      if let version { place("S3ObjectVersion", version, by: row, into: &body) }
      if let hash = artefact.hash { setAttribute(hash, at: ["source_code_hash"], in: &body) }
    case .image(let uri):
      if row.children["ImageUri"] == nil {
        return rendering.report(.unsupported, "\(mapping.type) takes no container image")
      }
      place("ImageUri", uri, by: row, into: &body)
    }
  }

  /// `Code.ZipFile`: source text, packed under the name that CloudFormation gives it.
  func lowerInlineZip(_ term: Term, into body: inout Body) {
    var fileExtension: String?
    if case .string(let runtime) = resource["Runtime"] {
      if runtime.hasPrefix("nodejs") { fileExtension = "js" }
      if runtime.hasPrefix("python") { fileExtension = "py" }
    }
    guard let fileExtension else {
      return rendering.report(
        .unsupported, "source text in the template needs a Runtime of Python or Node.js that is known at synthesis")
    }
    let artefact = Artefact(.inline(text: term, fileExtension: fileExtension), location: resource.location)
    let name = rendering.archive(of: artefact, text: term, file: "index." + fileExtension, name: binding.name)
    setArchive(name, hash: artefact, in: &body)
  }

  /// Whether what is packed holds programs that Lambda starts: an OS-only runtime runs the file `bootstrap`, which has to be
  /// executable (Building a custom runtime for AWS Lambda, AWS Lambda Developer Guide). `aws cloudformation package` and `sam`
  /// need no such word, since they keep the modes of the disk (`make_zip` of `artifact_exporter.py` in the AWS CLI and
  /// `make_zip_with_lambda_permissions` in the SAM CLI).
  private var holdsPrograms: Bool {
    if case .string(let runtime)? = resource["Runtime"] { return runtime.hasPrefix("provided") }
    if case .list(let runtimes)? = resource["CompatibleRuntimes"] {
      return runtimes.contains { if case .string(let runtime) = $0 { runtime.hasPrefix("provided") } else { false } }
    }
    return resource["Handler"] == .string("bootstrap")
  }

  private func place(_ property: String, _ term: Term, by row: TableRow, into body: inout Body) {
    if let child = row.children[property] { place(term, by: child, into: &body) }
  }

  private func setHash(_ artefact: Artefact, otherwise: String, in body: inout Body) {
    let given = artefact.hash.flatMap { rendering.document($0) }
    body.set("source_code_hash", given ?? .string("${\(otherwise)}"))
  }

  private func setArchive(_ name: String, hash artefact: Artefact, in body: inout Body) {
    body.set("filename", .string("${data.archive_file.\(name).output_path}"))
    setHash(artefact, otherwise: "data.archive_file.\(name).output_base64sha256", in: &body)
  }
}

extension TerraformRenderer {
  /// A local path as Terraform reaches it: literal relative paths from the module's folder, paths given at deployment as
  /// the caller wrote them.
  func file(_ path: Term) -> (document: Document, expression: String)? {
    var segments: [TextSegment]
    switch path {
    case .string(let text): segments = [.literal(text)]
    case .text(let parts): segments = parts
    default: segments = []
    }
    guard case .literal(let text) = segments.first, text.utf8.first != UInt8(ascii: "/") else {
      return document(path).map { ($0, expression(path)) }
    }
    var relative = Substring(text)
    while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
    segments[0] = .literal("/" + pathPrefix + relative)
    return (
      .string("${path.module}" + template(segments, isQuoted: false)),
      "\"${path.module}" + template(segments, isQuoted: true) + "\""
    )
  }

  /// The data source that packs a directory; resources that share a directory and its mode share the archive.
  func archive(of artefact: Artefact, directory: Term, name: String, isExecutable: Bool) -> String? {
    let key = ArchiveKey(artefact: ObjectIdentifier(artefact), isExecutable: isExecutable)
    if let known = sharedArchives[key] { return known }
    var path: ArchiveKey?
    if case .string(let text) = directory { path = ArchiveKey(path: text, isExecutable: isExecutable) }
    if let path, let known = sharedArchives[path] { return known }
    guard let source = file(directory) else { return nil }
    let name = addArchive(["source_dir": source.document], as: key, name: name)
    if let path { sharedArchives[path] = name }
    return name
  }

  /// The data source that packs source text.
  func archive(of artefact: Artefact, text: Term, file: String, name: String) -> String {
    let key = ArchiveKey(artefact: ObjectIdentifier(artefact))
    if let known = sharedArchives[key] { return known }
    let content = document(text) ?? ""
    return addArchive(["source": [["content": content, "filename": .string(file)]]], as: key, name: name)
  }

  /// The packed bytes depend on names and contents alone: `archive_file` leaves out times, and one file mode stands in
  /// for what the disk says.
  private func addArchive(_ source: Document, as key: ArchiveKey, name wanted: String) -> String {
    // Functions and layers have names of their own in Terraform; their archives share one kind.
    var name = wanted
    var count = 1
    while !usedArchiveNames.insert(name).inserted {
      count += 1
      name = "\(wanted)_\(count)"
    }
    var members: [Document.Member] = [Document.Member("type", "zip")]
    members += source.members ?? []
    members.append(Document.Member("output_path", .string("${path.module}/.formwork/\(name).zip")))
    members.append(Document.Member("output_file_mode", key.isExecutable ? "0755" : "0644"))
    archives.append(Document.Member(name, .object(members)))
    sharedArchives[key] = name
    return name
  }
}

/// What makes two archives the same one: what is packed, and the mode of the files in it.
struct ArchiveKey: Hashable {
  var artefact: ObjectIdentifier?
  var path: String?
  var isExecutable = false
}
