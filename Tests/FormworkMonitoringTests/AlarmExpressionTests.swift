import FormworkMonitoring
import Testing

/// Alarms on expressions over metrics.
struct AlarmExpressionTests {
  @Test func `An expression and its metrics are queries, of which one is watched`() throws {
    let stack = Stack("S") {
      let worker = function()
      Alarm(
        "ErrorRate", expression: "errors / calls * 100",
        metrics: [
          "errors": worker.metric(.errors),
          "calls": worker.metric(.invocations, statistic: .percentile(90), period: .minutes(10), label: "Calls"),
        ], above: 5, for: 3, of: .minutes(1), datapoints: 2, missing: .notBreaching, description: "Too many")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ErrorRate", "Properties") == """
        {"AlarmDescription":"Too many","Metrics":[{"Id":"expression","Expression":"errors / calls * 100",\
        "ReturnData":true},{"Id":"errors","MetricStat":{"Metric":{"Namespace":"AWS/Lambda","MetricName":"Errors",\
        "Dimensions":[{"Name":"FunctionName","Value":{"Ref":"Worker"}}]},"Period":60,"Stat":"Sum"},\
        "ReturnData":false},{"Id":"calls","Label":"Calls","MetricStat":{"Metric":{"Namespace":"AWS/Lambda",\
        "MetricName":"Invocations","Dimensions":[{"Name":"FunctionName","Value":{"Ref":"Worker"}}]},"Period":600,\
        "Stat":"p90"},"ReturnData":false}],"EvaluationPeriods":3,"DatapointsToAlarm":2,\
        "ComparisonOperator":"GreaterThanThreshold","Threshold":5,"TreatMissingData":"notBreaching"}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_cloudwatch_metric_alarm", "error_rate", "metric_query") == """
        [{"id":"expression","expression":"errors / calls * 100","return_data":true},{"id":"errors",\
        "metric":{"namespace":"AWS/Lambda","metric_name":"Errors",\
        "dimensions":{"FunctionName":"${aws_lambda_function.worker.function_name}"},"period":60,"stat":"Sum"},\
        "return_data":false},{"id":"calls","label":"Calls","metric":{"namespace":"AWS/Lambda",\
        "metric_name":"Invocations","dimensions":{"FunctionName":"${aws_lambda_function.worker.function_name}"},\
        "period":600,"stat":"p90"},"return_data":false}]
        """)
    #expect(findings(in: stack) == [])
  }

  @Test func `What is told is told as by any alarm, and the braces reach every property`() throws {
    let stack = Stack("S") {
      let pager = Topic("Pager")
      let alarm = Alarm(
        "Quiet", expression: "a + b",
        metrics: [
          "a": MetricSeries("Sent", in: "Shop", statistic: .sum),
          "b": MetricSeries("Read", in: "Shop", dimensions: ["Stage": "prod"], statistic: .sum),
        ], below: 1, tell: pager
      ) {
        Properties { $0.actionsEnabled = false }
        Tags(["Team": "shop"])
      }
      Trigger.alarm(alarm, on: .ok).calls(pager)
      Output("Name", alarm.alarmName)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Quiet", "Properties") == """
        {"Metrics":[{"Id":"expression","Expression":"a + b","ReturnData":true},{"Id":"a",\
        "MetricStat":{"Metric":{"Namespace":"Shop","MetricName":"Sent"},"Period":300,"Stat":"Sum"},\
        "ReturnData":false},{"Id":"b","MetricStat":{"Metric":{"Namespace":"Shop","MetricName":"Read",\
        "Dimensions":[{"Name":"Stage","Value":"prod"}]},"Period":300,"Stat":"Sum"},"ReturnData":false}],\
        "EvaluationPeriods":1,"ComparisonOperator":"LessThanThreshold","Threshold":1,\
        "Tags":[{"Key":"Team","Value":"shop"}],"ActionsEnabled":false,"OKActions":[{"Ref":"Pager"}],\
        "AlarmActions":[{"Ref":"Pager"}]}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "PagerPolicy", "Properties", "PolicyDocument", "Statement")
        == """
        [{"Effect":"Allow","Principal":{"Service":"cloudwatch.amazonaws.com"},"Action":"sns:Publish",\
        "Resource":{"Ref":"Pager"},"Condition":{"ArnEquals":{"aws:SourceArn":{"Fn::GetAtt":["Quiet","Arn"]}}}}]
        """)
    #expect(findings(in: stack) == [])
    #expect(findings(in: stack, for: .terraform) == [])
  }

  @Test func `Functions, words in quotes and numbers are no names`() {
    let stack = Stack("S") {
      let worker = function()
      Alarm(
        "Rate", expression: "IF(m1 > 1e3 AND NOT(m2 < 5), RATE(FILL(m1, REPEAT)), METRIC_COUNT('of it'))",
        metrics: ["m1": worker.metric(.errors), "m2": worker.metric(.invocations)], above: 5)
      Alarm(
        "Sum", expression: "SUM(METRICS(\"errors\"))",
        metrics: ["errors1": worker.metric(.errors), "errors2": worker.metric(.throttles)], above: 5)
    }
    #expect(findings(in: stack) == [])
  }

  @Test func `A query of Metrics Insights has the period of the alarm`() throws {
    let stack = Stack("S") {
      Alarm(
        "Busiest", expression: "SELECT MAX(CPUUtilization) FROM SCHEMA(\"AWS/EC2\", InstanceId)", above: 80,
        of: .minutes(1))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Busiest", "Properties", "Metrics") == """
        [{"Id":"expression","Expression":"SELECT MAX(CPUUtilization) FROM SCHEMA(\\"AWS/EC2\\", InstanceId)",\
        "Period":60,"ReturnData":true}]
        """)
    #expect(findings(in: stack) == [])
  }

  @Test func `The expression's own id gives way`() throws {
    let stack = Stack("S") {
      Alarm(
        "Twice", expression: "expression * 2", metrics: ["expression": function().metric(.errors)], above: 5)
    }
    let queries = try part(stack, .cloudFormation, "Resources", "Twice", "Properties", "Metrics").array ?? []
    #expect(queries.map { $0["Id"]?.string } == ["expression_", "expression"])
  }

  @Test func `Names that the expression and the metrics do not share`() {
    let stack = Stack("S") {
      let worker = function()
      Alarm(
        "Rate", expression: "errors / call * other",
        metrics: ["errors": worker.metric(.errors), "calls": worker.metric(.invocations)], above: 5)
      Alarm("None", expression: "errors * 2", above: 5)
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: the expression of Rate names call, and no metric is given by that id [invalid-expression]
          hint: did you mean calls?
        """,
        """
        +2: error: the expression of Rate names other, and no metric is given by that id [invalid-expression]
          hint: it is given errors, calls
        """,
        """
        +2: warning: Rate gives its expression the metric calls, which it does not name [invalid-expression]
          hint: use it, or take it out
        """,
        """
        +5: error: the expression of None names errors, and no metric is given by that id [invalid-expression]
          hint: give it: metrics: ["errors": …]
        """,
      ])
  }

  @Test func `Ids that CloudWatch refuses, and one that is given twice`() {
    let stack = Stack("S") {
      let worker = function()
      Alarm(
        "Rate", expression: "errors",
        metrics: [
          "Errors": worker.metric(.errors), "the-errors": worker.metric(.errors), "errors": worker.metric(.errors),
          "errors": worker.metric(.throttles),
        ], above: 5)
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: Rate gives its expression two metrics by the id errors [duplicate-key]
          hint: give one of them another id
        """,
        #"+2: error: Metrics[1].Id of Rate is "Errors"; AWS::CloudWatch::Alarm asks for text that matches "#
          + #"^([a-z])([A-Za-z0-9\_]*)$ [pattern]"#,
        #"+2: error: Metrics[2].Id of Rate is "the-errors"; AWS::CloudWatch::Alarm asks for text that matches "#
          + #"^([a-z])([A-Za-z0-9\_]*)$ [pattern]"#,
      ])
  }

  @Test func `More than ten metrics, and an expression among them`() {
    let stack = Stack("S") {
      let errors = function().metric(.errors)
      Alarm(
        "Rate", expression: "SUM(METRICS())",
        metrics: [
          "a": errors, "b": errors, "c": errors, "d": errors, "e": errors, "f": errors, "g": errors, "h": errors,
          "i": errors, "j": errors, "k": .expression("a * 2"),
        ], above: 5)
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: Rate has an expression over 11 metrics; CloudWatch allows an alarm 10 [quota]
          hint: split it into several alarms, and join them in a CompositeAlarm
        """,
        """
        +6: error: Rate gives its expression another expression by the id k [wrong-kind]
          hint: write the whole into the alarm's expression
        """,
      ])
  }

  @Test func `A metric that AWS does not have for the resource`() {
    let stack = Stack("S") {
      Alarm("Rate", expression: "errors * 2", metrics: ["errors": function().metric("Errorss")], above: 5)
    }
    #expect(
      findings(in: stack) == [
        """
        +1: warning: Rate watches Errorss of Worker, and AWS::Lambda::Function has no such metric [unknown-value]
          hint: did you mean Errors?
        """
      ])
  }
}
