import Formwork
import FormworkTesting
import Testing

/// The FastAPI server, from its arguments to three targets.
struct FastAPIServerTests {
  /// The server with every argument open, bound where a target needs it.
  private static func open() -> Stack {
    Stack("FastAPIServer", description: "A FastAPI server") {
      FastAPIServer(
        "Server", functionName: Parameter.string("FunctionName"), packageZipPath: Parameter.string("PackageZipPath"),
        packageZipHash: Parameter.string("PackageZipHash"), executionRoleArn: Parameter.string("ExecutionRoleArn"),
        handler: Parameter.string("Handler", default: "api_server.lambda_handler"),
        runtime: Parameter.choice("Runtime", default: .python3_13),
        memorySize: Parameter.number("MemorySize", default: 128),
        timeout: Parameter.number("Timeout", default: 30),
        logRetention: Parameter.number("LogRetentionDays", default: 14),
        environmentVariables: Parameter.map("EnvironmentVariables", default: [:]),
        layers: Parameter.list("Layers", default: []), tags: Parameter.map("Tags", default: [:]))
    }
    .binding(["PackageZipPath": "build/api.zip"], for: .cloudFormation, .sam)
    .bindingDefaults(for: .cloudFormation, .sam)
  }

  /// The server with every setting written.
  private static func full() -> Stack {
    Stack("Orders") {
      FastAPIServer(
        "Server", functionName: "orders-api", packageZipPath: "build/api.zip", packageZipHash: "aGFzaA==",
        executionRoleArn: "arn:aws:iam::123456789012:role/orders", memorySize: 512, timeout: 60, logRetention: 30,
        environmentVariables: ["STAGE": "prod"], layers: ["arn:aws:lambda:eu-west-1:123456789012:layer:deps:3"],
        tags: ["Project": "demo"]
      ) {
        Environment(["DEBUG": "0"])
        Tracing(.active)
        VPC(subnets: ["subnet-0a1b2c3d"], securityGroups: ["sg-0a1b2c3d"])
        FunctionURL(.awsIam)
        Properties { $0.ephemeralStorage = .init(size: 1024) }
      }
    }
  }

  @Test func `Goldens`() throws {
    try expectGolden("fastapi-server-open", of: Self.open())
    try expectGolden("fastapi-server-full", of: Self.full())
  }

  @Test func `Defaults`() throws {
    let stack = try AssembledStack {
      FastAPIServer(
        "Server", functionName: "api", packageZipPath: "build/api.zip",
        executionRoleArn: "arn:aws:iam::123456789012:role/api")
    }
    let function = try stack.only(Lambda.Function.self)
    #expect(function.handler == "api_server.lambda_handler")
    #expect(function.runtime == .python3_13)
    #expect(function.memorySize == 128)
    #expect(function.timeout == 30)
    #expect(function.environment == nil)
    #expect(function.layers == nil)
    #expect(function.tags == nil)
    let group = try stack.only(Logs.LogGroup.self)
    #expect(group.logGroupName == "/aws/lambda/api")
    #expect(group.retentionInDays == 14)
    #expect(stack.dependencies(of: function).contains(group))
    #expect(stack.outputNames == ["FunctionArn", "FunctionName", "InvokeArn"])
    #expect(stack.all(IAM.Role.self).isEmpty)
  }

  @Test func `Terraform leaves twelve variables open, four of them required`() throws {
    let document = try AssembledStack(Self.open(), for: .terraform).rendered(as: .terraform)
    let variables = try #require(document["variable"]?.members)
    #expect(
      Set(variables.map(\.key)) == [
        "function_name", "package_zip_path", "package_zip_hash", "execution_role_arn", "handler", "runtime",
        "memory_size", "timeout", "log_retention_days", "environment_variables", "layers", "tags",
      ])
    #expect(
      Set(variables.filter { $0.value["default"] == nil }.map(\.key)) == [
        "function_name", "package_zip_path", "package_zip_hash", "execution_role_arn",
      ])
    #expect(document["output"]?.members?.map(\.key) == ["function_arn", "function_name", "invoke_arn"])
  }

  @Test(arguments: [Target.cloudFormation, .sam])
  func `Templates keep two parameters`(target: Target) throws {
    let document = try AssembledStack(Self.open(), for: target).rendered(as: target)
    #expect(document["Parameters"]?.members?.map(\.key) == ["FunctionName", "ExecutionRoleArn"])
  }

  @Test func `Two servers in groups`() throws {
    let stack = try AssembledStack {
      for colour in ["Blue", "Green"] {
        Group(colour) {
          FastAPIServer(
            "Server", functionName: "api-\(colour)", packageZipPath: "build/api.zip",
            executionRoleArn: "arn:aws:iam::123456789012:role/api")
        }
      }
    }
    #expect(stack.outputNames.prefix(2) == ["Blue/FunctionArn", "Blue/FunctionName"])
    #expect(
      try stack.rendered(as: .terraform)["output"]?.members?.map(\.key).prefix(2) == [
        "blue_function_arn", "blue_function_name",
      ])
  }

  @Test func `A child that repeats an argument is a finding`() {
    let found = findings(
      in: Stack("S") {
        FastAPIServer(
          "Server", functionName: "api", packageZipPath: "build/api.zip",
          executionRoleArn: "arn:aws:iam::123456789012:role/api", logRetention: 7
        ) {
          LogGroup(retention: .days(14))
        }
      })
    #expect(
      found == [
        """
        +5: error: Server has two LogGroup children; one is allowed [duplicate-child]
          +1: note: the first stands here
        """
      ])
  }
}
