import FormworkIR

/// Puts plain resources in place of those custom ones of the AWS CDK that only do what CloudFormation cannot say and
/// Terraform can (the handlers of `aws-cdk-lib`): how long a log group keeps its lines, that a bucket may be deleted with what it
/// holds, and whom it tells.
///
/// The functions that do this for CloudFormation go too, with their roles, where nothing else uses them.
struct CDKResources {
  private var graph: Graph
  private var warnings: [Diagnostic] = []
  /// The ids of what is gone.
  private var gone: Set<String> = []
  /// The functions that answer for what has a counterpart, by their ids.
  private var handlers: Set<String> = []

  /// The graph with the counterparts, and what there is to say about it.
  static func replaced(in graph: Graph) -> (graph: Graph, warnings: [Diagnostic]) {
    guard graph.resources.contains(where: { $0.type.hasPrefix("Custom::") && types.contains($0.type) }) else {
      return (graph, [])
    }
    var pass = CDKResources(graph: graph)
    pass.run()
    return (pass.graph, pass.warnings)
  }

  private static let types: Set<String> = [
    "Custom::LogRetention", "Custom::S3AutoDeleteObjects", "Custom::S3BucketNotifications",
  ]

  private init(graph: Graph) { self.graph = graph }

  private mutating func run() {
    for index in graph.resources.indices where Self.types.contains(graph.resources[index].type) {
      let custom = graph.resources[index]
      let isReplaced =
        switch custom.type {
        case "Custom::LogRetention": retain(custom, at: index)
        case "Custom::S3AutoDeleteObjects": empty(custom)
        default: notify(custom)
        }
      guard isReplaced else { continue }
      if case .reference(let handler)? = custom["ServiceToken"] { handlers.insert(handler.target.id) }
    }
    dropHandlers()
    if gone.isEmpty { return }
    graph.resources.removeAll { gone.contains($0.id) }
    for index in graph.resources.indices
    where graph.resources[index].settings.dependsOn.contains(where: { gone.contains($0.id) }) {
      graph.resources[index].settings.dependsOn.removeAll { gone.contains($0.id) }
    }
  }

  /// Whether a custom resource says nothing but what is known.
  private func says(_ custom: Resource, only known: Set<String>) -> Bool {
    custom.properties.allSatisfy { known.contains($0.name) || $0.value == .absent }
  }

  /// A log group that keeps its lines so long. The handler leaves it in place when the stack goes, unless it is told otherwise.
  private mutating func retain(_ custom: Resource, at index: Int) -> Bool {
    guard says(custom, only: ["ServiceToken", "LogGroupName", "RetentionInDays", "SdkRetry", "RemovalPolicy"]),
      let name = custom["LogGroupName"]
    else { return false }
    var properties = [Property("LogGroupName", name)]
    if let days = custom["RetentionInDays"], days != .absent {
      properties.append(Property("RetentionInDays", days.asNumber))
    }
    var settings = custom.settings
    settings.deletionPolicy = custom["RemovalPolicy"]?.words == "destroy" ? .delete : .retain
    settings.updateReplacePolicy = nil
    graph.resources[index] = Resource(
      ResourceNode(
        id: custom.id, scope: custom.node.scope, trail: custom.node.trail, type: "AWS::Logs::LogGroup", schema: nil,
        properties: properties, settings: settings, location: custom.location), origin: custom.origin)
    return true
  }

  /// A bucket that is deleted with what it holds.
  private mutating func empty(_ custom: Resource) -> Bool {
    guard says(custom, only: ["ServiceToken", "BucketName"]), let bucket = bucket(of: custom) else { return false }
    gone.insert(custom.id)
    var value = Term.bool(true)
    if case .conditional(let condition) = custom.settings.instances,
      custom.settings.instances != graph.resources[bucket].settings.instances
    {
      value = .function(.conditional(condition, then: value, otherwise: .bool(false)))
    }
    let override = Override(.terraform, [Property("force_destroy", value)], at: custom.location)
    graph.resources[bucket].settings.overrides.append(override)
    return true
  }

  /// A bucket that tells others of what happens in it.
  private mutating func notify(_ custom: Resource) -> Bool {
    let known: Set<String> = ["ServiceToken", "BucketName", "NotificationConfiguration", "Managed"]
    guard says(custom, only: known), custom["Managed"]?.truth != false, let bucket = bucket(of: custom),
      custom.settings.instances == graph.resources[bucket].settings.instances,
      graph.resources[bucket]["NotificationConfiguration"] == nil,
      let told = custom["NotificationConfiguration"].flatMap(Self.configuration)
    else { return false }
    gone.insert(custom.id)
    graph.resources[bucket]["NotificationConfiguration"] = told
    return true
  }

  /// The place of the bucket of this stack that a custom resource is about.
  private func bucket(of custom: Resource) -> Int? {
    guard case .reference(let reference)? = custom["BucketName"] else { return nil }
    return graph.resources.firstIndex { $0.id == reference.target.id && $0.type == "AWS::S3::Bucket" }
  }

  /// The form of S3's own API, `PutBucketNotificationConfiguration`, as that of CloudFormation: an event each.
  private static func configuration(_ term: Term) -> Term? {
    guard case .map(let entries) = term else { return nil }
    var result: [MapEntry] = []
    for entry in entries where entry.value != .absent {
      switch entry.key.literal {
      case "EventBridgeConfiguration":
        result.append(MapEntry("EventBridgeConfiguration", .map([MapEntry("EventBridgeEnabled", .bool(true))])))
      case "LambdaFunctionConfigurations":
        guard let told = each(entry.value, "LambdaFunctionArn", "Function") else { return nil }
        result.append(MapEntry("LambdaConfigurations", told))
      case "QueueConfigurations":
        guard let told = each(entry.value, "QueueArn", "Queue") else { return nil }
        result.append(MapEntry("QueueConfigurations", told))
      case "TopicConfigurations":
        guard let told = each(entry.value, "TopicArn", "Topic") else { return nil }
        result.append(MapEntry("TopicConfigurations", told))
      default: return nil
      }
    }
    return .map(result)
  }

  private static func each(_ term: Term, _ arn: String, _ name: String) -> Term? {
    guard case .list(let elements) = term else { return nil }
    var told: [Term] = []
    for element in elements {
      guard case .map(let entries) = element, case .list(let events)? = element.member("Events"),
        let target = element.member(arn),
        entries.allSatisfy({ ["Events", arn, "Filter", "Id"].contains($0.key.literal) })
      else { return nil }
      var rest = [MapEntry(name, target)]
      if let rules = element.member("Filter")?.member("Key")?.member("FilterRules") {
        rest.append(MapEntry("Filter", .map([MapEntry("S3Key", .map([MapEntry("Rules", rules)]))])))
      }
      told += events.map { .map([MapEntry("Event", $0)] + rest) }
    }
    return .list(told)
  }

  /// Takes away the functions that nothing asks any more, with their roles and policies, and what buckets allow those roles.
  private mutating func dropHandlers() {
    var roles: Set<String> = []
    for resource in graph.resources where handlers.contains(resource.id) {
      roles.formUnion(resource["Role"]?.referencedNodes.filter { $0.type == "AWS::IAM::Role" }.map(\.id) ?? [])
    }
    var candidates = handlers.union(roles)
    for resource in graph.resources where ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"].contains(resource.type) {
      let holders = resource["Roles"]?.referencedNodes.map(\.id) ?? []
      if !holders.isEmpty, holders.allSatisfy(roles.contains) { candidates.insert(resource.id) }
    }
    let outputs = graph.outputs.flatMap(\.value.referencedNodes).map(\.id)
    var isSettled = false
    while !isSettled {
      var used = Set(outputs)
      for resource in graph.resources where !candidates.contains(resource.id) && !gone.contains(resource.id) {
        used.formUnion(Self.withoutStatements(about: roles, resource)?.dependencies.map(\.id) ?? [])
      }
      let kept = candidates.intersection(used)
      isSettled = kept.isEmpty
      candidates.subtract(kept)
    }
    guard !candidates.isDisjoint(with: handlers) else { return }
    for index in graph.resources.indices where graph.resources[index].type == "AWS::S3::BucketPolicy" {
      if let rest = Self.withoutStatements(about: roles.intersection(candidates), graph.resources[index]) {
        graph.resources[index] = rest
      } else {
        gone.insert(graph.resources[index].id)
      }
    }
    for handler in graph.resources where candidates.contains(handler.id) && handlers.contains(handler.id) {
      warnings.append(
        Diagnostic(
          .warning, .unsupported,
          "\(handler.type) '\(handler.id)': left out with its role: it answers CloudFormation for custom resources of the"
            + " AWS CDK, which are plain ones here", at: handler.location))
    }
    gone.formUnion(candidates)
  }

  /// A bucket's policy without what it allows roles; `nil` where nothing is left of it.
  private static func withoutStatements(about roles: Set<String>, _ resource: Resource) -> Resource? {
    guard resource.type == "AWS::S3::BucketPolicy", case .map(let entries)? = resource["PolicyDocument"],
      case .list(let statements)? = resource["PolicyDocument"]?.member("Statement")
    else { return resource }
    let rest = statements.filter { statement in
      let named = statement.member("Principal")?.referencedNodes.map(\.id) ?? []
      return named.isEmpty || !named.allSatisfy(roles.contains)
    }
    if rest.count == statements.count { return resource }
    if rest.isEmpty { return nil }
    var copy = resource
    copy["PolicyDocument"] = .map(
      entries.map { $0.key.literal == "Statement" ? MapEntry("Statement", .list(rest)) : $0 })
    return copy
  }
}
