import FormworkIR

/// Checks whom alarms tell (Using Amazon CloudWatch alarms; Amazon SNS access control use cases).
enum AlarmCheck {
  static let lists = ["AlarmActions", "OKActions", "InsufficientDataActions"]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for type in ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"] {
      for alarm in stack.resources(of: type) {
        for list in lists {
          for (index, action) in (alarm.value(list)?.elements ?? []).enumerated() {
            check(action, at: "\(list)[\(index)]", of: alarm, stack, &diagnostics)
          }
        }
      }
    }
  }

  private static func check(
    _ action: Term, at place: String, of alarm: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    if let text = action.literalText, !text.hasPrefix("arn:") {
      diagnostics.add(
        alarm.finding(
          .error, .wrongAddress, "\(place) of \(alarm.id) is \"\(text)\", which is no ARN",
          hint: "name a topic of the stack by its arn"))
      return
    }
    guard let end = stack.end(action) else { return }
    if let kind = AddressKind.of(end.type), !end.isARN {
      diagnostics.add(
        alarm.finding(
          .error, .wrongAddress,
          "\(place) of \(alarm.id) is \(end.id).\(end.attribute), \(kind.what(end.attribute)); its ARN belongs there",
          hint: "write \(end.id).\(ConnectedEnd.arnAttribute(of: end.type))"))
      return
    }
    // A topic without a policy lets in whatever works for its account.
    guard end.type == "AWS::SNS::Topic",
      stack.sources.standingPolicies(of: end.resource.node).contains(where: { $0.type == "AWS::SNS::TopicPolicy" })
    else { return }
    let alarmARN = Term.reference(Reference(alarm.node, "Arn"))
    guard stack.admits(end.resource, "cloudwatch.amazonaws.com", "sns:Publish", for: alarmARN) == .no else { return }
    diagnostics.add(
      alarm.finding(
        .warning, .missingPermission,
        "\(alarm.id) tells \(end.id), whose policy does not let cloudwatch.amazonaws.com publish to it",
        hint:
          "let it in: Admit(\"cloudwatch.amazonaws.com\", to: [.publish]) in the braces of \(end.resource.node.name)"))
  }
}
