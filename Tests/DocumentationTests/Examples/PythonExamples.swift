import Formwork

/// What the pages on Python and on packages show.
enum PythonExamples {
  /// The stacks whose files the pages quote.
  static var stacks: [Stack] { [service, forms, siblings] }

  /// The service of the page.
  static var service: Stack {
    Stack("Orders", description: "Orders over HTTP, in Python") {
      let code = Code.python(directory: "api")
      let jobs = Queue("Jobs", visibilityTimeout: 180)
      let api = LambdaFunction(
        "Api", runtime: .python3_13, handler: "api_server.lambda_handler", code: code, memorySize: 256, timeout: 29
      ) {
        Environment(["QUEUE": jobs.queueUrl])
        Allow(.send, on: jobs)
      }
      LambdaFunction(
        "Worker", runtime: .python3_13, handler: "queue_worker.lambda_handler", code: code, timeout: 30
      ) {
        Trigger.queue(jobs, reportsFailures: true)
      }
      let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
      Output("Endpoint", gateway.endpoint, description: "Where the API answers")
    }
  }

  /// Packages in a layer, and code on Node.js.
  static var forms: Stack {
    Stack("Forms") {
      let packages = LayerVersion(
        "Packages", content: .python(requirements: "api/requirements.txt"), runtimes: [.python3_13])
      LambdaFunction(
        "Api", runtime: .python3_13, handler: "api_server.lambda_handler",
        code: .python(directory: "api", dependencies: .inLayer)
      ) {
        Layers(packages)
      }
      LambdaFunction(
        "Page", runtime: .nodejs22_x, handler: "index.handler", code: .node(directory: "page"),
        architectures: [.arm64])
    }
  }

  /// The siblings of a FastAPI server.
  static var siblings: Stack {
    Stack("Siblings") {
      let role: Value<String> = "arn:aws:iam::123456789012:role/orders"
      Group("Web") {
        FastAPIService(
          "Server", .init(functionName: "orders-api", packageZipPath: "build/api.zip", executionRoleArn: role))
      }
      Group("Nightly") {
        FastAPICronJob(
          "Job", .init(functionName: "orders-nightly", packageZipPath: "build/api.zip", executionRoleArn: role),
          schedule: .cron("0 3 * * ? *"))
      }
      Group("Work") {
        FastAPIQueueWorker(
          "Worker", .init(functionName: "orders-worker", packageZipPath: "build/api.zip", executionRoleArn: role),
          queueArn: "arn:aws:sqs:eu-west-1:123456789012:jobs", batchSize: 10)
      }
    }
  }

  /// A module with the variables of the server's.
  static var module: Stack {
    Stack("CronJob") {
      FastAPICronJob(
        "Job", .variables(handler: FastAPICronJob.handler),
        schedule: .expression(Parameter.string("ScheduleExpression", description: "rate(…) or cron(…), in UTC")))
    }
  }
}
