import FormworkIR

extension AWSLowering {
  /// A value whose presence another argument must tell, such as which destination a stream has.
  func lowerTagged(_ term: Term, by row: TableRow, into body: inout Body) {
    if let argument = row.transform?.arguments.first, let value = row.transform?.arguments.last {
      body.set(argument, .string(value))
    }
    setBlock(term, by: row, isSingle: true, into: &body)
  }
}

extension AWSLowering {
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

extension AWSLowering {
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
}

extension AWSLowering {
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
}

extension AWSLowering {
  /// Settings of what works on a stream's records, without those that the service takes anyway: the provider leaves such
  /// out when it reads, so that they would be new in every plan.
  func processorParameters(_ term: Term) -> Term? {
    guard case .list(let elements) = term else { return term }
    let defaults = ["NumberOfRetries": "3", "BufferSizeInMBs": "1", "BufferIntervalInSeconds": "60"]
    let roles = resource.properties.compactMap { $0.value.member("RoleARN") }
    return .list(
      elements.filter { element in
        guard let name = element.member("ParameterName")?.words, let value = element.member("ParameterValue") else {
          return true
        }
        if name == "RoleArn" { return !roles.contains(value) }
        return defaults[name] == nil || defaults[name] != value.literalText
      })
  }
}
