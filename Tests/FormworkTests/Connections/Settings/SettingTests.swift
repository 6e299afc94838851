import Formwork
import Testing

/// Settings that do not fit the other end of a connection, or each other.
struct SettingTests {
  @Test func `A FIFO queue and a standard one that are named for the other kind`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::SQS::Queue", "First") {
          $0["FifoQueue"] = true
          $0["QueueName"] = "first"
        }
        RawResource("AWS::SQS::Queue", "Second") { $0["QueueName"] = "second.fifo" }
        RawResource("AWS::SNS::Topic", "Third") {
          $0["FifoTopic"] = true
          $0["TopicName"] = "third"
        }
      })
    #expect(
      found == [
        """
        +1: error: First sets FifoQueue, but its QueueName, "first", does not end in .fifo [fifo-mismatch]
          hint: let the name end in .fifo
        """,
        """
        +5: error: QueueName of Second, "second.fifo", ends in .fifo, but FifoQueue is not set [fifo-mismatch]
          hint: set FifoQueue to true, or take .fifo out of the name
        """,
        """
        +6: error: Third sets FifoTopic, but its TopicName, "third", does not end in .fifo [fifo-mismatch]
          hint: let the name end in .fifo
        """,
      ])
  }

  @Test func `A FIFO topic and a function`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let placed = RawResource("AWS::SNS::Topic", "Placed") {
          $0["FifoTopic"] = true
          $0["Subscription"] = [["Protocol": "lambda", "Endpoint": worker.arn.asJSON]]
        }
        permission("May", worker, "sns.amazonaws.com") { $0["SourceArn"] = placed["TopicArn"].asJSON }
      })
    #expect(
      found == [
        """
        +2: error: Worker is subscribed to Placed by the protocol lambda; a FIFO topic delivers to queues alone \
        [fifo-mismatch]
          hint: subscribe a queue, Subscription(to: jobs), and let it call the function: Trigger.queue(jobs)
        """
      ])
  }

  @Test func `A standard topic and a FIFO queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = RawResource("AWS::SQS::Queue", "Jobs") { $0["FifoQueue"] = true }
        RawResource("AWS::SNS::Topic", "Placed") {
          $0["Subscription"] = [["Protocol": "sqs", "Endpoint": jobs["Arn"].asJSON]]
        }
        RawResource("AWS::SQS::QueuePolicy", "Policy") {
          $0["Queues"] = [jobs["QueueUrl"].asJSON]
          $0["PolicyDocument"] = [
            "Statement": [["Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"]]
          ]
        }
      })
    #expect(
      found == [
        """
        +2: error: Jobs, a FIFO queue, is subscribed to Placed, a standard topic [fifo-mismatch]
          hint: make the topic FIFO, or the queue a standard one
        """
      ])
  }

  @Test func `Raw delivery to a function`() {
    let found = findings(
      in: Stack("S") {
        let placed = Topic("Placed")
        RawResource("AWS::SNS::Subscription", "Told") {
          $0["TopicArn"] = placed.arn.asJSON
          $0["Protocol"] = "lambda"
          $0["Endpoint"] = "arn:aws:lambda:eu-west-1:123456789012:function:worker"
          $0["RawMessageDelivery"] = true
        }
      })
    #expect(
      found == [
        """
        +2: error: RawMessageDelivery of Told is true; Amazon SNS delivers raw to sqs, http, https and firehose, \
        and not to lambda [unfit-setting]
          hint: take it out
        """
      ])
  }

  @Test func `A filter policy with a value that is no list`() {
    let found = findings(
      in: Stack("S") {
        let placed = Topic("Placed")
        RawResource("AWS::SNS::Subscription", "Told") {
          $0["TopicArn"] = placed.arn.asJSON
          $0["Protocol"] = "https"
          $0["Endpoint"] = "https://example.com/hook"
          $0["FilterPolicy"] = ["kind": "paid"]
        }
      })
    #expect(
      found == [
        """
        +2: error: kind in FilterPolicy of Told is "paid", and no list of what matches [invalid-filter]
          hint: write ["paid"]
        """
      ])
  }

  @Test func `A pattern with a value that is no list`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Events::Rule", "Placed") { $0["EventPattern"] = ["source": "shop"] }
      })
    #expect(
      found == [
        """
        +1: error: source in EventPattern of Placed is "shop", and no list of what matches [invalid-filter]
          hint: write ["shop"]
        """
      ])
  }

  @Test func `A pattern that is no object`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Events::Rule", "Placed") { $0["EventPattern"] = ["shop"] }
      })
    #expect(
      found == [
        """
        +1: error: EventPattern of Placed is a list; it has to be an object [invalid-filter]
          hint: write an object of lists, such as {"source": ["shop"]}
        """
      ])
  }

  @Test func `Six targets of a rule`() {
    let found = findings(
      in: Stack("S") {
        let arns = (1...6).map { "arn:aws:sns:eu-west-1:123456789012:t\($0)" }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = Value<JSON>(
            term: .list(arns.map { .map([MapEntry("Id", .string("T")), MapEntry("Arn", .string($0))]) }))
        }
      })
    #expect(
      found == [
        "+2: error: Targets of Placed has 6 elements; AWS::Events::Rule allows at most 5 [quota]"
      ])
  }

  @Test func `A schedule on a bus of one's own`() {
    let found = findings(
      in: Stack("S") {
        let shop = EventBus("Shop")
        RawResource("AWS::Events::Rule", "Nightly") {
          $0["EventBusName"] = attribute(shop.node, "Name")
          $0["ScheduleExpression"] = "rate(1 day)"
        }
      })
    #expect(
      found == [
        """
        +2: error: Nightly has a ScheduleExpression and is on the bus Shop; rules on a schedule stand on the \
        default bus alone [unfit-setting]
          hint: take the bus out, or use EventBridge Scheduler: Trigger.schedule(…)
        """
      ])
  }

  @Test func `Notifications about the same objects`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::S3::Bucket", "Uploads") {
          $0["NotificationConfiguration"] = [
            "LambdaConfigurations": [
              [
                "Event": "s3:ObjectCreated:*", "Function": "arn:aws:lambda:eu-west-1:123456789012:function:a",
                "Filter": ["S3Key": ["Rules": [["Name": "prefix", "Value": "in/"]]]],
              ],
              ["Event": "s3:ObjectCreated:Put", "Function": "arn:aws:lambda:eu-west-1:123456789012:function:b"],
            ]
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: LambdaConfigurations[0] and LambdaConfigurations[1] of Uploads are both about \
        s3:ObjectCreated:Put, and some keys match the prefixes and suffixes of both; Amazon S3 tells one of them \
        alone [overlap]
          hint: let the prefixes or suffixes differ, or have EventBridge tell both: Trigger.bucket(…, via: \
        .eventBridge)
        """
      ])
  }

  @Test func `A notification to a FIFO queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = RawResource("AWS::SQS::Queue", "Jobs") { $0["FifoQueue"] = true }
        RawResource("AWS::S3::Bucket", "Uploads") {
          $0["NotificationConfiguration"] = [
            "QueueConfigurations": [["Event": "s3:ObjectCreated:*", "Queue": jobs["Arn"].asJSON]]
          ]
        }
        RawResource("AWS::SQS::QueuePolicy", "Policy") {
          $0["Queues"] = [jobs["QueueUrl"].asJSON]
          $0["PolicyDocument"] = [
            "Statement": [["Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"]]
          ]
        }
      })
    #expect(
      found == [
        """
        +2: error: QueueConfigurations[0] of Uploads sends to Jobs, which is FIFO; Amazon S3 sends to standard \
        queues and topics alone [fifo-mismatch]
          hint: send to EventBridge, whose rules take FIFO queues: Trigger.bucket(…, via: .eventBridge)
        """
      ])
  }

  @Test func `A third filter of a log group`() {
    let found = findings(
      in: Stack("S") {
        let lines = RawResource("AWS::Logs::LogGroup", "Lines")
        for name in ["First", "Second", "Third"] {
          RawResource("AWS::Logs::SubscriptionFilter", name) {
            $0["LogGroupName"] = lines["LogGroupName"].asJSON
            $0["FilterPattern"] = "ERROR"
            $0["DestinationArn"] = "arn:aws:lambda:eu-west-1:123456789012:function:a"
          }
        }
      })
    #expect(
      found == [
        """
        +3: error: Third is the third subscription filter of Lines; Amazon CloudWatch Logs allows 2 for a log \
        group [quota]
          hint: send the lines to a stream once, and let several read it: Trigger.logs(of: …).calls(stream)
        """
      ])
  }

  @Test func `Keys of tables that nothing defines, and definitions without a key`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::DynamoDB::Table", "Orders") {
          $0["BillingMode"] = "PAY_PER_REQUEST"
          $0["AttributeDefinitions"] = [
            ["AttributeName": "id", "AttributeType": "S"], ["AttributeName": "note", "AttributeType": "S"],
          ]
          $0["KeySchema"] = [
            ["AttributeName": "id", "KeyType": "HASH"], ["AttributeName": "day", "KeyType": "RANGE"],
          ]
          $0["LocalSecondaryIndexes"] = [
            [
              "IndexName": "ById", "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
              "Projection": ["ProjectionType": "ALL"],
            ]
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: LocalSecondaryIndexes[0].KeySchema of Orders has 1 elements; AWS::DynamoDB::Table allows 2…2 \
        [quota]
        """,
        """
        +1: error: KeySchema of Orders names the attribute day, which AttributeDefinitions does not define \
        [key-mismatch]
          hint: define it, or let Table(…, partitionKey: …, sortKey: …, indexes: …) define what keys use
        """,
        """
        +1: error: AttributeDefinitions of Orders defines note, which is in no key; Amazon DynamoDB refuses it \
        [key-mismatch]
          hint: take the definition out: attributes outside keys are not declared
        """,
      ])
  }

  @Test func `Two things of one name`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::SQS::Queue", "First") { $0["QueueName"] = "jobs" }
        RawResource("AWS::SQS::Queue", "Second") { $0["QueueName"] = "jobs" }
        RawResource("AWS::Events::Rule", "Third") {
          $0["Name"] = "placed"
          $0["EventPattern"] = ["source": ["shop"]]
        }
        RawResource("AWS::Events::Rule", "Fourth") {
          $0["Name"] = "placed"
          $0["EventPattern"] = ["source": ["shop"]]
        }
      })
    #expect(
      found == [
        """
        +7: error: Name of Fourth is "placed", which Third has too [duplicate-name]
          +3: note: Third is declared here
          hint: leave the name out, so that AWS makes one up, or give each its own
        """,
        """
        +2: error: QueueName of Second is "jobs", which First has too [duplicate-name]
          +1: note: First is declared here
          hint: leave the name out, so that AWS makes one up, or give each its own
        """,
      ])
  }
}
