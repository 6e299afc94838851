import FormworkDSL
import FormworkIR

/// Denies actions on resources, whatever else allows them.
public struct Deny: Sendable {
  let statement: PolicyStatement

  /// A statement that denies; see ``Allow`` for the arguments.
  public init(
    _ actions: [String], on resources: Value<[String]>, to principals: [Principal] = [],
    when conditions: Value<JSON>? = nil
  ) {
    let others = principals.isEmpty ? [] : [MapEntry("Principal", Principal.term(of: principals))]
    statement = PolicyStatement(
      effect: "Deny", actions: actions, resources: resources, others: others, when: conditions)
  }
}
