import Formwork

/// What the page on Swift shows.
enum SwiftExamples {
  /// The stacks whose files the page quotes.
  static var stacks: [Stack] { [service, forms] }

  /// The service of the page, as in `Sources/Examples/SwiftService/SwiftService.swift`.
  static var service: Stack {
    Stack("SwiftService", description: "Orders over HTTP, in Swift") {
      let failures = Queue("Failures", retention: .days(14))
      let jobs = Queue("Jobs", visibilityTimeout: 180, deadLetters: .to(failures, after: 5))
      let orders = Table("Orders", partitionKey: .string("id"))

      let api = SwiftFunction("Api", product: "OrdersAPI", logLevel: .info, memorySize: 256, timeout: 29) {
        Environment(["TABLE": orders.tableName, "QUEUE": jobs.queueUrl])
        Allow(.read, .write, on: orders)
        Allow(.send, on: jobs)
      }
      SwiftFunction("Worker", product: "OrdersWorker", timeout: 30) {
        Environment(["TABLE": orders.tableName])
        Allow(.write, on: orders)
        Trigger.queue(jobs, batchSize: 10, reportsFailures: true)
      }

      let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
      Output("Endpoint", gateway.endpoint, description: "Where the API answers")
    }
  }

  /// Other forms of Swift functions.
  static var forms: Stack {
    Stack("SwiftForms") {
      SwiftFunction("Report", product: "OrdersReport", package: "../reports", architectures: [.x86_64])
      LambdaFunction(
        "Import", runtime: .provided_al2023, handler: "bootstrap", code: .directory("build/import"),
        architectures: [.arm64])
      SwiftFunction("Numbers", timeout: 60) {
        FunctionURL(
          .none, cors: .init(allowMethods: ["GET"], allowOrigins: ["https://shop.example.com"]),
          invokeMode: .responseStream)
      }
    }
  }
}
