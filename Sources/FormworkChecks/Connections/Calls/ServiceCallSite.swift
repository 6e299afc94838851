import FormworkIR

/// A place at which a resource says whom a service calls or sends to on its behalf.
struct ServiceCallSite {
  /// The resource that says so.
  let caller: Resource
  /// The place, such as `Targets[0].Arn`.
  let place: String
  /// The service that calls.
  let service: String
  /// Whom it calls.
  let target: Term
  /// The ARN as which it calls, as a source of conditions.
  var source: Term?
  /// Who causes the calls, in a finding's words.
  var sourceName: String
  /// The role that it takes on.
  var role: Term?
  /// Where the role stands; `nil` where the service takes none on.
  var rolePlace: String?
  /// Whether it is where goes what could not be handled.
  var isFailure = false
  /// Whether the service refuses, when it is deployed, to call what does not let it.
  var isTried = false
  /// What to write instead, in Formwork's words.
  var words: String

  /// What the service does to a resource of the stack.
  func deed(to id: String, _ type: String) -> String {
    if isFailure { return "what fails goes from \(sourceName) to \(id)" }
    return "\(sourceName) \(type == "AWS::Lambda::Function" ? "calls" : "sends to") \(id)"
  }
}

extension ServiceCallSite {
  /// All such places of a stack.
  static func all(in stack: ConnectedStack) -> [ServiceCallSite] {
    rules(in: stack) + schedules(in: stack) + notifications(in: stack) + subscriptions(in: stack)
      + logFilters(in: stack) + pipes(in: stack) + pools(in: stack) + alarms(in: stack)
  }

  private static func rules(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::Events::Rule").flatMap { rule -> [ServiceCallSite] in
      let isSchedule = rule.value("ScheduleExpression") != nil && rule.value("EventPattern") == nil
      let words = isSchedule ? "Trigger.scheduleByRule(…)" : "Trigger.event(…)"
      let source = Term.reference(Reference(rule.node, "Arn"))
      return (rule.value("Targets")?.elements ?? []).enumerated().flatMap { index, target -> [ServiceCallSite] in
        var sites: [ServiceCallSite] = []
        if let arn = target.member("Arn") {
          sites.append(
            ServiceCallSite(
              caller: rule, place: "Targets[\(index)].Arn", service: "events.amazonaws.com", target: arn,
              source: source, sourceName: rule.id, role: target.member("RoleArn") ?? rule.value("RoleArn"),
              rolePlace: "RoleArn in Targets[\(index)]", words: words))
        }
        if let arn = target.member("DeadLetterConfig", "Arn") {
          sites.append(
            ServiceCallSite(
              caller: rule, place: "Targets[\(index)].DeadLetterConfig.Arn", service: "events.amazonaws.com",
              target: arn, source: source, sourceName: rule.id, isFailure: true,
              words: "onFailure: in \(words)"))
        }
        return sites
      }
    }
  }

  private static func schedules(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::Scheduler::Schedule").flatMap { schedule -> [ServiceCallSite] in
      guard let target = schedule.value("Target") else { return [] }
      return [("Arn", false), ("DeadLetterConfig.Arn", true)].compactMap { path, isFailure in
        guard let arn = target.member(path.split(separator: ".").map(String.init)) else { return nil }
        return ServiceCallSite(
          caller: schedule, place: "Target.\(path)", service: "scheduler.amazonaws.com", target: arn,
          sourceName: schedule.id, role: target.member("RoleArn"), rolePlace: "Target.RoleArn",
          isFailure: isFailure, words: isFailure ? "onFailure: in Trigger.schedule(…)" : "Trigger.schedule(…)")
      }
    }
  }

  /// The lists of a bucket's notifications, each with the property that holds the target.
  static let notificationLists = [
    ("LambdaConfigurations", "Function"), ("QueueConfigurations", "Queue"), ("TopicConfigurations", "Topic"),
  ]

  private static func notifications(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::S3::Bucket").flatMap { bucket -> [ServiceCallSite] in
      guard let configuration = bucket.value("NotificationConfiguration") else { return [] }
      return notificationLists.flatMap { list, property in
        (configuration.member(list)?.elements ?? []).enumerated().compactMap { index, element in
          guard let target = element.member(property) else { return nil }
          return ServiceCallSite(
            caller: bucket, place: "NotificationConfiguration.\(list)[\(index)].\(property)",
            service: "s3.amazonaws.com", target: target, source: .reference(Reference(bucket.node, "Arn")),
            sourceName: bucket.id, isTried: true, words: "Trigger.bucket(…)")
        }
      }
    }
  }

  private static func subscriptions(in stack: ConnectedStack) -> [ServiceCallSite] {
    SubscriptionSite.all(in: stack).flatMap { site -> [ServiceCallSite] in
      var sites: [ServiceCallSite] = []
      if site.hasWrongTopic(in: stack) { return [] }
      if let endpoint = site.endpoint, let name = site.protocolName, ["lambda", "sqs", "firehose"].contains(name),
        site.wrongEndpoint(in: stack) == nil
      {
        sites.append(
          ServiceCallSite(
            caller: site.owner, place: site.place("Endpoint"), service: "sns.amazonaws.com", target: endpoint,
            source: site.topicARN, sourceName: site.topicName, role: site.term.member("SubscriptionRoleArn"),
            rolePlace: site.place("SubscriptionRoleArn"),
            words: name == "lambda" ? "Trigger.topic(…)" : "Subscription(to: …)"))
      }
      if let arn = site.redriveTarget {
        sites.append(
          ServiceCallSite(
            caller: site.owner, place: site.place("RedrivePolicy"), service: "sns.amazonaws.com", target: arn,
            source: site.topicARN, sourceName: site.topicName, isFailure: true,
            words: "deadLetters: in Subscription(to: …)"))
      }
      return sites
    }
  }

  private static func logFilters(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::Logs::SubscriptionFilter").compactMap { filter in
      guard let target = filter.value("DestinationArn"), let group = filter.value("LogGroupName") else { return nil }
      let end = stack.end(group)
      let source: Term =
        end.flatMap { $0.type == "AWS::Logs::LogGroup" ? $0.arn : nil }
        ?? .text([
          .literal("arn:"), .term(.pseudo(.partition)), .literal(":logs:"), .term(.pseudo(.region)), .literal(":"),
          .term(.pseudo(.accountID)), .literal(":log-group:"), .term(group), .literal(":*"),
        ])
      return ServiceCallSite(
        caller: filter, place: "DestinationArn", service: "logs.amazonaws.com", target: target, source: source,
        sourceName: filter.id, role: filter.value("RoleArn"), rolePlace: "RoleArn", isTried: true,
        words: "Trigger.logs(of: …)")
    }
  }

  private static func pipes(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::Pipes::Pipe").flatMap { pipe -> [ServiceCallSite] in
      [("Target", "to:"), ("Enrichment", "by:")].compactMap { property, label in
        guard let target = pipe.value(property) else { return nil }
        return ServiceCallSite(
          caller: pipe, place: property, service: "pipes.amazonaws.com", target: target, sourceName: pipe.id,
          role: pipe.value("RoleArn"), rolePlace: "RoleArn", words: "Pipe(…, \(label) …)")
      }
    }
  }
}
