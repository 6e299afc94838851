import Formwork
import Foundation
import Testing

@testable import FormworkCommand

/// The command line from end to end.
struct CommandTests {
  private func run(_ arguments: String..., program: Program = CommandTests.program) -> CommandRun {
    CommandRun(arguments, program: program)
  }

  private func temporaryFolder() -> String {
    FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID().uuidString)").path
  }

  private static let program = Program {
    Stack("Orders", fileID: "App/main.swift", line: 10) {
      SQS.Queue(
        "Jobs", queueName: "jobs-\(Parameter.string("Stage", default: "dev", fileID: "App/main.swift", line: 12))",
        visibilityTimeout: Parameter.number("Timeout", default: 30, fileID: "App/main.swift", line: 13),
        fileID: "App/main.swift", line: 11)
    }
  }

  @Test func `Synth writes every target and says so`() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let result = run("--out", folder)
    #expect(result.status == 0)
    #expect(
      result.said == [
        "wrote \(folder)/terraform/main.tf.json", "wrote \(folder)/cloudformation/template.json",
        "wrote \(folder)/cloudformation/template.yaml", "wrote \(folder)/sam/template.yaml",
      ])
    #expect(result.complained.isEmpty)
    let template = try String(contentsOfFile: folder + "/cloudformation/template.yaml", encoding: .utf8)
    #expect(template.contains("QueueName: !Sub jobs-${Stage}"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/terraform") == ["main.tf.json"])
  }

  @Test func `Check holds stacks to the rules`() {
    let program = Program {
      Stack("Logs", fileID: "App/main.swift", line: 1) {
        Logs.LogGroup("Lines", fileID: "App/main.swift", line: 2).retention(onDelete: .delete)
      }
    }
    let result = run("check", program: program)
    #expect(result.status == 0)
    #expect(
      result.complained == [
        """
        App/main.swift:2: warning: Lines keeps its lines for ever [log-retention]
          hint: set retentionInDays, such as 30
        """
      ])
    #expect(result.said == ["no errors, 1 warning"])
  }

  @Test func `Set binds parameters`() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(
      run("synth", "--target", "cloudformation", "--out", folder, "--set", "Stage=${x}", "--set", "Timeout=45").status
        == 0)
    let template = try String(contentsOfFile: folder + "/cloudformation/template.yaml", encoding: .utf8)
    #expect(template.contains("QueueName: 'jobs-${x}'") || template.contains("QueueName: jobs-${x}"))
    #expect(template.contains("VisibilityTimeout: 45"))
    #expect(!template.contains("Parameters"))
  }

  @Test func `Unknown parameter`() {
    let result = run("check", "--set", "Stge=x")
    #expect(result.status == 1)
    #expect(
      result.complained == [
        "error: --set Stge=…: there is no parameter Stge [unknown-parameter]\n  hint: did you mean Stage?",
        "1 error, 0 warnings",
      ])
  }

  @Test func `Value of the wrong type`() {
    let result = run("--target", "sam", "--set", "Timeout=soon")
    #expect(result.status == 1)
    #expect(
      result.complained == [
        """
        error: the parameter Timeout is a number and was given text: "soon" [wrong-kind]
          App/main.swift:13: note: declared here
        """,
        "1 error, 0 warnings; nothing was written",
      ])
  }

  @Test func `Output folder that cannot be made`() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "a file".write(toFile: folder, atomically: true, encoding: .utf8)
    let result = run("--target", "sam", "--out", folder + "/out")
    #expect(result.status == 1)
    #expect(
      result.complained == [
        "error: cannot write \(folder)/out/sam/template.yaml: \(folder) is not a folder [file-access]",
        "1 error, 0 warnings; nothing was written",
      ])
  }

  @Test func `Output folder that may not be written`() {
    // Nobody may make folders in /proc, not even the superuser.
    let result = run("--target", "sam", "--out", "/proc/formwork")
    #expect(result.status == 1)
    #expect(
      result.complained == [
        """
        error: cannot write /proc/formwork/sam/template.yaml: No such file or directory [file-access]
          hint: choose another folder with --out, or change its permissions
        """,
        "1 error, 0 warnings; nothing was written",
      ])
  }

  @Test func `Nothing is written when one target has an error`() {
    let folder = temporaryFolder()
    let program = Program {
      Stack("S") { SQS.Queue("Q", delaySeconds: 1000) }
    }
    let result = run("--out", folder, program: program)
    #expect(result.status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(result.complained.last == "1 error, 0 warnings; nothing was written")
  }

  @Test func `Several stacks have folders of their own`() throws {
    let folder = temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = Program {
      Stack("One") { SQS.Queue("Q") }
      Stack("Two") { SQS.Queue("Q") }
    }
    let result = run("--target", "sam", "--out", folder, "--stack", "Two", program: program)
    #expect(result.said == ["wrote \(folder)/Two/sam/template.yaml"])
    let misuse = run("--stack", "Tow", program: program)
    #expect(misuse.status == 64)
    #expect(
      misuse.complained == ["error: there is no stack 'Tow'; the stacks are One, Two", "  hint: did you mean 'Two'?"])
  }

  @Test func `A program of many stacks lists ten of them`() {
    let program = Program { for number in 10..<30 { Stack("Stack\(number)") { SQS.Queue("Q") } } }
    let result = run("--stack", "Nothing", program: program)
    #expect(result.status == 64)
    #expect(
      result.complained.first
        == "error: there is no stack 'Nothing'; the stacks are Stack10, Stack11, Stack12, Stack13, Stack14, Stack15, "
        + "Stack16, Stack17, Stack18, Stack19 and 10 more")
  }

  @Test func `List`() {
    let result = run("list")
    #expect(result.status == 0)
    #expect(
      result.said == [
        "stack Orders",
        "  parameter  Stage    string           App/main.swift:12",
        "  parameter  Timeout  number           App/main.swift:13",
        "  resource   Jobs     AWS::SQS::Queue  App/main.swift:11",
      ])
  }

  @Test func `Check`() {
    let result = run("check")
    #expect(result.status == 0)
    #expect(result.said == ["no errors, 0 warnings"])
  }

  @Test func `Misuse and help`() {
    #expect(run("sythn").status == 64)
    #expect(
      run("sythn").complained == [
        "error: there is no command 'sythn'", "  hint: did you mean 'synth'?",
        "Run with 'help' for the commands and options.",
      ])
    #expect(run("help").status == 0)
    #expect(run("help").said == [Help.text])
  }

  @Test func `Program without a stack`() {
    let result = run(program: Program {})
    #expect(result.status == 1)
    #expect(result.complained.first == "error: the program has no stack [empty-program]")
  }

  @Test(arguments: [
    ("out/sam", "/w", "../../"), ("/v/x", "/w/y", "../../w/y/"), ("../x", "/w/y", "../y/"), (".", "/w", ""),
    ("/w/a/b", "/w", "../../"), ("a/./b/../c", "/w", "../../"),
  ])
  func `The way back from an output folder`(folder: String, working: String, prefix: String) {
    #expect(OutputFolder.prefix(from: folder, workingFolder: working) == prefix)
  }
}
