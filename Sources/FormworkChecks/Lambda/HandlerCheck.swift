import FormworkIR

/// Looks for the handler in a function's zip, where the zip is at hand.
struct HandlerCheck {
  private let checked: CheckedResource

  init(_ checked: CheckedResource) { self.checked = checked }

  func run(_ diagnostics: inout Diagnostics) {
    guard let files = checked.files, case .artefact(let artefact)? = checked.resource["Code"],
      case .zip(.string(let path)) = artefact.source, case .string(let runtime)? = checked.resource["Runtime"],
      case .string(let handler)? = checked.resource["Handler"], files.size(of: path) != nil
    else { return }
    guard let archive = ZipArchive(path, files) else {
      diagnostics.add(
        checked.finding(
          .error, .fileAccess, "the code of \(checked.resource.id), \(path), cannot be read as a zip archive"))
      return
    }
    let candidates = Self.files(for: handler, runtime: runtime)
    if candidates.isEmpty || candidates.contains(where: archive.names.contains) { return }
    let near = Spelling.nearest(to: candidates[0], among: archive.names.sorted())
    diagnostics.add(
      checked.finding(
        .error, .missingHandler,
        """
        Handler of \(checked.resource.id) is \"\(handler)\", but \(path) has no \
        \(candidates.joined(separator: " or "))
        """,
        hint: near.map { "did you mean \($0)?" }))
  }

  /// The files of which one must be there; empty where the runtime finds handlers in another way.
  private static func files(for handler: String, runtime: String) -> [String] {
    if runtime.hasPrefix("provided") { return ["bootstrap"] }
    guard let dot = handler.lastIndex(of: ".") else { return [] }
    let module = String(handler[..<dot])
    if runtime.hasPrefix("python") {
      let path = String(module.map { $0 == "." ? "/" : $0 })
      return ["\(path).py", "\(path)/__init__.py"]
    }
    if runtime.hasPrefix("nodejs") { return ["\(module).js", "\(module).mjs", "\(module).cjs"] }
    if runtime.hasPrefix("ruby") { return ["\(module).rb"] }
    return []
  }
}
