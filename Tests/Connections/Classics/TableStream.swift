import Formwork

extension Stack {
  static let tableStream = Stack("TableStream") {
    let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
    let failures = Queue("Failures", retention: .days(14))
    LambdaFunction(
      "Projector", runtime: .python3_13, handler: "app.handler", code: .directory("src/projector"), timeout: 30
    ) {
      Trigger.stream(
        orders, startingAt: .latest, id: "Changes", batchSize: 100, reportsFailures: true, retries: 5,
        splitsOnError: true,
        onFailure: failures)
    }
  }
}
