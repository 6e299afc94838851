import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// An HTTP API of Amazon API Gateway, with the routes in its braces and a `$default` stage that deploys every change.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, Terraform | the API, its stage; an integration per function, a route and a permission per `Route` |
/// | SAM | `AWS::Serverless::HttpApi`, and an `HttpApi` event of the function per `Route` |
///
/// A function that refers to its own API cannot have events in SAM; the API then stands there in plain resources too.
@dynamicMemberLookup
public struct HTTPAPI: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: ApiGatewayV2.Api
  private let authorizer: Authorizer?

  /// An HTTP API.
  ///
  /// - Parameters:
  ///   - id: The name in its scope; what its routes make has ids below it, such as `Api/GetRoot`.
  ///   - name: At most 128 characters; the stack's name without it.
  ///   - cors: Which pages of other sites may call the API from a browser; none without it.
  ///   - authorizer: Who may call the routes; everybody without it. A route may say otherwise.
  ///   - routes: The routes. The same method and path twice is an error.
  public init(
    _ id: String, name: Value<String>? = nil, cors: ApiGatewayV2.Api.Cors? = nil,
    authorizer: Authorizer? = nil, fileID: String = #fileID, line: Int = #line,
    @RouteBuilder routes: () -> [Route] = { [] }
  ) {
    let location = SourceLocation(fileID, line)
    let routes = DeclarationContext.within(id, at: location, routes)
    var bag = PropertyBag()
    bag.set("Name", name ?? Value(term: .pseudo(.stackName)))
    bag.set("ProtocolType", Value<String>("HTTP"))
    bag.set("CorsConfiguration", cors)
    resource = ApiGatewayV2.Api.declared(
      by: ResourceNode(
        declaring: id, type: ApiGatewayV2.Api.schema.type, schema: ApiGatewayV2.Api.schema,
        properties: bag.properties,
        followers: { api in
          let authorizers = APIAuthorizers(api: api, standard: authorizer, location: location)
          return authorizers.standardElements + authorizers.elements(for: routes)
            + routes.flatMap { $0.elements(from: authorizers) }
            + [.relation(HTTPStage(of: api, location: location))]
        }, at: location))
    self.authorizer = authorizer
  }

  private init(resource: ApiGatewayV2.Api, authorizer: Authorizer?) {
    self.resource = resource
    self.authorizer = authorizer
  }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> HTTPAPI {
    HTTPAPI(resource: .declared(by: node), authorizer: authorizer)
  }

  /// The API's id.
  public var apiId: Value<String> { Value(term: .reference(Reference(node, "ApiId"))) }
  /// The address at which the API answers, such as `https://abc123.execute-api.eu-central-1.amazonaws.com`.
  public var endpoint: Value<String> { Value(term: .reference(Reference(node, "ApiEndpoint"))) }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "an HTTPAPI has no such attribute; it has .apiId, .endpoint, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { apiId }

  /// A route as a statement outside the API's braces. Statements may name the same `authorizer`.
  public func route(
    _ method: Route.Method, _ path: String, to function: LambdaFunction, authorizer: Authorizer? = nil,
    scopes: [String] = [], id: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> RouteStatement {
    let route = Route(
      method, path, to: function, authorizer: authorizer, scopes: scopes, id: id, fileID: fileID, line: line)
    let authorizers = APIAuthorizers(api: node, standard: self.authorizer, location: route.location)
    return RouteStatement(elements: authorizers.elements(for: [route]) + route.elements(from: authorizers))
  }
}

/// A route of an HTTP API to a function: requests with a method and path call it.
public struct Route: Sendable {
  /// The method of a request.
  public enum Method: String, Sendable, CaseIterable {
    /// Any method.
    case any = "ANY"
    /// `GET`.
    case get = "GET"
    /// `HEAD`.
    case head = "HEAD"
    /// `POST`.
    case post = "POST"
    /// `PUT`.
    case put = "PUT"
    /// `PATCH`.
    case patch = "PATCH"
    /// `DELETE`.
    case delete = "DELETE"
    /// `OPTIONS`.
    case options = "OPTIONS"
  }

  private let method: Method
  private let path: String
  private let function: ResourceNode
  private let id: String
  let authorizer: Authorizer?
  let scopes: [String]
  let location: SourceLocation

  /// A route.
  ///
  /// - Parameters:
  ///   - method: The method of the requests; `.any` takes those that no route of their own takes.
  ///   - path: It begins with `/`; `{name}` takes one part of it, `{name+}` the rest (Create routes for HTTP APIs, Amazon API
  ///     Gateway Developer Guide).
  ///   - function: The function that is called, which gets the permission for it.
  ///   - authorizer: Who may call it, where that differs from the API's: `.open`, `.iam`, `.lambda(…)` or `.jwt(…)`.
  ///   - scopes: The scopes of which the caller's token has to have one; with a `.jwt` authorizer alone.
  ///   - id: The name of what the route makes, below the API's id; without it method and path name it: `GetItemsId`.
  public init(
    _ method: Method, _ path: String, to function: LambdaFunction, authorizer: Authorizer? = nil,
    scopes: [String] = [], id: String? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    self.method = method
    self.path = path
    self.function = function.node
    self.authorizer = authorizer
    self.scopes = scopes
    self.id = id ?? Self.name(method, path)
    location = SourceLocation(fileID, line)
  }

  private init(_ path: String, to function: LambdaFunction, _ authorizer: Authorizer?, _ location: SourceLocation) {
    method = .any
    self.path = path
    self.function = function.node
    self.authorizer = authorizer
    scopes = []
    id = "Default"
    self.location = location
  }

  /// The route for every request that no other route takes.
  public static func `default`(
    to function: LambdaFunction, authorizer: Authorizer? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Route {
    Route(HTTPRoute.defaultPath, to: function, authorizer, SourceLocation(fileID, line))
  }

  /// `GET /items/{id}` becomes `GetItemsId`, `ANY /` becomes `AnyRoot`.
  private static func name(_ method: Method, _ path: String) -> String {
    let words = LogicalName.cloudFormation(path)
    return method.rawValue.prefix(1) + method.rawValue.dropFirst().lowercased() + (words.isEmpty ? "Root" : words)
  }

  /// The relation, or what is wrong with the path.
  func elements(from authorizers: APIAuthorizers) -> [Element] {
    let api = authorizers.api
    guard path == HTTPRoute.defaultPath || Self.isValid(path) else {
      return [
        .finding(
          Diagnostic(
            .error, .invalidName, "a route of \(api.id) has the path \"\(path)\"", at: location,
            hint: "paths begin with '/'; a part of one may be {name}, the last {name+}"))
      ]
    }
    let access = authorizers.access(of: self)
    let route = Element.relation(
      HTTPRoute(
        id: "\(api.id)/\(id)", from: api, to: function, method: method.rawValue, path: path, access: access,
        location: location))
    if case .token? = access.authorizer?.kind { return [route] }
    if scopes.isEmpty { return [route] }
    return [
      .finding(
        Diagnostic(
          .error, .conflict,
          "the route \(method.rawValue) \(path) of \(api.id) asks for scopes, which only tokens have",
          at: location, hint: "scopes go with authorizer: .jwt(issuer:audience:)"))
    ]
  }

  /// Whether a path begins with `/` and its braces hold whole parts of it.
  private static func isValid(_ path: String) -> Bool {
    guard path.hasPrefix("/") else { return false }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      guard part.contains(where: { "{}".contains($0) }) else { return true }
      var name = part
      guard name.popFirst() == "{", name.popLast() == "}" else { return false }
      if name.last == "+" {
        if index != parts.count - 1 { return false }
        name.removeLast()
      }
      return !name.isEmpty && !name.contains { "{}+".contains($0) }
    }
  }
}

/// A route as a statement of a stack.
public struct RouteStatement: Statement {
  let elements: [Element]

  /// The relation.
  public func elements(at location: SourceLocation) -> [Element] { elements }
}

/// Turns the routes in an API's braces into a list.
@resultBuilder
public enum RouteBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = Route

  /// A route.
  public static func buildExpression(_ route: Route) -> [Route] { [route] }
  /// Says what may stand here.
  @available(*, unavailable, message: "only a Route can stand in an HTTPAPI's braces")
  public static func buildExpression<T>(_ other: T) -> [Route] { [] }
}
