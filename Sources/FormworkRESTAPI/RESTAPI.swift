import Formwork
import FormworkApiGateway
import FormworkDSL
import FormworkIR

/// A REST API of Amazon API Gateway, with the routes in its braces and a stage that deploys every change of them.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | `AWS::ApiGateway::RestApi` with an OpenAPI body, `AWS::ApiGateway::Deployment` whose id ends in a hash of the body, `AWS::ApiGateway::Stage`; a permission per `RESTRoute` |
/// | SAM | `AWS::Serverless::Api`, and an `Api` event of the function per `RESTRoute` |
/// | Terraform | `aws_api_gateway_rest_api`, `aws_api_gateway_deployment` that is made anew when the body changes, `aws_api_gateway_stage`; `aws_lambda_permission` |
///
/// ```swift
/// let api = RESTAPI("Orders", endpoint: .regional, throttling: .rate(100, burst: 200)) {
///   RESTRoute(.get, "/orders/{id}", to: read)
///   RESTRoute(.post, "/orders", to: write)
/// }
/// Output("Address", api.url)
/// ```
/// The body names the functions, so that a function cannot be given the address of its own API: it gets it with each request.
@dynamicMemberLookup
public struct RESTAPI: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: ApiGateway.RestApi
  /// What the stage is to have.
  private let stageSettings: RESTStage

  /// A REST API.
  ///
  /// - Parameters:
  ///   - id: The name in its scope; what comes with the API has ids below it, such as `Orders/ProdStage`.
  ///   - stage: The stage's name, with which every path begins: at most 128 letters, digits, `-` and `_`.
  ///   - name: The API's name; the stack's without it.
  ///   - description: What the API is for.
  ///   - endpoint: From where the API is reached; from edge locations without it.
  ///   - authorizer: Who may call the routes; everybody without it. A route may say otherwise.
  ///   - throttling: How many requests of all callers the stage takes; what the account allows without it.
  ///   - metrics: Whether each method has metrics of its own, which cost.
  ///   - logging: What the stage writes into its execution log. The account needs a role for logs, which
  ///     `AWS::ApiGateway::Account` names once per region.
  ///   - accessLog: Where a line for each request goes; it needs that role too.
  ///   - tracing: Whether requests are traced by AWS X-Ray.
  ///   - content: Children: `RESTRoute`, `Properties` of the API and of its stage, `Tags`.
  public init(
    _ id: String, stage: String = "Prod", name: Value<String>? = nil, description: Value<String>? = nil,
    endpoint: RESTEndpoint? = nil, authorizer: RESTAuthorizer? = nil, throttling: RESTThrottling? = nil,
    metrics: Value<Bool>? = nil, logging: Value<OneOf<ApiGateway.LoggingLevel>>? = nil,
    accessLog: RESTAccessLog? = nil, tracing: Value<Bool>? = nil, fileID: String = #fileID, line: Int = #line,
    @RESTAPIBuilder content: () -> [RESTAPIChild] = { [] }
  ) {
    var changes: [Properties<ApiGateway.Stage>] = []
    let content = ConstructContent<ApiGateway.RestApi>(id, fileID, line) {
      let children = content()
      changes = children.compactMap(\.stage)
      return children.compactMap(\.api)
    }
    let name = name ?? Value(term: .pseudo(.stackName))
    var bag = PropertyBag(capacity: 5)
    bag.set("Name", name)
    bag.set("Description", description)
    if let endpoint { bag.properties += endpoint.properties }
    bag.set("Body", RESTBody.empty(titled: name.term))
    let settings = RESTStage(
      name: stage, throttling: throttling, metrics: metrics, logging: logging, accessLog: accessLog, tracing: tracing,
      changes: changes)
    stageSettings = settings
    let location = content.location
    resource = content.resource(
      id, bag,
      followers: { api in
        var elements: [Element] = authorizer.map { $0.elements(of: api, isDefault: true, at: location) } ?? []
        elements += settings.elements(of: api, at: location)
        return elements
      })
  }

  private init(resource: ApiGateway.RestApi, stageSettings: RESTStage) {
    self.resource = resource
    self.stageSettings = stageSettings
  }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> RESTAPI {
    RESTAPI(resource: .declared(by: node), stageSettings: stageSettings)
  }

  /// The generated resource of the stage.
  public var stage: ApiGateway.Stage { .declared(by: stageSettings.node(of: node, at: node.location)) }

  /// The API's id.
  public var restApiId: Value<String> { resource.restApiId }
  /// The address at which the stage answers, such as `https://abc123.execute-api.eu-central-1.amazonaws.com/Prod`.
  public var url: Value<String> {
    "https://\(restApiId).execute-api.\(.region).\(.urlSuffix)/\(Value<String>(stageSettings.name))"
  }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a RESTAPI has no such attribute; it has .restApiId, .url, .stage, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { restApiId }

  /// A route as a statement outside the API's braces; see ``RESTRoute``.
  public func route(
    _ method: Route.Method, _ path: String, to function: LambdaFunction, parameters: [RequestParameter] = [],
    streaming: Bool = false, timeout: Int? = nil, authorizer: RESTAuthorizer? = nil, scopes: [String] = [],
    id: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> ConnectionStatement {
    let route = RESTRoute(
      method, path, to: function, parameters: parameters, streaming: streaming, timeout: timeout,
      authorizer: authorizer, scopes: scopes, id: id, fileID: fileID, line: line)
    return ConnectionStatement(route.elements(of: node))
  }
}
