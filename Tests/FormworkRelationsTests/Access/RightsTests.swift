import FormworkIR
import FormworkRelations
import Testing

/// What verbs ask for on one thing or another.
struct RightsTests {
  private func rights(
    _ verbs: AccessVerb..., to type: String, object: Term? = nil, _ properties: [Property] = []
  ) throws -> [AccessRight] {
    let node = SampleEnds.node(type, properties)
    return try #require(
      ResourceAccess.rights(verbs, to: .resource(node), object: object, resource: Resource(node)))
  }

  private func texts(_ rights: [AccessRight]) -> [String] {
    rights.map { right in
      let conditions = right.conditions.map { " if \($0.key.literal ?? "") \(SampleEnds.text(Self.only($0.value)))" }
      return right.actions.joined(separator: ", ") + " on "
        + right.resources.map(SampleEnds.text).joined(separator: ", ")
        + conditions.joined()
    }
  }

  private static func only(_ term: Term) -> Term {
    guard case .map(let entries) = term, let first = entries.first else { return term }
    return .text([.literal("\(first.key.literal ?? "")="), .term(first.value)])
  }

  @Test func `Reading a table reaches its indexes`() throws {
    let table = "arn:aws:dynamodb:eu-central-1:111122223333:table/SampleTableName"
    #expect(
      texts(try rights(.read, to: "AWS::DynamoDB::Table")) == [
        "dynamodb:GetItem, dynamodb:BatchGetItem, dynamodb:ConditionCheckItem, dynamodb:DescribeTable on \(table)",
        "dynamodb:Query, dynamodb:Scan on \(table), \(table)/index/*",
      ])
  }

  @Test func `Records are received from the stream of a table`() throws {
    let rights = try rights(.receive, to: "AWS::DynamoDB::Table")
    #expect(rights[0].resources == [.reference(Reference(SampleEnds.node("AWS::DynamoDB::Table"), "StreamArn"))])
    let existing = try #require(
      ResourceAccess.rights(
        [.receive],
        to: .existing(
          type: "AWS::DynamoDB::Table", arn: .string("arn:aws:dynamodb:eu-central-1:111122223333:table/Orders"))))
    #expect(
      texts(existing) == [
        "dynamodb:GetRecords, dynamodb:DescribeStream, dynamodb:GetShardIterator"
          + " on arn:aws:dynamodb:eu-central-1:111122223333:table/Orders/stream/*", "dynamodb:ListStreams on *",
      ])
  }

  @Test func `A prefix limits what is read and listed`() throws {
    #expect(
      texts(try rights(.read, .list, to: "AWS::S3::Bucket", object: .string("in/*"))) == [
        "s3:GetObject, s3:GetObjectVersion on arn:aws:s3:::SampleBucketName/in/*",
        "s3:ListBucket on arn:aws:s3:::SampleBucketName if StringLike s3:prefix=in/*",
      ])
  }

  @Test func `An action is asked on the ARNs that its row says`() throws {
    #expect(
      texts(try rights("s3:GetObjectTagging", "s3:GetBucketPolicy", to: "AWS::S3::Bucket")) == [
        "s3:GetObjectTagging on arn:aws:s3:::SampleBucketName/*",
        "s3:GetBucketPolicy on arn:aws:s3:::SampleBucketName",
      ])
  }

  @Test func `An API without an attribute for its ARN has it put together`() throws {
    #expect(
      texts(try rights(.invoke, to: "AWS::ApiGateway::RestApi", object: .string("prod/GET/orders"))) == [
        "execute-api:Invoke on arn:aws:execute-api:eu-central-1:111122223333:SampleRestApiId/prod/GET/orders"
      ])
  }

  @Test func `A type without the verb gives no rights`() {
    #expect(ResourceAccess.rights([.encrypt], to: .resource(SampleEnds.node("AWS::SQS::Queue"))) == nil)
    #expect(CloudService.polly.rights([.write]) == nil)
  }

  // MARK: Keys

  private func keyRights(_ key: Term, _ verbs: AccessVerb...) throws -> [String] {
    let node = SampleEnds.node("AWS::SQS::Queue", [Property("KmsMasterKeyId", key)])
    let rights = try #require(ResourceAccess.rights(verbs, to: .resource(node), resource: Resource(node)))
    return texts(rights.filter { $0.actions[0].hasPrefix("kms:") })
  }

  @Test func `A key of the stack asks for rights that hold for the service alone`() throws {
    let key = SampleEnds.node("AWS::KMS::Key")
    let arn = "arn:aws:kms:eu-central-1:111122223333:key/SampleKeyId"
    let via = "if StringEquals kms:ViaService=sqs.eu-central-1.amazonaws.com"
    #expect(
      try keyRights(.reference(Reference(key, "KeyId")), .send) == ["kms:GenerateDataKey, kms:Decrypt on \(arn) \(via)"]
    )
    #expect(try keyRights(.reference(Reference(key, "Arn")), .receive) == ["kms:Decrypt on \(arn) \(via)"])
    #expect(try keyRights(.reference(Reference(key, "Arn")), .delete) == [])
    #expect(try keyRights(.reference(Reference(key, "Arn")), "sqs:SendMessage").count == 1)
    let alias = SampleEnds.node("AWS::KMS::Alias", [Property("TargetKeyId", .reference(Reference(key, "KeyId")))])
    #expect(try keyRights(.reference(Reference(alias, "AliasName")), .receive) == ["kms:Decrypt on \(arn) \(via)"])
  }

  @Test func `A key outside the stack is named by its ARN, its id or its alias`() throws {
    let keys = "arn:aws:kms:eu-central-1:111122223333:key/"
    let via = "if StringEquals kms:ViaService=sqs.eu-central-1.amazonaws.com"
    #expect(try keyRights(.string(keys + "1234"), .receive) == ["kms:Decrypt on \(keys)1234 \(via)"])
    #expect(try keyRights(.string("1234"), .receive) == ["kms:Decrypt on \(keys)1234 \(via)"])
    #expect(
      try keyRights(.string("alias/orders"), .receive) == [
        "kms:Decrypt on \(keys)* \(via) if ForAnyValue:StringEquals kms:ResourceAliases=alias/orders"
      ])
  }

  @Test func `A key of AWS asks for nothing`() throws {
    #expect(try keyRights(.string("alias/aws/sqs"), .send) == [])
    #expect(try keyRights(.string("arn:aws:kms:eu-central-1:111122223333:alias/aws/sqs"), .send) == [])
  }

  @Test func `A bucket names its key within a list of rules`() throws {
    let encryption = Term.map([
      MapEntry(
        "ServerSideEncryptionConfiguration",
        .list([
          .map([
            MapEntry(
              "ServerSideEncryptionByDefault",
              .map([
                MapEntry("SSEAlgorithm", .string("aws:kms")),
                MapEntry("KMSMasterKeyID", .string("arn:aws:kms:eu-central-1:111122223333:key/1234")),
              ]))
          ])
        ]))
    ])
    #expect(
      texts(try rights(.read, to: "AWS::S3::Bucket", [Property("BucketEncryption", encryption)])) == [
        "s3:GetObject, s3:GetObjectVersion on arn:aws:s3:::SampleBucketName/*",
        "s3:ListBucket on arn:aws:s3:::SampleBucketName",
        "kms:Decrypt on arn:aws:kms:eu-central-1:111122223333:key/1234"
          + " if StringEquals kms:ViaService=s3.eu-central-1.amazonaws.com",
      ])
  }

  @Test func `A service that sends to an encrypted queue needs the key for the account alone`() throws {
    let right = try #require(ResourceAccess.keyRight(for: "sns.amazonaws.com", sendingTo: "AWS::SQS::Queue"))
    #expect(
      texts([right]) == ["kms:GenerateDataKey, kms:Decrypt on * if StringEquals aws:SourceAccount=111122223333"])
    #expect(ResourceAccess.keyRight(for: "sns.amazonaws.com", sendingTo: "AWS::DynamoDB::Table") == nil)
  }
}
