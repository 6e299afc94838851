import FormworkIR
import FormworkRelations
import Testing

/// What the role of a state machine may do by its definition.
struct StateMachineCallsTests {
  private let scene = Scene()
  private let flowing = Scene.node("Flow/Role", "AWS::IAM::Role")

  private func arn(_ node: ResourceNode, _ name: String = "Arn") -> Term { .reference(Reference(node, name)) }

  private func task(_ resource: Term, _ parameters: [MapEntry] = []) -> Term {
    .map([
      MapEntry("Type", .string("Task")), MapEntry("Resource", resource), MapEntry("Parameters", .map(parameters)),
      MapEntry("End", .bool(true)),
    ])
  }

  private func call(_ integration: String, _ parameters: MapEntry...) -> Term {
    task(.string("arn:aws:states:::\(integration)"), parameters)
  }

  private func definition(_ states: [Term]) -> Term {
    .map([MapEntry("States", .map(states.enumerated().map { MapEntry("S\($0.offset)", $0.element) }))])
  }

  /// Each right that states ask for, a line for each statement of a policy.
  private func rights(_ states: Term..., role: Term? = nil) -> String {
    let machine = Scene.node(
      "Flow", "AWS::StepFunctions::StateMachine",
      [Property("Definition", definition(states)), Property("RoleArn", role ?? arn(flowing))])
    let expanded = scene.expanded([StateMachineCalls(of: machine)], declared: [flowing])
    var lines = expanded.diagnostics.all.map(\.description)
    for resource in expanded.graph.resources where resource.type == "AWS::IAM::RolePolicy" {
      guard case .list(let statements)? = resource["PolicyDocument"]?.entry("Statement") else { continue }
      for statement in statements {
        lines.append(
          "\(resource.id): \(statement.entry("Action") ?? .absent) on \(statement.entry("Resource") ?? .absent)")
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test func `Functions by ARN, by name, by alias and by the oldest form`() {
    #expect(
      rights(
        call("lambda:invoke", MapEntry("FunctionName", arn(scene.worker))),
        call("lambda:invoke.waitForTaskToken", MapEntry("FunctionName", arn(scene.worker, "FunctionName"))),
        call("lambda:invoke", MapEntry("FunctionName", .text([.term(arn(scene.worker)), .literal(":live")]))),
        task(arn(scene.guest)), task(.string("arn:aws:lambda:eu-west-1:111122223333:function:other")),
        call("lambda:invoke", MapEntry("FunctionName", .string("plain")))) == """
          Flow/Role/Worker: "lambda:InvokeFunction" on Worker.Arn
          Flow/Role/Worker: "lambda:InvokeFunction" on "${Worker.Arn}:live"
          Flow/Role/Guest: "lambda:InvokeFunction" on Guest.Arn
          Flow/Role/Other: "lambda:InvokeFunction" on "arn:aws:lambda:eu-west-1:111122223333:function:other"
          Flow/Role/Function: "lambda:InvokeFunction" on \
          "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:plain"
          """)
  }

  @Test func `Queues, topics, tables and buses`() {
    #expect(
      rights(
        call("sqs:sendMessage", MapEntry("QueueUrl", arn(scene.jobs, "QueueUrl"))),
        call("sns:publish", MapEntry("TopicArn", arn(scene.placed, "TopicArn"))),
        call("dynamodb:getItem", MapEntry("TableName", arn(scene.orders, "TableName"))),
        call("dynamodb:putItem", MapEntry("TableName", arn(scene.orders, "TableName"))),
        call("dynamodb:updateItem", MapEntry("TableName", arn(scene.orders))),
        call(
          "events:putEvents",
          MapEntry(
            "Entries",
            .list([
              .map([MapEntry("EventBusName", arn(scene.shop, "Name"))]), .map([MapEntry("Source", .string("shop"))]),
            ])))) == """
          Flow/Role/Jobs: "sqs:SendMessage" on Jobs.Arn
          Flow/Role/Placed: "sns:Publish" on Placed.TopicArn
          Flow/Role/Orders: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"] on Orders.Arn
          Flow/Role/Shop: "events:PutEvents" on Shop.Arn
          Flow/Role/EventBus: "events:PutEvents" on \
          "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/default"
          """)
  }

  @Test func `Other machines, also those that it waits for`() {
    #expect(
      rights(
        call("states:startExecution", MapEntry("StateMachineArn", arn(scene.machine)))) == """
          Flow/Role/Machine: "states:StartExecution" on Machine.Arn
          """)
    #expect(
      rights(
        call("states:startExecution.sync:2", MapEntry("StateMachineArn", arn(scene.machine)))) == """
          Flow/Role/Machine: "states:StartExecution" on Machine.Arn
          Flow/Role/Machine: ["states:DescribeExecution", "states:StopExecution"] on \
          "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Machine.Name}:*"
          Flow/Role/Statements: ["events:PutTargets", "events:PutRule", "events:DescribeRule"] on \
          "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule"
          """)
  }

  @Test func `Calls of the SDK are about what they refer to`() {
    #expect(
      rights(
        call(
          "aws-sdk:s3:getObject", MapEntry("Bucket", arn(scene.uploads, "Ref")), MapEntry("Key.$", .string("$.key"))),
        call("aws-sdk:dynamodb:query", MapEntry("TableName", arn(scene.orders, "TableName"))),
        call("aws-sdk:sqs:purgeQueue", MapEntry("QueueUrl", arn(scene.jobs, "QueueUrl"))),
        call(
          "aws-sdk:sqs:sendMessage", MapEntry("MessageBody", arn(scene.jobs)), MapEntry("QueueUrl.$", .string("$.url"))),
        call("aws-sdk:eventbridge:putEvents", MapEntry("Name", arn(scene.shop, "Name")))) == """
          Flow/Role/Uploads: "s3:GetObject" on "${Uploads.Arn}/*"
          Flow/Role/Orders: "dynamodb:Query" on [Orders.Arn, "${Orders.Arn}/index/*"]
          Flow/Role/Jobs: "sqs:PurgeQueue" on Jobs.Arn
          Flow/Role/Shop: "events:PutEvents" on Shop.Arn
          """)
  }

  @Test func `Branches, iterations and distributed maps`() {
    let inner = definition([call("sqs:sendMessage", MapEntry("QueueUrl", arn(scene.jobs, "QueueUrl")))])
    guard case .map(let members) = inner else { return }
    #expect(
      rights(
        .map([
          MapEntry("Type", .string("Parallel")),
          MapEntry(
            "Branches", .list([definition([call("sns:publish", MapEntry("TopicArn", arn(scene.placed, "TopicArn")))])])),
        ]),
        .map([
          MapEntry("Type", .string("Map")),
          MapEntry(
            "ItemProcessor",
            .map([MapEntry("ProcessorConfig", .map([MapEntry("Mode", .string("DISTRIBUTED"))]))] + members)),
          MapEntry(
            "ItemReader",
            .map([
              MapEntry("Resource", .string("arn:aws:states:::s3:getObject")),
              MapEntry("Parameters", .map([MapEntry("Bucket", arn(scene.uploads, "Ref"))])),
            ])),
        ])) == """
          Flow/Role/Placed: "sns:Publish" on Placed.TopicArn
          Flow/Role/Flow: "states:StartExecution" on Flow.Arn
          Flow/Role/Flow: ["states:DescribeExecution", "states:StopExecution"] on \
          "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Flow.Name}:*"
          Flow/Role/Jobs: "sqs:SendMessage" on Jobs.Arn
          Flow/Role/Uploads: "s3:GetObject" on "${Uploads.Arn}/*"
          """)
  }

  @Test func `What only an execution knows asks for nothing`() {
    #expect(
      rights(
        call("lambda:invoke", MapEntry("FunctionName.$", .string("$.function"))),
        call("lambda:invoke", MapEntry("FunctionName", .string("{% $states.input.function %}"))),
        call("glue:startJobRun.sync", MapEntry("JobName", .string("job"))),
        call("http:invoke", MapEntry("ApiEndpoint", .string("https://example.com")))) == "")
  }

  @Test func `Under other credentials the machine assumes a role alone`() {
    let state = Term.map([
      MapEntry("Type", .string("Task")), MapEntry("Resource", .string("arn:aws:states:::lambda:invoke")),
      MapEntry("Credentials", .map([MapEntry("RoleArn", .string("arn:aws:iam::111122223333:role/other"))])),
      MapEntry("Parameters", .map([MapEntry("FunctionName", arn(scene.worker))])),
    ])
    #expect(
      rights(state) == """
        Flow/Role/Other: "sts:AssumeRole" on "arn:aws:iam::111122223333:role/other"
        """)
  }

  @Test func `A role outside the stack is one fault`() {
    #expect(
      rights(
        call("lambda:invoke", MapEntry("FunctionName", arn(scene.worker))),
        call("sqs:sendMessage", MapEntry("QueueUrl", arn(scene.jobs, "QueueUrl"))),
        role: .string("arn:aws:iam::111122223333:role/flow")) == """
          App/Infrastructure.swift:1: error: Flow makes the calls of its definition, but the role of Flow is \
          "arn:aws:iam::111122223333:role/flow", which the stack does not own [unsupported]
            hint: let the stack make the role, or say what the role is: .existing(arn: …, policies: .attached) \
          attaches a policy, .complete means that the role may do it
          """)
  }

  @Test(arguments: [
    ("arn:aws:states:::sqs:sendMessage", "sqs:sendMessage sqs:SendMessage false"),
    ("arn:aws-cn:states:::states:startExecution.sync:2", "states:startExecution states:StartExecution true"),
    ("arn:aws:states:::aws-sdk:sfn:listExecutions", "aws-sdk:sfn:listExecutions states:ListExecutions false"),
    ("arn:aws:states:::lambda:invoke.waitForTaskToken", "lambda:invoke lambda:InvokeFunction false"),
    ("arn:aws:states:::aws-sdk:s3:listObjectsV2", "aws-sdk:s3:listObjectsV2 s3:ListBucket false"),
  ])
  func `An integration by its words`(words: String, expected: String) {
    let integration = TaskIntegration(words)
    #expect("\(integration?.name ?? "") \(integration?.action ?? "") \(integration?.waits ?? false)" == expected)
  }

  @Test(arguments: [
    "arn:aws:lambda:eu-west-1:111122223333:function:a", "arn:aws:states:eu-west-1:1:activity:a", "x", "",
  ])
  func `Other ARNs are no integrations`(words: String) { #expect(TaskIntegration(words) == nil) }
}
