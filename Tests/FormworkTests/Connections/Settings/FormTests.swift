import Formwork
import Testing

/// Settings of one resource that AWS refuses.
struct FormTests {
  @Test func `A table without capacity`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::DynamoDB::Table", "Orders") {
          $0["AttributeDefinitions"] = [["AttributeName": "id", "AttributeType": "S"]]
          $0["KeySchema"] = [["AttributeName": "id", "KeyType": "HASH"]]
        }
        RawResource("AWS::DynamoDB::Table", "Carts") {
          $0["BillingMode"] = "PROVISIONED"
          $0["ProvisionedThroughput"] = ["ReadCapacityUnits": 1, "WriteCapacityUnits": 1]
          $0["AttributeDefinitions"] = [["AttributeName": "id", "AttributeType": "S"]]
          $0["KeySchema"] = [["AttributeName": "id", "KeyType": "HASH"]]
          $0["GlobalSecondaryIndexes"] = [
            [
              "IndexName": "Again", "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
              "Projection": ["ProjectionType": "ALL"],
            ]
          ]
        }
        RawResource("AWS::DynamoDB::Table", "Open") {
          $0["BillingMode"] = Parameter.string("Mode").asJSON
          $0["AttributeDefinitions"] = [["AttributeName": "id", "AttributeType": "S"]]
          $0["KeySchema"] = [["AttributeName": "id", "KeyType": "HASH"]]
        }
      })
    #expect(
      found == [
        """
        +1: error: ProvisionedThroughput of Orders is not set; BillingMode is not set, so that it is PROVISIONED, \
        for which Amazon DynamoDB needs it [missing-property]
          hint: set billingMode to PAY_PER_REQUEST, as Table(…) does, or say how much is read and written
        """,
        """
        +5: error: ProvisionedThroughput in GlobalSecondaryIndexes Again of Carts is not set; BillingMode is \
        PROVISIONED, for which Amazon DynamoDB needs it [missing-property]
          hint: set billingMode to PAY_PER_REQUEST, as Table(…) does, or say how much is read and written
        """,
      ])
  }

  @Test func `An index without a partition key, and one that includes nothing`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::DynamoDB::Table", "Orders") {
          $0["BillingMode"] = "PAY_PER_REQUEST"
          $0["AttributeDefinitions"] = [
            ["AttributeName": "id", "AttributeType": "S"], ["AttributeName": "day", "AttributeType": "S"],
          ]
          $0["KeySchema"] = [["AttributeName": "id", "KeyType": "HASH"]]
          $0["GlobalSecondaryIndexes"] = [
            [
              "IndexName": "ByDay", "KeySchema": [["AttributeName": "day", "KeyType": "RANGE"]],
              "Projection": ["ProjectionType": "INCLUDE"],
            ]
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: the ProjectionType of GlobalSecondaryIndexes ByDay of Orders is INCLUDE, and NonKeyAttributes \
        are not set [missing-property]
          hint: name the attributes that the index holds, or let it hold ALL or KEYS_ONLY
        """,
        """
        +1: error: KeySchema in GlobalSecondaryIndexes ByDay of Orders has no attribute of the KeyType HASH, its \
        partition key [key-mismatch]
          hint: name one, or let Table(…, partitionKey: …, sortKey: …, indexes: …) write the keys
        """,
      ])
  }

  @Test func `Redrive policies without a count, or with one that is no number`() {
    let found = findings(
      in: Stack("S") {
        let failures = Queue("Failures")
        RawResource("AWS::SQS::Queue", "First") { $0["RedrivePolicy"] = ["deadLetterTargetArn": failures.arn.asJSON] }
        RawResource("AWS::SQS::Queue", "Second") {
          $0["RedrivePolicy"] = ["deadLetterTargetArn": failures.arn.asJSON, "maxReceiveCount": "five"]
        }
        RawResource("AWS::SQS::Queue", "Third") { $0["RedrivePolicy"] = ["maxReceiveCount": "5"] }
        RawResource("AWS::SQS::Queue", "Fourth") {
          $0["RedrivePolicy"] = [
            "deadLetterTargetArn": failures.arn.asJSON, "maxReceiveCount": Parameter.number("Count").asJSON,
          ]
        }
      })
    #expect(
      found == [
        """
        +2: error: RedrivePolicy of First does not set maxReceiveCount, which Amazon SQS needs [missing-property]
          hint: write Queue(…, deadLetters: .to(failures, after: 5))
        """,
        """
        +3: error: maxReceiveCount in RedrivePolicy of Second is "five"; Amazon SQS asks for a whole number of \
        1…1000 [wrong-kind]
          hint: write Queue(…, deadLetters: .to(failures, after: 5))
        """,
        """
        +6: error: RedrivePolicy of Third does not set deadLetterTargetArn, which Amazon SQS needs \
        [missing-property]
          hint: write Queue(…, deadLetters: .to(failures, after: 5))
        """,
      ])
  }

  @Test func `Events that buckets do not know`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::S3::Bucket", "Uploads") {
          $0["NotificationConfiguration"] = [
            "LambdaConfigurations": [
              ["Event": "s3:ObjectCreate:*", "Function": "arn:aws:lambda:eu-west-1:123456789012:function:a"],
              ["Event": "s3:ObjectRemoved:Delete", "Function": "arn:aws:lambda:eu-west-1:123456789012:function:a"],
            ]
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: NotificationConfiguration.LambdaConfigurations[0].Event of Uploads is "s3:ObjectCreate:*", \
        which Amazon S3 does not know [unknown-value]
          hint: did you mean s3:ObjectCreated:*? Trigger.bucket(…, on: .objectCreated) cannot be misspelt
        """
      ])
  }

  @Test func `The dates of schedules`() {
    let found = findings(
      in: Stack("S") {
        for (name, start, end) in [
          ("First", "2030-01-31", "2030-02-01T00:00:00Z"),
          ("Second", "2030-02-01T00:00:00Z", "2030-01-31T23:00:00.000Z"),
          ("Third", "2030-01-31T23:00:00Z", "2030-02-01T00:00:00+01:00"),
          ("Fourth", "2030-01-31T23:00:00", "2030-01-31T23:00:01Z"),
        ] {
          RawResource("AWS::Scheduler::Schedule", name) {
            $0["FlexibleTimeWindow"] = ["Mode": "OFF"]
            $0["ScheduleExpression"] = "rate(1 day)"
            $0["StartDate"] = Value(start)
            $0["EndDate"] = Value(end)
            $0["Target"] = [
              "Arn": "arn:aws:sqs:eu-west-1:123456789012:jobs", "RoleArn": "arn:aws:iam::123456789012:role/r",
            ]
          }
        }
      })
    #expect(
      found == [
        """
        +7: error: StartDate of First is "2030-01-31", which is no time of ISO 8601 [invalid-schedule]
          hint: write 2030-01-31T08:00:00Z
        """,
        """
        +7: error: EndDate of Second, "2030-01-31T23:00:00.000Z", is before its StartDate, "2030-02-01T00:00:00Z" \
        [invalid-schedule]
          hint: let it end after it begins
        """,
      ])
  }
}
