import Formwork

extension Stack {
  /// Functions that are called by an alias, by each kind of caller.
  static let published = Stack("Published", data: .goesWithStack) {
    let jobs = Queue("Jobs", visibilityTimeout: 180)
    let failures = Queue("Failures")
    let placed = Topic("Placed")
    let uploads = Bucket("Uploads")
    let shared = LayerVersion("Shared", content: .directory("src/worker"))
    let audit = worker("Audit") { Alias("live", scaling: ProvisionedScaling(1...5)) }
    let work = LambdaFunction(
      "Worker", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30,
      description: "Works"
    ) {
      Alias("blue-green_1")
      Environment(["STAGE": "prod"])
      Layers(shared)
      Tags(["Team": "shop"])
      FunctionURL(.awsIam)
      Trigger.queue(jobs)
      Trigger.bucket(uploads, on: .objectCreated)
      Trigger.topic(placed)
      Trigger.event(["source": ["shop"]])
      Trigger.schedule(.rate(.hours(1)))
      Trigger.scheduleByRule(.cron("0 3 * * ? *"), id: "Nightly")
      Destination(onSuccess: audit, onFailure: failures)
    }
    work.alarm(.errors, above: 0, dimensions: ["Resource": "\(work.functionName):blue-green_1"], tell: audit)
    worker("Caller") {
      Environment(["AUDIT": audit.alias.aliasArn])
      Allow(.invoke, on: audit)
    }
    Output("Worker", work.alias.aliasArn)
  }
}

extension Stack {
  /// A function whose versions `versions.py` counts.
  static let versions = Stack("Versions", data: .goesWithStack) {
    let stage = Parameter.string("Stage", default: "one")
    let team = Parameter.string("Team", default: "shop")
    worker("Worker") {
      Alias("live")
      Environment(["STAGE": stage])
      Tags(["Team": team])
    }
  }
}

extension Stack {
  /// A function whose new versions take over little by little.
  static let gradual = Stack("Gradual", targets: [.cloudFormation, .sam]) {
    let pager = Topic("Pager")
    let check = worker("Check")
    let work = worker("Worker") { Alias("live", provisionedConcurrency: 1) }
    let errors = work.alarm(.errors, above: 0, tell: pager)
    work.deployment(.canary10Percent5Minutes, alarms: [errors], before: check, after: check)
    let other = worker("Other") { Alias("live") }
    other.deployment(.allAtOnce)
  }
}
