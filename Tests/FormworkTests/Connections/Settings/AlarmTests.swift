import Formwork
import Testing

/// Whom alarms and user pools call, and what alarms watch.
struct AlarmTests {
  /// An alarm in AWS's own words.
  @discardableResult
  private func alarm(
    _ id: String, line: Int = #line, fileID: String = #fileID, _ properties: (inout OverrideArguments) -> Void
  ) -> RawResource {
    RawResource("AWS::CloudWatch::Alarm", id, fileID: fileID, line: line) {
      $0["ComparisonOperator"] = "GreaterThanThreshold"
      $0["EvaluationPeriods"] = 1
      $0["Threshold"] = 0
      $0["Period"] = 60
      $0["Namespace"] = "AWS/Lambda"
      $0["MetricName"] = "Errors"
      properties(&$0)
    }
  }

  @Test func `An alarm and a function without a permission`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        alarm("Errors") {
          $0["Statistic"] = "Sum"
          $0["AlarmActions"] = [worker.arn.asJSON]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Errors calls Worker, but no permission lets lambda.alarms.cloudwatch.amazonaws.com invoke \
        Worker for Errors [missing-permission]
          hint: write Trigger.alarm(…) in the braces of Worker, or a Lambda.Permission with the principal \
        "lambda.alarms.cloudwatch.amazonaws.com" and the sourceArn of Errors
        """
      ])
  }

  @Test func `An alarm and a queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        alarm("Errors") {
          $0["Statistic"] = "Sum"
          $0["OKActions"] = [jobs.arn.asJSON]
        }
      })
    #expect(
      found == [
        """
        +2: error: OKActions[0] of Errors is Jobs, whose type is AWS::SQS::Queue; alarms tell AWS::SNS::Topic, and \
        call AWS::Lambda::Function [wrong-kind]
          hint: name a topic, and subscribe the other to it: Subscription(to: …)
        """
      ])
  }

  @Test func `The ARN of a function as a dimension, and no statistic`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        alarm("Errors") { $0["Dimensions"] = [["Name": "FunctionName", "Value": worker.arn.asJSON]] }
        alarm("Others") {
          $0["ExtendedStatistic"] = "p99"
          $0["Dimensions"] = [["Name": "FunctionName", "Value": worker.functionName.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +2: error: Errors watches a metric, but sets neither Statistic nor ExtendedStatistic [missing-property]
          hint: say by what it is watched, such as Sum for errors and Maximum for ages
        """,
        """
        +2: warning: Dimensions[0] of Errors gives Worker.Arn, the ARN of a function, as FunctionName; no metric \
        has such a dimension [wrong-address]
          hint: write Worker.FunctionName
        """,
      ])
  }

  @Test func `A trigger lets an alarm call a function`() {
    let found = findings(
      in: Stack("S") {
        let errors = alarm("Errors") { $0["Statistic"] = "Sum" }
        LambdaFunction(
          "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k")
        ) {
          Trigger.alarm(errors)
        }
      })
    #expect(found.isEmpty)
  }

  @Test func `A user pool and a function without a permission, or by its name`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        RawResource("AWS::Cognito::UserPool", "Users") {
          $0["LambdaConfig"] = [
            "PreSignUp": worker.arn.asJSON, "PostConfirmation": worker.functionName.asJSON,
            "PreTokenGenerationConfig": ["LambdaArn": worker.arn.asJSON, "LambdaVersion": "V2_0"],
          ]
        }
      })
    #expect(
      found == [
        """
        +2: warning: Users calls Worker, but no permission lets cognito-idp.amazonaws.com invoke Worker for Users \
        [missing-permission]
          hint: write Trigger.cognito(…) in the braces of Worker, or a Lambda.Permission with the principal \
        "cognito-idp.amazonaws.com" and the sourceArn of Users
        """,
        """
        +2: error: LambdaConfig.PostConfirmation of Users is Worker.FunctionName, the name of a function; its ARN \
        belongs there [wrong-address]
          hint: write Worker.Arn, or let Trigger.cognito(…) write it
        """,
      ])
  }

  @Test func `A trigger lets a user pool call a function`() {
    let found = findings(
      in: Stack("S") {
        let users = RawResource("AWS::Cognito::UserPool", "Users")
        LambdaFunction(
          "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k")
        ) {
          Trigger.cognito(users, at: .preSignUp)
        }
      })
    #expect(found.isEmpty)
  }
}
