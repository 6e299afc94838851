import Formwork
import Testing

/// Roles that do not let in the service which works under them.
struct TrustTests {
  @Test func `A function's role`() {
    let found = findings(
      in: Stack("S") {
        let role = Role("Reader", assumedBy: .events)
        RawResource("AWS::Lambda::Function", "Worker") {
          $0["Role"] = role.arn.asJSON
          $0["Code"] = ["S3Bucket": "code", "S3Key": "k"]
          $0["Handler"] = "app.handler"
          $0["Runtime"] = "python3.13"
        }
      })
    #expect(
      found == [
        """
        +2: error: Role of Worker is Reader, which does not let lambda.amazonaws.com assume it [missing-trust]
          +1: note: Reader is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Reader", assumedBy: "lambda.amazonaws.com")
        """
      ])
  }

  @Test func `A state machine's role`() {
    let found = findings(
      in: Stack("S") {
        let role = Role("Reader", assumedBy: .lambda)
        RawResource("AWS::StepFunctions::StateMachine", "Flow") {
          $0["RoleArn"] = role.arn.asJSON
          $0["DefinitionString"] = "{\"StartAt\":\"Done\",\"States\":{\"Done\":{\"Type\":\"Succeed\"}}}"
        }
      })
    #expect(
      found == [
        """
        +2: error: RoleArn of Flow is Reader, which does not let states.amazonaws.com assume it [missing-trust]
          +1: note: Reader is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Reader", assumedBy: "states.amazonaws.com")
        """
      ])
  }

  @Test func `A schedule's role`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let role = Role("Sender", assumedBy: .events) { Allow(.send, on: jobs) }
        RawResource("AWS::Scheduler::Schedule", "Nightly") {
          $0["ScheduleExpression"] = "rate(1 day)"
          $0["FlexibleTimeWindow"] = ["Mode": "OFF"]
          $0["Target"] = ["Arn": jobs.arn.asJSON, "RoleArn": role.arn.asJSON]
        }
      })
    #expect(
      found == [
        """
        +3: error: Target.RoleArn of Nightly is Sender, which does not let scheduler.amazonaws.com assume it \
        [missing-trust]
          +2: note: Sender is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Sender", assumedBy: \
        "scheduler.amazonaws.com")
        """
      ])
  }

  @Test func `A pipe's role`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let done = Queue("Done")
        let role = Role("Mover", assumedBy: .lambda) { Allow(["sqs:*"], on: ["*"]) }
        RawResource("AWS::Pipes::Pipe", "Move") {
          $0["RoleArn"] = role.arn.asJSON
          $0["Source"] = jobs.arn.asJSON
          $0["Target"] = done.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +4: error: RoleArn of Move is Mover, which does not let pipes.amazonaws.com assume it [missing-trust]
          +3: note: Mover is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Mover", assumedBy: "pipes.amazonaws.com")
        """
      ])
  }

  @Test func `The role of a rule's target`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        let role = Role("Sender", assumedBy: .scheduler) { Allow(.send, on: clicks) }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": clicks.arn.asJSON, "RoleArn": role.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +3: error: Targets[0].RoleArn of Placed is Sender, which does not let events.amazonaws.com assume it \
        [missing-trust]
          +2: note: Sender is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Sender", assumedBy: "events.amazonaws.com")
        """
      ])
  }

  @Test func `The role of a delivery stream`() {
    let found = findings(
      in: Stack("S") {
        let lake = RawResource("AWS::S3::Bucket", "Lake")
        let role = Role("Writer", assumedBy: .lambda)
        RawResource("AWS::KinesisFirehose::DeliveryStream", "Delivery") {
          $0["S3DestinationConfiguration"] = ["BucketARN": lake["Arn"].asJSON, "RoleARN": role.arn.asJSON]
        }
      })
    #expect(
      found == [
        """
        +3: error: S3DestinationConfiguration.RoleARN of Delivery is Writer, which does not let \
        firehose.amazonaws.com assume it [missing-trust]
          +2: note: Writer is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Writer", assumedBy: \
        "firehose.amazonaws.com")
        """
      ])
  }

  @Test func `The role of a subscription`() {
    let found = findings(
      in: Stack("S") {
        let role = Role("Deliverer", assumedBy: .lambda) { Allow(["firehose:*"], on: ["*"]) }
        let topic = RawResource("AWS::SNS::Topic", "Placed")
        RawResource("AWS::SNS::Subscription", "Kept") {
          $0["TopicArn"] = topic["TopicArn"].asJSON
          $0["Protocol"] = "firehose"
          $0["Endpoint"] = "arn:aws:firehose:eu-west-1:123456789012:deliverystream/kept"
          $0["SubscriptionRoleArn"] = role.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +3: warning: SubscriptionRoleArn of Kept is Deliverer, which does not let sns.amazonaws.com assume it \
        [missing-trust]
          +1: note: Deliverer is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Deliverer", assumedBy: "sns.amazonaws.com")
        """
      ])
  }

  @Test func `The role of a log group's filter`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        let role = Role("Sender", assumedBy: .lambda) { Allow(.send, on: clicks) }
        let lines = RawResource("AWS::Logs::LogGroup", "Lines")
        RawResource("AWS::Logs::SubscriptionFilter", "Errors") {
          $0["LogGroupName"] = lines["LogGroupName"].asJSON
          $0["FilterPattern"] = "ERROR"
          $0["DestinationArn"] = clicks.arn.asJSON
          $0["RoleArn"] = role.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +4: error: RoleArn of Errors is Sender, which does not let logs.amazonaws.com assume it [missing-trust]
          +2: note: Sender is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Sender", assumedBy: "logs.amazonaws.com")
        """
      ])
  }

  @Test func `The role of an API's integration`() {
    let found = findings(
      in: Stack("S") {
        let role = Role("Caller", assumedBy: .lambda)
        let api = RawResource("AWS::ApiGatewayV2::Api", "Gateway") {
          $0["Name"] = "g"
          $0["ProtocolType"] = "HTTP"
        }
        RawResource("AWS::ApiGatewayV2::Integration", "Send") {
          $0["ApiId"] = api["ApiId"].asJSON
          $0["IntegrationType"] = "AWS_PROXY"
          $0["IntegrationSubtype"] = "SQS-SendMessage"
          $0["CredentialsArn"] = role.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +6: warning: CredentialsArn of Send is Caller, which does not let apigateway.amazonaws.com assume it \
        [missing-trust]
          +1: note: Caller is declared here
          hint: let it in by the role's AssumeRolePolicyDocument: Role("Caller", assumedBy: \
        "apigateway.amazonaws.com")
        """
      ])
  }

  @Test func `The name of a role for its ARN`() {
    let found = findings(
      in: Stack("S") {
        let role = RawResource("AWS::IAM::Role", "Reader") {
          $0["AssumeRolePolicyDocument"] = [
            "Statement": [
              ["Effect": "Allow", "Principal": ["Service": "states.amazonaws.com"], "Action": "sts:AssumeRole"]
            ]
          ]
        }
        RawResource("AWS::StepFunctions::StateMachine", "Flow") {
          $0["RoleArn"] = role["RoleName"].asJSON
          $0["DefinitionString"] = "{\"StartAt\":\"Done\",\"States\":{\"Done\":{\"Type\":\"Succeed\"}}}"
        }
      })
    #expect(
      found == [
        """
        +8: error: RoleArn of Flow is Reader.RoleName, the name of a role; its ARN belongs there [wrong-address]
          hint: write Reader.Arn
        """
      ])
  }

  @Test func `What is known of no role is not found fault with`() {
    let found = findings(
      in: Stack("S") {
        let outside = Parameter.string("OutsideRole")
        let region = Role("Regional", assumedBy: .service("states.eu-west-1.amazonaws.com"))
        RawResource("AWS::StepFunctions::StateMachine", "Flow") {
          $0["RoleArn"] = outside.asJSON
          $0["DefinitionString"] = "{\"StartAt\":\"Done\",\"States\":{\"Done\":{\"Type\":\"Succeed\"}}}"
        }
        RawResource("AWS::StepFunctions::StateMachine", "Other") {
          $0["RoleArn"] = region.arn.asJSON
          $0["DefinitionString"] = "{\"StartAt\":\"Done\",\"States\":{\"Done\":{\"Type\":\"Succeed\"}}}"
        }
      })
    #expect(found == [])
  }
}
