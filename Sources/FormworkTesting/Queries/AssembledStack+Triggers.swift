import Formwork

extension AssembledStack {
  /// The resources that set a resource going: the queue of an event source mapping, the rule that has it as a target, the
  /// topic to which it subscribes, the API that routes to it.
  public func triggers(of resource: some Inspectable) -> ResourceList {
    ResourceList(triggers.filter { $0.target == resource.node }.map(\.source))
  }

  /// Whether one resource sets another going.
  public func triggers(_ source: some Inspectable, _ target: some Inspectable) -> Bool {
    triggers.contains { $0.source == source.node && $0.target == target.node }
  }

  private var triggers: [(source: ResourceNode, target: ResourceNode)] {
    // Who calls an alias calls its function.
    let callees = Dictionary(graph.redirections.values.map { ($0.callee.id, $0.resource) }) { first, _ in first }
    return graph.resources.flatMap { resource in
      guard let ends = Self.links[resource.type] else { return [(source: ResourceNode, target: ResourceNode)]() }
      let sources = ends.source.map { resource[$0]?.referencedNodes ?? [] } ?? [resource.node]
      let targets = (resource[ends.target]?.referencedNodes ?? []).map { callees[$0.id] ?? $0 }
      return sources.flatMap { source in targets.map { (source, $0) } }
    }
  }

  /// The types that tie a source of events to what they set going; without a source it is the resource itself.
  private static let links: [String: (source: String?, target: String)] = [
    "AWS::ApiGatewayV2::Integration": ("ApiId", "IntegrationUri"),
    "AWS::Events::Rule": (nil, "Targets"),
    "AWS::Lambda::EventSourceMapping": ("EventSourceArn", "FunctionName"),
    "AWS::Logs::SubscriptionFilter": ("LogGroupName", "DestinationArn"),
    "AWS::Pipes::Pipe": ("Source", "Target"),
    "AWS::S3::Bucket": (nil, "NotificationConfiguration"),
    "AWS::SNS::Subscription": ("TopicArn", "Endpoint"),
    "AWS::Scheduler::Schedule": (nil, "Target"),
  ]
}
