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
public struct Pipe: Statement, Sendable {
  private let relation: PipeConnection

  /// A pipe.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - source: A queue, a data stream, a table with a stream, a Kafka cluster or a broker.
  ///   - enrichment: A function, express state machine, API or API destination that each batch passes.
  ///   - target: Where the records go.
  ///   - start: Where the reading of a stream or of Kafka begins.
  ///   - batchSize: How many records go at once.
  ///   - filters: Patterns of records that go at all.
  ///   - input: The template of what the target gets, with parts of the record in `<$.…>`.
  ///   - sourceParameters: Further settings of the source in AWS's names (PipeSourceParameters, Amazon EventBridge Pipes API
  ///     Reference).
  ///   - enrichmentParameters: Settings of the enrichment in AWS's names.
  ///   - targetParameters: Settings of the target in AWS's names, such as `["StepFunctionStateMachineParameters": …]`.
  public init(
    _ id: String, from source: some Connectable, by enrichment: (any Connectable)? = nil, to target: some Connectable,
    startingAt start: StartingPosition? = nil, batchSize: Value<Int>? = nil, filters: [Value<JSON>] = [],
    input: Value<String>? = nil, sourceParameters: Value<JSON>? = nil, enrichmentParameters: Value<JSON>? = nil,
    targetParameters: Value<JSON>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    let end = source.relationEnd
    var members: [MapEntry] = []
    if !filters.isEmpty {
      let list = filters.map { Term.map([MapEntry("Pattern", $0.term.jsonText)]) }
      members.append(MapEntry("FilterCriteria", .map([MapEntry("Filters", .list(list))])))
    }
    var reading: [MapEntry] = []
    if let start { reading.append(MapEntry("StartingPosition", .string(start.position))) }
    if let timestamp = start?.timestamp { reading.append(MapEntry("StartingPositionTimestamp", timestamp.term)) }
    if let batchSize { reading.append(MapEntry("BatchSize", batchSize.term)) }
    if !reading.isEmpty { members.append(MapEntry(Self.parameters[end.type] ?? "", .map(reading))) }
    var settings = Settings()
    let sourceSettings = Self.joined(members, sourceParameters?.term)
    if let sourceSettings { settings.set("SourceParameters", Value<JSON>(term: sourceSettings)) }
    settings.set("EnrichmentParameters", enrichmentParameters)
    let template = input.map { [MapEntry("InputTemplate", $0.term)] } ?? []
    let targetSettings = Self.joined(template, targetParameters?.term)
    if let targetSettings { settings.set("TargetParameters", Value<JSON>(term: targetSettings)) }
    let context = DeclarationContext.current
    relation = PipeConnection(
      id: DeclarationContext.id(id), from: end, by: enrichment?.relationEnd, to: target.relationEnd,
      settings: settings.properties, scope: context.scope, location: SourceLocation(fileID, line))
  }

  /// Settings joined with further ones, which are added to those of the same part and win; `nil` where there are none.
  private static func joined(_ members: [MapEntry], _ further: Term?) -> Term? {
    guard let further else { return members.isEmpty ? nil : .map(members) }
    guard !members.isEmpty, case .map(let entries) = further else {
      return members.isEmpty ? further : TermFolder.merged([.map(members), further])
    }
    var joined = members
    for entry in entries {
      guard let index = joined.firstIndex(where: { $0.key == entry.key }) else {
        joined.append(entry)
        continue
      }
      let isPart = if case .map = joined[index].value { true } else { false }
      if isPart, case .map = entry.value {
        joined[index].value = TermFolder.merged([joined[index].value, entry.value])
      } else {
        joined[index].value = entry.value
      }
    }
    return .map(joined)
  }

  private static let parameters = [
    "AWS::AmazonMQ::Broker": "ActiveMQBrokerParameters", "AWS::DynamoDB::Table": "DynamoDBStreamParameters",
    "AWS::Kinesis::Stream": "KinesisStreamParameters", "AWS::MSK::Cluster": "ManagedStreamingKafkaParameters",
    "AWS::SQS::Queue": "SqsQueueParameters",
  ]

  /// The relation.
  public func elements(at location: SourceLocation) -> [Element] { [.relation(relation)] }
}
