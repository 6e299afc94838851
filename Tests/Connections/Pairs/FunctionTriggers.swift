import Formwork

/// A function that is as small as can be.
func worker(_ id: String, @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }) -> LambdaFunction {
  LambdaFunction(
    id, runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30, content: content)
}

extension Stack {
  static let polled = Stack("Polled", data: .goesWithStack) {
    let jobs = Queue("Jobs", visibilityTimeout: 180)
    let clicks = DataStream("Clicks", shards: 1)
    let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
    let failures = Queue("Failures")
    let failed = Topic("Failed")
    worker("OnQueue") {
      ReservedConcurrency(10)
      EphemeralStorage(megabytes: 1024)
      Logging(application: .warn, system: .info)
      Trigger.queue(
        jobs, batchSize: 100, window: 5, filters: [["body": ["kind": ["paid"]]]], reportsFailures: true,
        maximumConcurrency: 5)
    }
    worker("OnStream") {
      Trigger.stream(
        clicks, startingAt: .trimHorizon, batchSize: 50, window: 2, reportsFailures: true, retries: 2,
        maximumAge: 3600, parallelization: 2, splitsOnError: true, onFailure: failed)
    }
    worker("OnTable") {
      Trigger.stream(
        orders, startingAt: .latest, filters: [["eventName": ["INSERT"]]], retries: 5, onFailure: failures)
    }
  }

  static let told = Stack("Told", data: .goesWithStack) {
    let placed = Topic("Placed")
    let shop = EventBus("Shop")
    let failures = Queue("Failures")
    worker("OnTopic") { Trigger.topic(placed, filter: ["kind": ["paid"]], deadLetters: failures) }
    worker("OnEvent") {
      Trigger.event(["source": ["shop"]], on: shop, retries: 2, maximumAge: 600)
      Trigger.event(["source": ["aws.s3"]], id: "Default", onFailure: failures)
    }
    worker("OnSchedule") {
      Trigger.schedule(
        .rate(.minutes(5)), in: "Europe/Berlin", input: ["kind": "tick"], window: 10, onFailure: failures)
      Trigger.scheduleByRule(.cron("0 3 * * ? *"), id: "Nightly", input: ["kind": "night"])
    }
    let source = worker("Source")
    worker("OnLogs") { Trigger.logs(of: source.logGroup ?? Logs.LogGroup("Other"), matching: "?ERROR") }
    worker("OnSkill") { Trigger.alexa(skill: "amzn1.ask.skill.00000000-0000-0000-0000-000000000000") }
    worker("OnSignUp") {
      Trigger.cognito(RawResource("AWS::Cognito::UserPool", "Users"), at: .preSignUp, .postConfirmation)
    }
    worker("Reporting") { Destination(onSuccess: placed, onFailure: failures, retries: 1, maximumAge: 300) }
    worker("Asked") { DeadLetter(to: failures) }
    let errors = RawResource("AWS::CloudWatch::Alarm", "Errors") {
      $0["Namespace"] = "AWS/Lambda"
      $0["MetricName"] = "Errors"
      $0["Statistic"] = "Sum"
      $0["Period"] = 60
      $0["EvaluationPeriods"] = 1
      $0["Threshold"] = 1
      $0["ComparisonOperator"] = "GreaterThanOrEqualToThreshold"
    }
    worker("OnAlarm") { Trigger.alarm(errors) }
    Trigger.alarm(errors, on: .ok).calls(placed)
  }

  static let stored = Stack("Stored", data: .goesWithStack) {
    let uploads = Bucket("Uploads")
    let archive = Bucket("Archive")
    worker("OnUpload") {
      Allow(.read, on: uploads, prefix: "in/")
      Trigger.bucket(uploads, on: .objectCreated, prefix: "in/", suffix: ".jpg")
    }
    worker("OnArchive") {
      Environment(["BUCKET": archive.bucketName])
      Trigger.bucket(archive, on: .objectRemoved, via: .eventBridge)
    }
    let told = Queue("Told")
    let heard = Topic("Heard")
    Trigger.bucket(uploads, on: .objectRemoved).calls(told)
    Trigger.bucket(uploads, on: "s3:ObjectRestore:Completed").calls(heard)
  }
}

extension Stack {
  static let devices = Stack("Devices") {
    let mail = RawResource("AWS::SES::ReceiptRuleSet", "Mail")
    let support = RawResource("AWS::SES::ReceiptRule", "Support") {
      $0["RuleSetName"] = mail.ref.asJSON
      $0["Rule"] = ["Enabled": true, "Recipients": ["support@example.com"]]
    }
    worker("OnMail") { Trigger.email(support) }
    worker("OnDevice") { Trigger.iot("SELECT * FROM 'devices/+/state'", version: "2016-03-23") }
  }
}
