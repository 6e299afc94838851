import FormworkIR

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
}
