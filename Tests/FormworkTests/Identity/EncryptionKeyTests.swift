import Formwork
import Testing

/// A key, and what the targets write.
struct EncryptionKeyTests {
  @Test func `A key belongs to its account and is rotated`() throws {
    let stack = Stack("S") {
      EncryptionKey("Data")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Data") == """
        {"Type":"AWS::KMS::Key","DeletionPolicy":"RetainExceptOnCreate","UpdateReplacePolicy":"Retain",\
        "Properties":{"EnableKeyRotation":true,"KeyPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Principal":{"AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}},"Action":"kms:*",\
        "Resource":"*"}]}}}
        """)
  }

  @Test func `A key that encrypts a queue lets in what sends to the queue`() throws {
    let stack = Stack("S") {
      let key = EncryptionKey("Data")
      let jobs = Queue("Jobs", key: key)
      Topic("Placed") { Subscription(to: jobs) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Data", "Properties", "KeyPolicy", "Statement") == """
        [{"Effect":"Allow","Principal":{"AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}},\
        "Action":"kms:*","Resource":"*"},{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},\
        "Action":["kms:GenerateDataKey","kms:Decrypt"],"Resource":"*",\
        "Condition":{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}}]
        """)
  }
}
