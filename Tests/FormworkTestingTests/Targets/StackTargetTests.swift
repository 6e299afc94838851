import Formwork
import FormworkTesting
import Testing

/// Assertions about stacks that are for some of the targets only.
struct StackTargetTests {
  private let edge = Stack("Edge", targets: [.sam, .terraform], fileID: "App/Edge.swift", line: 3) {
    SQS.Queue("Jobs", queueName: Parameter.string("Name"))
  }
  .binding(["Name": "a"], for: .sam)

  private let refusal = """
    App/Edge.swift:3: error: the stack Edge is not for CloudFormation: it is for Terraform and SAM [wrong-target]
      hint: ask for one of its targets, or add .cloudFormation to the targets of the stack
    """

  private func findings(_ body: () throws -> Void) -> String? {
    do { try body() } catch let found as Diagnostics { return found.description } catch { return "\(error)" }
    return nil
  }

  @Test func `Without a target a stack is assembled for the first of its own`() throws {
    let stack = try AssembledStack(edge)
    #expect(stack.targets == [.terraform, .sam])
    #expect(stack.parameterNames == ["Name"])
    #expect(try AssembledStack(edge, for: .sam).parameterNames.isEmpty)
  }

  @Test func `A target that the stack is not for is an error`() throws {
    #expect(findings { _ = try AssembledStack(edge, for: .cloudFormation) } == refusal)
    let stack = try AssembledStack(edge)
    #expect(findings { _ = try stack.rendered(as: .cloudFormation) } == refusal)
    #expect(findings { _ = try stack.templateResource("Jobs") } == refusal)
    #expect(findings { try expectSnapshot(of: stack, as: .cloudFormation) } == refusal)
  }

  @Test func `Agreement of all targets is that of the stack's own`() throws {
    try expectTargetsAgree(AssembledStack(edge))
    // Terraform cannot have it, and is not asked.
    let custom = Stack("Custom", targets: [.cloudFormation, .sam]) {
      RawResource("Acme::Kitchen::Oven", "Oven") { $0["Size"] = 3 }
    }
    try expectTargetsAgree(AssembledStack(custom))
  }
}
