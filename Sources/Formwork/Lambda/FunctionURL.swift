import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// An HTTPS address of the function in whose braces it stands.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | `AWS::Lambda::Url`, and `AWS::Lambda::Permission` where anybody may call |
/// | SAM | `FunctionUrlConfig` of the function, which makes the same by the same ids |
/// | Terraform | `aws_lambda_function_url`, and permissions where anybody may call |
///
/// An address without authentication comes with the two permissions that let anybody call it (Control access to Lambda
/// function URLs, AWS Lambda Developer Guide). One of them is limited to calls by way of the address, for which
/// `hashicorp/aws` has no argument: in Terraform it is an `awscc_lambda_permission`.
public struct FunctionURL: Sendable {
  /// Who may call the address.
  public enum Authentication: String, Sendable {
    /// Callers who sign their requests and are allowed to.
    case awsIam = "AWS_IAM"
    /// Anybody.
    case none = "NONE"
  }

  let authentication: Authentication
  let cors: Lambda.Url.Cors?
  let invokeMode: Value<OneOf<Lambda.Url.InvokeMode>>?
  let location: SourceLocation

  /// An address.
  ///
  /// - Parameters:
  ///   - authentication: Who may call it; there is no default.
  ///   - cors: Which pages of other sites may call it from a browser; none without it.
  ///   - invokeMode: `.responseStream` sends the answer while the function writes it, up to 200 MB; `.buffered`, as without
  ///     this, sends it when it is complete, up to 6 MB (Response streaming for Lambda functions, AWS Lambda Developer Guide).
  public init(
    _ authentication: Authentication, cors: Lambda.Url.Cors? = nil,
    invokeMode: Value<OneOf<Lambda.Url.InvokeMode>>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    self.authentication = authentication
    self.cors = cors
    self.invokeMode = invokeMode
    location = SourceLocation(fileID, line)
  }

  /// The address and its permissions, for the final declaration of the function. They have the ids that SAM gives them.
  func elements(of function: ResourceNode, _ alias: Alias?) -> [Element] {
    let url = node(of: function, alias)
    var made = [url]
    if authentication == .none {
      let callee = alias?.node(of: function)
      made.append(
        permission(
          "UrlPublicPermissions", "lambda:InvokeFunctionUrl", Property("FunctionUrlAuthType", .string("NONE")),
          function, callee))
      made.append(
        permission(
          "URLInvokeAllowPublicAccess", "lambda:InvokeFunction", Property("InvokedViaFunctionUrl", .bool(true)),
          function, callee))
    }
    let permissions = made.dropFirst().map(\.id)
    return made.map { .resource($0) } + [.relation(FunctionAddress(url, of: function, permissions: permissions))]
  }

  /// The address's own resource.
  func node(of function: ResourceNode, _ alias: Alias?) -> ResourceNode {
    let callee = alias.map { Reference($0.node(of: function), "AliasArn") } ?? Reference(function, "FunctionName")
    var bag = PropertyBag()
    bag.set("AuthType", Value<String>(authentication.rawValue))
    bag.set("TargetFunctionArn", Value<String>(term: .reference(callee)))
    bag.set("Cors", cors)
    bag.set("InvokeMode", invokeMode)
    return ResourceNode(
      following: function, as: "Url", type: Lambda.Url.schema.type, schema: Lambda.Url.schema,
      properties: bag.properties, at: location)
  }

  private func permission(
    _ name: String, _ action: String, _ restriction: Property, _ function: ResourceNode, _ alias: ResourceNode?
  ) -> ResourceNode {
    ResourceNode(
      following: function, as: name, type: Lambda.Permission.schema.type, schema: Lambda.Permission.schema,
      properties: [
        Property("Action", .string(action)),
        Property(
          "FunctionName",
          .reference(alias.map { Reference($0, "AliasArn") } ?? Reference(function, "FunctionName"))),
        Property("Principal", .string("*")), restriction,
      ], at: location)
  }
}
