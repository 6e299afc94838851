import Formwork

extension Stack {
  static let conditional = Stack("Conditional", data: .goesWithStack) {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let prod = Condition("Prod", .equals(stage, "prod"))
    let jobs = Queue("Jobs", visibilityTimeout: 180)
    let uploads = Bucket("Uploads")
    let orders = Table("Orders", partitionKey: .string("id")).when(prod)
    let audit = worker("Audit") {
      FunctionURL(.awsIam)
      Allow(.send, on: jobs)
      Trigger.queue(jobs)
      Trigger.bucket(uploads, on: .objectCreated)
      Trigger.schedule(.rate(.hours(1)))
    }.when(prod)
    worker("Always") {
      Allow(.read, on: orders)
      Allow(.send, on: jobs)
    }
    let check = worker("Check")
    HTTPAPI("Gateway", authorizer: .lambda(check, cache: .minutes(5))) { Route(.get, "/audit", to: audit) }
  }
}
