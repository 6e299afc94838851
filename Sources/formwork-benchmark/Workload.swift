import Formwork

/// The systems that the benchmark synthesises.
enum Workload: String {
  /// N functions as a platform team would declare them.
  case functions
  /// N services as an application team would: a function, its queue with dead letters, its table, and what connects them.
  case services

  /// The stack for so many of them.
  func stack(of count: Int) -> Stack {
    switch self {
    case .functions: Self.functions(count)
    case .services: Self.services(count)
    }
  }

  /// A stack of services: nine resources each.
  private static func services(_ count: Int) -> Stack {
    Stack("Benchmark") {
      let bucket = Parameter.string("CodeBucket")
      for index in 0..<count {
        let failures = Queue("Failures\(index)", retention: .days(14))
        let jobs = Queue("Jobs\(index)", visibilityTimeout: 180, deadLetters: .to(failures, after: 5))
        let orders = Table("Orders\(index)", partitionKey: .string("id"))
        LambdaFunction(
          "Worker\(index)", runtime: .python3_13, handler: "app.handler",
          code: .object(bucket: bucket, key: Value("worker-\(index).zip")), timeout: 30
        ) {
          Environment(["TABLE": orders.tableName])
          Allow(.read, .write, on: orders)
          Trigger.queue(jobs, batchSize: 10, reportsFailures: true)
        }
      }
    }
  }

  /// A stack of components, each a function, its log group and three outputs, with a role and a code bucket from
  /// parameters.
  private static func functions(_ count: Int) -> Stack {
    Stack("Benchmark") {
      let role = Role.existing(arn: Parameter.string("ExecutionRoleArn"))
      let bucket = Parameter.string("CodeBucket")
      for index in 0..<count {
        let name = "fn-\(index)"
        let function = LambdaFunction(
          "Fn\(index)", functionName: Value(name), runtime: .python3_13, handler: "api_server.lambda_handler",
          code: .object(bucket: bucket, key: Value("\(name).zip")), memorySize: 128, timeout: 30, role: role
        ) {
          LogGroup(retention: .days(14))
          Environment(["STAGE": "prod", "APP_NAME": Value(name)])
          Layers([
            "arn:aws:lambda:us-east-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-x86_64:7",
            "arn:aws:lambda:us-east-1:123456789012:layer:shared-deps:3",
          ])
          Tags(["Project": "demo", "Component": "fastapi-lambda"])
        }
        function
        Output("Fn\(index)Arn", function.arn)
        Output("Fn\(index)Name", function.functionName)
        Output("Fn\(index)InvokeArn", function.invokeArn)
      }
    }
  }
}
