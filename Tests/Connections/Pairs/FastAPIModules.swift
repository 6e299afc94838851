import Formwork

extension Stack {
  /// A service as a module: the variables of a server, and no more.
  static var fastAPIService: Stack {
    Stack("FastAPIService", description: "A FastAPI service behind an HTTP API") {
      FastAPIService("Server", .variables())
    }
    .boundWhereNeeded("build/api.zip")
  }

  /// A cron job as a module.
  static var fastAPICronJob: Stack {
    Stack("FastAPICronJob", description: "A cron job of a FastAPI application") {
      FastAPICronJob(
        "Job", .variables(handler: FastAPICronJob.handler),
        schedule: .expression(
          Parameter.string("ScheduleExpression", description: "When it runs: rate(…) or cron(…), in UTC")))
    }
    .boundWhereNeeded("build/job.zip")
  }

  /// A worker as a module.
  static var fastAPIQueueWorker: Stack {
    Stack("FastAPIQueueWorker", description: "A queue worker of a FastAPI application") {
      FastAPIQueueWorker(
        "Worker", .variables(handler: FastAPIQueueWorker.handler),
        queueArn: Parameter.string("QueueArn", description: "The ARN of the queue"),
        batchSize: Parameter.number(
          "BatchSize", default: 10, description: "At most so many messages a call", in: 1...10000))
    }
    .boundWhereNeeded("build/worker.zip")
  }

  /// Templates have the path of the code in them, and no parameters that are maps.
  private func boundWhereNeeded(_ path: String) -> Stack {
    binding(["PackageZipPath": Value<JSON>(term: .string(path))], for: .cloudFormation, .sam)
      .bindingDefaults(for: .cloudFormation, .sam)
  }
}
