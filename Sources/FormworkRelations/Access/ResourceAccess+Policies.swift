extension ResourceAccess {
  /// The types that have a policy of their own in a property. A test holds it against the rows, which need not be made to
  /// tell that a graph has no policies.
  public static let typesWithOwnPolicy: Set<String> = [
    "AWS::ApiGateway::RestApi", "AWS::DynamoDB::Table", "AWS::ECR::Repository", "AWS::EFS::FileSystem",
    "AWS::Events::EventBus", "AWS::IAM::Role", "AWS::KMS::Key", "AWS::OpenSearchService::Domain",
  ]

  /// A type whose resources are the policies of others.
  public struct PolicyType: Sendable {
    /// The type of what it is the policy of.
    public let owner: String
    /// The property that names that.
    public let subject: String
    /// The attribute by which it is named.
    public let attribute: String
    /// Whether the property takes several.
    public let isList: Bool
    /// The property that holds the document.
    public let document: String

    init(of owner: String, _ subject: String, by attribute: String, isList: Bool = false, _ document: String) {
      self.owner = owner
      self.subject = subject
      self.attribute = attribute
      self.isList = isList
      self.document = document
    }
  }

  /// The types whose resources are the policies of others.
  public static let policyTypes: [String: PolicyType] = [
    "AWS::ECR::RepositoryPolicy": PolicyType(
      of: "AWS::ECR::Repository", "RepositoryName", by: "RepositoryName", "PolicyText"),
    "AWS::S3::BucketPolicy": PolicyType(of: "AWS::S3::Bucket", "Bucket", by: "BucketName", "PolicyDocument"),
    "AWS::SNS::TopicPolicy": PolicyType(
      of: "AWS::SNS::Topic", "Topics", by: "TopicArn", isList: true, "PolicyDocument"),
    "AWS::SQS::QueuePolicy": PolicyType(
      of: "AWS::SQS::Queue", "Queues", by: "QueueUrl", isList: true, "PolicyDocument"),
    "AWS::SecretsManager::ResourcePolicy": PolicyType(
      of: "AWS::SecretsManager::Secret", "SecretId", by: "Id", "ResourcePolicy"),
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
