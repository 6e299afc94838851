import FormworkDSL
import FormworkIAM
import FormworkIR

/// An IAM role: one that the stack makes, or one that exists.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::IAM::Role` with its policies inline |
/// | Terraform | `aws_iam_role`, an `aws_iam_role_policy` for each policy |
///
/// An existing role makes nothing; its ARN goes wherever a role's does.
public struct Role: Sendable {
  /// What the role is.
  enum Source: Sendable {
    case declared(IAM.Role)
    case existing(arn: Value<String>)
  }

  let source: Source

  /// A role that the stack makes, for a service to assume.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - service: The service that may assume the role, such as `.lambda`.
  ///   - roleName: At most 64 characters. With one, CloudFormation deploys the template only with `CAPABILITY_NAMED_IAM`;
  ///     without it AWS makes one up.
  ///   - description: At most 1,000 characters.
  ///   - managedPolicies: Managed policies by ARN.
  ///   - policies: What the role may do: a `Policy` for each name.
  public init(
    _ id: String, assumedBy service: ServicePrincipal, roleName: Value<String>? = nil,
    description: Value<String>? = nil, managedPolicies: Value<[String]>? = nil, fileID: String = #fileID,
    line: Int = #line, @PolicyBuilder policies: () -> [Policy] = { [] }
  ) {
    let policies = DeclarationContext.within(id, at: SourceLocation(fileID, line), policies)
    let role = IAM.Role(
      id, assumeRolePolicyDocument: PolicyDocument.trust(service).json, description: description,
      managedPolicyArns: managedPolicies, policies: policies.isEmpty ? nil : Value(policies.map(\.inline)),
      roleName: roleName, fileID: fileID, line: line)
    let findings = policies.findings(in: role.node.id)
    source = .declared(findings.isEmpty ? role : IAM.Role.declared(by: role.node.modified(companions: findings)))
  }

  private init(source: Source) { self.source = source }

  /// A role that exists; the stack deploys nothing for it and attaches nothing to it.
  public static func existing(arn: Value<String>) -> Role { Role(source: .existing(arn: arn)) }

  /// A role declared with its generated type.
  public static func declared(_ role: IAM.Role) -> Role { Role(source: .declared(role)) }

  /// The ARN, for whatever assumes the role.
  public var arn: Value<String> {
    switch source {
    case .declared(let role): role.arn
    case .existing(let arn): arn
    }
  }

  /// The generated resource beneath; `nil` for a role that exists.
  public var resource: IAM.Role? {
    if case .declared(let role) = source { return role }
    return nil
  }
}

extension Role: Statement {
  /// The role as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] {
    resource.map { [.resource($0.node)] } ?? []
  }
}

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
