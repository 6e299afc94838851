/// The types for which SAM has a short form of its own.
public enum ServerlessTypes {
  /// The short forms by CloudFormation type. A resource that its form cannot say stands as the plain one.
  public static let names = [
    "AWS::ApiGateway::RestApi": "AWS::Serverless::Api", "AWS::ApiGatewayV2::Api": "AWS::Serverless::HttpApi",
    "AWS::Lambda::Function": "AWS::Serverless::Function",
    "AWS::StepFunctions::StateMachine": "AWS::Serverless::StateMachine",
  ]
}
