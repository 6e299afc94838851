import Formwork

/// The programs of `Documentation/Language.md`.
enum LanguageExamples {
  static let stacks = [
    values, text, statements, components, exposing, scopes, groups, parameters, bound, conditional, readAtDeployment,
    outputs, waiting, renamed, kept, overridden, accepted, raw, producer, consumer,
    edge,
  ]

  static let values = Stack("Values") {
    let megabytes = 4 * 64
    let jobs = SQS.Queue("Jobs", visibilityTimeout: 60)
    LambdaFunction(
      "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"),
      memorySize: Value(megabytes)
    ) {
      Environment(["JOBS_QUEUE": jobs.queueUrl])
    }
  }

  static let text = Stack("Text") {
    let data = S3.Bucket("Data")
    let objects: Value<String> = "\(data.arn)/incoming/*"
    Output("Objects", objects)
  }

  static let statements = Stack("Statements") {
    for name in ["Blue", "Green"] {
      let failures = SQS.Queue("\(name)Failures")
      if name == "Blue" {
        Output("FailuresArn", failures.arn)
      } else {
        failures
      }
    }
  }

  static let components = Stack("Components") {
    Worker(queueName: "blue-jobs").id("Blue")
    Worker(queueName: "green-jobs").id("Green")
  }

  static let exposing = Stack("Exposing") {
    let inbox = Inbox("Orders")
    inbox
    Output("InboxUrl", inbox.jobs.queueUrl)
  }

  static let scopes = Stack("Shop") {
    LambdaFunction("Orders", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
    Group("Audit") {
      SQS.Queue("Failures")
    }
  }

  static let groups = Stack("Groups") {
    Tags(["Service": "orders", "Stage": "dev"])
    Group("Audit") {
      Tags(["Stage": "prod"])
      SQS.Queue("Failures", tags: ["Owner": "finance"])
    }
  }

  static let parameters = Stack("Parameters") {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let token = Parameter.secret("Token")
    let timeout = Parameter.number("Timeout", default: 30, in: 1...900)
    let isFIFO = Parameter.bool("IsFifo", default: false)
    let layers = Parameter.list("Layers", default: [])
    SQS.Queue("Jobs", contentBasedDeduplication: isFIFO, fifoQueue: isFIFO)
    LambdaFunction(
      "Worker", functionName: "worker-\(stage)", runtime: .python3_13, handler: "app.handler",
      code: .zip("build/app.zip"), timeout: timeout
    ) {
      Environment(["TOKEN": token])
      Layers(from: layers)
    }
  }

  static let bound = Stack("Bound") {
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Environment(from: Parameter.map("Variables"))
    }
  }
  .binding(["Variables": ["STAGE": "dev"]], for: .cloudFormation, .sam)

  static let conditional = Stack("Conditional") {
    let stage = Parameter.string("Stage", default: "dev")
    let isProduction = Condition("IsProduction", .equals(stage, "prod"))
    let audit = SQS.Queue("Audit", messageRetentionPeriod: .if(isProduction, then: 1_209_600, else: .absent))
      .when(isProduction)
    Output("AuditUrl", audit.queueUrl, when: isProduction)
  }

  static let readAtDeployment = Stack("ReadAtDeployment") {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let sizes = Mapping("Sizes", ["dev": ["memory": 128], "prod": ["memory": 1024]])
    Rule("SizedStage", assert: .contains(["dev", "prod"], stage), message: "Stage is dev or prod.")
    LambdaFunction(
      "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"),
      memorySize: sizes.find(stage, "memory")
    ) {
      Environment(["TABLE": .ssm("/orders/table")])
    }
  }

  static let outputs = Stack("Outputs") {
    let jobs = SQS.Queue("Jobs")
    Output("JobsUrl", jobs.queueUrl, description: "Where jobs go", export: "jobs-url")
    Output("Console", "https://example.com/queues/\(jobs.queueName)")
  }

  static let waiting = Stack("Waiting") {
    let first = SQS.Queue("First")
    let second = SQS.Queue("Second").dependsOn(first)
    let third = SQS.Queue("Third")
    DependsOn(third, on: second)
  }

  static let renamed = Stack("Renamed") {
    SQS.Queue("Jobs").renamed(from: "Tasks")
    Group("Audit") {
      SQS.Queue("Failures")
    }
    .renamed(from: "Checks")
    Worker(queueName: "blue-jobs").id("Blue").renamed(from: "First")
  }

  static let kept = Stack("Kept") {
    S3.Bucket("Data").retention(onDelete: .retain)
  }

  static let overridden = Stack("Overridden") {
    S3.Bucket("Data")
      .terraform { $0["lifecycle"] = ["prevent_destroy": true] }
      .cloudFormation { $0["BucketName"] = "data-of-the-template" }
  }

  static let accepted = Stack("Accepted") {
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Properties { $0.functionScalingConfig = .init(minExecutionEnvironments: 1) }
    }
    .terraform(ignoring: "FunctionScalingConfig")
  }

  static let raw = Stack("Raw") {
    let thing = RawResource("AWS::SQS::Queue", "Thing") {
      $0["DelaySeconds"] = 5
    }
    Output("ThingArn", thing["Arn"])
  }

  static let producer = Stack("Producer") {
    let jobs = SQS.Queue("Jobs")
    Output("JobsArn", jobs.arn)
  }

  static let consumer = Stack("Consumer") {
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      DeadLetter(toQueue: Parameter.string("JobsArn"))
    }
  }
}

extension LanguageExamples {
  static let edge = Stack("Edge", targets: [.cloudFormation, .sam]) {
    RawResource("Acme::Kitchen::Oven", "Oven") { $0["Size"] = 3 }
  }

  /// A program whose stacks are not all for the same targets.
  static var severalTargets: Program {
    Program {
      producer
      edge
    }
  }
}

/// A queue and the function that works through it.
struct Worker: Component {
  let queueName: Value<String>

  var body: StackContent {
    let jobs = SQS.Queue("Jobs", queueName: queueName)
    LambdaFunction("Handler", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Environment(["JOBS_QUEUE": jobs.queueUrl])
    }
  }
}

/// A queue that others send to, and the one where failures end.
struct Inbox: Component {
  let jobs: SQS.Queue

  init(_ id: String) {
    jobs = scope(id) {
      let failures = SQS.Queue("Failures")
      return SQS.Queue(
        "Jobs", redrivePolicy: ["deadLetterTargetArn": failures.arn.asJSON, "maxReceiveCount": 3])
    }
  }

  var body: StackContent {
    jobs
  }
}
