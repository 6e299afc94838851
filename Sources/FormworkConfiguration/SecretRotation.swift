import FormworkIR
import FormworkRelations

/// A function rotates a secret: `AWS::SecretsManager::RotationSchedule`, a permission that lets Secrets Manager call the
/// function for this secret alone, and the function's rights on the secret (Lambda rotation function execution role
/// permissions, AWS Secrets Manager User Guide). SAM has no event for it.
public final class SecretRotation: Relation {
  /// What an interval is counted in.
  enum Unit: String, Sendable {
    /// Days, of which there are 1 to 1,000.
    case days = "day"
    /// Hours, of which there are 4 to 23.
    case hours = "hour"
    /// Times of an expression.
    case cron
  }

  /// When the secret is rotated.
  struct Rules: Sendable {
    /// The number of days or hours.
    var count: Term?
    /// What is counted.
    var unit: Unit
    /// The expression without `cron(…)`.
    var cron: Term?
    /// The hours within which a rotation happens.
    var window: Term?
    /// Whether a change rotates the secret at once.
    var immediately: Term?

    /// The values that only deployment may know.
    var terms: [Term] { [count, cron, window, immediately].compactMap { $0 } }

    func replacingTerms(_ replacement: (Term) -> Term) -> Rules {
      Rules(
        count: count.map(replacement), unit: unit, cron: cron.map(replacement), window: window.map(replacement),
        immediately: immediately.map(replacement))
    }
  }

  /// The id of the schedule, of which a secret has one.
  public let id: String
  /// The secret.
  public let secret: ResourceNode
  /// The function.
  public let function: ResourceNode
  /// When the secret is rotated.
  let rules: Rules
  /// Where it was declared.
  public let location: SourceLocation

  /// A rotation.
  init(of secret: ResourceNode, by function: ResourceNode, _ rules: Rules, location: SourceLocation) {
    id = "\(secret.id)/Rotation"
    self.secret = secret
    self.function = function
    self.rules = rules
    self.location = location
  }

  /// The scope of the secret.
  public var scope: Scope? { secret.scope }
  /// The secret and the function.
  public var ends: [RelationEnd] { [.resource(secret), .resource(function)] }
  /// The terms of the rules.
  public var terms: [Term] { rules.terms }
  /// The rotation with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    SecretRotation(of: secret, by: function, rules.replacingTerms(replacement), location: location)
  }

  /// Such as `Rotator rotates Database`.
  public var description: String { "\(function.id) rotates \(secret.id)" }

  /// Adds the function's rights, which it needs from the first call on.
  public func contribute(to expansion: RelationExpansion) {
    guard function.type == "AWS::Lambda::Function" else {
      expansion.find(
        .wrongKind, "\(description), but \(function.id) is \(function.type)", of: self,
        hint: "AWS::Lambda::Function rotates secrets")
      return
    }
    findOutOfRange(expansion)
    let resource = expansion.resource(secret)
    let rights = ResourceAccess.rights([.read, .write], to: .resource(secret), resource: resource) ?? []
    // Making up a password is about no secret, so that it knows no resource.
    let password = AccessRight(["secretsmanager:GetRandomPassword"], on: [.string("*")])
    guard let policy = expansion.allow(rights + [password], to: function, on: .resource(secret), for: self) else {
      return
    }
    expansion.policies[id, default: []].append(policy)
  }

  /// Adds the permission and the schedule, which may rotate the secret as soon as it is there.
  public func expand(into expansion: RelationExpansion) {
    guard function.type == "AWS::Lambda::Function" else { return }
    let arn = Term.reference(Reference(secret, "Id"))
    let permission = expansion.add(
      "AWS::Lambda::Permission", id: "\(id)Permission", for: self,
      identity: ["FunctionName", "Principal", "SourceArn"],
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string("secretsmanager.amazonaws.com")), Property("SourceArn", arn),
        Property("SourceAccount", .pseudo(.accountID)),
      ])
    var properties = [
      Property("SecretId", arn), Property("RotationLambdaARN", .reference(Reference(function, "Arn"))),
      Property("RotationRules", rotationRules),
    ]
    if let immediately = rules.immediately { properties.append(Property("RotateImmediatelyOnUpdate", immediately)) }
    let schedule = expansion.add(
      "AWS::SecretsManager::RotationSchedule", id: id, for: self, identity: ["SecretId"], dependsOn: [permission],
      properties)
    for policy in expansion.policies[id] ?? [] { expansion.wait(schedule, for: policy, unless: function) }
  }

  private var rotationRules: Term {
    var entries: [MapEntry] = []
    switch rules.unit {
    case .days: entries.append(MapEntry("AutomaticallyAfterDays", rules.count ?? .absent))
    case .hours: entries.append(MapEntry("ScheduleExpression", text("rate(", rules.count, " hours)")))
    case .cron: entries.append(MapEntry("ScheduleExpression", text("cron(", rules.cron, ")")))
    }
    if let window = rules.window { entries.append(MapEntry("Duration", text("", window, "h"))) }
    return .map(entries)
  }

  private func text(_ before: String, _ value: Term?, _ after: String) -> Term {
    // A number is text here.
    let value = value?.wholeNumber.map { .string(String($0)) } ?? value ?? .string("")
    return TermFolder.joined([.literal(before), .term(value), .literal(after)])
  }

  /// Finds numbers that AWS refuses (RotationRulesType, AWS Secrets Manager API Reference).
  private func findOutOfRange(_ expansion: RelationExpansion) {
    if let count = rules.count?.wholeNumber {
      let allowed = rules.unit == .days ? 1...1000 : 4...23
      if !allowed.contains(count) {
        expansion.find(
          .outOfRange, "\(description) every \(count) \(rules.unit.rawValue)\(count == 1 ? "" : "s")", of: self,
          hint: rules.unit == .days
            ? "1 to 1,000 days are allowed" : "4 to 23 hours are allowed; say longer ones in days")
      }
    }
    if let window = rules.window?.wholeNumber, !(1...24).contains(window) {
      expansion.find(
        .outOfRange, "\(description) within \(window) hours", of: self, hint: "a window has 1 to 24 hours")
    }
  }
}
