import Formwork
import Testing

/// Stacks that are for some of the targets only.
struct TargetFindingTests {
  @Test func `A stack has its targets once, in one order`() {
    let stack = Stack("Edge", targets: [.sam, .cloudFormation, .sam]) { SQS.Queue("Q") }
    #expect(stack.targets == [.cloudFormation, .sam])
    #expect(Stack("Any") { SQS.Queue("Q") }.targets == Target.allCases)
  }

  @Test(arguments: Target.allCases) func `No target`(target: Target) {
    #expect(
      findings(target, in: Stack("Edge", targets: []) { SQS.Queue("Q") }) == [
        """
        +0: error: the stack Edge is for no target [wrong-target]
          hint: name at least one, such as targets: [.terraform], or leave the argument out for all of them
        """
      ])
  }

  @Test func `A target that the stack is not for`() {
    let stack = Stack("Edge", targets: [.cloudFormation, .sam]) { SQS.Queue("Q", delaySeconds: 1000) }
    #expect(
      findings(.terraform, in: stack) == [
        """
        +0: error: the stack Edge is not for Terraform: it is for CloudFormation and SAM [wrong-target]
          hint: ask for one of its targets, or add .terraform to the targets of the stack
        """
      ])
    let outcome = Synthesizer().render(stack, for: .terraform)
    #expect(outcome.rendering == nil)
  }

  @Test func `What only another target refuses is no finding`() {
    let stack = Stack("Edge", targets: [.cloudFormation, .sam]) {
      RawResource("Acme::Kitchen::Oven", "Thing") { $0["Size"] = 3 }
    }
    #expect(findings(.cloudFormation, in: stack).isEmpty)
    #expect(findings(.sam, in: stack).isEmpty)
  }

  @Test func `A binding without effect`() {
    let stack = Stack("Edge", targets: [.terraform]) {
      SQS.Queue("Q", queueName: Parameter.string("Name", default: "q"))
    }
    .binding(["Name": "a"], for: .cloudFormation, .sam)
    .bindingDefaults(for: .sam)
    .binding(["Name": "b"])
    .binding(["Name": "c"], for: .terraform, .sam)
    #expect(
      findings(.terraform, in: stack) == [
        """
        +3: warning: the binding of Name is for CloudFormation and SAM, and the stack Edge is for Terraform: it has no \
        effect [wrong-target]
          hint: remove the binding, or name a target of the stack
        """,
        """
        +4: warning: the binding of the defaults is for SAM, and the stack Edge is for Terraform: it has no effect \
        [wrong-target]
          hint: remove the binding, or name a target of the stack
        """,
      ])
  }

  @Test func `Globals without effect`() {
    let stack = Stack("Edge", targets: [.terraform, .cloudFormation]) { SQS.Queue("Q") }
      .sharingGlobals()
    #expect(
      findings(.terraform, in: stack) == [
        """
        +1: warning: the stack Edge shares globals, which SAM alone has, and is for Terraform and CloudFormation: it has \
        no effect [wrong-target]
          hint: remove .sharingGlobals(), or add .sam to the targets of the stack
        """
      ])
    #expect(findings(.sam, in: Stack("All") { SQS.Queue("Q") }.sharingGlobals()).isEmpty)
  }
}
