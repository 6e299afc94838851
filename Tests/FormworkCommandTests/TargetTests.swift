import Formwork
import Foundation
import Testing

@testable import FormworkCommand

/// What the command line does with stacks that are for some of the targets only.
struct TargetTests {
  private static let program = Program {
    Stack("Orders", fileID: "App/main.swift", line: 10) {
      SQS.Queue("Jobs", fileID: "App/main.swift", line: 11)
    }
    Stack("Edge", targets: [.cloudFormation, .sam], fileID: "App/main.swift", line: 20) {
      RawResource("Acme::Kitchen::Oven", "Oven", fileID: "App/main.swift", line: 21)
      Logs.LogGroup("Lines", fileID: "App/main.swift", line: 22).retention(onDelete: .delete)
    }
  }

  private func withFolder(_ body: (String) throws -> Void) rethrows {
    let folder = FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func `Synth leaves out what is not for a target, and says so`() {
    withFolder { folder in
      let result = CommandRun("synth", "--out", folder, program: Self.program)
      #expect(result.status == 0)
      #expect(
        result.said == [
          "left out Edge for terraform: the stack is for cloudformation and sam",
          "wrote \(folder)/Orders/terraform/main.tf.json", "wrote \(folder)/Orders/cloudformation/template.json",
          "wrote \(folder)/Orders/cloudformation/template.yaml", "wrote \(folder)/Orders/sam/template.yaml",
          "wrote \(folder)/Edge/cloudformation/template.json", "wrote \(folder)/Edge/cloudformation/template.yaml",
          "wrote \(folder)/Edge/sam/template.yaml",
        ])
      #expect(result.complained.isEmpty)
    }
  }

  @Test func `A target asked for by name leaves out the stacks that are not for it`() {
    withFolder { folder in
      let result = CommandRun("--target", "terraform", "--out", folder, program: Self.program)
      #expect(result.status == 0)
      #expect(
        result.said == [
          "left out Edge for terraform: the stack is for cloudformation and sam",
          "wrote \(folder)/Orders/terraform/main.tf.json",
        ])
    }
  }

  @Test(arguments: ["synth", "check"]) func `A target that no stack is for`(verb: String) {
    withFolder { folder in
      let result = CommandRun(
        verb, "--target", "sam", "--target", "terraform", "--stack", "Edge", program: Self.program)
      #expect(result.status == 64)
      #expect(result.said.isEmpty)
      #expect(result.complained == ["error: no stack is for terraform; Edge is for cloudformation and sam"])
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }

  @Test func `Check looks at a stack for its targets only, rules included`() {
    let result = CommandRun("check", program: Self.program)
    #expect(result.status == 0)
    #expect(
      result.said == [
        "left out Edge for terraform: the stack is for cloudformation and sam", "no errors, 1 warning",
      ])
    #expect(
      result.complained == [
        """
        App/main.swift:22: warning: Lines keeps its lines for ever [log-retention]
          hint: set retentionInDays, such as 30
        """
      ])
    #expect(CommandRun("check", "--target", "terraform", program: Self.program).complained.isEmpty)
  }

  @Test func `A stack for no target is a finding`() {
    let program = Program {
      Stack("None", targets: [], fileID: "App/main.swift", line: 1) { SQS.Queue("Q") }
    }
    for arguments in [["synth"], ["check", "--target", "sam"], ["list"]] {
      let result = CommandRun(arguments, program: program)
      #expect(result.status == 1)
      #expect(
        result.complained.first == """
          App/main.swift:1: error: the stack None is for no target [wrong-target]
            hint: name at least one, such as targets: [.terraform], or leave the argument out for all of them
          """)
    }
  }

  @Test func `List shows the targets of a stack that is not for all`() {
    let result = CommandRun("list", program: Self.program)
    #expect(result.said.filter { $0.hasPrefix("stack") } == ["stack Orders", "stack Edge, for cloudformation and sam"])
  }
}
