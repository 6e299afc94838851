import FormworkIR

extension ExpressionRenderer {
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
    let key = Archives.Key(artefact: ObjectIdentifier(artefact), isExecutable: isExecutable)
    if let known = requirements.archives[key] { return known }
    var path: Archives.Key?
    if case .string(let text) = directory { path = Archives.Key(path: text, isExecutable: isExecutable) }
    if let path, let known = requirements.archives[path] { return known }
    guard let source = file(directory) else { return nil }
    let name = requirements.archives.add(["source_dir": source.document], as: key, name: name)
    if let path { requirements.archives[path] = name }
    return name
  }

  /// The data source that packs source text.
  func archive(of artefact: Artefact, text: Term, file: String, name: String) -> String {
    let key = Archives.Key(artefact: ObjectIdentifier(artefact))
    if let known = requirements.archives[key] { return known }
    let content = document(text) ?? ""
    return requirements.archives.add(
      ["source": [["content": content, "filename": .string(file)]]], as: key, name: name)
  }
}
