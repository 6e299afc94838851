import Formwork
import FormworkIntegration
import TestSupport
import Testing

/// What a pipe asks on the way, where it sends to, and what its role may do for it.
struct PipeTargetTests {
  private let jobs = Queue("Jobs")

  /// A pipe whose parts are declared in its stack.
  private func stack(
    by enrichment: @autoclosure () -> PipeEnrichment? = nil, to target: @autoclosure () -> PipeTarget
  ) -> Stack {
    Stack("S") { Pipe("Orders", from: .queue(jobs), by: enrichment(), to: target()) }
  }

  private func machine(_ type: Value<OneOf<StepFunctions.StateMachine.StateMachineType>>? = nil) -> StateMachine {
    StateMachine("Check", definition: ["StartAt": "A", "States": ["A": ["Type": "Succeed"]]], type: type)
  }

  private func function(aliased: Bool = false) -> LambdaFunction {
    LambdaFunction(
      "Check", runtime: .python3_13, handler: "app.handler",
      code: .object(bucket: "code", key: "app.zip", version: "1")
    ) { if aliased { Alias("live") } }
  }

  private func property(_ name: String, _ stack: Stack, _ target: Target = .cloudFormation) throws -> String {
    try target == .terraform
      ? compact(stack, target, "resource", "aws_pipes_pipe", "orders", name)
      : compact(stack, target, "Resources", "Orders", "Properties", name)
  }

  /// The statements of the role without that of the source.
  private func rights(_ stack: Stack) throws -> String {
    #expect(findings(in: stack).isEmpty)
    #expect(try compact(stack, .sam, "Resources", "Orders") == compact(stack, .cloudFormation, "Resources", "Orders"))
    return try compact(stack, .cloudFormation, "Resources", "OrdersRole", "Properties", "Policies")
      .replacing(#"[{"PolicyName":"OrdersRolePolicy","PolicyDocument":{"Version":"2012-10-17","Statement":["#, with: "")
      .replacing(
        """
        {"Effect":"Allow","Action":["sqs:ReceiveMessage","sqs:DeleteMessage","sqs:ChangeMessageVisibility",\
        "sqs:GetQueueAttributes","sqs:GetQueueUrl"],"Resource":{"Fn::GetAtt":["Jobs","Arn"]}}
        """, with: "jobs"
      ).replacing("]}}]", with: "")
  }

  private func allow(_ actions: String..., on resource: String) -> String {
    let actions = actions.map { "\"\($0)\"" }
    let list = actions.count == 1 ? actions[0] : "[\(actions.joined(separator: ","))]"
    return #"{"Effect":"Allow","Action":\#(list),"Resource":\#(resource)}"#
  }

  // MARK: Enrichments

  @Test func `An express state machine is waited for`() throws {
    let stack = stack(by: .machine(machine(.express), input: "<$.body>"), to: .topic(Topic("Placed")))
    #expect(try property("Enrichment", stack) == #"{"Ref":"Check"}"#)
    #expect(try property("EnrichmentParameters", stack) == #"{"InputTemplate":"<$.body>"}"#)
    #expect(
      try rights(stack) == allow("sns:Publish", on: #"{"Ref":"Placed"}"#) + ",jobs,"
        + allow("states:StartSyncExecution", on: #"{"Ref":"Check"}"#))
  }

  @Test func `A standard state machine cannot enrich, and is not waited for`() {
    for (stack, what) in [
      (
        stack(by: .machine(machine()), to: .topic(Topic("Placed"))),
        "Jobs flows to Placed and waits for its enrichment"
      ),
      (stack(to: .machine(machine(), waits: true)), "Jobs flows to Check and waits for its target"),
    ] {
      let found = findings(in: stack)
      #expect(found.count == 1)
      #expect(
        found.first?.contains("error: \(what), but Check is a standard state machine [wrong-kind]") == true, "\(found)")
      #expect(found.first?.hasSuffix("hint: a pipe waits for express ones: StateMachine(…, type: .express)") == true)
    }
    #expect(findings(in: stack(to: .machine(machine()))).isEmpty)
  }

  @Test func `A function by its alias, an API destination and an API`() throws {
    let aliased = stack(by: .function(function(aliased: true)), to: .topic(Topic("Placed")))
    #expect(try property("Enrichment", aliased) == #"{"Ref":"CheckAliaslive"}"#)
    #expect(try rights(aliased).hasSuffix(allow("lambda:InvokeFunction", on: #"{"Ref":"CheckAliaslive"}"#)))

    let arn = "arn:aws:events:us-east-1:123456789012:api-destination/shop/6357e0b2"
    let shop = Existing("AWS::Events::ApiDestination", arn: Value(arn))
    let asked = stack(by: .destination(shop, .init(headers: ["Shop": "$.body.shop"])), to: .destination(shop))
    #expect(
      try property("EnrichmentParameters", asked) == #"{"HttpParameters":{"HeaderParameters":{"Shop":"$.body.shop"}}}"#)
    #expect(try rights(asked).hasSuffix("jobs," + allow("events:InvokeApiDestination", on: "\"\(arn)\"")))

    let request = PipeRequest(headers: ["A": "b"], query: ["q": "$.body.q"], pathValues: ["$.body.id"])
    let called = Stack("S") {
      let api = HTTPAPI("Api")
      Pipe(
        "Orders", from: .queue(jobs), by: .api(api, stage: "prod", .post, "/orders/*", request),
        to: .api(api, stage: "$default", .put, "done"))
    }
    let base = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}"
    #expect(try property("Enrichment", called) == #"{"Fn::Sub":"\#(base)/prod/POST/orders/*"}"#)
    #expect(try property("Target", called) == #"{"Fn::Sub":"\#(base)/$default/PUT/done"}"#)
    #expect(
      try property("EnrichmentParameters", called) == """
        {"HttpParameters":{"HeaderParameters":{"A":"b"},"PathParameterValues":["$.body.id"],\
        "QueryStringParameters":{"q":"$.body.q"}}}
        """)
    #expect(
      try rights(called) == allow("execute-api:Invoke", on: #"{"Fn::Sub":"\#(base)/$default/PUT/done"}"#) + ",jobs,"
        + allow("execute-api:Invoke", on: #"{"Fn::Sub":"\#(base)/prod/POST/orders/*"}"#))
    #expect(
      try property("enrichment", called, .terraform)
        == #""${aws_apigatewayv2_api.api.execution_arn}/prod/POST/orders/*""#)
  }

  @Test func `An API without a path is not called`() {
    let api = HTTPAPI("Api")
    let stack = Stack("S") { Pipe("Orders", from: jobs, by: api, to: Topic("Placed")) }
    #expect(
      findings(in: stack) == [
        """
        +0: error: Jobs flows to Placed, but nothing says which path of Api is called [missing-property]
          hint: import FormworkIntegration, and write by: .api(api, stage: …, .post, "/…")
        """
      ])
  }

  // MARK: Targets

  @Test func `Messages, events and lines`() throws {
    let queue = stack(
      to: .queue(Queue("Done", fifo: true), group: "$.body.customer", deduplicationId: "$.messageId"))
    #expect(
      try property("TargetParameters", queue)
        == #"{"SqsQueueParameters":{"MessageGroupId":"$.body.customer","MessageDeduplicationId":"$.messageId"}}"#)
    let bus = stack(
      to: .bus(EventBus("Shop"), source: "shop", detailType: "Placed", resources: ["$.body.arn"], time: "$.body.time"))
    #expect(
      try property("TargetParameters", bus) == """
        {"EventBridgeEventBusParameters":{"Source":"shop","DetailType":"Placed","Resources":["$.body.arn"],\
        "Time":"$.body.time"}}
        """)
    let stream = stack(to: .stream(DataStream("Clicks"), partitionKey: "$.messageId"))
    #expect(
      try property("TargetParameters", stream) == #"{"KinesisStreamParameters":{"PartitionKey":"$.messageId"}}"#)
    let logs = stack(to: .logs(Logs.LogGroup("Lines"), stream: "all", timestamp: "$.attributes.SentTimestamp"))
    #expect(
      try property("TargetParameters", logs) == """
        {"CloudWatchLogsParameters":{"LogStreamName":"all","Timestamp":"$.attributes.SentTimestamp"}}
        """)
    let arn = "arn:aws:firehose:us-east-1:123456789012:deliverystream/kept"
    let kept = Existing("AWS::KinesisFirehose::DeliveryStream", arn: Value(arn))
    #expect(
      try rights(stack(to: .delivery(kept))).hasPrefix(
        allow("firehose:PutRecord", "firehose:PutRecordBatch", on: "\"\(arn)\"")))
  }

  @Test func `A FIFO queue needs a group`() {
    let found = findings(in: stack(to: .queue(Queue("Done", fifo: true, deduplicatesByContent: true))))
    #expect(found.count == 1)
    #expect(found.first?.contains("whose messages need a group, and none is given [fifo-mismatch]") == true)
  }

  @Test func `Functions and machines, waited for or not`() throws {
    #expect(try property("TargetParameters", stack(to: .function(function()))) == "nothing")
    #expect(
      try property("TargetParameters", stack(to: .function(function(), waits: false)))
        == #"{"LambdaFunctionParameters":{"InvocationType":"FIRE_AND_FORGET"}}"#)
    let waiting = stack(to: .machine(machine(.express), waits: true))
    #expect(
      try property("TargetParameters", waiting)
        == #"{"StepFunctionStateMachineParameters":{"InvocationType":"REQUEST_RESPONSE"}}"#)
    #expect(try rights(waiting).hasPrefix(allow("states:StartSyncExecution", on: #"{"Ref":"Check"}"#)))
    let started = stack(to: .machine(machine(.express)))
    #expect(try rights(started).hasPrefix(allow("states:StartExecution", on: #"{"Ref":"Check"}"#)))
  }

  @Test func `A task of Amazon ECS`() throws {
    let stack = Stack("S") {
      let task = RawResource("AWS::ECS::TaskDefinition", "Report") {
        $0["ExecutionRoleArn"] = Role("Execution", assumedBy: .ecsTasks).arn.asJSON
      }
      let cluster = Existing("AWS::ECS::Cluster", arn: "arn:aws:ecs:us-east-1:123456789012:cluster/main")
      Pipe(
        "Orders", from: .queue(jobs),
        to: .task(
          task, on: cluster, count: 2, subnets: ["subnet-1"], securityGroups: ["sg-1"],
          overrides: ["ContainerOverrides": [["Name": "a", "Command": ["$.body.id"]]]]))
    }
    #expect(try property("Target", stack) == #""arn:aws:ecs:us-east-1:123456789012:cluster/main""#)
    #expect(
      try property("TargetParameters", stack) == """
        {"EcsTaskParameters":{"TaskDefinitionArn":{"Ref":"Report"},"LaunchType":"FARGATE","TaskCount":2,\
        "NetworkConfiguration":{"AwsvpcConfiguration":{"Subnets":["subnet-1"],"SecurityGroups":["sg-1"],\
        "AssignPublicIp":"DISABLED"}},"Overrides":{"ContainerOverrides":[{"Name":"a","Command":["$.body.id"]}]}}}
        """)
    #expect(
      try property("target_parameters", stack, .terraform) == """
        {"ecs_task_parameters":{"task_definition_arn":"${aws_ecs_task_definition.report.arn}","launch_type":"FARGATE",\
        "task_count":2,"network_configuration":{"aws_vpc_configuration":{"subnets":["subnet-1"],\
        "security_groups":["sg-1"],"assign_public_ip":"DISABLED"}},"overrides":{"container_override":[{"name":"a",\
        "command":["$.body.id"]}]}}}
        """)
    #expect(
      try rights(stack) == allow("ecs:RunTask", on: #"{"Ref":"Report"}"#)
        + #",jobs,{"Effect":"Allow","Action":"iam:PassRole","Resource":{"Fn::GetAtt":["Execution","Arn"]},"#
        + #""Condition":{"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}}"#)
    let bare = Stack("S") {
      Pipe(
        "Orders", from: jobs,
        to: Existing("AWS::ECS::TaskDefinition", arn: "arn:aws:ecs:us-east-1:1:task-definition/a:1"))
    }
    #expect(
      findings(in: bare).first?.hasSuffix(
        "hint: import FormworkIntegration, and write to: .task(task, on: cluster, subnets: …)") == true)
  }

  @Test func `A job of AWS Batch`() throws {
    let queue = "arn:aws:batch:us-east-1:123456789012:job-queue/main"
    let definition = "arn:aws:batch:us-east-1:123456789012:job-definition/pack:1"
    let stack = stack(
      to: .job(
        Existing("AWS::Batch::JobDefinition", arn: Value(definition)),
        on: Existing("AWS::Batch::JobQueue", arn: Value(queue)), named: "pack", parameters: ["id": "$.body.id"],
        size: 5,
        attempts: 2, overrides: ["Command": ["pack"]]))
    #expect(
      try property("TargetParameters", stack) == """
        {"BatchJobParameters":{"JobDefinition":"\(definition)","JobName":"pack","ArrayProperties":{"Size":5},\
        "ContainerOverrides":{"Command":["pack"]},"Parameters":{"id":"$.body.id"},"RetryStrategy":{"Attempts":2}}}
        """)
    #expect(
      try rights(stack) == allow("batch:SubmitJob", on: "\"\(queue)\"") + ",jobs,"
        + allow("batch:SubmitJob", on: "\"\(definition)\""))
    #expect(
      try property("target_parameters", stack, .terraform) == """
        {"batch_job_parameters":{"job_definition":"\(definition)","job_name":"pack","array_properties":{"size":5},\
        "container_overrides":{"command":["pack"]},"parameters":{"id":"$.body.id"},"retry_strategy":{"attempts":2}}}
        """)
  }

  @Test func `Pipelines and assessments`() throws {
    let arn = "arn:aws:sagemaker:us-east-1:123456789012:pipeline/train"
    let trained = stack(
      to: .pipeline(Existing("AWS::SageMaker::Pipeline", arn: Value(arn)), parameters: ["id": "$.body.id"]))
    #expect(
      try property("TargetParameters", trained)
        == #"{"SageMakerPipelineParameters":{"PipelineParameterList":[{"Name":"id","Value":"$.body.id"}]}}"#)
    #expect(
      try property("target_parameters", trained, .terraform)
        == #"{"sagemaker_pipeline_parameters":{"pipeline_parameter":[{"name":"id","value":"$.body.id"}]}}"#)
    #expect(try rights(trained).hasPrefix(allow("sagemaker:StartPipelineExecution", on: "\"\(arn)\"")))
    let template = Existing(
      "AWS::Inspector::AssessmentTemplate", arn: "arn:aws:inspector:us-east-1:123456789012:target/0-a/template/0-b")
    #expect(
      try rights(stack(to: .assessment(template))).hasPrefix(allow("inspector:StartAssessmentRun", on: "\"*\"")))
  }

  @Test func `Statements of Amazon Redshift`() throws {
    let secret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-AbCdEf"
    let workgroup = "arn:aws:redshift-serverless:us-east-1:123456789012:workgroup/6357e0b2"
    let bySecret = stack(
      to: .statements(
        ["$.body.sql"], on: Existing("AWS::RedshiftServerless::Workgroup", arn: Value(workgroup)), database: "shop",
        secret: Existing("AWS::SecretsManager::Secret", arn: Value(secret)), named: "orders"))
    #expect(
      try property("TargetParameters", bySecret) == """
        {"RedshiftDataParameters":{"Database":"shop","SecretManagerArn":"\(secret)","Sqls":["$.body.sql"],\
        "StatementName":"orders"}}
        """)
    #expect(
      try rights(bySecret)
        == allow("redshift-data:ExecuteStatement", "redshift-data:BatchExecuteStatement", on: "\"\(workgroup)\"")
        + ",jobs," + allow("secretsmanager:GetSecretValue", on: "\"\(secret)\""))
    let byUser = stack(
      to: .statements(["select 1"], onCluster: "main", database: "shop", user: "app", tellsEnd: true))
    let base = "arn:${AWS::Partition}:redshift:${AWS::Region}:${AWS::AccountId}"
    #expect(try property("Target", byUser) == #"{"Fn::Sub":"\#(base):cluster:main"}"#)
    #expect(
      try rights(byUser).hasSuffix(
        allow(
          "redshift:GetClusterCredentials",
          on: #"[{"Fn::Sub":"\#(base):dbname:main/shop"},{"Fn::Sub":"\#(base):dbuser:main/app"}]"#)))
  }

  @Test func `Rows of Amazon Timestream, which Terraform's provider does not have`() throws {
    let arn = "arn:aws:timestream:us-east-1:123456789012:database/fleet/table/speeds"
    let stack = stack(
      to: .rows(
        of: Existing("AWS::Timestream::Table", arn: Value(arn)), time: "$.attributes.SentTimestamp", version: "1",
        dimensions: ["device": "$.body.device"],
        measures: [
          "name": .varchar("$.body.name"), "at": .timestamp("$.body.at"), "count": .bigint("$.body.count"),
          "moves": .boolean("$.body.moves"), "speed": .double("$.body.speed"),
        ]))
    let written = try property("TargetParameters", stack)
    #expect(
      written.hasPrefix(
        """
        {"TimestreamParameters":{"TimeValue":"$.attributes.SentTimestamp","EpochTimeUnit":"MILLISECONDS",\
        "TimeFieldType":"EPOCH","VersionValue":"1","DimensionMappings":[{"DimensionName":"device",\
        "DimensionValue":"$.body.device","DimensionValueType":"VARCHAR"}],"SingleMeasureMappings":[
        """))
    for type in ["BIGINT", "BOOLEAN", "DOUBLE", "TIMESTAMP", "VARCHAR"] { #expect(written.contains("\"\(type)\"")) }
    #expect(
      try rights(stack) == allow("timestream:WriteRecords", on: "\"\(arn)\"") + ",jobs,"
        + allow("timestream:DescribeEndpoints", on: "\"*\""))
    #expect(
      findings(.terraform, in: stack).contains {
        $0.contains("TargetParameters.TimestreamParameters: no counterpart in aws_pipes_pipe")
      })
  }

  @Test func `What is said of the pipe itself`() throws {
    let stack = Stack("S") {
      Pipe(
        "Orders", from: .queue(jobs), to: .topic(Topic("Placed")), filters: [["body": ["kind": ["order"]]]],
        input: "{\"id\": <$.body.id>}", name: "orders", description: "Of the shop", runs: false,
        key: EncryptionKey("Key"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Orders", "Properties") == #"""
        {"Source":{"Fn::GetAtt":["Jobs","Arn"]},"Target":{"Ref":"Placed"},"RoleArn":{"Fn::GetAtt":["OrdersRole","Arn"]},\#
        "SourceParameters":{"FilterCriteria":{"Filters":[{"Pattern":"{\"body\":{\"kind\":[\"order\"]}}"}]}},\#
        "TargetParameters":{"InputTemplate":"{\"id\": <$.body.id>}"},"Name":"orders","Description":"Of the shop",\#
        "DesiredState":"STOPPED","KmsKeyIdentifier":{"Fn::GetAtt":["Key","Arn"]}}
        """#)
    let wrong = Stack("S") {
      Pipe("Orders", from: .queue(jobs), to: .topic(Topic("Placed")), filters: [["body": ["kind": "order"]]])
    }
    #expect(findings(in: wrong).first?.contains("and no list of what matches [invalid-filter]") == true)
  }
}
