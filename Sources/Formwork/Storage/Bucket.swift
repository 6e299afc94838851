import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A bucket of Amazon S3 that nobody outside reaches.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::S3::Bucket` that stays when it leaves the stack; an `AWS::S3::BucketPolicy` for `Admit` |
/// | Terraform | `aws_s3_bucket` with `prevent_destroy`, its settings, `aws_s3_bucket_policy` |
///
/// ```swift
/// let uploads = Bucket("Uploads")
/// ```
/// All public access is blocked and S3's own keys encrypt objects, as AWS does where nothing is said; both are written out.
@dynamicMemberLookup
public struct Bucket: ResourceDeclaration, DataConstruct {
  /// The generated resource beneath.
  public let resource: S3.Bucket

  /// A bucket.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - bucketName: Unique in the world: 3 to 63 small letters, digits and `-`. AWS makes one up without it.
  ///   - versioned: Whether old versions of objects are kept.
  ///   - expiration: After how many days objects go; they stay without it.
  ///   - key: The key of yours that encrypts objects; S3's own without it.
  ///   - content: Children: `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, bucketName: Value<String>? = nil, versioned: Bool = false, expiration: Value<Int>? = nil,
    key: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<S3.Bucket> content: () -> [ConstructChild<S3.Bucket>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    var bag = PropertyBag(capacity: 5)
    bag.set("BucketName", bucketName)
    bag.set(
      "PublicAccessBlockConfiguration",
      S3.Bucket.PublicAccessBlockConfiguration(
        blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true))
    bag.set("BucketEncryption", Self.encryption(key))
    if versioned { bag.set("VersioningConfiguration", S3.Bucket.VersioningConfiguration(status: "Enabled")) }
    if let expiration {
      bag.set(
        "LifecycleConfiguration",
        S3.Bucket.LifecycleConfiguration(rules: [.init(status: "Enabled", expirationInDays: expiration)]))
    }
    resource = content.resource(id, bag, settings: .data)
  }

  private static func encryption(_ key: (any Connectable)?) -> S3.Bucket.BucketEncryption {
    let byDefault: S3.Bucket.ServerSideEncryptionByDefault =
      if let key {
        .init(sseAlgorithm: "aws:kms", kmsMasterKeyID: Value(term: ResourceAccess.arn(of: key.relationEnd)))
      } else {
        .init(sseAlgorithm: "AES256")
      }
    // A bucket key saves most calls to KMS.
    return .init(serverSideEncryptionConfiguration: [
      .init(bucketKeyEnabled: key == nil ? nil : true, serverSideEncryptionByDefault: byDefault)
    ])
  }

  private init(resource: S3.Bucket) { self.resource = resource }

  /// A bucket that exists, by its name.
  public static func existing(name: Value<String>) -> Existing {
    Existing("AWS::S3::Bucket", arn: "arn:\(Value<String>.partition):s3:::\(name)")
  }

  /// The type that holds the data.
  public static var releasedType: String { S3.Bucket.schema.type }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Bucket { Bucket(resource: .declared(by: node)) }

  /// The bucket's ARN.
  public var arn: Value<String> { resource.arn }
  /// The bucket's name.
  public var bucketName: Value<String> { resource.bucketName }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a Bucket has no such attribute; it has .arn, .bucketName, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
