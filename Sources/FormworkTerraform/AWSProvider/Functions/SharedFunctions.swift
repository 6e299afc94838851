import FormworkIR

extension AWSLowering {
  /// Text that lies in S3: Terraform reads the object.
  func lowerObjectText(_ term: Term, by row: TableRow, into body: inout Body) {
    guard let text = objectText(term) else { return }
    body.set(row.path, .string("${\(text)}"))
  }

  /// The expression for the text of an object, named by its parts or by `s3://bucket/key`.
  func objectText(_ term: Term) -> String? {
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
