import Formwork
import FormworkTesting

/// Two queues and a function, for assertions that hold and that fail. Messages name its lines.
func jobsStack() throws -> AssembledStack {
  try AssembledStack {
    let dead = SQS.Queue("Dead", queueName: "dead")
    let jobs = SQS.Queue("Jobs", queueName: "jobs", tags: [.init(key: "Team", value: "orders")], visibilityTimeout: 60)
    dead
    jobs
    LambdaFunction(
      "Worker", runtime: .python3_13, handler: "worker.handle", code: .object(bucket: "code", key: "worker.zip"),
      memorySize: 256, timeout: 10
    ) {
      LogGroup(retention: .days(30))
      Environment(["DEAD": dead.queueUrl, "STAGE": "dev"])
      Policy("SendJobs") { Allow(["sqs:SendMessage"], on: [jobs.arn]) }
    }
  }
}
