import FormworkIR
import FormworkRelations

/// A REST API calls a function for requests with a method and path: an operation in the API's body, and a permission for the
/// API to call the function. SAM has the permission as an `Api` event of the function.
public final class RESTMethod: Relation {
  /// How the answer comes from the function to the caller.
  struct Transfer: Sendable {
    /// Whether the caller gets it while the function still writes.
    var isStreaming: Bool
    /// For how long the API waits.
    var seconds: Int?
  }

  /// What a route asks of its callers.
  struct Access: Sendable {
    /// The name of the authorizer; `nil` where everybody may call.
    var authorizer: String?
    /// Whether the route says so itself; otherwise it has what the API gives every route.
    var isNamed: Bool
    /// The scopes of which a token has to have one.
    var scopes: [String]
  }

  /// The id of the permission without its end, below the function's.
  public let id: String
  /// The API.
  public let api: ResourceNode
  /// The function.
  public let function: ResourceNode
  /// The method, `ANY` for all.
  public let method: String
  /// The path.
  public let path: String
  let parameters: [RequestParameter]
  let transfer: Transfer
  let access: Access
  /// Where it was declared.
  public let location: SourceLocation

  /// A route of an API to a function.
  init(
    id: String, from api: ResourceNode, to function: ResourceNode, method: String, path: String,
    parameters: [RequestParameter], transfer: Transfer, access: Access, location: SourceLocation
  ) {
    self.id = id
    self.api = api
    self.function = function
    self.method = method
    self.path = path
    self.parameters = parameters
    self.transfer = transfer
    self.access = access
    self.location = location
  }

  /// The scope of the API.
  public var scope: Scope? { api.scope }
  /// The API and the function.
  public var ends: [RelationEnd] { [.resource(api), .resource(function)] }
  /// No terms.
  public var terms: [Term] { [] }
  /// The route itself, which holds no terms.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation { self }

  /// Such as `Gateway routes GET /orders to Orders`.
  public var description: String { "\(api.id) routes \(method) \(path) to \(function.id)" }

  private var mark: String { "RESTMethod|\(api.id)|\(method) \(path)" }

  /// That the API has a route, one with this method and path, and variables at these places of its paths.
  public var marks: [String] {
    [Self.mark(of: api), mark] + RESTPath.variablePlaces(of: path).map { variableMark($0.before) }
  }

  /// The mark of an API that has routes.
  static func mark(of api: ResourceNode) -> String { "RESTMethod|\(api.id)" }

  private func variableMark(_ before: String) -> String { "RESTMethod.variable|\(api.id)|\(before)" }

  /// Adds the operation to the API's body.
  public func contribute(to expansion: RelationExpansion) {
    findMistakes(expansion)
    if let first = expansion.first(marked: mark) as? RESTMethod, first.id != id {
      expansion.find(
        .duplicateID, "\(api.id) has two routes for \(method) \(path)", of: self,
        notes: [.init("the other is here", at: first.location)], hint: "a method and path call one function")
      return
    }
    var operation: [MapEntry] = []
    let parameters = allParameters
    if !parameters.isEmpty { operation.append(MapEntry("parameters", .list(parameters.map(Self.parameter)))) }
    operation.append(MapEntry("responses", .map([])))
    if let security = security(by: expansion) { operation.append(MapEntry("security", security)) }
    if self.parameters.contains(where: { $0.isRequired && $0.place.kind != "path" }) {
      operation.append(MapEntry("x-amazon-apigateway-request-validator", .string(RESTBody.validator)))
      let validator = [("validateRequestParameters", true), ("validateRequestBody", false)]
      expansion.set(
        .map(validator.map { MapEntry($0.0, .bool($0.1)) }), of: api, at: RESTBody.validators, for: self)
    }
    operation.append(MapEntry("x-amazon-apigateway-integration", integration))
    expansion.set(
      .map(operation), of: api, at: RESTBody.place(of: method, path),
      orFind: "\(description), which the body of \(api.id) says otherwise", for: self)
  }

  /// Adds the permission, limited to the method and path.
  public func expand(into expansion: RelationExpansion) {
    let stage = expansion.first(marked: RESTDeployment.mark(of: api)) as? RESTDeployment
    expansion.add(
      "AWS::Lambda::Permission", id: "\(id)Permission\(LogicalName.alphanumeric(stage?.name ?? ""))", for: self,
      identity: ["FunctionName", "Principal", "SourceArn"],
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string("apigateway.amazonaws.com")),
        Property(
          "SourceArn",
          .text([
            .term(.reference(Reference(api, "ExecutionArn"))),
            .literal("/*/\(method == "ANY" ? "*" : method)\(RESTPath.pattern(of: path))"),
          ])),
      ])
  }

  /// An event, of which SAM makes the permission; the operation stands in the API's body as it does elsewhere, since an event
  /// cannot say all that a route can.
  public var serverless: ServerlessForm? {
    .event(
      ServerlessEvent(
        of: function, named: String(id.dropFirst(function.id.count + 1)), type: "Api",
        [
          Property("RestApiId", .reference(Reference(api, "RestApiId"))), Property("Path", .string(path)),
          Property("Method", .string(method)),
        ], container: api))
  }

  // MARK: The operation

  /// The parameters of the path, which OpenAPI wants to be named, and those of the route.
  private var allParameters: [RequestParameter] {
    let variables = RESTPath.variables(of: path).map {
      RequestParameter(place: .init(kind: "path", name: $0), isRequired: true, target: nil)
    }
    return parameters.filter { $0.place.kind != "path" } + variables
  }

  private static func parameter(_ parameter: RequestParameter) -> Term {
    .map([
      MapEntry("name", .string(parameter.place.name)), MapEntry("in", .string(parameter.place.kind)),
      MapEntry("required", .bool(parameter.isRequired)),
      MapEntry("schema", .map([MapEntry("type", .string("string"))])),
    ])
  }

  private func security(by expansion: RelationExpansion) -> Term? {
    let standard = expansion.first(marked: RESTAuthorization.defaultMark(of: api)) as? RESTAuthorization
    guard let name = access.isNamed ? access.authorizer : standard?.name else { return nil }
    return .list([.map([MapEntry(name, .list(access.scopes.map { .string($0) }))])])
  }

  /// A call of the function with all that the request has; `POST` is what Lambda wants, whatever the request had.
  private var integration: Term {
    var entries = [
      MapEntry("type", .string("aws_proxy")), MapEntry("httpMethod", .string("POST")), MapEntry("uri", address),
    ]
    let mapped = parameters.compactMap { parameter in
      parameter.target.map {
        MapEntry(
          "integration.request.\($0.expression)", .string("method.request.\(parameter.place.expression)"))
      }
    }
    if !mapped.isEmpty { entries.append(MapEntry("requestParameters", .map(mapped))) }
    if let seconds = transfer.seconds { entries.append(MapEntry("timeoutInMillis", .int(seconds * 1_000))) }
    if transfer.isStreaming { entries.append(MapEntry("responseTransferMode", .string("STREAM"))) }
    return .map(entries)
  }

  /// The call of Lambda's API, which is another one for answers that are streamed.
  private var address: Term {
    guard transfer.isStreaming else { return .reference(Reference(function, "InvokeArn")) }
    return .text([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":apigateway:"), .term(.pseudo(.region)),
      .literal(":lambda:path/2021-11-15/functions/"), .term(.reference(Reference(function, "Arn"))),
      .literal("/response-streaming-invocations"),
    ])
  }

  // MARK: Mistakes

  private func findMistakes(_ expansion: RelationExpansion) {
    for (before, variable) in RESTPath.variablePlaces(of: path) {
      guard let first = expansion.first(marked: variableMark(before)) as? RESTMethod,
        let other = RESTPath.variablePlaces(of: first.path).first(where: { $0.before == before }),
        other.variable != variable
      else { continue }
      expansion.find(
        .conflict, "\(path) of \(api.id) has \(variable) where \(first.path) has \(other.variable)", of: self,
        notes: [.init("the other is here", at: first.location)],
        hint: "API Gateway has one variable at each place of its paths: give both the same name")
    }
    let variables = RESTPath.variables(of: path)
    for parameter in parameters where parameter.place.kind == "path" && !variables.contains(parameter.place.name) {
      let known = variables.map { "{\($0)}" }.joined(separator: ", ")
      expansion.find(
        .unknownReference, "\(description) with the parameter \(parameter.place.name), which the path does not have",
        of: self,
        hint: variables.isEmpty
          ? "the path has no variable; a part of it may be {\(parameter.place.name)}" : "the path has \(known)")
    }
    if let seconds = transfer.seconds, !(1...(transfer.isStreaming ? 900 : 300)).contains(seconds) {
      expansion.find(
        .outOfRange, "\(description) and waits \(seconds) seconds", of: self,
        hint: transfer.isStreaming
          ? "1 to 900 seconds are allowed" : "1 to 29 seconds are allowed, or more where AWS has raised the quota")
    }
    if !access.scopes.isEmpty, !asksForToken(expansion) {
      expansion.find(
        .conflict, "\(description) and asks for scopes, which only tokens have", of: self,
        hint: "scopes go with authorizer: .cognito(…)")
    }
  }

  private func asksForToken(_ expansion: RelationExpansion) -> Bool {
    let mark =
      access.isNamed
      ? access.authorizer.map { RESTAuthorization.mark($0, of: api) } ?? "" : RESTAuthorization.defaultMark(of: api)
    guard case .tokens? = (expansion.first(marked: mark) as? RESTAuthorization)?.kind else { return false }
    return true
  }
}
