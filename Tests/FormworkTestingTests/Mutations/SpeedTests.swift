import Formwork
import FormworkTesting
import Testing

/// How long three everyday tests take inside the process; the figure is in `Documentation/Testing.md`.
@Suite(.serialized) struct SpeedTests {
  /// Each assembles the stack anew, as tests of their own would.
  private func threeTests() throws {
    try AssembledStack(fastAPIStack).expect(Lambda.Function.self) {
      $0.memorySize == 256
      $0.handler == "api_server.lambda_handler"
    }
    try AssembledStack(fastAPIStack).expect(Logs.LogGroup.self) {
      $0.retentionInDays == 30
      $0.logGroupName == "/aws/lambda/orders"
    }
    try AssembledStack(fastAPIStack).expect(1, Lambda.Function.self)
  }

  @Test func `Three tests together`() throws {
    let clock = ContinuousClock()
    let first = try clock.measure { try threeTests() }
    let again = try (0..<20).map { _ in try clock.measure { try threeTests() } }
    print("three tests: \(first) at first, \(again.min() ?? first) at best of 20 further runs")
    // Other tests run beside this one and machines differ; the bound is for what is wrong by an order of magnitude.
    #expect(again.min() ?? first < .milliseconds(100))
  }
}
