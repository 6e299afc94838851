import Formwork
import Testing

/// Definitions of state machines that stand in files.
struct DefinitionFileTests {
  private let text = #"""
    {
      "StartAt": "Wait",
      "States": {
        "Wait": {"Type": "Wait", "Seconds": ${Seconds}, "Next": "Send"},
        "Send": {
          "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
          "Parameters": {"QueueUrl": "${Jobs}", "MessageBody": "for ${Jobs}: \"$$\" ${}"}, "End": true
        }
      }
    }
    """#

  private func stack(
    _ path: String = "flow.json", _ substitutions: (Queue) -> Value<[String: String]>
  ) -> Stack {
    Stack("S") {
      let jobs = Queue("Jobs")
      StateMachine("Flow", definition: .file(path, substitutions: substitutions(jobs)))
    }
  }

  private func outcome(_ stack: Stack, _ target: Target = .cloudFormation) -> Synthesizer.Outcome {
    let files = MemoryFiles(files: ["flow.json": Array(text.utf8), "broken.json": Array("{".utf8)])
    return Synthesizer(files: files).render(stack, for: target)
  }

  private func found(_ stack: Stack) -> [String] { outcome(stack).diagnostics.all.map(\.message) }

  @Test func `A file is as good as a literal`() throws {
    let stack = stack { ["Jobs": $0.queueUrl, "Seconds": "\(Parameter.number("Seconds", default: 5))"] }
    let rendering = try #require(outcome(stack).rendering)
    let machine = rendering.document["Resources"]?["Flow"]?["Properties"]
    #expect(
      machine?["DefinitionString"]?.string == #"""
        {
          "StartAt": "Wait",
          "States": {
            "Wait": {
              "Type": "Wait",
              "Seconds": ${Seconds},
              "Next": "Send"
            },
            "Send": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sqs:sendMessage",
              "Parameters": {
                "QueueUrl": "${JobsQueueUrl}",
                "MessageBody": "for ${JobsQueueUrl}: \"$$\" \u0024{}"
              },
              "End": true
            }
          }
        }
        """#)
    #expect(
      JSONWriter.compact(machine?["DefinitionSubstitutions"] ?? .null) == """
        {"Seconds":{"Ref":"Seconds"},"JobsQueueUrl":{"Ref":"Jobs"}}
        """)
    #expect(rendering.document["Resources"]?["FlowRoleJobs"] != nil)
    let terraform = try #require(outcome(stack, .terraform).rendering)
    #expect(
      terraform.document["resource"]?["aws_sfn_state_machine"]?["flow"]?["definition"]?.string == #"""
        ${jsonencode({"StartAt" = "Wait", "States" = {"Wait" = {"Type" = "Wait", "Seconds" = var.seconds, "Next" = \#
        "Send"}, "Send" = {"Type" = "Task", "Resource" = "arn:aws:states:::sqs:sendMessage", "Parameters" = \#
        {"QueueUrl" = aws_sqs_queue.jobs.url, "MessageBody" = "for ${aws_sqs_queue.jobs.url}: \"$$\" $${}"}, "End" \#
        = true}}})}
        """#)
  }

  @Test func `A file that is not there, or no JSON`() {
    #expect(
      found(stack("other.json") { _ in [:] }) == ["the definition of Flow, other.json, cannot be read"])
    #expect(
      found(stack("broken.json") { _ in [:] }) == [
        "the definition of Flow, broken.json, is no JSON: The name of a member is expected here, in quotes."
      ])
  }

  @Test func `Names without a value, and values without a name`() {
    #expect(
      found(stack { ["Job": $0.queueUrl, "Seconds": "5"] }) == [
        "flow.json asks for ${Jobs}, and Flow has no substitution of that name",
        "the state Send of Flow calls sqs:sendMessage, but nothing lets the machine's role do sqs:SendMessage",
      ])
    #expect(
      found(stack { ["Jobs": $0.queueUrl, "Seconds": "5", "Other": "x"] }) == [
        "Flow has a substitution for Other, and flow.json does not ask for ${Other}"
      ])
  }
}
