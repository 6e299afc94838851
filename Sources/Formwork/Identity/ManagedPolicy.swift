import FormworkDSL
import FormworkIR

/// A managed policy of a role: one of AWS's by name, or any by ARN. As a child of a function's braces it is attached to the
/// role that is made for the function.
public struct ManagedPolicy: Sendable, ExpressibleByStringLiteral {
  /// The ARN.
  public let arn: Value<String>

  /// A policy by its ARN.
  public init(arn: Value<String>) { self.arn = arn }

  /// One of AWS's policies by its name with the path, such as `"service-role/AWSLambdaBasicExecutionRole"`, or an ARN.
  public init(stringLiteral name: String) {
    arn =
      name.hasPrefix("arn:")
      ? Value<String>(name)
      : Value<String>("arn:\(Value<String>.partition):iam::aws:policy/\(Value<String>(name))")
  }

  /// To write to CloudWatch Logs: `AWSLambdaBasicExecutionRole`.
  public static let lambdaBasicExecution: ManagedPolicy = "service-role/AWSLambdaBasicExecutionRole"
  /// To make network interfaces too: `AWSLambdaVPCAccessExecutionRole`.
  public static let lambdaVPCAccessExecution: ManagedPolicy = "service-role/AWSLambdaVPCAccessExecutionRole"
  /// To poll queues: `AWSLambdaSQSQueueExecutionRole`.
  public static let lambdaSQSQueueExecution: ManagedPolicy = "service-role/AWSLambdaSQSQueueExecutionRole"
  /// To poll streams of tables: `AWSLambdaDynamoDBExecutionRole`.
  public static let lambdaDynamoDBExecution: ManagedPolicy = "service-role/AWSLambdaDynamoDBExecutionRole"
  /// To poll Kinesis streams: `AWSLambdaKinesisExecutionRole`.
  public static let lambdaKinesisExecution: ManagedPolicy = "service-role/AWSLambdaKinesisExecutionRole"
  /// To poll clusters of Amazon MSK: `AWSLambdaMSKExecutionRole`.
  public static let lambdaMSKExecution: ManagedPolicy = "service-role/AWSLambdaMSKExecutionRole"
  /// To send traces: `AWSXRayDaemonWriteAccess`.
  public static let xrayDaemonWriteAccess: ManagedPolicy = "AWSXRayDaemonWriteAccess"
  /// Lambda Insights: `CloudWatchLambdaInsightsExecutionRolePolicy`.
  public static let lambdaInsightsExecution: ManagedPolicy = "CloudWatchLambdaInsightsExecutionRolePolicy"
  /// To run tasks of Amazon ECS: `AmazonECSTaskExecutionRolePolicy`.
  public static let ecsTaskExecution: ManagedPolicy = "service-role/AmazonECSTaskExecutionRolePolicy"
}
