import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A key of AWS KMS that is rotated each year: `AWS::KMS::Key` that stays when it leaves the stack, `aws_kms_key` with
/// `prevent_destroy`.
///
/// ```swift
/// let key = EncryptionKey("Data")
/// let orders = Table("Orders", partitionKey: .string("id"), key: key)
/// ```
/// Its policy gives the account to itself, so that policies of roles decide, and takes what connections need for services.
@dynamicMemberLookup
public struct EncryptionKey: ResourceDeclaration, DataConstruct {
  /// The generated resource beneath.
  public let resource: KMS.Key

  /// A key.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - description: At most 8,192 characters.
  ///   - rotated: Whether AWS makes new key material each year.
  ///   - pendingWindow: The days between the deletion and the end of the key: 7 to 30; 30 without it.
  ///   - content: Children: `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, description: Value<String>? = nil, rotated: Bool = true, pendingWindow: Value<Int>? = nil,
    fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<KMS.Key> content: () -> [ConstructChild<KMS.Key>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    var bag = PropertyBag(capacity: 4)
    bag.set("Description", description)
    if rotated { bag.set("EnableKeyRotation", Value<Bool>(true)) }
    bag.set("PendingWindowInDays", pendingWindow)
    // Without this statement nobody could ever change the key again (Default key policy, AWS KMS Developer Guide).
    let account = Allow(["kms:*"], on: ["*"], to: [.account(.accountId)])
    bag.set("KeyPolicy", PolicyDocument(account.statements).json)
    resource = content.resource(id, bag, settings: .data)
  }

  private init(resource: KMS.Key) { self.resource = resource }

  /// A key that exists.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::KMS::Key", arn: arn) }

  /// The type that holds the data.
  public static var releasedType: String { KMS.Key.schema.type }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> EncryptionKey { EncryptionKey(resource: .declared(by: node)) }

  /// The key's ARN.
  public var arn: Value<String> { resource.arn }
  /// The key's id.
  public var keyId: Value<String> { resource.keyId }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "an EncryptionKey has no such attribute; it has .arn, .keyId, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
