import Formwork
import Testing
private func shown(_ t: String) -> String { t }
private func shown(_ t: String?) -> String { t ?? "nil" }
private func shown(_ t: [String]) -> String { t.joined(separator: "\n") }
struct ScratchQueueTests {

  @Test func `scratch QueueTests 0`() throws {
    let stack = Stack("S") {
      Queue("Jobs")
    }
    print("<<<QueueTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Jobs")) + "\n>>>")
    print("<<<QueueTests 0 1\n" + shown(try compact(stack, .terraform, "resource", "aws_sqs_queue", "jobs")) + "\n>>>")
  }
  @Test func `scratch QueueTests 1`() throws {
    let stack = Stack("S") {
      let failures = Queue.existing(arn: "arn:aws:sqs:eu-west-1:123456789012:failures")
      Queue(
        "Jobs", queueName: "jobs.fifo", fifo: true, visibilityTimeout: 180, retention: .days(4), delay: 5, waitTime: 20,
        deadLetters: .to(failures, after: 5), key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
      {
        Tags(["Team": "orders"])
        Properties { $0.kmsDataKeyReusePeriodSeconds = 600 }
      }
    }
    print("<<<QueueTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Jobs", "Properties")) + "\n>>>")
  }
  @Test func `scratch QueueTests 2`() throws {
    let stack = Stack("S") {
      Queue("Jobs") {
        Admit(.account("210987654321"), .arn("arn:aws:iam::123456789012:role/a"), to: [.send], when: ["Bool": ["aws:SecureTransport": "true"]])
      }
    }
    print("<<<QueueTests 2 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "JobsPolicy")) + "\n>>>")
  }
}
struct ScratchTopicTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `scratch TopicTests 0`() throws {
    let stack = Stack("S") {
      Topic("Placed", topicName: "placed.fifo", fifo: true, displayName: "Shop", key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    print("<<<TopicTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Placed", "Properties")) + "\n>>>")
  }
  @Test func `scratch TopicTests 1`() throws {
    let stack = Stack("S") {
      let (inside, outside) = (Queue("Inside"), Queue("Outside"))
      let placed = Topic("Placed") { Subscription(to: inside, filter: ["kind": ["paid"]], filtersBody: true) }
      placed.subscription(to: outside, id: "Second", raw: true)
    }
    print("<<<TopicTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "InsidePlaced", "Properties")) + "\n>>>")
    print("<<<TopicTests 1 1\n" + shown(try compact(stack, .cloudFormation, "Resources", "OutsideSecond", "Properties")) + "\n>>>")
  }
  @Test func `scratch TopicTests 2`() throws {
    let stack = Stack("S") {
      Topic("Placed") {
        Subscription.email("a@example.com")
        Subscription.sms("+491701234567")
        Subscription.https("https://example.com", raw: true)
      }
    }
    print("<<<TopicTests 2 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "PlacedEmail", "Properties")) + "\n>>>")
    print("<<<TopicTests 2 1\n" + shown(try compact(stack, .cloudFormation, "Resources", "PlacedSMS", "Properties")) + "\n>>>")
    print("<<<TopicTests 2 2\n" + shown(try compact(stack, .cloudFormation, "Resources", "PlacedHttps", "Properties")) + "\n>>>")
  }
}
struct ScratchDataStreamTests {

  @Test func `scratch DataStreamTests 0`() throws {
    let stack = Stack("S") {
      DataStream("Clicks")
    }
    print("<<<DataStreamTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Clicks")) + "\n>>>")
  }
  @Test func `scratch DataStreamTests 1`() throws {
    let stack = Stack("S") {
      DataStream("Clicks", streamName: "clicks", shards: 2, retention: 48, key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    print("<<<DataStreamTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Clicks", "Properties")) + "\n>>>")
  }
}
struct ScratchTableTests {

  @Test func `scratch TableTests 0`() throws {
    let stack = Stack("S") {
      Table("Orders", partitionKey: .string("id"))
    }
    print("<<<TableTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Orders")) + "\n>>>")
  }
  @Test func `scratch TableTests 1`() throws {
    let stack = Stack("S") {
      Table(
        "Orders", tableName: "orders", partitionKey: .string("id"), sortKey: .number("day"),
        indexes: [
          .global("ByDay", partitionKey: .number("day"), including: ["total"]), .local("ByHash", sortKey: .binary("hash")),
          .global("Keys", partitionKey: .string("id"), including: []),
        ], stream: .keysOnly, timeToLive: "expires", recoverable: false,
        key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    print("<<<TableTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Orders", "Properties")) + "\n>>>")
  }
}
struct ScratchBucketTests {

  @Test func `scratch BucketTests 0`() throws {
    let stack = Stack("S") {
      Bucket("Uploads")
    }
    print("<<<BucketTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Uploads")) + "\n>>>")
  }
  @Test func `scratch BucketTests 1`() throws {
    let stack = Stack("S") {
      Bucket("Uploads", bucketName: "uploads", versioned: true, expiration: 30, key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    print("<<<BucketTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Uploads", "Properties")) + "\n>>>")
  }
}
struct ScratchKeepingTests {

  @Test func `scratch KeepingTests 0`() throws {
    let stack = Stack("S") {
      Table("Orders", partitionKey: .string("id"))
      Bucket("Uploads")
      DataStream("Clicks")
      EncryptionKey("Data")
    }
    print("<<<KeepingTests 0 0\n" + shown(try compact(stack, .terraform, "resource", "aws_dynamodb_table", "orders", "lifecycle")) + "\n>>>")
    print("<<<KeepingTests 0 1\n" + shown(try compact(stack, .terraform, "resource", "aws_s3_bucket", "uploads", "lifecycle")) + "\n>>>")
    print("<<<KeepingTests 0 2\n" + shown(try compact(stack, .terraform, "resource", "aws_kinesis_stream", "clicks", "lifecycle")) + "\n>>>")
    print("<<<KeepingTests 0 3\n" + shown(try compact(stack, .terraform, "resource", "aws_kms_key", "data", "lifecycle")) + "\n>>>")
  }
  @Test func `scratch KeepingTests 1`() throws {
    let stack = Stack("S", data: .goesWithStack) {
      Table("Orders", partitionKey: .string("id"))
    }
    print("<<<KeepingTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Orders", "DeletionPolicy")) + "\n>>>")
    print("<<<KeepingTests 1 1\n" + shown(try compact(stack, .cloudFormation, "Resources", "Orders", "UpdateReplacePolicy")) + "\n>>>")
    print("<<<KeepingTests 1 2\n" + shown(try compact(stack, .terraform, "resource", "aws_dynamodb_table", "orders", "lifecycle")) + "\n>>>")
  }
  @Test func `scratch KeepingTests 2`() throws {
    let stack = Stack("S") {
      Released(Table.self, "Orders")
      Released(DynamoDB.Table.self, "Data/Carts")
      Queue("Jobs")
    }
    print("<<<KeepingTests 2 0\n" + shown(try compact(stack, .terraform, "removed")) + "\n>>>")
    print("<<<KeepingTests 2 1\n" + shown(try compact(stack, .terraform, "terraform", "required_version")) + "\n>>>")
    print("<<<KeepingTests 2 2\n" + shown(try compact(stack, .cloudFormation, "Resources")) + "\n>>>")
  }
  @Test func `scratch KeepingTests 3`() throws {

    print("<<<KeepingTests 3 0\n" + shown(findings(in: Stack("S") {
        Table("Orders", partitionKey: .string("id"))
        Released(Table.self, "Orders")
      })) + "\n>>>")
  }
}
struct ScratchEventBusTests {

  @Test func `scratch EventBusTests 0`() throws {
    let stack = Stack("S") {
      EventBus("Shop")
    }
    print("<<<EventBusTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Shop", "Properties")) + "\n>>>")
  }
  @Test func `scratch EventBusTests 1`() throws {
    let stack = Stack("S") {
      let failures = Queue("Failures")
      EventBus("Shop", busName: "shop", deadLetters: failures)
    }
    print("<<<EventBusTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Shop", "Properties")) + "\n>>>")
    print("<<<EventBusTests 1 1\n" + shown(try compact(stack, .cloudFormation, "Resources", "FailuresPolicy", "Properties", "PolicyDocument")) + "\n>>>")
  }
}
struct ScratchPipeTests {

  @Test func `scratch PipeTests 0`() throws {
    let stack = Stack("S") {
      let orders = Table("Orders", partitionKey: .string("id"), stream: .newImage)
      let jobs = Queue("Jobs")
      Pipe(
        "Changes", from: orders, to: jobs, startingAt: .latest, batchSize: 5, filters: [["eventName": ["INSERT"]]],
        input: "<$.dynamodb.NewImage>", sourceParameters: ["DynamoDBStreamParameters": ["MaximumRetryAttempts": 3]],
        targetParameters: ["SqsQueueParameters": ["MessageGroupId": "all"]])
    }
    print("<<<PipeTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Changes", "Properties")) + "\n>>>")
  }
}
struct ScratchEncryptionKeyTests {

  @Test func `scratch EncryptionKeyTests 0`() throws {
    let stack = Stack("S") {
      EncryptionKey("Data")
    }
    print("<<<EncryptionKeyTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Data")) + "\n>>>")
  }
  @Test func `scratch EncryptionKeyTests 1`() throws {
    let stack = Stack("S") {
      let key = EncryptionKey("Data")
      let jobs = Queue("Jobs", key: key)
      Topic("Placed") { Subscription(to: jobs) }
    }
    print("<<<EncryptionKeyTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Data", "Properties", "KeyPolicy", "Statement")) + "\n>>>")
  }
}
struct ScratchRoleTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `scratch RoleTests 0`() throws {
    let stack = Stack("S") {
      Role(
        "Shared", assumedBy: .lambda, "edgelambda.amazonaws.com", .account("210987654321"),
        when: ["StringEquals": ["sts:ExternalId": "x"]], roleName: "shared", path: "/apps/", description: "Apps",
        managedPolicies: [.xrayDaemonWriteAccess], permissionsBoundary: .init(arn: "arn:aws:iam::123456789012:policy/limit"),
        maximumSession: 7200)
      {
        Policy("Mail") { Allow(["ses:SendEmail"], on: ["*"]) }
        Tags(["Team": "orders"])
      }
    }
    print("<<<RoleTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Shared", "Properties")) + "\n>>>")
  }
  @Test func `scratch RoleTests 1`() throws {
    let stack = Stack("S") {
      Role("Deployer", assumedBy: .federated("arn:aws:iam::123456789012:oidc-provider/example.com"), .federated("arn:aws:iam::123456789012:saml-provider/example"))
    }
    print("<<<RoleTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Deployer", "Properties", "AssumeRolePolicyDocument", "Statement")) + "\n>>>")
  }
  @Test func `scratch RoleTests 2`() throws {
    let stack = Stack("S") {
      let orders = Table("Orders", partitionKey: .string("id"))
      let shared = Role("Shared", assumedBy: .lambda)
      function("First", role: shared) {
        Allow(.read, on: orders)
        Tracing(.active)
      }
      function("Second", role: shared) {
        Allow(.write, on: orders)
        Tracing(.active)
      }
    }
    print("<<<RoleTests 2 0\n" + shown(try names(of: "AWS::IAM::RolePolicy", in: stack)) + "\n>>>")
  }
  @Test func `scratch RoleTests 3`() throws {
    let stack = Stack("S") {
      function { ManagedPolicy.lambdaInsightsExecution }
    }
    print("<<<RoleTests 3 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerRole", "Properties", "ManagedPolicyArns")) + "\n>>>")
  }
  @Test func `scratch RoleTests 4`() throws {

    print("<<<RoleTests 4 0\n" + shown(findings(in: Stack("S") {
        let shared = Role("Shared", assumedBy: .lambda)
        function(role: shared) { ManagedPolicy.lambdaInsightsExecution }
      })) + "\n>>>")
  }
  @Test func `scratch RoleTests 5`() throws {

    print("<<<RoleTests 5 0\n" + shown(findings(in: Stack("S") {
        let jobs = Queue("Jobs")
        function(role: .existing(arn: "arn:aws:iam::123456789012:role/guest")) { Allow(.send, on: jobs) }
      })) + "\n>>>")
  }
  @Test func `scratch RoleTests 6`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      function(role: .existing(arn: "arn:aws:iam::123456789012:role/guest", policies: .attached)) { Allow(.send, on: jobs) }
    }
    print("<<<RoleTests 6 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerRoleJobs", "Properties")) + "\n>>>")
  }
  @Test func `scratch RoleTests 7`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      function(role: .existing(arn: "arn:aws:iam::123456789012:role/guest", policies: .complete)) { Allow(.send, on: jobs) }
    }
    print("<<<RoleTests 7 0\n" + shown(try names(of: "AWS::IAM::RolePolicy", in: stack)) + "\n>>>")
  }
}
struct ScratchAllowTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `scratch AllowTests 0`() throws {
    let stack = Stack("S") {
      function { Allow(.write, on: .metrics(namespace: "Shop")) }
    }
    print("<<<AllowTests 0 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerRoleStatements", "Properties", "PolicyDocument", "Statement")) + "\n>>>")
  }
  @Test func `scratch AllowTests 1`() throws {
    let stack = Stack("S") {
      let namespace = Parameter.string("Namespace", default: "Shop")
      function { Allow(.write, on: .metrics(namespace: namespace)) }
    }
    print("<<<AllowTests 1 0\n" + shown(try compact(stack, .cloudFormation, "Parameters")) + "\n>>>")
    print("<<<AllowTests 1 1\n" + shown(try compact(stack.binding(["Namespace": "Test"]), .cloudFormation, "Resources", "WorkerRoleStatements", "Properties", "PolicyDocument", "Statement")) + "\n>>>")
  }
  @Test func `scratch AllowTests 2`() throws {
    let stack = Stack("S") {
      function { Allow(["ses:SendEmail"], on: ["*"], when: ["StringEquals": ["ses:FromAddress": "a@example.com"]]) }
    }
    print("<<<AllowTests 2 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerRoleStatements", "Properties", "PolicyDocument", "Statement")) + "\n>>>")
  }
  @Test func `scratch AllowTests 3`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      SQS.QueuePolicy(
        "Open", policyDocument: PolicyDocument { Allow(["sqs:SendMessage"], on: [jobs.arn], to: [.account("210987654321")]) }.json,
        queues: [jobs.queueUrl])
    }
    print("<<<AllowTests 3 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "Open", "Properties", "PolicyDocument", "Statement")) + "\n>>>")
  }
  @Test func `scratch AllowTests 4`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      let worker = function {}
      worker.allow(.send, on: jobs)
      worker.allow(.read, on: Bucket.existing(name: "uploads"), prefix: "in/")
    }
    print("<<<AllowTests 4 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerRoleJobs", "Properties", "PolicyDocument", "Statement")) + "\n>>>")
    print("<<<AllowTests 4 1\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerRoleBucket", "Properties", "PolicyDocument", "Statement")) + "\n>>>")
  }
  @Test func `scratch AllowTests 5`() throws {
    let stack = Stack("S") {
      function { Allow(.read, on: Table.existing(arn: "arn:aws:dynamodb:eu-west-1:123456789012:table/Customers")) }
    }
    print("<<<AllowTests 5 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerRoleCustomers", "Properties", "PolicyDocument", "Statement")) + "\n>>>")
  }
}
struct ScratchTriggerTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `scratch TriggerTests 0`() throws {
    func stack(@StackBuilder _ content: () -> StackContent) -> Stack { Stack("S", content: content) }
    let inside = stack {
      let jobs = Queue("Jobs")
      function { Trigger.queue(jobs, batchSize: 5) }
    }
    let outside = stack {
      let jobs = Queue("Jobs")
      let worker = function {}
      Trigger.queue(jobs, batchSize: 5).calls(worker)
    }
    print("<<<TriggerTests 0 0\n" + shown((try ids(inside) == ids(outside)).description) + "\n>>>")
  }
  @Test func `scratch TriggerTests 1`() throws {

    print("<<<TriggerTests 1 0\n" + shown(findings(in: Stack("S") {
        function {
          Trigger.schedule(.rate(.hours(1)))
          Trigger.schedule(.rate(.days(1)))
        }
      })) + "\n>>>")
  }
  @Test func `scratch TriggerTests 2`() throws {

    print("<<<TriggerTests 2 0\n" + shown(findings(in: Stack("S") {
        let (jobs, done) = (Queue("Jobs"), Queue("Done"))
        Trigger.queue(jobs).calls(done)
      })) + "\n>>>")
  }
  @Test func `scratch TriggerTests 3`() throws {
    let stack = Stack("S") {
      let uploads = Bucket("Uploads")
      function { Trigger.bucket(uploads, on: .objectCreated, prefix: "in/", suffix: ".jpg", via: .eventBridge) }
    }
    print("<<<TriggerTests 3 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerUploads", "Properties", "EventPattern")) + "\n>>>")
    print("<<<TriggerTests 3 1\n" + shown(try compact(stack, .cloudFormation, "Resources", "Uploads", "Properties", "NotificationConfiguration")) + "\n>>>")
  }
  @Test func `scratch TriggerTests 4`() throws {
    let stack = Stack("S") {
      function {
        Trigger.schedule(.rate(.minutes(1)), id: "A")
        Trigger.schedule(.rate(.days(2)), id: "B")
        Trigger.schedule(.at("2030-01-01T00:00:00"), id: "C")
        Trigger.schedule(.expression("rate(3 hours)"), id: "D", enabled: false)
      }
    }
    print("<<<TriggerTests 4 0\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerA", "Properties", "ScheduleExpression")) + "\n>>>")
    print("<<<TriggerTests 4 1\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerB", "Properties", "ScheduleExpression")) + "\n>>>")
    print("<<<TriggerTests 4 2\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerC", "Properties", "ScheduleExpression")) + "\n>>>")
    print("<<<TriggerTests 4 3\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerD", "Properties", "ScheduleExpression")) + "\n>>>")
    print("<<<TriggerTests 4 4\n" + shown(try compact(stack, .cloudFormation, "Resources", "WorkerD", "Properties", "State")) + "\n>>>")
  }
}