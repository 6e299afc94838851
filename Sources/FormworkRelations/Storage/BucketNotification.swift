import FormworkIR

/// A bucket tells something of its objects: a function, a queue, a topic.
///
/// The bucket's notifications are one document, to which every relation adds its own. S3 tries whether it may call when the
/// bucket is made, so what allows it is there before; a template then allows by the account, since the bucket's ARN would
/// close a circle, and Terraform, which sets notifications after the bucket is there, by both.
public final class BucketNotification: Relation {
  /// The id, of which the permission's is made.
  public let id: String
  /// The bucket.
  public let bucket: RelationEnd
  /// What is told.
  public let target: RelationEnd
  /// The events, such as `s3:ObjectCreated:*`.
  public let events: [String]
  /// What the keys begin with.
  public let prefix: Term?
  /// What the keys end with.
  public let suffix: Term?
  /// Arguments that were given, and that notifications do not take.
  public let unfit: [String]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A notification.
  public init(
    id: String, from bucket: RelationEnd, to target: RelationEnd, events: [String], prefix: Term?, suffix: Term?,
    unfit: [String] = [], scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.bucket = bucket
    self.target = target
    self.events = events
    self.prefix = prefix
    self.suffix = suffix
    self.unfit = unfit
    self.scope = scope
    self.location = location
  }

  /// The bucket and what is told.
  public var ends: [RelationEnd] { [bucket, target] }
  /// The terms of the ends and the filter.
  public var terms: [Term] { ends.flatMap(\.terms) + [prefix, suffix].compactMap { $0 } }

  /// The notification with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    BucketNotification(
      id: id, from: bucket.replacingTerms(replacement), to: target.replacingTerms(replacement), events: events,
      prefix: prefix.map(replacement), suffix: suffix.map(replacement), unfit: unfit, scope: scope, location: location)
  }

  /// Such as `Uploads tells Thumbnails`.
  public var description: String { "\(bucket.description) tells \(target.description)" }

  private static let lists = [
    "AWS::Lambda::Function": ("LambdaConfigurations", "Function"), "AWS::SNS::Topic": ("TopicConfigurations", "Topic"),
    "AWS::SQS::Queue": ("QueueConfigurations", "Queue"),
  ]

  /// Finds what notifications do not take.
  public func contribute(to expansion: RelationExpansion) {
    if unfit.isEmpty { return }
    expansion.find(
      .unfitSetting, "\(description) by its own notifications, which take no \(unfit.joined(separator: ", "))",
      of: self,
      hint: "say via: .eventBridge, whose rules do, or leave them out")
  }

  /// Adds to the bucket's notifications, and what lets the bucket through.
  public func expand(into expansion: RelationExpansion) {
    guard bucket.type == "AWS::S3::Bucket" else {
      expansion.find(
        .wrongKind, "\(description), but \(bucket.description) is \(bucket.type)", of: self,
        hint: "this takes AWS::S3::Bucket")
      return
    }
    guard case .resource(let owner) = bucket else {
      expansion.find(
        .unsupported, "\(description), but the bucket is outside the stack, and its notifications are one document",
        of: self,
        hint: "let the bucket send to Amazon EventBridge where it is made, and say via: .eventBridge here")
      return
    }
    var call = ServiceCall(service: "s3.amazonaws.com", isLimitedToAccount: true, target: target)
    if expansion.target == .terraform { call.source = ResourceAccess.arn(of: bucket) }
    guard let passage = call.open(id, in: expansion, for: self),
      let (list, member) = Self.lists[target.type]
    else { return }
    for event in events {
      let entries = [MapEntry("Event", .string(event))] + filter
      expansion.add(
        .map(entries + [MapEntry(member, ResourceAccess.arn(of: target))]), to: owner,
        at: ["NotificationConfiguration", list], for: self)
    }
    if expansion.target != .terraform, let admission = passage.admission { expansion.wait(owner, for: admission) }
  }

  private var filter: [MapEntry] {
    let rules = [("prefix", prefix), ("suffix", suffix)].compactMap { name, value in
      value.map { Term.map([MapEntry("Name", .string(name)), MapEntry("Value", $0)]) }
    }
    return rules.isEmpty
      ? [] : [MapEntry("Filter", .map([MapEntry("S3Key", .map([MapEntry("Rules", .list(rules))]))]))]
  }

  /// An event of a function, which SAM's transform writes into the bucket.
  public var serverless: ServerlessForm? {
    guard case .resource(let owner) = bucket, case .resource(let function) = target,
      function.type == "AWS::Lambda::Function"
    else { return nil }
    let events: Term = events.count == 1 ? .string(events[0]) : .list(events.map { .string($0) })
    return .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "S3",
        [Property("Bucket", .reference(Reference(owner, "BucketName"))), Property("Events", events)]
          + filter.map { Property($0.key.literal ?? "", $0.value) }, container: owner))
  }
}
