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

  @Test(arguments: [Target.cloudFormation, .sam])
  func `Templates have it as a resource beside the function`(target: Target) throws {
    let resources = try document(target)["Resources"]
    #expect(resources?["ApiURL"]?["Type"]?.string == "AWS::Lambda::Url")
    let properties = try #require(resources?["ApiURL"]?["Properties"])
    #expect(
      JSONWriter.compact(properties) == """
        {"AuthType":"NONE","TargetFunctionArn":{"Fn::GetAtt":["Api","Arn"]},"Cors":{"AllowCredentials":true,\
        "AllowHeaders":["x-token"],"AllowMethods":["GET"],"AllowOrigins":["https://shop.example.com"],\
        "ExposeHeaders":["x-id"],"MaxAge":600},"InvokeMode":"RESPONSE_STREAM"}
        """)
    #expect(resources?["Api"]?["Properties"]?["FunctionUrlConfig"] == nil)
    #expect(resources?["ApiURLPermission"] != nil && resources?["ApiURLInvokePermission"] != nil)
  }

  @Test func `Terraform has its arguments`() throws {
    let url = try #require(try document(.terraform)["resource"]?["aws_lambda_function_url"]?["api_url"])
    #expect(
      JSONWriter.compact(url) == """
        {"authorization_type":"NONE","function_name":"${aws_lambda_function.api.arn}","cors":{"allow_credentials":true,\
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
