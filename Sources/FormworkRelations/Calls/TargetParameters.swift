import FormworkIR

/// What a target takes beside the event, such as the group of a FIFO queue's messages.
///
/// Each service has other names for the same, and other things that it asks for. The table below is the one place that knows
/// them.
public struct TargetParameters: Sendable, Equatable {
  /// An argument of triggers and pipes.
  public enum Argument: String, Sendable, CaseIterable {
    /// The group of a queue's messages, which keep their order.
    case messageGroup
    /// What tells a message from its duplicates.
    case deduplicationId
    /// The key by which a stream spreads records.
    case partitionKey
    /// Where in an event that key stands.
    case partitionKeyPath
    /// The source of an event.
    case source
    /// The type of an event.
    case detailType
  }

  /// What is given, by the names of the arguments.
  private(set) var given: [Property] = []

  /// Nothing.
  public init() {}

  /// Sets an argument; `nil` leaves it out.
  public mutating func set(_ argument: Argument, _ term: Term?) {
    if let term { given.append(Property(argument.rawValue, term)) }
  }

  /// The values.
  public var terms: [Term] { given.terms }

  /// The parameters with their terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> TargetParameters {
    var replaced = self
    replaced.given = given.replacingTerms(replacement)
    return replaced
  }

  /// Where a service takes arguments for a type of target.
  private struct Place {
    let property: String
    let members: [Member]

    init(_ property: String, _ members: Member...) {
      self.property = property
      self.members = members
    }
  }

  /// The property for an argument.
  private struct Member {
    let argument: Argument
    let name: String
    let isRequired: Bool

    static func takes(_ argument: Argument, as name: String) -> Member {
      Member(argument: argument, name: name, isRequired: false)
    }

    static func needs(_ argument: Argument, as name: String) -> Member {
      Member(argument: argument, name: name, isRequired: true)
    }
  }

  /// The properties (Target, Amazon EventBridge API Reference; Target, EventBridge Scheduler API Reference;
  /// PipeTargetParameters, Amazon EventBridge Pipes API Reference).
  private static let places: [String: [String: Place]] = [
    "events.amazonaws.com": [
      "AWS::Kinesis::Stream": Place("KinesisParameters", .takes(.partitionKeyPath, as: "PartitionKeyPath")),
      "AWS::SQS::Queue": Place("SqsParameters", .takes(.messageGroup, as: "MessageGroupId")),
    ],
    "pipes.amazonaws.com": [
      "AWS::Events::EventBus": Place(
        "EventBridgeEventBusParameters", .takes(.source, as: "Source"), .takes(.detailType, as: "DetailType")),
      "AWS::Kinesis::Stream": Place("KinesisStreamParameters", .needs(.partitionKey, as: "PartitionKey")),
      "AWS::SQS::Queue": Place(
        "SqsQueueParameters", .takes(.messageGroup, as: "MessageGroupId"),
        .takes(.deduplicationId, as: "MessageDeduplicationId")),
    ],
    "scheduler.amazonaws.com": [
      "AWS::Events::EventBus": Place(
        "EventBridgeParameters", .needs(.source, as: "Source"), .needs(.detailType, as: "DetailType")),
      "AWS::Kinesis::Stream": Place("KinesisParameters", .needs(.partitionKey, as: "PartitionKey")),
      "AWS::SQS::Queue": Place("SqsParameters", .takes(.messageGroup, as: "MessageGroupId")),
    ],
  ]

  /// What a service has to be told about a type of target: the property with it, and those of its members that it cannot do
  /// without. With `isFIFO` the target is a FIFO queue. `nil` where there is no such thing.
  public static func needs(
    _ service: String, _ type: String, isFIFO: Bool
  ) -> (property: String, members: [(name: String, argument: String)])? {
    guard let place = places[service]?[type] else { return nil }
    let needed = place.members.filter { $0.isRequired || (isFIFO && $0.argument == .messageGroup) }
    return needed.isEmpty ? nil : (place.property, needed.map { ($0.name, $0.argument.rawValue) })
  }

  private func value(of argument: Argument) -> Term? { given.first { $0.name == argument.rawValue }?.value }

  /// The property of the target for what is given; `nil` where nothing is.
  func property(for service: String, to target: RelationEnd) -> Property? {
    guard let place = Self.places[service]?[target.type] else { return nil }
    let entries = place.members.compactMap { member in
      value(of: member.argument).map { MapEntry(member.name, $0) }
    }
    return entries.isEmpty ? nil : Property(place.property, .map(entries))
  }

  /// Finds what a service has no place for, and what it needs for its target that neither the arguments nor `further`
  /// settings of the target say.
  func check(
    _ service: String, _ target: RelationEnd, further: Term? = nil, in expansion: RelationExpansion,
    for relation: any Relation
  ) {
    guard CallForm.of(service, to: target.type) != nil else { return }
    let place = Self.places[service]?[target.type]
    let members = place?.members ?? []
    for property in given where !members.contains(where: { $0.argument.rawValue == property.name }) {
      expansion.find(
        .unfitSetting, "\(relation), but \(service) takes no \(property.name) for \(target.type)", of: relation,
        hint: "leave \(property.name): out")
    }
    let settings = Self.settings(place, further)
    let missing = members.filter { $0.isRequired && !has($0, settings) }
    if !missing.isEmpty {
      expansion.find(
        .missingProperty,
        "\(relation), but \(service) needs \(missing.map(\.name).joined(separator: " and ")) for \(target.type)",
        of: relation,
        hint: "give \(missing.map { "\($0.argument.rawValue): \"…\"" }.joined(separator: " and "))")
    }
    checkOrder(service, target, settings, members, in: expansion, for: relation)
  }

  /// What reaches FIFO queues has a group, and what tells duplicates apart: EventBridge and its Scheduler leave that to the
  /// queue (SqsParameters, both API References). None of them sends to FIFO topics (Amazon EventBridge targets; Amazon
  /// EventBridge Pipes targets, Amazon EventBridge User Guide).
  private func checkOrder(
    _ service: String, _ target: RelationEnd, _ settings: Settings, _ members: [Member],
    in expansion: RelationExpansion, for relation: any Relation
  ) {
    let resource = target.node.flatMap { expansion.resource($0) }
    guard target.isFIFO(resource) else { return }
    if target.type == "AWS::SNS::Topic" {
      expansion.find(
        .fifoMismatch,
        "\(relation), but \(target.description) is a FIFO topic; \(service) sends to standard ones alone",
        of: relation, hint: "send to a standard topic, or to a FIFO queue")
      return
    }
    let group = members.first { $0.argument == .messageGroup }
    if let group, !has(group, settings) {
      expansion.find(
        .fifoMismatch,
        "\(relation), but \(target.description) is a FIFO queue, whose messages need a group, and none is given",
        of: relation, hint: "give messageGroup: \"…\"; messages of one group keep their order")
    }
    let deduplication = members.first { $0.argument == .deduplicationId }
    if let deduplication, has(deduplication, settings) { return }
    guard let resource, (resource["ContentBasedDeduplication"] ?? .bool(false)).literalText == "false" else { return }
    let other = deduplication == nil ? "" : ", or give deduplicationId: \"…\""
    expansion.find(
      .fifoMismatch,
      """
      \(relation), but \(target.description) is a FIFO queue that does not tell duplicates by their content, and \
      \(service) sends no id that would
      """, of: relation, hint: "declare it as Queue(…, fifo: true, deduplicatesByContent: true)\(other)")
  }

  /// What the further settings of a target say in a place.
  private enum Settings {
    case members(Term?)
    /// Deployment alone knows.
    case unknown
  }

  private static func settings(_ place: Place?, _ further: Term?) -> Settings {
    guard let place, let further else { return .members(nil) }
    guard case .map = further else { return .unknown }
    guard let members = further.entry(place.property) else { return .members(nil) }
    if case .map = members { return .members(members) }
    return .unknown
  }

  private func has(_ member: Member, _ settings: Settings) -> Bool {
    if value(of: member.argument) != nil { return true }
    switch settings {
    case .unknown: return true
    case .members(let term): return term?.entry(member.name) != nil
    }
  }
}

extension RelationEnd {
  /// Whether it is known to be a FIFO queue or topic: by its property, or by the end of its ARN.
  func isFIFO(_ resource: Resource?) -> Bool {
    switch self {
    case .resource:
      let value = type == "AWS::SNS::Topic" ? resource?["FifoTopic"] : resource?["FifoQueue"]
      return value?.literalText == "true"
    case .existing(_, .string(let arn)): return arn.hasSuffix(".fifo")
    case .existing(_, .text(let segments)):
      guard case .literal(let end)? = segments.last else { return false }
      return end.hasSuffix(".fifo")
    case .existing: return false
    }
  }
}
