import Formwork
import FormworkTesting
import Testing

/// What a function's braces make.
struct LambdaFunctionTests {
  @Test func `Role made with least privilege`() throws {
    let stack = try AssembledStack {
      let queue = SQS.Queue("Failures")
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("api.zip")) {
        Tracing(.active)
        DeadLetter(to: queue)
        Policy("Read") { Allow(["s3:GetObject"], on: ["arn:aws:s3:::data/*"]) }
      }
    }
    let role = try stack.only(IAM.Role.self)
    #expect(role.id == "Api/Role")
    let policies = try #require(role.policies?.elements)
    #expect(policies.map(\.policyName) == ["WriteLogs", "SendTraces", "Read"])
    let group = try stack.only(Logs.LogGroup.self)
    #expect(
      policies[0].policyDocument == [
        "Version": "2012-10-17",
        "Statement": [
          ["Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "\(group.arn)"]
        ],
      ])
    let queue = try stack.only(SQS.Queue.self)
    let sending = try stack.only(IAM.RolePolicy.self)
    #expect(sending.id == "Api/Role/\(queue.id)")
    #expect(stack.can(try stack.only(Lambda.Function.self), .send, queue))
    #expect(!stack.can(try stack.only(Lambda.Function.self), .receive, queue))
  }

  @Test func `Function without a name logs where its group is`() throws {
    let stack = try AssembledStack {
      Group("Blue") {
        LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("api.zip"))
      }
    }
    let group = try stack.only(Logs.LogGroup.self)
    let stackName = Value<String>(term: .pseudo(.stackName))
    #expect(group.logGroupName == "/aws/lambda/\(stackName)-Blue-Api")
    let made = try stack.only(Lambda.Function.self)
    #expect(made.loggingConfig?.logGroup?.term == .reference(Reference(group.node, "LogGroupName")))
  }

  @Test func `Log groups of other kinds`() throws {
    let stack = try AssembledStack {
      let shared = Logs.LogGroup("Shared", retentionInDays: 90)
      LambdaFunction("A", functionName: "a", runtime: .python3_13, handler: "app.handler", code: .zip("api.zip")) {
        LogGroup(shared)
      }
      LambdaFunction("B", functionName: "b", runtime: .python3_13, handler: "app.handler", code: .zip("api.zip")) {
        LogGroup.none()
      }
      LambdaFunction("C", functionName: "c", runtime: .python3_13, handler: "app.handler", code: .zip("api.zip")) {
        LogGroup(retention: .never)
      }
    }
    #expect(stack.all(Logs.LogGroup.self).map(\.id) == ["Shared", "C/LogGroup"])
    #expect(try stack.resource("C/LogGroup", as: Logs.LogGroup.self).retentionInDays == nil)
    let a = try stack.resource("A", as: Lambda.Function.self)
    let shared = try stack.resource("Shared", as: Logs.LogGroup.self)
    #expect(a.loggingConfig?.logGroup?.term == .reference(Reference(shared.node, "LogGroupName")))
  }

  @Test func `Addresses come with their permissions`() throws {
    let stack = try AssembledStack {
      let open = function("Open") { FunctionURL(.none) }
      let signed = function("Signed") { FunctionURL(.awsIam) }
      Output("Url", open.functionUrl ?? "")
      signed
    }
    #expect(stack.all(Lambda.Url.self).map(\.id) == ["Open/Url", "Signed/Url"])
    #expect(
      stack.all(Lambda.Permission.self).map(\.id) == ["Open/UrlPublicPermissions", "Open/URLInvokeAllowPublicAccess"])
    let url = try stack.resource("Open/Url", as: Lambda.Url.self)
    #expect(try stack.output("Url") == url.functionUrl)
    let permission = try stack.terraformBlock("awscc_lambda_permission.open_url_invoke_allow_public_access")
    #expect(permission["invoked_via_function_url"] == true)
  }

  @Test func `Images have no runtime`() throws {
    let stack = try AssembledStack {
      LambdaFunction("Api", code: .image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1"))
    }
    let made = try stack.only(Lambda.Function.self)
    #expect(made.packageType == .image)
    #expect(made.runtime == nil)
  }

  @Test func `Properties reach what the construct does not`() throws {
    let stack = try AssembledStack {
      function(memorySize: 128) {
        Properties {
          $0.memorySize = 256
          $0.reservedConcurrentExecutions = 5
          $0.timeout = nil
        }
      }
    }
    let made = try stack.only(Lambda.Function.self)
    #expect(made.memorySize == 256)
    #expect(made.reservedConcurrentExecutions == 5)
  }

  @Test func `Control flow in braces`() throws {
    let stages = ["dev", "prod"]
    let stack = try AssembledStack {
      for stage in stages {
        function("Api-\(stage)") {
          if stage == "prod" { Tracing(.active) } else { Tracing(.passThrough) }
          for index in 1...2 { Environment(Value(["KEY\(index)": stage])) }
        }
      }
    }
    let production = try stack.resource("Api-prod", as: Lambda.Function.self)
    #expect(production.tracingConfig?.mode == .active)
    #expect(production.environment?.variables == ["KEY1": "prod", "KEY2": "prod"])
  }

  @Test func `Layers of the stack and by ARN`() throws {
    let stack = try AssembledStack {
      let deps = LayerVersion("Deps", content: .directory("layers/deps"), runtimes: [.python3_13])
      function {
        Layers(deps)
        Layers(["arn:aws:lambda:eu-west-1:123456789012:layer:other:3"])
      }
    }
    let layer = try stack.only(Lambda.LayerVersion.self)
    let made = try stack.only(Lambda.Function.self)
    #expect(made.layers == [layer.layerVersionArn, "arn:aws:lambda:eu-west-1:123456789012:layer:other:3"])
  }

  @Test func `Policies for a declared role stand by themselves`() throws {
    let stack = try AssembledStack {
      let role = Role("Shared", assumedBy: .lambda)
      LambdaFunction(
        "Api", functionName: "api", runtime: .python3_13, handler: "app.handler", code: .zip("api.zip"), role: role
      ) {
        Policy("Read") { Allow(["s3:GetObject"], on: ["arn:aws:s3:::data/*"]) }
      }
    }
    #expect(stack.all(IAM.RolePolicy.self).map(\.id) == ["Api/WriteLogs", "Api/Read"])
    let policy = try stack.resource("Api/Read", as: IAM.RolePolicy.self)
    let role = try stack.only(IAM.Role.self)
    #expect(policy.roleName?.term == .reference(Reference(role.node, "RoleName")))
    #expect(policy.policyName == "ApiRead")
  }

  @Test func `Policies of two functions on one role have names of their own`() throws {
    let stack = try AssembledStack {
      let role = Role("Shared", assumedBy: .lambda) {
        Policy("Work") { Allow(["sqs:GetQueueUrl"], on: ["arn:aws:sqs:eu-west-1:123456789012:jobs"]) }
      }
      for name in ["Reader", "Writer"] {
        LambdaFunction(
          name, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"), role: role
        ) {
          Policy("Work") { Allow(["sqs:SendMessage"], on: ["arn:aws:sqs:eu-west-1:123456789012:jobs"]) }
        }
      }
    }
    #expect(
      stack.all(IAM.RolePolicy.self).map(\.policyName)
        == ["ReaderWriteLogs", "ReaderWork", "WriterWriteLogs", "WriterWork"])
  }
}

/// A helper of a program's own, as the guide shows one.
private func tracedFunction(
  _ id: String, memorySize: Value<Int>, fileID: String = #fileID, line: Int = #line,
  @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
) -> LambdaFunction {
  LambdaFunction(
    id, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"),
    memorySize: memorySize, fileID: fileID, line: line
  ) {
    Tracing(.active)
    content()
  }
}

struct HelperTests {
  @Test func `Findings point at the caller of a helper, and at its own children`() {
    let line = #line + 2
    let stack = Stack("S") {
      tracedFunction("Api", memorySize: 1) {
        LogGroup(retention: .days(15))
      }
    }
    let found = Synthesizer(files: nil).render(stack, for: .sam).diagnostics.errors
    #expect(
      found.map { $0.location?.description } == [
        "FormworkTests/LambdaFunctionTests.swift:\(line + 1)", "FormworkTests/LambdaFunctionTests.swift:\(line)",
      ])
  }
}
