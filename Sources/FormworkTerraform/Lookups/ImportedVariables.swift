/// The variables that stand for values which other CloudFormation stacks export: Terraform has no such register, so that
/// the caller gives them.
struct ImportedVariables {
  /// One of them.
  struct Variable {
    let name: String
    let export: String
    /// When it is needed.
    var demand: Readings.Demand
  }

  /// All, in the order in which they were first needed.
  private(set) var all: [Variable] = []
  private var places: [String: Int] = [:]

  /// The variable for an export, and whether it is new. `export` is its name in words, `taken` says which names are used;
  /// it is needed where `test` holds.
  mutating func name(
    for export: String, word: String, if test: String?, taken: (String) -> Bool
  ) -> (name: String, isNew: Bool) {
    if let place = places[export] {
      all[place].demand.add(test)
      return (all[place].name, false)
    }
    var name = taken(word) ? "imported_" + word : word
    while taken(name) || all.contains(where: { $0.name == name }) { name += "_" }
    places[export] = all.count
    all.append(Variable(name: name, export: export, demand: Readings.Demand(test)))
    return (name, true)
  }
}
