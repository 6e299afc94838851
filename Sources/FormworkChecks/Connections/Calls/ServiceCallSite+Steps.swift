import FormworkIR

extension ServiceCallSite {
  /// The functions that user pools call at their steps (Customizing user pool workflows with Lambda triggers, Amazon Cognito
  /// Developer Guide).
  static func pools(in stack: ConnectedStack) -> [ServiceCallSite] {
    stack.resources(of: "AWS::Cognito::UserPool").flatMap { pool -> [ServiceCallSite] in
      guard case .map(let steps)? = pool.value("LambdaConfig") else { return [] }
      return steps.compactMap { step in
        guard let name = step.key.literal, name != "KMSKeyID" else { return nil }
        var (place, target) = ("LambdaConfig.\(name)", step.value)
        if case .map = target {
          guard let function = target.member("LambdaArn") else { return nil }
          (place, target) = ("\(place).LambdaArn", function)
        }
        if target == .absent { return nil }
        return ServiceCallSite(
          caller: pool, place: place, service: "cognito-idp.amazonaws.com", target: target,
          source: .reference(Reference(pool.node, "Arn")), sourceName: pool.id, words: "Trigger.cognito(…)")
      }
    }
  }

  /// The functions that alarms call (Using Amazon CloudWatch alarms: Lambda alarm actions, Amazon CloudWatch User Guide).
  static func alarms(in stack: ConnectedStack) -> [ServiceCallSite] {
    AlarmCheck.actions(in: stack).compactMap { alarm, place, action in
      guard stack.end(action)?.type == "AWS::Lambda::Function", stack.end(action)?.isARN == true else { return nil }
      return ServiceCallSite(
        caller: alarm, place: place, service: "lambda.alarms.cloudwatch.amazonaws.com", target: action,
        source: .reference(Reference(alarm.node, "Arn")), sourceName: alarm.id, words: "Trigger.alarm(…)")
    }
  }
}
