import Formwork

/// The programs of `Documentation/Connections.md` and of the constructs that connect.
enum ConnectionExamples {
  static let stacks = [
    overview, queue, topic, table, bucket, bus, stream, key, pipe, workflow, untold, alarms, triggers,
    targets, rights, destination, alias, gradual, circle,
    conditional,
    temporary, released,
  ]

  static let overview = Stack("Shop") {
    let failures = Queue("Failures", retention: .days(14))
    let jobs = Queue("Jobs", visibilityTimeout: 180, deadLetters: .to(failures, after: 5))
    let orders = Table("Orders", partitionKey: .string("id"))
    let worker = LambdaFunction(
      "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"), timeout: 30
    ) {
      Environment(["TABLE": orders.tableName])
      Trigger.queue(jobs, batchSize: 10, reportsFailures: true)
      Allow(.read, .write, on: orders)
    }
    Trigger.schedule(.rate(.hours(1))).calls(worker)
    worker.allow(.send, on: failures)
  }

  static let queue = Stack("Queues") {
    let failures = Queue("Failures", retention: .days(14))
    Queue("Jobs", visibilityTimeout: 180, deadLetters: .to(failures, after: 5)) {
      Admit(.account("210987654321"), to: [.send])
    }
  }

  static let topic = Stack("Topics") {
    let billing = Queue("Billing")
    let failures = Queue("Failures", retention: .days(14))
    Topic("Placed") {
      Subscription(to: billing, raw: true, filter: ["kind": ["paid"]], deadLetters: failures)
      Subscription.email("shop@example.com")
    }
  }

  static let table = Stack("Tables") {
    Table(
      "Orders", partitionKey: .string("customer"), sortKey: .number("placed"),
      indexes: [.global("ByState", partitionKey: .string("state"), including: ["total"])],
      stream: .newAndOldImages, timeToLive: "expires")
  }

  static let bucket = Stack("Buckets") {
    let uploads = Bucket("Uploads", versioned: true, expiration: 30)
    LambdaFunction("Thumbnails", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Trigger.bucket(uploads, on: .objectCreated, suffix: ".jpg")
      Allow(.read, on: uploads)
    }
  }

  static let bus = Stack("Buses") {
    let shop = EventBus("Shop")
    LambdaFunction("Billing", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Trigger.event(["source": ["shop"], "detail-type": ["Placed"]], on: shop)
    }
  }

  static let stream = Stack("Streams") {
    let clicks = DataStream("Clicks", shards: 2, retention: 48)
    LambdaFunction("Counter", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Trigger.stream(clicks, startingAt: .latest, batchSize: 100)
    }
  }

  static let key = Stack("Keys") {
    let key = EncryptionKey("Data", description: "Orders and what they tell")
    let jobs = Queue("Jobs", key: key)
    Topic("Placed") { Subscription(to: jobs) }
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Allow(.send, on: jobs)
    }
  }

  static let pipe = Stack("Pipes") {
    let jobs = Queue("Jobs")
    let shop = EventBus("Shop")
    Pipe("Orders", from: jobs, to: shop, batchSize: 5, filters: [["body": ["kind": ["order"]]]])
  }

  static let workflow = Stack("Workflows") {
    let jobs = Queue("Jobs")
    let charge = LambdaFunction("Charge", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
    let orders = StateMachine(
      "Orders",
      definition: [
        "StartAt": "Charge",
        "States": [
          "Charge": [
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": ["FunctionName": charge.arn.asJSON, "Payload.$": "$"], "Next": "Ship",
          ],
          "Ship": [
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": ["QueueUrl": jobs.queueUrl.asJSON, "MessageBody.$": "$"], "End": true,
          ],
        ],
      ]
    ) {
      LogGroup(retention: .days(30))
    }
    Trigger.schedule(.rate(.hours(1))).calls(orders)
    Output("Orders", orders.arn)
  }

  static let untold = Stack("Untold") {
    StateMachine(
      "Report",
      definition: [
        "StartAt": "Query",
        "States": [
          "Query": [
            "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:athena:startQueryExecution",
            "Parameters": ["QueryString.$": "$.query", "WorkGroup": "reports"], "End": true,
          ]
        ],
      ]
    ) {
      Allow(
        ["athena:StartQueryExecution"], on: ["arn:aws:athena:eu-west-1:123456789012:workgroup/reports"])
    }
  }

  static let fromFile = Stack("Files") {
    let jobs = Queue("Jobs")
    StateMachine(
      "Orders", definition: .file("machines/orders.asl.json", substitutions: ["Jobs": jobs.queueUrl, "Seconds": "5"]))
  }

  static let alarms = Stack("Alarms") {
    let pager = Topic("Pager") { Subscription.email("oncall@example.com") }
    let jobs = Queue("Jobs", visibilityTimeout: 180)
    let worker = LambdaFunction(
      "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"), timeout: 30
    ) {
      Trigger.queue(jobs)
    }
    worker.alarm(.errors, above: 5, for: 3, of: .minutes(1), tell: pager)
    worker.alarm(.duration, above: 25_000, statistic: .percentile(99), tell: pager)
    let late = jobs.alarm(.oldestMessageAge, above: 600, of: .minutes(1), tell: pager)
    Trigger.alarm(late, on: .ok).calls(pager)
    Alarm("Slow", metric: "Latency", in: "Shop", statistic: .average, above: 800, tell: pager)
  }

  static let triggers = Stack("Triggers") {
    let jobs = Queue("Jobs", visibilityTimeout: 180)
    let failures = Queue("Failures", retention: .days(14))
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"), timeout: 30) {
      Trigger.queue(jobs, batchSize: 10, reportsFailures: true)
      Trigger.schedule(.cron("0 3 * * ? *"), in: "Europe/Berlin", retries: 3, onFailure: failures)
    }
    Trigger.schedule(.rate(.days(1)), id: "Daily").calls(failures)
  }

  static let targets = Stack("Targets") {
    let ordered = Queue("Ordered", fifo: true, deduplicatesByContent: true)
    let shop = EventBus("Shop")
    let clicks = DataStream("Clicks")
    Trigger.event(["source": ["shop"]], messageGroup: "shop").calls(ordered)
    Trigger.schedule(.rate(.hours(1)), source: "shop", detailType: "Tick").calls(shop)
    Trigger.schedule(.rate(.hours(1)), partitionKey: "ticks").calls(clicks)
  }

  static let rights = Stack("Rights") {
    let orders = Table("Orders", partitionKey: .string("id"))
    let uploads = Bucket("Uploads")
    LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Allow(.read, .write, on: orders)
      Allow(.read, on: uploads, prefix: "in/")
      Allow(.write, on: .metrics(namespace: "Shop"))
      Allow(["ses:SendEmail"], on: ["*"], when: ["StringEquals": ["ses:FromAddress": "shop@example.com"]])
    }
  }

  static let destination = Stack("Destinations") {
    let done = Topic("Done")
    let failures = Queue("Failures", retention: .days(14))
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Destination(onSuccess: done, onFailure: failures, retries: 1, maximumAge: 3600)
    }
  }

  static let alias = Stack("Published") {
    let jobs = Queue("Jobs", visibilityTimeout: 180)
    let worker = LambdaFunction(
      "Worker", runtime: .python3_13, handler: "index.handler",
      code: .inlinePython("def handler(event, context): return event")
    ) {
      Alias("live", provisionedConcurrency: 2)
      Trigger.queue(jobs)
    }
    LambdaFunction("Caller", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Environment(["WORKER": worker.alias.aliasArn])
      Allow(.invoke, on: worker)
    }
    worker.alarm(.errors, above: 0, dimensions: ["Resource": "\(worker.functionName):live"])
  }

  static let gradual = Stack("Gradual", targets: [.cloudFormation, .sam]) {
    let worker = LambdaFunction(
      "Worker", runtime: .python3_13, handler: "index.handler",
      code: .inlinePython("def handler(event, context): return event")
    ) {
      Alias("live", scaling: ProvisionedScaling(2...10, utilization: 0.7))
    }
    let errors = worker.alarm(.errors, above: 0, dimensions: ["Resource": "\(worker.functionName):live"])
    worker.deployment(.canary10Percent5Minutes, alarms: [errors])
  }

  static let circle = Stack("Circles") {
    let uploads = Bucket("Uploads")
    LambdaFunction("Thumbnails", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Environment(["BUCKET": uploads.bucketName])
      Trigger.bucket(uploads, on: .objectCreated, via: .eventBridge)
    }
  }

  static let conditional = Stack("Audited") {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let isProduction = Condition("Prod", .equals(stage, "prod"))
    let jobs = Queue("Jobs")
    LambdaFunction("Audit", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Trigger.queue(jobs)
    }
    .when(isProduction)
  }

  static let temporary = Stack("Preview", data: .goesWithStack) {
    Table("Orders", partitionKey: .string("id"))
  }

  static let released = Stack("Moved") {
    Released(Table.self, "Orders")
    Queue("Jobs")
  }
}
