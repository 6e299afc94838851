import Formwork
import FormworkTesting
import Testing

/// The targets say the same of every stack in the documentation that all of them can express.
struct AgreementTests {
  @Test(arguments: Examples.stacks.indices) func `The targets agree`(_ index: Int) throws {
    let stack = try AssembledStack(Examples.stacks[index])
    if Target.allCases.contains(where: { (try? stack.rendered(as: $0)) == nil }) { return }
    try expectTargetsAgree(stack)
  }
}
