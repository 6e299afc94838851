import Formwork

extension Stack {
  static let cron = Stack("Cron") {
    let failures = Queue("Failures", retention: .days(14))
    LambdaFunction("Report", runtime: .python3_13, handler: "app.handler", code: .directory("src/report"), timeout: 60)
    {
      DeadLetter(to: failures)
      Trigger.schedule(.cron("0 3 * * ? *"), in: "Europe/Berlin", id: "Nightly", retries: 3, onFailure: failures)
    }
  }
}
