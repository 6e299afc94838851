import FormworkIR

/// A pipe of Amazon EventBridge takes records from a source, perhaps by way of an enrichment, to a target:
/// `AWS::Pipes::Pipe` and a role of its own.
public final class PipeConnection: Relation {
  /// The id of the pipe.
  public let id: String
  /// Where records come from.
  public let source: RelationEnd
  /// What looks at them on the way.
  public let enrichment: RelationEnd?
  /// Where they go.
  public let target: RelationEnd
  /// How the source is read, in the names that CloudFormation has for sources of its type.
  public let reading: [Property]
  /// What the target takes beside the record.
  public let parameters: TargetParameters
  /// Where batches of a stream are reported that were given up.
  public let onFailure: RelationEnd?
  /// Further settings of the source, the enrichment and the target, and of the pipe, in CloudFormation's names.
  public let settings: [Property]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A pipe.
  public init(
    id: String, from source: RelationEnd, by enrichment: RelationEnd?, to target: RelationEnd,
    reading: [Property] = [], parameters: TargetParameters = TargetParameters(), onFailure: RelationEnd? = nil,
    settings: [Property], scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.source = source
    self.enrichment = enrichment
    self.target = target
    self.reading = reading
    self.parameters = parameters
    self.onFailure = onFailure
    self.settings = settings
    self.scope = scope
    self.location = location
  }

  /// The source, the enrichment, the target, and where failures go.
  public var ends: [RelationEnd] { [source, enrichment, target, onFailure].compactMap { $0 } }
  /// The terms of the ends and settings.
  public var terms: [Term] { ends.flatMap(\.terms) + reading.terms + parameters.terms + settings.terms }
  /// The pipe with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    PipeConnection(
      id: id, from: source.replacingTerms(replacement), by: enrichment?.replacingTerms(replacement),
      to: target.replacingTerms(replacement), reading: reading.replacingTerms(replacement),
      parameters: parameters.replacingTerms(replacement), onFailure: onFailure?.replacingTerms(replacement),
      settings: settings.replacingTerms(replacement), scope: scope, location: location)
  }

  /// Such as `Jobs flows to Machine`.
  public var description: String { "\(source.description) flows to \(target.description)" }

  private static let sources: [String: PollingSource] = {
    let kinds: [PollingSource] = [.queue, .kinesis, .table, .kafka, .broker]
    return Dictionary(kinds.flatMap { kind in kind.types.map { ($0, kind) } }) { first, _ in first }
  }()

  private static let service = "pipes.amazonaws.com"

  /// Adds the pipe and its role.
  public func expand(into expansion: RelationExpansion) {
    guard let kind = Self.sources[source.type] else {
      let known = Self.sources.keys.sorted().joined(separator: ", ")
      expansion.find(
        .wrongKind, "\(description), but a pipe cannot read \(source.type)", of: self, hint: "it reads \(known)")
      return
    }
    let resource = source.node.flatMap { expansion.resource($0) }
    var rights = ResourceAccess.rights([.receive], to: source, resource: resource) ?? []
    if kind.isInNetwork { rights.append(PollingSource.network) }
    if let enrichment {
      guard let verbs = ResourceAccess.rights([.invoke], to: enrichment) else {
        expansion.find(
          .wrongKind, "\(description), but \(enrichment.type) cannot enrich", of: self,
          hint: "a function, an express state machine, an API or an API destination can")
        return
      }
      rights += verbs
    }
    if let onFailure {
      guard Self.failureTypes.contains(onFailure.type), let right = CallForm.failureRights(to: onFailure, expansion)
      else {
        expansion.find(
          .wrongKind, "\(description), but failures cannot go to \(onFailure.type)", of: self,
          hint: "they can go to \(Self.failureTypes.joined(separator: ", "))")
        return
      }
      rights += right
    }
    let call = ServiceCall(service: Self.service, target: target)
    guard let passage = call.open(id, with: rights, in: expansion, for: self), let role = passage.role else { return }
    check(in: expansion)
    var properties = [Property("Source", kind.arn(of: source))]
    if let enrichment { properties.append(Property("Enrichment", ResourceAccess.arn(of: enrichment))) }
    properties += [Property("Target", ResourceAccess.arn(of: target)), Property("RoleArn", role)]
    expansion.add("AWS::Pipes::Pipe", id: id, for: self, properties + allSettings)
  }

  /// Where batches can go that were given up (DeadLetterConfig, Amazon EventBridge Pipes API Reference).
  private static let failureTypes = ["AWS::SNS::Topic", "AWS::SQS::Queue"]

  private func setting(_ name: String) -> Term? { settings.first { $0.name == name }?.value }

  private func check(in expansion: RelationExpansion) {
    PipeSource.of(source)?.check(allReading, further: setting("SourceParameters"), source, in: expansion, for: self)
    parameters.check(Self.service, target, further: setting("TargetParameters"), in: expansion, for: self)
  }

  /// How the source is read, and where batches are reported that were given up.
  private var allReading: [Property] {
    guard let onFailure else { return reading }
    return reading + [Property("DeadLetterConfig", .map([MapEntry("Arn", ResourceAccess.arn(of: onFailure))]))]
  }

  /// The settings, to which those of the source and the target are added.
  private var allSettings: [Property] {
    var parts: [String: Property] = [:]
    if let source = PipeSource.of(source), !allReading.isEmpty {
      parts["SourceParameters"] = Property(source.property, .map(allReading.map { MapEntry($0.name, $0.value) }))
    }
    parts["TargetParameters"] = parameters.property(for: Self.service, to: target) ?? start
    let names = ["SourceParameters", "EnrichmentParameters", "TargetParameters"]
    let known = names.compactMap { name -> Property? in
      guard let part = parts[name] else { return setting(name).map { Property(name, $0) } }
      return Property(name, Self.joined(part, with: setting(name)))
    }
    return known + settings.filter { !names.contains($0.name) }
  }

  /// A state machine is started and not waited for: a standard one knows nothing else, and the role allows no more
  /// (PipeTargetStateMachineParameters, Amazon EventBridge Pipes API Reference).
  private var start: Property? {
    guard target.type == "AWS::StepFunctions::StateMachine" else { return nil }
    return Property(
      "StepFunctionStateMachineParameters", .map([MapEntry("InvocationType", .string("FIRE_AND_FORGET"))]))
  }

  /// Settings with a part added, in which what they say themselves wins.
  private static func joined(_ part: Property, with further: Term?) -> Term {
    let added = MapEntry(part.name, part.value)
    guard let further else { return .map([added]) }
    guard case .map(var entries) = further else { return TermFolder.merged([.map([added]), further]) }
    guard let index = entries.firstIndex(where: { $0.key.literal == part.name }) else {
      return .map(entries + [added])
    }
    if case .map = entries[index].value {
      entries[index].value = TermFolder.merged([part.value, entries[index].value])
    }
    return .map(entries)
  }
}

/// How a pipe reads a type of source: the property for it, and what it takes (PipeSourceParameters, Amazon EventBridge Pipes
/// API Reference).
struct PipeSource {
  /// The property of `SourceParameters`.
  let property: String
  /// The settings that it takes.
  private let settings: Set<String>
  /// The settings without which it reads nothing.
  private let required: [String]

  private init(_ property: String, _ settings: Set<String>, needs required: [String] = []) {
    self.property = property
    self.settings = settings.union(["BatchSize", "MaximumBatchingWindowInSeconds"]).union(required)
    self.required = required
  }

  private static let stream: Set = [
    "DeadLetterConfig", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "OnPartialBatchItemFailure",
    "ParallelizationFactor",
  ]
  private static let kinesis = PipeSource(
    "KinesisStreamParameters", stream.union(["StartingPositionTimestamp"]), needs: ["StartingPosition"])
  private static let table = PipeSource("DynamoDBStreamParameters", stream, needs: ["StartingPosition"])
  private static let kafka = PipeSource(
    "ManagedStreamingKafkaParameters", ["StartingPosition"], needs: ["TopicName"])

  /// How a pipe reads an end; `nil` for what it cannot read.
  static func of(_ end: RelationEnd) -> PipeSource? {
    switch end.type {
    case "AWS::SQS::Queue": PipeSource("SqsQueueParameters", [])
    case "AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer": kinesis
    case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable": table
    case "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster": kafka
    case "AWS::AmazonMQ::Broker":
      PipeSource(broker(end), [], needs: ["Credentials", "QueueName"])
    default: nil
    }
  }

  private static func broker(_ end: RelationEnd) -> String {
    let engine = end.node.flatMap { Resource($0)["EngineType"] }?.literalText ?? ""
    return engine.uppercased() == "RABBITMQ" ? "RabbitMQBrokerParameters" : "ActiveMQBrokerParameters"
  }

  /// What a pipe's arguments are called.
  private static let arguments = [
    "BatchSize": "batchSize:", "DeadLetterConfig": "onFailure:", "MaximumBatchingWindowInSeconds": "window:",
    "MaximumRecordAgeInSeconds": "maximumAge:", "MaximumRetryAttempts": "retries:",
    "OnPartialBatchItemFailure": "splitsOnError:", "ParallelizationFactor": "parallelization:",
    "StartingPosition": "startingAt:", "StartingPositionTimestamp": "startingAt: .timestamp",
  ]

  /// Finds what a pipe does not take for a source, and what it needs that neither `reading` nor `further` settings say.
  func check(
    _ reading: [Property], further: Term?, _ source: RelationEnd, in expansion: RelationExpansion,
    for relation: any Relation
  ) {
    for setting in reading where !settings.contains(setting.name) {
      expansion.find(
        .unfitSetting, "\(relation), but a pipe takes no \(setting.name) for \(source.type)", of: relation,
        hint: "leave \(Self.arguments[setting.name] ?? setting.name) out")
    }
    let given: Term?
    switch further {
    case nil: given = nil
    case .map?: given = further?.entry(property)
    default: return
    }
    if let given {
      guard case .map = given else { return }
    }
    for name in required where !reading.contains(where: { $0.name == name }) && given?.entry(name) == nil {
      let hint =
        name == "StartingPosition"
        ? "give startingAt: .latest or .trimHorizon"
        : "give sourceParameters: [\"\(property)\": [\"\(name)\": …]]"
      expansion.find(
        .missingProperty, "\(relation), but a pipe needs \(name) for \(source.type)", of: relation, hint: hint)
    }
  }
}
