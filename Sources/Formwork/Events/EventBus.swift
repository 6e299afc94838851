import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A bus of Amazon EventBridge for events of one's own: `AWS::Events::EventBus`, `aws_cloudwatch_event_bus`.
///
/// ```swift
/// let shop = EventBus("Shop")
/// ```
@dynamicMemberLookup
public struct EventBus: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: Events.EventBus

  /// A bus.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - busName: At most 256 letters, digits, `.`, `-` and `_`; without it the stack's name and the id.
  ///   - deadLetters: The queue for events that could not be delivered.
  ///   - key: The key of yours that encrypts events; AWS's own without it.
  ///   - content: Children: `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, busName: Value<String>? = nil, deadLetters: (any Connectable)? = nil, key: (any Connectable)? = nil,
    fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<Events.EventBus> content: () -> [ConstructChild<Events.EventBus>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    var bag = PropertyBag(capacity: 4)
    // CloudFormation asks for a name, and a bus must have one that no other stack has.
    let path = DeclarationContext.id(id)
    let made = Term.text([.term(.pseudo(.stackName)), .literal(MadeName.text(of: path, .dashed))])
    bag.set("Name", busName ?? Value(term: made))
    bag.set("KmsKeyIdentifier", key.map { Value<String>(term: ResourceAccess.arn(of: $0.relationEnd)) })
    bag.set(
      "DeadLetterConfig",
      deadLetters.map {
        Value<JSON>(term: .map([MapEntry("Arn", ResourceAccess.arn(of: $0.relationEnd))]))
      })
    let location = SourceLocation(fileID, line)
    resource = content.resource(
      id, bag, madeNames: busName == nil ? [MadeName(in: "Name", of: path, .dashed)] : [],
      followers: Self.admitting(to: deadLetters?.relationEnd, key?.relationEnd, at: location))
  }

  /// Lets the bus send what could not be delivered, and use the key.
  private static func admitting(
    to queue: RelationEnd?, _ key: RelationEnd?, at location: SourceLocation
  ) -> Followers? {
    if queue == nil && key == nil { return nil }
    return { bus in
      func admission(to end: RelationEnd, _ verbs: [AccessVerb], when condition: MapEntry) -> Element {
        .relation(
          Admission(
            of: Principal.term(of: [.events]), to: end, verbs, when: [condition], scope: bus.scope, location: location))
      }
      let source = Term.map([MapEntry("aws:SourceArn", .reference(Reference(bus, "Arn")))])
      // The policy of the key cannot name the bus, which names the key (Authorizing EventBridge to use a customer managed
      // key, Amazon EventBridge User Guide).
      let account = Term.map([MapEntry("aws:SourceAccount", .pseudo(.accountID))])
      let sending = queue.map { admission(to: $0, ["sqs:SendMessage"], when: MapEntry("ArnEquals", source)) }
      let encrypting = key.map {
        admission(
          to: $0, ["kms:DescribeKey", "kms:GenerateDataKey", "kms:Decrypt"], when: MapEntry("StringEquals", account))
      }
      return [sending, encrypting].compactMap { $0 }
    }
  }

  private init(resource: Events.EventBus) { self.resource = resource }

  /// A bus that exists.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::Events::EventBus", arn: arn) }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> EventBus { EventBus(resource: .declared(by: node)) }

  /// The bus's ARN.
  public var arn: Value<String> { resource.arn }
  /// The bus's name.
  public var busName: Value<String> { resource.name }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "an EventBus has no such attribute; it has .arn, .busName, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
