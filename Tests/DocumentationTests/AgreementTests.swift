import Formwork
import FormworkTesting
import Testing

/// The targets say the same of every stack in the documentation.
struct AgreementTests {
  @Test(arguments: Examples.stacks.indices) func `The targets agree`(_ index: Int) throws {
    try expectTargetsAgree(AssembledStack(Examples.stacks[index]))
  }
}
