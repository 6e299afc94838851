import Formwork
import Testing

/// Dead letters and destinations.
struct FailureTests {
  @Test func `Dead letters of a function that its role may not send`() {
    let found = findings(
      in: Stack("S") {
        let failures = Queue("Failures")
        let role = Role("Working", assumedBy: .lambda)
        rawFunction("Worker", role) { $0["DeadLetterConfig"] = ["TargetArn": failures.arn.asJSON] }
      })
    #expect(
      found == [
        """
        +3: error: DeadLetterConfig.TargetArn of Worker is Failures, but the role of Worker, Working, may not do \
        sqs:SendMessage there [missing-right]
          hint: give it the right: Allow(.send, on: …) for Failures in the braces of Working, or write \
        DeadLetter(to: …)
        """
      ])
  }

  @Test func `Dead letters of a function that go to a stream`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        let role = Role("Working", assumedBy: .lambda)
        rawFunction("Worker", role) { $0["DeadLetterConfig"] = ["TargetArn": clicks.arn.asJSON] }
      })
    #expect(
      found == [
        """
        +3: error: DeadLetterConfig.TargetArn of Worker is Clicks, whose type is AWS::Kinesis::Stream; Lambda \
        takes AWS::SNS::Topic or AWS::SQS::Queue [wrong-kind]
          hint: name a queue or topic: DeadLetter(to: …)
        """
      ])
  }

  @Test func `Dead letters of a function that go to a FIFO queue`() {
    let found = findings(
      in: Stack("S") {
        let failures = RawResource("AWS::SQS::Queue", "Failures") { $0["FifoQueue"] = true }
        let role = Role("Working", assumedBy: .lambda) { Allow(["sqs:*"], on: ["*"]) }
        rawFunction("Worker", role) { $0["DeadLetterConfig"] = ["TargetArn": failures["Arn"].asJSON] }
      })
    #expect(
      found == [
        """
        +3: error: DeadLetterConfig.TargetArn of Worker is Failures, which is FIFO; Lambda sends only to standard \
        queues and topics [fifo-mismatch]
          hint: name a queue that is not FIFO: DeadLetter(to: …)
        """
      ])
  }

  @Test func `The address of a queue for dead letters`() {
    let found = findings(
      in: Stack("S") {
        let failures = Queue("Failures")
        let role = Role("Working", assumedBy: .lambda) { Allow(["sqs:*"], on: ["*"]) }
        rawFunction("Worker", role) { $0["DeadLetterConfig"] = ["TargetArn": failures.queueUrl.asJSON] }
      })
    #expect(
      found == [
        """
        +3: error: DeadLetterConfig.TargetArn of Worker is Failures.QueueUrl, the address of a queue; its ARN \
        belongs there [wrong-address]
          hint: write Failures.Arn, or let DeadLetter(to: …) write it
        """
      ])
  }

  @Test func `A destination where the role may not publish`() {
    let found = findings(
      in: Stack("S") {
        let heard = Topic("Heard")
        let worker = workerFunction("Worker")
        RawResource("AWS::Lambda::EventInvokeConfig", "Calls") {
          $0["FunctionName"] = worker.functionName.asJSON
          $0["Qualifier"] = "$LATEST"
          $0["DestinationConfig"] = ["OnFailure": ["Destination": heard.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +3: error: DestinationConfig.OnFailure.Destination of Calls is Heard, but the role of Worker, WorkerRole, \
        may not do sns:Publish there [missing-right]
          hint: give it the right: Allow(.publish, on: …) for Heard in the braces of WorkerRole, or write \
        Destination(onFailure: …)
        """
      ])
  }

  @Test func `A bucket as destination of what succeeds`() {
    let found = findings(
      in: Stack("S") {
        let kept = RawResource("AWS::S3::Bucket", "Kept")
        let worker = workerFunction("Worker", may: ["s3:*"])
        RawResource("AWS::Lambda::EventInvokeConfig", "Calls") {
          $0["FunctionName"] = worker.functionName.asJSON
          $0["Qualifier"] = "$LATEST"
          $0["DestinationConfig"] = ["OnSuccess": ["Destination": kept["Arn"].asJSON]]
        }
      })
    #expect(
      found == [
        """
        +3: error: DestinationConfig.OnSuccess.Destination of Calls is Kept, whose type is AWS::S3::Bucket; \
        Lambda takes AWS::Events::EventBus, AWS::Lambda::Function, AWS::SNS::Topic or AWS::SQS::Queue [wrong-kind]
          hint: name a queue or topic: Destination(onSuccess: …)
        """
      ])
  }

  @Test func `A FIFO queue for the dead letters of a schedule`() {
    let found = findings(
      in: Stack("S") {
        let failures = RawResource("AWS::SQS::Queue", "Failures") { $0["FifoQueue"] = true }
        let role = Role("Sender", assumedBy: .scheduler) { Allow(["sqs:*"], on: ["*"]) }
        RawResource("AWS::Scheduler::Schedule", "Nightly") {
          $0["ScheduleExpression"] = "rate(1 day)"
          $0["FlexibleTimeWindow"] = ["Mode": "OFF"]
          $0["Target"] = [
            "Arn": "arn:aws:sqs:eu-west-1:123456789012:jobs", "RoleArn": role.arn.asJSON,
            "DeadLetterConfig": ["Arn": failures["Arn"].asJSON],
          ]
        }
      })
    #expect(
      found == [
        """
        +3: error: Target.DeadLetterConfig.Arn of Nightly is Failures, a FIFO queue; scheduler.amazonaws.com \
        sends dead letters to standard queues alone [fifo-mismatch]
          hint: name a queue that is not FIFO: onFailure: in Trigger.schedule(…)
        """
      ])
  }

  @Test func `A topic for the dead letters of a rule`() {
    let found = findings(
      in: Stack("S") {
        let heard = Topic("Heard") { Admit(.events, to: [.publish]) }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [
            [
              "Id": "T", "Arn": "arn:aws:sns:eu-west-1:123456789012:placed",
              "DeadLetterConfig": ["Arn": heard.arn.asJSON],
            ]
          ]
        }
      })
    #expect(
      found == [
        """
        +2: error: Targets[0].DeadLetterConfig.Arn of Placed is Heard, whose type is AWS::SNS::Topic; dead \
        letters go to a queue [wrong-kind]
          hint: name a queue: onFailure: in Trigger.event(…)
        """
      ])
  }

  @Test func `A standard queue for the dead letters of a FIFO queue`() {
    let found = findings(
      in: Stack("S") {
        let failures = Queue("Failures")
        RawResource("AWS::SQS::Queue", "Jobs") {
          $0["FifoQueue"] = true
          $0["RedrivePolicy"] = ["deadLetterTargetArn": failures.arn.asJSON, "maxReceiveCount": 5]
        }
      })
    #expect(
      found == [
        """
        +2: error: the dead letters of Jobs, a FIFO queue, go to Failures, a standard queue; both have to be of \
        one kind [fifo-mismatch]
          +1: note: Failures is declared here
          hint: declare a FIFO queue for them
        """
      ])
  }

  @Test func `A count beyond what queues take`() {
    let found = findings(
      in: Stack("S") {
        let failures = Queue("Failures")
        RawResource("AWS::SQS::Queue", "Jobs") {
          $0["RedrivePolicy"] = ["deadLetterTargetArn": failures.arn.asJSON, "maxReceiveCount": 1001]
        }
      })
    #expect(
      found == [
        """
        +2: error: maxReceiveCount in RedrivePolicy of Jobs is 1001; Amazon SQS allows 1…1000 [out-of-range]
          hint: write Queue(…, deadLetters: .to(failures, after: 5))
        """
      ])
  }

  @Test func `A topic for the dead letters of a queue`() {
    let found = findings(
      in: Stack("S") {
        let heard = Topic("Heard")
        RawResource("AWS::SQS::Queue", "Jobs") {
          $0["RedrivePolicy"] = ["deadLetterTargetArn": heard.arn.asJSON, "maxReceiveCount": 5]
        }
      })
    #expect(
      found == [
        """
        +2: error: deadLetterTargetArn in RedrivePolicy of Jobs is Heard.TopicArn, of the type AWS::SNS::Topic; \
        the ARN of a queue belongs there [wrong-address]
          hint: name a queue of the stack: Queue(…, deadLetters: .to(failures, after: 5))
        """
      ])
  }

  @Test func `The name of a queue for the dead letters of another`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::SQS::Queue", "Jobs") {
          $0["RedrivePolicy"] = ["deadLetterTargetArn": "failures", "maxReceiveCount": 5]
        }
      })
    #expect(
      found == [
        """
        +1: error: deadLetterTargetArn in RedrivePolicy of Jobs is "failures", which is no ARN [wrong-address]
          hint: name a queue of the stack: Queue(…, deadLetters: .to(failures, after: 5))
        """
      ])
  }

  @Test func `A queue that is its own dead-letter queue`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::SQS::Queue", "Jobs") {
          $0["QueueName"] = "jobs"
          $0["RedrivePolicy"] = [
            "deadLetterTargetArn": Value<String>("arn:aws:sqs:\(.region):\(.accountId):jobs").asJSON,
            "maxReceiveCount": 5,
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: Jobs is its own dead-letter queue [conflict]
          hint: declare another queue for what fails
        """
      ])
  }
}
