import FormworkIR

extension AWSLowering {
  /// Code or content: an artefact, or a map that names an object in S3 or an image.
  func lowerArtefact(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .artefact(let artefact) = term else { return flatten(term, by: row, into: &body) }
    switch artefact.source {
    case .zip(let path):
      guard let file = expressions.file(path) else { return }
      body.set("filename", file.document)
      setHash(artefact, otherwise: "filebase64sha256(\(file.expression))", in: &body)
    case .directory(let path):
      guard
        let name = expressions.archive(
          of: artefact, directory: path, name: binding.name, isExecutable: holdsPrograms)
      else { return }
      setArchive(name, hash: artefact, in: &body)
    case .inline(let text, let fileExtension):
      let name = expressions.archive(
        of: artefact, text: text, file: "index." + fileExtension, name: binding.name)
      setArchive(name, hash: artefact, in: &body)
    case .object(let bucket, let key, let version):
      place("S3Bucket", bucket, by: row, into: &body)
      place("S3Key", key, by: row, into: &body)
      if let version { place("S3ObjectVersion", version, by: row, into: &body) }
      if let hash = artefact.hash { setAttribute(hash, at: ["source_code_hash"], in: &body) }
    case .image(let uri):
      if row.children["ImageUri"] == nil {
        return reporter.report(.unsupported, "\(mapping.type) takes no container image")
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
      return reporter.report(
        .unsupported, "source text in the template needs a Runtime of Python or Node.js that is known at synthesis")
    }
    let artefact = Artefact(.inline(text: term, fileExtension: fileExtension), location: resource.location)
    let name = expressions.archive(of: artefact, text: term, file: "index." + fileExtension, name: binding.name)
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
    let given = artefact.hash.flatMap { expressions.document($0) }
    body.set("source_code_hash", given ?? .string("${\(otherwise)}"))
  }

  private func setArchive(_ name: String, hash artefact: Artefact, in body: inout Body) {
    body.set("filename", .string("${data.archive_file.\(name).output_path}"))
    setHash(artefact, otherwise: "data.archive_file.\(name).output_base64sha256", in: &body)
  }
}
