import FormworkIR

extension AWSLowering {
  /// A lowering that rows cannot say: it takes a property's value and adds to the block at hand.
  typealias Function = @Sendable (AWSLowering, Term, TableRow, inout Body) -> Void

  /// What a resource needs besides its rows.
  typealias Completion = @Sendable (AWSLowering, inout Body) -> Void

  /// The functions that rows name.
  static let functions: [String: Function] = [
    "artefact": { $0.lowerArtefact($1, by: $2, into: &$3) },
    "inlineZip": { $0.lowerInlineZip($1, into: &$3) },
    "keySchema": { $0.lowerKeySchema($1, by: $2, into: &$3) },
    "sfnLogDestination": { $0.lowerLogDestination($1, by: $2, into: &$3) },
    "kafkaEndpoints": { $0.lowerKafkaEndpoints($1, by: $2, into: &$3) },
    "qualifiedFunction": { $0.lowerQualifiedFunction($1, by: $2, into: &$3) },
    "splitLayerArn": { $0.lowerLayerARN($1, into: &$3) },
    "sfnDefinition": { $0.lowerDefinition($1, by: $2, into: &$3) },
    "sfnDefinitionObject": { $0.lowerDefinitionObject($1, by: $2, into: &$3) },
    "s3Object": { $0.lowerObjectText($1, by: $2, into: &$3) },
    "zoneByName": { $0.lowerZoneName($1, by: $2, into: &$3) },
    "acmDnsValidation": { $0.lowerValidation($1, by: $2, into: &$3) },
    "generateSecret": { lowering, term, _, _ in lowering.lowerGeneratedSecret(term) },
    "flowLogResource": { $0.lowerFlowLogResource($1, into: &$3) },
    "logGroupName": { $0.lowerLogGroupName($1, by: $2, into: &$3) },
    "blockDevices": { $0.lowerBlockDevices($1, by: $2, into: &$3) },
    "privateAddresses": { $0.lowerPrivateAddresses($1, into: &$3) },
    "market": { lowering, term, _, _ in lowering.lowerMarket(term) },
    "networkInterfaces": { $0.lowerNetworkInterfaces($1, by: $2, into: &$3) },
    "tagged": { $0.lowerTagged($1, by: $2, into: &$3) },
    "basicAuth": { $0.lowerBasicAuth($1, into: &$3) },
    "scalingTarget": { $0.lowerScalingTarget($1, into: &$3) },
    "enabledMFAs": { $0.lowerEnabledMFAs($1, into: &$3) },
    "snsDeliveryStatus": { $0.lowerDeliveryStatus($1, into: &$3) },
    "globalReplicas": { $0.lowerReplicas($1, by: $2, into: &$3) },
    "base64Text": { $0.lowerBase64Text($1, by: $2, into: &$3) },
    "eachInside": { $0.lowerEachInside($1, by: $2, into: &$3) },
    "emptyBlockFor": { $0.lowerEmptyBlock($1, by: $2, into: &$3) },
    // Only the order is left of the value.
    "predecessor": { lowering, term, _, _ in lowering.binding.predecessors += term.referencedNodes },
    "only": { lowering, term, row, _ in lowering.expect(term, by: row) },
    "replacement": { $0.lowerReplacement($1, by: $2, into: &$3) },
    "ownAccount": { lowering, term, _, _ in lowering.expectOwnAccount(term) },
    // The value follows from others, which say it in `aws`.
    "implied": { _, _, _, _ in },
  ]

  /// The functions that add to a resource what no property says.
  static let completions: [String: Completion] = [
    "apiDeployment": { $0.completeDeployment(&$1) },
    "securityGroupRules": { lowering, _ in lowering.completeSecurityGroup() },
    "bucketNotification": { lowering, _ in lowering.completeBucketNotification() },
    "recordSet": { $0.completeRecord(&$1) },
    "glueClassifier": { $0.completeClassifier(&$1) },
    "targetGroup": { $0.completeTargetGroup(&$1) },
    "keyPair": { $0.completeKeyPair(&$1) },
    "securityGroupRule": { $0.completeSecurityGroupRule(&$1) },
  ]

  /// The functions that lower a whole resource; `false` where the rows are to do it after all.
  static let resourceFunctions: [String: @Sendable (AWSLowering) -> Bool] = [
    "busStatement": { $0.lowerBusStatement() },
    "lambdaVersion": { $0.lowerLambdaVersion() },
    "mergeIntoHost": { $0.lowerPart() },
    "recordSetGroup": { $0.lowerRecordSetGroup() },
    "secretTargetAttachment": { $0.lowerSecretTarget() },
  ]
}
