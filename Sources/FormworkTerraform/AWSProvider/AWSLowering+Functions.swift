import FormworkIR

extension AWSLowering {
  /// A lowering that rows cannot say: it takes a property's value and adds to the block at hand.
  typealias Function = @Sendable (AWSLowering, Term, TableRow, inout Body) -> Void

  /// The functions that rows name.
  static let functions: [String: Function] = [
    "artefact": { $0.lowerArtefact($1, by: $2, into: &$3) },
    "inlineZip": { $0.lowerInlineZip($1, into: &$3) },
    "keySchema": { $0.lowerKeySchema($1, by: $2, into: &$3) },
    "sfnLogDestination": { $0.lowerLogDestination($1, by: $2, into: &$3) },
    "kafkaEndpoints": { $0.lowerKafkaEndpoints($1, by: $2, into: &$3) },
    "splitLayerArn": { $0.lowerLayerARN($1, into: &$3) },
  ]

  /// The functions that lower a whole resource; `false` where the rows are to do it after all.
  static let resourceFunctions: [String: @Sendable (AWSLowering) -> Bool] = [
    "busStatement": { $0.lowerBusStatement() },
    "lambdaVersion": { $0.lowerLambdaVersion() },
  ]
}
