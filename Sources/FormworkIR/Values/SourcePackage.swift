/// Sources in Python or JavaScript that are packed into a zip with what they depend on.
public struct SourcePackage: Sendable, Equatable {
  /// A language whose code is packed, and whose tool installs what it depends on.
  public enum Language: String, Sendable {
    /// Python: `pip` installs what a requirements file names.
    case python
    /// JavaScript on Node.js: `npm` installs what `package.json` names.
    case node
  }

  /// What names the packages that are packed with the sources.
  public enum Manifest: Sendable, Equatable {
    /// Nothing: the sources are packed alone.
    case none
    /// The file of that name in the folder of the sources, if there is one.
    case usual
    /// A file, which has to be there.
    case file(String)
  }

  /// What a zip is packed for: wheels and modules with machine code are those of a runtime on an instruction set.
  public struct Platform: Sendable, Hashable {
    /// Lambda's name of the runtime, such as `python3.13`.
    public let runtime: String
    /// The instruction set, `x86_64` or `arm64`.
    public let architecture: String
    /// Whether it is the content of a layer, for which the runtime looks in a folder of the language.
    public let isLayer: Bool

    /// A platform.
    public init(runtime: String, architecture: String, isLayer: Bool) {
      self.runtime = runtime
      self.architecture = architecture
      self.isLayer = isLayer
    }
  }

  /// The language.
  public let language: Language
  /// The folder of the sources, relative to the folder in which the program runs; `nil` where packages are packed alone.
  public let sources: String?
  /// What names the packages.
  public let manifest: Manifest
  /// What it is packed for; `nil` until the function or layer is known that has it.
  public var platform: Platform?

  /// A package.
  public init(_ language: Language, sources: String?, manifest: Manifest) {
    self.language = language
    self.sources = sources.map(Self.trimmed)
    self.manifest = manifest
  }

  /// The file that usually names the packages.
  public var usualManifest: String { language == .python ? "requirements.txt" : "package.json" }

  /// The path of the file that names the packages, whether it is there or not; `nil` if none are packed.
  public var manifestPath: String? {
    switch manifest {
    case .none: nil
    case .usual: sources.map { "\($0)/\(usualManifest)" }
    case .file(let path): path
    }
  }

  /// Whether `sam build` packs the same from the folder of the sources: it installs what the usual file there names.
  public var isBuiltBySAM: Bool {
    guard let sources else { return false }
    return manifest == .usual || manifest == .file("\(sources)/\(usualManifest)")
  }

  /// The folder within the zip in which everything lies, with a slash at its end; empty for a function.
  public var folderInZip: String {
    guard platform?.isLayer == true else { return "" }
    return language == .python ? "python/" : "nodejs/"
  }

  /// Where the zip lies, relative to the folder in which the program runs; `nil` as long as the platform is not known.
  public var path: String? {
    guard let platform else { return nil }
    var name = sources ?? ""
    switch manifest {
    case .none: name += ".sources"
    case .usual: break
    case .file(let path): name += (name.isEmpty ? "" : "+") + path
    }
    let parts = name.split(separator: "/").filter { $0 != "." }.map { $0 == ".." ? "__" : String($0) }
    let shown = parts.isEmpty ? "code" : parts.joined(separator: "/")
    return
      ".formwork/packages/\(platform.runtime)-\(platform.architecture)/\(shown)\(platform.isLayer ? ".layer" : "").zip"
  }

  /// The file beside the zip that says which sources are in it.
  public var checksumPath: String? { path.map { $0 + ".sources" } }

  private static func trimmed(_ folder: String) -> String {
    var folder = folder[...]
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return String(folder)
  }
}
