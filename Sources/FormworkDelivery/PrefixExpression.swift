/// An expression in a prefix of objects that Firehose writes: `!{timestamp:yyyy}`.
struct PrefixExpression: CustomStringConvertible {
  let namespace: String
  let value: String

  /// What expressions can begin with.
  static let namespaces = ["firehose", "timestamp", "partitionKeyFromQuery", "partitionKeyFromLambda"]

  var description: String { "!{\(namespace):\(value)}" }
  /// Whether it is the kind of an error.
  var isErrorType: Bool { namespace == "firehose" && value == "error-output-type" }
  /// Whether it is a value by which records are parted.
  var isPartition: Bool { namespace.hasPrefix("partitionKeyFrom") }

  /// The expressions of a prefix, in order.
  static func all(in prefix: String) -> [PrefixExpression] {
    var found: [PrefixExpression] = []
    var rest = prefix[...]
    while let mark = rest.firstIndex(of: "!") {
      let body = rest[rest.index(after: mark)...]
      rest = body
      guard body.first == "{", let end = body.firstIndex(of: "}") else { continue }
      let parts = body[..<end].dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? parts[1] : ""
      found.append(PrefixExpression(namespace: String(parts.first ?? ""), value: String(value)))
      rest = body[end...]
    }
    return found
  }
}
