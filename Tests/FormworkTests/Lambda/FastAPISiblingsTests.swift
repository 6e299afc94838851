import Formwork
import FormworkTesting
import Testing

/// A service, a cron job and a queue worker: what a FastAPI server is, and what each has beside it.
struct FastAPISiblingsTests {
  private static let settings = FastAPISettings(
    functionName: "orders", packageZipPath: "build/api.zip",
    executionRoleArn: "arn:aws:iam::123456789012:role/orders")

  /// The modules, all their variables open.
  private static func modules() -> [(stack: Stack, variables: Set<String>, outputs: [String])] {
    [
      (Stack("Service") { FastAPIService("Server", .variables()) }, [], ["api_endpoint", "api_id"]),
      (
        Stack("CronJob") {
          FastAPICronJob(
            "Job", .variables(handler: FastAPICronJob.handler),
            schedule: .expression(Parameter.string("ScheduleExpression")))
        }, ["schedule_expression"], []
      ),
      (
        Stack("QueueWorker") {
          FastAPIQueueWorker(
            "Worker", .variables(handler: FastAPIQueueWorker.handler), queueArn: Parameter.string("QueueArn"))
        }, ["queue_arn"], []
      ),
    ]
  }

  @Test func `As modules they have the server's variables and outputs`() throws {
    for module in Self.modules() {
      let document = try AssembledStack(module.stack, for: .terraform).rendered(as: .terraform)
      #expect(
        Set(document["variable"]?.members?.map(\.key) ?? [])
          == module.variables.union([
            "function_name", "package_zip_path", "package_zip_hash", "execution_role_arn", "handler", "runtime",
            "memory_size", "timeout", "log_retention_days", "environment_variables", "layers", "tags",
          ]))
      #expect(
        document["output"]?.members?.map(\.key) == ["function_arn", "function_name", "invoke_arn"] + module.outputs)
    }
  }

  @Test func `A service sends its function every request`() throws {
    let stack = try AssembledStack { FastAPIService("Server", Self.settings) { Tracing(.active) } }
    #expect(try stack.only(Lambda.Function.self).handler == "api_server.lambda_handler")
    #expect(try stack.only(ApiGatewayV2.Api.self).node.id == "Server/Api")
    let document = try stack.rendered(as: .terraform)["resource"]
    #expect(
      document?["aws_apigatewayv2_route"]?.members?.map { $0.value["route_key"]?.string } == ["ANY /", "ANY /{proxy+}"])
    #expect(stack.all(IAM.Role.self).isEmpty)
  }

  @Test func `A cron job is called by a rule, under the role that is given`() throws {
    let stack = try AssembledStack { FastAPICronJob("Job", Self.settings, schedule: .rate(.hours(1))) }
    #expect(try stack.only(Lambda.Function.self).handler == "cron_job.lambda_handler")
    let document = try stack.rendered(as: .cloudFormation)["Resources"]
    let rules = document?.members?.filter { $0.value["Type"]?.string == "AWS::Events::Rule" }
    #expect(rules?.map { $0.value["Properties"]?["ScheduleExpression"]?.string } == ["rate(1 hour)"])
    #expect(stack.all(IAM.Role.self).isEmpty)
  }

  @Test func `A worker is given its messages, and adds nothing to the role`() throws {
    let stack = try AssembledStack {
      FastAPIQueueWorker(
        "Worker", Self.settings, queueArn: "arn:aws:sqs:eu-west-1:123456789012:jobs", batchSize: 5,
        reportsFailures: true)
    }
    #expect(try stack.only(Lambda.Function.self).handler == "queue_worker.lambda_handler")
    let resources = try #require(try stack.rendered(as: .cloudFormation)["Resources"]?.members)
    let mapping = try #require(resources.first { $0.value["Type"]?.string == "AWS::Lambda::EventSourceMapping" })
    #expect(mapping.key == "WorkerQueue")
    #expect(mapping.value["Properties"]?["EventSourceArn"]?.string == "arn:aws:sqs:eu-west-1:123456789012:jobs")
    #expect(!resources.contains { $0.value["Type"]?.string?.hasPrefix("AWS::IAM::") == true })
  }

  @Test(arguments: Target.allCases)
  func `Each says its own handler and role`(target: Target) {
    let stack = Stack("S") {
      Group("A") { FastAPIService("Server", Self.settings, cors: .init(allowOrigins: ["https://shop.example.com"])) }
      Group("B") {
        FastAPICronJob(
          "Job",
          .init(
            functionName: "nightly", packageZipPath: "build/api.zip",
            executionRoleArn: "arn:aws:iam::123456789012:role/orders"),
          schedule: .cron("0 3 * * ? *"), input: ["all": true])
      }
    }
    #expect(findings(target, in: stack) == [])
  }
}
