import FormworkIR

extension Code {
  /// Whether packages that code depends on lie in the same zip.
  public enum Dependencies: Sendable {
    /// They are packed with the code.
    case packed
    /// They come from a layer or with the runtime; the zip holds the sources alone.
    case inLayer
  }

  /// Sources in Python with the packages that a requirements file names: `swift run <program> package` packs them.
  ///
  /// | target | what it takes |
  /// |---|---|
  /// | Terraform, CloudFormation | the zip below `.formwork/packages` |
  /// | SAM | the folder, which `sam build` packs; the zip where `sam build` would pack something else |
  ///
  /// Packages are wheels for the runtime and the instruction set of the function, whatever machine packs them. The zip depends
  /// on names, contents and versions alone; pin versions to get the same bytes again. A function finds its handler in the
  /// folder; as the content of a layer everything lies in `python/`. Where the zip is not there yet, or the sources have
  /// changed since, a warning names the command.
  ///
  /// - Parameters:
  ///   - directory: The folder of the sources, relative to the folder in which the program runs. Folders of tools, such as
  ///     `__pycache__` and virtual environments, stay out.
  ///   - requirements: The requirements file, relative to `directory`. Without it `requirements.txt`, if there is one.
  ///   - dependencies: `.inLayer` leaves the packages out.
  public static func python(
    directory: String, requirements: String? = nil, dependencies: Dependencies = .packed, fileID: String = #fileID,
    line: Int = #line
  ) -> Code {
    let file = requirements.map { SourcePackage.Manifest.file("\(directory)/\($0)") }
    return Code(
      SourcePackage(.python, sources: directory, manifest: dependencies == .packed ? file ?? .usual : .none), fileID,
      line)
  }

  /// The packages that a requirements file names, for the content of a layer: they lie in `python/`.
  ///
  /// `requirements` is relative to the folder in which the program runs. All three targets take the zip that
  /// `swift run <program> package` packs.
  public static func python(requirements: String, fileID: String = #fileID, line: Int = #line) -> Code {
    Code(SourcePackage(.python, sources: nil, manifest: .file(requirements)), fileID, line)
  }

  /// Sources in JavaScript with the packages that `package.json` names, if there is one: `swift run <program> package` packs
  /// them with `npm ci`, or `npm install` where there is no lock file.
  ///
  /// Targets take it as they take `python(directory:)`. Packages for development stay out. As the content of a layer everything
  /// lies in `nodejs/`, with `node_modules` in it. `directory` is relative to the folder in which the program runs.
  public static func node(
    directory: String, dependencies: Dependencies = .packed, fileID: String = #fileID, line: Int = #line
  ) -> Code {
    Code(
      SourcePackage(.node, sources: directory, manifest: dependencies == .packed ? .usual : .none), fileID, line)
  }

  /// The packages that a `package.json` names, for the content of a layer: they lie in `nodejs/node_modules`.
  ///
  /// `package` is the path of the file, relative to the folder in which the program runs. All three targets take the zip that
  /// `swift run <program> package` packs.
  public static func node(package: String, fileID: String = #fileID, line: Int = #line) -> Code {
    Code(SourcePackage(.node, sources: nil, manifest: .file(package)), fileID, line)
  }

  private init(_ package: SourcePackage, _ fileID: String, _ line: Int) {
    // The zip's place is known once the runtime is.
    let folder = package.sources ?? package.manifestPath ?? ""
    self.init(
      .directory(path: .string(folder)),
      build: BuildOutput(paths: [], advice: "run: swift run <program> package", package: package), fileID, line)
  }
}
