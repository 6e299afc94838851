import FormworkIR

extension AWSLowering {
  /// Text that lies in S3: Terraform reads the object.
  func lowerObjectText(_ term: Term, by row: TableRow, into body: inout Body) {
    guard let text = objectText(term) else { return }
    body.set(row.path, .string("${\(text)}"))
  }

  /// The expression for the text of an object, named by its parts or by `s3://bucket/key`; of a local file, which
  /// CloudFormation's tools would put into S3 first.
  func objectText(_ term: Term) -> String? {
    if case .string(let text) = term, text.hasPrefix("./") || text.hasPrefix("../") {
      return rendering.file(term).map { "file(\($0.expression))" }
    }
    var bucket = term.member("Bucket")
    var key = term.member("Key")
    if case .string(let text) = term, text.hasPrefix("s3://") {
      let parts = text.dropFirst(5).split(separator: "/", maxSplits: 1)
      if parts.count == 2 { (bucket, key) = (.string(String(parts[0])), .string(String(parts[1]))) }
    }
    guard let bucket, let key, let bucketValue = rendering.document(bucket), let keyValue = rendering.document(key)
    else {
      _ = refused(term, "a map with Bucket and Key, or an address s3://bucket/key,")
      return nil
    }
    var members = [Document.Member("bucket", bucketValue), Document.Member("key", keyValue)]
    if let version = term.member("Version"), let value = rendering.document(version) {
      members.append(Document.Member("version_id", value))
    }
    return rendering.lookup("aws_s3_object", named: binding.name, .object(members)) + ".body"
  }

  /// A value whose presence another argument must tell, such as which destination a stream has.
  func lowerTagged(_ term: Term, by row: TableRow, into body: inout Body) {
    if let argument = row.transform?.arguments.first, let value = row.transform?.arguments.last {
      body.set(argument, .string(value))
    }
    setBlock(term, by: row, isSingle: true, into: &body)
  }

  /// Text that CloudFormation takes in base64 and `aws` as it is.
  func lowerBase64Text(_ term: Term, by row: TableRow, into body: inout Body) {
    if case .function(.base64(let text)) = term { return setAttribute(text, at: row.path, in: &body) }
    body.set(row.path, .string("${base64decode(\(rendering.expression(term)))}"))
  }

  /// A value that cannot be another one in `aws`, where nothing says it.
  func expect(_ term: Term, by row: TableRow) {
    let only = row.transform?.arguments.first ?? ""
    if term.literalText?.lowercased() == only.lowercased() { return }
    refuse(reason: "it is always \(only)")
  }

  /// A classifier's name stands in the settings of its kind.
  func completeClassifier(_ body: inout Body) {
    for property in resource.properties {
      if let name = property.value.member("Name"), let value = rendering.document(name) {
        return body.prepend("name", value)
      }
    }
    body.prepend(
      "name", .string(TerraformName.physical(stack: rendering.graph.name, id: resource.id, limit: 255)))
  }

  /// Actions of a receipt rule by kind, each with its place in the order.
  func receiptActions(_ term: Term) -> Term? {
    guard case .list(let actions) = term else { return refused(term, "a list written out in the program") }
    var kinds: [(name: String, actions: [Term])] = []
    for (position, action) in actions.filter({ $0 != .absent }).enumerated() {
      guard case .map(let entries) = action else { return refused(action, "a map") }
      for entry in entries {
        guard let name = entry.key.literal, case .map(let members) = entry.value else {
          return refused(action, "a map with one kind of action")
        }
        let placed = Term.map(members + [MapEntry("Position", .int(position + 1))])
        if let index = kinds.firstIndex(where: { $0.name == name }) {
          kinds[index].actions.append(placed)
        } else {
          kinds.append((name, [placed]))
        }
      }
    }
    return .map(kinds.map { MapEntry($0.name, .list($0.actions)) })
  }

  /// Notifications of a budget with their subscribers by kind.
  func budgetNotifications(_ term: Term) -> Term? {
    guard case .list(let elements) = term else { return refused(term, "a list written out in the program") }
    var result: [Term] = []
    for element in elements where element != .absent {
      guard case .map(var members)? = element.member("Notification"),
        case .list(let subscribers)? = element.member("Subscribers")
      else { return refused(element, "a map with Notification and Subscribers") }
      if element.member("Notification")?.member("ThresholdType") == nil {
        members.append(MapEntry("ThresholdType", .string("PERCENTAGE")))
      }
      for kind in ["EMAIL", "SNS"] {
        let addresses = subscribers.filter { $0.member("SubscriptionType")?.words == kind }
          .compactMap { $0.member("Address") }
        if !addresses.isEmpty { members.append(MapEntry(kind, .list(addresses))) }
      }
      result.append(.map(members))
    }
    return .list(result)
  }

  /// A time as budgets have it: `2026-01-31_00:00`.
  func budgetTime(_ term: Term) -> Term? {
    guard let text = term.literalText else { return refused(term, "a time known at synthesis") }
    let whole = Int(text).flatMap { timestamp(.int($0))?.words } ?? text
    let characters = Array(whole)
    guard characters.count >= 16 else { return refused(term, "a time such as 2026-01-31T00:00Z or seconds since 1970") }
    return .string(String(characters[0..<10]) + "_" + String(characters[11..<16]))
  }

  /// `user:password` in base64, and that it is asked for.
  func lowerBasicAuth(_ term: Term, into body: inout Body) {
    guard case .map(let entries) = term else { return refuseUnwritten(term, "map") }
    for property in properties(entries) where !["Username", "Password", "EnableBasicAuth"].contains(property.name) {
      refuse(property.name, among: RowSet())
    }
    if let enabled = term.member("EnableBasicAuth") { setAttribute(enabled, at: ["enable_basic_auth"], in: &body) }
    if let user = term.member("Username"), let password = term.member("Password") {
      let both = TermFolder.joined([.term(user), .literal(":"), .term(password)])
      setAttribute(.function(.base64(both)), at: ["basic_auth_credentials"], in: &body)
    }
  }

  /// The target that a policy scales, given by reference or by the three parts of its id.
  func lowerScalingTarget(_ term: Term, into body: inout Body) {
    let names = ["resource_id", "scalable_dimension", "service_namespace"]
    if case .reference(let reference) = term, let target = rendering.bindings[reference.target.id],
      target.type == "aws_appautoscaling_target"
    {
      for name in names { body.set(name, .string("${\(target.path(to: name))}")) }
      return
    }
    let parts = "split(\"|\", \(rendering.expression(term)))"
    for (position, name) in names.enumerated() { body.set(name, .string("${\(parts)[\(position)]}")) }
  }

  /// Kinds of second factors: those that need no settings of their own are blocks that say yes.
  func lowerEnabledMFAs(_ term: Term, into body: inout Body) {
    guard case .list(let kinds) = term else { return refuseUnwritten(term, "list") }
    for kind in kinds where kind != .absent {
      switch kind {
      case .string("SOFTWARE_TOKEN_MFA"): body.set(["software_token_mfa_configuration", "enabled"], true)
      // Text messages need SmsConfiguration, which says it already.
      case .string("SMS_MFA"): break
      default: _ = refused(kind, "SOFTWARE_TOKEN_MFA or SMS_MFA")
      }
    }
  }

  /// Roles and rates by which a topic tells of its deliveries: arguments by protocol.
  func lowerDeliveryStatus(_ term: Term, into body: inout Body) {
    guard case .list(let elements) = term else { return refuseUnwritten(term, "list of maps") }
    for element in elements where element != .absent {
      guard case .map(let entries) = element, let name = element.member("Protocol")?.words else {
        refuseUnwritten(element, "map with a Protocol")
        continue
      }
      let prefix = name == "http/s" || name == "https" ? "http" : name
      for property in properties(entries) where property.name != "Protocol" && property.value != .absent {
        let suffixes = [
          "SuccessFeedbackRoleArn": "success_feedback_role_arn", "FailureFeedbackRoleArn": "failure_feedback_role_arn",
          "SuccessFeedbackSampleRate": "success_feedback_sample_rate",
        ]
        guard let suffix = suffixes[property.name] else {
          refuse(property.name, among: RowSet())
          continue
        }
        setAttribute(property.value, at: [prefix + "_" + suffix], in: &body)
      }
    }
  }
}
