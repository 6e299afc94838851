import FormworkIR

extension Graph {
  /// The graph with the packages of its functions and layers for their runtimes, at the place that the target takes them from.
  ///
  /// SAM takes the sources, so that `sam build` can pack them, unless it would pack something else: it installs what the usual
  /// file in the folder names, and packs the sources too. A function's runtime tells it how; a layer says so in its metadata
  /// (Building Lambda layers in AWS SAM, AWS SAM Developer Guide).
  func withPackages(for target: Target, _ diagnostics: inout Diagnostics) -> Graph {
    var graph = self
    for index in graph.resources.indices {
      for position in graph.resources[index].properties.indices {
        let resource = graph.resources[index]
        let property = resource.properties[position]
        guard case .artefact(let artefact) = property.value, let build = artefact.build, var package = build.package
        else { continue }
        do throws(Diagnostic) {
          let platform = try Self.platform(of: package, for: resource, artefact.location)
          package.platform = platform
          let isSource = target == .sam && package.isBuiltBySAM
          let source = isSource ? artefact.source : .zip(path: .string(package.path ?? ""))
          let found = Artefact(
            source, hash: artefact.hash, build: BuildOutput(paths: build.paths, advice: build.advice, package: package),
            location: artefact.location)
          graph.resources[index].properties[position] = Property(property.name, .artefact(found))
          if isSource, platform.isLayer { graph.resources[index].settings.setBuild(platform) }
        } catch {
          diagnostics.add(error)
        }
      }
    }
    return graph
  }

  /// What a function or layer runs on. A layer of Python is packed for one runtime, since wheels are for one version.
  private static func platform(
    of package: SourcePackage, for resource: Resource, _ location: SourceLocation
  ) throws(Diagnostic) -> SourcePackage.Platform {
    let isLayer = resource.type == "AWS::Lambda::LayerVersion"
    let (runtimes, architectures) =
      isLayer
      ? (resource["CompatibleRuntimes"], resource["CompatibleArchitectures"])
      : (resource["Runtime"].map { .list([$0]) }, resource["Architectures"])
    guard let names = words(runtimes), let runtime = names.first, names.count == 1 || package.language == .node else {
      throw Diagnostic(
        .error, .unsupported,
        "the code of \(resource.id) is packed for \(isLayer ? "one runtime" : "its runtime"), which synthesis has to know",
        at: location, hint: isLayer ? "say which: runtimes: [.python3_13]" : "give the runtime as a literal")
    }
    guard let sets = architectures.map({ words($0) }) ?? ["x86_64"], let architecture = sets.first, sets.count == 1
    else {
      throw Diagnostic(
        .error, .unsupported,
        "the code of \(resource.id) is packed for one instruction set, which synthesis has to know",
        at: location, hint: "say which: architectures: [.arm64]")
    }
    let prefix = package.language == .python ? "python" : "nodejs"
    guard runtime.hasPrefix(prefix) else {
      throw Diagnostic(
        .error, .unfitSetting,
        "\(resource.id) runs on \(runtime), but its code is \(package.language == .python ? "Python" : "JavaScript")",
        at: location, hint: "choose a runtime of \(package.language == .python ? "Python" : "Node.js")")
    }
    return SourcePackage.Platform(runtime: runtime, architecture: architecture, isLayer: isLayer)
  }

  /// The texts of a list that is written out.
  private static func words(_ term: Term?) -> [String]? {
    guard case .list(let elements)? = term else { return nil }
    var words: [String] = []
    for element in elements {
      guard case .string(let word) = element else { return nil }
      words.append(word)
    }
    return words
  }
}

extension ResourceSettings {
  /// Says how `sam build` packs a layer, unless its user says so.
  fileprivate mutating func setBuild(_ platform: SourcePackage.Platform) {
    if metadata.contains(where: { $0.name == "BuildMethod" }) { return }
    metadata.append(Property("BuildMethod", .string(platform.runtime)))
    if platform.architecture != "x86_64" {
      metadata.append(Property("BuildArchitecture", .string(platform.architecture)))
    }
  }
}
