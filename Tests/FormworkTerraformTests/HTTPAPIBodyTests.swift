import FormworkIR
import FormworkTerraform
import Testing

@Suite("HTTP APIs with a body")
struct HTTPAPIBodyTests {
  /// What the arguments say besides the body.
  static func arguments(_ body: String, _ more: String = "") throws -> String {
    let api = try resource("Api", "AWS::ApiGatewayV2::Api", json: #"{"Body": \#(body)\#(more)}"#)
    let found = block("aws_apigatewayv2_api", "api", in: try rendered(graph([api])))
    return ["name", "description", "version", "cors_configuration", "tags"].map { json(found?[$0]) }
      .joined(separator: " ")
  }

  @Test
  func `What is said of the API as a whole are arguments too`() throws {
    #expect(
      try Self.arguments(
        #"""
        {"openapi": "3.0.1", "info": {"title": "Orders", "version": "2.1", "description": "All orders"}, "paths": {},
         "x-amazon-apigateway-cors": {"allowOrigins": ["https://example.com"], "allowMethods": ["GET"], "maxAge": 60},
         "tags": [{"name": "team", "x-amazon-apigateway-tag-value": "shop"}, {"name": "a heading"}]}
        """#) == """
          "Orders" "All orders" "2.1" \
          {"allow_origins":["https://example.com"],"allow_methods":["GET"],"max_age":60} {"team":"shop"}
          """)
  }

  @Test
  func `What the properties say stands`() throws {
    #expect(
      try Self.arguments(
        #"""
        {"openapi": "3.0.1", "info": {"title": "Orders", "version": "2.1"}, "paths": {},
         "x-amazon-apigateway-cors": {"allowOrigins": ["*"]},
         "tags": [{"name": "team", "x-amazon-apigateway-tag-value": "shop"},
           {"name": "stage", "x-amazon-apigateway-tag-value": "test"}]}
        """#,
        #"""
        , "Name": "Till", "Version": "3", "CorsConfiguration": {"AllowOrigins": ["https://a.example"]},
        "Tags": {"team": "till"}
        """#) == """
          "Till" nothing "3" {"allow_origins":["https://a.example"]} {"team":"till","stage":"test"}
          """)
  }

  @Test
  func `An API whose body has no title has a name made up`() throws {
    #expect(
      try Self.arguments(#"{"openapi": "3.0.1", "paths": {}}"#) == "\"shop-api\" nothing nothing nothing nothing")
  }
}
