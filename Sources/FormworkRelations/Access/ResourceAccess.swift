/// What the policies of one resource type are about: its ARN, the actions of each verb, where its own policy stands.
///
/// Every type is a row; neither the language nor the evaluation of policies knows a type besides.
public struct ResourceAccess: Sendable {
  /// The attribute that is the ARN.
  public var arnAttribute = "Arn"
  /// The ARN with properties in braces (Actions, resources, and condition keys for AWS services, Service Authorization
  /// Reference); `{region}` and `{account}` are those of the deployment.
  public var arn: String
  /// The actions by verb.
  public var actions: [AccessVerb: [String]] = [:]
  /// What stands between the ARN and the name of something inside, such as the key of an object.
  public var objectSeparator: String?
  /// The actions that are about something inside.
  public var objectActions: Set<String> = []
  /// The property in which the resource has a policy of its own.
  public var ownPolicy: [String] = []
  /// The properties that name the role under which the resource works.
  public var roles: [String] = []
  /// The service as which the resource calls others where it has no role.
  public var service: String?
  /// Whether policies of identities count only where the resource's own policy lets the account's identities in.
  public var needsOwnPolicy = false

  /// The facts of a type.
  public static func of(_ type: String) -> ResourceAccess? { rows[type] }

  private static let rows: [String: ResourceAccess] = [
    "AWS::ApiGateway::RestApi": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:execute-api:{region}:{account}:{RestApiId}",
      actions: [.invoke: ["execute-api:Invoke"]],
      objectSeparator: "/", objectActions: ["execute-api:Invoke"], ownPolicy: ["Policy"],
      service: "apigateway.amazonaws.com"),
    "AWS::ApiGatewayV2::Api": ResourceAccess(
      arnAttribute: "ExecutionArn", arn: "arn:aws:execute-api:{region}:{account}:{ApiId}",
      actions: [.invoke: ["execute-api:Invoke"]], objectSeparator: "/", objectActions: ["execute-api:Invoke"],
      service: "apigateway.amazonaws.com"),
    "AWS::DynamoDB::Table": ResourceAccess(
      arn: "arn:aws:dynamodb:{region}:{account}:table/{TableName}",
      actions: [
        .read: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan"],
        .write: ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:BatchWriteItem"],
        .delete: ["dynamodb:DeleteItem", "dynamodb:BatchWriteItem"],
      ], ownPolicy: ["ResourcePolicy", "PolicyDocument"]),
    "AWS::ECS::TaskDefinition": ResourceAccess(
      arnAttribute: "TaskDefinitionArn", arn: "arn:aws:ecs:{region}:{account}:task-definition/{Family}:*",
      actions: [.invoke: ["ecs:RunTask"]], roles: ["TaskRoleArn"]),
    "AWS::Events::EventBus": ResourceAccess(
      arn: "arn:aws:events:{region}:{account}:event-bus/{Name}",
      actions: [.write: ["events:PutEvents"], .send: ["events:PutEvents"]], ownPolicy: ["Policy"]),
    "AWS::Events::Rule": ResourceAccess(
      arn: "arn:aws:events:{region}:{account}:rule/{Name}", roles: ["RoleArn"], service: "events.amazonaws.com"),
    "AWS::IAM::Role": ResourceAccess(
      arn: "arn:aws:iam::{account}:role/{RoleName}", actions: [.assume: ["sts:AssumeRole"]],
      ownPolicy: ["AssumeRolePolicyDocument"], needsOwnPolicy: true),
    "AWS::IAM::User": ResourceAccess(arn: "arn:aws:iam::{account}:user/{UserName}"),
    "AWS::KMS::Key": ResourceAccess(
      arn: "arn:aws:kms:{region}:{account}:key/{KeyId}",
      actions: [.encrypt: ["kms:Encrypt", "kms:GenerateDataKey"], .decrypt: ["kms:Decrypt"]], ownPolicy: ["KeyPolicy"],
      needsOwnPolicy: true),
    "AWS::Kinesis::Stream": ResourceAccess(
      arn: "arn:aws:kinesis:{region}:{account}:stream/{Name}",
      actions: [
        .read: ["kinesis:GetRecords", "kinesis:GetShardIterator"], .receive: ["kinesis:GetRecords"],
        .write: ["kinesis:PutRecord", "kinesis:PutRecords"], .send: ["kinesis:PutRecord", "kinesis:PutRecords"],
      ]),
    "AWS::Lambda::Function": ResourceAccess(
      arn: "arn:aws:lambda:{region}:{account}:function:{FunctionName}",
      actions: [.invoke: ["lambda:InvokeFunction"]], roles: ["Role"]),
    "AWS::Logs::LogGroup": ResourceAccess(
      arn: "arn:aws:logs:{region}:{account}:log-group:{LogGroupName}:*",
      actions: [
        .read: ["logs:FilterLogEvents", "logs:StartQuery"], .write: ["logs:CreateLogStream", "logs:PutLogEvents"],
        .delete: ["logs:DeleteLogGroup"],
      ]),
    "AWS::S3::Bucket": ResourceAccess(
      arn: "arn:aws:s3:::{BucketName}",
      actions: [
        .read: ["s3:GetObject"], .list: ["s3:ListBucket"], .write: ["s3:PutObject"], .delete: ["s3:DeleteObject"],
      ], objectSeparator: "/",
      objectActions: [
        "s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:GetObjectVersion", "s3:DeleteObjectVersion",
        "s3:GetObjectTagging", "s3:PutObjectTagging", "s3:PutObjectAcl", "s3:GetObjectAcl", "s3:AbortMultipartUpload",
      ], service: "s3.amazonaws.com"),
    "AWS::SNS::Topic": ResourceAccess(
      arnAttribute: "TopicArn", arn: "arn:aws:sns:{region}:{account}:{TopicName}",
      actions: [.publish: ["sns:Publish"], .send: ["sns:Publish"], .write: ["sns:Publish"]],
      service: "sns.amazonaws.com"),
    "AWS::SQS::Queue": ResourceAccess(
      arn: "arn:aws:sqs:{region}:{account}:{QueueName}",
      actions: [
        .send: ["sqs:SendMessage"], .write: ["sqs:SendMessage"], .receive: ["sqs:ReceiveMessage"],
        .read: ["sqs:ReceiveMessage"], .delete: ["sqs:DeleteMessage", "sqs:PurgeQueue"],
      ]),
    "AWS::Scheduler::Schedule": ResourceAccess(
      arn: "arn:aws:scheduler:{region}:{account}:schedule/*/{Name}", service: "scheduler.amazonaws.com"),
    "AWS::SecretsManager::Secret": ResourceAccess(
      arnAttribute: "Id", arn: "arn:aws:secretsmanager:{region}:{account}:secret:{Name}-??????",
      actions: [
        .read: ["secretsmanager:GetSecretValue"], .write: ["secretsmanager:PutSecretValue"],
        .delete: ["secretsmanager:DeleteSecret"],
      ]),
    "AWS::StepFunctions::StateMachine": ResourceAccess(
      arn: "arn:aws:states:{region}:{account}:stateMachine:{StateMachineName}",
      actions: [.invoke: ["states:StartExecution", "states:StartSyncExecution"]], roles: ["RoleArn"]),
  ]

  /// The types whose resources are the policies of others: where they name the resource, and where the document is.
  public static let policyTypes: [String: (subject: String, document: String)] = [
    "AWS::ECR::RepositoryPolicy": ("RepositoryName", "PolicyText"),
    "AWS::S3::BucketPolicy": ("Bucket", "PolicyDocument"),
    "AWS::SNS::TopicPolicy": ("Topics", "PolicyDocument"),
    "AWS::SQS::QueuePolicy": ("Queues", "PolicyDocument"),
    "AWS::SecretsManager::ResourcePolicy": ("SecretId", "ResourcePolicy"),
  ]

  /// The types that attach a document to roles, users or groups: the property that names them.
  public static let attachments: [String: [String]] = [
    "AWS::IAM::Policy": ["Roles", "Users", "Groups"],
    "AWS::IAM::ManagedPolicy": ["Roles", "Users", "Groups"],
    "AWS::IAM::RolePolicy": ["RoleName"],
    "AWS::IAM::UserPolicy": ["UserName"],
    "AWS::IAM::GroupPolicy": ["GroupName"],
  ]

  /// What some of AWS's own policies allow, by name: enough of each to answer whether an action is allowed
  /// (AWS Managed Policy Reference Guide). A policy that is not here leaves the answer open.
  public static let managedPolicies: [String: [String]] = [
    "AdministratorAccess": ["*"],
    "service-role/AWSLambdaBasicExecutionRole": [
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaSQSQueueExecutionRole": [
      "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "logs:CreateLogGroup",
      "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "service-role/AWSLambdaDynamoDBExecutionRole": [
      "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams",
      "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
    ],
    "AWSXRayDaemonWriteAccess": [
      "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets",
      "xray:GetSamplingStatisticSummaries",
    ],
    "AmazonS3ReadOnlyAccess": [
      "s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*",
    ],
    "AmazonS3FullAccess": ["s3:*", "s3-object-lambda:*"],
  ]
}
