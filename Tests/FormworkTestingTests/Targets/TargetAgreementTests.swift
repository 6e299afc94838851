import Formwork
import Testing

@testable import FormworkTesting

/// Whether every target says the same.
struct TargetAgreementTests {
  @Test func `Targets agree on stacks with functions, queues, roles and routes`() throws {
    try expectTargetsAgree(AssembledStack(fastAPIStack))
    try expectTargetsAgree(jobsStack())
  }

  /// A document in which one text is another.
  private func replacing(_ old: Document, with new: Document?, in document: Document) -> Document {
    if document == old, let new { return new }
    switch document {
    case .array(let elements): return .array(elements.map { replacing(old, with: new, in: $0) })
    case .object(let members):
      return .object(
        members.compactMap { member in
          if member.key == old.string, new == nil { return nil }
          return .init(member.key, replacing(old, with: new, in: member.value))
        })
    default: return document
    }
  }

  private func messages(
    _ target: Target, _ old: Document, _ new: Document?, except: [String: String] = [:]
  ) throws -> [String] {
    let stack = try jobsStack()
    let document = replacing(old, with: new, in: try stack.rendered(as: target))
    return stack.disagreements([(target, document)], except: except)
  }

  @Test func `A setting that a target loses`() throws {
    #expect(
      try messages(.terraform, 256, 512) == [
        "Terraform does not have Worker.MemorySize, which is 256 (FormworkTestingTests/JobsStack.swift:11)"
      ])
    #expect(
      try messages(.sam, "jobs", "tasks") == [
        #"SAM does not have Jobs.QueueName, which is "jobs" (FormworkTestingTests/JobsStack.swift:8)"#
      ])
    #expect(try messages(.sam, "jobs", "tasks", except: ["Jobs.QueueName": "a test"]) == [])
  }

  @Test func `A resource that a target loses`() throws {
    #expect(
      try messages(.cloudFormation, "Dead", nil) == [
        "CloudFormation has no Dead (AWS::SQS::Queue, FormworkTestingTests/JobsStack.swift:7)"
      ])
  }

  @Test func `A reference that leads elsewhere`() throws {
    #expect(
      try messages(.terraform, "${aws_sqs_queue.dead.url}", "${aws_sqs_queue.jobs.url}") == [
        "Terraform does not have Worker.Environment.Variables.DEAD, which is Dead.QueueUrl (FormworkTestingTests/JobsStack.swift:11)"
      ])
  }

  @Test func `An exception that nothing needs`() throws {
    #expect(
      try issues { try expectTargetsAgree(jobsStack(), except: ["Jobs.QueueName": "a test"]) } == [
        """
        the targets do not agree on Test
          Jobs.QueueName is excepted, but the targets agree on it
        """
      ])
  }
}
