import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

/// A route of a REST API to a function: requests with a method and path call it.
///
/// ```swift
/// RESTRoute(.any, "/{proxy+}", to: tenants, parameters: [.query("tenant-id", as: .header("X-Amz-Tenant-Id"))])
/// ```
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | an operation in the API's body, `AWS::Lambda::Permission` |
/// | SAM | the operation, and an `Api` event of the function |
/// | Terraform | the operation, `aws_lambda_permission` |
public struct RESTRoute: Sendable {
  private let method: String
  private let path: String
  private let function: ResourceNode
  private let parameters: [RequestParameter]
  private let transfer: RESTMethod.Transfer
  private let authorizer: RESTAuthorizer?
  private let scopes: [String]
  private let id: String?
  private let location: SourceLocation

  /// A route.
  ///
  /// - Parameters:
  ///   - method: The method of the requests; `.any` takes those that no route of their own takes.
  ///   - path: It begins with `/`; `{name}` takes one part of it, `{name+}` the rest.
  ///   - function: The function that is called, which gets the permission for it.
  ///   - parameters: What a request has to bring along, or what is passed to the function under another name. A request
  ///     without a required one is answered 400, and the function not called.
  ///   - streaming: Whether the answer goes to the caller while the function still writes it (Set up a Lambda proxy integration
  ///     with payload response streaming, Amazon API Gateway Developer Guide). The function has to write it in the format for
  ///     that.
  ///   - timeout: For how many seconds the API waits for the function: 1 to 29, or to 900 with `streaming`; 29 without it.
  ///     Of a regional or private API it can be longer once AWS has raised the account's quota.
  ///   - authorizer: Who may call it, where that differs from the API's: `.open`, `.iam`, `.lambda(…)` or `.cognito(…)`.
  ///   - scopes: The scopes of which the caller's token has to have one; with a `.cognito` authorizer alone.
  ///   - id: The name of the function's event and permission; without it they have the API's, the method's and the path's.
  public init(
    _ method: Route.Method, _ path: String, to function: LambdaFunction, parameters: [RequestParameter] = [],
    streaming: Bool = false, timeout: Int? = nil, authorizer: RESTAuthorizer? = nil, scopes: [String] = [],
    id: String? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    self.method = method.rawValue
    self.path = path
    self.function = function.node
    self.parameters = parameters
    transfer = RESTMethod.Transfer(isStreaming: streaming, seconds: timeout)
    self.authorizer = authorizer
    self.scopes = scopes
    self.id = id
    location = SourceLocation(fileID, line)
  }

  /// `GET /items/{id}` of `Orders` becomes `OrdersGetItemsId`, `ANY /` becomes `OrdersAnyRoot`.
  private func name(in api: ResourceNode) -> String {
    let words = LogicalName.cloudFormation(path)
    let verb = method.prefix(1) + method.dropFirst().lowercased()
    return "\(LogicalName.cloudFormation(api.name))\(verb)\(words.isEmpty ? "Root" : words)"
  }

  /// The relations, or what is wrong with the path.
  func elements(of api: ResourceNode) -> [Element] {
    var elements = authorizer?.elements(of: api, isDefault: false, at: location) ?? []
    if let finding = RESTPath.finding(about: path, of: api, at: location) { return elements + [.finding(finding)] }
    elements.append(
      .relation(
        RESTMethod(
          id: "\(function.id)/\(id ?? name(in: api))", from: api, to: function, method: method, path: path,
          parameters: parameters, transfer: transfer,
          access: RESTMethod.Access(authorizer: authorizer?.name, isNamed: authorizer != nil, scopes: scopes),
          location: location)))
    return elements
  }
}

/// A parameter that a request brings along.
public struct RequestParameter: Sendable, Equatable {
  /// Where a parameter stands in a request.
  public struct Place: Sendable, Equatable {
    /// The word of OpenAPI.
    let kind: String
    let name: String

    /// A header.
    public static func header(_ name: String) -> Place { Place(kind: "header", name: name) }
    /// A parameter of the query string.
    public static func query(_ name: String) -> Place { Place(kind: "query", name: name) }

    /// The place in the expressions of mappings.
    var expression: String { "\(kind == "query" ? "querystring" : kind).\(name)" }
  }

  let place: Place
  let isRequired: Bool
  let target: Place?

  /// A parameter of the query string.
  ///
  /// - Parameters:
  ///   - name: The name, as callers write it.
  ///   - required: Whether a request without it is refused.
  ///   - target: The header or parameter as which the function's call has it besides; the function's event has it as callers
  ///     write it anyway.
  public static func query(_ name: String, required: Bool = true, as target: Place? = nil) -> RequestParameter {
    RequestParameter(place: .query(name), isRequired: required, target: target)
  }

  /// A header; see ``query(_:required:as:)``.
  public static func header(_ name: String, required: Bool = true, as target: Place? = nil) -> RequestParameter {
    RequestParameter(place: .header(name), isRequired: required, target: target)
  }

  /// A variable of the path, which every request has, under another name.
  public static func path(_ name: String, as target: Place) -> RequestParameter {
    RequestParameter(place: Place(kind: "path", name: name), isRequired: true, target: target)
  }
}
