import Formwork
import Testing

/// Services that call functions, queues, topics and streams on behalf of a resource.
struct CallTests {
  @Test func `A rule and a function without a permission`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        RawResource("AWS::Events::Rule", "Nightly") {
          $0["ScheduleExpression"] = "rate(1 day)"
          $0["Targets"] = [["Id": "T", "Arn": worker.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Nightly calls Worker, but no permission lets events.amazonaws.com invoke Worker for Nightly \
        [missing-permission]
          hint: write Trigger.scheduleByRule(…) in the braces of Worker, or a Lambda.Permission with the \
        principal "events.amazonaws.com" and the sourceArn of Nightly
        """
      ])
  }

  @Test func `A permission for another rule`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let other = RawResource("AWS::Events::Rule", "Other") { $0["EventPattern"] = ["source": ["shop"]] }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": worker.arn.asJSON]]
        }
        permission("May", worker, "events.amazonaws.com") { $0["SourceArn"] = other["Arn"].asJSON }
      })
    #expect(
      found == [
        """
        +3: warning: Placed calls Worker, but no permission lets events.amazonaws.com invoke Worker for Placed \
        [missing-permission]
          +7: note: May lets it in for another source: Other.Arn
          hint: write Trigger.event(…) in the braces of Worker, or a Lambda.Permission with the principal \
        "events.amazonaws.com" and the sourceArn of Placed
        """
      ])
  }

  @Test func `A rule and a queue without a policy`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": jobs.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Placed sends to Jobs, but no policy of Jobs lets events.amazonaws.com do sqs:SendMessage for \
        Placed [missing-permission]
          hint: write Trigger.event(…), which adds the statement, or allow it in an AWS::SQS::QueuePolicy
        """
      ])
  }

  @Test func `A rule and a topic without a policy`() {
    let found = findings(
      in: Stack("S") {
        let heard = Topic("Heard")
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": heard.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Placed sends to Heard, but no policy of Heard lets events.amazonaws.com do sns:Publish for \
        Placed [missing-permission]
          hint: write Trigger.event(…), which adds the statement, or allow it in an AWS::SNS::TopicPolicy
        """
      ])
  }

  @Test func `A rule and a log group without a policy`() {
    let found = findings(
      in: Stack("S") {
        let lines = RawResource("AWS::Logs::LogGroup", "Lines") { $0["LogGroupName"] = "/aws/events/lines" }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": lines["Arn"].asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Placed sends to Lines, but no policy of Lines lets events.amazonaws.com do logs:PutLogEvents \
        for Placed [missing-permission]
          hint: write Trigger.event(…), which adds the statement, or allow it in an AWS::Logs::ResourcePolicy
        """
      ])
  }

  @Test func `A rule and a stream without a role`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": clicks.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: error: Placed sends to Clicks, but RoleArn in Targets[0] is not set: events.amazonaws.com takes a \
        role on to call AWS::Kinesis::Stream [missing-role]
          hint: give it a role that events.amazonaws.com may assume and that may do kinesis:PutRecord, or write \
        Trigger.event(…)
        """
      ])
  }

  @Test func `A rule whose role may not start a state machine`() {
    let found = findings(
      in: Stack("S") {
        let role = Role("Starter", assumedBy: .events)
        let flow = machine("Flow", "{\"StartAt\":\"Done\",\"States\":{\"Done\":{\"Type\":\"Succeed\"}}}")
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": flow["Arn"].asJSON, "RoleArn": role.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +3: warning: Placed sends to Flow, but its role Starter may not do states:StartExecution there \
        [missing-right]
          hint: give it the right: Allow(.invoke, on: …) for Flow in the braces of Starter, or write \
        Trigger.event(…)
        """
      ])
  }

  @Test func `A rule whose dead letters no policy admits`() {
    let found = findings(
      in: Stack("S") {
        let failures = Queue("Failures")
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [
            [
              "Id": "T", "Arn": "arn:aws:sns:eu-west-1:123456789012:placed",
              "DeadLetterConfig": ["Arn": failures.arn.asJSON],
            ]
          ]
        }
      })
    #expect(
      found == [
        """
        +2: warning: what fails goes from Placed to Failures, but no policy of Failures lets events.amazonaws.com \
        do sqs:SendMessage for Placed [missing-permission]
          hint: write onFailure: in Trigger.event(…), which adds the statement, or allow it in an \
        AWS::SQS::QueuePolicy
        """
      ])
  }

  @Test func `The address of a queue as a target`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": jobs.queueUrl.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: error: Targets[0].Arn of Placed is Jobs.QueueUrl, the address of a queue; its ARN belongs there \
        [wrong-address]
          hint: write Jobs.Arn, or let Trigger.event(…) write it
        """
      ])
  }

  @Test func `A name as a target`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": "jobs"]]
        }
      })
    #expect(
      found == [
        """
        +1: error: Targets[0].Arn of Placed is "jobs", which is no ARN [wrong-address]
          hint: write the ARN, or name a resource of the stack: Trigger.event(…)
        """
      ])
  }

  @Test func `A schedule whose role may not send`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let failures = Queue("Failures")
        let role = Role("Sender", assumedBy: .scheduler)
        RawResource("AWS::Scheduler::Schedule", "Nightly") {
          $0["ScheduleExpression"] = "rate(1 day)"
          $0["FlexibleTimeWindow"] = ["Mode": "OFF"]
          $0["Target"] = [
            "Arn": jobs.arn.asJSON, "RoleArn": role.arn.asJSON, "DeadLetterConfig": ["Arn": failures.arn.asJSON],
          ]
        }
      })
    #expect(
      found == [
        """
        +4: warning: Nightly sends to Jobs, but its role Sender may not do sqs:SendMessage there [missing-right]
          hint: give it the right: Allow(.send, on: …) for Jobs in the braces of Sender, or write \
        Trigger.schedule(…)
        """,
        """
        +4: warning: what fails goes from Nightly to Failures, but its role Sender may not do sqs:SendMessage \
        there [missing-right]
          hint: give it the right: Allow(.send, on: …) for Failures in the braces of Sender, or write onFailure: \
        in Trigger.schedule(…)
        """,
      ])
  }

  @Test func `A pipe whose role may neither read nor send`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let done = Queue("Done")
        let role = Role("Mover", assumedBy: .pipes)
        RawResource("AWS::Pipes::Pipe", "Move") {
          $0["RoleArn"] = role.arn.asJSON
          $0["Source"] = jobs.arn.asJSON
          $0["Target"] = done.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +4: warning: Move sends to Done, but its role Mover may not do sqs:SendMessage there [missing-right]
          hint: give it the right: Allow(.send, on: …) for Done in the braces of Mover, or write Pipe(…, to: …)
        """,
        """
        +4: error: Move reads Jobs, but its role Mover may not do sqs:ReceiveMessage there [missing-right]
          hint: let Pipe(…, from: …) make the role, or give Mover the right
        """,
      ])
  }

  @Test func `A pipe from the address of a queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let role = Role("Mover", assumedBy: .pipes) { Allow(["sqs:*"], on: ["*"]) }
        RawResource("AWS::Pipes::Pipe", "Move") {
          $0["RoleArn"] = role.arn.asJSON
          $0["Source"] = jobs.queueUrl.asJSON
          $0["Target"] = "arn:aws:sqs:eu-west-1:123456789012:done"
        }
      })
    #expect(
      found == [
        """
        +3: error: Source of Move is Jobs.QueueUrl, the address of a queue; EventBridge Pipes asks for its ARN \
        [wrong-address]
          hint: write Jobs.Arn, or let Pipe(…, from: …) write it
        """
      ])
  }

  @Test func `A bucket and a function without a permission`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        RawResource("AWS::S3::Bucket", "Uploads") {
          $0["NotificationConfiguration"] = [
            "LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Function": worker.arn.asJSON]]
          ]
        }
      })
    #expect(
      found == [
        """
        +2: error: Uploads calls Worker, but no permission lets s3.amazonaws.com invoke Worker for Uploads \
        [missing-permission]
          hint: write Trigger.bucket(…) in the braces of Worker, or a Lambda.Permission with the principal \
        "s3.amazonaws.com" and the sourceArn of Uploads
        """
      ])
  }

  @Test func `A bucket, and a queue and a topic without a policy`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let heard = Topic("Heard")
        RawResource("AWS::S3::Bucket", "Uploads") {
          $0["NotificationConfiguration"] = [
            "QueueConfigurations": [["Event": "s3:ObjectCreated:*", "Queue": jobs.arn.asJSON]],
            "TopicConfigurations": [["Event": "s3:ObjectRemoved:*", "Topic": heard.arn.asJSON]],
          ]
        }
      })
    #expect(
      found == [
        """
        +3: error: Uploads sends to Jobs, but no policy of Jobs lets s3.amazonaws.com do sqs:SendMessage for \
        Uploads [missing-permission]
          hint: write Trigger.bucket(…), which adds the statement, or allow it in an AWS::SQS::QueuePolicy
        """,
        """
        +3: error: Uploads sends to Heard, but no policy of Heard lets s3.amazonaws.com do sns:Publish for \
        Uploads [missing-permission]
          hint: write Trigger.bucket(…), which adds the statement, or allow it in an AWS::SNS::TopicPolicy
        """,
      ])
  }
}
