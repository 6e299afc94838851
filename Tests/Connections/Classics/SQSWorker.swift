import Formwork

extension Stack {
  static let sqsWorker = Stack("SQSWorker") {
    let failures = Queue("Failures", retention: .days(14))
    let jobs = Queue("Jobs", visibilityTimeout: 180, deadLetters: .to(failures, after: 5))
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30)
    {
      Trigger.queue(jobs, batchSize: 10, reportsFailures: true)
    }
    Output("JobsUrl", jobs.queueUrl)
  }
}
