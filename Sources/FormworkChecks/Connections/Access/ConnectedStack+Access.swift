import FormworkIR
import FormworkRelations

extension ConnectedStack {
  /// What the policies of a stack say to a question.
  enum Answer {
    /// It is allowed.
    case yes
    /// It is not, whatever deployment brings.
    case no
    /// It hangs on something outside the stack.
    case unknown
  }

  /// Whether a role of the stack may do something to an end. A role outside the stack leaves the answer open.
  func may(_ role: Term?, _ action: String, on target: Term) -> Answer {
    guard let node = self.role(role) else { return .unknown }
    let subject = subject(target)
    for (_, decision) in evaluator.decisions(.resource(node), AccessVerb(stringLiteral: action), subject) {
      if decision.isAllowed { return .yes }
      if decision.verdict == .denied || !decision.unknowns.isEmpty { return .unknown }
    }
    if ResourceAccess.attachments.keys.contains(where: hasOpenPolicies) { return .unknown }
    let doubt = PolicyDoubt(names: names)
    let arn = names.arn(of: node) ?? PolicyText()
    let request = AccessRequest(
      caller: .identity(arn), action: action, resource: names.text(target), context: [:])
    for source in sources.identityDocuments(of: node) {
      guard let document = source.document, let statements = PolicyStatementReader.all(in: document, names) else {
        return .unknown
      }
      if statements.contains(where: { !$0.isDenial && $0.mightApply(to: request, doubt) }) { return .unknown }
    }
    if case .resource(let node) = subject {
      for source in sources.resourceDocuments(of: node) {
        guard let document = source.document, let statements = PolicyStatementReader.all(in: document, names) else {
          return .unknown
        }
        if statements.contains(where: { !$0.isDenial && $0.mightApply(to: request, doubt) }) { return .unknown }
      }
    }
    return .no
  }

  /// Whether a role may do one of several things to an end.
  func may(_ role: Term?, oneOf actions: [String], on target: Term) -> Answer {
    var isOpen = false
    for action in actions {
      switch may(role, action, on: target) {
      case .yes: return .yes
      case .unknown: isOpen = true
      case .no: break
      }
    }
    return isOpen || actions.isEmpty ? .unknown : .no
  }

  /// Whether anything lets a role of the stack do something, on whatever it be. Of an action that IAM's catalog does not have
  /// nothing is known: names of calls need not be those of actions.
  func mayAnywhere(_ role: Term?, _ action: String) -> Answer {
    guard let node = self.role(role) else { return .unknown }
    if ResourceAccess.attachments.keys.contains(where: hasOpenPolicies) { return .unknown }
    let parts = action.lowercased().split(separator: ":").map(String.init)
    var catalog = ActionCatalog()
    guard parts.count == 2, catalog.service(parts[0])?.actions(matching: parts[1]).isEmpty == false else {
      return .unknown
    }
    let doubt = PolicyDoubt(names: names)
    let request = AccessRequest(
      caller: .identity(names.arn(of: node) ?? PolicyText()), action: action,
      resource: PolicyText("*", isPattern: true), context: [:])
    for source in sources.identityDocuments(of: node) {
      guard let document = source.document, let statements = PolicyStatementReader.all(in: document, names) else {
        return .unknown
      }
      if statements.contains(where: { !$0.isDenial && $0.mightApply(to: request, doubt) }) { return .yes }
    }
    return .no
  }

  /// Whether a resource's own policies let a service do something to it on behalf of a source.
  func admits(_ resource: Resource, _ service: String, _ action: String, for source: Term?) -> Answer {
    var context: [(key: String, value: Term)] = [("aws:SourceAccount", .pseudo(.accountID))]
    if let source { context.append(("aws:SourceArn", source)) }
    let decisions = evaluator.decisions(
      .service(service), AccessVerb(stringLiteral: action), .resource(resource.node), context: context)
    for (_, decision) in decisions {
      if decision.isAllowed { return .yes }
      if decision.verdict == .denied || !decision.unknowns.isEmpty { return .unknown }
    }
    if Self.policyTypes(of: resource.type).contains(where: hasOpenPolicies) { return .unknown }
    if let other = Self.otherPolicies[resource.type], !resources(of: other).isEmpty { return .unknown }
    return mightBeAdmitted(resource, service, action, context) ? .unknown : .no
  }

  private func mightBeAdmitted(
    _ resource: Resource, _ service: String, _ action: String, _ context: [(key: String, value: Term)]
  ) -> Bool {
    let doubt = PolicyDoubt(names: names)
    var keys: [String: [PolicyText]] = [:]
    for (key, value) in context { keys[key.lowercased()] = [names.text(value)] }
    let request = AccessRequest(
      caller: .service(service), action: action, resource: names.arn(of: resource.node) ?? PolicyText(), context: keys)
    return sources.resourceDocuments(of: resource.node).contains { source in
      guard let document = source.document, let statements = PolicyStatementReader.all(in: document, names) else {
        return true
      }
      return statements.contains {
        !$0.isDenial && $0.mightAdmit(service, doubt) && $0.mightApply(to: request, doubt)
      }
    }
  }

  /// Whether a role lets a service assume it.
  func trusts(_ role: Resource, _ service: String) -> Answer {
    guard role.value("AssumeRolePolicyDocument") != nil else { return .unknown }
    return admits(role, service, "sts:AssumeRole", for: nil)
  }

  /// The role of the stack that a term names by its ARN.
  func role(_ term: Term?) -> ResourceNode? {
    guard case .reference(let reference)? = term, reference.target.type == "AWS::IAM::Role",
      reference.attribute == "Arn", names.resource(reference.target) != nil
    else { return nil }
    return reference.target
  }

  private func subject(_ target: Term) -> PolicyEvaluator.Subject {
    if let end = end(target), end.isARN, ResourceAccess.of(end.type) != nil { return .resource(end.resource.node) }
    return .arn(target)
  }

  /// Types that are policies of others too, and that nothing here reads.
  private static let otherPolicies = [
    "AWS::Lambda::Function": "AWS::Lambda::ResourcePolicy", "AWS::SNS::Topic": "AWS::SNS::TopicInlinePolicy",
    "AWS::SQS::Queue": "AWS::SQS::QueueInlinePolicy",
  ]

  private static func policyTypes(of type: String) -> [String] {
    switch type {
    case "AWS::Lambda::Alias", "AWS::Lambda::Function": ["AWS::Lambda::Permission"]
    case "AWS::SQS::Queue": ["AWS::SQS::QueuePolicy"]
    case "AWS::SNS::Topic": ["AWS::SNS::TopicPolicy"]
    case "AWS::S3::Bucket": ["AWS::S3::BucketPolicy"]
    default: []
    }
  }
}

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

/// Where something stands in the resources of a type; `*` are the elements of a list.
struct PropertyPath: Sendable {
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  /// The terms at the path, with their places in words.
  func terms(in resource: Resource) -> [(place: String, term: Term)] {
    guard let first = names.first, let term = resource.value(first) else { return [] }
    return Self.terms(at: names.dropFirst(), in: term, first)
  }

  private static func terms(at path: ArraySlice<String>, in term: Term, _ place: String) -> [(String, Term)] {
    guard let name = path.first else { return [(place, term)] }
    if name == "*" {
      return term.elements.enumerated().flatMap { terms(at: path.dropFirst(), in: $1, "\(place)[\($0)]") }
    }
    guard let inner = term.member(name) else { return [] }
    return terms(at: path.dropFirst(), in: inner, "\(place).\(name)")
  }
}
