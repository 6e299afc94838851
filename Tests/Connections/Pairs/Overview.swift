import Formwork
import FormworkMonitoring

extension Stack {
  /// Alarms on expressions, and a dashboard that shows metrics and alarms.
  static let overview = Stack("Overview", data: .goesWithStack) {
    let pager = Topic("Pager")
    let mender = worker("Mender")
    let work = worker("Work")
    let jobs = Queue("Jobs")
    let rate = Alarm(
      "ErrorRate", expression: "errors / calls * 100",
      metrics: [
        "errors": work.metric(.errors), "calls": work.metric(.invocations, period: .minutes(5), label: "Calls"),
      ],
      above: 5, for: 3, of: .minutes(5), datapoints: 2, missing: .notBreaching,
      description: "More than one call in twenty fails", tell: pager, mender
    ) {
      Properties { $0.actionsEnabled = true }
    }
    let idle = Alarm(
      "Idle", expression: "FILL(sent, 0) + FILL(calls, 0)",
      metrics: ["sent": jobs.metric(.sentMessages), "calls": work.metric(.invocations)], below: 1, of: .minutes(1))
    Trigger.alarm(idle, on: .ok).calls(pager)
    let late = jobs.alarm(.oldestMessageAge, above: 600, of: .minutes(1))
    Dashboard("Board", start: "-PT8H") {
      Text("# Shop\n\nEverything about \(work.functionName), in *one* place: 100 % \"true\", ${and} %{more}")
      Row {
        Chart("Calls", view: .stacked, lines: ["Many": 1_000]) {
          work.metric(.invocations)
          work.metric(.errors, label: "Failures")
        }
        Chart("Age of jobs", of: late)
        Number("Waiting", period: .minutes(1)) { jobs.metric(.visibleMessages) }
      }
      Chart("Error rate", width: 18) {
        MetricSeries.expression(
          "errors / calls * 100", ["errors": work.metric(.errors), "calls": work.metric(.invocations)], label: "%")
        MetricSeries("Latency", in: "Shop", dimensions: ["Stage": "prod"], statistic: .percentile(99))
      }
      AlarmStatus("Alarms") {
        rate
        late
      }
    }
  }

  /// Alarms on the states of other alarms.
  static let outages = Stack("Outages", data: .goesWithStack) {
    let pager = Topic("Pager")
    let mender = worker("Mender")
    let errors = mender.alarm(.errors, above: 0)
    let late = Queue("Jobs").alarm(.oldestMessageAge, above: 600, of: .minutes(1))
    let deploying = Alarm("Deploying", metric: "Deployments", in: "Shop", statistic: .sum, above: 0)
    let outage = CompositeAlarm(
      "Outage", when: .any(.all(errors, late), .all(.alarm(late), .not(.alarm(deploying)))),
      description: "Nothing gets done", suppressed: .by(deploying, waiting: .minutes(2), extending: .minutes(1)),
      tell: pager, mender
    ) {
      Properties { $0.actionsEnabled = true }
      Tags(["Severity": "high"])
    }
    Trigger.alarm(outage, on: .ok).calls(pager)
    CompositeAlarm("Trouble", when: .any(outage, late), tell: pager)
    Dashboard("States") { AlarmStatus("Alarms") { outage } }
  }
}
