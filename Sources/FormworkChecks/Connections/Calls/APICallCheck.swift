import FormworkIR

/// Asks of APIs whether they are let call their functions, and whether those answer before the API gives up.
enum APICallCheck {
  /// A kind of API.
  private struct Kind {
    /// The type of an API of the kind.
    let type: String
    /// The property by which its parts name it, and the attribute that they give.
    let id: String
    /// How long it waits by default, in seconds (Amazon API Gateway quotas, API Gateway Developer Guide).
    let limit: Int
    /// The kind in words.
    let words: String
    /// What calls a function with all that this needs.
    let route: String

    static let rest = Kind(
      type: "AWS::ApiGateway::RestApi", id: "RestApiId", limit: 29, words: "a REST API",
      route: "a RESTRoute(…, to: …) of a RESTAPI")
    static let http = Kind(
      type: "AWS::ApiGatewayV2::Api", id: "ApiId", limit: 30, words: "an HTTP API",
      route: "a Route(…, to: …) of an HTTPAPI")
  }

  /// A place at which an API names a function.
  private struct Site {
    let caller: Resource
    let place: String
    let uri: Term?
    let api: Term?
    let role: Term?
    /// How long the API waits, in seconds; `nil` where that does not matter.
    let limit: Int?
    let kind: Kind

    /// What the caller is.
    var words: String { place == "Body" ? "\(kind.words) that calls it" : "by which \(kind.words) calls it" }
  }

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for site in sites(in: stack) {
      guard let (function, isStreaming) = function(of: site, stack) else { continue }
      checkPermission(site, function, stack, &diagnostics)
      if !isStreaming { checkTimeout(site, function, &diagnostics) }
    }
  }

  private static func sites(in stack: ConnectedStack) -> [Site] {
    let methods = stack.resources(of: "AWS::ApiGateway::Method").map { method in
      let integration = method.value("Integration")
      let isAsynchronous = integration?.member("RequestParameters") != nil
      return Site(
        caller: method, place: "Integration.Uri", uri: integration?.member("Uri"), api: method.value(Kind.rest.id),
        role: integration?.member("Credentials"),
        limit: isAsynchronous || integration?.member("TimeoutInMillis") != nil ? nil : Kind.rest.limit, kind: .rest)
    }
    let integrations = stack.resources(of: "AWS::ApiGatewayV2::Integration").map { integration in
      let isHTTP =
        stack.end(integration.value(Kind.http.id)).map { $0.resource.value("ProtocolType")?.literalText == "HTTP" }
        ?? false
      return Site(
        caller: integration, place: "IntegrationUri", uri: integration.value("IntegrationUri"),
        api: integration.value(Kind.http.id), role: integration.value("CredentialsArn"),
        limit: isHTTP ? Kind.http.limit : nil, kind: .http)
    }
    let authorizers = [
      ("AWS::ApiGateway::Authorizer", "AuthorizerCredentials", Kind.rest),
      ("AWS::ApiGatewayV2::Authorizer", "AuthorizerCredentialsArn", Kind.http),
    ].flatMap { type, role, kind in
      stack.resources(of: type).map { authorizer in
        Site(
          caller: authorizer, place: "AuthorizerUri", uri: authorizer.value("AuthorizerUri"),
          api: authorizer.value(kind.id), role: authorizer.value(role), limit: nil, kind: kind)
      }
    }
    return methods + integrations + authorizers + described(in: stack)
  }

  /// The integrations in the descriptions of APIs, which SAM writes in place of resources (x-amazon-apigateway-integration
  /// object, API Gateway Developer Guide).
  private static func described(in stack: ConnectedStack) -> [Site] {
    var sites: [Site] = []
    for kind in [Kind.rest, .http] {
      for api in stack.resources(of: kind.type) {
        guard case .map(let paths)? = api.value("Body")?.member("paths") else { continue }
        for path in paths {
          guard case .map(let methods) = path.value else { continue }
          for method in methods {
            guard let integration = method.value.member("x-amazon-apigateway-integration") else { continue }
            let isDefault =
              integration.member("timeoutInMillis") == nil && integration.member("requestParameters") == nil
            sites.append(
              Site(
                caller: api, place: "Body", uri: integration.member("uri"),
                api: .reference(Reference(api.node, kind.id)), role: integration.member("credentials"),
                limit: isDefault ? kind.limit : nil, kind: kind))
          }
        }
      }
    }
    return sites
  }

  /// The function in the address of an integration, and whether it streams; `nil` where that is an alias, a version, or what
  /// a variable of a stage names.
  private static func function(of site: Site, _ stack: ConnectedStack) -> (function: Resource, isStreaming: Bool)? {
    var segments: [TextSegment]
    switch site.uri {
    case .text(let parts)?: segments = parts
    case .reference(let reference)?: segments = [.term(.reference(reference))]
    case .function(.join("", .list(let elements)))?:
      segments = elements.map { if case .string(let words) = $0 { .literal(words) } else { .term($0) } }
    default: return nil
    }
    let names = segments.compactMap { if case .term(let term) = $0 { stack.function(term) } else { nil } }
    guard names.count == 1, let function = names.first,
      case .term(let term)? = segments.first(where: { $0.isTerm(of: function) }),
      stack.end(term)?.type == function.type, let place = segments.firstIndex(of: .term(term))
    else { return nil }
    let rest = segments[(place + 1)...]
    guard let next = rest.first else { return (function, false) }
    guard rest.count == 1, case .literal(let words) = next, words.hasPrefix("/") else { return nil }
    return (function, words.contains("streaming"))
  }

  private static func checkPermission(
    _ site: Site, _ function: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    guard site.role == nil, case .reference(let api)? = site.api else { return }
    // Of an event SAM makes the permission.
    let isEvent = stack.graph.relations.contains { relation in
      relation.serverless?.container?.id == api.target.id && relation.ends.contains { $0.node?.id == function.id }
    }
    if isEvent { return }
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
          write \(site.kind.route), or a Lambda.Permission with the principal "apigateway.amazonaws.com" and a sourceArn of \
          \(api.target.id)
          """, notes: PermissionCheck.notes(about: function, "apigateway.amazonaws.com", for: source, stack)))
  }

  private static func checkTimeout(_ site: Site, _ function: Resource, _ diagnostics: inout Diagnostics) {
    guard let limit = site.limit, let timeout = function.value("Timeout")?.wholeNumber, timeout > limit else { return }
    diagnostics.add(
      function.finding(
        .warning, .timeoutMismatch,
        """
        \(function.id) may take \(timeout) s; \(site.caller.id), \(site.words), gives up after \
        \(limit) s
        """, hint: "set timeout to at most \(limit), and leave longer work to a queue: Trigger.queue(…)"))
  }
}

extension TextSegment {
  /// Whether it is a reference to a resource.
  fileprivate func isTerm(of resource: Resource) -> Bool {
    if case .term(.reference(let reference)) = self { return reference.target == resource.node }
    return false
  }
}
