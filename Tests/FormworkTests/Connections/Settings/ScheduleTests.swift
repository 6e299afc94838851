import Formwork
import Testing

/// Expressions of schedules.
struct ScheduleTests {
  @Test func `Expressions that neither rules nor schedules can read`() {
    let found = findings(
      in: Stack("S") {
        let expressions = [
          "every day", "rate(5)", "rate(1 minutes)", "rate(5 minute)", "rate(5 weeks)", "cron(0 3 * * ?)",
          "cron(0 3 * * * *)",
          "cron(0 3 ? * ? *)", "cron(60 3 * * ? *)", "cron(0 3 ? * FUNDAY *)", "cron(0 3 * FOO ? *)",
          "at(2030-01-31T08:00:00)",
        ]
        for (number, expression) in expressions.enumerated() {
          RawResource("AWS::Events::Rule", "R\(number)") { $0["ScheduleExpression"] = Value(expression) }
        }
      })
    #expect(
      found == [
        """
        +8: error: ScheduleExpression of R0 is "every day"; AWS::Events::Rule asks for text that matches \
        ^(rate\\(.+\\)|cron\\(.+\\))?$ [pattern]
        """,
        """
        +8: error: ScheduleExpression of R11 is "at(2030-01-31T08:00:00)"; AWS::Events::Rule asks for text that \
        matches ^(rate\\(.+\\)|cron\\(.+\\))?$ [pattern]
        """,
        """
        +8: error: ScheduleExpression of R1 is "rate(5)": a rate is a whole number above 0 and a unit \
        [invalid-schedule]
          hint: write a number and a unit: rate(5 minutes), or .rate(.minutes(5))
        """,
        """
        +8: error: ScheduleExpression of R2 is "rate(1 minutes)": one is followed by a unit in the singular \
        [invalid-schedule]
          hint: write rate(1 minute)
        """,
        """
        +8: error: ScheduleExpression of R3 is "rate(5 minute)": more than one is followed by a unit in the \
        plural [invalid-schedule]
          hint: write rate(5 minutes)
        """,
        """
        +8: error: ScheduleExpression of R4 is "rate(5 weeks)": weeks is no unit; they are minutes, hours and \
        days [invalid-schedule]
          hint: write a number and a unit: rate(5 minutes), or .rate(.minutes(5))
        """,
        """
        +8: error: ScheduleExpression of R5 is "cron(0 3 * * ?)": a cron expression has 6 fields, and this one \
        has 5 [invalid-schedule]
          hint: write minutes, hours, day of month, month, day of week and year, such as cron(0 3 * * ? *)
        """,
        """
        +8: error: ScheduleExpression of R6 is "cron(0 3 * * * *)": one of the day of the month and the day of \
        the week has to be ? [invalid-schedule]
          hint: write ? for the day that does not matter, such as cron(0 3 * * ? *)
        """,
        """
        +8: error: ScheduleExpression of R7 is "cron(0 3 ? * ? *)": only one of the day of the month and the day \
        of the week may be ? [invalid-schedule]
          hint: write ? for the day that does not matter, such as cron(0 3 * * ? *)
        """,
        """
        +8: error: ScheduleExpression of R8 is "cron(60 3 * * ? *)": 60 is no minute: it is 0-59, with * , - and \
        / [invalid-schedule]
          hint: write 0 there
        """,
        """
        +8: error: ScheduleExpression of R9 is "cron(0 3 ? * FUNDAY *)": FUNDAY is no day of a week: it is 1-7 or \
        SUN-SAT, with * , - and / [invalid-schedule]
          hint: write MON-FRI there
        """,
        """
        +8: error: ScheduleExpression of R10 is "cron(0 3 * FOO ? *)": FOO is no month: it is 1-12 or JAN-DEC, \
        with * , - and / [invalid-schedule]
          hint: write JAN-MAR there
        """,
        """
        +8: error: ScheduleExpression of R11 is "at(2030-01-31T08:00:00)": rules know no at(…) [invalid-schedule]
          hint: use EventBridge Scheduler: Trigger.schedule(.at(…))
        """,
      ])
  }

  @Test func `A time and a time zone of a schedule`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Scheduler::Schedule", "Once") {
          $0["ScheduleExpression"] = "at(2030-01-31 08:00)"
          $0["ScheduleExpressionTimezone"] = "Berlin"
          $0["FlexibleTimeWindow"] = ["Mode": "OFF"]
          $0["Target"] = [
            "Arn": "arn:aws:sqs:eu-west-1:123456789012:jobs", "RoleArn": "arn:aws:iam::123456789012:role/sender",
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: ScheduleExpression of Once is "at(2030-01-31 08:00)": a time is yyyy-mm-ddThh:mm:ss \
        [invalid-schedule]
          hint: write at(2030-01-31T08:00:00)
        """,
        """
        +1: error: ScheduleExpressionTimezone of Once is "Berlin", which is no time zone of the IANA database \
        [invalid-schedule]
          hint: write the area and the place, such as Trigger.schedule(…, in: "Europe/Berlin")
        """,
      ])
  }

  @Test func `Expressions that AWS documents`() {
    let found = findings(
      in: Stack("S") {
        let expressions = [
          "rate(1 minute)", "rate(5 minutes)", "rate(1 hour)", "rate(2 days)", "cron(0 10 * * ? *)",
          "cron(15 12 * * ? *)",
          "cron(0 18 ? * MON-FRI *)", "cron(0 8 1 * ? *)", "cron(0/15 * * * ? *)", "cron(0/10 * ? * MON-FRI *)",
          "cron(0/30 20-2 ? * MON-FRI *)", "cron(0 9 ? * 2#1 *)", "cron(0 10 L * ? *)", "cron(0 9 3W * ? *)",
          "cron(0 9 ? * 6L 2022-2023)", "cron(15 10 ? * 6L 2019-2022)", "cron(0,30 8 ? JAN-mar SUN,7 *)",
        ]
        for (number, expression) in expressions.enumerated() {
          RawResource("AWS::Events::Rule", "R\(number)") { $0["ScheduleExpression"] = Value(expression) }
        }
      })
    #expect(found == [])
  }
}
