import Formwork
import Testing

/// Patterns of rules, and what their targets get.
struct EventPatternTests {
  @Test func `A key that events do not have, and an empty pattern`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"], "detailType": ["Placed"]]
        }
        RawResource("AWS::Events::Rule", "Large") { $0["EventPattern"] = ["price": [["numeric": [">", 5]]]] }
        RawResource("AWS::Events::Rule", "All") { $0["EventPattern"] = [:] }
      })
    #expect(
      found == [
        """
        +1: warning: EventPattern of Placed asks for detailType, and an event has version, id, detail-type, \
        source, account, time, region, resources, detail and replay-name: nothing matches [invalid-filter]
          hint: did you mean detail-type?
        """,
        """
        +4: warning: EventPattern of Large asks for price, and an event has version, id, detail-type, source, \
        account, time, region, resources, detail and replay-name: nothing matches [invalid-filter]
          hint: what an event holds stands in its detail: {"detail": {"price": […]}}
        """,
        """
        +5: error: EventPattern of All is empty; Amazon EventBridge asks for something to match [invalid-filter]
          hint: for every event write {"source": [{"prefix": ""}]}
        """,
      ])
  }

  @Test func `Patterns that match something`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["detail-type": ["Placed"], "replay-name": [["exists": false]]]
        }
        RawResource("AWS::Events::Rule", "Either") {
          $0["EventPattern"] = ["$or": [["source": ["shop"]], ["detail": ["kind": ["a"]]]]]
        }
      })
    #expect(found.isEmpty)
  }

  @Test func `A bucket that tells EventBridge nothing`() {
    let found = findings(
      in: Stack("S") {
        let uploads = RawResource("AWS::S3::Bucket", "Uploads")
        RawResource("AWS::S3::Bucket", "Archive") {
          $0["BucketName"] = "archive"
          $0["NotificationConfiguration"] = ["EventBridgeConfiguration": ["EventBridgeEnabled": false]]
        }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = [
            "source": ["aws.s3"], "detail": ["bucket": ["name": [uploads["BucketName"].asJSON, "archive", "other"]]],
          ]
        }
        RawResource("AWS::Events::Rule", "Deleted") {
          $0["EventPattern"] = [
            "source": ["aws.s3"], "detail-type": ["Object Deleted"], "resources": [uploads["Arn"].asJSON],
          ]
        }
      })
    #expect(
      found == [
        """
        +6: warning: Placed listens to Uploads, whose NotificationConfiguration does not turn Amazon EventBridge \
        on: the rule is never called [unfit-setting]
          +1: note: Uploads is declared here
          hint: let Trigger.bucket(…, via: .eventBridge) turn it on, or set EventBridgeConfiguration to \
        ["EventBridgeEnabled": true]
        """,
        """
        +6: warning: Placed listens to Archive, whose NotificationConfiguration does not turn Amazon EventBridge \
        on: the rule is never called [unfit-setting]
          +2: note: Archive is declared here
          hint: let Trigger.bucket(…, via: .eventBridge) turn it on, or set EventBridgeConfiguration to \
        ["EventBridgeEnabled": true]
        """,
        """
        +11: warning: Deleted listens to Uploads, whose NotificationConfiguration does not turn Amazon EventBridge \
        on: the rule is never called [unfit-setting]
          +1: note: Uploads is declared here
          hint: let Trigger.bucket(…, via: .eventBridge) turn it on, or set EventBridgeConfiguration to \
        ["EventBridgeEnabled": true]
        """,
      ])
  }

  @Test func `Buckets that tell EventBridge, or whose events come by other ways`() {
    let found = findings(
      in: Stack("S") {
        let uploads = RawResource("AWS::S3::Bucket", "Uploads") {
          $0["NotificationConfiguration"] = ["EventBridgeConfiguration": ["EventBridgeEnabled": true]]
        }
        let silent = RawResource("AWS::S3::Bucket", "Silent")
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = [
            "source": ["aws.s3"], "detail": ["bucket": ["name": [uploads["BucketName"].asJSON]]],
          ]
        }
        RawResource("AWS::Events::Rule", "Trailed") {
          $0["EventPattern"] = [
            "source": ["aws.s3"], "detail": ["requestParameters": ["bucketName": [silent["BucketName"].asJSON]]],
          ]
        }
        RawResource("AWS::Events::Rule", "Called") {
          $0["EventPattern"] = [
            "source": ["aws.s3"], "detail-type": ["AWS API Call via CloudTrail"],
            "resources": [silent["Arn"].asJSON],
          ]
        }
        RawResource("AWS::Events::Rule", "Foreign") {
          $0["EventPattern"] = ["source": ["aws.s3"], "detail": ["bucket": ["name": ["Silent"]]]]
        }
      })
    #expect(found.isEmpty)
  }

  @Test func `More than one input of a target, and names in a template that nothing defines`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [
            [
              "Id": "First", "Arn": "arn:aws:sns:eu-west-1:123456789012:first", "Input": "{}", "InputPath": "$.detail",
            ],
            [
              "Id": "Second", "Arn": "arn:aws:sns:eu-west-1:123456789012:second",
              "InputTransformer": [
                "InputPathsMap": ["order": "$.detail.order"],
                "InputTemplate": "\"<order> of <aws.events.rule-name>, <ordr>\"",
              ],
            ],
            [
              "Id": "Third", "Arn": "arn:aws:sns:eu-west-1:123456789012:third",
              "InputTransformer": ["InputTemplate": "\"5 < 7, <customer>\""],
            ],
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: Targets[0] of Placed sets Input and InputPath; a target takes one of Input, InputPath or \
        InputTransformer [conflict]
          hint: keep what the target is to get
        """,
        """
        +1: error: InputTemplate in Targets[1].InputTransformer of Placed names <ordr>, which InputPathsMap does \
        not define; it defines order [unknown-reference]
          hint: did you mean <order>?
        """,
        """
        +1: error: InputTemplate in Targets[2].InputTransformer of Placed names <customer>, which InputPathsMap \
        does not define [unknown-reference]
          hint: define it: inputPaths: ["customer": "$.detail.…"] in Trigger.event(…)
        """,
      ])
  }

  @Test func `A bus that sends to itself`() {
    let found = findings(
      in: Stack("S") {
        let shop = EventBus("Shop")
        let role = Role("Sending", assumedBy: .events) { Allow(["events:PutEvents"], on: ["*"]) }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventBusName"] = attribute(shop.node, "Name")
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": attribute(shop.node, "Arn"), "RoleArn": role.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +3: warning: Placed sends the events of Shop to Shop itself, where they match it again [endless-loop]
          hint: send to another bus or target, or take Targets[0] out
        """
      ])
  }

  @Test func `A function that gets the lines of its own log group`() {
    let found = findings(
      in: Stack("S") {
        let role = Role("Working", assumedBy: .lambda)
        let lines = RawResource("AWS::Logs::LogGroup", "Lines") { $0["LogGroupName"] = "lines" }
        let other = RawResource("AWS::Logs::LogGroup", "Others") { $0["LogGroupName"] = "/aws/lambda/second" }
        let first = rawFunction("First", role) { $0["LoggingConfig"] = ["LogGroup": "lines"] }
        let second = rawFunction("Second", role) { $0["FunctionName"] = "second" }
        for (name, group, function) in [("Told", lines, first), ("Heard", other, second), ("Seen", lines, second)] {
          RawResource("AWS::Logs::SubscriptionFilter", name) {
            $0["LogGroupName"] = group["LogGroupName"].asJSON
            $0["FilterPattern"] = ""
            $0["DestinationArn"] = function["Arn"].asJSON
          }
          RawResource("AWS::Lambda::Permission", "\(name)May") {
            $0["FunctionName"] = function["FunctionName"].asJSON
            $0["Action"] = "lambda:InvokeFunction"
            $0["Principal"] = "logs.amazonaws.com"
          }
        }
      })
    #expect(
      found == [
        """
        +7: warning: Told sends First the lines of its own log group: each call writes lines that call it again \
        [endless-loop]
          hint: read the lines by another function, or those of another log group: Trigger.logs(of: …)
        """,
        """
        +7: warning: Heard sends Second the lines of its own log group: each call writes lines that call it again \
        [endless-loop]
          hint: read the lines by another function, or those of another log group: Trigger.logs(of: …)
        """,
      ])
  }

  @Test func `Patterns of lines that do not end`() {
    let found = findings(
      in: Stack("S") {
        let lines = RawResource("AWS::Logs::LogGroup", "Lines")
        for (name, pattern) in [
          ("First", "{ $.level = \"error\""), ("Second", "[ip, user"), ("Third", "{ $.level = \"error\" }"),
          ("Fourth", "ERROR {"), ("Fifth", "[ip, user] "),
        ] {
          RawResource("AWS::Logs::MetricFilter", name) {
            $0["LogGroupName"] = lines["LogGroupName"].asJSON
            $0["FilterPattern"] = Value(pattern)
            $0["MetricTransformations"] = [["MetricName": "m", "MetricNamespace": "n", "MetricValue": "1"]]
          }
        }
      })
    #expect(
      found == [
        """
        +6: error: FilterPattern of First begins with {, as a pattern of JSON, and does not end with } \
        [invalid-filter]
          hint: write { $.level = "error" }
        """,
        """
        +6: error: FilterPattern of Second begins with [, as a pattern of columns, and does not end with ] \
        [invalid-filter]
          hint: write [ip, user, status = 4*]
        """,
      ])
  }
}
