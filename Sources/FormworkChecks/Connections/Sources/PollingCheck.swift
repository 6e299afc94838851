import FormworkIR
import FormworkRelations

/// Checks the mappings by which Lambda polls a source for a function.
struct PollingCheck {
  let stack: ConnectedStack
  let mapping: Resource

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for mapping in stack.resources(of: "AWS::Lambda::EventSourceMapping") {
      PollingCheck(stack: stack, mapping: mapping).run(&diagnostics)
    }
  }

  private func run(_ diagnostics: inout Diagnostics) {
    let term = mapping.value("EventSourceArn")
    if let criteria = mapping.value("FilterCriteria") {
      let isOwnKafka = mapping.value("SelfManagedEventSource") != nil
      let keys = isOwnKafka ? FilterKeys.kafka : FilterKeys.of(term, stack)
      FilterCheck.run(over: criteria, of: mapping, "FilterCriteria", keys, &diagnostics)
    }
    let function = stack.function(mapping.value("FunctionName"))
    let source = stack.end(term)
    let row = source.flatMap { PollingRow.of($0.type) }
    if row?.refused.contains("DestinationConfig") != true { checkFailures(function, &diagnostics) }
    guard let source, let row else { return }
    guard source.attribute == row.attribute else {
      let kind = AddressKind.of(source.type)?.what(source.attribute) ?? source.attribute
      let what = source.isARN ? "the ARN of the table" : kind
      diagnostics.add(
        mapping.finding(
          .error, .wrongAddress,
          """
          EventSourceArn of \(mapping.id) is \(source.id).\(source.attribute), \(what); Lambda asks for \
          \(row.attributeWords)
          """,
          hint: "write \(source.id).\(row.attribute), or let \(row.words) in the function's braces write it"))
      return
    }
    if row.attribute == "StreamArn", source.resource.value("StreamSpecification") == nil {
      diagnostics.add(
        mapping.finding(
          .error, .unfitSetting, "\(mapping.id) polls the stream of \(source.id), which has none",
          hint: "turn it on: streamSpecification, or Table(…, stream: .newAndOldImages)",
          notes: [.init("\(source.id) is declared here", at: source.resource.location)]))
      return
    }
    checkSettings(row, source, &diagnostics)
    if source.type == "AWS::SQS::Queue" { checkQueue(source.resource, function, &diagnostics) }
    checkRight(source, function, row, &diagnostics)
  }

  private func checkSettings(_ row: PollingRow, _ source: ConnectedEnd, _ diagnostics: inout Diagnostics) {
    for setting in row.refused where mapping.value(setting) != nil {
      let hint =
        setting == "DestinationConfig"
        ? "a queue keeps what fails by its own redrivePolicy: Queue(…, deadLetters: .to(failures, after: 5))"
        : "take it out; \(row.words) offers what such a source takes"
      diagnostics.add(
        mapping.finding(
          .error, .unfitSetting,
          "\(mapping.id) sets \(setting), which Lambda does not take for \(row.plural); its source is \(source.id)",
          hint: hint))
    }
    if row.hasPosition, mapping.value("StartingPosition") == nil {
      diagnostics.add(
        mapping.finding(
          .error, .missingProperty,
          "\(mapping.id) does not set StartingPosition, which Lambda needs for \(row.plural); its source is \(source.id)",
          hint: "set startingPosition to LATEST or TRIM_HORIZON, as \(row.words) does with startingAt:"))
    }
    if row.hasPosition, mapping.value("StartingPosition")?.literalText == "AT_TIMESTAMP" {
      checkTime(row, source, &diagnostics)
    }
  }

  /// Reading may begin at a time in streams and Kafka alone (CreateEventSourceMapping, AWS Lambda API Reference).
  private func checkTime(_ row: PollingRow, _ source: ConnectedEnd, _ diagnostics: inout Diagnostics) {
    if row.refused.contains("StartingPositionTimestamp") {
      diagnostics.add(
        mapping.finding(
          .error, .unfitSetting,
          """
          StartingPosition of \(mapping.id) is AT_TIMESTAMP, which Lambda does not take for \(row.plural); its source is \
          \(source.id)
          """, hint: "write LATEST or TRIM_HORIZON, as \(row.words) does with startingAt:"))
    } else if mapping.value("StartingPositionTimestamp") == nil {
      diagnostics.add(
        mapping.finding(
          .error, .missingProperty,
          "StartingPosition of \(mapping.id) is AT_TIMESTAMP, and StartingPositionTimestamp is not set",
          hint: "say when, or let \(row.words) write both: startingAt: .timestamp(…)"))
    }
  }

  /// The limits of queues (Creating and configuring an Amazon SQS event source mapping, AWS Lambda Developer Guide).
  private func checkQueue(_ queue: Resource, _ function: Resource?, _ diagnostics: inout Diagnostics) {
    let isFIFO = queue.value("FifoQueue")?.isTrue ?? false
    let window = mapping.value("MaximumBatchingWindowInSeconds")
    if let size = mapping.value("BatchSize")?.wholeNumber, size > 10 {
      if isFIFO {
        diagnostics.add(
          mapping.finding(
            .error, .unfitSetting,
            "BatchSize of \(mapping.id) is \(size); of a FIFO queue, \(queue.id), Lambda takes at most 10 at a time",
            hint: "set batchSize to 10 or less"))
      } else if window == nil || window?.wholeNumber == 0 {
        diagnostics.add(
          mapping.finding(
            .error, .unfitSetting,
            """
            BatchSize of \(mapping.id) is \(size), and MaximumBatchingWindowInSeconds is not set; beyond 10 Lambda asks \
            for a window of at least 1 s
            """, hint: "write Trigger.queue(…, batchSize: \(size), window: 1), or a batchSize of 10 or less"))
      }
    }
    if isFIFO, let seconds = window?.wholeNumber, seconds > 0 {
      diagnostics.add(
        mapping.finding(
          .error, .unfitSetting,
          "\(mapping.id) sets MaximumBatchingWindowInSeconds; Lambda takes no window for a FIFO queue, \(queue.id)",
          hint: "take the window out"))
    }
    guard let function, let timeout = Self.number(function.value("Timeout"), 3),
      let visibility = Self.number(queue.value("VisibilityTimeout"), 30), visibility < timeout
    else { return }
    diagnostics.add(
      mapping.finding(
        .error, .timeoutMismatch,
        """
        \(queue.id) hides messages for \(visibility) s, less than the timeout of \(function.id), \(timeout) s; Lambda \
        refuses such a mapping
        """, hint: "set visibilityTimeout of \(queue.node.name) to \(6 * timeout), six times the function's timeout",
        notes: [.init("\(queue.id) is declared here", at: queue.location)]))
  }

  private static func number(_ term: Term?, _ otherwise: Int) -> Int? { term.map(\.wholeNumber) ?? otherwise }

  private func checkRight(
    _ source: ConnectedEnd, _ function: Resource?, _ row: PollingRow, _ diagnostics: inout Diagnostics
  ) {
    guard let function, let action = Self.receiving[source.type] else { return }
    let role = function.value("Role")
    var answers = [stack.may(role, action, on: mapping.value("EventSourceArn") ?? source.arn)]
    if row.attribute == "StreamArn" {
      // A statement may name the streams of a table in general.
      let stream = Term.text([.term(source.arn), .literal("/stream/"), .term(.pseudo(.stackName))])
      answers.append(stack.may(role, action, on: stream))
    }
    guard answers.allSatisfy({ $0 == .no }), let id = stack.role(role)?.id else { return }
    let verb = source.type == "AWS::SQS::Queue" ? "Allow(.receive, on: …)" : "Allow([\"\(action)\"], on: […])"
    diagnostics.add(
      mapping.finding(
        .error, .missingRight,
        """
        \(mapping.id) polls \(source.id) for \(function.id), but its role \(id) may not do \(action) there
        """,
        hint: "let \(row.words) in the function's braces give the right, or write \(verb) for \(source.id)"))
  }

  /// The action without which nothing is polled.
  private static let receiving = [
    "AWS::DynamoDB::GlobalTable": "dynamodb:GetRecords", "AWS::DynamoDB::Table": "dynamodb:GetRecords",
    "AWS::Kinesis::Stream": "kinesis:GetRecords", "AWS::SQS::Queue": "sqs:ReceiveMessage",
  ]

  private func checkFailures(_ function: Resource?, _ diagnostics: inout Diagnostics) {
    guard let function, let target = mapping.value("DestinationConfig")?.member("OnFailure", "Destination") else {
      return
    }
    FailureTarget(
      owner: mapping, place: "DestinationConfig.OnFailure.Destination", target: target, role: function.value("Role"),
      who: function.id, words: "onFailure: in the function's trigger", types: FailureTarget.ofMappings
    ).check(stack, &diagnostics)
  }
}

/// A kind of source that Lambda polls: by what it is named, and which settings of a mapping it takes.
struct PollingRow: Sendable {
  /// The attribute that a mapping names.
  let attribute: String
  /// What that is, in a finding's words.
  let attributeWords: String
  /// The kind in the plural.
  let plural: String
  /// The settings that Lambda refuses for it.
  let refused: [String]
  /// Whether a mapping says where in the source to begin.
  let hasPosition: Bool
  /// The trigger that writes such a mapping.
  let words: String

  /// The row of a type; `nil` for what is no source.
  static func of(_ type: String) -> PollingRow? { rows[type] }

  private static let ofStreams = [
    "ParallelizationFactor", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts",
    "TumblingWindowInSeconds", "DestinationConfig",
  ]

  private static let queue = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "queues",
    refused: ofStreams + ["StartingPosition", "StartingPositionTimestamp", "Topics", "Queues"],
    hasPosition: false, words: "Trigger.queue(…)")

  private static let stream = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "streams", refused: ["ScalingConfig", "Topics", "Queues"],
    hasPosition: true, words: "Trigger.stream(…)")

  private static let table = PollingRow(
    attribute: "StreamArn", attributeWords: "the ARN of its stream", plural: "streams of tables",
    refused: ["ScalingConfig", "Topics", "Queues", "StartingPositionTimestamp"], hasPosition: true,
    words: "Trigger.stream(…)")

  private static let cluster = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "clusters of Kafka",
    refused: ["ParallelizationFactor", "TumblingWindowInSeconds", "ScalingConfig", "Queues"], hasPosition: true,
    words: "Trigger.kafka(…)")

  private static let broker = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "brokers",
    refused: ofStreams + [
      "StartingPosition", "StartingPositionTimestamp", "Topics", "ScalingConfig", "FunctionResponseTypes",
    ], hasPosition: false, words: "Trigger.broker(…)")

  /// The kinds (CreateEventSourceMapping, AWS Lambda API Reference; the parameters of each kind in Using Lambda with Amazon
  /// SQS, with Kinesis, with DynamoDB, with Amazon MSK and with Amazon MQ, AWS Lambda Developer Guide).
  private static let rows: [String: PollingRow] = [
    "AWS::AmazonMQ::Broker": broker, "AWS::DynamoDB::GlobalTable": table, "AWS::DynamoDB::Table": table,
    "AWS::Kinesis::Stream": stream, "AWS::MSK::Cluster": cluster, "AWS::SQS::Queue": queue,
  ]
}
