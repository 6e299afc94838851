// swift-tools-version: 6.2

import PackageDescription

/// Settings of every target: the Swift 6 language with its strict import and existential rules; a warning fails the build.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The services of CloudFormation's registry, each a module of its own: a program compiles those that it imports.
/// `formwork-generate` writes `Sources/Services/<name>`; a test holds this list against the folders.
let services: [String] = [
  "ACMPCA", "AIOps", "APS", "ARCRegionSwitch", "ARCZonalShift", "AWSExternalAnthropic", "AccessAnalyzer",
  "AccountAccess", "AgentRegistry", "AmazonMQ", "Amplify", "AmplifyUIBuilder", "ApiGateway", "ApiGatewayV2",
  "AppConfig", "AppFabric", "AppFlow", "AppIntegrations", "AppMesh", "AppRunner", "AppStream", "AppSync", "AppTest",
  "ApplicationAutoScaling", "ApplicationInsights", "ApplicationSignals", "Athena", "AuditManager", "AutoScaling",
  "AutoScalingPlans", "B2BI", "BCM", "BCMDataExports", "Backup", "BackupGateway", "Batch", "BcmPricingCalculator",
  "Bedrock", "BedrockAgentCore", "BedrockMantle", "Billing", "BillingConductor", "Braket", "Budgets", "CE", "CUR",
  "Cases", "Cassandra", "CertificateManager", "Chatbot", "Chime", "CleanRooms", "CleanRoomsML", "Cloud9",
  "CloudFormation", "CloudFront", "CloudHSM", "CloudTrail", "CloudWatch", "CodeArtifact", "CodeBuild", "CodeCommit",
  "CodeConnections", "CodeDeploy", "CodeGuruProfiler", "CodeGuruReviewer", "CodePipeline", "CodeStar",
  "CodeStarConnections", "CodeStarNotifications", "Cognito", "Comprehend", "ComputeOptimizer", "Config", "Connect",
  "ConnectCampaigns", "ConnectCampaignsV2", "ControlTower", "CustomerProfiles", "DAX", "DLM", "DMS", "DRS", "DSQL",
  "DataBrew", "DataExchange", "DataPipeline", "DataSync", "DataZone", "Deadline", "Detective", "DevOpsAgent",
  "DevOpsGuru", "DirectConnect", "DirectoryService", "DocDB", "DocDBElastic", "DynamoDB", "EC2", "ECR", "ECS", "EFS",
  "EKS", "EMR", "EMRContainers", "EMRServerless", "EVS", "ElastiCache", "ElasticBeanstalk", "ElasticLoadBalancing",
  "ElasticLoadBalancingV2", "Elasticsearch", "ElementalInference", "EntityResolution", "EventSchemas", "Events",
  "EventsV2", "Evidently", "FIS", "FMS", "FSx", "FinSpace", "Forecast", "FraudDetector", "GameLift",
  "GlobalAccelerator", "Glue", "Grafana", "Greengrass", "GreengrassV2", "GroundStation", "GuardDuty", "HealthAgent",
  "HealthImaging", "HealthLake", "IAM", "IVS", "IVSChat", "IdentityStore", "ImageBuilder", "Inspector", "InspectorV2",
  "Interconnect", "InternetMonitor", "Invoicing", "IoT", "IoTAnalytics", "IoTCoreDeviceAdvisor", "IoTFleetWise",
  "IoTSecureTunneling", "IoTSiteWise", "IoTThingsGraph", "IoTTwinMaker", "IoTWireless", "KMS", "KafkaConnect", "Kendra",
  "KendraRanking", "Kinesis", "KinesisAnalytics", "KinesisAnalyticsV2", "KinesisFirehose", "KinesisVideo",
  "LakeFormation", "Lambda", "LaunchWizard", "Lex", "LicenseManager", "LicenseManagerLinuxSubscriptions",
  "LicenseManagerUserSubscriptions", "Lightsail", "Location", "Logs", "LookoutEquipment", "LookoutVision", "M2", "MGN",
  "MPA", "MSK", "MWAA", "MWAAServerless", "Macie", "ManagedBlockchain", "MediaConnect", "MediaConvert", "MediaLive",
  "MediaPackage", "MediaPackageV2", "MediaStore", "MediaTailor", "MemoryDB", "Neptune", "NeptuneGraph",
  "NetworkFirewall", "NetworkFlowMonitor", "NetworkManager", "NetworkMonitor", "NetworkSecurityManager",
  "Notifications", "NotificationsContacts", "NovaAct", "ODB", "OSIS", "Oam", "ObservabilityAdmin", "Omics",
  "OpenSearch", "OpenSearchServerless", "OpenSearchService", "Organizations", "Outposts", "PCAConnectorAD",
  "PCAConnectorSCEP", "PCS", "PI", "Panorama", "PaymentCryptography", "Personalize", "Pinpoint", "PinpointEmail",
  "Pipes", "Polly", "PricingPlanManager", "Proton", "QBusiness", "QLDB", "QuickSight", "RAM", "RDS", "RTBFabric", "RUM",
  "Rbin", "Redshift", "RedshiftServerless", "RefactorSpaces", "Rekognition", "ResilienceHub", "ResilienceHubV2",
  "ResourceExplorer2", "ResourceGroups", "RoboMaker", "RolesAnywhere", "Route53", "Route53GlobalResolver",
  "Route53Profiles", "Route53RecoveryControl", "Route53RecoveryReadiness", "Route53Resolver", "S3", "S3Express",
  "S3Files", "S3ObjectLambda", "S3Outposts", "S3Tables", "S3Vectors", "SCN", "SDB", "SES", "SMSVOICE", "SNS", "SQS",
  "SSM", "SSMContacts", "SSMGuiConnect", "SSMIncidents", "SSMQuickSetup", "SSO", "SageMaker", "Scheduler",
  "SecretsManager", "SecurityAgent", "SecurityHub", "SecurityLake", "ServerlessRepo", "ServiceCatalog",
  "ServiceCatalogAppRegistry", "ServiceDiscovery", "Shield", "Signer", "SimSpaceWeaver", "StepFunctions",
  "StorageGateway", "SupportApp", "SupportAuthZ", "Synthetics", "SystemsManagerSAP", "Textract", "Timestream",
  "Transcribe", "Transfer", "Translate", "UXC", "VerifiedPermissions", "VoiceID", "VpcLattice", "WAF", "WAFRegional",
  "WAFv2", "WellArchitected", "Wickr", "Wisdom", "WorkSpaces", "WorkSpacesThinClient", "WorkSpacesWeb",
  "WorkspacesInstances", "XRay",
]

/// The module of a service: `FormworkLambda`. The name that CloudFormation's own types would get is the backend's.
func module(of service: String) -> String {
  service == "CloudFormation" ? "FormworkCloudFormationResources" : "Formwork\(service)"
}

/// The services on which the constructs stand. The types that most programs use share the module `FormworkServerless`; the
/// module of each service exports it and adds the service's other types.
let constructServices = [
  "ApiGatewayV2", "CloudWatch", "DynamoDB", "Events", "IAM", "KMS", "Kinesis", "Lambda", "Logs", "S3", "SNS", "SQS",
  "StepFunctions",
]

let serviceProducts: [Product] = services.map { .library(name: module(of: $0), targets: [module(of: $0)]) }
let serviceTargets: [Target] = services.map { service in
  let isShared = constructServices.contains(service)
  return .target(
    name: module(of: service),
    dependencies: ["FormworkIR", "FormworkDSL", "FormworkSchemas"] + (isShared ? ["FormworkServerless"] : []),
    path: "Sources/Services/\(service)", swiftSettings: strict)
}

/// Programs to run and to begin from, the README's among them. A snippet depends on every library of the package, and takes
/// its time in the plan of every build; an example is a target, which compiles what it imports.
/// After its name stand the products that it imports beside `Formwork`.
let examples: [(name: String, products: [String])] = [
  ("ContainerImage", []), ("FastAPIServer", []), ("GuardedAPI", []), ("HTTPAPIService", []), ("InlineFunctionURL", []),
  ("SharedLayer", []), ("SwiftDatabase", ["FormworkDatabases"]),
  ("SwiftEntrances", ["FormworkNetworking"]), ("SwiftFunctions", []), ("SwiftRESTAPI", ["FormworkRESTAPI"]),
  ("SwiftService", []), ("SwiftTenants", ["FormworkRESTAPI"]),
]
let exampleTargets: [Target] = examples.map { example in
  .executableTarget(
    name: example.name,
    dependencies: ["Formwork", "FormworkCommand"] + example.products.map { .byName(name: $0) },
    path: "Sources/Examples/\(example.name)", swiftSettings: strict)
}

let package = Package(
  name: "formwork",
  products: [
    .library(name: "Formwork", targets: ["Formwork"]),
    .library(name: "FormworkCommand", targets: ["FormworkCommand"]),
    .library(name: "FormworkTesting", targets: ["FormworkTesting"]),
    .library(name: "FormworkConfiguration", targets: ["FormworkConfiguration"]),
    .library(name: "FormworkDelivery", targets: ["FormworkDelivery"]),
    .library(name: "FormworkIntegration", targets: ["FormworkIntegration"]),
    .library(name: "FormworkMonitoring", targets: ["FormworkMonitoring"]),
    .library(name: "FormworkNetworking", targets: ["FormworkNetworking"]),
    .library(name: "FormworkDatabases", targets: ["FormworkDatabases"]),
    .library(name: "FormworkFileSystems", targets: ["FormworkFileSystems"]),
    .library(name: "FormworkRESTAPI", targets: ["FormworkRESTAPI"]),
  ] + serviceProducts,
  dependencies: [],
  targets: [
    // Rounding numbers calls the system's mathematics library, which nothing else links where Foundation is absent.
    .target(name: "FormworkIR", swiftSettings: strict),
    .target(name: "FormworkSchemas", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(name: "FormworkDSL", dependencies: ["FormworkIR", "FormworkSchemas"], swiftSettings: strict),
    .target(
      name: "Formwork",
      dependencies: [
        "FormworkIR", "FormworkDSL", "FormworkChecks", "FormworkRelations", "FormworkCloudFormation", "FormworkSAM",
        "FormworkTerraform", "FormworkSchemas", "FormworkServerless",
      ], swiftSettings: strict),
    .target(
      name: "FormworkConfiguration",
      dependencies: [
        "Formwork", "FormworkIR", "FormworkDSL", "FormworkRelations", "FormworkSchemas", "FormworkSecretsManager",
        "FormworkSSM",
      ], swiftSettings: strict),
    .target(
      name: "FormworkDelivery",
      dependencies: [
        "Formwork", "FormworkIR", "FormworkDSL", "FormworkRelations", "FormworkSchemas", "FormworkServerless",
        "FormworkKinesisFirehose",
      ], swiftSettings: strict),
    .target(
      name: "FormworkServerless", dependencies: ["FormworkIR", "FormworkDSL", "FormworkSchemas"], swiftSettings: strict),
    .target(name: "FormworkCloudFormation", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(name: "FormworkSAM", dependencies: ["FormworkIR", "FormworkCloudFormation"], swiftSettings: strict),
    .target(name: "FormworkTerraform", dependencies: ["FormworkIR", "FormworkSchemas"], swiftSettings: strict),
    .target(name: "FormworkRelations", dependencies: ["FormworkIR"], swiftSettings: strict),
    .target(name: "FormworkChecks", dependencies: ["FormworkIR", "FormworkRelations"], swiftSettings: strict),
    .target(name: "FormworkImport", dependencies: ["FormworkIR", "FormworkSchemas"], swiftSettings: strict),
    .target(name: "FormworkTakeover", dependencies: ["FormworkTerraform", "FormworkIR"], swiftSettings: strict),
    .executableTarget(
      name: "formwork-convert",
      dependencies: [
        "Formwork", "FormworkCommand", "FormworkImport", "FormworkIR", "FormworkDSL", "FormworkTerraform",
        "FormworkTakeover",
      ],
      swiftSettings: strict),
    .target(
      name: "FormworkTesting",
      dependencies: ["Formwork", "FormworkIR", "FormworkDSL", "FormworkSchemas", "FormworkTerraform"],
      swiftSettings: strict),
    // An area product: what a program that watches more than single metrics imports besides `Formwork`.
    .target(
      name: "FormworkMonitoring",
      dependencies: [
        "Formwork", "FormworkIR", "FormworkDSL", "FormworkRelations", "FormworkSchemas", "FormworkServerless",
        "FormworkCloudWatch",
      ], swiftSettings: strict),
    // Networks, and what stands in them: services that are large, and that few serverless programs need.
    .target(
      name: "FormworkNetworking",
      dependencies: [
        "Formwork", "FormworkIR", "FormworkDSL", "FormworkRelations", "FormworkSchemas", "FormworkEC2",
        "FormworkElasticLoadBalancingV2",
      ], swiftSettings: strict),
    .target(
      name: "FormworkDatabases",
      dependencies: [
        "Formwork", "FormworkIR", "FormworkDSL", "FormworkSchemas", "FormworkConfiguration", "FormworkNetworking",
        "FormworkRDS",
      ], swiftSettings: strict),
    // An area product: the sources, enrichments and targets of pipes that `Formwork` has in AWS's names alone.
    .target(
      name: "FormworkIntegration", dependencies: ["Formwork", "FormworkIR", "FormworkDSL", "FormworkRelations"],
      swiftSettings: strict),
    .target(
      name: "FormworkFileSystems",
      dependencies: [
        "Formwork", "FormworkIR", "FormworkDSL", "FormworkRelations", "FormworkSchemas", "FormworkNetworking",
        "FormworkEFS",
      ], swiftSettings: strict),
    .target(
      name: "FormworkRESTAPI",
      dependencies: [
        "Formwork", "FormworkIR", "FormworkDSL", "FormworkRelations", "FormworkSchemas", "FormworkApiGateway",
      ], swiftSettings: strict),
    .target(
      name: "FormworkCommand",
      dependencies: ["Formwork", "FormworkIR", "FormworkDSL", "FormworkSAM", "FormworkSchemas", "FormworkTerraform"],
      swiftSettings: strict),
    .target(name: "FormworkGenerator", dependencies: ["FormworkIR", "FormworkChecks"], swiftSettings: strict),
    .executableTarget(
      name: "formwork-generate", dependencies: ["FormworkGenerator"], exclude: ["Untyped.txt"], swiftSettings: strict),
    // One program with every kind of connection, for the judges of the conformance checks.
    .executableTarget(
      name: "Connections",
      dependencies: [
        "Formwork", "FormworkCommand", "FormworkConfiguration", "FormworkDatabases", "FormworkDelivery",
        "FormworkFileSystems", "FormworkIntegration", "FormworkMonitoring", "FormworkNetworking",
        "FormworkRESTAPI",
      ], path: "Tests/Connections", swiftSettings: strict),
    // The examples of swift-aws-lambda-runtime, for the same judges.
    .executableTarget(
      name: "SwiftExamples",
      dependencies: [
        "Formwork", "FormworkCommand", "FormworkConfiguration", "FormworkDatabases", "FormworkNetworking",
        "FormworkRESTAPI",
      ], path: "Tests/SwiftExamples", swiftSettings: strict),
    .executableTarget(name: "formwork-benchmark", dependencies: ["Formwork"], swiftSettings: strict),
    .testTarget(
      name: "FormworkDSLTests", dependencies: ["FormworkDSL", "FormworkIR", "FormworkSQS"], swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Formwork", "FormworkCommand", "FormworkTesting", "FormworkConfiguration", "FormworkDatabases",
        "FormworkDelivery", "FormworkEvents", "FormworkFileSystems", "FormworkIntegration", "FormworkLambda",
        "FormworkMonitoring", "FormworkNetworking", "FormworkRESTAPI", "FormworkS3",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "FormworkTests",
      dependencies: ["Formwork", "FormworkTesting", "FormworkEvents", "TestSupport"], swiftSettings: strict),
    // What the tests of area products ask of a stack.
    .target(name: "TestSupport", dependencies: ["Formwork"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "FormworkConfigurationTests",
      dependencies: ["Formwork", "FormworkConfiguration", "FormworkTesting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FormworkDeliveryTests",
      dependencies: ["Formwork", "FormworkDelivery", "FormworkTesting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FormworkMonitoringTests",
      dependencies: ["Formwork", "FormworkMonitoring", "FormworkTesting"], swiftSettings: strict),
    .testTarget(
      name: "FormworkNetworkingTests",
      dependencies: ["Formwork", "FormworkNetworking", "FormworkTesting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FormworkDatabasesTests",
      dependencies: ["Formwork", "FormworkDatabases", "FormworkTesting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FormworkFileSystemsTests",
      dependencies: ["Formwork", "FormworkFileSystems", "FormworkTesting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FormworkIntegrationTests",
      dependencies: ["Formwork", "FormworkIntegration", "FormworkTesting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FormworkRESTAPITests",
      dependencies: ["Formwork", "FormworkRESTAPI", "FormworkTesting", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FormworkTestingTests", dependencies: ["Formwork", "FormworkTesting", "FormworkLambda"],
      exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "FormworkCloudFormationTests", dependencies: ["FormworkCloudFormation", "FormworkIR", "FormworkSchemas"],
      swiftSettings: strict),
    .testTarget(name: "FormworkCommandTests", dependencies: ["Formwork", "FormworkCommand"], swiftSettings: strict),
    .testTarget(
      name: "FormworkChecksTests", dependencies: ["FormworkChecks", "FormworkIR", "FormworkSchemas"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
      name: "FormworkSchemasTests", dependencies: ["FormworkSchemas", "FormworkIR"], swiftSettings: strict),
    .testTarget(
      name: "FormworkRelationsTests", dependencies: ["FormworkRelations", "FormworkIR"], swiftSettings: strict),
    .testTarget(name: "FormworkSAMTests", dependencies: ["Formwork"], swiftSettings: strict),
    .testTarget(name: "FormworkIRTests", dependencies: ["FormworkIR"], swiftSettings: strict),
    .testTarget(
      name: "FormworkGeneratorTests", dependencies: ["FormworkGenerator", "FormworkIR"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ServicesTests", dependencies: ["FormworkIR", "FormworkDSL", "FormworkLambda", "FormworkSQS"],
      swiftSettings: strict),
    .testTarget(
      name: "FormworkImportTests",
      dependencies: ["FormworkImport", "FormworkDSL", "FormworkCloudFormation", "FormworkTerraform", "FormworkIR"],
      swiftSettings: strict),
    .testTarget(
      name: "FormworkConvertTests", dependencies: ["formwork-convert", "Formwork", "FormworkCommand"],
      swiftSettings: strict),
    .testTarget(
      name: "FormworkTerraformTests",
      dependencies: ["FormworkTerraform", "FormworkTakeover", "FormworkIR", "TestSupport"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
  ] + exampleTargets + serviceTargets
)

// `FORMWORK_ONLY=FormworkDSLTests,FormworkIRTests` in the environment leaves these targets and what they need: a change to
// the language need not wait for all services (Documentation/Contributing.md).
if let only = Context.environment["FORMWORK_ONLY"] {
  var wanted = only.split(separator: ",").map(String.init)
  var kept: Set<String> = []
  while let name = wanted.popLast() {
    guard kept.insert(name).inserted, let target = package.targets.first(where: { $0.name == name }) else { continue }
    for case .byNameItem(let dependency, _) in target.dependencies { wanted.append(dependency) }
  }
  package.targets.removeAll { !kept.contains($0.name) }
  package.products.removeAll { !kept.contains($0.name) }
}
