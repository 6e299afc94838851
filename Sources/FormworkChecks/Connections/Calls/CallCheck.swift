import FormworkIR
import FormworkRelations

/// Asks of every call of a service whether it reaches what it names, and is let.
struct CallCheck {
  let stack: ConnectedStack
  let site: ServiceCallSite

  func run(_ diagnostics: inout Diagnostics) {
    guard let end = stack.end(site.target) else {
      if let text = site.target.literalText, !text.hasPrefix("arn:") {
        diagnostics.add(
          finding(
            .error, .wrongAddress, "\(site.place) of \(site.caller.id) is \"\(text)\", which is no ARN",
            hint: "write the ARN, or name a resource of the stack: \(site.words)"))
      }
      return
    }
    if !end.isARN {
      if let kind = AddressKind.of(end.type) {
        diagnostics.add(
          finding(
            .error, .wrongAddress,
            """
            \(site.place) of \(site.caller.id) is \(end.id).\(end.attribute), \(kind.what(end.attribute)); its ARN \
            belongs there
            """, hint: "write \(end.id).\(ConnectedEnd.arnAttribute(of: end.type)), or let \(site.words) write it"))
      }
      return
    }
    switch CallForm.of(site.service, to: Self.standIns[end.type] ?? end.type) {
    case .permission?:
      if site.role == nil, end.type == "AWS::Lambda::Alias" {
        checkPermission(ofAlias: end.resource, &diagnostics)
      } else if site.role == nil {
        checkPermission(end.resource, &diagnostics)
      }
    case .policy(let actions)?: if site.role == nil { checkPolicy(end.resource, actions, &diagnostics) }
    case .role(let actions)?:
      // A pipe waits for an express machine unless it is told otherwise.
      let isWaiting = site.service == "pipes.amazonaws.com" && end.type == "AWS::StepFunctions::StateMachine"
      checkRole(end, actions + (isWaiting ? ["states:StartSyncExecution"] : []), &diagnostics)
    case nil: break
    }
  }

  /// The types as which others are called.
  private static let standIns = [
    "AWS::ECS::Cluster": "AWS::ECS::TaskDefinition", "AWS::Lambda::Alias": "AWS::Lambda::Function",
  ]

  // MARK: What is called lets the service in

  /// What lets a service call a function does not let it call an alias of the function (Using resource-based policies for
  /// Lambda, AWS Lambda Developer Guide). Permissions may name the alias in a text, which is not taken to pieces here.
  private func checkPermission(ofAlias alias: Resource, _ diagnostics: inout Diagnostics) {
    guard let function = stack.function(site.target),
      stack.permissions(of: function).allSatisfy({
        if case .reference? = $0.value("FunctionName") { true } else { false }
      }), stack.admits(alias, site.service, "lambda:InvokeFunction", for: site.source) == .no
    else { return }
    diagnostics.add(
      finding(
        site.isTried ? .error : .warning, .missingPermission,
        """
        \(site.deed(to: alias.id, function.type)), but no permission lets \(site.service) invoke \(alias.id) \
        for \(site.sourceName)
        """,
        hint: """
          write Alias in the braces of the function, so that \(site.words) calls it by that, or a Lambda.Permission on the \
          alias's ARN: one on the function does not hold for it
          """))
  }

  private func checkPermission(_ function: Resource, _ diagnostics: inout Diagnostics) {
    guard stack.admits(function, site.service, "lambda:InvokeFunction", for: site.source) == .no else { return }
    diagnostics.add(
      finding(
        site.isTried ? .error : .warning, .missingPermission,
        """
        \(site.deed(to: function.id, function.type)), but no permission lets \(site.service) invoke \(function.id) \
        for \(site.sourceName)
        """,
        hint: """
          write \(site.words) in the braces of \(site.holder ?? function.node.name), or a Lambda.Permission with the \
          principal "\(site.service)" and the sourceArn of \(site.sourceName)
          """, notes: PermissionCheck.notes(about: function, site.service, for: site.source, stack)))
  }

  private func checkPolicy(_ target: Resource, _ actions: [String], _ diagnostics: inout Diagnostics) {
    guard let action = actions.last else { return }
    let answer =
      target.type == "AWS::Logs::LogGroup"
      ? LogGroupPolicies.admit(target, site.service, action, in: stack)
      : stack.admits(target, site.service, action, for: site.source)
    guard answer == .no else { return }
    diagnostics.add(
      finding(
        site.isTried ? .error : .warning, .missingPermission,
        """
        \(site.deed(to: target.id, target.type)), but no policy of \(target.id) lets \(site.service) do \(action) \
        for \(site.sourceName)
        """,
        hint: """
          write \(site.words), which adds the statement, or allow it in an \(Self.policyType(of: target.type))
          """))
  }

  private static func policyType(of type: String) -> String {
    switch type {
    case "AWS::SQS::Queue": "AWS::SQS::QueuePolicy"
    case "AWS::SNS::Topic": "AWS::SNS::TopicPolicy"
    default: "AWS::Logs::ResourcePolicy"
    }
  }

  // MARK: The service's role may call

  private func checkRole(_ end: ConnectedEnd, _ actions: [String], _ diagnostics: inout Diagnostics) {
    guard let role = site.role else {
      // Schemas ask for the role of schedules and pipes.
      guard let place = site.rolePlace, !["scheduler.amazonaws.com", "pipes.amazonaws.com"].contains(site.service)
      else { return }
      diagnostics.add(
        finding(
          end.type == "AWS::Events::EventBus" ? .warning : .error, .missingRole,
          "\(site.deed(to: end.id, end.type)), but \(place) is not set: \(site.service) takes a role on to call \(end.type)",
          hint: "give it a role that \(site.service) may assume and that may do \(actions[0]), or write \(site.words)"))
      return
    }
    // The right to run a task is on its definition, which stands elsewhere.
    guard end.type != "AWS::ECS::Cluster", stack.may(role, oneOf: actions, on: end.arn) == .no,
      let id = stack.role(role)?.id
    else { return }
    diagnostics.add(
      finding(
        site.isTried ? .error : .warning, .missingRight,
        "\(site.deed(to: end.id, end.type)), but its role \(id) may not do \(actions.joined(separator: " or ")) there",
        hint: "\(RightHint.text(actions[0], on: end.type, id: end.id, to: id)), or write \(site.words)"))
  }

  private func finding(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    site.caller.finding(severity, code, message, hint: hint, notes: notes)
  }
}

/// What the attributes of a type are that are no ARN, in a finding's words.
struct AddressKind {
  private let noun: String

  /// The kind for a type that services are told by ARN; `nil` for others.
  static func of(_ type: String) -> AddressKind? { nouns[type].map(AddressKind.init) }

  private init(_ noun: String) { self.noun = noun }

  /// Such as `the address of a queue`.
  func what(_ attribute: String) -> String {
    let word =
      switch attribute {
      case "Arn", "TopicArn": "ARN"
      case _ where attribute.hasSuffix("Url"): "address"
      case _ where attribute.hasSuffix("Name"): "name"
      default: attribute
      }
    return "the \(word) of a \(noun)"
  }

  private static let nouns = [
    "AWS::DynamoDB::Table": "table", "AWS::Events::EventBus": "bus", "AWS::Kinesis::Stream": "stream",
    "AWS::KinesisFirehose::DeliveryStream": "delivery stream", "AWS::IAM::Role": "role",
    "AWS::Lambda::Function": "function",
    "AWS::Logs::LogGroup": "log group", "AWS::S3::Bucket": "bucket", "AWS::SNS::Topic": "topic",
    "AWS::SQS::Queue": "queue", "AWS::StepFunctions::StateMachine": "state machine",
  ]
}

/// What to write for a right that is missing.
enum RightHint {
  /// Such as `write Allow(.send, on: jobs) in the braces of Worker/Role`.
  static func text(_ action: String, on type: String, id: String, to role: String) -> String {
    let verb: String =
      switch (type, action) {
      case ("AWS::SQS::Queue", "sqs:SendMessage"), ("AWS::Kinesis::Stream", _), ("AWS::Events::EventBus", _): ".send"
      case ("AWS::SQS::Queue", "sqs:ReceiveMessage"): ".receive"
      case ("AWS::SNS::Topic", _): ".publish"
      case ("AWS::Lambda::Function", _), ("AWS::StepFunctions::StateMachine", _): ".invoke"
      default: "\"\(action)\""
      }
    return "give it the right: Allow(\(verb), on: …) for \(id) in the braces of \(role)"
  }
}

/// The policies of a region's log groups, which are resources of their own.
enum LogGroupPolicies {
  /// Whether one of the stack lets a service write to a log group.
  static func admit(
    _ group: Resource, _ service: String, _ action: String, in stack: ConnectedStack
  ) -> ConnectedStack.Answer {
    if group.value("ResourcePolicyDocument") != nil { return .unknown }
    let doubt = PolicyDoubt(names: stack.names)
    for policy in stack.resources(of: "AWS::Logs::ResourcePolicy") {
      guard let document = policy.value("PolicyDocument"),
        let statements = PolicyStatementReader.all(in: document, stack.names)
      else { return .unknown }
      let request = AccessRequest(
        caller: .service(service), action: action, resource: stack.names.arn(of: group.node) ?? PolicyText(),
        context: [:])
      if statements.contains(where: { $0.mightAdmit(service, doubt) && $0.mightApply(to: request, doubt) }) {
        return .yes
      }
    }
    return .no
  }
}
