import FormworkIR

/// Looks whether the code that a function or layer names by a path is there. It may be built later, so that its absence is a
/// warning, and none where the folder around it is not there either: then nothing is built yet. Where it is known what builds
/// it, the warning says how.
enum CodeFileCheck {
  static func run(over stack: ConnectedStack, _ files: any FileReading, _ diagnostics: inout Diagnostics) {
    for (type, property) in [("AWS::Lambda::Function", "Code"), ("AWS::Lambda::LayerVersion", "Content")] {
      for resource in stack.resources(of: type) {
        guard case .artefact(let artefact)? = resource.value(property) else { continue }
        if let package = artefact.build?.package,
          let finding = self.finding(about: package, of: resource, artefact, files)
        {
          diagnostics.add(finding)
          continue
        }
        let path: String
        switch artefact.source {
        case .zip(.string(let file)) where files.size(of: file) == nil: path = file
        case .directory(.string(let folder)) where files.isFolder(folder) == false: path = folder
        default: continue
        }
        guard artefact.build != nil || isAround(path, files) else { continue }
        diagnostics.add(
          resource.finding(
            .warning, .missingFile, "the code of \(resource.id), \(path), is not there yet",
            hint: artefact.build?.advice
              ?? "build it before you deploy; the path is relative to the folder in which the program runs"))
      }
    }
  }

  /// What is amiss with the sources of a package, or with a zip that was packed from others. A zip that is not there is like
  /// any other.
  private static func finding(
    about package: SourcePackage, of resource: Resource, _ artefact: Artefact, _ files: any FileReading
  ) -> Diagnostic? {
    if let path = package.missingSources(files).first {
      return Diagnostic(
        .warning, .missingFile, "the code of \(resource.id) is packed from \(path), which is not there",
        at: artefact.location,
        hint: "the path is relative to the folder in which the program runs")
    }
    guard case .zip(.string(let path)) = artefact.source, files.size(of: path) != nil,
      let checksum = package.checksum(files), checksum != package.packedChecksum(files)
    else { return nil }
    return Diagnostic(
      .warning, .outdatedFile, "the code of \(resource.id), \(path), was packed before its sources changed",
      at: artefact.location, hint: artefact.build?.advice)
  }

  /// Whether the folder in which a file or folder has to lie is there.
  private static func isAround(_ path: String, _ files: any FileReading) -> Bool {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return true }
    return files.isFolder(String(path[..<slash])) == true
  }
}

/// Checks that a function with SnapStart has a version: Lambda takes snapshots when it publishes one (Improving startup
/// performance with Lambda SnapStart, AWS Lambda Developer Guide).
enum SnapshotCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    let functions = stack.resources(of: "AWS::Lambda::Function").filter { function in
      guard case .map(let entries)? = function.value("SnapStart") else { return false }
      return entries.contains { $0.key.literal == "ApplyOn" && $0.value == .string("PublishedVersions") }
    }
    if functions.isEmpty { return }
    let published = stack.resources(of: "AWS::Lambda::Version").map { stack.end($0.value("FunctionName"))?.id }
    // A version of a function that only deployment knows may be of any.
    if published.contains(nil) { return }
    for function in functions where !published.contains(function.id) {
      diagnostics.add(
        function.finding(
          .warning, .unfitSetting,
          "\(function.id) has SnapStart, but no version of it is published; calls of $LATEST use no snapshot",
          hint:
            "publish one: write Alias(\"live\") in the braces of the function, which its callers then call"))
    }
  }
}

/// Finds versions that are published once and for ever, while an alias is to follow the function: CloudFormation publishes one
/// where it makes an `AWS::Lambda::Version`, and that is made again only under another id, or with another description or code
/// hash (AWS::Lambda::Version, AWS CloudFormation User Guide). Of templates that others wrote nothing is said, since a tool may
/// change the ids.
enum VersionCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard stack.graph.owner != nil else { return }
    for alias in stack.resources(of: "AWS::Lambda::Alias") {
      guard case .reference(let reference)? = alias.value("FunctionVersion"),
        let version = stack.names.resource(reference.target), version.type == "AWS::Lambda::Version",
        case .declared = version.origin, version.value("Description") == nil, version.value("CodeSha256") == nil,
        let function = stack.function(alias.value("FunctionName"))
      else { continue }
      diagnostics.add(
        version.finding(
          .warning, .unfollowedChange,
          "\(version.id) is published once, so that \(alias.id) stays at the first code of \(function.id)",
          hint: "write Alias(\"live\") in the braces of the function: it publishes a version with every change"))
    }
  }
}
