/// The mapping table of `hashicorp/aws`: text by service, decoded a type at a time when a graph has it.
final class AWSTables {
  private var decoded: [String: AWSMapping] = [:]
  private var entries: [String: Substring] = [:]
  private var indexed: Set<Substring> = []

  /// How the provider has a CloudFormation type; `nil` if the table does not know it.
  subscript(type: String) -> AWSMapping? {
    if let mapping = decoded[type] { return mapping }
    let parts = type.split(separator: ":")
    guard parts.count == 3, let text = Self.services[String(parts[1])] else { return nil }
    if indexed.insert(parts[1]).inserted { index(text) }
    guard let entry = entries[type] else { return nil }
    let mapping = AWSMapping(decoding: entry)
    decoded[type] = mapping
    return mapping
  }

  /// Finds the entries of a service: a blank line ends each.
  private func index(_ text: String) {
    var rest = text.utf8[...]
    while !rest.isEmpty {
      var end = rest.startIndex
      var previous: UInt8 = 0
      while end < rest.endIndex, !(rest[end] == newLine && previous == newLine) {
        previous = rest[end]
        end = rest.index(after: end)
      }
      let entry = Substring(rest[..<end])
      let words = entry.prefix { $0 != "\n" }.split(separator: " ")
      if words.count > 2 { entries[String(words[1])] = entry }
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
  }

  private let newLine = UInt8(ascii: "\n")

  /// The text of each service, by the name in its types.
  private static let services = [
    "ApiGatewayV2": apiGatewayV2Table, "DynamoDB": dynamoDBTable, "Events": eventsTable, "IAM": iamTable,
    "KMS": kmsTable, "Kinesis": kinesisTable, "Lambda": lambdaTable, "Logs": logsTable, "S3": s3Table, "SNS": snsTable,
    "SQS": sqsTable, "SSM": ssmTable, "Scheduler": schedulerTable, "SecretsManager": secretsManagerTable,
    "StepFunctions": stepFunctionsTable,
  ]
}
