import FormworkMonitoring
import Testing

/// Alarms on the states of other alarms.
struct CompositeAlarmTests {
  /// The rule of a composite alarm over two alarms, with their names for the references.
  private func rule(_ rule: (Alarm, Alarm) -> AlarmRule) throws -> String {
    let stack = Stack("S") {
      let a = Alarm("A", metric: "A", in: "Shop", statistic: .sum, above: 0)
      let b = Alarm("B", metric: "B", in: "Shop", statistic: .sum, above: 0)
      CompositeAlarm("Both", when: rule(a, b))
    }
    let text = try part(stack, .cloudFormation, "Resources", "Both", "Properties", "AlarmRule")
    return text["Fn::Sub"]?.string ?? text.string ?? ""
  }

  @Test func `Rules`() throws {
    #expect(try rule { a, b in .any(a, b) } == #"ALARM("${A}") OR ALARM("${B}")"#)
    #expect(try rule { a, b in .all(a, b) } == #"ALARM("${A}") AND ALARM("${B}")"#)
    #expect(try rule { a, _ in .any(a) } == #"ALARM("${A}")"#)
    #expect(try rule { a, _ in .not(.ok(a)) } == #"NOT OK("${A}")"#)
    #expect(try rule { a, b in .not(.any(a, b)) } == #"NOT (ALARM("${A}") OR ALARM("${B}"))"#)
    #expect(
      try rule { a, b in .all(.alarm(a), .not(.alarm(b)), .any(.insufficientData(a), .ok(b))) }
        == #"ALARM("${A}") AND NOT ALARM("${B}") AND (INSUFFICIENT_DATA("${A}") OR OK("${B}"))"#)
    #expect(try rule { a, b in .any(of: [a, b]) } == #"ALARM("${A}") OR ALARM("${B}")"#)
    #expect(try rule { _, _ in .any(of: []) } == "FALSE")
    #expect(try rule { _, _ in .all(of: []) } == "TRUE")
    #expect(try rule { _, _ in .alarm(named: "Other", is: .ok) } == #"OK("Other")"#)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      let pager = Topic("Pager")
      let errors = function().alarm(.errors, above: 0)
      let deploying = Alarm("Deploying", metric: "Deployments", in: "Shop", statistic: .sum, above: 0)
      let outage = CompositeAlarm(
        "Outage", when: .all(.alarm(errors), .not(.alarm(deploying))), alarmName: "outage", description: "No calls",
        suppressed: .by(deploying, waiting: .minutes(2), extending: .minutes(1)), tell: pager
      ) {
        Properties { $0.actionsEnabled = false }
        Tags(["Team": "shop"])
      }
      Trigger.alarm(outage, on: .ok).calls(pager)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Outage", "Properties") == """
        {"AlarmName":"outage","AlarmDescription":"No calls",\
        "AlarmRule":{"Fn::Sub":"ALARM(\\"${WorkerErrors}\\") AND NOT ALARM(\\"${Deploying}\\")"},\
        "ActionsSuppressor":{"Fn::GetAtt":["Deploying","Arn"]},"ActionsSuppressorWaitPeriod":120,\
        "ActionsSuppressorExtensionPeriod":60,"Tags":[{"Key":"Team","Value":"shop"}],"ActionsEnabled":false,\
        "OKActions":[{"Ref":"Pager"}],"AlarmActions":[{"Ref":"Pager"}]}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_cloudwatch_composite_alarm", "outage") == """
        {"alarm_name":"outage","alarm_description":"No calls",\
        "alarm_rule":"ALARM(\\"${aws_cloudwatch_metric_alarm.worker_errors.alarm_name}\\") AND NOT \
        ALARM(\\"${aws_cloudwatch_metric_alarm.deploying.alarm_name}\\")",\
        "actions_suppressor":{"alarm":"${aws_cloudwatch_metric_alarm.deploying.arn}","wait_period":120,\
        "extension_period":60},"tags":{"Team":"shop"},"actions_enabled":false,\
        "ok_actions":["${aws_sns_topic.pager.arn}"],"alarm_actions":["${aws_sns_topic.pager.arn}"]}
        """)
    #expect(findings(in: stack) == [])
    #expect(findings(in: stack, for: .terraform) == [])
  }

  @Test func `It may ask generated alarms, and other composite ones`() throws {
    let stack = Stack("S") {
      let generated = CloudWatch.Alarm(
        "Generated", comparisonOperator: .greaterThanThreshold, evaluationPeriods: 1, metricName: "A",
        namespace: "Shop",
        period: 60, statistic: .sum, threshold: 1)
      let inner = CompositeAlarm("Inner", when: .any(generated))
      let outer = CompositeAlarm("Outer", when: .any(inner, generated))
      Output("Arn", outer.arn)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Outer", "Properties", "AlarmRule")
        == #"{"Fn::Sub":"ALARM(\"${Inner}\") OR ALARM(\"${Generated}\")"}"#)
  }

  @Test func `An alarm that may not be there is a finding`() {
    let stack = Stack("S") {
      let isProduction = Condition("Prod", .equals(Parameter.string("Stage", default: "dev"), "prod"))
      let alarm = Alarm("A", metric: "A", in: "Shop", statistic: .sum, above: 0).when(isProduction)
      CompositeAlarm("Outage", when: .any(alarm))
      CompositeAlarm("Other", when: .any(alarm)).when(isProduction)
    }
    #expect(findings(in: stack).map { $0.contains("[conditional-reference]") && $0.hasPrefix("+3: ") } == [true])
  }

  @Test func `More than a hundred alarms`() {
    let stack = Stack("S") {
      let alarms = (0...100).map { Alarm("A\($0)", metric: "A", in: "Shop", statistic: .sum, above: 0) }
      CompositeAlarm("Outage", when: .any(of: alarms))
      CompositeAlarm("Same", when: .any(of: (0...100).map { _ in alarms[0] }))
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: the rule of Outage asks 101 alarms; CloudWatch allows 100 [quota]
          hint: join some of them in a CompositeAlarm of their own, and ask that
        """
      ])
  }
}
