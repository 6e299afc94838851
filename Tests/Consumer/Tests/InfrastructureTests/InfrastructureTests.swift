import Formwork
import FormworkTesting
import Testing

@testable import Infrastructure

@Test func `The function may send jobs`() throws {
  let stack = try AssembledStack(ordersStack)
  let policies = try #require(stack.only(IAM.Role.self).policies?.elements)
  #expect(policies.map(\.policyName) == ["WriteLogs", "SendJobs"])
}
