import Formwork
import Foundation
import Synchronization
import Testing

@testable import FormworkCommand

@Suite struct DescribeTests {
  private func lines(_ names: String...) throws -> [String] { try Description.lines(for: names) }

  @Test func `A type with its targets, properties, attributes and a line to copy`() throws {
    let text = try lines("AWS::SQS::QueuePolicy").joined(separator: "\n")
    #expect(
      text == """
        AWS::SQS::QueuePolicy

          Swift           SQS.QueuePolicy, with import Formwork
          CloudFormation  AWS::SQS::QueuePolicy
          SAM             AWS::SQS::QueuePolicy
          Terraform       aws_sqs_queue_policy of hashicorp/aws

          let queuePolicy = SQS.QueuePolicy("QueuePolicy", policyDocument: [:], queues: ["…"])

        Properties, in the order of the initialiser (! required, ^ a change replaces the resource):
        !   policyDocument  JSON      PolicyDocument, policy
        !   queues          [String]  Queues, queue_url

        Attributes:
          .id   Id                                      id
          .ref  what Ref returns: an id of no property  id
        """)
  }

  @Test(arguments: ["AWS::SQS::Queue", "SQS.Queue", "aws_sqs_queue", "awscc_sqs_queue", "sqs.queue", "aws::sqs::queue"])
  func `A type by each of its names`(name: String) throws {
    #expect(try lines(name).first == "AWS::SQS::Queue")
  }

  @Test func `Several types by one resource of Terraform's`() throws {
    let titles = try lines("aws_lambda_function").filter { $0.hasPrefix("AWS::") }
    #expect(titles == ["AWS::Lambda::Function", "AWS::Lambda::Version"])
  }

  @Test func `A service lists its types, and nothing lists the services`() throws {
    #expect(
      try lines("SQS") == [
        "SQS: import FormworkSQS, which Formwork brings", "  SQS.Queue", "  SQS.QueueInlinePolicy", "  SQS.QueuePolicy",
      ])
    #expect(
      try lines("KMS").first == "KMS: import FormworkKMS, a product of that name; Formwork brings Key")
    #expect(try lines("AWS::KMS::ReplicaKey").contains("  Swift           KMS.ReplicaKey, with import FormworkKMS"))
    #expect(try lines("Athena").first == "Athena: import FormworkAthena, a product of that name")
    let services = try Description.lines(for: [])
    #expect(services.contains { $0.hasPrefix("  CloudFormation ") && $0.contains("FormworkCloudFormationResources") })
    #expect(services.count == TypeCatalog.services.count + 1)
  }

  @Test(arguments: [
    ("AWS::SQS::Quene", "there is no resource type 'AWS::SQS::Quene'", "did you mean 'AWS::SQS::Queue'?"),
    ("SQS.Qeue", "there is no resource type 'SQS.Qeue'", "did you mean 'SQS.Queue'?"),
    ("aws_sqs_quee", "there is no resource type 'aws_sqs_quee'", "did you mean 'aws_sqs_queue'?"),
    (
      "QueuePolice5000", "there is no resource type 'QueuePolice5000'",
      "write AWS::SQS::Queue, SQS.Queue or aws_sqs_queue; without a name the services are listed"
    ),
    (
      "TopicPolicies", "there is no resource type 'TopicPolicies'",
      "write AWS::SQS::Queue, SQS.Queue or aws_sqs_queue; without a name the services are listed"
    ),
    (
      "Alias",
      "'Alias' may be AWS::GameLift::Alias, AWS::KMS::Alias, AWS::Lambda::Alias, AWS::PaymentCryptography::Alias",
      "name one of them"
    ),
  ])
  func `A name that stands for nothing, or for several`(name: String, message: String, hint: String) throws {
    let misuse = #expect(throws: Options.Misuse.self) { try Description.lines(for: [name]) }
    #expect(misuse?.message == message)
    #expect(misuse?.hint == hint)
  }

  @Test func `The command prints it, and ends with 64 for a name that is not known`() {
    let said = Mutex<[String]>([])
    let console = Console(say: { line in said.withLock { $0.append(line) } }, complain: { _ in })
    func status(_ arguments: String...) -> Int32 {
      Command.run(Program { Stack("S") { SQS.Queue("Q") } }, arguments: arguments, to: console)
    }
    #expect(status("describe", "SQS") == 0)
    #expect(said.withLock { $0.first } == "SQS: import FormworkSQS, which Formwork brings")
    #expect(status("describe", "SQSS") == 64)
    #expect(status("describe", "SQS", "--out", "x") == 64)
  }

  @Test func `The types that Formwork brings are those of the module that it exports`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let exports = try String(contentsOf: sources.appending(path: "Formwork/Exports.swift"), encoding: .utf8)
    #expect(exports.contains("@_exported import FormworkServerless\n"))
    let folder = sources.appending(path: "FormworkServerless/Generated")
    var types: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      types.formUnion(text.matches(of: #/Declares an `([\w:]+)`/#).map { String($0.1) })
    }
    #expect(types == TypeDescription.umbrella)
    #expect(types.count >= 30)
  }
}
