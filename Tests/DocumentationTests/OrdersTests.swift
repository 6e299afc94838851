import Formwork
import FormworkTesting
import Testing

/// The service of the README, as in `Sources/Examples/HTTPAPIService/HTTPAPIService.swift`.
var ordersStack: Stack {
  Stack("OrdersService", description: "Orders over HTTP") {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let failures = SQS.Queue("Failures", messageRetentionPeriod: 1_209_600).retention(onDelete: .delete)

    let orders = LambdaFunction(
      "Orders", functionName: "orders-\(stage)", runtime: .python3_13, handler: "api_server.lambda_handler",
      code: .zip("build/api.zip"), memorySize: 256, timeout: 29
    ) {
      LogGroup(retention: .days(30))
      Environment(["STAGE": stage, "FAILURES_QUEUE": failures.queueUrl])
      Tracing(.active)
      DeadLetter(to: failures)
    }

    let gateway = HTTPAPI("Gateway") {
      Route(.get, "/", to: orders)
      Route(.any, "/orders/{id}", to: orders)
    }

    Tags(["Service": "orders", "Stage": stage])
    Output("Endpoint", gateway.endpoint, description: "Where the API answers")
  }
}

@Test func `Orders keep their logs for 30 days`() throws {
  let stack = try AssembledStack(ordersStack)
  let function = try stack.only(Lambda.Function.self)
  let logGroup = try stack.only(Logs.LogGroup.self)
  #expect(function.memorySize == 256)
  #expect(logGroup.retentionInDays == 30)
  #expect(stack.dependencies(of: function).contains(logGroup))
}

/// The examples of `Documentation/Testing.md`.
struct OrdersTests {
  let stack: AssembledStack

  init() throws {
    stack = try AssembledStack(ordersStack)
  }

  @Test func `Failed calls go to the queue, which the function may send to`() throws {
    let function = try stack.only(Lambda.Function.self)
    let failures = try stack.resource("Failures", as: SQS.Queue.self)
    #expect(function.deadLetterConfig?.targetArn == failures.arn)
    #expect(stack.can(function, .send, failures))
  }

  @Test func `The function knows the queue by its name`() throws {
    let failures = try stack.only(SQS.Queue.self)
    #expect(failures.queueName == nil)
    #expect(failures[reference: \.queueName].description.contains("Failures.QueueName"))
  }

  @Test func `The function waits for its role and rights, its queue and its log group`() throws {
    let function = try stack.only(Lambda.Function.self)
    let needs = Set(stack.dependencies(of: function).ids)
    #expect(needs == ["Orders/Role", "Orders/Role/Failures", "Orders/LogGroup", "Failures"])
  }

  @Test func `The stack tells where the API answers`() throws {
    #expect(stack.outputNames == ["Endpoint"])
    #expect(try stack.output("Endpoint") == stack.only(ApiGatewayV2.Api.self).apiEndpoint)
  }

  @Test func `A bound stage is part of the name`() throws {
    #expect(stack.parameterNames == ["Stage"])
    let production = try AssembledStack(ordersStack, parameters: ["Stage": "prod"])
    #expect(production.parameterNames.isEmpty)
    #expect(try production.only(Lambda.Function.self).functionName == "orders-prod")
  }

  @Test func `Terraform gets one function, SAM its routes as events`() throws {
    let terraform = try stack.rendered(as: .terraform)
    #expect(terraform["resource"]?["aws_lambda_function"]?["orders"]?["timeout"] == 29)
    let events = try stack.rendered(as: .sam)["Resources"]?["Orders"]?["Properties"]?["Events"]
    #expect(events?.members?.count == 2)
  }

  @Test func `Every stack is sound for every target`() throws {
    for target in ordersStack.targets {
      let outcome = Synthesizer().render(ordersStack, for: target)
      #expect(outcome.diagnostics.all.isEmpty, "\(outcome.diagnostics)")
    }
  }

  @Test func `Part of a stack`() throws {
    let stack = try AssembledStack {
      SQS.Queue("Jobs", visibilityTimeout: 60)
    }
    #expect(try stack.only(SQS.Queue.self).visibilityTimeout == 60)
  }

  @Test func `What is refused`() {
    #expect(throws: Diagnostics.self) {
      try AssembledStack { SQS.Queue("Jobs", delaySeconds: 1000) }
    }
  }
}
