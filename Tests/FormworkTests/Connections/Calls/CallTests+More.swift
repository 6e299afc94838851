import Formwork
import Testing

extension CallTests {
  @Test func `A topic and a function without a permission`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let placed = Topic("Placed")
        RawResource("AWS::SNS::Subscription", "Told") {
          $0["TopicArn"] = placed.arn.asJSON
          $0["Protocol"] = "lambda"
          $0["Endpoint"] = worker.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +3: warning: Placed calls Worker, but no permission lets sns.amazonaws.com invoke Worker for Placed \
        [missing-permission]
          hint: write Trigger.topic(…) in the braces of Worker, or a Lambda.Permission with the principal \
        "sns.amazonaws.com" and the sourceArn of Placed
        """
      ])
  }

  @Test func `A topic and a queue without a policy`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        RawResource("AWS::SNS::Topic", "Placed") {
          $0["Subscription"] = [["Protocol": "sqs", "Endpoint": jobs.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Placed sends to Jobs, but no policy of Jobs lets sns.amazonaws.com do sqs:SendMessage for \
        Placed [missing-permission]
          hint: write Subscription(to: …), which adds the statement, or allow it in an AWS::SQS::QueuePolicy
        """
      ])
  }

  @Test func `The address of a queue as an endpoint`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        RawResource("AWS::SNS::Topic", "Placed") {
          $0["Subscription"] = [["Protocol": "sqs", "Endpoint": jobs.queueUrl.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: error: Subscription[0].Endpoint of Placed is Jobs.QueueUrl, the address of a queue; its ARN belongs \
        there [wrong-address]
          hint: write Jobs.Arn, or let Subscription(to: …) write it
        """
      ])
  }

  @Test func `The dead letters of a subscription without a policy`() {
    let found = findings(
      in: Stack("S") {
        let failures = Queue("Failures")
        let placed = Topic("Placed")
        RawResource("AWS::SNS::Subscription", "Told") {
          $0["TopicArn"] = placed.arn.asJSON
          $0["Protocol"] = "https"
          $0["Endpoint"] = "https://example.com/hook"
          $0["RedrivePolicy"] = ["deadLetterTargetArn": failures.arn.asJSON]
        }
      })
    #expect(
      found == [
        """
        +3: warning: what fails goes from Placed to Failures, but no policy of Failures lets sns.amazonaws.com do \
        sqs:SendMessage for Placed [missing-permission]
          hint: write deadLetters: in Subscription(to: …), which adds the statement, or allow it in an \
        AWS::SQS::QueuePolicy
        """
      ])
  }

  @Test func `A log group and a function without a permission`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let lines = RawResource("AWS::Logs::LogGroup", "Lines")
        RawResource("AWS::Logs::SubscriptionFilter", "Errors") {
          $0["LogGroupName"] = lines["LogGroupName"].asJSON
          $0["FilterPattern"] = "ERROR"
          $0["DestinationArn"] = worker.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +3: error: Errors calls Worker, but no permission lets logs.amazonaws.com invoke Worker for Errors \
        [missing-permission]
          hint: write Trigger.logs(of: …) in the braces of Worker, or a Lambda.Permission with the principal \
        "logs.amazonaws.com" and the sourceArn of Errors
        """
      ])
  }

  @Test func `A log group and a stream without a role, or without the right`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        let lines = RawResource("AWS::Logs::LogGroup", "Lines")
        let role = Role("Sender", assumedBy: "logs.amazonaws.com")
        RawResource("AWS::Logs::SubscriptionFilter", "Errors") {
          $0["LogGroupName"] = lines["LogGroupName"].asJSON
          $0["FilterPattern"] = "ERROR"
          $0["DestinationArn"] = clicks.arn.asJSON
        }
        RawResource("AWS::Logs::SubscriptionFilter", "Warnings") {
          $0["LogGroupName"] = lines["LogGroupName"].asJSON
          $0["FilterPattern"] = "WARN"
          $0["DestinationArn"] = clicks.arn.asJSON
          $0["RoleArn"] = role.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +4: error: Errors sends to Clicks, but RoleArn is not set: logs.amazonaws.com takes a role on to call \
        AWS::Kinesis::Stream [missing-role]
          hint: give it a role that logs.amazonaws.com may assume and that may do kinesis:PutRecord, or write \
        Trigger.logs(of: …)
        """,
        """
        +9: error: Warnings sends to Clicks, but its role Sender may not do kinesis:PutRecord there [missing-right]
          hint: give it the right: Allow(.send, on: …) for Clicks in the braces of Sender, or write \
        Trigger.logs(of: …)
        """,
      ])
  }

  @Test func `An API and a function without a permission, and too slow`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker", timeout: 60)
        let api = RawResource("AWS::ApiGatewayV2::Api", "Gateway") {
          $0["Name"] = "g"
          $0["ProtocolType"] = "HTTP"
        }
        RawResource("AWS::ApiGatewayV2::Integration", "Work") {
          $0["ApiId"] = api["ApiId"].asJSON
          $0["IntegrationType"] = "AWS_PROXY"
          $0["IntegrationUri"] = worker.arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +6: warning: Work calls Worker, but no permission lets apigateway.amazonaws.com invoke Worker for Gateway \
        [missing-permission]
          hint: write a Route(…, to: …) of an HTTPAPI, or a Lambda.Permission with the principal \
        "apigateway.amazonaws.com" and a sourceArn of Gateway
        """,
        """
        +1: warning: Worker may take 60 s; Work, by which an HTTP API calls it, gives up after 30 s \
        [timeout-mismatch]
          hint: set timeout to at most 30, and leave longer work to a queue: Trigger.queue(…)
        """,
      ])
  }

  @Test func `A REST API and a function without a permission, and too slow`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker", timeout: 60)
        let api = RawResource("AWS::ApiGateway::RestApi", "Gateway") { $0["Name"] = "g" }
        RawResource("AWS::ApiGateway::Method", "Work") {
          $0["RestApiId"] = api["RestApiId"].asJSON
          $0["ResourceId"] = api["RootResourceId"].asJSON
          $0["HttpMethod"] = "GET"
          $0["Integration"] = [
            "Type": "AWS_PROXY", "IntegrationHttpMethod": "POST",
            "Uri": Value<String>(
              "arn:aws:apigateway:\(.region):lambda:path/2015-03-31/functions/\(worker.arn)/invocations"
            ).asJSON,
          ]
        }
      })
    #expect(
      found == [
        """
        +3: warning: Work calls Worker, but no permission lets apigateway.amazonaws.com invoke Worker for Gateway \
        [missing-permission]
          hint: write a RESTRoute(…, to: …) of a RESTAPI, or a Lambda.Permission with the principal \
        "apigateway.amazonaws.com" and a sourceArn of Gateway
        """,
        """
        +1: warning: Worker may take 60 s; Work, by which a REST API calls it, gives up after 29 s \
        [timeout-mismatch]
          hint: set timeout to at most 29, and leave longer work to a queue: Trigger.queue(…)
        """,
      ])
  }

  @Test func `A permission for anybody`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        permission("May", worker, "sns.amazonaws.com") { _ in }
      })
    #expect(
      found == [
        """
        +2: warning: May lets sns.amazonaws.com invoke the function for anybody, also of other accounts: neither \
        SourceArn nor SourceAccount is set [open-permission]
          hint: set SourceArn to the ARN of what calls, or let a Trigger write the permission
        """
      ])
  }

  @Test func `A permission for a rule that calls another`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let rule = RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": "arn:aws:lambda:eu-west-1:123456789012:function:other"]]
        }
        permission("May", worker, "events.amazonaws.com") { $0["SourceArn"] = rule["Arn"].asJSON }
      })
    #expect(
      found == [
        """
        +6: warning: May lets Placed call Worker, but Placed does not call it [unused-permission]
          hint: name the function in Placed, or take the permission out
        """
      ])
  }

  @Test func `An alarm and a topic whose policy keeps it out`() {
    let found = findings(
      in: Stack("S") {
        let heard = Topic("Heard") { Admit(.events, to: [.publish]) }
        RawResource("AWS::CloudWatch::Alarm", "Failing") {
          $0["ComparisonOperator"] = "GreaterThanThreshold"
          $0["EvaluationPeriods"] = 1
          $0["MetricName"] = "Errors"
          $0["Statistic"] = "Sum"
          $0["AlarmActions"] = [heard.arn.asJSON]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Failing tells Heard, whose policy does not let cloudwatch.amazonaws.com publish to it \
        [missing-permission]
          hint: let it in: Admit("cloudwatch.amazonaws.com", to: [.publish]) in the braces of Heard
        """
      ])
  }

  @Test func `An alarm and the name of a topic`() {
    let found = findings(
      in: Stack("S") {
        let heard = Topic("Heard")
        RawResource("AWS::CloudWatch::Alarm", "Failing") {
          $0["ComparisonOperator"] = "GreaterThanThreshold"
          $0["EvaluationPeriods"] = 1
          $0["MetricName"] = "Errors"
          $0["Statistic"] = "Sum"
          $0["AlarmActions"] = [attribute(heard.node, "TopicName")]
          $0["OKActions"] = ["heard"]
        }
      })
    #expect(
      found == [
        """
        +2: error: AlarmActions[0] of Failing is Heard.TopicName, the name of a topic; its ARN belongs there \
        [wrong-address]
          hint: write Heard.TopicArn
        """,
        """
        +2: error: OKActions[0] of Failing is "heard", which is no ARN [wrong-address]
          hint: name a topic of the stack by its arn
        """,
      ])
  }

  @Test func `Permissions and policies of every form let through`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let jobs = Queue("Jobs")
        let rule = RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": worker.arn.asJSON], ["Id": "Q", "Arn": jobs.arn.asJSON]]
        }
        permission("May", worker, "events.amazonaws.com") {
          $0["SourceArn"] = Value<String>("arn:aws:events:\(.region):\(.accountId):rule/*").asJSON
        }
        RawResource("AWS::SQS::QueuePolicy", "Policy") {
          $0["Queues"] = [jobs.queueUrl.asJSON]
          $0["PolicyDocument"] = [
            "Version": "2012-10-17",
            "Statement": [
              [
                "Effect": "Allow", "Principal": ["Service": ["events.amazonaws.com"]], "Action": "sqs:*",
                "Resource": jobs.arn.asJSON, "Condition": ["ArnEquals": ["aws:SourceArn": rule["Arn"].asJSON]],
              ]
            ],
          ]
        }
      })
    #expect(found == [])
  }

  @Test func `An API that is described, and a function without a permission, and too slow`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker", timeout: 60)
        RawResource("AWS::ApiGateway::RestApi", "Gateway") {
          $0["Body"] = [
            "swagger": "2.0", "info": ["title": "g", "version": "1"],
            "paths": [
              "/": [
                "get": [
                  "x-amazon-apigateway-integration": [
                    "type": "aws_proxy", "httpMethod": "POST",
                    "uri": Value<String>(
                      "arn:aws:apigateway:\(.region):lambda:path/2015-03-31/functions/\(worker.arn)/invocations"
                    ).asJSON,
                  ]
                ]
              ]
            ],
          ]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Gateway calls Worker, but no permission lets apigateway.amazonaws.com invoke Worker for Gateway \
        [missing-permission]
          hint: write a RESTRoute(…, to: …) of a RESTAPI, or a Lambda.Permission with the principal \
        "apigateway.amazonaws.com" and a sourceArn of Gateway
        """,
        """
        +1: warning: Worker may take 60 s; Gateway, a REST API that calls it, gives up after 29 s [timeout-mismatch]
          hint: set timeout to at most 29, and leave longer work to a queue: Trigger.queue(…)
        """,
      ])
  }

  @Test func `Whoever calls an alias is not held to the function's permissions`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let api = RawResource("AWS::ApiGatewayV2::Api", "Gateway") {
          $0["Name"] = "g"
          $0["ProtocolType"] = "HTTP"
        }
        RawResource("AWS::ApiGatewayV2::Integration", "Work") {
          $0["ApiId"] = api["ApiId"].asJSON
          $0["IntegrationType"] = "AWS_PROXY"
          $0["IntegrationUri"] = Value<String>("\(worker.arn):live").asJSON
        }
      })
    #expect(found == [])
  }
}
