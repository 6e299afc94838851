// A FastAPI function behind an HTTP API, with a role of its own and everything that a service of one function needs.
//
//     swift run HTTPAPIService

import Formwork
import FormworkCommand

@main
struct HTTPAPIServiceInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("OrdersService", description: "Orders over HTTP") {
        let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
        let failures = SQS.Queue("Failures", messageRetentionPeriod: 1_209_600).retention(onDelete: .delete)

        let orders = LambdaFunction(
          "Orders", functionName: "orders-\(stage)", runtime: .python3_13, handler: "api_server.lambda_handler",
          code: .zip("build/api.zip"), memorySize: 256, timeout: 29
        ) {
          LogGroup(retention: .days(30))
          Environment(["STAGE": stage, "FAILURES_QUEUE": failures.queueUrl])
          Tracing(.active)
          DeadLetter(to: failures)
        }

        let gateway = HTTPAPI("Gateway") {
          Route(.get, "/", to: orders)
          Route(.any, "/orders/{id}", to: orders)
        }

        Tags(["Service": "orders", "Stage": stage])
        Output("Endpoint", gateway.endpoint, description: "Where the API answers")
      }
    }
  }
}
