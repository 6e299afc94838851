import FormworkIR

/// Checks whom alarms tell (Using Amazon CloudWatch alarms; Amazon SNS access control use cases).
enum AlarmCheck {
  static let lists = ["AlarmActions", "OKActions", "InsufficientDataActions"]

  private static let types = ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"]

  /// Whom the alarms of a stack tell, each with its place.
  static func actions(in stack: ConnectedStack) -> [(alarm: Resource, place: String, action: Term)] {
    types.flatMap { stack.resources(of: $0) }.flatMap { alarm in
      lists.flatMap { list in
        (alarm.value(list)?.elements ?? []).enumerated().map { (alarm, "\(list)[\($0)]", $1) }
      }
    }
  }

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for (alarm, place, action) in actions(in: stack) { check(action, at: place, of: alarm, stack, &diagnostics) }
    MetricCheck.run(over: stack, &diagnostics)
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
    if AddressKind.of(end.type) != nil, end.type != "AWS::SNS::Topic", end.type != "AWS::Lambda::Function" {
      diagnostics.add(
        alarm.finding(
          .error, .wrongKind,
          """
          \(place) of \(alarm.id) is \(end.id), whose type is \(end.type); alarms tell AWS::SNS::Topic, and call \
          AWS::Lambda::Function
          """, hint: "name a topic, and subscribe the other to it: Subscription(to: …)"))
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
