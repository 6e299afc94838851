import FormworkIR
import FormworkRelations
import Testing

/// Relations that meet at one resource lose nothing, and none waits for itself.
struct GatheringTests {
  private let scene = Scene()

  private var told: TopicSubscription {
    TopicSubscription(
      id: "Jobs/Placed", of: .end(scene.jobs.end), to: scene.placed.end, settings: [], deadLetters: nil, scope: nil,
      location: Scene.location)
  }

  private var ruled: EventRule {
    EventRule(
      id: "Jobs/Shop", on: .schedule(.string("rate(1 hour)")), to: scene.jobs.end, settings: [], targetSettings: [],
      deadLetters: nil, scope: nil, location: Scene.location)
  }

  private func sources(_ expanded: Expander.Expanded, of id: String) -> [String] {
    guard let policy = expanded.graph.resources.first(where: { $0.id == id }),
      case .list(let statements)? = policy["PolicyDocument"]?.entry("Statement")
    else { return [] }
    return statements.map { $0.entry("Condition")?.entry("ArnEquals")?.entry("aws:SourceArn")?.description ?? "own" }
  }

  @Test func `A topic and a rule that send to one queue stand in one policy`() {
    let expanded = scene.expanded([told, ruled])
    #expect(expanded.graph.resources.filter { $0.type == "AWS::SQS::QueuePolicy" }.map(\.id) == ["Jobs/Policy"])
    #expect(sources(expanded, of: "Jobs/Policy") == ["Placed.TopicArn", "Jobs/Shop.Arn"])
  }

  @Test func `A policy that the program declares takes both`() {
    let own = Scene.node(
      "Own", "AWS::SQS::QueuePolicy",
      [
        Property("Queues", .list([.reference(Reference(scene.jobs, "QueueUrl"))])),
        Property("PolicyDocument", .map([MapEntry("Statement", .list([.map([MapEntry("Sid", .string("Mine"))])]))])),
      ])
    let expanded = scene.expanded([told, ruled], declared: [own])
    #expect(sources(expanded, of: "Own") == ["own", "Placed.TopicArn", "Jobs/Shop.Arn"])
    #expect(expanded.graph.resources.filter { $0.type == "AWS::SQS::QueuePolicy" }.map(\.id) == ["Own"])
  }

  /// The bucket waits for the permission, the permission names the function, the function would wait for its policy, and the
  /// policy names the bucket.
  @Test func `A function that reads the bucket that tells it does not wait for the right`() {
    let notification = BucketNotification(
      id: "Worker/Uploads", from: scene.uploads.end, to: scene.worker.end, events: ["s3:ObjectCreated:*"], prefix: nil,
      suffix: nil, scope: nil, location: Scene.location)
    let grant = Grant(
      to: scene.worker, .verbs([.read], scene.uploads.end, object: nil), scope: nil, location: Scene.location)
    let expanded = scene.expanded([notification, grant])
    let waits = expanded.graph.resources.filter { !$0.settings.dependsOn.isEmpty }
    #expect(waits.map(\.id) == ["Uploads"])
    #expect(waits.first?.settings.dependsOn.map(\.id) == ["Worker/UploadsPermission"])
    #expect(expanded.circles.map(\.waiter.id) == ["Worker"])
  }

  @Test func `A mapping waits itself where its function cannot`() {
    let notification = BucketNotification(
      id: "Worker/Uploads", from: scene.uploads.end, to: scene.worker.end, events: ["s3:ObjectCreated:*"], prefix: nil,
      suffix: nil, scope: nil, location: Scene.location)
    let mapping = EventSourceMapping(
      id: "Worker/Clicks", .kinesis, from: scene.clicks.end, to: scene.worker, onFailure: scene.uploads.end,
      settings: [], scope: nil, location: Scene.location)
    let expanded = scene.expanded([notification, mapping])
    let awaited = expanded.graph.resources.first { $0.id == "Worker/Clicks" }?.settings.dependsOn.map(\.id)
    #expect(awaited == ["Worker/Role/Uploads"])
    #expect(
      expanded.graph.resources.first { $0.id == "Worker" }?.settings.dependsOn.map(\.id) == ["Worker/Role/Clicks"])
  }

  @Test func `What a relation makes has the conditions of all its ends`() {
    let first = ConditionNode("First", .equals(.string("a"), .string("b")), location: Scene.location)
    let second = ConditionNode("Second", .equals(.string("c"), .string("d")), location: Scene.location)
    let jobs = Scene.node("Jobs", "AWS::SQS::Queue") { $0.instances = .conditional(first) }
    let placed = Scene.node("Placed", "AWS::SNS::Topic") { $0.instances = .conditional(second) }
    let expanded = scene.expanded([
      TopicSubscription(
        id: "Jobs/Placed", of: .end(jobs.end), to: placed.end, settings: [], deadLetters: nil, scope: nil,
        location: Scene.location)
    ])
    let made = expanded.graph.resources.filter { ["Jobs/Placed", "Jobs/Policy"].contains($0.id) }
    #expect(made.map(\.settings.instances).allSatisfy { $0 == .conditional(expanded.graph.conditions[2]) })
    #expect(expanded.graph.conditions.map(\.name) == ["Second", "First", "SecondAndFirst"])
  }
}
