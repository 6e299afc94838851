import Formwork
import FormworkTesting
import Testing

/// The address of a function, on each target.
struct FunctionURLTests {
  private let stack = Stack("S") {
    function {
      FunctionURL(
        .none,
        cors: .init(
          allowCredentials: true, allowHeaders: ["x-token"], allowMethods: ["GET"],
          allowOrigins: ["https://shop.example.com"], exposeHeaders: ["x-id"], maxAge: 600),
        invokeMode: .responseStream)
    }
  }

  private func document(_ target: Target) throws -> Document {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    return try #require(outcome.rendering).document
  }

  @Test func `CloudFormation has it as a resource beside the function`() throws {
    let resources = try document(.cloudFormation)["Resources"]
    #expect(resources?["ApiUrl"]?["Type"]?.string == "AWS::Lambda::Url")
    let properties = try #require(resources?["ApiUrl"]?["Properties"])
    #expect(
      JSONWriter.compact(properties) == """
        {"AuthType":"NONE","TargetFunctionArn":{"Ref":"Api"},"Cors":{"AllowCredentials":true,"AllowHeaders":["x-token"],\
        "AllowMethods":["GET"],"AllowOrigins":["https://shop.example.com"],"ExposeHeaders":["x-id"],"MaxAge":600},\
        "InvokeMode":"RESPONSE_STREAM"}
        """)
    #expect(resources?["ApiUrlPublicPermissions"] != nil && resources?["ApiURLInvokeAllowPublicAccess"] != nil)
  }

  @Test func `SAM has it as a property of the function, which makes the rest`() throws {
    let resources = try document(.sam)["Resources"]
    let config = try #require(resources?["Api"]?["Properties"]?["FunctionUrlConfig"])
    #expect(
      JSONWriter.compact(config) == """
        {"AuthType":"NONE","Cors":{"AllowCredentials":true,"AllowHeaders":["x-token"],"AllowMethods":["GET"],\
        "AllowOrigins":["https://shop.example.com"],"ExposeHeaders":["x-id"],"MaxAge":600},\
        "InvokeMode":"RESPONSE_STREAM"}
        """)
    for id in ["ApiUrl", "ApiUrlPublicPermissions", "ApiURLInvokeAllowPublicAccess"] { #expect(resources?[id] == nil) }
  }

  @Test func `Terraform has its arguments`() throws {
    let url = try #require(try document(.terraform)["resource"]?["aws_lambda_function_url"]?["api_url"])
    #expect(
      JSONWriter.compact(url) == """
        {"authorization_type":"NONE","function_name":"${aws_lambda_function.api.function_name}","cors":{"allow_credentials":true,\
        "allow_headers":["x-token"],"allow_methods":["GET"],"allow_origins":["https://shop.example.com"],\
        "expose_headers":["x-id"],"max_age":600},"invoke_mode":"RESPONSE_STREAM"}
        """)
  }

  @Test func `Answers are sent whole unless told otherwise`() throws {
    let stack = try AssembledStack(Stack("S") { function { FunctionURL(.awsIam) } })
    let url = try stack.only(Lambda.Url.self)
    #expect(url.invokeMode == nil)
    #expect(url.cors == nil)
  }
}
