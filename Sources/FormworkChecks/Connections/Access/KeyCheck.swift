import FormworkIR
import FormworkRelations

/// Checks whether a service that sends to something encrypted may use the key: what it may not encrypt for, never arrives.
///
/// AWS's own keys let in no services, and nobody can change their policies (Configure KMS permissions for AWS services, Amazon
/// SQS Developer Guide; Enable compatibility between event sources from AWS services and encrypted topics, Amazon SNS Developer
/// Guide).
struct KeyCheck {
  let stack: ConnectedStack

  static func run(over stack: ConnectedStack, _ sites: [ServiceCallSite], _ diagnostics: inout Diagnostics) {
    let check = KeyCheck(stack: stack)
    for site in sites where site.role == nil {
      guard let end = stack.end(site.target), case .policy? = CallForm.of(site.service, to: end.type) else { continue }
      check.ask(
        site.service, sendingTo: end.resource, site.deed(to: end.id, end.type), of: site.caller, &diagnostics)
    }
    for type in ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"] {
      for alarm in stack.resources(of: type) {
        for action in AlarmCheck.lists.flatMap({ alarm.value($0)?.elements ?? [] }) {
          guard let end = stack.end(action), end.type == "AWS::SNS::Topic" else { continue }
          check.ask(
            "cloudwatch.amazonaws.com", sendingTo: end.resource, "\(alarm.id) tells \(end.id)", of: alarm, &diagnostics)
        }
      }
    }
  }

  private func ask(
    _ service: String, sendingTo target: Resource, _ deed: String, of caller: Resource, _ diagnostics: inout Diagnostics
  ) {
    guard let right = ResourceAccess.keyRight(for: service, sendingTo: target.type),
      let property = ResourceAccess.of(target.type)?.key?.path.first, let key = target.value(property)
    else { return }
    if let text = key.literalText, let alias = text.split(separator: ":").last, alias.hasPrefix("alias/aws/") {
      diagnostics.add(
        caller.finding(
          .error, .missingPermission,
          "\(deed), which AWS's own key \(alias) encrypts, and that key lets no service in",
          hint: "take a key of your own: EncryptionKey(…) for \(property) of \(target.id)",
          notes: [.init("\(target.id) is declared here", at: target.location)]))
      return
    }
    guard case .reference(let reference) = key, reference.target.type == "AWS::KMS::Key",
      let key = stack.names.resource(reference.target), key.value("KeyPolicy") != nil
    else { return }
    let missing = right.actions.filter { stack.admits(key, service, $0, for: nil) == .no }
    if missing.isEmpty { return }
    let verbs = missing.map { "\"\($0)\"" }.joined(separator: ", ")
    diagnostics.add(
      caller.finding(
        .warning, .missingPermission,
        """
        \(deed), which \(key.id) encrypts, but the policy of \(key.id) does not let \(service) do \
        \(missing.joined(separator: " and "))
        """,
        hint: "let it in: Admit(\"\(service)\", to: [\(verbs)]) for \(key.id)",
        notes: [.init("\(key.id) is declared here", at: key.location)]))
  }
}
