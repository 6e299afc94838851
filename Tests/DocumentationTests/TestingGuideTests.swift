import Formwork
import FormworkTesting
import Testing
import XCTest

/// The examples of `Documentation/Testing.md` beyond those of `OrdersTests`.
struct TestingGuideTests {
  let stack: AssembledStack

  init() throws {
    stack = try AssembledStack(ordersStack)
  }

  @Test func `The function is as agreed`() throws {
    try stack.expect(Lambda.Function.self) {
      $0.memorySize == 256
      $0.timeout <= 29
      $0.handler.hasPrefix("api_server.")
      $0.environment.variables["STAGE"] == Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
      $0.layers.isAbsent
    }
    try stack.expect(1, Lambda.Function.self)
  }

  @Test func `The role is Lambda's, and may write its logs`() throws {
    try stack.expect(IAM.Role.self) {
      $0.policies.containsOne(having: .init(term: .map([MapEntry("PolicyName", .string("WriteLogs"))])))
      $0.assumeRolePolicyDocument["Statement"][0]["Principal"]["Service"] == "lambda.amazonaws.com"
    }
  }

  @Test func `The function may send failures, and not read them`() throws {
    let function = try stack.only(Lambda.Function.self)
    let failures = try stack.only(SQS.Queue.self)
    #expect(stack.can(function, .send, failures))
    #expect(!stack.can(function, .receive, failures))
    #expect(stack.access(of: function, to: failures) == ["sqs:SendMessage"])
    #expect(stack.triggers(of: function).ids == ["Gateway"])
  }

  @Test func `Failures go one way`() throws {
    let function = try stack.only(Lambda.Function.self)
    let failures = try stack.only(SQS.Queue.self)
    try stack.expect(function, can: .send, failures)
    try stack.expect(function, cannot: .receive, failures)
  }

  @Test func `The stack keeps the rules`() throws {
    try expect(stack, conformsTo: .recommended.adding(.tagsPresent(["Service"])))
  }

  @Test func `Functions state their memory`() throws {
    let memory = StackRule("memory", "functions state their memory", for: Lambda.Function.self) {
      $0.memorySize != nil
    }
    try expect(stack, conformsTo: .recommended.adding(memory))
  }

  @Test func `The module is as recorded`() throws {
    try expectSnapshot(of: stack, as: .terraform)
  }

  @Test func `The targets agree`() throws {
    try expectTargetsAgree(stack)
  }

  @Test(arguments: ["dev", "prod"]) func `Every stage has its name`(_ stage: String) throws {
    let stack = try AssembledStack(ordersStack, parameters: ["Stage": Value(stage)])
    #expect(try stack.only(Lambda.Function.self).functionName == Value("orders-\(stage)"))
  }

  @Test func `An audit log is kept`() throws {
    let stack = try AssembledStack {
      Logs.LogGroup("Audit").retention(onDelete: .retain)
        .acknowledging("log-retention", because: "the law asks for it")
    }
    try expect(stack, conformsTo: .recommended)
  }
}

final class OrdersXCTests: XCTestCase {
  func testTheFunctionIsAsAgreed() throws {
    let stack = try AssembledStack(ordersStack)
    try stack.expect(Lambda.Function.self) { $0.memorySize == 256 }
  }
}
