import Formwork
import FormworkDSL
import FormworkIR
import FormworkSecretsManager

/// A function that puts a new value into a secret again and again: a child of the secret's braces.
///
/// ```swift
/// Secret("Database", value: .generated(key: "password", in: ["username": "app"])) {
///   Rotation(by: rotator, every: .days(30))
/// }
/// ```
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::SecretsManager::RotationSchedule`, `AWS::Lambda::Permission`, a policy of the function's role |
/// | Terraform | `aws_secretsmanager_secret_rotation`, `aws_lambda_permission`, `aws_iam_role_policy` |
///
/// Secrets Manager calls the function four times for each new value, with the steps `createSecret`, `setSecret`, `testSecret`
/// and `finishSecret` (Rotation by Lambda function, AWS Secrets Manager User Guide). The function may read and write the secret,
/// also where a key of yours encrypts it, and have a password made up; what else it needs, such as the secret of an
/// administrator or a network, is for the function's braces.
public struct Rotation: Sendable {
  private let function: ResourceNode
  private let rules: SecretRotation.Rules
  private let location: SourceLocation

  /// A rotation; a secret has one.
  ///
  /// - Parameters:
  ///   - function: The function that makes the new value.
  ///   - interval: How often: `.days(30)`, `.hours(12)` or `.cron("0 16 1 * ? *")`.
  ///   - window: Within how many hours after the beginning of the window the rotation happens: 1 to 24. Without it until the
  ///     end of the day, or of the interval where that is in hours.
  ///   - immediately: Whether the secret is rotated as soon as the rotation is deployed or changed, as Secrets Manager does
  ///     where nothing is said.
  public init(
    by function: some ResourceDeclaration, every interval: RotationInterval, window: Value<Int>? = nil,
    immediately: Value<Bool>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    self.function = function.node
    rules = SecretRotation.Rules(
      count: interval.count?.term, unit: interval.unit, cron: interval.cron?.term, window: window?.term,
      immediately: immediately?.term)
    location = SourceLocation(fileID, line)
  }

  /// The rotation of a secret.
  func elements(of secret: ResourceNode) -> [Element] {
    [.relation(SecretRotation(of: secret, by: function, rules, location: location))]
  }
}

/// How often a secret is rotated.
public struct RotationInterval: Sendable {
  let unit: SecretRotation.Unit
  let count: Value<Int>?
  let cron: Value<String>?

  /// Every so many days: 1 to 1,000.
  public static func days(_ count: Value<Int>) -> RotationInterval {
    RotationInterval(unit: .days, count: count, cron: nil)
  }

  /// Every so many hours: 4 to 23.
  public static func hours(_ count: Value<Int>) -> RotationInterval {
    RotationInterval(unit: .hours, count: count, cron: nil)
  }

  /// At the times of an expression, in UTC: `.cron("0 16 1,15 * ? *")` is 16:00 on the first and the fifteenth of a month.
  /// Minutes are `0` and the year is `*` (Rotation schedules, AWS Secrets Manager User Guide).
  public static func cron(_ expression: Value<String>) -> RotationInterval {
    RotationInterval(unit: .cron, count: nil, cron: expression)
  }
}

extension Secret {
  /// A rotation as a statement outside the secret's braces, for a function that itself refers to the secret; see ``Rotation``.
  public func rotated(
    by function: some ResourceDeclaration, every interval: RotationInterval, window: Value<Int>? = nil,
    immediately: Value<Bool>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> ConnectionStatement {
    let rotation = Rotation(
      by: function, every: interval, window: window, immediately: immediately, fileID: fileID, line: line)
    return ConnectionStatement(rotation.elements(of: node))
  }
}

extension ConstructBuilder where R == SecretsManager.Secret {
  /// What rotates the secret.
  public static func buildExpression(_ child: Rotation) -> [Element] {
    [.init(kind: .connection { child.elements(of: $0) })]
  }
}
