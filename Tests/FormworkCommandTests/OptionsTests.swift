import Formwork
import Testing

@testable import FormworkCommand

/// What the command line asks for.
struct OptionsTests {
  @Test func `Defaults`() throws {
    let options = try Options([])
    #expect(options.verb == .synth)
    #expect(options.targets.isEmpty)
    #expect(options.out == "out")
  }

  @Test func `All options`() throws {
    let options = try Options([
      "synth", "--target", "sam", "--target=terraform", "--target", "sam", "--out", "x/y", "--set", "A=b=c", "--set=D=",
      "--stack", "S",
    ])
    #expect(options.targets == [.sam, .terraform])
    #expect(options.out == "x/y")
    #expect(options.settings == [.init(name: "A", text: "b=c"), .init(name: "D", text: "")])
    #expect(options.stacks == ["S"])
  }

  @Test(arguments: [["-h"], ["help"], ["synth", "--help"], ["check", "-h"]])
  func `Help`(arguments: [String]) throws { #expect(try Options(arguments).verb == .help) }

  @Test(
    arguments: [
      (["sythn"], "there is no command 'sythn'", "did you mean 'synth'?"),
      (["banana"], "there is no command 'banana'", nil),
      (["--tarjet", "sam"], "there is no option '--tarjet'", "did you mean '--target'?"),
      (["--target", "tofu"], "there is no target 'tofu'; the targets are terraform, cloudformation, sam", nil),
      (
        ["--target", "terraforn"], "there is no target 'terraforn'; the targets are terraform, cloudformation, sam",
        "did you mean 'terraform'?"
      ),
      (["--out"], "--out needs a value", nil),
      (["--set", "A"], "--set takes name=value, not 'A'", nil),
      (["--set", "=b"], "--set takes name=value, not '=b'", nil),
      (["synth", "extra"], "'extra' is one word too many", "to name a stack, write '--stack extra'"),
      (["list", "--out", "x"], "list takes no --out", nil),
      (["check", "--out", "x"], "check takes no --out", nil),
    ] as [([String], String, String?)])
  func `Misuse`(arguments: [String], message: String, hint: String?) {
    #expect(throws: Options.Misuse(message: message, hint: hint)) { try Options(arguments) }
  }
}
