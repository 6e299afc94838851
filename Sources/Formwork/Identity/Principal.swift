import FormworkDSL
import FormworkIR

/// Who may assume a role or is named in the policy of a resource (AWS JSON policy elements: Principal, IAM User Guide).
public struct Principal: Sendable, ExpressibleByStringLiteral {
  /// The kind of principal, as policies name it.
  private enum Kind: String, Sendable {
    case service = "Service"
    case aws = "AWS"
    case federated = "Federated"
    case anyone = "*"
  }

  private let kind: Kind
  private let value: Term

  private init(_ kind: Kind, _ value: Term) {
    self.kind = kind
    self.value = value
  }

  /// A service by its name.
  public init(stringLiteral name: String) { self.init(.service, .string(name)) }

  /// A service by its name, such as `"firehose.amazonaws.com"`.
  public static func service(_ service: ServicePrincipal) -> Principal { Principal(.service, .string(service.name)) }
  /// All identities of an account that its own policies let; the number of twelve digits.
  public static func account(_ id: Value<String>) -> Principal {
    let root = Value<String>("arn:\(Value<String>.partition):iam::\(id):root")
    return Principal(.aws, root.term)
  }
  /// A role, a user or an account by its ARN.
  public static func arn(_ arn: Value<String>) -> Principal { Principal(.aws, arn.term) }
  /// A role, whether the stack makes it or it exists.
  public static func role(_ role: Role) -> Principal { Principal(.aws, role.arn.term) }
  /// Who signs in by an identity provider, by the ARN or domain of that.
  public static func federated(_ provider: Value<String>) -> Principal { Principal(.federated, provider.term) }
  /// Anybody. Without conditions the resource is public.
  public static let anyone = Principal(.anyone, .string("*"))

  /// Amazon API Gateway.
  public static let apiGateway = service(.apiGateway)
  /// Amazon ECS, for the roles of tasks.
  public static let ecsTasks = service("ecs-tasks.amazonaws.com")
  /// Amazon EventBridge.
  public static let events = service(.events)
  /// Amazon Data Firehose.
  public static let firehose = service("firehose.amazonaws.com")
  /// AWS Lambda.
  public static let lambda = service(.lambda)
  /// Amazon EventBridge Pipes.
  public static let pipes = service("pipes.amazonaws.com")
  /// Amazon EventBridge Scheduler.
  public static let scheduler = service("scheduler.amazonaws.com")
  /// AWS Step Functions.
  public static let stepFunctions = service(.stepFunctions)

  /// Several as the value of a statement's `Principal`.
  static func term(of principals: [Principal]) -> Term {
    if principals.contains(where: { $0.kind == .anyone }) { return .string("*") }
    var entries: [MapEntry] = []
    for kind in [Kind.service, .aws, .federated] {
      let values = principals.filter { $0.kind == kind }.map(\.value)
      if values.isEmpty { continue }
      entries.append(MapEntry(kind.rawValue, values.count == 1 ? values[0] : .list(values)))
    }
    return .map(entries)
  }

  /// The statements of a trust policy. Who comes from an identity provider assumes a role by another action than the rest
  /// (Creating a role for web identity federation, IAM User Guide).
  static func trust(in principals: [Principal], when conditions: Value<JSON>?) -> [PolicyStatement] {
    let parts = [
      (principals.filter { $0.kind != .federated }, "sts:AssumeRole"),
      (principals.filter { $0.kind == .federated && !$0.isSAML }, "sts:AssumeRoleWithWebIdentity"),
      (principals.filter { $0.kind == .federated && $0.isSAML }, "sts:AssumeRoleWithSAML"),
    ]
    return parts.filter { !$0.0.isEmpty }.map { principals, action in
      PolicyStatement(
        effect: "Allow", actions: [action], others: [MapEntry("Principal", term(of: principals))], when: conditions)
    }
  }

  private var isSAML: Bool {
    switch value {
    case .reference(let reference): reference.target.type == "AWS::IAM::SAMLProvider"
    case .string(let text): text.contains(":saml-provider/")
    case .text(let segments):
      segments.contains { if case .literal(let text) = $0 { text.contains(":saml-provider/") } else { false } }
    default: false
    }
  }
}
