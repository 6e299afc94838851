import FormworkIR

/// Looks whether the code that a function or layer names by a path is there; it may be built later, so that its absence is a
/// warning.
enum CodeFileCheck {
  static func run(over stack: ConnectedStack, _ files: any FileReading, _ diagnostics: inout Diagnostics) {
    for (type, property) in [("AWS::Lambda::Function", "Code"), ("AWS::Lambda::LayerVersion", "Content")] {
      for resource in stack.resources(of: type) {
        guard case .artefact(let artefact)? = resource.value(property) else { continue }
        let path: String
        switch artefact.source {
        case .zip(.string(let file)) where files.size(of: file) == nil: path = file
        case .directory(.string(let folder)) where files.isFolder(folder) == false: path = folder
        default: continue
        }
        diagnostics.add(
          resource.finding(
            .warning, .missingFile, "the code of \(resource.id), \(path), is not there yet",
            hint: "build it before you deploy; the path is relative to the folder in which the program runs"))
      }
    }
  }
}
