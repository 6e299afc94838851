import FormworkIR

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
