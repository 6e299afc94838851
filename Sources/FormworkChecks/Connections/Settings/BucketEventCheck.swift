import FormworkIR

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
