import FormworkIR

/// Checks patterns of events and filters: objects all the way down, whose values are lists of what matches.
enum FilterCheck {
  /// The filters of a mapping or pipe; `keys` are those by which filters of its source begin.
  static func run(
    over criteria: Term?, of owner: Resource, _ place: String, _ keys: FilterKeys?, _ diagnostics: inout Diagnostics
  ) {
    for (index, filter) in (criteria?.member("Filters")?.elements ?? []).enumerated() {
      let place = "\(place).Filters[\(index)].Pattern"
      guard let pattern = check(filter.member("Pattern"), of: owner, place, &diagnostics), let keys else { continue }
      check(pattern, of: owner, place, keys, &diagnostics)
    }
  }

  /// The patterns of rules and the filter policies of subscriptions.
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for rule in stack.resources(of: "AWS::Events::Rule") {
      guard let pattern = check(rule.value("EventPattern"), of: rule, "EventPattern", &diagnostics) else { continue }
      EventPatternCheck.run(over: pattern, of: rule, &diagnostics)
    }
    for site in SubscriptionSite.all(in: stack) {
      _ = check(site.term.member("FilterPolicy"), of: site.owner, site.place("FilterPolicy"), &diagnostics)
    }
    for pipe in stack.resources(of: "AWS::Pipes::Pipe") {
      guard let criteria = pipe.value("SourceParameters")?.member("FilterCriteria") else { continue }
      run(
        over: criteria, of: pipe, "SourceParameters.FilterCriteria", FilterKeys.of(pipe.value("Source"), stack),
        &diagnostics)
    }
  }

  /// Checks the form of a pattern; gives it back where that is right.
  private static func check(
    _ term: Term?, of owner: Resource, _ place: String, _ diagnostics: inout Diagnostics
  ) -> Term? {
    switch ConnectedDocument(term) {
    case .unknown: return nil
    case .malformed(let reason):
      diagnostics.add(
        owner.finding(
          .error, .invalidFilter, "\(place) of \(owner.id) is no JSON: \(reason)",
          hint: "write an object of lists, such as {\"source\": [\"shop\"]}"))
      return nil
    case .document(let document):
      guard case .map = document else {
        diagnostics.add(
          owner.finding(
            .error, .invalidFilter, "\(place) of \(owner.id) is \(document.kindName); it has to be an object",
            hint: "write an object of lists, such as {\"source\": [\"shop\"]}"))
        return nil
      }
      if let (path, value) = fault(in: document, []) {
        diagnostics.add(
          owner.finding(
            .error, .invalidFilter,
            """
            \(path.joined(separator: ".")) in \(place) of \(owner.id) is \(value.isWritten ? value.description : value.kindName), \
            and no list of what matches
            """, hint: "write [\(value)]"))
        return nil
      }
      if let (path, comparison) = NumericMatch.fault(in: document, []) {
        diagnostics.add(
          owner.finding(
            .error, .invalidFilter,
            """
            \(path.joined(separator: ".")) in \(place) of \(owner.id) compares by "\(comparison)"; numeric takes \
            \(NumericMatch.comparisons.joined(separator: ", "))
            """, hint: NumericMatch.hint(for: comparison)))
        return nil
      }
      return document
    }
  }

  /// The first value that is neither an object nor a list.
  private static func fault(in term: Term, _ path: [String]) -> (path: [String], value: Term)? {
    guard case .map(let entries) = term else { return nil }
    for entry in entries {
      let name = entry.key.literal ?? "…"
      switch entry.value {
      case .map: if let found = fault(in: entry.value, path + [name]) { return found }
      case .string, .int, .double, .bool, .text: return (path + [name], entry.value)
      default: break
      }
    }
    return nil
  }

  /// A filter begins by what records have at their top, or nothing matches it.
  private static func check(
    _ pattern: Term, of owner: Resource, _ place: String, _ keys: FilterKeys, _ diagnostics: inout Diagnostics
  ) {
    guard let key = unknownKey(in: pattern, keys.keys) else { return }
    diagnostics.add(
      owner.finding(
        .error, .invalidFilter,
        """
        \(place) of \(owner.id) asks for \(key), and \(keys.record) has \(WordList.all(keys.keys)): nothing matches, and \
        \(keys.fate)
        """,
        hint: hint(key, keys)))
  }

  private static func hint(_ key: String, _ keys: FilterKeys) -> String {
    let content = "to filter by the content, write \(keys.filter(by: key))"
    guard let near = Spelling.nearest(to: key, among: keys.keys) else { return content }
    // Another case is what was meant; another spelling may be.
    return near.lowercased() == key.lowercased() ? "did you mean \(near)?" : "did you mean \(near)? If not, \(content)"
  }

  /// The first key outside of what there is, but for one that may be asked not to be there.
  static func unknownKey(in pattern: Term, _ keys: [String]) -> String? {
    guard case .map(let entries) = pattern else { return nil }
    for entry in entries {
      guard let key = entry.key.literal else { continue }
      if key == "$or" {
        let found = entry.value.elements.compactMap { unknownKey(in: $0, keys) }
        if found.count == entry.value.elements.count, let first = found.first { return first }
      } else if !keys.contains(key), !mayMatchAbsence(entry.value) {
        return key
      }
    }
    return nil
  }

  /// Whether what is not there may match.
  private static func mayMatchAbsence(_ term: Term) -> Bool {
    switch term {
    case .map(let entries):
      entries.contains { $0.key.literal == nil || $0.key.literal == "exists" || mayMatchAbsence($0.value) }
    case .list(let elements): elements.contains(where: mayMatchAbsence)
    case .string, .text, .int, .double, .bool: false
    default: true
    }
  }
}

/// The keys by which a filter of a source may begin: what a record has at its top, as Lambda and EventBridge Pipes filter it.
struct FilterKeys: Sendable {
  /// A record in a finding's words.
  let record: String
  /// What becomes of records that nothing matches.
  let fate: String
  /// The keys; the first is that of the content.
  let keys: [String]
  /// What stands around a key of the content.
  private let content: (before: String, after: String)

  private init(
    _ record: String, _ keys: [String], fate: String = "the records are skipped",
    content: (before: String, after: String)? = nil
  ) {
    self.record = record
    self.fate = fate
    self.keys = keys
    self.content = content ?? ("{\"\(keys.first ?? "")\": {\"", "\": […]}}")
  }

  /// A key of the content as a filter.
  func filter(by key: String) -> String { content.before + key + content.after }

  /// The keys of a source, by its resource or its ARN; `nil` where only deployment knows what it is.
  static func of(_ source: Term?, _ stack: ConnectedStack) -> FilterKeys? {
    guard let source else { return nil }
    if let end = stack.end(source) { return byType[end.type] }
    if case .reference(let reference) = source { return byType[reference.target.type] }
    let parts = stack.names.text(source).description.split(separator: ":", maxSplits: 3)
    guard parts.count > 2, parts[0] == "arn" else { return parts.first == "smk" ? kafka : nil }
    return byService[String(parts[2])]
  }

  // What records hold: Using Lambda with Amazon SQS, Kinesis, DynamoDB, Amazon MSK and Amazon MQ, AWS Lambda Developer Guide;
  // what filters take of it: Control which events Lambda sends to your function, there, and Event filtering in Amazon
  // EventBridge Pipes.

  private static let queue = FilterKeys(
    "a message of a queue",
    [
      "body", "messageId", "receiptHandle", "attributes", "messageAttributes", "md5OfBody", "eventSource",
      "eventSourceARN", "awsRegion",
    ], fate: "the messages are deleted")

  private static let stream = FilterKeys(
    "a record of a stream",
    [
      "data", "partitionKey", "sequenceNumber", "kinesisSchemaVersion", "approximateArrivalTimestamp", "encryptionType",
      "kinesis", "eventSource", "eventVersion", "eventID", "eventName", "invokeIdentityArn", "awsRegion",
      "eventSourceARN",
    ])

  private static let table = FilterKeys(
    "a record of a table",
    [
      "dynamodb", "eventName", "eventID", "eventVersion", "eventSource", "awsRegion", "eventSourceARN", "userIdentity",
    ], content: ("{\"dynamodb\": {\"NewImage\": {\"", "\": {\"S\": […]}}}}"))

  /// A cluster of Kafka, whoever runs it.
  static let kafka = FilterKeys(
    "a record of Kafka",
    [
      "value", "key", "topic", "partition", "offset", "timestamp", "timestampType", "headers", "eventSource",
      "eventSourceArn", "eventSourceARN", "eventSourceKey", "bootstrapServers",
    ])

  private static let broker = FilterKeys(
    "a message of a broker",
    [
      "data", "messageID", "messageType", "deliveryMode", "replyTo", "type", "expiration", "priority", "correlationId",
      "redelivered", "destination", "timestamp", "brokerInTime", "brokerOutTime", "properties", "basicProperties",
      "eventSource", "eventSourceArn", "eventSourceARN", "eventSourceKey",
    ], fate: "the messages are removed from the queue")

  private static let byType: [String: FilterKeys] = [
    "AWS::AmazonMQ::Broker": broker, "AWS::DynamoDB::GlobalTable": table, "AWS::DynamoDB::Table": table,
    "AWS::Kinesis::Stream": stream, "AWS::Kinesis::StreamConsumer": stream, "AWS::MSK::Cluster": kafka,
    "AWS::MSK::ServerlessCluster": kafka, "AWS::SQS::Queue": queue,
  ]

  private static let byService: [String: FilterKeys] = [
    "dynamodb": table, "kafka": kafka, "kinesis": stream, "mq": broker, "sqs": queue,
  ]
}

/// The comparisons of numbers in patterns (Comparison operators for use in event patterns, Amazon EventBridge User Guide; Filter
/// policy constraints, Amazon SNS Developer Guide; Filter rule syntax, AWS Lambda Developer Guide).
enum NumericMatch {
  /// What a comparison may be.
  static let comparisons = ["<", "<=", "=", ">", ">="]

  /// The first comparison that there is none of, with its place.
  static func fault(in pattern: Term, _ path: [String]) -> (path: [String], comparison: String)? {
    guard case .map(let entries) = pattern else { return nil }
    for entry in entries {
      guard let name = entry.key.literal else { continue }
      if case .map = entry.value, let found = fault(in: entry.value, path + [name]) { return found }
      for element in entry.value.elements {
        if name == "$or" {
          if let found = fault(in: element, path + [name]) { return found }
        } else if let found = element.member("numeric").flatMap(unknown) {
          return (path + [name], found)
        }
      }
    }
    return nil
  }

  /// What to write in place of a comparison.
  static func hint(for comparison: String) -> String? {
    switch comparison {
    case "!=", "<>": "write [{\"anything-but\": […]}]"
    case "==", "===": "did you mean =?"
    case "=<": "did you mean <=?"
    case "=>": "did you mean >=?"
    default: nil
    }
  }

  /// Comparisons and numbers take turns.
  private static func unknown(in numeric: Term) -> String? {
    for (index, element) in numeric.elements.enumerated() where index.isMultiple(of: 2) {
      if case .string(let comparison) = element, !comparisons.contains(comparison) { return comparison }
    }
    return nil
  }
}
