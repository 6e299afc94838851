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

  /// A document in which what stands at a path is another.
  private func setting(_ path: [String], to value: Document, in document: Document) -> Document {
    guard let name = path.first else { return value }
    return .object(
      (document.members ?? []).map { member in
        let rest = Array(path.dropFirst())
        return .init(member.key, member.key == name ? setting(rest, to: value, in: member.value) : member.value)
      })
  }

  @Test func `Settings that change places`() throws {
    let stack = try jobsStack()
    let block = ["resource", "aws_lambda_function", "worker"]
    var document = try stack.rendered(as: .terraform)
    document = setting(block + ["memory_size"], to: 10, in: document)
    document = setting(block + ["timeout"], to: 256, in: document)
    #expect(
      stack.disagreements([(.terraform, document)], except: [:]) == [
        "Terraform does not have Worker.MemorySize, which is 256 (FormworkTestingTests/JobsStack.swift:11)",
        "Terraform does not have Worker.Timeout, which is 10 (FormworkTestingTests/JobsStack.swift:11)",
      ])
  }

  @Test func `Booleans and parameters`() throws {
    let stage = Parameter.string("Stage", default: "dev")
    let other = Parameter.string("Other", default: "dev")
    let stack = try AssembledStack {
      SQS.Queue("Jobs", fifoQueue: true, queueName: "\(stage).fifo")
      Output("Other", other)
    }
    try expectTargetsAgree(stack)
    let queue = ["resource", "aws_sqs_queue", "jobs"]
    var terraform = setting(queue + ["fifo_queue"], to: false, in: try stack.rendered(as: .terraform))
    terraform = setting(queue + ["name"], to: "${var.other}.fifo", in: terraform)
    let template = setting(
      ["Resources", "Jobs", "Properties", "FifoQueue"], to: false, in: try stack.rendered(as: .cloudFormation))
    let line = #line - 9
    #expect(
      stack.disagreements([(.terraform, terraform), (.cloudFormation, template)], except: [:]) == [
        "Terraform does not have Jobs.FifoQueue, which is true (FormworkTestingTests/TargetAgreementTests.swift:\(line))",
        """
        Terraform does not have Jobs.QueueName, which is parameter Stage \
        (FormworkTestingTests/TargetAgreementTests.swift:\(line))
        """,
        "CloudFormation does not have Jobs.FifoQueue, which is true (FormworkTestingTests/TargetAgreementTests.swift:\(line))",
      ])
  }

  @Test func `A Boolean that CloudFormation loses`() throws {
    let stack = try AssembledStack { SQS.Queue("Jobs", fifoQueue: true) }
    let line = #line - 1
    let document = replacing("FifoQueue", with: nil, in: try stack.rendered(as: .cloudFormation))
    #expect(
      stack.disagreements([(.cloudFormation, document)], except: [:]) == [
        """
        CloudFormation does not have Jobs.FifoQueue, which is true \
        (FormworkTestingTests/TargetAgreementTests.swift:\(line))
        """
      ])
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
