import FormworkIR

/// Checks the notifications of buckets (Event notification types and destinations; Configuring event notifications using
/// object key name filtering, Amazon S3 User Guide).
enum NotificationCheck {
  /// A notification and what it is about.
  private struct Notification {
    let place: String
    let event: String
    let prefix: String
    let suffix: String
    let target: Term?
  }

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for bucket in stack.resources(of: "AWS::S3::Bucket") {
      checkEvents(of: bucket, &diagnostics)
      let notifications = notifications(of: bucket)
      for notification in notifications {
        guard let end = stack.end(notification.target), end.resource.isFIFO else { continue }
        diagnostics.add(
          bucket.finding(
            .error, .fifoMismatch,
            "\(notification.place) of \(bucket.id) sends to \(end.id), which is FIFO; Amazon S3 sends to standard queues and topics alone",
            hint: "send to EventBridge, whose rules take FIFO queues: Trigger.bucket(…, via: .eventBridge)"))
      }
      findOverlap(notifications, bucket, &diagnostics)
    }
  }

  /// The events (Supported event types for SQS, SNS, and Lambda, Amazon S3 User Guide).
  private static let events: [String] =
    ["Completed", "Delete", "Post", "*"].map { "s3:ObjectRestore:\($0)" }
    + ["CompleteMultipartUpload", "Copy", "Post", "Put", "*"].map { "s3:ObjectCreated:\($0)" }
    + ["Delete", "DeleteMarkerCreated", "*"].flatMap { ["s3:ObjectRemoved:\($0)", "s3:LifecycleExpiration:\($0)"] }
    + [
      "OperationFailedReplication", "OperationMissedThreshold", "OperationNotTracked",
      "OperationReplicatedAfterThreshold", "*",
    ].map { "s3:Replication:\($0)" }
    + ["Delete", "Put", "*"].map { "s3:ObjectTagging:\($0)" }
    + [
      "s3:IntelligentTiering", "s3:LifecycleTransition", "s3:ObjectAcl:Put", "s3:ReducedRedundancyLostObject",
      "s3:TestEvent",
    ]

  private static func checkEvents(of bucket: Resource, _ diagnostics: inout Diagnostics) {
    guard let configuration = bucket.value("NotificationConfiguration") else { return }
    for (list, _) in ServiceCallSite.notificationLists {
      for (index, element) in (configuration.member(list)?.elements ?? []).enumerated() {
        guard case .string(let event)? = element.member("Event"), !events.contains(event) else { continue }
        let near = Spelling.nearest(to: event, among: events).map { "did you mean \($0)? " } ?? ""
        diagnostics.add(
          bucket.finding(
            .error, .unknownValue,
            "NotificationConfiguration.\(list)[\(index)].Event of \(bucket.id) is \"\(event)\", which Amazon S3 does not know",
            hint: "\(near)Trigger.bucket(…, on: .objectCreated) cannot be misspelt"))
      }
    }
  }

  private static func notifications(of bucket: Resource) -> [Notification] {
    guard let configuration = bucket.value("NotificationConfiguration") else { return [] }
    return ServiceCallSite.notificationLists.flatMap { list, property in
      (configuration.member(list)?.elements ?? []).enumerated().compactMap { index, element in
        guard let event = element.member("Event")?.literalText else { return nil }
        var (prefix, suffix): (String?, String?) = ("", "")
        if let filter = element.member("Filter") {
          guard case .list(let rules)? = filter.member("S3Key", "Rules") else { return nil }
          for rule in rules {
            guard let name = rule.member("Name")?.literalText?.lowercased() else { return nil }
            let value = rule.member("Value")?.literalText
            if name == "prefix" { prefix = value } else { suffix = value }
          }
        }
        guard let prefix, let suffix else { return nil }
        return Notification(
          place: "\(list)[\(index)]", event: event, prefix: prefix, suffix: suffix, target: element.member(property))
      }
    }
  }

  /// Amazon S3 takes one notification for an object's event. A bucket has at most a hundred.
  private static func findOverlap(_ all: [Notification], _ bucket: Resource, _ diagnostics: inout Diagnostics) {
    for (index, right) in all.enumerated() {
      guard
        let left = all[..<index].first(where: {
          isSame($0.event, right.event)
            && ($0.prefix.hasPrefix(right.prefix) || right.prefix.hasPrefix($0.prefix))
            && ($0.suffix.hasSuffix(right.suffix) || right.suffix.hasSuffix($0.suffix))
        })
      else { continue }
      diagnostics.add(
        bucket.finding(
          .error, .overlap,
          """
          \(left.place) and \(right.place) of \(bucket.id) are both about \(right.event), and some keys match the prefixes \
          and suffixes of both; Amazon S3 tells one of them alone
          """,
          hint: """
            let the prefixes or suffixes differ, or have EventBridge tell both: Trigger.bucket(…, via: .eventBridge)
            """))
      return
    }
  }

  /// Whether some event is both: one may be all of a kind, such as `s3:ObjectCreated:*`.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if left.hasSuffix(":*") { return right.hasPrefix(left.dropLast()) }
    return right.hasSuffix(":*") && left.hasPrefix(right.dropLast())
  }
}

/// Checks whether the buckets to which rules listen tell Amazon EventBridge of their objects (Using EventBridge, Amazon S3 User
/// Guide).
enum BucketEventCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    let buckets = stack.resources(of: "AWS::S3::Bucket").filter(isSilent)
    if buckets.isEmpty { return }
    var silent: [String: Resource] = [:]
    var named: [String: Resource] = [:]
    for bucket in buckets {
      silent[bucket.id] = bucket
      if let name = bucket.value("BucketName")?.literalText { named[name] = bucket }
    }
    for rule in stack.resources(of: "AWS::Events::Rule") where rule.value("EventBusName") == nil {
      // A relation turns the events on itself, or says what keeps it from that.
      guard !rule.isOfRelation, case .document(let pattern) = ConnectedDocument(rule.value("EventPattern")),
        pattern.member("source")?.literalTexts == ["aws.s3"], !isOfTrail(pattern)
      else { continue }
      var told: Set<String> = []
      let names = pattern.member("detail", "bucket", "name")?.elements ?? []
      for term in names + (pattern.member("resources")?.elements ?? []) {
        let bucket = stack.end(term).map { silent[$0.id] } ?? term.literalText.flatMap { named[$0] }
        guard let bucket, told.insert(bucket.id).inserted, !hasCustomResources(stack) else { continue }
        diagnostics.add(
          rule.finding(
            .warning, .unfitSetting,
            """
            \(rule.id) listens to \(bucket.id), whose NotificationConfiguration does not turn Amazon EventBridge on: the rule is \
            never called
            """,
            hint: """
              let Trigger.bucket(…, via: .eventBridge) turn it on, or set EventBridgeConfiguration to \
              ["EventBridgeEnabled": true]
              """, notes: [.init("\(bucket.id) is declared here", at: bucket.location)]))
      }
    }
  }

  /// Whether a bucket surely tells EventBridge nothing.
  private static func isSilent(_ bucket: Resource) -> Bool {
    guard let configuration = bucket.value("NotificationConfiguration") else { return true }
    guard case .map(let entries) = configuration, entries.allSatisfy({ $0.key.literal != nil }) else { return false }
    guard let events = configuration.member("EventBridgeConfiguration") else { return true }
    return events.member("EventBridgeEnabled").map { $0 == .bool(false) || $0.literalText == "false" } ?? false
  }

  /// Whether a pattern is about what AWS CloudTrail tells of buckets, whether these tell EventBridge or not.
  private static func isOfTrail(_ pattern: Term) -> Bool {
    (pattern.member("detail-type")?.elements ?? []).contains { $0.literalText?.hasPrefix("AWS ") ?? true }
  }

  /// Custom resources set the notifications of buckets too, such as those of the AWS CDK.
  private static func hasCustomResources(_ stack: ConnectedStack) -> Bool {
    stack.graph.resources.contains {
      $0.type.hasPrefix("Custom::") || $0.type == "AWS::CloudFormation::CustomResource"
    }
  }
}

extension Resource {
  /// Whether a relation made it.
  fileprivate var isOfRelation: Bool { if case .relation = origin { true } else { false } }
}
