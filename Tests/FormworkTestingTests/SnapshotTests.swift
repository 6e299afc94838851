import Formwork
import Foundation
import Testing

@testable import FormworkTesting

/// Snapshots: recorded, held against, and told apart in words.
struct SnapshotTests {
  private func stack(_ id: String = "Jobs", name: String = "jobs", timeout: Int = 60, others: [String] = ["Dead"])
    throws
    -> AssembledStack
  {
    try AssembledStack {
      SQS.Queue(id, queueName: Value(name), visibilityTimeout: Value(timeout))
      for other in others { SQS.Queue(other) }
    }
  }

  /// The message of a stack that is held against the snapshot of another.
  private func message(_ old: AssembledStack, _ new: AssembledStack, _ target: Target) throws -> String? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "Deep/Test.\(target.rawValue).json")
    #expect(
      try old.snapshotFailure(target, path, isRecording: false)
        == "there is no snapshot \(path.path); record it with FORMWORK_RECORD=1")
    #expect(
      try old.snapshotFailure(target, path, isRecording: true)
        == "recorded Test.\(target.rawValue).json; run again without FORMWORK_RECORD")
    #expect(try old.snapshotFailure(target, path, isRecording: false) == nil)
    return try new.snapshotFailure(target, path, isRecording: false)
  }

  @Test(arguments: Target.allCases) func `A snapshot beside the test`(_ target: Target) throws {
    try expectSnapshot(of: AssembledStack(fastAPIStack), as: target, named: "fastapi")
  }

  @Test func `What changes, and what that replaces`() throws {
    #expect(
      try message(stack(), stack(name: "tasks", timeout: 90), .cloudFormation) == """
        CloudFormation of Test is not the snapshot Test.cloudformation.json
          changed: Jobs QueueName from "jobs" to "tasks"; it will be replaced
          changed: Jobs VisibilityTimeout from 60 to 90
          in its text:
          @@ line 7 @@
          -        "QueueName": "jobs",
          -        "VisibilityTimeout": 60
          +        "QueueName": "tasks",
          +        "VisibilityTimeout": 90
        """)
    let terraform = try #require(try message(stack(), stack(name: "tasks", timeout: 90), .terraform))
    #expect(terraform.contains("changed: aws_sqs_queue.jobs name from \"jobs\" to \"tasks\"; it will be replaced"))
    #expect(terraform.contains("changed: aws_sqs_queue.jobs visibility_timeout_seconds from 60 to 90\n"))
  }

  @Test func `Renamed, added, removed and reordered`() throws {
    let renamed = try #require(try message(stack(), stack("Tasks"), .cloudFormation))
    #expect(
      renamed.contains(
        """
        renamed: Jobs is now Tasks (AWS::SQS::Queue), otherwise the same; it will be replaced unless renamed(from:) says so
        """))
    let added = try #require(try message(stack(), stack(others: ["Dead", "More"]), .sam))
    #expect(added.contains("added: More (AWS::SQS::Queue)"))
    let removed = try #require(try message(stack(others: ["Dead", "More"]), stack(), .terraform))
    #expect(removed.contains("removed: aws_sqs_queue.more (aws_sqs_queue)"))
    let reordered = try #require(
      try message(stack(others: ["A", "B"]), stack(others: ["B", "A"]), .cloudFormation))
    #expect(reordered.contains("reordered: the resources stand in another order, which changes nothing deployed"))
  }
}
