import Formwork
import Testing

/// A queue with its settings, and what the targets write.
struct QueueTests {
  @Test func `A queue says what is given and no more`() throws {
    let stack = Stack("S") {
      Queue("Jobs")
    }
    #expect(try compact(stack, .cloudFormation, "Resources", "Jobs") == "{\"Type\":\"AWS::SQS::Queue\"}")
    #expect(try compact(stack, .terraform, "resource", "aws_sqs_queue", "jobs") == "{}")
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      let failures = Queue.existing(arn: "arn:aws:sqs:eu-west-1:123456789012:failures")
      Queue(
        "Jobs", queueName: "jobs.fifo", fifo: true, deduplicatesByContent: true, visibilityTimeout: 180,
        retention: .days(4), delay: 5, waitTime: 20,
        deadLetters: .to(failures, after: 5),
        key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1")
      ) {
        Tags(["Team": "orders"])
        Properties { $0.kmsDataKeyReusePeriodSeconds = 600 }
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Jobs", "Properties") == """
        {"QueueName":"jobs.fifo","FifoQueue":true,"ContentBasedDeduplication":true,"VisibilityTimeout":180,"MessageRetentionPeriod":345600,\
        "DelaySeconds":5,"ReceiveMessageWaitTimeSeconds":20,\
        "KmsMasterKeyId":"arn:aws:kms:eu-west-1:123456789012:key/1",\
        "RedrivePolicy":{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:123456789012:failures","maxReceiveCount":5},\
        "Tags":[{"Key":"Team","Value":"orders"}],"KmsDataKeyReusePeriodSeconds":600}
        """)
  }

  @Test func `Who is admitted stands in the policy`() throws {
    let stack = Stack("S") {
      Queue("Jobs") {
        Admit(
          .account("210987654321"), .arn("arn:aws:iam::123456789012:role/a"), to: [.send],
          when: ["Bool": ["aws:SecureTransport": "true"]])
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "JobsPolicy") == """
        {"Type":"AWS::SQS::QueuePolicy","Properties":{"Queues":[{"Ref":"Jobs"}],\
        "PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Principal":{"AWS":[{"Fn::Sub":"arn:${AWS::Partition}:iam::210987654321:root"},\
        "arn:aws:iam::123456789012:role/a"]},"Action":["sqs:SendMessage","sqs:GetQueueUrl","sqs:GetQueueAttributes"],\
        "Resource":{"Fn::GetAtt":["Jobs","Arn"]},"Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}}}
        """)
  }
}
