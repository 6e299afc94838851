import FormworkApiGatewayV2
import FormworkIR
import FormworkLambda

/// The schemas of the types that relations expand to, each decoded when it is first needed.
enum ExpansionSchemas {
  private static let makers: [String: @Sendable () -> ResourceSchema] = [
    "AWS::ApiGatewayV2::Integration": { ApiGatewayV2.Integration.schema },
    "AWS::ApiGatewayV2::Route": { ApiGatewayV2.Route.schema },
    "AWS::ApiGatewayV2::Stage": { ApiGatewayV2.Stage.schema },
    "AWS::Lambda::Permission": { Lambda.Permission.schema },
  ]

  /// The schema of a type; `nil` for types that no relation expands to.
  @Sendable static func schema(of type: String) -> ResourceSchema? { makers[type]?() }
}
