import Formwork
import Testing

/// Alarms of the metrics of resources, and of any other.
struct MetricAlarmTests {
  private func function(_ id: String = "Worker", fileID: String = #fileID, line: Int = #line) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), fileID: fileID,
      line: line)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      function().alarm(
        .errors, above: 5, for: 3, of: .minutes(1), datapoints: 2, statistic: .percentile(99), missing: .notBreaching,
        description: "Too many")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerErrors", "Properties") == """
        {"AlarmDescription":"Too many","Namespace":"AWS/Lambda","MetricName":"Errors",\
        "Dimensions":[{"Name":"FunctionName","Value":{"Ref":"Worker"}}],"ExtendedStatistic":"p99","Period":60,\
        "EvaluationPeriods":3,"DatapointsToAlarm":2,"ComparisonOperator":"GreaterThanThreshold","Threshold":5,\
        "TreatMissingData":"notBreaching"}
        """)
  }

  @Test func `What is not said is five minutes, and what says most of the metric`() throws {
    let stack = Stack("S") {
      function().alarm(.duration, below: 0.5)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerDuration", "Properties") == """
        {"Namespace":"AWS/Lambda","MetricName":"Duration",\
        "Dimensions":[{"Name":"FunctionName","Value":{"Ref":"Worker"}}],"Statistic":"Average","Period":300,\
        "EvaluationPeriods":1,"ComparisonOperator":"LessThanThreshold","Threshold":0.5}
        """)
  }

  @Test func `An alarm tells a topic and calls a function`() throws {
    let stack = Stack("S") {
      let pager = Topic("Pager")
      function().alarm(.errors, above: 0, tell: pager, function("Mender"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerErrors", "Properties", "AlarmActions")
        == #"[{"Ref":"Pager"},{"Fn::GetAtt":["Mender","Arn"]}]"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "PagerPolicy", "Properties", "PolicyDocument", "Statement")
        == """
        [{"Effect":"Allow","Principal":{"Service":"cloudwatch.amazonaws.com"},"Action":"sns:Publish",\
        "Resource":{"Ref":"Pager"},"Condition":{"ArnEquals":{"aws:SourceArn":{"Fn::GetAtt":["WorkerErrors","Arn"]}}}}]
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "MenderWorkerErrorsPermission", "Properties") == """
        {"FunctionName":{"Ref":"Mender"},"Action":"lambda:InvokeFunction",\
        "Principal":"lambda.alarms.cloudwatch.amazonaws.com","SourceArn":{"Fn::GetAtt":["WorkerErrors","Arn"]},\
        "SourceAccount":{"Ref":"AWS::AccountId"}}
        """)
    #expect(findings(in: stack) == [])
    #expect(
      try compact(stack, .terraform, "resource", "aws_cloudwatch_metric_alarm", "worker_errors") == """
        {"alarm_name":"s-worker-errors","namespace":"AWS/Lambda","metric_name":"Errors",\
        "dimensions":{"FunctionName":"${aws_lambda_function.worker.function_name}"},"statistic":"Sum","period":300,\
        "evaluation_periods":1,"comparison_operator":"GreaterThanThreshold","threshold":0,\
        "alarm_actions":["${aws_sns_topic.pager.arn}","${aws_lambda_function.mender.arn}"]}
        """)
  }

  @Test func `Each kind of resource has a dimension of its own`() throws {
    let stack = Stack("S") {
      Queue("Jobs").alarm(.oldestMessageAge, above: 600)
      Table("Orders", partitionKey: .string("id")).alarm(.readThrottles, above: 0)
      HTTPAPI("Gateway") { Route.default(to: function()) }.alarm(.serverErrors, above: 10)
      StateMachine("Flow", definition: ["StartAt": "A", "States": ["A": ["Type": "Succeed"]]])
        .alarm(.failures, above: 0)
      Topic("Placed").alarm(.failedNotifications, above: 0)
      DataStream("Clicks", shards: 1).alarm(.iteratorAge, above: 60_000)
    }
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    let resources = try #require(outcome.rendering?.document["Resources"]?.members)
    let watched = resources.compactMap { member -> String? in
      let (id, body) = (member.key, member.value)
      guard body["Type"] == "AWS::CloudWatch::Alarm", let properties = body["Properties"] else { return nil }
      let value = properties["Dimensions"]?.array?.first?["Value"].map { JSONWriter.compact($0) } ?? ""
      return "\(id) \(properties["Namespace"]?.string ?? "") \(properties["Statistic"]?.string ?? "") \(value)"
    }
    #expect(
      watched == [
        #"JobsApproximateAgeOfOldestMessage AWS/SQS Maximum {"Fn::GetAtt":["Jobs","QueueName"]}"#,
        #"OrdersReadThrottleEvents AWS/DynamoDB Sum {"Ref":"Orders"}"#,
        #"GatewayStatus5xx AWS/ApiGateway Sum {"Ref":"Gateway"}"#,
        #"FlowExecutionsFailed AWS/States Sum {"Ref":"Flow"}"#,
        #"PlacedNumberOfNotificationsFailed AWS/SNS Sum {"Fn::GetAtt":["Placed","TopicName"]}"#,
        #"ClicksGetRecordsIteratorAgeMilliseconds AWS/Kinesis Maximum {"Ref":"Clicks"}"#,
      ])
  }

  @Test func `The metrics that the compiler knows are in the table`() {
    func missing<Source>(_ type: String, _ metrics: [Metric<Source>]) -> [String] {
      metrics.map(\.name).filter { ResourceMetrics.of(type)?.metrics[$0] == nil }
    }
    let functions: [Metric<LambdaFunction>] = [
      .errors, .throttles, .invocations, .duration, .concurrentExecutions, .iteratorAge, .deadLetterErrors,
      .droppedEvents, .eventAge,
    ]
    #expect(missing("AWS::Lambda::Function", functions) == [])
    let queues: [Metric<Queue>] = [.oldestMessageAge, .visibleMessages, .messagesInFlight, .sentMessages]
    #expect(missing("AWS::SQS::Queue", queues) == [])
    let tables: [Metric<Table>] = [
      .readThrottles, .writeThrottles, .consumedReads, .consumedWrites, .transactionConflicts,
    ]
    #expect(missing("AWS::DynamoDB::Table", tables) == [])
    let apis: [Metric<HTTPAPI>] = [.clientErrors, .serverErrors, .requests, .latency, .integrationLatency]
    #expect(missing("AWS::ApiGatewayV2::Api", apis) == [])
    let machines: [Metric<StateMachine>] = [.failures, .timeouts, .aborts, .throttles, .starts, .duration]
    #expect(missing("AWS::StepFunctions::StateMachine", machines) == [])
    #expect(missing("AWS::SNS::Topic", [.failedNotifications, .publishedMessages] as [Metric<Topic>]) == [])
    let streams: [Metric<DataStream>] = [.iteratorAge, .readThrottles, .writeThrottles]
    #expect(missing("AWS::Kinesis::Stream", streams) == [])
  }

  @Test func `A name that AWS does not have, and one that has a further dimension`() {
    let stack = Stack("S") {
      function().alarm("Errorss", above: 0)
      let orders = Table("Orders", partitionKey: .string("id"))
      orders.alarm("SystemErrors", above: 0)
      orders.alarm("SystemErrors", above: 0, dimensions: ["Operation": "GetItem"], id: "Reads")
    }
    #expect(
      findings(in: stack) == [
        """
        +1: warning: Worker/Errorss watches Errorss of Worker, and AWS::Lambda::Function has no such metric \
        [unknown-value]
          hint: did you mean Errors?
        """,
        """
        +3: warning: Orders/SystemErrors watches SystemErrors of Orders, which AWS::DynamoDB::Table has for each \
        Operation alone [missing-property]
          hint: say which, in dimensions: or in Dimensions: Operation
        """,
      ])
  }

  @Test func `Two alarms of one metric need an id`() {
    let stack = Stack("S") {
      let worker = function()
      worker.alarm(.errors, above: 0)
      worker.alarm(.errors, above: 10)
      worker.alarm(.errors, above: 100, id: "Many")
    }
    #expect(
      findings(in: stack) == [
        """
        +3: error: Worker/Errors is declared twice [duplicate-id]
          +2: note: first declared here
          hint: give one of them another name, or put one into a Group
        """
      ])
  }

  @Test func `Alarms of one name on two resources have a permission each, and two states tell one topic`() throws {
    let stack = Stack("S") {
      let mender = function("Mender")
      let pager = Topic("Pager")
      function("First").alarm(.errors, above: 0, tell: mender)
      let second = function("Second").alarm(.errors, above: 0, tell: mender, pager)
      Trigger.alarm(second, on: .ok).calls(pager)
      let slow = Alarm("Slow", metric: "Latency", in: "Shop", statistic: .sum, above: 1, tell: pager)
      Trigger.alarm(slow, on: .ok).calls(pager)
    }
    let permissions = try names(of: "AWS::Lambda::Permission", in: stack)
    #expect(permissions == "MenderFirstErrorsPermission, MenderSecondErrorsPermission")
    #expect(findings(in: stack) == [])
  }

  @Test func `An alarm exists where the resource does`() throws {
    let stack = Stack("S") {
      let isProduction = Condition("Prod", .equals(Parameter.string("Stage", default: "dev"), "prod"))
      let worker = function().when(isProduction)
      worker.alarm(.errors, above: 0, tell: Topic("Pager"))
    }
    #expect(try compact(stack, .cloudFormation, "Resources", "WorkerErrors", "Condition") == #""Prod""#)
    #expect(findings(in: stack) == [])
  }

  @Test func `Any other metric is named`() throws {
    let stack = Stack("S") {
      let slow = Alarm(
        "Slow", metric: "Latency", in: "Shop", dimensions: ["Stage": "prod", "Api": "orders"], statistic: .maximum,
        above: 0.8)
      Trigger.alarm(slow, on: .ok).calls(Topic("Pager"))
      Output("Alarm", slow.alarmName)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Slow", "Properties") == """
        {"Namespace":"Shop","MetricName":"Latency","Dimensions":[{"Name":"Api","Value":"orders"},\
        {"Name":"Stage","Value":"prod"}],"Statistic":"Maximum","Period":300,"EvaluationPeriods":1,\
        "ComparisonOperator":"GreaterThanThreshold","Threshold":0.8,"OKActions":[{"Ref":"Pager"}]}
        """)
  }

  @Test func `What an alarm cannot tell`() {
    let stack = Stack("S") {
      function().alarm(.errors, above: 0, tell: Queue("Jobs"))
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: Worker/Errors calls Jobs, but an alarm cannot send to AWS::SQS::Queue [wrong-kind]
          hint: it can send to AWS::Lambda::Function and AWS::SNS::Topic
        """
      ])
  }
}
