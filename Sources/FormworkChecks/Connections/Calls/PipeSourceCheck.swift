import FormworkIR
import FormworkRelations

/// Asks whether the roles of pipes may read their sources (Permissions for Amazon EventBridge Pipes).
enum PipeSourceCheck {
  private static let actions = [
    "AWS::DynamoDB::Table": "dynamodb:GetRecords", "AWS::Kinesis::Stream": "kinesis:GetRecords",
    "AWS::SQS::Queue": "sqs:ReceiveMessage",
  ]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for pipe in stack.resources(of: "AWS::Pipes::Pipe") {
      guard let term = pipe.value("Source"), let source = stack.end(term), let action = actions[source.type] else {
        continue
      }
      let attribute = source.type == "AWS::DynamoDB::Table" ? "StreamArn" : "Arn"
      if source.attribute != attribute {
        let what =
          source.isARN
          ? "the ARN of the table" : AddressKind.of(source.type)?.what(source.attribute) ?? source.attribute
        diagnostics.add(
          pipe.finding(
            .error, .wrongAddress,
            """
            Source of \(pipe.id) is \(source.id).\(source.attribute), \(what); EventBridge Pipes asks for \
            \(attribute == "Arn" ? "its ARN" : "the ARN of its stream")
            """, hint: "write \(source.id).\(attribute), or let Pipe(…, from: …) write it"))
        continue
      }
      checkStart(of: pipe, source, &diagnostics)
      let role = pipe.value("RoleArn")
      let stream = Term.text([.term(source.arn), .literal("/stream/"), .term(.pseudo(.stackName))])
      let targets = attribute == "Arn" ? [term] : [term, stream]
      guard targets.allSatisfy({ stack.may(role, action, on: $0) == .no }), let id = stack.role(role)?.id else {
        continue
      }
      diagnostics.add(
        pipe.finding(
          .error, .missingRight, "\(pipe.id) reads \(source.id), but its role \(id) may not do \(action) there",
          hint: "let Pipe(…, from: …) make the role, or give \(id) the right"))
    }
  }

  private static let parameters = [
    "AWS::DynamoDB::Table": "DynamoDBStreamParameters", "AWS::Kinesis::Stream": "KinesisStreamParameters",
  ]

  /// Reading of a stream begins somewhere (PipeSourceKinesisStreamParameters and PipeSourceDynamoDBStreamParameters, Amazon
  /// EventBridge Pipes API Reference).
  private static func checkStart(of pipe: Resource, _ source: ConnectedEnd, _ diagnostics: inout Diagnostics) {
    guard let name = parameters[source.type] else { return }
    switch pipe.value("SourceParameters") {
    case nil, .map?: break
    default: return
    }
    let settings = pipe.value("SourceParameters")?.member(name)
    switch settings {
    case nil:
      diagnostics.add(
        pipe.finding(
          .error, .missingProperty,
          "\(pipe.id) reads \(source.id), and does not set StartingPosition in SourceParameters.\(name)",
          hint: "write LATEST or TRIM_HORIZON, as Pipe(…, from: …, startingAt: .latest) does"))
    case .map? where settings?.member("StartingPosition")?.literalText == "AT_TIMESTAMP":
      if settings?.member("StartingPositionTimestamp") != nil || source.type != "AWS::Kinesis::Stream" { return }
      diagnostics.add(
        pipe.finding(
          .error, .missingProperty,
          """
          StartingPosition in SourceParameters.\(name) of \(pipe.id) is AT_TIMESTAMP, and StartingPositionTimestamp is not \
          set
          """, hint: "say when, as Pipe(…, from: …, startingAt: .timestamp(…)) does"))
    default: break
    }
  }
}

/// Checks whether a rule, schedule or pipe says of its target what the service has to know of it, such as the group of a FIFO
/// queue's messages. What relations make they check themselves, with the argument's name.
enum TargetParameterCheck {
  static func run(over stack: ConnectedStack, _ sites: [ServiceCallSite], _ diagnostics: inout Diagnostics) {
    for site in sites where !site.isFailure {
      if case .relation = site.caller.origin { continue }
      guard let end = stack.end(site.target), let settings = settings(of: site) else { continue }
      let isFIFO = end.type == "AWS::SQS::Queue" && end.resource.value("FifoQueue")?.literalText == "true"
      guard let needs = TargetParameters.needs(site.service, end.type, isFIFO: isFIFO) else { continue }
      let known = settings.term.member(needs.property)
      let missing = needs.members.filter { known?.member($0.name) == nil }
      if missing.isEmpty || !isWritten(settings.term) || (known.map { !isWritten($0) } ?? false) { continue }
      diagnostics.add(
        site.caller.finding(
          .error, isFIFO ? .fifoMismatch : .missingProperty,
          """
          \(site.deed(to: end.id, end.type)), \(isFIFO ? "a FIFO queue" : end.type), but \
          \(settings.place)\(needs.property) does not say \(WordList.all(missing.map(\.name)))
          """,
          hint: """
            set \(missing.map(\.name).joined(separator: " and ")) there, or write \(site.words) with \
            \(missing.map { "\($0.argument):" }.joined(separator: " and "))
            """))
    }
  }

  /// What is said of a target, and the place where that stands.
  private static func settings(of site: ServiceCallSite) -> (term: Term, place: String)? {
    switch site.service {
    case "pipes.amazonaws.com":
      guard site.place == "Target" else { return nil }
      return (site.caller.value("TargetParameters") ?? .map([]), "TargetParameters.")
    case "scheduler.amazonaws.com": return site.caller.value("Target").map { ($0, "Target.") }
    case "events.amazonaws.com":
      guard let targets = site.caller.value("Targets")?.elements else { return nil }
      for (index, target) in targets.enumerated() where site.place == "Targets[\(index)].Arn" {
        return (target, "Targets[\(index)].")
      }
      return nil
    default: return nil
    }
  }

  private static func isWritten(_ term: Term) -> Bool {
    if case .map = term { return true }
    return false
  }
}
