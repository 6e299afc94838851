import Formwork

/// The programs of `Documentation/Language.md` about documents, helpers, tags and targets.
extension LanguageExamples {
  static var more: [Stack] { [documents, texts, helpers, locals, taggedPlaces] }

  static let documents = Stack("Documents") {
    let stage = Parameter.string("Stage", default: "dev")
    let data = S3.Bucket("Data")
    let jobs = SQS.Queue("Jobs")
    let failures = SQS.Queue("Failures")
    SQS.QueuePolicy(
      "JobsPolicy",
      policyDocument: [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Effect": "Allow",
            "Principal": ["Service": "s3.amazonaws.com"],
            "Action": "sqs:SendMessage",
            "Resource": [jobs.arn, failures.arn].asJSON,
            "Condition": [
              "ArnLike": ["aws:SourceArn": data.arn.asJSON],
              "StringEquals": ["aws:SourceAccount": .accountId, "aws:PrincipalTag/stage": stage.asJSON],
              "StringLike": ["aws:UserAgent": "\(.stackName)-*"],
            ],
          ]
        ],
      ], queues: [jobs.queueUrl, failures.queueUrl])
  }

  static let texts = Stack("Texts") {
    let stage = Parameter.string("Stage", default: "dev")
    let data = S3.Bucket("Data", bucketName: "data-" + stage)
    Output("Incoming", data.arn + "/incoming/*")
    Output("Region", .region)
  }

  static let helpers = Stack("Helpers") {
    let jobs = SQS.Queue("Jobs")
    pythonFunction("Worker", handler: "worker.handler") {
      Environment(["JOBS_QUEUE": jobs.ref])
      Policy("ReceiveJobs") {
        Allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], on: [jobs.arn])
      }
    }
  }

  static var locals: Stack {
    func queue(_ name: String, days: Int) -> SQS.Queue {
      SQS.Queue(name, messageRetentionPeriod: Value(days * 86_400), tags: ["Retention": "\(days) days"])
    }
    return Stack("Locals") {
      queue("Jobs", days: 4)
      queue("Failures", days: 14)
    }
  }

  static let taggedPlaces = Stack("Tagged") {
    Tags(["Team": "payments"])
    Group("Public") {
      Tags(["Visibility": "public"])
      LambdaFunction("Site", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
      S3.Bucket("Assets", tags: ["Team": "design"])
    }
    S3.Bucket("Scratch").untagged()
  }
}

/// A function of this system: Python, traced, its code from the one archive that the build makes.
///
/// Taking the file and line and handing them on lets findings point at whoever calls this.
func pythonFunction(
  _ id: String, handler: Value<String>, memorySize: Value<Int> = 256, fileID: String = #fileID, line: Int = #line,
  @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
) -> LambdaFunction {
  LambdaFunction(
    id, runtime: .python3_13, handler: handler, code: .zip("build/app.zip"), memorySize: memorySize, fileID: fileID,
    line: line
  ) {
    Tracing(.active)
    content()
  }
}
