import FormworkIR

/// What the policies of one resource type are about: its ARN, the actions of each verb, where its own policy stands.
///
/// Every type is a row; neither the language nor the evaluation of policies knows a type besides. `Documentation/Verbs.md`
/// shows the rows, and where they differ from AWS's own policies.
public struct ResourceAccess: Sendable {
  /// The attribute that is the ARN; empty for a type that has none, whose ARN is put together.
  public var arnAttribute = "Arn"
  /// The ARN with properties in braces (Actions, resources, and condition keys for AWS services, Service Authorization
  /// Reference); `{region}` and `{account}` are those of the deployment.
  public var arn: String
  /// The ARN, taken to pieces once.
  public internal(set) var arnShape: ARNShape = .itself
  /// What verbs stand for, in the order in which the documentation shows them.
  public var verbs: [AccessVerb: [AccessRule]] = [:]
  /// Actions that no verb stands for, and that are not about the resource itself.
  public var others: [AccessRule] = []
  /// The form of the ARNs of what is inside, such as the objects of a bucket.
  public var objects: ARNShape?
  /// The ARNs of what belongs to the resource, by the names that shapes have for them: an attribute, such as `StreamArn`, or
  /// a word of the table's own.
  public var otherARNs: [String: OtherARN] = [:]
  /// The ARN of the resource as the source of calls that it makes.
  public var callsAs: ARNShape = .itself
  /// The customer's key with which the resource encrypts.
  public var key: KeyUse?
  /// Whether CloudFormation's reference to the resource gives its ARN, although the schema's identifier is another.
  public var refersByARN = false
  /// The property in which the resource has a policy of its own.
  public var ownPolicy: [String] = []
  /// The properties that name the role under which the resource works.
  public var roles: [String] = []
  /// The service as which the resource calls others where it has no role.
  public var service: String?
  /// Whether policies of identities count only where the resource's own policy lets the account's identities in.
  public var needsOwnPolicy = false

  /// The facts of a type.
  public static func of(_ type: String) -> ResourceAccess? { rows[type] }

  /// The types that have a row, in the order of their names.
  public static var types: [String] { rows.keys.sorted() }

  /// The actions that verbs stand for, by verb, without those that only come along.
  public var actions: [AccessVerb: [String]] {
    verbs.mapValues { rules in
      var seen: Set<String> = []
      return rules.filter { !$0.comesAlong }.flatMap(\.actions).filter { seen.insert($0).inserted }
    }
  }

  /// The rules that name an action: those of its verbs, or the one that says what else it is about.
  public func rules(for action: String) -> [AccessRule] {
    var found: [AccessRule] = []
    for rule in verbs.sorted(by: { $0.key.name < $1.key.name }).flatMap(\.value) + others
    where rule.actions.contains(action) {
      var narrowed = rule
      narrowed.actions = [action]
      narrowed.comesAlong = false
      if !found.contains(narrowed) { found.append(narrowed) }
    }
    return found.isEmpty ? [AccessRule(actions: [action], shapes: [.itself])] : found
  }

  private static let rows: [String: ResourceAccess] = {
    var rows: [String: ResourceAccess] = [:]
    for table in [
      analytics, apis, compute, databases, identities, integration, messaging, observability, secrets, storage, streams,
    ] {
      rows.merge(table) { first, _ in first }
    }
    return rows.mapValues { row in
      var row = row
      row.arnShape = ARNShape(stringLiteral: row.arn)
      return row
    }
  }()
}
