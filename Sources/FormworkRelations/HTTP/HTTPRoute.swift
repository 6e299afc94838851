import FormworkIR

/// An HTTP API calls a function for requests with a method and path.
///
/// It becomes an integration, which all routes to the function share, a route, and a permission for the API to call the
/// function. SAM has it as an `HttpApi` event of the function.
public final class HTTPRoute: Relation {
  /// The id of the route below its API.
  public let id: String
  /// The API.
  public let api: ResourceNode
  /// The function.
  public let function: ResourceNode
  /// The method, `ANY` for all.
  public let method: String
  /// The path; `$default` for the requests that no other route takes.
  public let path: String
  /// Who may call it.
  public let access: HTTPRouteAccess
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A route of an API to a function.
  public init(
    id: String, from api: ResourceNode, to function: ResourceNode, method: String, path: String,
    access: HTTPRouteAccess = HTTPRouteAccess(), location: SourceLocation
  ) {
    self.id = id
    self.api = api
    self.function = function
    self.method = method
    self.path = path
    self.access = access
    scope = api.scope
    self.location = location
  }

  /// The path of the route for all requests that no other route takes.
  public static let defaultPath = "$default"

  private var isDefault: Bool { path == Self.defaultPath }

  /// The API and the function.
  public var ends: [RelationEnd] { [.resource(api), .resource(function)] }
  /// Those of its authorizer.
  public var terms: [Term] { access.authorizer?.terms ?? [] }
  /// The same with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    guard let authorizer = access.authorizer else { return self }
    var access = access
    access.authorizer = authorizer.replacing(replacement)
    return HTTPRoute(
      id: id, from: api, to: function, method: method, path: path, access: access, location: location)
  }

  /// Such as `Gateway routes GET /orders to Orders`.
  public var description: String {
    "\(api.id) routes \(isDefault ? "all other requests" : "\(method) \(path)") to \(function.id)"
  }

  private var defaultMark: String { "HTTPRoute.default|\(api.id)|\(function.id)" }

  /// That the function has the default route of the API.
  public var marks: [String] { isDefault ? [defaultMark] : [] }

  /// Adds the integration, the route and the permission.
  public func expand(into expansion: RelationExpansion) {
    let apiID = Term.reference(Reference(api, "ApiId"))
    let integration = expansion.add(
      "AWS::ApiGatewayV2::Integration", id: "\(api.id)/\(LogicalName.cloudFormation(function.id))Integration",
      for: self,
      [
        Property("ApiId", apiID),
        Property("IntegrationType", .string("AWS_PROXY")),
        Property("IntegrationUri", .reference(Reference(function, "InvokeArn"))),
        Property("IntegrationMethod", .string("POST")),
        Property("PayloadFormatVersion", .string("2.0")),
      ])
    expansion.add(
      "AWS::ApiGatewayV2::Route", id: "\(id)Route", for: self, identity: ["ApiId", "RouteKey"],
      [
        Property("ApiId", apiID),
        Property("RouteKey", .string(isDefault ? path : "\(method) \(path)")),
        Property(
          "Target",
          .text([.literal("integrations/"), .term(.reference(Reference(integration, "IntegrationId")))])),
      ] + access.properties(in: expansion))
    // The permission of the default route covers every other route to the function, and one is enough.
    if !isDefault, expansion.isMarked(defaultMark) { return }
    expansion.add(
      "AWS::Lambda::Permission", id: "\(id)Permission", for: self,
      identity: ["FunctionName", "Principal", "SourceArn"],
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string("apigateway.amazonaws.com")),
        Property("SourceArn", sourceARN),
      ])
  }

  /// The requests that may call the function: any stage, one method, one path with its variables as wildcards
  /// (Control access to a REST API with IAM permissions, Amazon API Gateway Developer Guide).
  private var sourceARN: Term {
    var suffix = "/*"
    if isDefault {
      suffix += "/*"
    } else {
      suffix += "/" + (method == "ANY" ? "*" : method)
      for part in path.split(separator: "/") {
        suffix += "/" + (part.first == "{" && part.last == "}" ? "*" : part)
      }
      if path == "/" { suffix += "/" }
    }
    return .text([.term(.reference(Reference(api, "ExecutionArn"))), .literal(suffix)])
  }

  /// An event, which SAM's transform writes into the body of the API. API Gateway does not support such a body beside
  /// resources that change the API: the next change of the body deletes what they made (SAM issue 1971).
  public var serverless: ServerlessForm? {
    var properties = [Property("ApiId", .reference(Reference(api, "ApiId")))]
    if !isDefault { properties += [Property("Method", .string(method)), Property("Path", .string(path))] }
    properties += access.event(method)
    return .event(
      ServerlessEvent(
        of: function, named: LogicalName.cloudFormation(id), type: "HttpApi", properties, container: api,
        rivals: "AWS::ApiGatewayV2::"))
  }
}
