import FormworkDSL
import FormworkIR
import FormworkRelations

/// Who may call the routes of an `HTTPAPI`.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, Terraform | an authorizer per function or issuer of tokens, the permission to call the function, and each route's type of authorization |
/// | SAM | `Auth` of the `AWS::Serverless::HttpApi`, and of the events that differ from it |
public struct Authorizer: Sendable, Equatable {
  /// The name among the API's authorizers, which ids are made of: `Gateway/CheckAuthorizer`.
  let name: String
  /// How it is decided; `nil` for routes that everybody may call.
  let kind: HTTPAuthorizer.Kind?

  /// Everybody may call: for a route of an API whose others ask for more.
  public static let open = Authorizer(name: "Open", kind: nil)

  /// Callers sign their requests as an IAM identity that may `execute-api:Invoke` the route.
  public static let iam = Authorizer(name: "IAM", kind: .signature)

  /// A function decides. It gets the request in format 2.0 and answers `{"isAuthorized": true}` (Working with AWS Lambda
  /// authorizers for HTTP APIs, Amazon API Gateway Developer Guide).
  ///
  /// - Parameters:
  ///   - function: The function, which the API may then call. It has 10 seconds at most.
  ///   - headers: The headers that tell who calls; a request without one of them is refused unasked.
  ///   - queryStrings: The parameters of the address that do.
  ///   - cache: For how many seconds an answer holds for the same caller, 0 to 3,600: `.minutes(5)`. It needs a header or
  ///     parameter. What API Gateway does without it.
  ///   - name: The name among the API's authorizers; the function's without it.
  public static func lambda(
    _ function: LambdaFunction, headers: [String] = ["Authorization"], queryStrings: [String] = [],
    cache: Value<Int>? = nil, name: String? = nil
  ) -> Authorizer {
    let sources = headers.map { "$request.header.\($0)" } + queryStrings.map { "$request.querystring.\($0)" }
    return Authorizer(
      name: name ?? function.node.name, kind: .function(function.node, sources: sources, seconds: cache?.term))
  }

  /// A JSON Web Token tells who calls (Control access to HTTP APIs with JWT authorizers, Amazon API Gateway Developer Guide).
  ///
  /// - Parameters:
  ///   - issuer: The address of who gave the token, such as `"https://cognito-idp.\(.region).amazonaws.com/\(pool.ref)"`.
  ///   - audience: The clients for which the token may have been given.
  ///   - header: The header with the token.
  ///   - name: The name among the API's authorizers.
  public static func jwt(
    issuer: Value<String>, audience: Value<[String]>, header: String = "Authorization", name: String = "JWT"
  ) -> Authorizer {
    Authorizer(
      name: name,
      kind: .token(issuer: issuer.term, audience: audience.term, source: "$request.header.\(header)"))
  }

  /// The relation of an API, unless everybody may call.
  func relation(of api: ResourceNode, isDefault: Bool, at location: SourceLocation) -> HTTPAuthorizer? {
    kind.map { HTTPAuthorizer(name, $0, of: api, isDefault: isDefault, location: location) }
  }

  /// What is wrong with it.
  func findings(of api: ResourceNode, at location: SourceLocation) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if !LogicalName.isValid(name) {
      found.append(
        Diagnostic(
          .error, .invalidName, "an authorizer of \(api.id) has the name \"\(name)\"", at: location,
          hint: "ids are made of it: letters and digits"))
    }
    if case .function(_, let sources, let seconds?) = kind, sources.isEmpty, seconds != .int(0) {
      found.append(
        Diagnostic(
          .error, .conflict, "\(api.id) keeps answers of \(name), but nothing tells one caller from another",
          at: location, hint: "give the headers that do, such as headers: [\"Authorization\"]"))
    }
    return found
  }
}

/// What the routes of an API may ask for, as its braces and statements say it.
struct APIAuthorizers {
  let api: ResourceNode
  /// What holds for routes that name nothing.
  let standard: Authorizer?
  /// Where the API was declared.
  let location: SourceLocation

  /// The relation of what holds for all routes.
  var standardElements: [Element] { standard.map { elements(of: $0, isDefault: true, at: location) } ?? [] }

  /// The relations of the authorizers that routes name, each once. Two of one name that are not alike are both there: expanding
  /// finds that.
  func elements(for routes: [Route]) -> [Element] {
    var elements: [Element] = []
    var known = standard.map { [$0] } ?? []
    for route in routes {
      guard let authorizer = route.authorizer, !known.contains(authorizer) else { continue }
      known.append(authorizer)
      elements += self.elements(of: authorizer, isDefault: false, at: route.location)
    }
    return elements
  }

  private func elements(of authorizer: Authorizer, isDefault: Bool, at location: SourceLocation) -> [Element] {
    let relation = authorizer.relation(of: api, isDefault: isDefault, at: location)
    return authorizer.findings(of: api, at: location).map { .finding($0) } + (relation.map { [.relation($0)] } ?? [])
  }

  /// What one route asks of its callers.
  func access(of route: Route) -> HTTPRouteAccess {
    let isOwn = route.authorizer != nil && route.authorizer != standard
    let relation = (route.authorizer ?? standard)?.relation(of: api, isDefault: !isOwn, at: location)
    return HTTPRouteAccess(relation, scopes: route.scopes, isOwn: isOwn)
  }
}
