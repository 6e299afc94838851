import Formwork

/// The programs of `Documentation/Constructs`.
enum ConstructExamples {
  static let stacks = [function, server, api, role, layer]

  static let function = Stack("Function") {
    let failures = SQS.Queue("Failures")
    let worker = LambdaFunction(
      "Worker", functionName: "worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"),
      memorySize: 256, timeout: 60
    ) {
      LogGroup(retention: .days(30))
      Environment(["STAGE": "prod"])
      Tags(["Service": "orders"])
      Tracing(.active)
      DeadLetter(to: failures)
      Policy("ReadConfiguration") {
        Allow(["ssm:GetParameter"], on: ["arn:aws:ssm:eu-west-1:123456789012:parameter/orders/*"])
      }
      FunctionURL(.awsIam)
      Properties { $0.ephemeralStorage = .init(size: 1024) }
    }
    Output("Address", worker.functionUrl ?? "")
  }

  static let server = Stack("Server") {
    FastAPIServer(
      "Server", functionName: "orders-api", packageZipPath: "build/api.zip",
      executionRoleArn: "arn:aws:iam::123456789012:role/orders-api", memorySize: 512,
      environmentVariables: ["STAGE": "prod"], tags: ["Service": "orders"]
    ) {
      Tracing(.active)
    }
  }

  static let api = Stack("API") {
    let orders = LambdaFunction("Orders", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
    let gateway = HTTPAPI("Gateway", cors: .init(allowMethods: ["GET"], allowOrigins: ["https://example.com"])) {
      Route(.get, "/orders/{id}", to: orders)
      Route.default(to: orders)
    }
    Output("Endpoint", gateway.endpoint)
  }

  static let role = Stack("Role") {
    let data = S3.Bucket("Data")
    let reader = Role("Reader", assumedBy: .lambda) {
      Policy("ReadData") {
        Allow(["s3:GetObject"], on: ["\(data.arn)/*"])
      }
    }
    LambdaFunction(
      "Report", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"), role: reader
    ) {
      Policy("ListData") {
        Allow(["s3:ListBucket"], on: [data.arn])
      }
    }
    LambdaFunction(
      "Import", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"),
      role: .existing(arn: "arn:aws:iam::123456789012:role/import"))
  }

  static let layer = Stack("Layer") {
    let dependencies = LayerVersion(
      "Dependencies", content: .directory("layers/dependencies"), runtimes: [.python3_13])
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Layers(dependencies)
    }
  }
}
