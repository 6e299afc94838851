import FormworkIR

/// How a service is let to something that it calls or sends to.
public enum CallForm: Sendable {
  /// By a permission of the function.
  case permission
  /// By a statement in the target's own policy, for these actions.
  case policy([String])
  /// By a role that the service assumes, for these actions.
  case role([String])

  /// The form for a service and the type of its target; `nil` where AWS knows no such pair.
  public static func of(_ service: String, to type: String) -> CallForm? { rows[service]?[type] }

  /// The types whose actions know no narrower resource (Actions, resources, and condition keys for Amazon Inspector).
  static let unlimited: Set<String> = ["AWS::Inspector::AssessmentTemplate"]

  /// The types to which a service can send, in order.
  static func targets(of service: String) -> [String] { (rows[service]?.keys).map { $0.sorted() } ?? [] }

  /// The pairs that AWS knows (the pages of each service's integrations: Amazon EventBridge User Guide, targets; Amazon SNS
  /// Developer Guide, event destinations; Amazon S3 User Guide, event notifications; Amazon CloudWatch Logs User Guide,
  /// subscriptions; Amazon CloudWatch User Guide, alarm actions; Amazon Cognito Developer Guide, Lambda triggers; Amazon SES
  /// Developer Guide, actions of receipt rules; AWS Secrets Manager User Guide, rotation by Lambda function; EventBridge Scheduler
  /// User Guide, templated targets; Amazon EventBridge Pipes, targets).
  private static let rows: [String: [String: CallForm]] = {
    let roles: [String: CallForm] = [
      "AWS::ECS::TaskDefinition": .role(["ecs:RunTask"]),
      "AWS::Events::EventBus": .role(["events:PutEvents"]),
      "AWS::Kinesis::Stream": .role(["kinesis:PutRecord", "kinesis:PutRecords"]),
      "AWS::KinesisFirehose::DeliveryStream": .role(["firehose:PutRecord", "firehose:PutRecordBatch"]),
      "AWS::StepFunctions::StateMachine": .role(["states:StartExecution"]),
    ]
    let direct: [String: CallForm] = [
      "AWS::Lambda::Function": .role(["lambda:InvokeFunction"]),
      "AWS::SNS::Topic": .role(["sns:Publish"]),
      "AWS::SQS::Queue": .role(["sqs:SendMessage"]),
    ]
    return [
      "cloudwatch.amazonaws.com": ["AWS::SNS::Topic": .policy(["sns:Publish"])],
      "cognito-idp.amazonaws.com": ["AWS::Lambda::Function": .permission],
      "events.amazonaws.com": roles.merging([
        "AWS::Events::ApiDestination": .role(["events:InvokeApiDestination"]),
        "AWS::Lambda::Function": .permission,
        "AWS::Logs::LogGroup": .policy(["logs:CreateLogStream", "logs:PutLogEvents"]),
        "AWS::SNS::Topic": .policy(["sns:Publish"]),
        "AWS::SQS::Queue": .policy(["sqs:SendMessage"]),
      ]) { $1 },
      // An alarm tells topics under another name.
      "lambda.alarms.cloudwatch.amazonaws.com": ["AWS::Lambda::Function": .permission],
      "logs.amazonaws.com": [
        "AWS::Kinesis::Stream": .role(["kinesis:PutRecord"]),
        "AWS::KinesisFirehose::DeliveryStream": .role(["firehose:PutRecord", "firehose:PutRecordBatch"]),
        "AWS::Lambda::Function": .permission,
      ],
      "pipes.amazonaws.com": roles.merging(direct) { $1 }.merging([
        "AWS::ApiGateway::RestApi": .role(["execute-api:Invoke"]),
        "AWS::ApiGatewayV2::Api": .role(["execute-api:Invoke"]),
        "AWS::Batch::JobQueue": .role(["batch:SubmitJob"]),
        "AWS::Events::ApiDestination": .role(["events:InvokeApiDestination"]),
        "AWS::Inspector::AssessmentTemplate": .role(["inspector:StartAssessmentRun"]),
        "AWS::Logs::LogGroup": .role(["logs:CreateLogStream", "logs:PutLogEvents"]),
        "AWS::Redshift::Cluster": .role(["redshift-data:ExecuteStatement", "redshift-data:BatchExecuteStatement"]),
        "AWS::RedshiftServerless::Workgroup": .role([
          "redshift-data:ExecuteStatement", "redshift-data:BatchExecuteStatement",
        ]),
        "AWS::SageMaker::Pipeline": .role(["sagemaker:StartPipelineExecution"]),
        "AWS::Timestream::Table": .role(["timestream:WriteRecords"]),
      ]) { $1 },
      "s3.amazonaws.com": [
        "AWS::Lambda::Function": .permission,
        "AWS::SNS::Topic": .policy(["sns:Publish"]),
        "AWS::SQS::Queue": .policy(["sqs:SendMessage"]),
      ],
      "scheduler.amazonaws.com": roles.merging(direct) { $1 },
      "secretsmanager.amazonaws.com": ["AWS::Lambda::Function": .permission],
      "ses.amazonaws.com": ["AWS::Lambda::Function": .permission],
      "sns.amazonaws.com": [
        "AWS::KinesisFirehose::DeliveryStream": .role([
          "firehose:DescribeDeliveryStream", "firehose:ListDeliveryStreams", "firehose:ListTagsForDeliveryStream",
          "firehose:PutRecord", "firehose:PutRecordBatch",
        ]),
        "AWS::Lambda::Function": .permission,
        "AWS::SQS::Queue": .policy(["sqs:SendMessage"]),
      ],
    ]
  }()
}

extension CallForm {
  /// What a role needs to send what failed somewhere; `nil` where the type takes nothing.
  static func failureRights(to end: RelationEnd, _ expansion: RelationExpansion) -> [AccessRight]? {
    let verb: AccessVerb
    switch end.type {
    case "AWS::SQS::Queue", "AWS::Events::EventBus": verb = .send
    case "AWS::SNS::Topic": verb = .publish
    case "AWS::Lambda::Function": verb = .invoke
    case "AWS::S3::Bucket":
      // Lambda writes an object per failure, and looks for the bucket first (Retain discarded batch records in S3, AWS Lambda
      // Developer Guide).
      let arn = ResourceAccess.arn(of: end)
      let keys = ResourceAccess.keyRights(
        [.write], to: end, resource: end.node.flatMap { expansion.resource($0) })
      return [
        AccessRight(["s3:ListBucket"], on: [arn]),
        AccessRight(["s3:PutObject"], on: [.text([.term(arn), .literal("/*")])]),
      ] + keys
    default: return nil
    }
    return ResourceAccess.rights([verb], to: end, resource: end.node.flatMap { expansion.resource($0) })
  }
}
