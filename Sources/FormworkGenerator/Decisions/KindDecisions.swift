/// Kinds that differ from what a schema says, each with its reason.
enum KindDecisions {
  /// The kind decided for a property by its path; `{}` and `[]` stand for the members of a map and the elements of a
  /// list.
  static func kind(type: String, path: String) -> KindModel? { decisions["\(type) \(path)"] }

  /// Whether the keys of a map are left to a rule of Formwork's own, which says more than the schema's pattern.
  static func hasOwnRuleForKeys(type: String, path: String) -> Bool { keyRules.contains("\(type) \(path)") }

  private static let keyRules: Set<String> = ["AWS::Lambda::Function Environment.Variables"]

  private static let decisions: [String: KindModel] = [
    // Variables are text to the function; references and interpolated text must fit without a wrapper.
    "AWS::Lambda::Function Environment.Variables{}": .string
  ]
}
