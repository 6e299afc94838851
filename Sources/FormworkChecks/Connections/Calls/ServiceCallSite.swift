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
  /// In whose braces that stands, if not in those of what is called.
  var holder: String?

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
      + logFilters(in: stack) + pipes(in: stack) + pools(in: stack) + alarms(in: stack) + rotations(in: stack)
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

  private static func rotations(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::SecretsManager::RotationSchedule").compactMap { schedule in
      guard let target = schedule.value("RotationLambdaARN") else { return nil }
      let secret = schedule.value("SecretId").flatMap(stack.end)
      return ServiceCallSite(
        caller: schedule, place: "RotationLambdaARN", service: "secretsmanager.amazonaws.com", target: target,
        source: secret?.arn ?? schedule.value("SecretId"), sourceName: secret?.id ?? schedule.id, isTried: true,
        words: "Rotation(by: …)", holder: secret?.resource.node.name ?? "the secret")
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

extension ServiceCallSite {
  /// The functions that user pools call at their steps (Customizing user pool workflows with Lambda triggers, Amazon Cognito
  /// Developer Guide).
  static func pools(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::Cognito::UserPool").flatMap { pool -> [ServiceCallSite] in
      guard case .map(let steps)? = pool.value("LambdaConfig") else { return [] }
      return steps.compactMap { step in
        guard let name = step.key.literal, name != "KMSKeyID" else { return nil }
        var (place, target) = ("LambdaConfig.\(name)", step.value)
        if case .map = target {
          guard let function = target.member("LambdaArn") else { return nil }
          (place, target) = ("\(place).LambdaArn", function)
        }
        if target == .absent { return nil }
        return ServiceCallSite(
          caller: pool, place: place, service: "cognito-idp.amazonaws.com", target: target,
          source: .reference(Reference(pool.node, "Arn")), sourceName: pool.id, words: "Trigger.cognito(…)")
      }
    }
  }

  /// The functions that alarms call (Using Amazon CloudWatch alarms: Lambda alarm actions, Amazon CloudWatch User Guide).
  static func alarms(in stack: ConnectedStack) -> [ServiceCallSite] {
    AlarmCheck.actions(in: stack).compactMap { alarm, place, action in
      guard stack.end(action)?.type == "AWS::Lambda::Function", stack.end(action)?.isARN == true else { return nil }
      return ServiceCallSite(
        caller: alarm, place: place, service: "lambda.alarms.cloudwatch.amazonaws.com", target: action,
        source: .reference(Reference(alarm.node, "Arn")), sourceName: alarm.id, words: "Trigger.alarm(…)")
    }
  }
}

/// A subscription to a topic, as a resource of its own or in the topic's list.
struct SubscriptionSite {
  /// The resource that says so.
  let owner: Resource
  /// Its settings.
  let term: Term
  /// Where it stands in the owner; `nil` for a resource of its own.
  let index: Int?
  /// The topic, if it is one of the stack.
  let topic: Resource?
  /// The topic's ARN.
  let topicARN: Term?

  /// The protocol, such as `sqs`.
  var protocolName: String? { term.member("Protocol")?.literalText }
  /// Who is subscribed.
  var endpoint: Term? { term.member("Endpoint") }
  /// The topic in a finding's words.
  var topicName: String { topic?.id ?? "the topic of \(owner.id)" }
  /// The queue for what could not be delivered.
  var redriveTarget: Term? {
    guard case .document(let policy) = ConnectedDocument(term.member("RedrivePolicy")) else { return nil }
    return policy.member("deadLetterTargetArn")
  }

  /// A property in words.
  func place(_ property: String) -> String { index.map { "Subscription[\($0)].\(property)" } ?? property }

  /// Whether what stands for the topic's ARN is something else.
  func hasWrongTopic(in stack: ConnectedStack) -> Bool {
    guard index == nil else { return false }
    guard let end = stack.end(topicARN) else { return topicARN?.literalText.map { !$0.hasPrefix("arn:") } ?? false }
    return end.type == "AWS::SNS::Topic" ? !end.isARN : AddressKind.of(end.type) != nil
  }

  /// The resource that is subscribed, where it is of a type to which the protocol does not lead.
  func wrongEndpoint(in stack: ConnectedStack) -> ConnectedEnd? {
    guard let name = protocolName, let type = Self.types[name], let end = stack.end(endpoint), end.isARN,
      end.type != type, AddressKind.of(end.type) != nil
    else { return nil }
    return end
  }

  /// The protocols (Subscribe, Amazon SNS API Reference).
  static let protocols = [
    "application", "email", "email-json", "firehose", "http", "https", "lambda", "sms", "sqs",
  ]
  /// The type to which a protocol leads, where that is one of AWS's.
  static let types = [
    "firehose": "AWS::KinesisFirehose::DeliveryStream", "lambda": "AWS::Lambda::Function", "sqs": "AWS::SQS::Queue",
  ]

  /// All subscriptions of a stack.
  static func all(in stack: ConnectedStack) -> [SubscriptionSite] {
    let declared = stack.resources(of: "AWS::SNS::Subscription").map { subscription in
      let end = stack.end(subscription.value("TopicArn"))
      return SubscriptionSite(
        owner: subscription, term: .map(subscription.properties.map { MapEntry($0.name, $0.value) }), index: nil,
        topic: end.flatMap { $0.type == "AWS::SNS::Topic" ? $0.resource : nil },
        topicARN: subscription.value("TopicArn"))
    }
    let listed = stack.resources(of: "AWS::SNS::Topic").flatMap { topic in
      (topic.value("Subscription")?.elements ?? []).enumerated().map { index, term in
        SubscriptionSite(
          owner: topic, term: term, index: index, topic: topic,
          topicARN: .reference(Reference(topic.node, "TopicArn")))
      }
    }
    return declared + listed
  }
}
