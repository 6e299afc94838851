import Formwork
import Testing

/// A table, and what the targets write.
struct TableTests {
  @Test func `A table is paid by request and can be restored`() throws {
    let stack = Stack("S") {
      Table("Orders", partitionKey: .string("id"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Orders") == """
        {"Type":"AWS::DynamoDB::Table","DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain",\
        "Properties":{"BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":"id",\
        "AttributeType":"S"}],"KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],\
        "PointInTimeRecoverySpecification":{"PointInTimeRecoveryEnabled":true}}}
        """)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      Table(
        "Orders", tableName: "orders", partitionKey: .string("id"), sortKey: .number("day"),
        indexes: [
          .global("ByDay", partitionKey: .number("day"), including: ["total"]),
          .local("ByHash", sortKey: .binary("hash")),
          .global("Keys", partitionKey: .string("id"), including: []),
        ], stream: .keysOnly, timeToLive: "expires", recoverable: false,
        key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Orders", "Properties") == """
        {"TableName":"orders","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":"id",\
        "AttributeType":"S"},{"AttributeName":"day","AttributeType":"N"},{"AttributeName":"hash",\
        "AttributeType":"B"}],"KeySchema":[{"AttributeName":"id","KeyType":"HASH"},{"AttributeName":"day",\
        "KeyType":"RANGE"}],"GlobalSecondaryIndexes":[{"IndexName":"ByDay","KeySchema":[{"AttributeName":"day",\
        "KeyType":"HASH"}],"Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["total"]}},\
        {"IndexName":"Keys","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],\
        "Projection":{"ProjectionType":"KEYS_ONLY"}}],"LocalSecondaryIndexes":[{"IndexName":"ByHash",\
        "KeySchema":[{"AttributeName":"id","KeyType":"HASH"},{"AttributeName":"hash","KeyType":"RANGE"}],\
        "Projection":{"ProjectionType":"ALL"}}],"StreamSpecification":{"StreamViewType":"KEYS_ONLY"},\
        "TimeToLiveSpecification":{"Enabled":true,"AttributeName":"expires"},"SSESpecification":{"SSEEnabled":true,\
        "KMSMasterKeyId":"arn:aws:kms:eu-west-1:123456789012:key/1","SSEType":"KMS"}}
        """)
  }
}
