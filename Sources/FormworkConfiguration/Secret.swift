import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkSecretsManager

/// A secret of AWS Secrets Manager.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::SecretsManager::Secret` that stays when it leaves the stack |
/// | Terraform | `aws_secretsmanager_secret` with `prevent_destroy`; with a value `aws_secretsmanager_secret_version`, and `random_password` where it is generated |
///
/// ```swift
/// let database = Secret("Database", value: .generated(key: "password", in: ["username": "app"]))
/// LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
///   Environment(["SECRET": database.arn])
///   Allow(.read, on: database)
/// }
/// ```
/// No value is ever a literal of the program: a template is no place for a secret.
@dynamicMemberLookup
public struct Secret: ResourceDeclaration, DataConstruct {
  /// The generated resource beneath.
  public let resource: SecretsManager.Secret

  /// A secret.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - name: At most 512 letters, digits, and `/_+=.@-`; not a hyphen and six characters at the end, which would look
  ///     like the end of a secret's ARN. AWS makes one up without it.
  ///   - description: At most 2,048 characters.
  ///   - value: Where the value comes from. Without it the secret is empty until somebody puts a value into it.
  ///   - key: The key of yours that encrypts the value; the account's `aws/secretsmanager` without it, which other accounts
  ///     cannot use.
  ///   - replicas: Further regions that keep a copy.
  ///   - content: Children: `Rotation`, `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, name: Value<String>? = nil, description: Value<String>? = nil, value: SecretValue? = nil,
    key: (any Connectable)? = nil, replicas: [SecretReplica] = [], fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<SecretsManager.Secret> content: () -> [ConstructChild<SecretsManager.Secret>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    let location = content.location
    var bag = PropertyBag(capacity: 5)
    bag.set("Name", name)
    bag.set("Description", description)
    if let value { bag.properties.append(value.property) }
    bag.set("KmsKeyId", key.map { Value<String>(term: ResourceAccess.arn(of: $0.relationEnd)) })
    if !replicas.isEmpty { bag.set("ReplicaRegions", Value<JSON>(term: .list(replicas.map(\.term)))) }
    let findings: Followers = { secret in
      (value?.findings(about: secret, at: location) ?? []).map { .finding($0) }
    }
    resource = content.resource(id, bag, settings: .data, followers: value == nil ? nil : findings)
  }

  private init(resource: SecretsManager.Secret) { self.resource = resource }

  /// A secret that exists, by its whole ARN, which ends with six characters that Secrets Manager made up.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::SecretsManager::Secret", arn: arn) }

  /// The type that holds the data.
  public static var releasedType: String { SecretsManager.Secret.schema.type }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Secret { Secret(resource: .declared(by: node)) }

  /// The secret's ARN, with which functions ask for the value.
  public var arn: Value<String> { resource.id }

  /// The whole value for a property of another resource, read at deployment: a dynamic reference in templates, a data
  /// source in Terraform, which keeps the value in its state.
  ///
  /// What has been read stays there until a deployment changes that resource, also when the secret is rotated. A function
  /// had better be given the ``arn`` and ask for the value itself.
  public var value: Value<String> { .secret(arn) }

  /// A member of a value that is JSON, read at deployment as ``value`` is: `masterUserPassword: database.field("password")`.
  public func field(_ name: String) -> Value<String> { .secret(arn, key: name) }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a Secret has no such attribute; it has .arn, .value, .field(_:), .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}

/// A further region that keeps a copy of a secret.
public struct SecretReplica: Sendable {
  let term: Term

  /// A region such as `us-east-1`, and the key of that region which encrypts the copy; the region's `aws/secretsmanager`
  /// without it.
  public static func region(_ name: Value<String>, key: (any Connectable)? = nil) -> SecretReplica {
    let key = key.map { MapEntry("KmsKeyId", ResourceAccess.arn(of: $0.relationEnd)) }
    return SecretReplica(term: .map([MapEntry("Region", name.term)] + (key.map { [$0] } ?? [])))
  }
}
