import Formwork
import FormworkTesting
import Testing
import XCTest

/// Questions beyond a type and an id, and what their misuse says.
struct QueryTests {
  @Test func `By condition, tag and declaration`() throws {
    let stack = try jobsStack()
    #expect(try stack.only(SQS.Queue.self) { $0.visibilityTimeout == 60 }.id == "Jobs")
    #expect(stack.all(SQS.Queue.self, tagged: "Team").map(\.id) == ["Jobs"])
    #expect(stack.all(SQS.Queue.self, tagged: "Team", "orders").map(\.id) == ["Jobs"])
    #expect(stack.all(SQS.Queue.self, tagged: "Team", "others").isEmpty)
    #expect(stack.ids == ["Dead", "Jobs", "Worker/LogGroup", "Worker/Role", "Worker"])
    let queue = SQS.Queue("Q")
    let declared = try AssembledStack { queue }
    #expect(try declared.resource(queue).id == "Q")
  }

  @Test func `Dependencies through others, backwards and in order`() throws {
    let stack = try jobsStack()
    let worker = try stack.only(Lambda.Function.self)
    #expect(stack.allDependencies(of: worker).ids == ["Worker/LogGroup", "Jobs", "Worker/Role", "Dead"])
    #expect(stack.dependents(of: try stack.only(IAM.Role.self)).ids == ["Worker"])
    #expect(stack.deploymentOrder.ids.last == "Worker")
    #expect(stack.deploymentOrder.count == 5)
  }

  @Test func `Conditions and parameters`() throws {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let stack = try AssembledStack {
      SQS.Queue("Jobs", queueName: stage).when(Condition("IsProduction", .equals(stage, "prod")))
    }
    #expect(stack.conditionNames == ["IsProduction"])
    #expect(stack.condition(of: try stack.only(SQS.Queue.self)) == "IsProduction")
    #expect(try stack.parameter("Stage").defaultValue == .string("dev"))
  }

  @Test func `One block, one resource`() throws {
    let stack = try jobsStack()
    #expect(try stack.terraformBlock("aws_lambda_function.worker")["memory_size"] == 256)
    #expect(try stack.templateResource("Worker")["Properties"]?["MemorySize"] == 256)
    #expect(try stack.templateResource("Worker", of: .sam)["Type"] == "AWS::Serverless::Function")
  }

  @Test(arguments: Misuse.all.indices) func `Misuse says what there is`(_ index: Int) throws {
    let misuse = Misuse.all[index]
    let stack = try jobsStack()
    let failure = #expect(throws: TestFailure.self) { try misuse.run(stack) }
    #expect(failure?.message == misuse.message)
    #expect(failure?.location.file == "FormworkTestingTests/QueryTests.swift")
  }
}

/// A question that cannot be answered, and the whole answer.
struct Misuse: Sendable {
  let message: String
  let run: @Sendable (AssembledStack) throws -> Void

  static let all: [Misuse] = [
    Misuse(message: "for no AWS::SQS::Queue does the condition hold; the stack has Dead, Jobs") {
      _ = try $0.only(SQS.Queue.self) { $0.delaySeconds == 5 }
    },
    Misuse(message: "the condition holds for 2 resources of type AWS::SQS::Queue: Dead, Jobs") {
      _ = try $0.only(SQS.Queue.self) { $0.delaySeconds == nil }
    },
    Misuse(message: "there is no parameter Stage; the stack has none") { _ = try $0.parameter("Stage") },
    Misuse(
      message: """
        there is no block aws_sqs_queue.job; the document has aws_sqs_queue.dead, aws_sqs_queue.jobs, \
        aws_cloudwatch_log_group.worker_log_group, aws_iam_role.worker_role, \
        aws_iam_role_policy.worker_role_write_logs, aws_iam_role_policy.worker_role_send_jobs, \
        aws_lambda_function.worker; did you mean aws_sqs_queue.jobs?
        """
    ) { _ = try $0.terraformBlock("aws_sqs_queue.job") },
    Misuse(
      message: """
        there is no resource Workers; the document has Dead, Jobs, WorkerLogGroup, WorkerRole, Worker; did you mean Worker?
        """
    ) { _ = try $0.templateResource("Workers") },
  ]
}

/// The other assertions that fail, in methods of XCTest.
final class XCTestAssertionTests: XCTestCase {
  func testMisuse() throws {
    let stack = try jobsStack()
    for misuse in Misuse.all {
      XCTAssertThrowsError(try misuse.run(stack)) { XCTAssertEqual(($0 as? TestFailure)?.message, misuse.message) }
    }
  }

  func testRulesSnapshotsAndTargets() throws {
    let stack = try AssembledStack { Logs.LogGroup("Lines").retention(onDelete: .delete) }
    let line = #line - 1
    XCTAssertThrowsError(try expect(stack, conformsTo: .recommended)) { error in
      XCTAssertEqual(
        (error as? TestFailure)?.message,
        """
        FormworkTestingTests/QueryTests.swift:\(line): error: Lines keeps its lines for ever [log-retention]
          hint: set retentionInDays, such as 30
        """)
    }
    XCTAssertThrowsError(try expectSnapshot(of: stack, as: .sam, named: "never recorded")) { error in
      let message = (error as? TestFailure)?.message ?? ""
      XCTAssertTrue(
        message.hasSuffix("Snapshots/QueryTests/never recorded.sam.json; record it with FORMWORK_RECORD=1"), message)
    }
    XCTAssertThrowsError(try expectTargetsAgree(stack, except: ["Lines.X": "a test"])) { error in
      XCTAssertEqual(
        (error as? TestFailure)?.message,
        "the targets do not agree on Test\n  Lines.X is excepted, but the targets agree on it")
    }
  }
}
