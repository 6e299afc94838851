import FormworkChecks
import FormworkIR
import FormworkRelations

/// The hash of what a version of a function captures: what Lambda locks into it, in a form of its own.
///
/// A change of the form publishes a version of everybody's functions. So it says its number, and a test holds it to a value.
struct VersionHash: TermHashing {
  private static let form = "formwork version 1"
  /// How much of the hash stands in ids, as SAM takes of it.
  private static let length = 10

  /// What only deployment knows, in the order met.
  private(set) var unknowns: [Unknown] = []
  var hash = SHA256()
  private var seen: Set<String> = []
  private let resources: [String: Resource]
  private let files: (any FileReading)?

  /// Something that only deployment knows.
  enum Unknown: Equatable {
    case parameter(ParameterNode)
    case other(String)
  }

  /// The hash for a function; `resources` are those of its graph by their ids.
  init(of function: Resource, among resources: [String: Resource], _ files: (any FileReading)?) {
    self.resources = resources
    self.files = files
    hash.update(Self.form)
    seen.insert(function.id)
    add(function.properties.filter { VersionContent.isLocked($0.name) != false })
    for loop in function.settings.loops { add(loop.collection) }
    for override in function.settings.overrides where override.target != .terraform {
      add(override.arguments.filter { VersionContent.isLocked($0.name) != false })
    }
  }

  /// The hash as ids have it.
  var text: String { String(hash.hexadecimal.prefix(Self.length)) }

  private mutating func note(_ unknown: Unknown) {
    if !unknowns.contains(unknown) { unknowns.append(unknown) }
  }

  // MARK: Terms

  mutating func add(other term: Term) {
    switch term {
    case .absent: hash.update("absent")
    case .bool, .int, .double: hash.update("literal \(term)")
    case .parameter(let parameter):
      hash.update("parameter \(parameter.name)")
      note(.parameter(parameter))
    case .pseudo(let pseudo): hash.update("pseudo \(pseudo.rawValue)")
    case .artefact(let artefact): add(artefact)
    case .function(let function): add(function)
    case .string, .text, .list, .map, .reference: break
    }
  }

  private mutating func add(_ function: Intrinsic) {
    hash.update("function \(function)")
    switch function {
    case .conditional(_, let then, let otherwise):
      add(then)
      add(otherwise)
    case .join(_, let term), .split(_, let term), .select(_, let term), .base64(let term), .jsonString(let term):
      add(term)
    case .dynamic(let reference):
      note(.other("\(reference.isSecret ? "the secret" : "the parameter of Systems Manager") that \(function) reads"))
    case .importValue(let name): note(.other("the value that another stack exports as \(name)"))
    default: break
    }
    let arguments = TermArguments(of: .function(function))
    for parameter in arguments.parameters { add(.parameter(parameter)) }
    add(arguments)
  }

  /// A reference is known by what it refers to. Where a change replaces that, such as a layer, its attributes become others; so
  /// what replaces it counts too, and what the attribute is made of.
  mutating func add(_ reference: Reference) {
    let resource = resources[reference.target.id]
    // A renamed thing is the same thing.
    hash.update("reference \(resource?.namingID ?? reference.target.id) \(reference.attribute)")
    guard let resource else { return }
    let schema = resource.node.schema?.root
    if seen.insert(resource.id).inserted {
      add(resource.properties.filter { schema?[$0.name]?.isCreateOnly == true })
    }
    guard let value = resource[reference.attribute], schema?[reference.attribute]?.isCreateOnly != true,
      seen.insert("\(resource.id) \(reference.attribute)").inserted
    else { return }
    add(value)
  }

  // MARK: Code

  /// Adds code or content. Where its files are at hand, their names, modes and bytes are all that counts.
  private mutating func add(_ artefact: Artefact) {
    // SAM packs the sources itself, and the version is the same there.
    if let files, let sources = artefact.build?.package?.checksum(files) { return hash.update("sources \(sources)") }
    switch artefact.source {
    case .zip(.string(let path)):
      if let files, let archive = ZipArchive(path, files) {
        for entry in archive.entries.sorted(by: { $0.name < $1.name }) where !entry.name.hasSuffix("/") {
          // The bytes are packed; a sum of them stands in the archive's directory.
          add(entry.name, mode: entry.mode, "\(entry.checksum) \(entry.size)")
        }
        return
      }
    case .directory(.string(let path)):
      if let files, files.entries(of: path) != nil { return add(folder: path, "", files, depth: 0) }
    default: break
    }
    hash.update("artefact \(artefact)")
    for term in artefact.terms { add(term) }
  }

  private mutating func add(_ name: String, mode: Int, _ content: String) {
    // Lambda's copy is read-only, so that who may write means nothing.
    hash.update("file \(name)")
    hash.update("\(mode & 0o555) \(content)")
  }

  private mutating func add(folder: String, _ prefix: String, _ files: any FileReading, depth: Int) {
    // Links may lead in a circle.
    guard depth < 40, let entries = files.entries(of: folder) else { return }
    for entry in entries.sorted(by: { $0.name < $1.name }) {
      let path = "\(folder)/\(entry.name)"
      guard let size = entry.size else {
        add(folder: path, "\(prefix)\(entry.name)/", files, depth: depth + 1)
        continue
      }
      var content = SHA256()
      var offset = 0
      while offset < size, let bytes = files.bytes(of: path, from: offset, count: min(1 << 20, size - offset)) {
        content.update(bytes)
        offset += bytes.count
      }
      add(prefix + entry.name, mode: entry.mode, content.hexadecimal)
    }
  }
}
