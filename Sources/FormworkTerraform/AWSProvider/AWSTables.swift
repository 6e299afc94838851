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
    var text = text
    let entries = text.withUTF8 { bytes -> [(type: String, entry: String)] in
      var found: [(type: String, entry: String)] = []
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, !(bytes[end] == newLine && end > start && bytes[end - 1] == newLine) { end += 1 }
        let entry = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let words = entry.prefix { $0 != newLine }.split(separator: UInt8(ascii: " "))
        if words.count > 2 {
          found.append((String(decoding: words[1], as: UTF8.self), String(decoding: entry, as: UTF8.self)))
        }
        start = end + 1
      }
      return found
    }
    for (type, entry) in entries { self.entries[type] = Substring(entry) }
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
