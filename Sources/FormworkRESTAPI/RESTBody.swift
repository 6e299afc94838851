import FormworkDSL
import FormworkIR

/// The OpenAPI document in which an API has its routes (Working with API Gateway extensions to OpenAPI, Amazon API Gateway
/// Developer Guide).
enum RESTBody {
  /// The version of OpenAPI.
  static let version = "3.0.1"

  /// A document without a route.
  static func empty(titled title: Term) -> Value<JSON> {
    Value(
      term: .map([
        MapEntry("openapi", .string(version)),
        MapEntry("info", .map([MapEntry("title", title), MapEntry("version", .string("1.0"))])),
        MapEntry("paths", .map([])),
      ]))
  }

  /// Where a route stands; `ANY` is a word of API Gateway's own.
  static func place(of method: String, _ path: String) -> [String] {
    ["Body", "paths", path, method == "ANY" ? "x-amazon-apigateway-any-method" : method.lowercased()]
  }

  /// The name of the validator that wants parameters, and where it stands.
  static let validator = "params-only"
  static let validators = ["Body", "x-amazon-apigateway-request-validators", validator]

  /// Where an authorizer stands.
  static func place(ofAuthorizer name: String) -> [String] { ["Body", "components", "securitySchemes", name] }
}
