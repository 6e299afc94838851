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
