import Formwork
import Testing

@testable import FormworkTesting

/// Each mutation of a stack is caught by the tests that were written for it.
struct MutationTests {
  @Test func `The suite passes without a mutation`() throws {
    try fastAPISuite(AssembledStack(fastAPIStack))
  }

  @Test func `There are at least twenty`() { #expect(Mutation.all.count >= 20) }

  @Test(arguments: Mutation.all) func `The suite names the mutation`(_ mutation: Mutation) throws {
    let stack = try AssembledStack(fastAPIStack).changing(mutation.make)
    let found = try issues { try fastAPISuite(stack) }
    #expect(found.contains { $0.contains(mutation.named) }, "\(mutation): \(found.joined(separator: "\n"))")
  }
}
