import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

/// Who may call the routes of a `RESTAPI`.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM, Terraform | a security scheme in the API's body, the security of its operations; for a function the permission to call it |
public struct RESTAuthorizer: Sendable {
  /// The name among the API's authorizers; `nil` for routes that everybody may call.
  let name: String?
  /// How it is decided.
  let kind: RESTAuthorization.Kind?

  /// Everybody may call: for a route of an API whose others ask for more.
  public static let open = RESTAuthorizer(name: nil, kind: nil)

  /// Callers sign their requests as an IAM identity that may `execute-api:Invoke` the route.
  public static let iam = RESTAuthorizer(name: "IAM", kind: .signature)

  /// A function decides. It gets the request and answers with a policy (Use API Gateway Lambda authorizers, Amazon API Gateway
  /// Developer Guide).
  ///
  /// - Parameters:
  ///   - function: The function, which the API may then call.
  ///   - headers: The headers that tell who calls; a request without one of them is refused unasked.
  ///   - queryStrings: The parameters of the address that do.
  ///   - cache: For how many seconds an answer holds for the same caller, 0 to 3,600; 300 without it.
  ///   - name: The name among the API's authorizers; the function's without it.
  public static func lambda(
    _ function: LambdaFunction, headers: [String] = ["Authorization"], queryStrings: [String] = [],
    cache: Value<Int>? = nil, name: String? = nil
  ) -> RESTAuthorizer {
    let sources =
      headers.map { "method.request.header.\($0)" } + queryStrings.map { "method.request.querystring.\($0)" }
    return RESTAuthorizer(
      name: name ?? function.node.name, kind: .function(function.node, sources: sources, seconds: cache?.term))
  }

  /// A token of a user pool of Amazon Cognito tells who calls: an access token where the route asks for scopes, an identity
  /// token where it does not.
  ///
  /// - Parameters:
  ///   - pool: The user pool, or one that exists.
  ///   - header: The header with the token.
  ///   - name: The name among the API's authorizers.
  public static func cognito(
    _ pool: some Connectable, header: String = "Authorization", name: String = "Cognito"
  ) -> RESTAuthorizer {
    RESTAuthorizer(name: name, kind: .tokens(of: pool.relationEnd, header: header))
  }

  /// The relation of an API, unless everybody may call.
  func elements(of api: ResourceNode, isDefault: Bool, at location: SourceLocation) -> [Element] {
    guard let name, let kind else { return [] }
    var elements: [Element] = [
      .relation(RESTAuthorization(name, kind, of: api, isDefault: isDefault, location: location))
    ]
    if !LogicalName.isValid(name) {
      elements.append(
        .finding(
          Diagnostic(
            .error, .invalidName, "an authorizer of \(api.id) has the name \"\(name)\"", at: location,
            hint: "ids are made of it: letters and digits")))
    }
    if case .function(_, let sources, let seconds) = kind, sources.isEmpty, seconds != .int(0) {
      elements.append(
        .finding(
          Diagnostic(
            .error, .conflict, "\(api.id) keeps answers of \(name), but nothing tells one caller from another",
            at: location, hint: "give the headers that do, such as headers: [\"Authorization\"], or cache: 0")))
    }
    return elements
  }
}
