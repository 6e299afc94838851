import Formwork
import FormworkEvents

/// The programs of `Documentation/Findings.md`, in its order.
enum Faults {
  static let all = own + connections

  private static let own: [Fault] = [
    Fault("duplicate-id", duplicateID()),
    Fault("name-collision", nameCollision()),
    Fault("empty-name", emptyName()),
    Fault("invalid-name", invalidName()),
    Fault("cross-stack-reference", linesBefore: 1, crossStackReference()),
    Fault("smuggled-reference", smuggledReference()),
    Fault("not-a-statement", notAStatement()),
    Fault("empty-program", printed: Examples.printed(by: Program {}).joined(separator: "\n")),
    Fault("missing-property", for: .terraform, missingProperty()),
    Fault("unknown-type", unknownType()),
    Fault("unknown-property", unknownProperty()),
    Fault("wrong-kind", wrongKind()),
    Fault("wrong-kind", numberAsText()),
    Fault("out-of-range", outOfRange()),
    Fault("pattern", pattern()),
    Fault("conflict", conflict()),
    Fault("unknown-value", unknownValue()),
    Fault("quota", quota()),
    Fault("quota", largeStack()),
    Fault("deprecated", deprecated()),
    Fault("duplicate-child", duplicateChild()),
    Fault("duplicate-key", duplicateKey()),
    Fault("reserved-key", reservedKey()),
    Fault("same-meaning", sameMeaning()),
    Fault("dependency-cycle", dependencyCycle()),
    Fault("missing-resource", missingResource()),
    Fault("conditional-reference", conditionalReference()),
    Fault("undecided-condition", undecidedCondition()),
    Fault("unknown-action", unknownAction()),
    Fault("wrong-resource", wrongResource()),
    Fault("malformed-policy", malformedPolicy()),
    Fault("exposed-secret", ConfigurationExamples.exposedSecret()),
    Fault("unbound-parameter", unboundParameter()),
    Fault("wrong-target", for: .terraform, wrongTarget()),
    Fault("unknown-parameter", unknownParameter()),
    Fault("unsupported", for: .terraform, unsupported()),
    Fault("missing-handler", files: MemoryFiles.zip(at: "build/api.zip", of: ["api_server.py"]), missingHandler()),
    Fault("file-access", files: MemoryFiles(path: "build/api.zip", contents: Array("text".utf8)), missingHandler()),
    Fault("README", readme()),
  ]

  private static func readme() -> Stack {
    Stack("Orders") {
      LambdaFunction(
        "Orders", functionName: "orders", runtime: "pythn3.13", handler: "api_server.lambda_handler",
        code: .zip("build/api.zip"), memorySize: 64
      ) {
        LogGroup(retention: .days(15))
      }
    }
  }

  private static func duplicateID() -> Stack {
    Stack("Orders") {
      SQS.Queue("Jobs")
      Logs.LogGroup("Jobs")
    }
  }

  private static func nameCollision() -> Stack {
    Stack("Orders") {
      SQS.Queue("Api-1")
      SQS.Queue("Api1")
    }
  }

  private static func emptyName() -> Stack {
    Stack("Orders") {
      SQS.Queue("")
    }
  }

  private static func invalidName() -> Stack {
    Stack("Orders") {
      SQS.Queue("1st jobs")
    }
  }

  private static func crossStackReference() -> [Stack] {
    let jobs = SQS.Queue("Jobs")
    let workers = Stack("Workers") { jobs }
    let reports = Stack("Reports") { Output("JobsArn", jobs.arn) }
    return [workers, reports]
  }

  private static func smuggledReference() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      let text = String(describing: jobs.queueUrl)
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Environment(["JOBS_QUEUE": Value(text)])
      }
    }
  }

  private static func notAStatement() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      jobs.arn
    }
  }

  private static func missingProperty() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Properties { $0.vpcConfig = .init(subnetIds: ["subnet-0a1b2c3d"]) }
      }
    }
  }

  private static func unknownType() -> Stack {
    Stack("Orders") {
      RawResource("AWS::SQS::Quueue", "Jobs")
    }
  }

  private static func unknownProperty() -> Stack {
    Stack("Orders") {
      RawResource("AWS::SQS::Queue", "Jobs") {
        $0["DelaySecond"] = 5
      }
    }
  }

  private static func wrongKind() -> Stack {
    Stack("Orders") {
      SQS.Queue("Jobs", delaySeconds: Parameter.number("Delay"))
    }
    .binding(["Delay": "five"])
  }

  private static func numberAsText() -> Stack {
    Stack("Orders") {
      Events.Rule("Large", eventPattern: ["detail": ["price": [["numeric": [">", Value(Parameter.number("Limit"))]]]]])
    }
  }

  private static func pattern() -> Stack {
    Stack("Orders") {
      Lambda.Alias("Live", functionName: "orders", functionVersion: "1", name: "12")
    }
  }

  private static func conflict() -> Stack {
    Stack("Orders") {
      RawResource("AWS::EC2::SecurityGroupIngress", "Https") {
        $0["GroupId"] = "sg-0a1b2c3d"
        $0["IpProtocol"] = "tcp"
        $0["CidrIp"] = "10.0.0.0/8"
        $0["CidrIpv6"] = "fd00::/8"
      }
    }
  }

  private static func outOfRange() -> Stack {
    Stack("Orders") {
      SQS.Queue("Jobs", delaySeconds: 1000)
    }
  }

  private static func unknownValue() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: "pythn3.13", handler: "app.handler", code: .zip("build/api.zip"))
    }
  }

  private static func quota() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Layers(Value((1...6).map { "arn:aws:lambda:eu-west-1:123456789012:layer:deps:\($0)" }))
      }
    }
  }

  private static func largeStack() -> Stack {
    Stack("Orders") {
      for number in 1...501 {
        SQS.Queue("Jobs\(number)")
      }
    }
  }

  private static func deprecated() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_9, handler: "app.handler", code: .zip("build/api.zip"))
    }
  }

  private static func duplicateChild() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        LogGroup(retention: .days(7))
        LogGroup(retention: .days(14))
      }
    }
  }

  private static func duplicateKey() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Environment(["STAGE": "dev"])
        Environment(["STAGE": "prod"])
      }
    }
  }

  private static func reservedKey() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Environment(["AWS_REGION": "eu-central-1"])
      }
    }
  }

  private static func sameMeaning() -> Stack {
    Stack("Orders") {
      let api = LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip"))
      let gateway = HTTPAPI("Gateway") {
        Route(.get, "/", to: api)
      }
      let executionARN = Value<String>(term: .reference(Reference(gateway.node, "ExecutionArn")))
      Lambda.Permission(
        "Mine", action: "lambda:InvokeFunction", functionName: api.functionName,
        principal: "apigateway.amazonaws.com", sourceArn: "\(executionARN)/*/GET/")
    }
  }

  private static func dependencyCycle() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      let failures = SQS.Queue("Failures").dependsOn(jobs)
      DependsOn(jobs, on: failures)
    }
  }

  private static func missingResource() -> Stack {
    Stack("Orders") {
      let stage = Parameter.string("Stage", default: "dev")
      let audit = SQS.Queue("Audit").when(Condition("IsProduction", .equals(stage, "prod")))
      Output("AuditUrl", audit.queueUrl)
    }
    .binding(["Stage": "dev"])
  }

  private static func conditionalReference() -> Stack {
    Stack("Orders") {
      let stage = Parameter.string("Stage", default: "dev")
      let audit = SQS.Queue("Audit").when(Condition("IsProduction", .equals(stage, "prod")))
      Output("AuditUrl", audit.queueUrl)
    }
  }

  private static func undecidedCondition() -> Stack {
    Stack("Orders") {
      let stage = Parameter.string("Stage", default: "dev")
      let audit = SQS.Queue("Audit").when(Condition("IsAudited", .equals("\(stage)-audit", "prod-audit")))
      Output("AuditUrl", audit.queueUrl, when: Condition("IsProduction", .equals(stage, "prod")))
    }
  }

  private static func unknownAction() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Policy("Read") { Allow(["dynamodb:GetItems"], on: ["*"]) }
      }
    }
  }

  private static func wrongResource() -> Stack {
    Stack("Orders") {
      let uploads = S3.Bucket("Uploads").retention(onDelete: .retain)
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Policy("Read") { Allow(["s3:GetObject"], on: [uploads.arn]) }
      }
    }
  }

  private static func malformedPolicy() -> Stack {
    Stack("Orders") {
      let jobs = SQS.Queue("Jobs")
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Policy("Send") { Allow(["sqs:SendMessage"], on: [jobs.queueUrl]) }
      }
    }
  }

  private static func unboundParameter() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
        Environment(from: Parameter.map("Variables"))
      }
    }
  }

  private static func wrongTarget() -> Stack {
    Stack("Edge", targets: [.cloudFormation, .sam]) {
      SQS.Queue("Jobs")
    }
  }

  private static func unknownParameter() -> Stack {
    Stack("Orders") {
      SQS.Queue("Jobs", queueName: Parameter.string("QueueName"))
    }
    .binding(["QueueNam": "jobs"])
  }

  private static func unsupported() -> Stack {
    Stack("Orders") {
      RawResource("Acme::Kitchen::Oven", "Thing") {
        $0["Size"] = 3
      }
    }
  }

  private static func missingHandler() -> Stack {
    Stack("Orders") {
      LambdaFunction("Api", runtime: .python3_13, handler: "api_sever.lambda_handler", code: .zip("build/api.zip"))
    }
  }
}
