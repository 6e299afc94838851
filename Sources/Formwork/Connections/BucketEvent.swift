import FormworkDSL
import FormworkIR

/// What happens to an object of a bucket (Supported event types for SQS, SNS, and Lambda, Amazon S3 User Guide); a literal is
/// an event in AWS's own name: `"s3:ObjectCreated:Put"`.
public struct BucketEvent: Sendable, ExpressibleByStringLiteral {
  /// How the event comes.
  public enum Way: Sendable {
    /// By the bucket's own notifications.
    case notification
    /// By the account's default bus of Amazon EventBridge.
    case eventBridge
  }

  let name: String

  /// An event by AWS's name.
  public init(stringLiteral name: String) { self.name = name }

  /// It was made, in whatever way.
  public static let objectCreated: BucketEvent = "s3:ObjectCreated:*"
  /// It was removed, or marked as removed.
  public static let objectRemoved: BucketEvent = "s3:ObjectRemoved:*"
  /// It was restored from an archive.
  public static let objectRestored: BucketEvent = "s3:ObjectRestore:Completed"
  /// Its tags were changed.
  public static let objectTagged: BucketEvent = "s3:ObjectTagging:*"

  /// The names of the events at EventBridge (EventBridge event types, Amazon S3 User Guide).
  private var detailTypes: [String] {
    let kinds = [
      ("s3:ObjectCreated", ["Object Created"]), ("s3:ObjectRemoved", ["Object Deleted"]),
      ("s3:ObjectRestore:Completed", ["Object Restore Completed"]),
      ("s3:ObjectRestore:Post", ["Object Restore Initiated"]), ("s3:ObjectRestore:Delete", ["Object Restore Expired"]),
      ("s3:ObjectTagging", ["Object Tags Added", "Object Tags Deleted"]), ("s3:ObjectAcl", ["Object ACL Updated"]),
      ("s3:LifecycleExpiration", ["Object Deleted"]), ("s3:LifecycleTransition", ["Object Storage Class Changed"]),
    ]
    return kinds.first { name.hasPrefix($0.0) }?.1 ?? [name]
  }

  /// The name of a bucket by its ARN, of which it is all after the last colon.
  private static func name(inARN arn: Term) -> Term {
    switch arn {
    case .string(let text): .string(text.split(separator: ":").last.map(String.init) ?? text)
    case .text(let segments): name(in: segments) ?? .function(.select(5, .function(.split(separator: ":", arn))))
    default: .function(.select(5, .function(.split(separator: ":", arn))))
    }
  }

  /// What follows `:s3:::`, if that is written out.
  private static func name(in segments: [TextSegment]) -> Term? {
    let mark = ":s3:::"
    for (index, segment) in segments.enumerated() {
      guard case .literal(let text) = segment, text.contains(mark) else { continue }
      let rest = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init) ?? ""
      let tail = (rest.isEmpty ? [] : [TextSegment.literal(rest)]) + segments[(index + 1)...]
      return TermFolder.joined(tail)
    }
    return nil
  }

  func pattern(of bucket: RelationEnd, prefix: Value<String>?, suffix: Value<String>?) -> Term {
    let name: Term =
      switch bucket {
      case .resource(let node): .reference(Reference(node, "BucketName"))
      case .existing(_, let arn): Self.name(inARN: arn)
      }
    var detail = [MapEntry("bucket", .map([MapEntry("name", .list([name]))]))]
    let rules = [prefix.map { MapEntry("prefix", $0.term) }, suffix.map { MapEntry("suffix", $0.term) }]
    let key: [Term]
    switch (prefix, suffix) {
    case (nil, nil): key = []
    // Conditions in one list are alternatives; a wildcard asks for both ends at once.
    case (let prefix?, let suffix?): key = [.map([MapEntry("wildcard", Value<String>("\(prefix)*\(suffix)").term)])]
    default: key = rules.compactMap { $0 }.map { .map([$0]) }
    }
    if !key.isEmpty { detail.append(MapEntry("object", .map([MapEntry("key", .list(key))]))) }
    return .map([
      MapEntry("source", .list([.string("aws.s3")])),
      MapEntry("detail-type", .list(detailTypes.map { .string($0) })), MapEntry("detail", .map(detail)),
    ])
  }
}
