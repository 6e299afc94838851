import Formwork
import FormworkLambda
import FormworkTesting
import Testing

/// The recommended rules, rules of a user's own, and acknowledgements.
struct RuleTests {
  private func findings(_ rules: RuleSet = .recommended, @StackBuilder _ content: () -> StackContent) throws -> [String]
  {
    rules.findings(about: try AssembledStack(content: content).graph).map { finding in
      "\(finding.message) [\(finding.code.rawValue)]" + (finding.hint.map { "; \($0)" } ?? "")
    }
  }

  @Test func `Log groups and buckets`() throws {
    #expect(
      try findings {
        Logs.LogGroup("Lines").retention(onDelete: .delete)
        S3.Bucket("Files", publicAccessBlockConfiguration: .init(blockPublicAcls: true, ignorePublicAcls: true))
          .retention(onDelete: .delete)
      } == [
        "Lines keeps its lines for ever [log-retention]; set retentionInDays, such as 30",
        """
        Files does not set BlockPublicPolicy, RestrictPublicBuckets [bucket-public-access]; set all four members of \
        publicAccessBlockConfiguration to true
        """,
        "Files does not say how it encrypts [bucket-encryption]; set bucketEncryption",
      ])
  }

  @Test func `Policies`() throws {
    let jobs = SQS.Queue("Jobs")
    #expect(
      try findings {
        Role("Wide", assumedBy: .lambda) {
          Policy("All") { Allow(["sqs:*"], on: [jobs.arn]) }
          Policy("Some") { Allow(["sqs:Get*"], on: [jobs.arn]) }
          Policy("None") { Deny(["*"], on: [jobs.arn]) }
        }
        IAM.Policy(
          "But",
          policyDocument: ["Statement": ["Effect": "Allow", "NotAction": "iam:*", "Resource": "*"]], policyName: "but",
          roles: ["x"])
        SQS.QueuePolicy(
          "Open",
          policyDocument: [
            "Statement": [["Effect": "Allow", "Principal": ["AWS": "*"], "Action": "sqs:SendMessage", "Resource": "*"]]
          ], queues: [jobs.queueUrl])
      } == [
        "policy All of Wide allows sqs:* [wildcard-action]; list the actions that are needed",
        "But allows all actions but some [wildcard-action]; list the actions",
        "Open lets anyone in [wildcard-principal]; name the principals, or add a condition",
      ])
  }

  @Test func `Queues and functions`() throws {
    #expect(
      try findings {
        let jobs = SQS.Queue("Jobs")
        let worker = LambdaFunction(
          "Worker", runtime: .python3_9, handler: "w.h", code: .object(bucket: "b", key: "k"), timeout: 30
        ) {
          LogGroup(retention: .days(30))
          Policy("TakeJobs") {
            Allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], on: [jobs.arn])
          }
        }
        Lambda.EventSourceMapping("Map", functionName: worker.functionName, eventSourceArn: jobs.arn)
      } == [
        "Jobs, which Worker works off, has no dead-letter queue [queue-dead-letter]; set redrivePolicy",
        """
        Jobs hides messages for 30 s; Worker, whose timeout is 30 s, needs 180 [queue-visibility]; set \
        visibilityTimeout to at least 180
        """,
        "Worker runs on python3.9, which AWS deprecated on 2025-12-15 [supported-runtime]",
      ])
  }

  @Test func `Tags are present`() throws {
    let rules = RuleSet([.tagsPresent(["Team", "Service"])])
    #expect(
      try findings(rules) {
        SQS.Queue("Jobs", tags: [.init(key: "Team", value: "orders")])
      } == ["Jobs has no tag Service [tags-present]; put Tags([…]) into the stack"])
    #expect(
      try findings(rules) {
        SQS.Queue("Jobs")
        Tags(["Team": "orders", "Service": "orders"])
      } == [])
  }

  @Test func `A rule in three lines`() throws {
    let memory = StackRule("memory", "functions state their memory", for: Lambda.Function.self) {
      $0.memorySize != nil
    }
    #expect(
      try findings(RuleSet.none.adding(memory)) {
        LambdaFunction("F", runtime: .python3_13, handler: "a.b", code: .object(bucket: "b", key: "k"))
      } == ["F does not keep the rule that functions state their memory [memory]"])
  }

  @Test func `What is acknowledged is no finding, and what nothing needs is one`() throws {
    #expect(
      try findings {
        Logs.LogGroup("Audit").retention(onDelete: .retain).acknowledging("log-retention", because: "law asks for it")
        Logs.LogGroup("Lines", retentionInDays: 30).retention(onDelete: .delete)
          .acknowledging("log-retention", because: "no longer so")
      } == [
        "Lines acknowledges log-retention, which finds nothing there [unused-acknowledgement]; remove the acknowledgement"
      ])
  }

  @Test func `A failing assertion has every finding with its line`() throws {
    let stack = try AssembledStack { Logs.LogGroup("Lines").retention(onDelete: .delete) }
    #expect(
      try issues { try expect(stack, conformsTo: .recommended) } == [
        """
        FormworkTestingTests/RuleTests.swift:114: error: Lines keeps its lines for ever [log-retention]
          hint: set retentionInDays, such as 30
        """
      ])
    try expect(stack, conformsTo: .recommended.without("log-retention"))
  }
}
