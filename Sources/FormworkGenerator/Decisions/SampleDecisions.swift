import FormworkIR

/// Values of samples where the schema does not say all that the service or a provider asks, and what cannot stand together.
enum SampleDecisions {
  /// Swift expressions by type and path.
  static let values: [String: String] = [
    "AWS::AmazonMQ::Configuration Data": "\"PGJyb2tlci8+\"",
    "AWS::ApiGatewayV2::Api ProtocolType": "\"HTTP\"",
    "AWS::ApiGatewayV2::Integration IntegrationType": "\"AWS_PROXY\"",
    "AWS::ApiGatewayV2::Route RequestParameters": "[\"route.request.querystring.a\": [\"Required\": true]]",
    "AWS::ApiGatewayV2::Stage RouteSettings": "[\"$default\": [\"ThrottlingBurstLimit\": 5]]",
    "AWS::AmazonMQ::ConfigurationAssociation Broker":
      "RawResource(\"AWS::AmazonMQ::Broker\", \"AssociatedBroker\") { $0[\"BrokerName\"] = \"example\"; "
      + "$0[\"DeploymentMode\"] = \"SINGLE_INSTANCE\"; $0[\"EngineType\"] = \"ACTIVEMQ\"; "
      + "$0[\"HostInstanceType\"] = \"mq.t3.micro\"; $0[\"PubliclyAccessible\"] = false; "
      + "$0[\"Users\"] = [[\"Username\": \"example\", \"Password\": \"example-password\"]] }[\"Ref\"]",
    "AWS::AppSync::GraphQLSchema ApiId":
      "AppSync.GraphQLApi(\"SchemaApi\", authenticationType: \"API_KEY\", name: \"example\").apiId",
    "AWS::SecretsManager::SecretTargetAttachment SecretId": "SecretsManager.Secret(\"AttachedSecret\").id",
    "AWS::SecretsManager::SecretTargetAttachment TargetId":
      "RawResource(\"AWS::RDS::DBInstance\", \"AttachedDatabase\") { $0[\"Engine\"] = \"postgres\"; "
      + "$0[\"DBInstanceClass\"] = \"db.t3.micro\" }[\"DBInstanceIdentifier\"]",
    "AWS::SecretsManager::SecretTargetAttachment TargetType": "\"AWS::RDS::DBInstance\"",
    "AWS::AppSync::ChannelNamespace CodeS3Location": "\"s3://example/code.js\"",
    "AWS::AppSync::FunctionConfiguration CodeS3Location": "\"s3://example/code.js\"",
    "AWS::AppSync::Resolver CodeS3Location": "\"s3://example/code.js\"",
    "AWS::Budgets::Budget Budget.TimePeriod.End": "\"1900000000\"",
    "AWS::Budgets::Budget Budget.TimePeriod.Start": "\"1800000000\"",
    "AWS::CloudFormation::Stack Parameters": "[\"Stage\": \"dev\"]",
    "AWS::CloudWatch::Dashboard DashboardBody": "\"{}\"",
    "AWS::CloudWatch::InsightRule RuleState": "\"ENABLED\"",
    "AWS::Cognito::UserPool EnabledMfas": "[\"SOFTWARE_TOKEN_MFA\"]",
    "AWS::ControlTower::EnabledBaseline Parameters.Value": "\"example\"",
    "AWS::DocDB::EventSubscription SourceType": "\"db-instance\"",
    "AWS::ECR::Repository LifecyclePolicy.LifecyclePolicyText": "\"{}\"",
    "AWS::EC2::ClientVpnEndpoint TagSpecifications":
      "[.init(resourceType: \"client-vpn-endpoint\", tags: [.init(key: \"a\", value: \"b\")])]",
    "AWS::IAM::Group ManagedPolicyArns": "[\"arn:aws:iam::123456789012:policy/example\"]",
    "AWS::IAM::Role ManagedPolicyArns": "[\"arn:aws:iam::123456789012:policy/example\"]",
    "AWS::IAM::User ManagedPolicyArns": "[\"arn:aws:iam::123456789012:policy/example\"]",
    "AWS::Lambda::Function Runtime": "\"python3.13\"",
    "AWS::Lambda::LayerVersionPermission LayerVersionArn": "\"arn:aws:lambda:us-east-1:123456789012:layer:example:1\"",
    "AWS::Lambda::Version FunctionName":
      "Lambda.Function(\"VersionedFunction\", code: .init(zipFile: \"x\"), role: \"arn:aws:iam::123456789012:role/x\", "
      + "handler: \"index.handler\", runtime: .python3_13).functionName",
    "AWS::LicenseManager::License Validity.Begin": "\"2030-01-01T00:00:00Z\"",
    "AWS::LicenseManager::License Validity.End": "\"2031-01-01T00:00:00Z\"",
    "AWS::SNS::Topic SignatureVersion": "\"2\"",
    "AWS::SQS::Queue DeduplicationScope": "\"messageGroup\"",
    "AWS::SQS::Queue FifoThroughputLimit": "\"perMessageGroupId\"",
    "AWS::SQS::Queue QueueName": "\"example.fifo\"",
    "AWS::Scheduler::Schedule Target.EcsParameters.Tags": "[[\"Key\": \"a\", \"Value\": \"b\"]]",
    "AWS::ServiceCatalog::AcceptedPortfolioShare AcceptLanguage": "\"en\"",
  ]

  /// Rules that the schemas of resources leave out.
  static let rules: [String: [ObjectRule]] = [
    "AWS::Events::EventBusPolicy": [
      .excludes("Statement", ["Action", "Condition", "Principal"]), .excludes("Action", ["Statement"]),
      .excludes("Condition", ["Statement"]), .excludes("Principal", ["Statement"]),
    ],
    "AWS::S3::Bucket": [.excludes("BucketName", ["BucketNamePrefix"]), .excludes("BucketNamePrefix", ["BucketName"])],
  ]
}
