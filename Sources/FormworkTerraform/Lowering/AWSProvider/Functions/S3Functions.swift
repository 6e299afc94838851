import FormworkIR

extension AWSLowering {
  /// A bucket's parts as CloudFormation makes them.
  func completeBucket() {
    // A bucket of today has no lists of grants, and refuses even the one that says what is so anyway.
    if resource["AccessControl"]?.words == "Private", resource["OwnershipControls"].map({ $0 == .absent }) ?? true {
      secondaries.removeAll { $0.type == "aws_s3_bucket_acl" }
    }
    // S3 takes what these say of objects for a bucket, and ignores it (Canned ACL, Amazon S3 User Guide); the provider refuses it.
    if ["BucketOwnerRead", "BucketOwnerFullControl"].contains(resource["AccessControl"]?.words) {
      secondaries.removeAll { $0.type == "aws_s3_bucket_acl" }
      reporter.within("AccessControl") {
        reporter.report(.unsupported, "left out: S3 ignores this access control list of a bucket", severity: .warning)
      }
    }
    completeBucketNotification()
  }

  /// The service tries whether it may tell the functions, queues and topics when the notifications are set, so what
  /// allows it must be there before.
  private func completeBucketNotification() {
    guard let index = secondaries.firstIndex(where: { $0.type == "aws_s3_bucket_notification" }),
      let configuration = resource["NotificationConfiguration"]
    else { return }
    for node in configuration.referencedNodes {
      for permission in stage.bucketPermissions[node.id] ?? [] {
        if !secondaries[index].waitsFor.contains(permission.address) {
          secondaries[index].waitsFor.append(permission.address)
        }
      }
    }
  }

  /// Lifecycle rules with their conditions gathered in a filter, and the singular properties joined to the plural ones.
  ///
  /// CloudFormation keeps prefix, tags and sizes beside each other; `aws` wants one of them in the filter, or several in
  /// its `and`.
  func lifecycleRules(_ term: Term) -> Term? {
    guard case .list(let rules) = term else { return refused(term, "a list written out in the program") }
    var result: [Term] = []
    for (position, rule) in rules.enumerated() {
      let lowered = eachChoice(of: rule) { choice in
        guard case .map(let entries) = choice else { return refused(choice, "a map") }
        return .map(lifecycleRule(entries, name: "rule-\(position + 1)"))
      }
      guard let lowered else { return nil }
      result.append(lowered)
    }
    return .list(result)
  }

  private func lifecycleRule(_ entries: [MapEntry], name: String) -> [MapEntry] {
    var rule: [MapEntry] = []
    var conditions: [MapEntry] = []
    var tags: [Term] = []
    var transitions: [String: [Term]] = [:]
    var hasName = false
    for entry in entries {
      switch entry.key.literal {
      case "Prefix", "ObjectSizeGreaterThan", "ObjectSizeLessThan": conditions.append(entry)
      case "TagFilters":
        if case .list(let elements) = entry.value { tags += elements } else { rule.append(entry) }
      case "Transition", "NoncurrentVersionTransition":
        transitions[(entry.key.literal ?? "") + "s", default: []].append(entry.value)
      case "Transitions", "NoncurrentVersionTransitions":
        if case .list(let elements) = entry.value {
          transitions[entry.key.literal ?? "", default: []] += elements
        } else {
          rule.append(entry)
        }
      default:
        hasName = hasName || entry.key.literal == "Id"
        rule.append(entry)
      }
    }
    for name in ["NoncurrentVersionTransitions", "Transitions"] {
      if let elements = transitions[name] { rule.append(MapEntry(name, .list(elements))) }
    }
    rule.append(MapEntry("Filter", .map(filter(conditions, tags))))
    if !hasName { rule.insert(MapEntry("Id", .string(name)), at: 0) }
    return rule
  }

  private func filter(_ conditions: [MapEntry], _ tags: [Term]) -> [MapEntry] {
    if conditions.count + tags.count > 1 {
      let tagFilters = tags.isEmpty ? [] : [MapEntry("TagFilters", .list(tags))]
      return [MapEntry("And", .map(conditions + tagFilters))]
    }
    if let tag = tags.first { return [MapEntry("TagFilter", tag)] }
    return conditions
  }
}

extension ResourceLowering {
  /// What lets S3 tell a function, queue or topic, by the id of that.
  func findBucketPermissions() -> [String: [ResourceBinding]] {
    var permissions: [String: [ResourceBinding]] = [:]
    for resource in graph.resources {
      let targets: Term?
      switch resource.type {
      case "AWS::Lambda::Permission" where resource["Principal"]?.words == "s3.amazonaws.com":
        targets = resource["FunctionName"]
      case "AWS::SQS::QueuePolicy": targets = resource["Queues"]
      case "AWS::SNS::TopicPolicy": targets = resource["Topics"]
      default: continue
      }
      guard let binding = bindings[resource.id] else { continue }
      for node in targets?.referencedNodes ?? [] { permissions[node.id, default: []].append(binding) }
    }
    return permissions
  }
}
