import FormworkIR

/// The data sources by which a configuration reads values: parameters of Systems Manager, secrets, zones of a region.
///
/// Two readings of the same thing are one data source.
struct Readings {
  private struct Source {
    let type: String
    let name: String
    let arguments: Document
  }

  private var sources: [Source] = []
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  /// The address of the data source with such arguments, named after `word` where it is new.
  mutating func address(of type: String, named word: String, _ arguments: Document) -> String {
    let key = type + JSONWriter.compact(arguments)
    if let name = names[key] { return "data.\(type).\(name)" }
    var name = word
    var count = 1
    while !taken.insert("\(type).\(name)").inserted {
      count += 1
      name = "\(word)_\(count)"
    }
    names[key] = name
    sources.append(Source(type: type, name: name, arguments: arguments))
    return "data.\(type).\(name)"
  }

  /// Whether nothing is read.
  var isEmpty: Bool { sources.isEmpty }

  /// The blocks by type, in the order in which they were first needed.
  var blocks: [(type: String, block: Document.Member)] {
    sources.map { ($0.type, Document.Member($0.name, $0.arguments)) }
  }
}

/// The variables that stand for values which other CloudFormation stacks export: Terraform has no such register, so that
/// the caller gives them.
struct ImportedVariables {
  /// One of them.
  struct Variable {
    let name: String
    let export: String
  }

  /// All, in the order in which they were first needed.
  private(set) var all: [Variable] = []
  private var names: [String: String] = [:]

  /// The variable for an export, and whether it is new. `export` is its name in words, `taken` says which names are used.
  mutating func name(for export: String, word: String, taken: (String) -> Bool) -> (name: String, isNew: Bool) {
    if let name = names[export] { return (name, false) }
    var name = taken(word) ? "imported_" + word : word
    while taken(name) || all.contains(where: { $0.name == name }) { name += "_" }
    names[export] = name
    all.append(Variable(name: name, export: export))
    return (name, true)
  }
}

extension Term {
  /// Whether the value holds a dynamic reference to a secret.
  var readsSecret: Bool {
    switch self {
    case .text(let segments): segments.contains { if case .term(let term) = $0 { term.readsSecret } else { false } }
    case .list(let elements): elements.contains(where: \.readsSecret)
    case .map(let entries): entries.contains(where: \.value.readsSecret)
    case .function(.dynamic(let reference)): reference.isSecret
    case .function(.join(_, let term)), .function(.base64(let term)), .function(.jsonString(let term)),
      .function(.number(let term)):
      term.readsSecret
    case .function(.conditional(_, let then, let otherwise)): then.readsSecret || otherwise.readsSecret
    default: false
    }
  }
}
