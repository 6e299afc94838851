import Formwork
import Testing

/// Keys of what services send to.
struct KeyTests {
  @Test func `AWS's own key keeps topics from queues`() {
    let found = findings(
      in: Stack("S") {
        let jobs = SQS.Queue("Jobs", kmsMasterKeyId: "alias/aws/sqs")
        Topic("Placed") { Subscription(to: jobs) }
      })
    #expect(
      found == [
        """
        +2: error: Placed sends to Jobs, which AWS's own key alias/aws/sqs encrypts, and that key lets no service in \
        [missing-permission]
          +1: note: Jobs is declared here
          hint: take a key of your own: EncryptionKey(…) for KmsMasterKeyId of Jobs
        """
      ])
  }

  @Test func `AWS's own key keeps alarms from topics`() {
    let found = findings(
      in: Stack("S") {
        let placed = SNS.Topic("Placed", kmsMasterKeyId: "alias/aws/sns")
        RawResource("AWS::CloudWatch::Alarm", "Errors") {
          $0["ComparisonOperator"] = "GreaterThanThreshold"
          $0["EvaluationPeriods"] = 1
          $0["Namespace"] = "Shop"
          $0["MetricName"] = "Errors"
          $0["Statistic"] = "Sum"
          $0["Period"] = 60
          $0["Threshold"] = 1
          $0["AlarmActions"] = [placed.topicArn.asJSON]
        }
      })
    #expect(
      found == [
        """
        +2: error: Errors tells Placed, which AWS's own key alias/aws/sns encrypts, and that key lets no service in \
        [missing-permission]
          +1: note: Placed is declared here
          hint: take a key of your own: EncryptionKey(…) for KmsMasterKeyId of Placed
        """
      ])
  }

  @Test func `A key's own policy has to let the service in`() {
    let found = findings(
      in: Stack("S") {
        let key = KMS.Key(
          "Key",
          keyPolicy: PolicyDocument { Allow(["kms:*"], on: ["*"], to: [.account("123456789012")]) }.json)
        let jobs = SQS.Queue("Jobs", kmsMasterKeyId: key.keyId)
        let placed = SNS.Topic("Placed")
        SNS.Subscription(
          "Told", protocol: .sqs, topicArn: placed.topicArn, endpoint: jobs.arn)
        SQS.QueuePolicy(
          "Policy",
          policyDocument: PolicyDocument {
            Allow(["sqs:SendMessage"], on: [jobs.arn], to: [.service("sns.amazonaws.com")])
          }.json, queues: [jobs.queueUrl])
      })
    #expect(
      found == [
        """
        +6: warning: Placed sends to Jobs, which Key encrypts, but the policy of Key does not let sns.amazonaws.com do \
        kms:GenerateDataKey and kms:Decrypt [missing-permission]
          +1: note: Key is declared here
          hint: let it in: Admit("sns.amazonaws.com", to: ["kms:GenerateDataKey", "kms:Decrypt"]) for Key
        """
      ])
  }

  @Test func `A bus may use its key, and send to an encrypted queue what it cannot deliver`() throws {
    let stack = Stack("S") {
      let key = EncryptionKey("Key")
      EventBus("Shop", deadLetters: Queue("Dead", key: key), key: key)
    }
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    #expect(outcome.diagnostics.all.isEmpty)
    let text = JSONWriter.compact(try #require(outcome.rendering).document)
    let condition = "\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":{\"Ref\":\"AWS::AccountId\"}}}"
    #expect(
      text.contains(
        """
        {"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},\
        "Action":["kms:DescribeKey","kms:GenerateDataKey","kms:Decrypt"],"Resource":"*",\(condition)}
        """))
    #expect(
      text.contains(
        """
        "Principal":{"Service":"events.amazonaws.com"},"Action":["kms:GenerateDataKey","kms:Decrypt"],"Resource":"*"
        """))
  }

  @Test func `An alarm tells an encrypted topic`() throws {
    let stack = Stack("S") {
      let key = EncryptionKey("Key")
      let errors = RawResource("AWS::CloudWatch::Alarm", "Errors") {
        $0["ComparisonOperator"] = "GreaterThanThreshold"
        $0["EvaluationPeriods"] = 1
        $0["Namespace"] = "Shop"
        $0["MetricName"] = "Errors"
        $0["Statistic"] = "Sum"
        $0["Period"] = 60
        $0["Threshold"] = 1
      }
      Trigger.alarm(errors).calls(Topic("Pager", key: key))
    }
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    #expect(outcome.diagnostics.all.isEmpty, "\(outcome.diagnostics)")
    let text = JSONWriter.compact(try #require(outcome.rendering).document)
    #expect(text.contains("\"AlarmActions\":[{\"Ref\":\"Pager\"}]"))
    #expect(
      text.contains(
        """
        "Principal":{"Service":"cloudwatch.amazonaws.com"},"Action":"sns:Publish","Resource":{"Ref":"Pager"},\
        "Condition":{"ArnEquals":{"aws:SourceArn":{"Fn::GetAtt":["Errors","Arn"]}}}
        """))
    #expect(
      text.contains(
        """
        "Principal":{"Service":"cloudwatch.amazonaws.com"},"Action":["kms:GenerateDataKey","kms:Decrypt"],"Resource":"*"
        """))
  }
}
