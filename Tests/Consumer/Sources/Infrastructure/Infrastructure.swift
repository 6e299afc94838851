import Formwork
import FormworkCommand

@main
struct OrdersInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      ordersStack
    }
  }
}

/// The orders service: one function with an address of its own.
var ordersStack: Stack {
  Stack("Orders") {
    let jobs = SQS.Queue("Jobs")
    LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
      Environment(["JOBS_QUEUE": jobs.queueUrl])
      Policy("SendJobs") {
        Allow(["sqs:SendMessage"], on: [jobs.arn])
      }
    }
  }
}
