import FormworkIR

/// Checks whether the buckets to which rules listen tell Amazon EventBridge of their objects (Using EventBridge, Amazon S3 User
/// Guide).
enum BucketEventCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    let buckets = stack.resources(of: "AWS::S3::Bucket").filter(isSilent)
    if buckets.isEmpty { return }
    var named: [String: Resource] = [:]
    for bucket in buckets {
      named[bucket.id] = bucket
      if let name = bucket.value("BucketName")?.literalText { named[name] = bucket }
    }
    for rule in stack.resources(of: "AWS::Events::Rule") where rule.value("EventBusName") == nil {
      guard case .document(let pattern) = ConnectedDocument(rule.value("EventPattern")),
        pattern.member("source")?.literalTexts == ["aws.s3"],
        // A relation turns the events on itself, or says what keeps it from that.
        !rule.isOfRelation,
        // What AWS CloudTrail tells of a bucket has no such member.
        let names = pattern.member("detail", "bucket", "name")?.elements, !hasCustomResources(stack)
      else { continue }
      var told: Set<String> = []
      for name in names {
        let bucket = stack.end(name).map(\.id) ?? name.literalText
        guard let bucket = bucket.flatMap({ named[$0] }), told.insert(bucket.id).inserted else { continue }
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
