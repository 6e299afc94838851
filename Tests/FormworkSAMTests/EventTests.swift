import Formwork
import Testing

/// When SAM prints routes as events, and when it must not.
struct EventTests {
  private func types(_ stack: Stack) throws -> [String] {
    let outcome = Synthesizer(files: nil).render(stack, for: .sam)
    #expect(outcome.diagnostics.errors.map(\.description) == [])
    let resources = try #require(outcome.rendering?.document["Resources"]?.members)
    return resources.compactMap { $0.value["Type"]?.string }
  }

  private var function: LambdaFunction {
    LambdaFunction(
      "Fn", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"),
      role: .existing(arn: "arn:aws:iam::123456789012:role/fn"))
  }

  @Test func `Routes are events of the function`() throws {
    let found = try types(
      Stack("S") {
        let function = function
        HTTPAPI("Gateway") { Route(.get, "/health", to: function) }
      })
    #expect(found.contains("AWS::Serverless::HttpApi"))
    #expect(!found.contains { $0.hasPrefix("AWS::ApiGatewayV2::") })
  }

  /// SAM writes events into the API's body, and the next change of a body deletes routes that are resources.
  @Test func `An API that other resources change gets none`() throws {
    let found = try types(
      Stack("S") {
        let function = function
        let gateway = HTTPAPI("Gateway") { Route(.get, "/health", to: function) }
        let integration = ApiGatewayV2.Integration(
          "Orders", apiId: gateway.apiId, integrationType: .awsProxy, integrationUri: function.arn,
          payloadFormatVersion: "2.0")
        ApiGatewayV2.Route(
          "OrdersRoute", apiId: gateway.apiId, routeKey: "GET /orders",
          target: "integrations/\(integration.integrationId)")
      })
    #expect(!found.contains("AWS::Serverless::HttpApi"))
    #expect(found.filter { $0 == "AWS::ApiGatewayV2::Route" }.count == 2)
    #expect(found.contains("AWS::ApiGatewayV2::Api"))
    #expect(found.contains("AWS::ApiGatewayV2::Stage"))
  }

  @Test func `A function that refers to its own API has none`() throws {
    let found = try types(
      Stack("S") {
        let gateway = HTTPAPI("Gateway")
        let function = LambdaFunction(
          "Fn", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"),
          role: .existing(arn: "arn:aws:iam::123456789012:role/fn")
        ) {
          Environment(["ENDPOINT": gateway.endpoint])
        }
        gateway.route(.get, "/", to: function)
      })
    #expect(!found.contains("AWS::Serverless::HttpApi"))
    #expect(found.contains("AWS::ApiGatewayV2::Route"))
  }
}
