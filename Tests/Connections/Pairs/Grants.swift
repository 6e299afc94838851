import Formwork

extension Stack {
  static let granted = Stack("Granted", data: .goesWithStack) {
    let key = EncryptionKey("Key")
    let orders = Table("Orders", partitionKey: .string("id"), indexes: [.global("ByDay", partitionKey: .string("day"))])
    let uploads = Bucket("Uploads", versioned: true, key: key)
    let jobs = Queue("Jobs", key: key) { Admit(.account("210987654321"), to: [.send]) }
    let placed = Topic("Placed")
    let shop = EventBus("Shop")
    let clicks = DataStream("Clicks")
    let other = worker("Other")
    let shared = Role(
      "Shared", assumedBy: .lambda, "edgelambda.amazonaws.com", managedPolicies: [.xrayDaemonWriteAccess]
    ) {
      Allow(.read, on: orders)
      Tags(["Team": "orders"])
    }
    for name in ["First", "Second"] {
      LambdaFunction(
        name, runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), role: shared
      ) {
        Tracing(.active)
        DeadLetter(to: jobs)
        Allow(.write, on: orders)
      }
    }
    worker("Caller") {
      Allow(.read, .write, .delete, on: orders)
      Allow(.read, .write, .list, on: uploads, prefix: "in/")
      Allow(.send, on: jobs)
      Allow(.publish, on: placed)
      Allow(.send, on: shop)
      Allow(.write, on: clicks)
      Allow(.invoke, on: other)
      Allow(.encrypt, .decrypt, on: key)
      Allow(["ses:SendEmail"], on: ["*"], when: ["StringEquals": ["ses:FromAddress": "shop@example.com"]])
      Allow(.read, on: Table.existing(arn: "arn:aws:dynamodb:us-east-1:123456789012:table/Customers"))
      ManagedPolicy.lambdaInsightsExecution
    }
    LambdaFunction(
      "Guest", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"),
      role: .existing(arn: "arn:aws:iam::123456789012:role/guest", policies: .attached)
    ) {
      Allow(.read, on: orders)
    }
  }
}
