import FormworkMonitoring

/// The programs of the pages about dashboards and about alarms on expressions and on other alarms.
enum MonitoringExamples {
  static let stacks = [expressions, composite, dashboard]

  private static func function() -> LambdaFunction {
    LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
  }

  static let expressions = Stack("Rates") {
    let pager = Topic("Pager") { Subscription.email("oncall@example.com") }
    let worker = function()
    Alarm(
      "ErrorRate", expression: "errors / calls * 100",
      metrics: ["errors": worker.metric(.errors), "calls": worker.metric(.invocations)], above: 5, for: 3, tell: pager)
  }

  static let composite = Stack("Outages") {
    let pager = Topic("Pager") { Subscription.email("oncall@example.com") }
    let worker = function()
    let jobs = Queue("Jobs")
    let errors = worker.alarm(.errors, above: 5)
    let late = jobs.alarm(.oldestMessageAge, above: 600)
    let deploying = Alarm("Deploying", metric: "Deployments", in: "Shop", statistic: .sum, above: 0)
    let outage = CompositeAlarm("Outage", when: .all(errors, late), tell: pager)
    Trigger.alarm(outage, on: .ok).calls(pager)
    CompositeAlarm(
      "Trouble", when: .any(.alarm(outage), .all(.alarm(errors), .not(.alarm(deploying)))),
      suppressed: .by(deploying, waiting: .minutes(2), extending: .minutes(1)), tell: pager)
  }

  static let dashboard = Stack("Board") {
    let worker = function()
    let jobs = Queue("Jobs")
    let late = jobs.alarm(.oldestMessageAge, above: 600)
    Dashboard("Shop") {
      Text("# Shop", height: 1)
      Row {
        Chart("Calls") {
          worker.metric(.invocations)
          worker.metric(.errors, label: "Failures")
        }
        Chart("Error rate, in percent", lines: ["Too many": 5]) {
          MetricSeries.expression(
            "errors / calls * 100", ["errors": worker.metric(.errors), "calls": worker.metric(.invocations)],
            label: "Errors")
        }
      }
      Number("Waiting jobs") { jobs.metric(.visibleMessages) }
      Chart("Age of jobs", of: late, width: 18, height: 3)
      AlarmStatus("Alarms") { late }
    }
  }
}

extension Faults {
  static func invalidExpression() -> Stack {
    Stack("Orders") {
      let jobs = Queue("Jobs")
      Alarm(
        "Stuck", expression: "sent - read",
        metrics: ["sent": jobs.metric(.sentMessages), "received": jobs.metric("NumberOfMessagesReceived")], above: 100)
    }
  }
}
