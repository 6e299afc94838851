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

/// The properties that CloudFormation has and a type of `hashicorp/awscc` has not: the provider keeps some schemas at an older
/// version, and its generator leaves out what it cannot type.
enum AWSCCMissingProperties {
  /// The paths that the provider lacks in a type.
  static func paths(of type: String) -> Set<String> {
    let parts = type.split(separator: ":")
    guard parts.count == 3 else { return [] }
    return names[parts[1] + "." + parts[2]] ?? []
  }

  /// The paths by service and resource.
  private static let names: [String: Set<String>] = {
    var names: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let type = words.first { names[type, default: []].formUnion(words.dropFirst()) }
    }
    return names
  }()

  /// A type and its paths a line; as of version 1.96 of the provider, against the schemas from which the services are made.
  private static let text = """
    AccessAnalyzer.Analyzer AnalyzerConfiguration.UnusedAccessConfiguration.AnalysisRule.Exclusions.ResourceTags
    AppFlow.ConnectorProfile ConnectorProfileConfig.ConnectorProfileCredentials.Salesforce.JwtToken
    AppFlow.ConnectorProfile ConnectorProfileConfig.ConnectorProfileCredentials.Salesforce.OAuth2GrantType
    AppFlow.ConnectorProfile ConnectorProfileConfig.ConnectorProfileCredentials.ServiceNow.OAuth2Credentials
    AppFlow.ConnectorProfile ConnectorProfileConfig.ConnectorProfileProperties.SAPOData.DisableSSO
    AppFlow.ConnectorProfile ConnectorProfileConfig.ConnectorProfileProperties.Salesforce.usePrivateLinkForMetadataAndAuthorization
    ControlTower.EnabledControl Parameters Tags
    CustomerProfiles.Domain DataStore DataStore.Readiness Matching RuleBasedMatching RuleBasedMatching.Status Stats
    EC2.LaunchTemplate LaunchTemplateData.BlockDeviceMappings.Ebs.EbsCardIndex
    EC2.LaunchTemplate LaunchTemplateData.BlockDeviceMappings.Ebs.VolumeInitializationRate
    EC2.LaunchTemplate LaunchTemplateData.CpuOptions.NestedVirtualization
    EC2.LaunchTemplate LaunchTemplateData.NetworkInterfaces.EnaQueueCount LaunchTemplateData.NetworkPerformanceOptions
    EC2.NetworkInsightsAnalysis AdditionalAccounts FilterOutArns SuggestedAccounts
    EKS.Cluster ActiveCertificateAuthorityId CertificateAuthority KubeApiServerConfig KubeControllerManagerConfig
    EKS.Cluster KubeSchedulerConfig
    EMRServerless.Application IdentityCenterConfiguration InitialCapacity.Value.WorkerConfiguration.DiskType
    EMRServerless.Application InteractiveConfiguration MonitoringConfiguration RuntimeConfiguration
    EMRServerless.Application SchedulerConfiguration
    FSx.S3AccessPointAttachment Lifecycle
    Lambda.Function DurableConfig.KMSKeyArn FileSystemConfigs.S3FilesConfig
    Lex.Bot BotLocales.AudioFillerSettings BotLocales.CustomVocabulary.CustomVocabularyItems.DisplayAs
    Lex.Bot BotLocales.GenerativeAISettings BotLocales.Intents.BedrockAgentIntentConfiguration
    Lex.Bot BotLocales.Intents.DisplayName BotLocales.Intents.FulfillmentCodeHook.IsActive
    Lex.Bot BotLocales.Intents.FulfillmentCodeHook.PostFulfillmentStatusSpecification.FailureConditional
    Lex.Bot BotLocales.Intents.FulfillmentCodeHook.PostFulfillmentStatusSpecification.FailureNextStep
    Lex.Bot BotLocales.Intents.FulfillmentCodeHook.PostFulfillmentStatusSpecification.SuccessConditional
    Lex.Bot BotLocales.Intents.FulfillmentCodeHook.PostFulfillmentStatusSpecification.SuccessNextStep
    Lex.Bot BotLocales.Intents.FulfillmentCodeHook.PostFulfillmentStatusSpecification.TimeoutConditional
    Lex.Bot BotLocales.Intents.FulfillmentCodeHook.PostFulfillmentStatusSpecification.TimeoutNextStep
    Lex.Bot BotLocales.Intents.InitialResponseSetting BotLocales.Intents.IntentClosingSetting.Conditional
    Lex.Bot BotLocales.Intents.IntentClosingSetting.NextStep BotLocales.Intents.IntentConfirmationSetting.CodeHook
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.ConfirmationConditional
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.ConfirmationNextStep
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.ConfirmationResponse
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.DeclinationConditional
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.DeclinationNextStep
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.ElicitationCodeHook
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.FailureConditional
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.FailureNextStep
    Lex.Bot BotLocales.Intents.IntentConfirmationSetting.FailureResponse
    Lex.Bot BotLocales.Intents.QInConnectIntentConfiguration BotLocales.Intents.QnAIntentConfiguration
    Lex.Bot BotLocales.Intents.Slots.SubSlotSetting BotLocales.Intents.Slots.ValueElicitationSetting.SlotCaptureSetting
    Lex.Bot BotLocales.SlotTypes.CompositeSlotTypeSetting BotLocales.SpeechDetectionSensitivity
    Lex.Bot BotLocales.SpeechRecognitionSettings BotLocales.UnifiedSpeechSettings BotMembers BotType ErrorLogSettings
    Lex.Bot Replication
    Logs.LogGroup BearerTokenAuthenticationEnabled DeletionProtectionEnabled FieldIndexPolicies ResourcePolicyDocument
    MediaConnect.Flow EncodingConfig FlowNdiMachineName FlowSize MediaStreams.Tags NdiConfig Source.NdiSourceSettings
    MediaConnect.Flow Source.RouterIntegrationState Source.RouterIntegrationTransitDecryption Source.Tags Tags
    MediaConnect.Flow VpcInterfaces.Tags
    Omics.Workflow ContainerRegistryMap ContainerRegistryMapUri DefinitionRepository ParameterTemplatePath
    Omics.Workflow WorkflowBucketOwnerId readmeMarkdown readmePath readmeUri
    Omics.WorkflowVersion ContainerRegistryMap ContainerRegistryMapUri DefinitionRepository ParameterTemplatePath
    Omics.WorkflowVersion readmeMarkdown readmePath readmeUri
    QuickSight.Analysis Definition Errors.ViolatedEntities FolderArns Sheets SourceEntity.SourceTemplate.TopicReferences
    QuickSight.Analysis Status ValidationStrategy
    QuickSight.Dashboard DashboardPublishOptions.DataPointDrillUpDownOption
    QuickSight.Dashboard DashboardPublishOptions.DataPointMenuLabelOption DashboardPublishOptions.DataPointTooltipOption
    QuickSight.Dashboard DashboardPublishOptions.DataQAEnabledOption DashboardPublishOptions.DataStoriesSharingOption
    QuickSight.Dashboard DashboardPublishOptions.ExecutiveSummaryOption
    QuickSight.Dashboard DashboardPublishOptions.ExportWithHiddenFieldsOption
    QuickSight.Dashboard DashboardPublishOptions.QuickSuiteActionsOption
    QuickSight.Dashboard DashboardPublishOptions.SheetLayoutElementMaximizationOption
    QuickSight.Dashboard DashboardPublishOptions.VisualAxisSortOption DashboardPublishOptions.VisualMenuOption
    QuickSight.Dashboard DashboardPublishOptions.VisualPublishOptions Definition FolderArns LinkEntities
    QuickSight.Dashboard LinkSharingConfiguration SourceEntity.SourceTemplate.TopicReferences ValidationStrategy
    QuickSight.DataSet DataPrepConfiguration DataSetRefreshProperties DatasetParameters FolderArns
    QuickSight.DataSet LogicalTableMap.DataTransforms.CastColumnTypeOperation.SubType
    QuickSight.DataSet LogicalTableMap.DataTransforms.CreateColumnsOperation.Alias
    QuickSight.DataSet LogicalTableMap.DataTransforms.CreateColumnsOperation.Source
    QuickSight.DataSet LogicalTableMap.DataTransforms.FilterOperation.DateFilterCondition
    QuickSight.DataSet LogicalTableMap.DataTransforms.FilterOperation.NumericFilterCondition
    QuickSight.DataSet LogicalTableMap.DataTransforms.FilterOperation.StringFilterCondition
    QuickSight.DataSet LogicalTableMap.DataTransforms.OverrideDatasetParameterOperation
    QuickSight.DataSet LogicalTableMap.DataTransforms.ProjectOperation.Alias
    QuickSight.DataSet LogicalTableMap.DataTransforms.ProjectOperation.Source
    QuickSight.DataSet LogicalTableMap.DataTransforms.UntagColumnOperation PerformanceConfiguration
    QuickSight.DataSet PhysicalTableMap.CustomSql.Columns.Id PhysicalTableMap.CustomSql.Columns.SubType
    QuickSight.DataSet PhysicalTableMap.RelationalTable.InputColumns.Id
    QuickSight.DataSet PhysicalTableMap.RelationalTable.InputColumns.SubType PhysicalTableMap.S3Source.InputColumns.Id
    QuickSight.DataSet PhysicalTableMap.S3Source.InputColumns.SubType PhysicalTableMap.SaaSTable
    QuickSight.DataSet RowLevelPermissionDataSet.Status RowLevelPermissionTagConfiguration SemanticModelConfiguration
    QuickSight.DataSet UseAs
    QuickSight.Template Definition SourceEntity.SourceAnalysis.TopicReferences ValidationStrategy
    S3.Bucket AbacStatus BucketEncryption.ServerSideEncryptionConfiguration.BlockedEncryptionTypes BucketNamePrefix
    S3.Bucket BucketNamespace MetadataConfiguration ObjectLockConfiguration.Rule.DefaultRetention.DefaultEventHold
    SageMaker.Cluster InstanceGroups.AutoPatchConfig InstanceGroups.ImageReleaseVersion
    SageMaker.Cluster InstanceGroups.InstanceRequirements InstanceGroups.InstanceStorageConfigs.FsxLustreConfig
    SageMaker.Cluster InstanceGroups.InstanceStorageConfigs.FsxOpenZfsConfig
    SageMaker.Cluster InstanceGroups.LifeCycleConfig.OnInitComplete InstanceGroups.NetworkInterface
    SageMaker.Cluster InstanceGroups.SlurmConfig Orchestrator.Slurm
    SageMaker.Cluster RestrictedInstanceGroups.InstanceStorageConfigs.FsxLustreConfig
    SageMaker.Cluster RestrictedInstanceGroups.InstanceStorageConfigs.FsxOpenZfsConfig RestrictedInstanceGroupsConfig
    StepFunctions.StateMachine EncryptionConfiguration StateMachineRevisionId
    Synthetics.Canary KmsKeyArn Replicas
    """
}
