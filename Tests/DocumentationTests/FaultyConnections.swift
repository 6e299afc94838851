import Formwork
import FormworkEvents
import FormworkLambda
import Foundation

extension Faults {
  /// The programs about connections, in the order of the page.
  static let connections: [Fault] = [
    Fault("missing-permission", missingPermission()),
    Fault("missing-right", missingRight()),
    Fault("missing-trust", missingTrust()),
    Fault("missing-role", missingRole()),
    Fault("wrong-address", wrongAddress()),
    Fault("open-permission", openPermission()),
    Fault("unused-permission", unusedPermission()),
    Fault("unfit-setting", unfitSetting()),
    Fault("timeout-mismatch", timeoutMismatch()),
    Fault("fifo-mismatch", fifoMismatch()),
    Fault("invalid-filter", invalidFilter()),
    Fault("invalid-filter", filterOfContent()),
    Fault("invalid-expression", invalidExpression()),
    Fault("invalid-schedule", invalidSchedule()),
    Fault("overlap", overlap()),
    Fault("endless-loop", endlessLoop()),
    Fault("invalid-definition", invalidDefinition()),
    Fault("key-mismatch", keyMismatch()),
    Fault("duplicate-name", duplicateName()),
    Fault("unused-tags", unusedTags()),
    Fault("missing-file", files: MemoryFiles(path: "build/api.zip", contents: []), missingFile()),
    Fault("missing-file", files: MemoryFiles(path: "build/api.zip", contents: []), missingProduct()),
    Fault("outdated-file", files: PackedFiles(), packedCode()),
    Fault("failed-tool", printed: failedTool()),
    Fault("unfollowed-change", unfollowedParameter()),
    Fault("unfollowed-change", publishedOnce()),
  ]

  private static func unfollowedParameter() -> Stack {
    Stack("Orders") {
      let stage = Parameter.string("Stage", default: "dev")
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Alias("live")
        Environment(["STAGE": stage])
      }
    }
  }

  private static func publishedOnce() -> Stack {
    Stack("Orders") {
      let api = LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip"))
      let first = Lambda.Version("First", functionName: api.functionName)
      Lambda.Alias("Live", functionName: api.functionName, functionVersion: first.version, name: "live")
    }
  }

  private static func missingPermission() -> Stack {
    Stack("Orders") {
      let worker = LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/worker.zip"))
      Events.Rule(
        "Placed", eventPattern: ["source": ["shop"]], targets: [.init(arn: worker.arn, id: "Worker")])
    }
  }

  private static func missingRight() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      let worker = LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/worker.zip"))
      Lambda.EventSourceMapping("Work", functionName: worker.functionName, eventSourceArn: jobs.arn)
    }
  }

  private static func missingTrust() -> Stack {
    Stack("Orders") {
      let role = Role("Reader", assumedBy: .events)
      Lambda.Function(
        "Worker", code: .init(s3Bucket: "code", s3Key: "worker.zip"), role: role.arn, handler: "app.handler",
        runtime: .python3_13)
    }
  }

  private static func missingRole() -> Stack {
    Stack("Orders") {
      let clicks = DataStream("Clicks")
      Events.Rule(
        "Placed", eventPattern: ["source": ["shop"]], targets: [.init(arn: clicks.arn, id: "Clicks")])
    }
  }

  private static func wrongAddress() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      Events.Rule(
        "Placed", eventPattern: ["source": ["shop"]], targets: [.init(arn: jobs.queueUrl, id: "Jobs")])
    }
  }

  private static func openPermission() -> Stack {
    Stack("Orders") {
      let worker = LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/worker.zip"))
      Lambda.Permission(
        "May", action: "lambda:InvokeFunction", functionName: worker.functionName, principal: "sns.amazonaws.com")
    }
  }

  private static func unusedPermission() -> Stack {
    Stack("Orders") {
      let worker = LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/worker.zip"))
      let placed = Events.Rule(
        "Placed", eventPattern: ["source": ["shop"]],
        targets: [.init(arn: "arn:aws:lambda:eu-west-1:123456789012:function:other", id: "Other")])
      Lambda.Permission(
        "May", action: "lambda:InvokeFunction", functionName: worker.functionName, principal: "events.amazonaws.com",
        sourceArn: placed.arn)
    }
  }

  private static func unfitSetting() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/worker.zip")) {
        Trigger.queue(jobs, batchSize: 100)
      }
    }
  }

  private static func timeoutMismatch() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs", visibilityTimeout: 20)
      LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/worker.zip"), timeout: 30
      ) {
        Trigger.queue(jobs)
      }
    }
  }

  private static func fifoMismatch() -> Stack {
    Stack("Orders") {
      let failures = SQS.Queue("Failures")
      SQS.Queue(
        "Jobs", fifoQueue: true,
        redrivePolicy: ["deadLetterTargetArn": failures.arn.asJSON, "maxReceiveCount": 5])
    }
  }

  private static func invalidFilter() -> Stack {
    Stack("Orders") {
      Events.Rule("Placed", eventPattern: ["source": "shop"])
    }
  }

  private static func invalidSchedule() -> Stack {
    Stack("Orders") {
      Events.Rule("Nightly", scheduleExpression: "cron(0 3 * * * *)")
    }
  }

  private static func overlap() -> Stack {
    Stack("Orders") {
      let first = SQS.Queue("First")
      let second = SQS.Queue("Second")
      let uploads = Bucket("Uploads")
      Trigger.bucket(uploads, on: .objectCreated, prefix: "in/").calls(first)
      Trigger.bucket(uploads, on: .objectCreated, suffix: ".jpg").calls(second)
    }
  }

  private static func filterOfContent() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/worker.zip")) {
        Trigger.queue(jobs, filters: [["kind": ["paid"]]])
      }
    }
  }

  private static func endlessLoop() -> Stack {
    Stack("Orders") {
      let shop = EventBus("Shop")
      let role = Role("Sending", assumedBy: .events) { Allow(["events:PutEvents"], on: [shop.arn]) }
      Events.Rule(
        "Placed", eventBusName: shop.arn, eventPattern: ["source": ["shop"]],
        targets: [.init(arn: shop.arn, id: "Shop", roleArn: role.arn)])
    }
  }

  private static func invalidDefinition() -> Stack {
    Stack("Orders") {
      RawResource("AWS::StepFunctions::StateMachine", "Flow") {
        $0["RoleArn"] = "arn:aws:iam::123456789012:role/flow"
        $0["Definition"] = ["StartAt": "Chek", "States": ["Check": ["Type": "Succeed"]]]
      }
    }
  }

  private static func keyMismatch() -> Stack {
    Stack("Orders") {
      DynamoDB.Table(
        "Orders",
        keySchema: [
          .init(attributeName: "id", keyType: .hash), .init(attributeName: "day", keyType: .range),
        ], attributeDefinitions: [.init(attributeName: "id", attributeType: "S")], billingMode: .payPerRequest)
    }
  }

  private static func duplicateName() -> Stack {
    Stack("Orders") {
      SQS.Queue("First", queueName: "jobs")
      SQS.Queue("Second", queueName: "jobs")
    }
  }

  private static func unusedTags() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      Group("Rights") {
        Tags(["Team": "orders"])
        SQS.QueuePolicy(
          "Policy",
          policyDocument: ["Version": "2012-10-17", "Statement": []], queues: [jobs.queueUrl])
      }
    }
  }

  private static func missingFile() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/apy.zip"))
    }
  }

  private static func missingProduct() -> Stack {
    Stack("Orders") {
      SwiftFunction("Api", product: "OrdersAPI")
    }
  }

  private static func packedCode() -> Stack {
    Stack("Orders") {
      LambdaFunction(
        "Api", runtime: .python3_13, handler: "app.handler", code: .python(directory: "api"))
    }
  }

  /// What `package` prints of code whose requirements cannot be read.
  private static func failedTool() -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data("no requirement at all".utf8).write(to: folder.appending(path: "requirements.txt"))
    let program = Program {
      Stack("Orders") {
        LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .python(directory: folder.path))
      }
    }
    return Examples.printed(by: program, "package").joined(separator: "\n")
  }
}
