/// An AWS service that assumes a role or is given a permission, such as `.lambda`.
public struct ServicePrincipal: Sendable, Equatable, ExpressibleByStringLiteral {
  /// The principal's name, such as `lambda.amazonaws.com`.
  public let name: String

  /// A principal by its name.
  public init(stringLiteral name: String) { self.name = name }

  /// AWS Lambda.
  public static let lambda: ServicePrincipal = "lambda.amazonaws.com"
  /// Amazon API Gateway.
  public static let apiGateway: ServicePrincipal = "apigateway.amazonaws.com"
  /// Amazon EventBridge.
  public static let events: ServicePrincipal = "events.amazonaws.com"
  /// AWS Step Functions.
  public static let stepFunctions: ServicePrincipal = "states.amazonaws.com"
}
