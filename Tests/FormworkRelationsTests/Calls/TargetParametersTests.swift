import FormworkIR
import FormworkRelations
import Testing

/// What each service hands over to a target beside the event, and what is missing.
struct TargetParametersTests {
  private let scene = Scene()
  private let ordered = Scene.node(
    "Ordered", "AWS::SQS::Queue",
    [Property("FifoQueue", .bool(true)), Property("ContentBasedDeduplication", .bool(true))])

  private func parameters(_ values: [TargetParameters.Argument: String]) -> TargetParameters {
    var parameters = TargetParameters()
    for argument in TargetParameters.Argument.allCases {
      parameters.set(argument, values[argument].map { .string($0) })
    }
    return parameters
  }

  private func rule(to target: RelationEnd, _ values: [TargetParameters.Argument: String] = [:]) -> EventRule {
    EventRule(
      id: "Rule", on: .schedule(.string("rate(1 hour)")), to: target, settings: [], targetSettings: [],
      parameters: parameters(values), deadLetters: nil, scope: nil, location: Scene.location)
  }

  private func schedule(to target: RelationEnd, _ values: [TargetParameters.Argument: String] = [:])
    -> ScheduledCall
  {
    ScheduledCall(
      id: "Schedule", .string("rate(1 hour)"), to: target, settings: [], targetSettings: [],
      parameters: parameters(values), deadLetters: nil, scope: nil, location: Scene.location)
  }

  private func pipe(
    to target: RelationEnd, _ values: [TargetParameters.Argument: String] = [:], settings: [Property] = []
  ) -> PipeConnection {
    PipeConnection(
      id: "Pipe", from: scene.jobs.end, by: nil, to: target, parameters: parameters(values), settings: settings,
      scope: nil, location: Scene.location)
  }

  /// The member of the target that a relation makes of its arguments.
  private func made(_ relation: any Relation) -> String {
    let expanded = scene.expanded([relation])
    var found = expanded.diagnostics.all.map(\.description)
    for resource in expanded.graph.resources {
      var targets: [Term] = []
      if case .list(let list)? = resource["Targets"] { targets = list }
      targets += [resource["Target"], resource["TargetParameters"]].compactMap { $0 }
      for case .map(let entries) in targets {
        for entry in entries where entry.key.literal?.hasSuffix("Parameters") ?? false {
          found.append("\(entry.key.literal ?? ""): \(entry.value)")
        }
      }
    }
    return found.joined(separator: "\n")
  }

  @Test func `Each service has its own names for the same`() {
    #expect(
      [
        made(rule(to: ordered.end, [.messageGroup: "all"])),
        made(rule(to: scene.clicks.end, [.partitionKeyPath: "$.id"])),
        made(schedule(to: ordered.end, [.messageGroup: "all"])),
        made(schedule(to: scene.clicks.end, [.partitionKey: "all"])),
        made(schedule(to: scene.shop.end, [.source: "shop", .detailType: "Tick"])),
        made(pipe(to: ordered.end, [.messageGroup: "all", .deduplicationId: "$.messageId"])),
        made(pipe(to: scene.clicks.end, [.partitionKey: "all"])),
        made(pipe(to: scene.shop.end, [.source: "shop", .detailType: "Tick"])),
      ].joined(separator: "\n") == """
        SqsParameters: ["MessageGroupId": "all"]
        KinesisParameters: ["PartitionKeyPath": "$.id"]
        SqsParameters: ["MessageGroupId": "all"]
        KinesisParameters: ["PartitionKey": "all"]
        EventBridgeParameters: ["Source": "shop", "DetailType": "Tick"]
        SqsQueueParameters: ["MessageGroupId": "all", "MessageDeduplicationId": "$.messageId"]
        KinesisStreamParameters: ["PartitionKey": "all"]
        EventBridgeEventBusParameters: ["Source": "shop", "DetailType": "Tick"]
        """)
  }

  @Test func `What is not given and not needed is not written`() {
    #expect(
      [
        made(rule(to: scene.clicks.end)), made(rule(to: scene.shop.end)), made(rule(to: scene.jobs.end)),
        made(schedule(to: scene.jobs.end)), made(pipe(to: scene.shop.end)), made(pipe(to: scene.failures.end)),
      ].joined().isEmpty.description == "true")
  }

  @Test func `A standard queue takes a group too`() {
    #expect(made(rule(to: scene.jobs.end, [.messageGroup: "all"])) == "SqsParameters: [\"MessageGroupId\": \"all\"]")
  }

  @Test func `A state machine is not waited for unless it is told so, and express`() {
    #expect(
      made(pipe(to: scene.machine.end))
        == "StepFunctionStateMachineParameters: [\"InvocationType\": \"FIRE_AND_FORGET\"]")
    let further = Property(
      "TargetParameters",
      .map([
        MapEntry(
          "StepFunctionStateMachineParameters", .map([MapEntry("InvocationType", .string("REQUEST_RESPONSE"))]))
      ]))
    let express = Scene.node(
      "Machine", "AWS::StepFunctions::StateMachine", [Property("StateMachineType", .string("EXPRESS"))])
    #expect(
      made(pipe(to: express.end, settings: [further]))
        == "StepFunctionStateMachineParameters: [\"InvocationType\": \"REQUEST_RESPONSE\"]")
  }

  @Test(arguments: [
    ("a rule", "\"rate(1 hour)\" calls Ordered"), ("a schedule", "\"rate(1 hour)\" calls Ordered"),
    ("a pipe", "Jobs flows to Ordered"),
  ])
  func `A FIFO queue without a group is an error`(_ name: String, _ sentence: String) {
    let relation: any Relation =
      switch name {
      case "a rule": rule(to: ordered.end)
      case "a schedule": schedule(to: ordered.end)
      default: pipe(to: ordered.end)
      }
    #expect(
      scene.findings(relation) == [
        """
        App/Infrastructure.swift:1: error: \(sentence), but Ordered is a FIFO queue, whose messages need a group, and none \
        is given [fifo-mismatch]
          hint: give messageGroup: "…"; messages of one group keep their order
        """
      ])
  }

  @Test func `The ARN of a FIFO queue outside the stack tells it`() {
    let arn = "arn:aws:sqs:eu-central-1:111122223333:jobs.fifo"
    let parts = Term.text([
      .literal("arn:aws:sqs:"), .term(.pseudo(.region)), .literal(":111122223333:jobs.fifo"),
    ])
    #expect(
      scene.findings(schedule(to: Scene.existing("AWS::SQS::Queue", arn))) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls "\(arn)", but "\(arn)" is a FIFO queue, whose messages need \
        a group, and none is given [fifo-mismatch]
          hint: give messageGroup: "…"; messages of one group keep their order
        """
      ])
    #expect(scene.findings(schedule(to: .existing(type: "AWS::SQS::Queue", arn: parts))).count == 1)
    #expect(
      scene.findings(schedule(to: .existing(type: "AWS::SQS::Queue", arn: parts), [.messageGroup: "all"])).isEmpty)
  }

  @Test func `A FIFO queue has to tell duplicates apart where the service does not`() {
    let plain = Scene.node("Plain", "AWS::SQS::Queue", [Property("FifoQueue", .bool(true))])
    #expect(
      scene.findings(schedule(to: plain.end, [.messageGroup: "all"])) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Plain, but Plain is a FIFO queue that does not tell duplicates \
        by their content, and scheduler.amazonaws.com sends no id that would [fifo-mismatch]
          hint: declare it as Queue(…, fifo: true, deduplicatesByContent: true)
        """
      ])
    #expect(
      scene.findings(pipe(to: plain.end, [.messageGroup: "all"])) == [
        """
        App/Infrastructure.swift:1: error: Jobs flows to Plain, but Plain is a FIFO queue that does not tell duplicates by \
        their content, and pipes.amazonaws.com sends no id that would [fifo-mismatch]
          hint: declare it as Queue(…, fifo: true, deduplicatesByContent: true), or give deduplicationId: "…"
        """
      ])
    #expect(scene.findings(pipe(to: plain.end, [.messageGroup: "all", .deduplicationId: "$.messageId"])).isEmpty)
  }

  @Test func `A FIFO topic is an error`() {
    let topic = Scene.node("Heard", "AWS::SNS::Topic", [Property("FifoTopic", .bool(true))])
    #expect(
      scene.findings(rule(to: topic.end)) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Heard, but Heard is a FIFO topic; events.amazonaws.com sends \
        to standard ones alone [fifo-mismatch]
          hint: send to a standard topic, or to a FIFO queue
        """
      ])
  }

  @Test func `A schedule says what a bus needs`() {
    #expect(
      scene.findings(schedule(to: scene.shop.end)) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Shop, but scheduler.amazonaws.com needs Source and DetailType \
        for AWS::Events::EventBus [missing-property]
          hint: give source: "…" and detailType: "…"
        """
      ])
    #expect(
      scene.findings(schedule(to: scene.shop.end, [.source: "shop"])) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Shop, but scheduler.amazonaws.com needs DetailType for \
        AWS::Events::EventBus [missing-property]
          hint: give detailType: "…"
        """
      ])
  }

  @Test func `A stream needs the key of records`() {
    #expect(
      scene.findings(schedule(to: scene.clicks.end)) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Clicks, but scheduler.amazonaws.com needs PartitionKey for \
        AWS::Kinesis::Stream [missing-property]
          hint: give partitionKey: "…"
        """
      ])
    #expect(
      scene.findings(pipe(to: scene.clicks.end)) == [
        """
        App/Infrastructure.swift:1: error: Jobs flows to Clicks, but pipes.amazonaws.com needs PartitionKey for \
        AWS::Kinesis::Stream [missing-property]
          hint: give partitionKey: "…"
        """
      ])
  }

  @Test func `Further settings of a pipe's target count`() {
    func further(_ term: Term) -> [Property] { [Property("TargetParameters", term)] }
    let key = MapEntry("PartitionKey", .string("all"))
    let given = Term.map([MapEntry("KinesisStreamParameters", .map([key]))])
    let later = Term.parameter(ParameterNode("Later", .string, location: Scene.location))
    let inside = Term.map([MapEntry("KinesisStreamParameters", later)])
    #expect(
      [given, later, inside].flatMap { scene.findings(pipe(to: scene.clicks.end, settings: further($0))) }.isEmpty)
    #expect(scene.findings(pipe(to: scene.clicks.end, settings: further(.map([])))).count == 1)
  }

  @Test func `What a target does not take is an error`() {
    #expect(
      scene.findings(schedule(to: scene.jobs.end, [.partitionKey: "all"])) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Jobs, but scheduler.amazonaws.com takes no partitionKey for \
        AWS::SQS::Queue [unfit-setting]
          hint: leave partitionKey: out
        """
      ])
  }

  @Test func `SAM finds the same in what it prints itself`() {
    let found = scene.expanded([rule(to: scene.worker.end, [.messageGroup: "all"])], for: .sam).diagnostics.all
    #expect(
      found.map(\.description) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Worker, but events.amazonaws.com takes no messageGroup for \
        AWS::Lambda::Function [unfit-setting]
          hint: leave messageGroup: out
        """
      ])
  }
}
