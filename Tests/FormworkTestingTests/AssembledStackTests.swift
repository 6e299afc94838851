import Formwork
import FormworkTesting
import Testing

/// Typed questions to an assembled stack.
struct AssembledStackTests {
  private func orders() throws -> AssembledStack {
    try AssembledStack {
      let dead = SQS.Queue("Dead")
      let api = LambdaFunction(
        "Api", functionName: "orders", runtime: .python3_13, handler: "app.handler",
        code: .object(bucket: "code", key: "api.zip"), memorySize: 128
      ) {
        LogGroup(retention: .days(30))
        Environment(["DEAD": dead.queueUrl, "STAGE": Parameter.string("Stage", default: "dev")])
      }
      api
      Output("Arn", api.arn)
    }
  }

  @Test func `Properties read typed`() throws {
    let stack = try orders()
    let function = try stack.only(Lambda.Function.self)
    #expect(function.memorySize == 128)
    #expect(function.timeout == nil)
    #expect(function.runtime == .python3_13)
    let dead = try stack.only(SQS.Queue.self)
    #expect(function.environment?.variables?["DEAD"]?.term == .reference(Reference(dead.node, "QueueUrl")))
    #expect(function.role == (try stack.only(IAM.Role.self)).arn)
    #expect(try stack.only(Logs.LogGroup.self).retentionInDays == 30)
  }

  @Test func `Dependencies`() throws {
    let stack = try orders()
    let function = try stack.only(Lambda.Function.self)
    let dependencies = stack.dependencies(of: function)
    #expect(dependencies.contains(try stack.only(Logs.LogGroup.self)))
    #expect(dependencies.ids == ["Api/Role", "Dead", "Api/LogGroup"])
    #expect(stack.dependencies(of: try stack.only(SQS.Queue.self)).isEmpty)
  }

  @Test func `Outputs, parameters and binding`() throws {
    let stack = try orders()
    #expect(try stack.output("Arn") == stack.only(Lambda.Function.self).arn)
    #expect(stack.parameterNames == ["Stage"])
    let bound = try AssembledStack(
      Stack("S") { SQS.Queue("Q", queueName: Parameter.string("Name")) }, parameters: ["Name": "x"])
    #expect(try bound.only(SQS.Queue.self).queueName == "x")
    #expect(bound.parameterNames.isEmpty)
  }

  @Test func `Misuse says what there is`() throws {
    let stack = try AssembledStack {
      SQS.Queue("Jobs")
      SQS.Queue("Dead")
    }
    func message(_ body: () throws -> Void) -> String {
      do { try body() } catch let failure as TestFailure {
        #expect(failure.location.file == #fileID)
        return failure.message
      } catch { return "another error" }
      return "no error"
    }
    #expect(
      message { _ = try stack.only(Lambda.Function.self) }
        == "there is no AWS::Lambda::Function; the stack has Jobs (AWS::SQS::Queue), Dead (AWS::SQS::Queue)")
    #expect(
      message { _ = try stack.only(SQS.Queue.self) } == "there are 2 resources of type AWS::SQS::Queue: Jobs, Dead")
    #expect(
      message { _ = try stack.resource("Job", as: SQS.Queue.self) }
        == "there is no resource Job; the stack has Jobs, Dead; did you mean Jobs?")
    #expect(
      message { _ = try stack.resource("Jobs", as: Lambda.Function.self) }
        == "Jobs is an AWS::SQS::Queue, not an AWS::Lambda::Function")
    #expect(message { _ = try stack.output("Arn") } == "there is no output Arn; the stack has none")
  }

  @Test func `Errors of the stack are thrown whole`() {
    #expect(throws: Diagnostics.self) {
      try AssembledStack { SQS.Queue("Q", delaySeconds: 1000) }
    }
  }

  @Test func `Rendered documents`() throws {
    let stack = try orders()
    #expect(
      try stack.rendered(as: .terraform)["resource"]?["aws_lambda_function"]?["api"]?["memory_size"] == 128)
    #expect(try stack.rendered(as: .sam)["Resources"]?["Api"]?["Type"] == "AWS::Serverless::Function")
  }
}
