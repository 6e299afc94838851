import FormworkIR
import FormworkRelations
import Testing

/// Each pair that AWS connects has the form that its page tells.
struct CallFormTests {
  private let scene = Scene()
  private let types = [
    "AWS::ECS::TaskDefinition", "AWS::Events::ApiDestination", "AWS::Events::EventBus", "AWS::Kinesis::Stream",
    "AWS::KinesisFirehose::DeliveryStream", "AWS::Lambda::Function", "AWS::Logs::LogGroup", "AWS::SNS::Topic",
    "AWS::SQS::Queue", "AWS::StepFunctions::StateMachine",
  ]

  /// For each type that can be called, what lets the service through: the actions of the statement, and where it stands.
  private func forms(_ further: [String] = [], _ relation: (ResourceNode) -> any Relation) -> [String] {
    (types + further).compactMap { type in
      let expanded = scene.expanded([relation(Scene.node("Target", type))])
      guard expanded.diagnostics.all.isEmpty else { return nil }
      let name = type.split(separator: ":").last ?? ""
      for resource in expanded.graph.resources where resource.id != "Worker/Role" {
        switch resource.type {
        case "AWS::Lambda::Permission": return "\(name) by permission"
        case "AWS::IAM::Role": return "\(name) by role"
        case let type where type.hasSuffix("Policy"): return "\(name) by policy"
        default: continue
        }
      }
      return "\(name) by nothing"
    }
  }

  /// What schedules and pipes need for a target.
  private func parameters(of target: ResourceNode, isSchedule: Bool = false) -> TargetParameters {
    var parameters = TargetParameters()
    if target.type == "AWS::Kinesis::Stream" { parameters.set(.partitionKey, .string("all")) }
    if target.type == "AWS::Events::EventBus", isSchedule {
      parameters.set(.source, .string("shop"))
      parameters.set(.detailType, .string("Tick"))
    }
    return parameters
  }

  @Test func `Events`() {
    let found = forms {
      EventRule(
        id: "Rule", on: .schedule(.string("rate(1 hour)")), to: $0.end, settings: [], targetSettings: [],
        deadLetters: nil, scope: nil, location: Scene.location)
    }
    #expect(
      found == [
        "ApiDestination by role", "EventBus by role", "Stream by role", "DeliveryStream by role",
        "Function by permission", "LogGroup by policy", "Topic by policy", "Queue by policy", "StateMachine by role",
      ])
  }

  @Test func `Schedules and pipes always have a role`() {
    let schedules = forms {
      ScheduledCall(
        id: "Schedule", .string("rate(1 hour)"), to: $0.end, settings: [], targetSettings: [],
        parameters: parameters(of: $0, isSchedule: true), deadLetters: nil, scope: nil, location: Scene.location)
    }
    let names = ["EventBus", "Stream", "DeliveryStream", "Function", "Topic", "Queue", "StateMachine"]
    #expect(schedules == names.map { "\($0) by role" })
    let further = [
      "AWS::ApiGatewayV2::Api", "AWS::Batch::JobQueue", "AWS::Inspector::AssessmentTemplate", "AWS::Redshift::Cluster",
      "AWS::RedshiftServerless::Workgroup", "AWS::SageMaker::Pipeline", "AWS::Timestream::Table",
    ]
    let pipes = forms(further) {
      var parts = PipeParts()
      if $0.type == "AWS::ApiGatewayV2::Api" { parts.targetPath = .string("prod/POST/orders") }
      return PipeConnection(
        id: "Pipe", from: scene.jobs.end, by: nil, to: $0.end, parameters: parameters(of: $0), parts: parts,
        settings: [],
        scope: nil, location: Scene.location)
    }
    let others = ["ApiDestination", "LogGroup"] + further.map { String($0.split(separator: ":").last ?? "") }
    #expect(Set(pipes) == Set((names + others).map { "\($0) by role" }))
  }

  @Test func `A task has to be told its cluster`() {
    let task = Scene.node("Report", "AWS::ECS::TaskDefinition").end
    let rule = EventRule(
      id: "Rule", on: .schedule(.string("rate(1 hour)")), to: task, settings: [], targetSettings: [], deadLetters: nil,
      scope: nil, location: Scene.location)
    let schedule = ScheduledCall(
      id: "Schedule", .string("rate(1 hour)"), to: task, settings: [], targetSettings: [], deadLetters: nil, scope: nil,
      location: Scene.location)
    for relation in [rule, schedule] as [any Relation] {
      #expect(
        scene.findings(relation) == [
          """
          App/Infrastructure.swift:1: error: "rate(1 hour)" calls Report, but nothing says on which cluster Report runs \
          [missing-property]
            hint: write .runs(task, on: cluster, subnets: …) in place of .calls
          """
        ])
    }
    let pipe = PipeConnection(
      id: "Pipe", from: scene.jobs.end, by: nil, to: task, settings: [], scope: nil, location: Scene.location)
    #expect(
      scene.findings(pipe) == [
        """
        App/Infrastructure.swift:1: error: Jobs flows to Report, but nothing says on which cluster Report runs \
        [missing-property]
          hint: import FormworkIntegration, and write to: .task(task, on: cluster, subnets: …)
        """
      ])
  }

  @Test func `Notifications of buckets`() {
    let found = forms {
      BucketNotification(
        id: "Told", from: scene.uploads.end, to: $0.end, events: ["s3:ObjectCreated:*"], prefix: nil, suffix: nil,
        scope: nil, location: Scene.location)
    }
    #expect(found == ["Function by permission", "Topic by policy", "Queue by policy"])
  }

  @Test func `Subscriptions of topics`() {
    let found = forms {
      TopicSubscription(
        id: "Told", of: .end($0.end), to: scene.placed.end, settings: [], deadLetters: nil, scope: nil,
        location: Scene.location)
    }
    #expect(found == ["DeliveryStream by role", "Function by permission", "Queue by policy"])
  }

  @Test func `Lines of log groups`() {
    let found = forms {
      LogSubscription(
        id: "Told", of: scene.lines.end, to: $0.end, pattern: .string(""), scope: nil, location: Scene.location)
    }
    #expect(found == ["Stream by role", "DeliveryStream by role", "Function by permission"])
  }
}
