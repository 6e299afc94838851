import Formwork
import FormworkCommand
import Foundation
import Synchronization
import Testing

@testable import formwork_convert

/// The tool from end to end.
struct ConversionTests {
  private final class Lines: Sendable {
    let all = Mutex<[String]>([])
  }

  /// What a run printed and returned.
  private struct Run {
    var status: Int32
    var said: [String]
    var complained: [String]
  }

  private func run(_ arguments: String...) -> Run {
    let (said, complained) = (Lines(), Lines())
    let console = Console(
      say: { line in said.all.withLock { $0.append(line) } },
      complain: { line in complained.all.withLock { $0.append(line) } })
    let status = Conversion.run(arguments, to: console)
    return Run(status: status, said: said.all.withLock { $0 }, complained: complained.all.withLock { $0 })
  }

  private func withTemplate(_ text: String, _ body: (_ template: String, _ out: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let template = folder.appending(path: "my-queue.template.json")
    try Data(text.utf8).write(to: template)
    try body(template.path, folder.appending(path: "out").path)
  }

  @Test func `Going on without a resource`() throws {
    let text = #"""
      {"Resources": {"Made": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "t"}},
        "jobs": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Made"}}}}}
      """#
    try withTemplate(text) { template, out in
      let result = run(template, "--target", "terraform", "--leaving-out", "Made", "--out", out)
      #expect(result.status == 0)
      #expect(
        result.complained == [
          "\(template):2: warning: AWS::SQS::Queue 'jobs' reads Ref of 'Made', which is left out; the parameter Made stands"
            + " for it [missing-resource]"
        ])
      let refused = run(template, "--target", "terraform", "--leaving-out", "Mad", "--out", out)
      #expect(refused.status == 1)
      #expect(refused.complained.first?.contains("there is no resource Mad to leave out") == true)
    }
  }

  @Test func `A template for every target`() throws {
    try withTemplate(#"{"Resources":{"jobs":{"Type":"AWS::SQS::Queue"}}}"#) { template, out in
      let result = run(template, "--out", out)
      #expect(result.status == 0)
      #expect(result.complained.isEmpty)
      #expect(
        result.said == [
          "wrote \(out)/terraform/main.tf.json", "wrote \(out)/cloudformation/template.json",
          "wrote \(out)/cloudformation/template.yaml", "wrote \(out)/sam/template.yaml",
        ])
      let yaml = try String(contentsOfFile: out + "/cloudformation/template.yaml", encoding: .utf8)
      #expect(
        yaml == """
          AWSTemplateFormatVersion: '2010-09-09'
          Resources:
            jobs:
              Type: AWS::SQS::Queue

          """)
    }
  }

  @Test func `Parameters are bound, and the stack is named`() throws {
    let text =
      #"{"Parameters":{"Delay":{"Type":"Number"}},"Resources":{"jobs":{"Type":"AWS::SQS::Queue","#
      + #""Properties":{"DelaySeconds":{"Ref":"Delay"},"QueueName":{"Ref":"AWS::StackName"}}}}}"#
    try withTemplate(text) { template, out in
      #expect(run(template, "--target", "terraform", "--out=\(out)", "--set", "Delay=5", "--name", "Shop").status == 0)
      let json = try String(contentsOfFile: out + "/terraform/main.tf.json", encoding: .utf8)
      #expect(json.contains(#""delay_seconds": 5"#))
      #expect(json.contains(#""name": "Shop""#))
      #expect(!json.contains("variable"))
    }
  }

  @Test func `Findings have the template's line, and nothing is written`() throws {
    try withTemplate("{\"Resources\":{\n\"jobs\":{\"Type\":\"AWS::SQS::Queue\",\n\"DependsOn\":\"x\"}}}") {
      template, out in
      let result = run(template, "--out", out)
      #expect(result.status == 1)
      #expect(
        result.complained == [
          """
          \(template):3: error: the resource jobs refers to x, which the template does not declare [unknown-reference]
          """,
          "1 error, 0 warnings; nothing was written",
        ])
      #expect(!FileManager.default.fileExists(atPath: out))
    }
    #expect(
      run("/nowhere/x.json").complained == [
        "error: cannot read the template /nowhere/x.json [file-access]", "1 error, 0 warnings; nothing was written",
      ])
  }

  @Test(arguments: [
    ([], "error: the path of a template is missing"),
    (["a", "b"], "error: 'b' is one word too many"),
    (["a", "--targt", "x"], "error: there is no option '--targt'"),
    (["a", "--target", "x"], "error: there is no target 'x'; the targets are terraform, cloudformation, sam"),
    (["a", "--out"], "error: --out needs a value"),
    (["a", "--set", "x"], "error: --set takes name=value, not 'x'"),
    (["a", "--name", "1x"], "error: a stack cannot be named '1x'"),
  ])
  func `Misuse`(arguments: [String], message: String) {
    let complained = Lines()
    let console = Console(say: { _ in }, complain: { line in complained.all.withLock { $0.append(line) } })
    #expect(Conversion.run(arguments, to: console) == 64)
    #expect(complained.all.withLock { $0.first } == message)
  }

  @Test func `Help`() {
    let result = run("--help")
    #expect(result.status == 0)
    #expect(result.said.first?.contains("Usage: swift run formwork-convert <template.json> [options]") == true)
  }

  @Test(arguments: [
    ("a/my-queue.template.json", "my-queue"), ("1-x.json", "x"), ("", "stack"),
    ("eventbridge-lambda-fsx-openzfs-replication.json", "eventbridge-lambda-fsx"), ("ä_b c.json", "b-c"),
  ])
  func `A stack's name follows from the file's`(path: String, name: String) {
    #expect(Conversion.name(of: path) == name)
  }
}
