// A service in Swift: an HTTP API that keeps orders in a table and hands work over to a second function by a queue. The
// functions are products of a package that uses swift-aws-lambda-runtime.
//
//     swift run SwiftService

import Formwork
import FormworkCommand

@main
struct SwiftServiceInfrastructure: Infrastructure {
  static var program: Program {
    Program {
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
  }
}
