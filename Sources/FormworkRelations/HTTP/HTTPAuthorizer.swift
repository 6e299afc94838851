import FormworkIR

/// Who may call routes of an HTTP API: a function decides, a token is checked, or the caller signs the request.
///
/// The first two become an authorizer, and the permission for the API to call the function. SAM has it among the `Auth` of its
/// `HttpApi`.
public final class HTTPAuthorizer: Relation {
  /// How it is decided.
  public enum Kind: Sendable, Equatable {
    /// A function decides by parts of the request, such as `$request.header.Authorization`; its answer holds for so many
    /// seconds.
    case function(ResourceNode, sources: [String], seconds: Term?)
    /// A JSON Web Token, which an issuer gave to one of the clients.
    case token(issuer: Term, audience: Term, source: String)
    /// The signature of an IAM identity that may invoke the route.
    case signature
  }

  /// The name among the API's authorizers.
  public let name: String
  /// How it is decided.
  public let kind: Kind
  /// The API.
  public let api: ResourceNode
  /// Whether it holds for the routes that name none.
  public let isDefault: Bool
  /// The scope of the API.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// An authorizer of an API.
  public init(_ name: String, _ kind: Kind, of api: ResourceNode, isDefault: Bool, location: SourceLocation) {
    self.name = name
    self.kind = kind
    self.api = api
    self.isDefault = isDefault
    scope = api.scope
    self.location = location
  }

  /// The id of the authorizer, below the API's.
  public var id: String { "\(api.id)/\(name)Authorizer" }

  /// The API, and the function that decides.
  public var ends: [RelationEnd] {
    if case .function(let function, _, _) = kind { return [.resource(api), .resource(function)] }
    return [.resource(api)]
  }

  /// How long an answer holds, or issuer and clients.
  public var terms: [Term] {
    switch kind {
    case .function(_, _, let seconds): seconds.map { [$0] } ?? []
    case .token(let issuer, let audience, _): [issuer, audience]
    case .signature: []
    }
  }

  /// The same with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation { replacing(replacement) }

  func replacing(_ replacement: (Term) -> Term) -> HTTPAuthorizer {
    let changed: Kind
    switch kind {
    case .function(let function, let sources, let seconds):
      changed = .function(function, sources: sources, seconds: seconds.map(replacement))
    case .token(let issuer, let audience, let source):
      changed = .token(issuer: replacement(issuer), audience: replacement(audience), source: source)
    case .signature: changed = kind
    }
    return HTTPAuthorizer(name, changed, of: api, isDefault: isDefault, location: location)
  }

  /// Such as `Gateway asks Check who may call`.
  public var description: String {
    switch kind {
    case .function(let function, _, _): "\(api.id) asks \(function.id) who may call"
    case .token: "\(api.id) lets in who has a token"
    case .signature: "\(api.id) lets in who signs"
    }
  }

  /// Several statements may name the same.
  public var isUnique: Bool { false }

  private var mark: String { "HTTPAuthorizer|\(id)" }

  /// That an authorizer of this name is there.
  public var marks: [String] { [mark] }

  /// Finds another authorizer of the same name, one of which would be lost.
  public func contribute(to expansion: RelationExpansion) {
    guard let first = expansion.first(marked: mark) as? HTTPAuthorizer, first.location != location,
      first.kind != kind
    else { return }
    expansion.find(
      .duplicateID, "\(api.id) has two different authorizers with the name \(name)", of: self,
      notes: [.init("the other is here", at: first.location)], hint: "give one of them another name:")
  }

  /// The authorizer, which routes name and which may be added later; `nil` where the route alone says it.
  func planned(in expansion: RelationExpansion) -> ResourceNode? {
    kind == .signature ? nil : expansion.plan("AWS::ApiGatewayV2::Authorizer", id: id, for: self)
  }

  /// How the routes say it.
  var routeType: String {
    switch kind {
    case .function: "CUSTOM"
    case .token: "JWT"
    case .signature: "AWS_IAM"
    }
  }

  /// Adds the authorizer and the permission.
  public func expand(into expansion: RelationExpansion) {
    let type = "AWS::ApiGatewayV2::Authorizer"
    let identity = ["ApiId", "Name"]
    let common = [Property("ApiId", .reference(Reference(api, "ApiId"))), Property("Name", .string(name))]
    switch kind {
    case .function(let function, let sources, let seconds):
      // Simple answers and format 2.0 are what libraries of today write (Working with AWS Lambda authorizers for HTTP APIs,
      // Amazon API Gateway Developer Guide).
      var properties = [
        Property("AuthorizerType", .string("REQUEST")),
        Property("AuthorizerUri", .reference(Reference(function, "InvokeArn"))),
        Property("AuthorizerPayloadFormatVersion", .string("2.0")), Property("EnableSimpleResponses", .bool(true)),
      ]
      if !sources.isEmpty { properties.append(Property("IdentitySource", .list(sources.map { .string($0) }))) }
      if let seconds { properties.append(Property("AuthorizerResultTtlInSeconds", seconds)) }
      expansion.add(type, id: id, for: self, identity: identity, common + properties)
      // SAM's translator names the function by its ARN here.
      expansion.add(
        "AWS::Lambda::Permission", id: "\(id)Permission", for: self,
        identity: ["FunctionName", "Principal", "SourceArn"],
        [
          Property("FunctionName", .reference(Reference(function, "Arn"))),
          Property("Action", .string("lambda:InvokeFunction")),
          Property("Principal", .string("apigateway.amazonaws.com")),
          Property(
            "SourceArn", .text([.term(.reference(Reference(api, "ExecutionArn"))), .literal("/authorizers/*")])),
        ])
    case .token(let issuer, let audience, let source):
      expansion.add(
        type, id: id, for: self, identity: identity,
        common + [
          Property("AuthorizerType", .string("JWT")), Property("IdentitySource", .list([.string(source)])),
          Property(
            "JwtConfiguration", .map([MapEntry("Audience", audience), MapEntry("Issuer", issuer)])),
        ])
    case .signature: break
    }
  }

  /// A member of the API's `Auth` (HttpApiAuth, AWS SAM Developer Guide).
  public var serverless: ServerlessForm? {
    var auth: [MapEntry] = isDefault ? [MapEntry("DefaultAuthorizer", .string(serverlessName))] : []
    switch kind {
    case .function(let function, let sources, let seconds):
      var identity: [MapEntry] = []
      for (name, prefix) in Self.sources {
        let found = sources.filter { $0.hasPrefix(prefix) }.map { Term.string(String($0.dropFirst(prefix.count))) }
        if !found.isEmpty { identity.append(MapEntry(name, .list(found))) }
      }
      if let seconds { identity.append(MapEntry("ReauthorizeEvery", seconds)) }
      var members = [
        MapEntry("FunctionArn", .reference(Reference(function, "Arn"))),
        MapEntry("AuthorizerPayloadFormatVersion", .string("2.0")), MapEntry("EnableSimpleResponses", .bool(true)),
        MapEntry("EnableFunctionDefaultPermissions", .bool(true)),
      ]
      if !identity.isEmpty { members.append(MapEntry("Identity", .map(identity))) }
      auth.append(MapEntry("Authorizers", .map([MapEntry(name, .map(members))])))
    case .token(let issuer, let audience, let source):
      let members = [
        MapEntry("IdentitySource", .string(source)),
        MapEntry("JwtConfiguration", .map([MapEntry("audience", audience), MapEntry("issuer", issuer)])),
      ]
      auth.append(MapEntry("Authorizers", .map([MapEntry(name, .map(members))])))
    case .signature: auth.append(MapEntry("EnableIamAuthorizer", .bool(true)))
    }
    return .property(of: api, Property("Auth", .map(auth)))
  }

  /// The name by which SAM knows it.
  var serverlessName: String { kind == .signature ? "AWS_IAM" : name }

  /// What SAM calls the sources of an identity, and how the API names them.
  private static let sources = [
    ("Headers", "$request.header."), ("QueryStrings", "$request.querystring."), ("Context", "$context."),
    ("StageVariables", "$stageVariables."),
  ]
}

/// What a route asks of its callers.
public struct HTTPRouteAccess: Sendable {
  /// Who decides; `nil` where everybody may call.
  public var authorizer: HTTPAuthorizer?
  /// The scopes of which a token has to have one.
  public var scopes: [String]
  /// Whether the route says so itself; otherwise it has what the API gives every route.
  public var isOwn: Bool

  /// What a route asks.
  public init(_ authorizer: HTTPAuthorizer? = nil, scopes: [String] = [], isOwn: Bool = false) {
    self.authorizer = authorizer
    self.scopes = scopes
    self.isOwn = isOwn
  }

  /// What it adds to the route.
  func properties(in expansion: RelationExpansion) -> [Property] {
    guard let authorizer else { return [] }
    var properties = [Property("AuthorizationType", .string(authorizer.routeType))]
    if let node = authorizer.planned(in: expansion) {
      properties.append(Property("AuthorizerId", .reference(Reference(node, "AuthorizerId"))))
    }
    if !scopes.isEmpty { properties.append(Property("AuthorizationScopes", .list(scopes.map { .string($0) }))) }
    return properties
  }

  /// What SAM's event says, where the API does not. SAM leaves requests for `OPTIONS` out of what holds for all.
  func event(_ method: String) -> [Property] {
    guard isOwn || !scopes.isEmpty || (method == "OPTIONS" && authorizer != nil) else { return [] }
    var auth = [MapEntry("Authorizer", .string(authorizer?.serverlessName ?? "NONE"))]
    if !scopes.isEmpty { auth.append(MapEntry("AuthorizationScopes", .list(scopes.map { .string($0) }))) }
    return [Property("Auth", .map(auth))]
  }
}
