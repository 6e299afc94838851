import Formwork
import FormworkTesting
import XCTest

/// The same assertions in methods of XCTest, where an issue of Swift Testing would be lost.
final class XCTestMatchingTests: XCTestCase {
  func testWhatHolds() throws {
    let stack = try jobsStack()
    try stack.expect(SQS.Queue.self, count: 1) { $0.visibilityTimeout == 60 }
    try stack.expect(2, SQS.Queue.self)
    let worker = try stack.only(Lambda.Function.self)
    let jobs = try stack.resource("Jobs", as: SQS.Queue.self)
    try stack.expect(worker, can: .send, jobs)
    try stack.expect(worker, cannot: .receive, jobs)
  }

  func testWhatFailsIsThrownWithItsMessage() throws {
    let stack = try jobsStack()
    for assertion in FailingAssertion.all {
      XCTAssertThrowsError(try assertion.run(stack), assertion.name) { error in
        let failure = error as? TestFailure
        XCTAssertEqual(failure?.message, assertion.message)
        XCTAssertEqual(failure?.location.file, "FormworkTestingTests/FailingAssertion.swift")
      }
    }
  }
}
