import Formwork
import FormworkTesting
import Testing
import XCTest

/// A failing assertion fails its test, whichever framework runs it.
struct FrameworkTests {
  @Test func `Swift Testing gets an issue, and the test goes on`() throws {
    let stack = try jobsStack()
    let found = try issues {
      try stack.expect(1, SQS.Queue.self)
      try stack.expect(3, SQS.Queue.self)
    }
    #expect(
      found == [
        "expected 1 resources of type AWS::SQS::Queue, found 2: Dead, Jobs",
        "expected 3 resources of type AWS::SQS::Queue, found 2: Dead, Jobs",
      ])
  }

  /// Runs methods of XCTest outside this test, as XCTest's own runner does.
  @Test func `A method of XCTest fails by what is thrown`() async {
    let counts = await Task.detached { () -> [Int] in
      [1, 2].map { wanted in
        let method = XCTestCase(name: "method") { _ in try jobsStack().expect(wanted, SQS.Queue.self) }
        method.run()
        return method.testRun?.totalFailureCount ?? -1
      }
    }.value
    #expect(counts == [1, 0])
  }
}
