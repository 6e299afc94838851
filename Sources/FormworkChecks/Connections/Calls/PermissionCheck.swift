import FormworkIR

/// Looks at the permissions of functions: whom they let in, and whether anybody comes.
enum PermissionCheck {
  /// The services that call for anybody who names a function, so that a permission has to say for whom.
  private static let deputies = ["events.amazonaws.com", "s3.amazonaws.com", "sns.amazonaws.com"]

  static func run(over stack: ConnectedStack, _ sites: [ServiceCallSite], _ diagnostics: inout Diagnostics) {
    for permission in stack.resources(of: "AWS::Lambda::Permission") {
      guard let service = permission.value("Principal")?.literalText else { continue }
      if deputies.contains(service), permission.value("SourceArn") == nil, permission.value("SourceAccount") == nil,
        permission.value("EventSourceToken") == nil, permission.value("PrincipalOrgID") == nil
      {
        diagnostics.add(
          permission.finding(
            .warning, .openPermission,
            """
            \(permission.id) lets \(service) invoke the function for anybody, also of other accounts: neither SourceArn \
            nor SourceAccount is set
            """, hint: "set SourceArn to the ARN of what calls, or let a Trigger write the permission"))
      }
    }
    findUnused(stack, sites, &diagnostics)
  }

  /// The permissions of a function that let a service in for others, or nearly let it in, as notes.
  static func notes(
    about function: Resource, _ service: String, for source: Term?, _ stack: ConnectedStack
  ) -> [Diagnostic.Note] {
    stack.permissions(of: function).compactMap { permission in
      note(permission, service, for: source, stack).map { .init($0, at: permission.location) }
    }
  }

  private static func note(
    _ permission: Resource, _ service: String, for source: Term?, _ stack: ConnectedStack
  ) -> String? {
    guard let principal = permission.value("Principal")?.literalText else { return nil }
    let other = permission.value("SourceArn")
    if principal != service {
      let isMeant = source.flatMap(stack.end).map { $0.id == stack.end(other)?.id } ?? false
      let isMisspelt = Spelling.nearest(to: principal, among: [service]) != nil && !callers.contains(principal)
      return isMeant || isMisspelt
        ? "the Principal of \(permission.id) is \"\(principal)\", and not \(service)" : nil
    }
    if let action = permission.value("Action")?.literalText,
      !PolicyText(action, isPattern: true).lowercased.matches(PolicyText("lambda:invokefunction"))
    {
      return "the Action of \(permission.id) is \"\(action)\", and not lambda:InvokeFunction"
    }
    return other.map { "\(permission.id) lets it in for another source: \($0)" }
  }

  /// Services that call functions under permissions (Using AWS Lambda with other services, AWS Lambda Developer Guide).
  private static let callers: Set<String> = [
    "apigateway.amazonaws.com", "cloudformation.amazonaws.com", "codecommit.amazonaws.com",
    "cognito-idp.amazonaws.com", "config.amazonaws.com", "connect.amazonaws.com", "events.amazonaws.com",
    "iot.amazonaws.com", "lambda.alarms.cloudwatch.amazonaws.com", "lex.amazonaws.com", "lexv2.amazonaws.com",
    "logs.amazonaws.com", "s3.amazonaws.com", "secretsmanager.amazonaws.com", "ses.amazonaws.com",
    "sns.amazonaws.com", "sqs.amazonaws.com",
  ]

  /// Permissions for a rule, bucket or topic of the stack that does not call the function.
  private static func findUnused(
    _ stack: ConnectedStack, _ sites: [ServiceCallSite], _ diagnostics: inout Diagnostics
  ) {
    var called: Set<String> = []
    var open: Set<String> = []
    var byFunction: [String: [ServiceCallSite]] = [:]
    for site in sites {
      let caller = site.source.flatMap { stack.end($0)?.id } ?? site.caller.id
      if let function = stack.function(site.target) {
        called.insert("\(caller) \(function.id)")
        if stack.end(site.target)?.type == "AWS::Lambda::Function" { byFunction[function.id, default: []].append(site) }
      } else if stack.end(site.target) == nil, !site.target.isWritten {
        open.insert(caller)
      }
    }
    for permission in stack.resources(of: "AWS::Lambda::Permission") {
      guard let service = permission.value("Principal")?.literalText,
        let function = stack.function(permission.value("FunctionName")),
        let source = stack.end(permission.value("SourceArn")), source.isARN, isComplete(source.resource),
        !open.contains(source.id), !called.contains("\(source.id) \(function.id)"),
        !isNoted(byFunction[function.id] ?? [], service, function, stack)
      else { continue }
      diagnostics.add(
        permission.finding(
          .warning, .unusedPermission,
          "\(permission.id) lets \(source.id) call \(function.id), but \(source.id) does not call it",
          hint: "name the function in \(source.id), or take the permission out"))
    }
  }

  /// Whether a call of the service is refused, so that what is said of it names the permission already.
  private static func isNoted(
    _ sites: [ServiceCallSite], _ service: String, _ function: Resource, _ stack: ConnectedStack
  ) -> Bool {
    sites.contains {
      $0.service == service && stack.admits(function, service, "lambda:InvokeFunction", for: $0.source) == .no
    }
  }

  /// Whether all calls of a resource stand in the stack: a rule's do, others' may be added from outside.
  private static func isComplete(_ resource: Resource) -> Bool {
    guard resource.type == "AWS::Events::Rule", case .list? = resource.value("Targets") else { return false }
    return true
  }
}

extension ConnectedStack {
  /// The permissions of a function.
  func permissions(of function: Resource) -> [Resource] {
    sources.standingPolicies(of: function.node).filter { $0.type == "AWS::Lambda::Permission" }
  }
}
