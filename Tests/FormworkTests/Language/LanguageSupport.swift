import Formwork
import Testing

/// A stack of one topic that shows a value: what CloudFormation, SAM and Terraform write for it.
func spelled(
  _ value: Value<String>, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> (template: String, terraform: String) {
  let stack = Stack("Shop") { SQS.Queue("Queue", queueName: value) }
  let template = try compact(stack, .cloudFormation, "Resources", "Queue", "Properties", "QueueName")
  let sam = try compact(stack, .sam, "Resources", "Queue", "Properties", "QueueName")
  #expect(sam == template, sourceLocation: sourceLocation)
  return (template, try compact(stack, .terraform, "resource", "aws_sqs_queue", "queue", "name"))
}

/// A part of what a target writes for a stack, as compact JSON; `nothing` where there is no such part.
func compact(_ stack: Stack, _ target: Target, _ path: String...) throws -> String {
  let outcome = Synthesizer(files: nil).render(stack, for: target)
  guard let rendering = outcome.rendering else { throw outcome.diagnostics }
  var part: Document? = rendering.document
  for step in path { part = part?[step] }
  return part.map { JSONWriter.compact($0) } ?? "nothing"
}
