import FormworkIR

/// Values of samples where the schema does not say all that the service or a provider asks, and what cannot stand together.
enum SampleDecisions {
  /// Swift expressions by type and path.
  static let values: [String: String] = [
    "AWS::Bedrock::ResourcePolicy ResourceArn": "\"arn:aws:bedrock:us-east-1:123456789012:guardrail/example\"",
    "AWS::BedrockAgentCore::Harness Memory.AgentCoreMemoryConfiguration.Arn":
      "\"arn:aws:bedrock-agentcore:us-east-1:123456789012:memory/example-aaaaaaaaaa\"",
    "AWS::BedrockAgentCore::Harness Model.GeminiModelConfig.ApiKeyArn":
      "\"arn:aws:bedrock-agentcore:us-east-1:123456789012:token-vault/example/apikeycredentialprovider/example\"",
    "AWS::BedrockAgentCore::Harness Model.OpenAiModelConfig.ApiKeyArn":
      "\"arn:aws:bedrock-agentcore:us-east-1:123456789012:token-vault/example/apikeycredentialprovider/example\"",
    "AWS::BedrockAgentCore::Runtime AgentRuntimeArtifact.ContainerConfiguration.ContainerUri":
      "\"123456789012.dkr.ecr.us-east-1.amazonaws.com/example:1\"",
    "AWS::Connect::Queue OutboundCallerConfig.OutboundFlowArn":
      "\"arn:aws:connect:us-east-1:123456789012:instance/example/contact-flow/example\"",
    "AWS::DataZone::PolicyGrant Principal.Project.ProjectDesignation": "\"OWNER\"",
    "AWS::DataZone::Project MembershipAssignments.Designation": "\"PROJECT_OWNER\"",
    "AWS::DataZone::ProjectMembership Designation": "\"PROJECT_OWNER\"",
    "AWS::DevOpsAgent::Service ServiceDetails.GitLab.TokenValue": "\"glpat-example\"",
    "AWS::EVS::Environment Hosts.InstanceType": "\"i4i.metal\"",
    "AWS::NetworkManager::CoreNetworkPrefixListAssociation PrefixListArn":
      "\"arn:aws:ec2:us-east-1:123456789012:prefix-list/pl-example\"",
    "AWS::SageMaker::ExperimentTrialComponent EndTime": "\"2031-01-01T00:00:00Z\"",
    "AWS::SageMaker::ExperimentTrialComponent StartTime": "\"2030-01-01T00:00:00Z\"",
    "AWS::SageMaker::ExperimentTrialComponent Status.PrimaryStatus": "\"Completed\"",
    "AWS::EC2::EC2Fleet ReservedCapacityOptions.ReservationTypes": "[\"interruptible-capacity-reservation\"]",
    "AWS::FSx::Volume OpenZFSConfiguration.OriginSnapshot.SnapshotARN":
      "\"arn:aws:fsx:us-east-1:123456789012:snapshot/fsvol-aaaaaaaaaaaaaaaaa/fsvolsnap-aaaaaaaaaaaaaaaaa\"",
    "AWS::IVS::PublicKey PublicKeyMaterial":
      "\"-----BEGIN PUBLIC KEY-----\\naaaa\\n-----END PUBLIC KEY-----\"",
    "AWS::ApplicationAutoScaling::ScalingPolicy ScalingTargetId":
      "\"service/example/example|ecs:service:DesiredCount|ecs\"",
    "AWS::ApiGateway::Method MethodResponses.ResponseParameters": "[\"method.response.header.a\": true]",
    "AWS::CodeBuild::Project Triggers.FilterGroups": "[[[\"Type\": \"EVENT\", \"Pattern\": \"PUSH\"]]]",
    "AWS::QuickSight::DataSource Credentials.KeyPairCredentials.PrivateKey": SourceText.literal(privateKey),
    "AWS::ApiGateway::Method RequestParameters": "[\"method.request.header.a\": true]",
    "AWS::ApiGatewayV2::Integration PayloadFormatVersion": "\"2.0\"",
    "AWS::AppSync::FunctionConfiguration RequestMappingTemplateS3Location": "\"s3://example/request.vtl\"",
    "AWS::AppSync::FunctionConfiguration ResponseMappingTemplateS3Location": "\"s3://example/response.vtl\"",
    "AWS::AppSync::GraphQLSchema DefinitionS3Location": "\"s3://example/schema.graphql\"",
    "AWS::AppSync::Resolver RequestMappingTemplateS3Location": "\"s3://example/request.vtl\"",
    "AWS::AppSync::Resolver ResponseMappingTemplateS3Location": "\"s3://example/response.vtl\"",
    "AWS::Braket::SpendingLimit TimePeriod.StartAt": "\"2030-01-01T00:00:00Z\"",
    "AWS::Braket::SpendingLimit TimePeriod.EndAt": "\"2031-01-01T00:00:00Z\"",
    "AWS::Budgets::Budget Budget.CostFilters": "[\"Service\": [\"example\"]]",
    "AWS::ConnectCampaignsV2::Campaign EntryLimitsConfig.MinEntryInterval": "\"P1D\"",
    "AWS::ConnectCampaignsV2::Campaign Schedule.RefreshFrequency": "\"P1D\"",
    "AWS::EC2::LaunchTemplate TagSpecifications":
      "[.init(resourceType: \"launch-template\", tags: [.init(key: \"a\", value: \"b\")])]",
    "AWS::ElasticLoadBalancing::LoadBalancer HealthCheck.HealthyThreshold": "\"5\"",
    "AWS::ElasticLoadBalancing::LoadBalancer HealthCheck.UnhealthyThreshold": "\"5\"",
    "AWS::ElasticLoadBalancing::LoadBalancer HealthCheck.Interval": "\"30\"",
    "AWS::ElasticLoadBalancingV2::ListenerRule Conditions":
      "[.init(field: \"host-header\", hostHeaderConfig: .init(values: [\"example.com\"])), .init(field: "
      + "\"http-header\", httpHeaderConfig: .init(httpHeaderName: \"A\", values: [\"b\"])), .init(field: "
      + "\"http-request-method\", httpRequestMethodConfig: .init(values: [\"GET\"])), .init(field: "
      + "\"path-pattern\", pathPatternConfig: .init(values: [\"/a\"])), .init(field: \"query-string\", "
      + "queryStringConfig: .init(values: [.init(key: \"a\", value: \"b\")])), .init(field: \"source-ip\", "
      + "sourceIpConfig: .init(values: [\"10.0.0.0/16\"]))]",
    "AWS::ElasticLoadBalancingV2::TargetGroup Matcher": ".init(httpCode: \"200\")",
    "AWS::Events::Rule Targets.Input": "\"{}\"",
    "AWS::Lambda::Function Role": "\"arn:aws:iam::123456789012:role/example\"",
    "AWS::Lambda::Function CodeSigningConfigArn":
      "\"arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-0123456789abcdef0\"",
    "AWS::Lambda::Function Layers": "[\"arn:aws:lambda:us-east-1:123456789012:layer:example:1\"]",
    "AWS::Lambda::Function FileSystemConfigs.Arn":
      "\"arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-0123456789abcdef0\"",
    "AWS::Lambda::Function Code": ".init(s3Bucket: \"example\", s3Key: \"a.zip\", s3ObjectVersion: \"1\")",
    "AWS::SNS::Topic DeliveryStatusLogging.SuccessFeedbackSampleRate": "\"50\"",
    "AWS::SecretsManager::SecretTargetAttachment SecretId":
      "SecretsManager.Secret(\"AttachedSecret\", secretString: \"{\\\"username\\\": \\\"example\\\", "
      + "\\\"password\\\": \\\"example\\\"}\").id",
    "AWS::ServiceCatalog::CloudFormationProduct ProductType": "\"CLOUD_FORMATION_TEMPLATE\"",
    "AWS::ServiceCatalog::CloudFormationProduct ProvisioningArtifactParameters.Type": "\"CLOUD_FORMATION_TEMPLATE\"",
    "AWS::ECR::Repository LifecyclePolicy.LifecyclePolicyText":
      "\"{\\\"rules\\\":[{\\\"rulePriority\\\":1,\\\"selection\\\":{\\\"tagStatus\\\":\\\"untagged\\\","
      + "\\\"countType\\\":\\\"imageCountMoreThan\\\",\\\"countNumber\\\":10},"
      + "\\\"action\\\":{\\\"type\\\":\\\"expire\\\"}}]}\"",
    "AWS::AmazonMQ::Configuration Data": "\"PGJyb2tlci8+\"",
    "AWS::ApiGatewayV2::Api ProtocolType": "\"HTTP\"",
    "AWS::ApiGatewayV2::Integration IntegrationType": "\"AWS_PROXY\"",
    "AWS::ApiGatewayV2::Route RequestParameters": "[\"route.request.querystring.a\": [\"Required\": true]]",
    "AWS::ApiGatewayV2::Stage RouteSettings": "[\"$default\": [\"ThrottlingBurstLimit\": 5]]",
    "AWS::AmazonMQ::ConfigurationAssociation Broker":
      "RawResource(\"AWS::AmazonMQ::Broker\", \"AssociatedBroker\") { $0[\"BrokerName\"] = \"example\"; "
      + "$0[\"DeploymentMode\"] = \"SINGLE_INSTANCE\"; $0[\"EngineType\"] = \"ACTIVEMQ\"; $0[\"EngineVersion\"] = \"5.18\"; "
      + "$0[\"HostInstanceType\"] = \"mq.t3.micro\"; $0[\"PubliclyAccessible\"] = false; "
      + "$0[\"Users\"] = [[\"Username\": \"example\", \"Password\": \"example-password\"]] }[\"Ref\"]",
    "AWS::AppSync::GraphQLSchema ApiId":
      "AppSync.GraphQLApi(\"SchemaApi\", authenticationType: \"API_KEY\", name: \"example\").apiId",
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
    "AWS::EC2::ClientVpnEndpoint TagSpecifications":
      "[.init(resourceType: \"client-vpn-endpoint\", tags: [.init(key: \"a\", value: \"b\")])]",
    "AWS::IAM::Group ManagedPolicyArns": "[\"arn:aws:iam::123456789012:policy/example\"]",
    "AWS::IAM::Role ManagedPolicyArns": "[\"arn:aws:iam::123456789012:policy/example\"]",
    "AWS::IAM::User ManagedPolicyArns": "[\"arn:aws:iam::123456789012:policy/example\"]",
    "AWS::Lambda::Function PackageType": "\"Zip\"",
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

  /// A text of the form of a private key.
  private static let privateKey =
    "-----BEGIN PRIVATE KEY-----\n"
    + String(repeating: String(repeating: "a", count: 64) + "\n", count: 25) + "aaaa\n-----END PRIVATE KEY-----"

  /// Nested types to write in full wherever they stand, since a provider needs more of them than the schema does.
  static let whole: Set<String> = [
    "AWS::ApplicationAutoScaling::ScalingPolicy PredictiveScalingMetric",
    "AWS::ApplicationAutoScaling::ScalingPolicy PredictiveScalingMetricDataQuery",
    "AWS::ApplicationAutoScaling::ScalingPolicy PredictiveScalingMetricStat",
    "AWS::CodeBuild::Project Source", "AWS::Transfer::Workflow WorkflowStep",
  ]

  /// Rules that the schemas of resources leave out.
  static let rules: [String: [ObjectRule]] = [
    "AWS::Events::EventBusPolicy": [
      .excludes("Statement", ["Action", "Condition", "Principal"]), .excludes("Action", ["Statement"]),
      .excludes("Condition", ["Statement"]), .excludes("Principal", ["Statement"]),
    ],
    "AWS::Lambda::Function": [
      .excludes("Code", ["ImageConfig"]), .excludes("FileSystemConfigs", ["SnapStart"]),
      .excludes("SnapStart", ["FileSystemConfigs"]),
    ],
    "AWS::S3::Bucket": [.excludes("BucketName", ["BucketNamePrefix"]), .excludes("BucketNamePrefix", ["BucketName"])],
  ]
}
