import FormworkIR

/// Asks of APIs whether they are let call their functions, and whether those answer before the API gives up.
enum APICallCheck {
  /// A place at which an API names a function.
  private struct Site {
    let caller: Resource
    let place: String
    let uri: Term?
    let api: Term?
    let role: Term?
    /// How long the API waits, in seconds; `nil` where that does not matter.
    let limit: Int?
    let kind: String
  }

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for site in sites(in: stack) {
      guard let function = function(of: site, stack) else { continue }
      checkPermission(site, function, stack, &diagnostics)
      checkTimeout(site, function, &diagnostics)
    }
  }

  private static func sites(in stack: ConnectedStack) -> [Site] {
    let methods = stack.resources(of: "AWS::ApiGateway::Method").map { method in
      let integration = method.value("Integration")
      let isAsynchronous = integration?.member("RequestParameters") != nil
      return Site(
        caller: method, place: "Integration.Uri", uri: integration?.member("Uri"), api: method.value("RestApiId"),
        role: integration?.member("Credentials"),
        limit: isAsynchronous || integration?.member("TimeoutInMillis") != nil ? nil : 29, kind: "a REST API")
    }
    let integrations = stack.resources(of: "AWS::ApiGatewayV2::Integration").map { integration in
      let isHTTP =
        stack.end(integration.value("ApiId")).map { $0.resource.value("ProtocolType")?.literalText == "HTTP" } ?? false
      return Site(
        caller: integration, place: "IntegrationUri", uri: integration.value("IntegrationUri"),
        api: integration.value("ApiId"), role: integration.value("CredentialsArn"), limit: isHTTP ? 30 : nil,
        kind: "an HTTP API")
    }
    let authorizers = ["AWS::ApiGateway::Authorizer", "AWS::ApiGatewayV2::Authorizer"].flatMap {
      stack.resources(of: $0)
    }.map { authorizer in
      Site(
        caller: authorizer, place: "AuthorizerUri", uri: authorizer.value("AuthorizerUri"),
        api: authorizer.value("RestApiId") ?? authorizer.value("ApiId"),
        role: authorizer.value("AuthorizerCredentials") ?? authorizer.value("AuthorizerCredentialsArn"), limit: nil,
        kind: "an API")
    }
    return methods + integrations + authorizers
  }

  /// The function in the address of an integration, where that is one function, without an alias.
  private static func function(of site: Site, _ stack: ConnectedStack) -> Resource? {
    let nodes = site.uri?.referencedNodes ?? []
    guard nodes.count == 1, let node = nodes.first, node.type == "AWS::Lambda::Function" else { return nil }
    if case .text(let segments)? = site.uri, segments.contains(where: { $0.isStageVariable }) { return nil }
    return stack.names.resource(node)
  }

  private static func checkPermission(
    _ site: Site, _ function: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    guard site.role == nil, case .reference(let api)? = site.api else { return }
    // What follows the API's id is a stage, a method and a path.
    let source = Term.text([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":execute-api:"), .term(.pseudo(.region)), .literal(":"),
      .term(.pseudo(.accountID)), .literal(":"), .term(.reference(api)), .literal("/"), .term(.pseudo(.stackName)),
    ])
    guard stack.admits(function, "apigateway.amazonaws.com", "lambda:InvokeFunction", for: source) == .no else {
      return
    }
    diagnostics.add(
      site.caller.finding(
        .warning, .missingPermission,
        """
        \(site.caller.id) calls \(function.id), but no permission lets apigateway.amazonaws.com invoke \(function.id) \
        for \(api.target.id)
        """,
        hint: """
          write a Route(…, to: …) of an HTTPAPI, or a Lambda.Permission with the principal "apigateway.amazonaws.com" and \
          a sourceArn of \(api.target.id)
          """, notes: PermissionCheck.notes(about: function, "apigateway.amazonaws.com", stack)))
  }

  /// An API waits no longer than this by default (Amazon API Gateway quotas, API Gateway Developer Guide).
  private static func checkTimeout(_ site: Site, _ function: Resource, _ diagnostics: inout Diagnostics) {
    guard let limit = site.limit, let timeout = function.value("Timeout")?.wholeNumber, timeout > limit else { return }
    diagnostics.add(
      function.finding(
        .warning, .timeoutMismatch,
        """
        \(function.id) may take \(timeout) s; \(site.caller.id), by which \(site.kind) calls it, gives up after \
        \(limit) s
        """, hint: "set timeout to at most \(limit), and leave longer work to a queue: Trigger.queue(…)"))
  }
}

extension TextSegment {
  /// Whether it names a variable of an API's stage, by which another function may be meant.
  fileprivate var isStageVariable: Bool {
    if case .literal(let words) = self { return words.contains("stageVariables") }
    return false
  }
}
