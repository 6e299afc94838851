import FormworkIR

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
