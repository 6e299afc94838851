import FormworkIR

/// The resource types on which the constructs stand, by service. They share the module `FormworkServerless`, which
/// `Formwork` brings; the module of a service exports it and adds the service's other types.
///
/// A module takes a compiler half a second whatever it holds, and some services have three types that every program uses
/// beside ten that few do.
enum ServerlessDecisions {
  /// The module of these types.
  static let module = "FormworkServerless"

  static let types: [String: Set<String>] = [
    "ApiGatewayV2": ["Api", "Integration", "Route", "Stage"],
    "CloudWatch": ["Alarm"],
    "DynamoDB": ["Table"],
    "Events": ["EventBus"],
    "IAM": ["ManagedPolicy", "Policy", "Role", "RolePolicy"],
    "KMS": ["Key"],
    "Kinesis": ["Stream"],
    "Lambda": ["Alias", "Function", "LayerVersion", "Permission", "Url", "Version"],
    "Logs": ["LogGroup"],
    "S3": ["Bucket", "BucketPolicy"],
    "SNS": ["Subscription", "Topic", "TopicInlinePolicy", "TopicPolicy"],
    "SQS": ["Queue", "QueueInlinePolicy", "QueuePolicy"],
    "StepFunctions": ["StateMachine"],
  ]

  /// Whether a type, such as `AWS::SQS::Queue`, is one of them.
  static func contains(_ type: String) -> Bool {
    types[TypeModel.service(of: type)]?.contains(SwiftName.resource(type).name) ?? false
  }
}
