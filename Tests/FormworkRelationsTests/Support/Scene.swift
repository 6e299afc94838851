import FormworkIR
import FormworkRelations

/// Resources that no program declared, and what relations between them become.
struct Scene {
  static let location = SourceLocation("App/Infrastructure.swift", 1)

  /// The role of the worker.
  let role = Scene.node("Worker/Role", "AWS::IAM::Role")
  /// A function with a role of the stack.
  let worker: ResourceNode
  /// A function whose role is outside the stack.
  let guest: ResourceNode
  let jobs = Scene.node("Jobs", "AWS::SQS::Queue")
  let failures = Scene.node("Failures", "AWS::SQS::Queue")
  let placed = Scene.node("Placed", "AWS::SNS::Topic")
  let uploads = Scene.node("Uploads", "AWS::S3::Bucket")
  let orders = Scene.node("Orders", "AWS::DynamoDB::Table")
  let clicks = Scene.node("Clicks", "AWS::Kinesis::Stream")
  let shop = Scene.node("Shop", "AWS::Events::EventBus")
  let lines = Scene.node("Lines", "AWS::Logs::LogGroup")
  let users = Scene.node("Users", "AWS::Cognito::UserPool")
  let machine = Scene.node("Machine", "AWS::StepFunctions::StateMachine")
  let key = Scene.node("Key", "AWS::KMS::Key")

  init() {
    worker = Self.node(
      "Worker", "AWS::Lambda::Function", [Property("Role", .reference(Reference(role, "Arn")))])
    guest = Self.node(
      "Guest", "AWS::Lambda::Function", [Property("Role", .string("arn:aws:iam::111122223333:role/guest"))])
  }

  static func node(
    _ id: String, _ type: String, _ properties: [Property] = [], line: Int = 1,
    _ change: (inout ResourceSettings) -> Void = { _ in }
  ) -> ResourceNode {
    var settings = ResourceSettings()
    change(&settings)
    return ResourceNode(
      id: id, scope: nil, trail: nil, type: type, schema: nil, properties: properties, settings: settings,
      location: SourceLocation("App/Infrastructure.swift", line))
  }

  /// Something outside the stack.
  static func existing(_ type: String, _ arn: String) -> RelationEnd { .existing(type: type, arn: .string(arn)) }

  /// The graph of relations and of the resources at their ends, expanded.
  func expanded(
    _ relations: [any Relation], declared: [ResourceNode] = [], for target: Target = .cloudFormation
  ) -> Expander.Expanded {
    var nodes = declared
    for node in relations.flatMap({ $0.ends.compactMap(\.node) }) + [role] where !nodes.contains(node) {
      nodes.append(node)
    }
    var conditions: [ConditionNode] = []
    for case .conditional(let condition) in nodes.map(\.settings.instances) where !conditions.contains(condition) {
      conditions.append(condition)
    }
    let graph = Graph(
      name: "S", resources: nodes.map { Resource($0) }, conditions: conditions, relations: relations,
      location: Self.location)
    return Expander(for: target, schemas: { _ in nil }).expand(graph)
  }

  /// What relations make, and what they change of the resources at their ends, as text.
  func made(
    _ relations: any Relation..., declared: [ResourceNode] = [], for target: Target = .cloudFormation
  ) -> String {
    expanded(relations, declared: declared, for: target).text
  }

  /// What is found about relations.
  func findings(_ relations: any Relation..., declared: [ResourceNode] = []) -> [String] {
    expanded(relations, declared: declared).diagnostics.all.map(\.description)
  }

  /// SAM's event for a relation: its name, its type and its properties.
  static func event(of relation: any Relation) -> String? {
    guard case .event(let event)? = relation.serverless else { return nil }
    return ([event.name + " " + event.type] + event.properties.map { "  \($0.name): \($0.value)" })
      .joined(separator: "\n")
  }
}

extension Expander.Expanded {
  /// The resources that relations made, and those that they changed, with their properties; what was found comes first.
  var text: String {
    var lines = diagnostics.all.map(\.description)
    for resource in graph.resources where resource.isNews {
      var heading = "\(resource.id) \(resource.type)"
      if case .conditional(let condition) = resource.settings.instances { heading += " if \(condition.name)" }
      lines.append(heading)
      for property in resource.properties { lines.append("  \(property.name): \(property.value)") }
      let awaited =
        resource.settings.dependsOn.map(\.id)
        + resource.settings.conditionalWaits.map { "\($0.node.id) if \($0.condition.name)" }
      if !awaited.isEmpty { lines.append("  after \(awaited.joined(separator: ", "))") }
    }
    return lines.joined(separator: "\n")
  }
}

extension Resource {
  fileprivate var isNews: Bool {
    if case .relation = origin { return true }
    return properties != node.properties || settings.dependsOn != node.settings.dependsOn
  }
}

extension ResourceNode {
  /// The resource as an end.
  var end: RelationEnd { .resource(self) }
}
