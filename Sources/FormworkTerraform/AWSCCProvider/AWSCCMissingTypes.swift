/// The types that CloudFormation has and `hashicorp/awscc` has not: Cloud Control does not know them, or their schemas are
/// of a shape that the provider's generator refuses.
enum AWSCCMissingTypes {
  /// Whether the provider lacks a type.
  static func contains(_ type: String) -> Bool {
    let parts = type.split(separator: ":")
    guard parts.count == 3 else { return true }
    return names[parts[1]]?.contains(parts[2]) ?? false
  }

  /// The resources by service.
  private static let names: [Substring: Set<Substring>] = {
    var names: [Substring: Set<Substring>] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if let service = words.first { names[service, default: []].formUnion(words.dropFirst()) }
    }
    return names
  }()

  /// A service and its resources a line; as of version 1.96 of the provider.
  private static let text = """
    ARCRegionSwitch Plan
    AmazonMQ Broker ConfigurationAssociation
    AmplifyUIBuilder Component Form Theme
    AppMesh GatewayRoute Mesh Route VirtualGateway VirtualNode VirtualRouter VirtualService
    AppStream Fleet User
    AppSync ApiCache ApiKey GraphQLSchema
    AutoScalingPlans ScalingPlan
    BCM Dashboard
    Bedrock Flow
    BedrockAgentCore Dataset GatewayTarget
    Budgets Budget
    CDK Metadata
    CleanRooms IdNamespaceAssociation
    Cloud9 EnvironmentEC2
    CloudFormation CustomResource Macro WaitCondition WaitConditionHandle
    CloudFront AnycastIpList Distribution StreamingDistribution
    CloudWatch AnomalyDetector
    CodeBuild Project ReportGroup SourceCredential
    CodeCommit Repository
    CodeStar GitHubRepository
    Cognito UserPool
    Config ConfigurationRecorder DeliveryChannel OrganizationConfigRule
    Connect EvaluationForm Rule
    ControlTower EnabledBaseline
    CustomerProfiles RecommenderSchema
    DAX Cluster ParameterGroup
    DLM LifecyclePolicy
    DMS ReplicationInstance ReplicationSubnetGroup ReplicationTask
    DataBrew Recipe
    DeviceFarm DevicePool InstanceProfile NetworkProfile Project TestGridProject VPCEConfiguration
    DirectoryService MicrosoftAD
    DocDB DBCluster DBClusterParameterGroup DBInstance DBSubnetGroup
    EC2 ClientVpnAuthorizationRule ClientVpnEndpoint ClientVpnRoute ClientVpnTargetNetworkAssociation NetworkAclEntry
    EC2 NetworkInterfacePermission VPNGatewayRoutePropagation
    EKS Nodegroup
    EMR Cluster InstanceFleetConfig InstanceGroupConfig
    EMRContainers Endpoint JobTemplate SecurityConfiguration VirtualCluster
    ElastiCache SecurityGroup SecurityGroupIngress
    ElasticLoadBalancingV2 ListenerCertificate
    Elasticsearch Domain
    FSx FileSystem Snapshot StorageVirtualMachine Volume
    GameLiftStreams Application StreamGroup
    GammaDilithium JobDefinition
    Glue Classifier Connection DataQualityRuleset DevEndpoint MLTransform Partition
    Glue SecurityConfiguration Table TableOptimizer UsageProfile
    Greengrass ConnectorDefinition ConnectorDefinitionVersion CoreDefinition CoreDefinitionVersion DeviceDefinition
    Greengrass DeviceDefinitionVersion FunctionDefinition FunctionDefinitionVersion Group GroupVersion
    Greengrass LoggerDefinition LoggerDefinitionVersion ResourceDefinition ResourceDefinitionVersion
    Greengrass SubscriptionDefinition SubscriptionDefinitionVersion
    IAM AccessKey Policy UserToGroupAddition
    IoT PolicyPrincipalAttachment ThingPrincipalAttachment
    IoTFleetWise DecoderManifest
    IoTManagedIntegrations CredentialLocker ManagedThing ProvisioningProfile
    IoTSiteWise ComputationModel
    IoTThingsGraph FlowTemplate
    IoTTwinMaker ComponentType Entity
    KinesisAnalytics Application ApplicationOutput ApplicationReferenceDataSource
    KinesisAnalyticsV2 ApplicationCloudWatchLoggingOption ApplicationOutput ApplicationReferenceDataSource
    LakeFormation DataLakeSettings Permissions Resource
    Logs Transformer
    MGN LaunchConfigurationTemplate
    MPA ApprovalTeam
    ManagedBlockchain Member Node
    MediaConvert Queue
    MediaLive Channel Input InputSecurityGroup
    MediaPackage Channel OriginEndpoint
    MediaStore Container
    MediaTailor PlaybackConfiguration
    NovaAct WorkflowDefinition
    ObservabilityAdmin TelemetryPipelines
    OpenSearchServerless Index
    Pinpoint ADMChannel APNSChannel APNSSandboxChannel APNSVoipChannel APNSVoipSandboxChannel App ApplicationSettings
    Pinpoint BaiduChannel Campaign EmailChannel EmailTemplate EventStream GCMChannel PushTemplate SMSChannel Segment
    Pinpoint SmsTemplate VoiceChannel
    PinpointEmail ConfigurationSet ConfigurationSetEventDestination DedicatedIpPool Identity
    QBusiness DataAccessor
    QLDB Ledger
    QuickSight ApprovalPolicy
    RDS DBSecurityGroup DBSecurityGroupIngress
    Redshift ClusterSecurityGroup ClusterSecurityGroupIngress
    Rekognition StreamProcessor
    Route53 RecordSetGroup
    SES ReceiptFilter ReceiptRule ReceiptRuleSet
    SNS TopicPolicy
    SQS QueuePolicy
    SageMaker CodeRepository EndpointConfig ModelCard NotebookInstance NotebookInstanceLifecycleConfig Workteam
    SecurityHub AutomationRule
    SecurityLake Subscriber
    ServiceDiscovery HttpNamespace Instance PrivateDnsNamespace PublicDnsNamespace
    Transfer User
    VpcLattice DomainVerification TargetGroup
    WAF ByteMatchSet IPSet Rule SizeConstraintSet SqlInjectionMatchSet WebACL XssMatchSet
    WAFRegional ByteMatchSet GeoMatchSet IPSet RateBasedRule RegexPatternSet Rule SizeConstraintSet
    WAFRegional SqlInjectionMatchSet WebACL WebACLAssociation XssMatchSet
    WAFv2 RuleGroup WebACL
    WorkSpaces Workspace
    """
}
