import FormworkDSL
import FormworkIR
import FormworkRelations

/// A pipe of Amazon EventBridge: records of a queue, stream, table or broker go to a target, one by one or in batches, without
/// a function between.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::Pipes::Pipe`, and an `AWS::IAM::Role` that may read the source and send to the target |
/// | Terraform | `aws_pipes_pipe`, `aws_iam_role` |
///
/// ```swift
/// Pipe("Orders", from: jobs, to: machine, filters: [["body": ["kind": ["order"]]]])
/// ```
/// `FormworkIntegration` has each source, enrichment and target with its settings, tasks, jobs and APIs among them.
public struct Pipe: Statement, Sendable {
  private let relation: PipeConnection
  private var formerIDs: [String] = []

  /// A pipe.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - source: A queue, a data stream, a table with a stream, a Kafka cluster or a broker.
  ///   - enrichment: A function, an express state machine or an API destination that each batch passes.
  ///   - target: Where the records go.
  ///   - start: Where the reading of a stream or of Kafka begins; a stream asks for it.
  ///   - batchSize: How many records go at once: at most 10,000 of a stream or queue, 10 of a FIFO queue.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - filters: Patterns of records that go at all.
  ///   - retries: How often a batch of a stream is tried again: 0 to 10,000, or -1; until it expires without it.
  ///   - maximumAge: How old a record of a stream may be that is still tried: 60 to 604,800 seconds, or -1.
  ///   - parallelization: How many batches of one shard of a stream go at once: 1 to 10.
  ///   - splitsOnError: Whether a batch of a stream that failed is tried again in halves.
  ///   - onFailure: Where batches of a stream are reported that were given up: a queue or a topic.
  ///   - input: The template of what the target gets, with parts of the record in `<$.…>`.
  ///   - messageGroup: The group of a target queue's messages, which a FIFO queue asks for: up to 100 characters, or a path in
  ///     the record (PipeTargetSqsQueueParameters, Amazon EventBridge Pipes API Reference).
  ///   - deduplicationId: What tells a FIFO queue which messages are the same: up to 100 characters, or a path.
  ///   - partitionKey: The key by which a target stream spreads records, which it asks for: up to 256 characters, or a path
  ///     such as `$.body.id` (PipeTargetKinesisStreamParameters).
  ///   - eventSource: The source of the events that a target bus gets (PipeTargetEventBridgeEventBusParameters).
  ///   - detailType: The type of those events: up to 128 characters.
  ///   - sourceParameters: Further settings of the source in AWS's names (PipeSourceParameters, Amazon EventBridge Pipes API
  ///     Reference).
  ///   - enrichmentParameters: Settings of the enrichment in AWS's names.
  ///   - targetParameters: Further settings of the target in AWS's names, such as
  ///     `["StepFunctionStateMachineParameters": …]`.
  public init(
    _ id: String, from source: some Connectable, by enrichment: (any Connectable)? = nil, to target: some Connectable,
    startingAt start: StartingPosition? = nil, batchSize: Value<Int>? = nil, window: Value<Int>? = nil,
    filters: [Value<JSON>] = [], retries: Value<Int>? = nil, maximumAge: Value<Int>? = nil,
    parallelization: Value<Int>? = nil, splitsOnError: Bool = false, onFailure: (any Connectable)? = nil,
    input: Value<String>? = nil, messageGroup: Value<String>? = nil, deduplicationId: Value<String>? = nil,
    partitionKey: Value<String>? = nil, source eventSource: Value<String>? = nil, detailType: Value<String>? = nil,
    sourceParameters: Value<JSON>? = nil, enrichmentParameters: Value<JSON>? = nil,
    targetParameters: Value<JSON>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    var reading = Settings()
    reading.set("StartingPosition", start.map { Value<String>($0.position) })
    reading.set("StartingPositionTimestamp", start?.time)
    reading.set("BatchSize", batchSize)
    reading.set("MaximumBatchingWindowInSeconds", window)
    reading.set("MaximumRetryAttempts", retries)
    reading.set("MaximumRecordAgeInSeconds", maximumAge)
    reading.set("ParallelizationFactor", parallelization)
    if splitsOnError { reading.set("OnPartialBatchItemFailure", Value<String>("AUTOMATIC_BISECT")) }
    var parameters = TargetParameters()
    parameters.set(.messageGroup, messageGroup?.term)
    parameters.set(.deduplicationId, deduplicationId?.term)
    parameters.set(.partitionKey, partitionKey?.term)
    parameters.set(.source, eventSource?.term)
    parameters.set(.detailType, detailType?.term)
    var settings = Settings()
    settings.set("SourceParameters", Self.joined(Settings(filters: filters), sourceParameters?.term))
    settings.set("EnrichmentParameters", enrichmentParameters)
    var template = Settings()
    template.set("InputTemplate", input)
    settings.set("TargetParameters", Self.joined(template, targetParameters?.term))
    let context = DeclarationContext.current
    relation = PipeConnection(
      id: DeclarationContext.id(id), from: source.relationEnd, by: enrichment?.relationEnd, to: target.relationEnd,
      reading: reading.properties, parameters: parameters, onFailure: onFailure?.relationEnd,
      settings: settings.properties, scope: context.scope, location: SourceLocation(fileID, line))
  }

  package init(_ relation: PipeConnection) { self.relation = relation }

  /// Settings joined with further ones, which win; `nil` where there are none.
  private static func joined(_ settings: Settings, _ further: Term?) -> Value<JSON>? {
    let own = Term.map(settings.properties.map { MapEntry($0.name, $0.value) })
    if settings.properties.isEmpty { return further.map { Value(term: $0) } }
    return Value(term: further.map { TermFolder.merged([own, $0]) } ?? own)
  }

  /// States a name that the pipe had before, so that it is kept with its role: `moved` blocks in Terraform, entries of the
  /// rename map in the other targets. `former` is an id from the stack down.
  public func renamed(from former: String) -> Pipe {
    var pipe = self
    pipe.formerIDs.append(former)
    return pipe
  }

  /// The relation.
  public func elements(at location: SourceLocation) -> [Element] {
    [.relation(relation)] + formerIDs.map { .renamedScope(from: $0, to: relation.id) }
  }
}

extension Settings {
  fileprivate init(filters: [Value<JSON>]) {
    self.init()
    setFilters(filters)
  }
}
