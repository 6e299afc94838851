/// The mapping table of `hashicorp/aws`: text by service, decoded a type at a time when a graph has it.
final class AWSTables {
  private var decoded: [String: AWSMapping] = [:]

  /// How the provider has a CloudFormation type; `nil` if the table does not know it.
  subscript(type: String) -> AWSMapping? {
    if let mapping = decoded[type] { return mapping }
    guard let text = Self.index[type] else { return nil }
    let mapping = AWSMapping(decoding: text)
    decoded[type] = mapping
    return mapping
  }

  /// The types of the table.
  static var types: [String] { index.keys.sorted() }

  /// The text of each type.
  private static let index: [String: Substring] = {
    var index: [String: Substring] = [:]
    for service in services {
      // A blank line ends an entry.
      var start = service.startIndex
      var position = start
      func close() {
        let entry = service[start..<position]
        let words = entry.prefix { $0 != "\n" }.split(separator: " ")
        if words.count > 2 { index[String(words[1])] = entry }
      }
      let bytes = service.utf8
      while position < bytes.endIndex {
        let next = bytes.index(after: position)
        if bytes[position] == UInt8(ascii: "\n"), next < bytes.endIndex, bytes[next] == UInt8(ascii: "\n") {
          close()
          position = bytes.index(after: next)
          start = position
        } else {
          position = next
        }
      }
      close()
    }
    return index
  }()

  private static let services = [
    apiGatewayV2Table, eventsTable, iamTable, lambdaTable, logsTable, s3Table, sqsTable,
  ]
}
