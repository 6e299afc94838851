import Formwork
import Testing

/// What is found of relations that would take the place of something else, or need what is not the stack's.
struct RelationFindingTests {
  private func worker(
    _ id: String = "Worker", line: Int = #line, @LambdaFunctionBuilder content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"), timeout: 30,
      line: line, content: content)
  }

  @Test(arguments: Target.allCases)
  func `What a relation makes has no name of a declared resource`(target: Target) {
    let found = findings(
      target,
      in: Stack("S") {
        let jobs = Queue("Jobs", visibilityTimeout: 180)
        Queue("WorkerJobs")
        worker { Trigger.queue(jobs) }
      })
    #expect(
      found == [
        """
        +3: error: Jobs calls Worker by Worker/Jobs, and WorkerJobs becomes the same name [name-collision]
          +2: note: WorkerJobs is declared here
          hint: give WorkerJobs another name, or the connection an id: of its own
        """
      ])
  }

  @Test func `A policy that relations write has no name of a declared resource`() {
    let found = findings(
      .cloudFormation,
      in: Stack("S") {
        Queue("Jobs") { Admit(.account("123456789012"), to: [.send]) }
        Queue("JobsPolicy")
      })
    #expect(
      found == [
        """
        +1: error: Jobs admits others to send by Jobs/Policy, and JobsPolicy becomes the same name [name-collision]
          +2: note: JobsPolicy is declared here
          hint: give JobsPolicy another name, or the connection an id: of its own
        """
      ])
  }

  @Test func `What two relations make does not share a name`() {
    let found = findings(
      .cloudFormation,
      in: Stack("S") {
        let placed = Topic("Placed")
        worker {
          Trigger.topic(placed, id: "X")
          Trigger.schedule(.rate(.hours(1)), id: "XPermission")
        }
      })
    #expect(
      found == [
        """
        +4: error: "rate(1 hour)" calls Worker by Worker/XPermission, the id of another resource [name-collision]
          +3: note: Worker/XPermission is declared here
          hint: give the connection an id: of its own
        """
      ])
  }

  @Test func `A second trigger by one source needs an id`() {
    let found = findings(
      .cloudFormation,
      in: Stack("S") {
        let jobs = Queue("Jobs", visibilityTimeout: 180)
        worker {
          Trigger.queue(jobs)
          Trigger.queue(jobs, batchSize: 1)
        }
      })
    #expect(
      found == [
        """
        +4: error: Worker/Jobs is declared twice [duplicate-id]
          +3: note: first declared here: Jobs calls Worker
          hint: give one of the two an id: of its own
        """
      ])
  }

  @Test func `A queue outside the stack must admit the topic by itself`() {
    let found = findings(
      .cloudFormation,
      in: Stack("S") {
        Topic("Placed") { Subscription(to: Queue.existing(arn: "arn:aws:sqs:us-east-1:123456789012:jobs")) }
      })
    #expect(
      found == [
        """
        +1: warning: Placed tells "arn:aws:sqs:us-east-1:123456789012:jobs", and the policy of \
        "arn:aws:sqs:us-east-1:123456789012:jobs" is not the stack's [missing-permission]
          hint: where it is declared, its policy must allow sqs:SendMessage to sns.amazonaws.com
        """
      ])
  }

  @Test func `A declared policy with a condition takes nothing that has none`() {
    let isProduction = Condition("Prod", .equals(Parameter.string("Stage", default: "dev"), "prod"))
    let found = findings(
      .cloudFormation,
      in: Stack("S") {
        let jobs = Queue("Jobs")
        SQS.QueuePolicy(
          "Mine",
          policyDocument: PolicyDocument {
            Allow(["sqs:SendMessage"], on: [jobs.arn], to: [.account("123456789012")])
          }.json, queues: [jobs.queueUrl]
        ).when(isProduction)
        Topic("Placed") { Subscription(to: jobs) }
      })
    #expect(
      found.first == """
        +8: error: Placed tells Jobs by the policy of Jobs, but Mine has a condition that this has not [conflict]
          +2: note: the policy is declared here
          hint: declare Mine without a condition, or put both under the same one
        """)
  }

  @Test func `A verb that a type does not know is no empty statement`() {
    let found = findings(
      .cloudFormation,
      in: Stack("S") {
        let orders = Table("Orders", partitionKey: .string("id"))
        worker { Policy("P") { Allow(.publish, on: orders) } }
      })
    #expect(
      found == [
        """
        +2: error: policy P of Worker/Role names the action publish, which has no service before it; IAM refuses it \
        [malformed-policy]
          hint: write the action as IAM does, such as s3:GetObject
        """
      ])
  }

  @Test func `A bucket that keeps its events from EventBridge cannot call by it`() {
    let found = findings(
      .cloudFormation,
      in: Stack("S") {
        let uploads = Bucket("Uploads") {
          Properties {
            $0.notificationConfiguration = .init(eventBridgeConfiguration: .init(eventBridgeEnabled: false))
          }
        }
        worker { Trigger.bucket(uploads, on: .objectCreated, via: .eventBridge) }
      })
    #expect(
      found == [
        """
        +6: error: events of Uploads reach Worker, but Uploads says of EventBridge what keeps them back [conflict]
          +1: note: Uploads is declared here
          hint: one resource can have NotificationConfiguration.EventBridgeConfiguration once
        """
      ])
  }

  @Test(arguments: Target.allCases)
  func `A queue that is declared inside the braces has the id of its connection`(target: Target) {
    let found = findings(
      target,
      in: Stack("S") {
        worker { Trigger.queue(Queue("Jobs", visibilityTimeout: 180)) }
      })
    #expect(
      found == [
        """
        +1: error: Worker/Jobs calls Worker by Worker/Jobs, the id of another resource [name-collision]
          +1: note: Worker/Jobs is declared here
          hint: declare Jobs before the braces, or give the connection an id: of its own
        """
      ])
  }

  @Test func `The events of an existing bucket name it as it is named`() throws {
    let stack = Stack("S") {
      worker { Trigger.bucket(Bucket.existing(name: "uploads"), on: .objectCreated, via: .eventBridge) }
    }
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    let text = JSONWriter.compact(try #require(outcome.rendering).document)
    #expect(text.contains("\"bucket\":{\"name\":[\"uploads\"]}"))
  }
}
