import FormworkIR

/// The mapping table of `hashicorp/aws`: text by service, decoded a type at a time when a graph has it.
final class AWSTables {
  private var decoded: [String: AWSMapping] = [:]
  private var entries: [String: Entry] = [:]
  private var indexed: Set<Substring> = []

  /// Where an entry stands: the text and the bytes in it.
  private struct Entry {
    var text: String
    var bytes: Range<Int>
  }

  /// How the provider has a resource: the entry of its type, or the variant for a property that it has. The variant
  /// `awscc` stands for the other provider, which has such a resource unless the user chose this one.
  func mapping(of resource: Resource) -> AWSMapping? {
    guard let mapping = self[resource.type] else { return nil }
    for variant in mapping.variants {
      guard let value = resource[variant.property], value != .absent else { continue }
      if variant.entry != "awscc" || resource.settings.terraformProvider != .aws { return self[variant.entry] }
    }
    return mapping
  }

  /// An entry by its CloudFormation type; `nil` if the table does not know it.
  subscript(type: String) -> AWSMapping? {
    if let mapping = decoded[type] { return mapping }
    let parts = type.split(separator: ":")
    guard parts.count == 3, let texts = Self.services[String(parts[1])] else { return nil }
    if indexed.insert(parts[1]).inserted { for text in texts { index(text) } }
    guard let entry = entries[type] else { return nil }
    let text = entry.text.utf8
    let start = text.index(text.startIndex, offsetBy: entry.bytes.lowerBound)
    let end = text.index(start, offsetBy: entry.bytes.count)
    let mapping = AWSMapping(decoding: entry.text[start..<end])
    decoded[type] = mapping
    return mapping
  }

  /// Finds the entries of a service: a blank line ends each.
  private func index(_ text: String) {
    var copy = text
    copy.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, !(bytes[end] == newLine && end > start && bytes[end - 1] == newLine) { end += 1 }
        // The type is the second word, after `resource `.
        let type = bytes[start..<end].dropFirst(9).prefix { $0 != space && $0 != newLine }
        if !type.isEmpty { entries[String(decoding: type, as: UTF8.self)] = Entry(text: text, bytes: start..<end) }
        start = end + 1
      }
    }
  }

  private let newLine = UInt8(ascii: "\n")
  private let space = UInt8(ascii: " ")
}

extension AWSTables {
  /// The texts of each service, by the name in its types.
  static let services: [String: [String]] = [
    "ACMPCA": [acmpcaTable],
    "AccessAnalyzer": [accessAnalyzerTable],
    "AmazonMQ": [amazonMQTable],
    "Amplify": [amplifyTable],
    "ApiGateway": [apiGatewayTable],
    "ApiGatewayV2": [apiGatewayV2Table],
    "AppConfig": [appConfigTable],
    "AppFabric": [appFabricTable],
    "AppMesh": [appMeshTable, appMeshNodesTable],
    "AppStream": [appStreamTable],
    "AppSync": [appSyncTable],
    "ApplicationAutoScaling": [applicationAutoScalingTable],
    "Athena": [athenaTable],
    "AutoScaling": [autoScalingTable],
    "AutoScalingPlans": [autoScalingPlansTable],
    "Batch": [batchTable],
    "Bedrock": [bedrockTable],
    "BedrockAgentCore": [bedrockAgentCoreTable],
    "Budgets": [budgetsTable],
    "CertificateManager": [certificateManagerTable],
    "Chime": [chimeTable],
    "Cloud9": [cloud9Table],
    "CloudFormation": [cloudFormationTable],
    "CloudFront": [cloudFrontTable],
    "CloudHSM": [cloudHSMTable],
    "CloudTrail": [cloudTrailTable],
    "CloudWatch": [cloudWatchTable],
    "CodeBuild": [codeBuildTable],
    "CodeCommit": [codeCommitTable],
    "CodeConnections": [codeConnectionsTable],
    "CodeDeploy": [codeDeployTable],
    "Cognito": [cognitoTable],
    "Config": [configTable],
    "Connect": [connectTable],
    "ControlTower": [controlTowerTable],
    "DAX": [daxTable],
    "DLM": [dlmTable],
    "DMS": [dmsTable],
    "DRS": [drsTable],
    "DataExchange": [dataExchangeTable],
    "DirectoryService": [directoryServiceTable],
    "DocDB": [docDBTable],
    "DynamoDB": [dynamoDBTable],
    "EC2": [ec2Table, ec2InstancesTable, ec2GatewaysTable],
    "ECR": [ecrTable],
    "ECS": [ecsTable],
    "EFS": [efsTable],
    "EKS": [eksTable],
    "EMR": [emrTable],
    "EMRContainers": [emrContainersTable],
    "ElastiCache": [elastiCacheTable],
    "ElasticLoadBalancing": [classicLoadBalancingTable],
    "ElasticLoadBalancingV2": [loadBalancingTable],
    "Elasticsearch": [elasticsearchTable],
    "EventSchemas": [eventSchemasTable],
    "Events": [eventsTable],
    "FSx": [fSxTable],
    "Glue": [glueTable, glueQualityTable],
    "IAM": [iamTable],
    "IdentityStore": [identityStoreTable],
    "IoT": [ioTTable],
    "KMS": [kmsTable],
    "Kendra": [kendraTable],
    "Kinesis": [kinesisTable],
    "KinesisAnalytics": [kinesisAnalyticsTable],
    "KinesisFirehose": [kinesisFirehoseTable],
    "LakeFormation": [lakeFormationTable],
    "Lambda": [lambdaTable],
    "LicenseManager": [licenseManagerTable],
    "Logs": [logsTable],
    "MSK": [mskTable],
    "Macie": [macieTable],
    "MediaConvert": [mediaConvertTable],
    "MediaLive": [mediaLiveTable, mediaLiveChannelTable],
    "MediaPackage": [mediaPackageTable],
    "MediaStore": [mediaStoreTable],
    "MemoryDB": [memoryDBTable],
    "Neptune": [neptuneTable],
    "NetworkFlowMonitor": [networkFlowMonitorTable],
    "NetworkMonitor": [networkMonitorTable],
    "OpenSearchServerless": [openSearchServerlessTable],
    "OpenSearchService": [openSearchServiceTable],
    "Pinpoint": [pinpointTable],
    "Pipes": [pipesTable],
    "QLDB": [qldbTable],
    "QuickSight": [quickSightTable],
    "RAM": [ramTable],
    "RDS": [rdsTable, rdsEventsTable],
    "Redshift": [redshiftTable],
    "Rekognition": [rekognitionTable],
    "Route53": [route53Table],
    "Route53Resolver": [route53ResolverTable],
    "S3": [s3Table],
    "SES": [sesTable],
    "SNS": [snsTable],
    "SQS": [sqsTable],
    "SSM": [ssmTable],
    "SageMaker": [sageMakerTable],
    "Scheduler": [schedulerTable],
    "SecretsManager": [secretsManagerTable],
    "SecurityHub": [securityHubTable],
    "SecurityLake": [securityLakeTable],
    "ServiceDiscovery": [serviceDiscoveryTable],
    "StepFunctions": [stepFunctionsTable],
    "StorageGateway": [storageGatewayTable],
    "Timestream": [timestreamTable],
    "Transcribe": [transcribeTable],
    "Transfer": [transferTable],
    "VpcLattice": [vpcLatticeTable],
    "WAF": [wafTable],
    "WAFRegional": [wafRegionalTable],
    "WAFv2": [waFv2Table],
    "WorkSpaces": [workSpacesTable],
    "XRay": [xRayTable],
  ]
}
