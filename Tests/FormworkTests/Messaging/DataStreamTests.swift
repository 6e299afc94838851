import Formwork
import Testing

/// A data stream, and what the targets write.
struct DataStreamTests {
  @Test func `A stream without shards follows what is written`() throws {
    let stack = Stack("S") {
      DataStream("Clicks")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Clicks") == """
        {"Type":"AWS::Kinesis::Stream","DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain",\
        "Properties":{"StreamModeDetails":{"StreamMode":"ON_DEMAND"},"StreamEncryption":{"EncryptionType":"KMS",\
        "KeyId":"alias/aws/kinesis"}}}
        """)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      DataStream(
        "Clicks", streamName: "clicks", shards: 2, retention: 48,
        key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Clicks", "Properties") == """
        {"Name":"clicks","RetentionPeriodHours":48,"ShardCount":2,"StreamModeDetails":{"StreamMode":"PROVISIONED"},\
        "StreamEncryption":{"EncryptionType":"KMS","KeyId":"arn:aws:kms:eu-west-1:123456789012:key/1"}}
        """)
  }
}
