import FormworkIR
import FormworkRelations
import Testing

/// What an alarm that calls a function becomes.
struct AlarmActionTests {
  private let scene = Scene()
  private let alarm = Scene.node("Errors", "AWS::CloudWatch::Alarm")

  private func action(of alarm: RelationEnd? = nil, to target: RelationEnd? = nil) -> AlarmAction {
    AlarmAction(
      id: "Worker/Errors", of: alarm ?? self.alarm.end, in: "AlarmActions", to: target ?? scene.worker.end, scope: nil,
      location: Scene.location)
  }

  @Test func `An alarm lists the function and may call it`() {
    #expect(
      scene.made(action()) == """
        Errors AWS::CloudWatch::Alarm
          AlarmActions: [Worker.Arn]
        Worker/ErrorsPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "lambda.alarms.cloudwatch.amazonaws.com"
          SourceArn: Errors.Arn
          SourceAccount: AWS::AccountId
        """)
  }

  @Test func `Actions that the alarm has stay`() {
    let topic = Property("AlarmActions", .list([.reference(Reference(scene.placed, "TopicArn"))]))
    let alarm = Scene.node("Errors", "AWS::CloudWatch::Alarm", [topic])
    let made = scene.expanded([action(of: alarm.end)]).graph.resources.first { $0.id == "Errors" }
    #expect(made?["AlarmActions"]?.description == "[Placed.TopicArn, Worker.Arn]")
  }

  @Test func `An alarm outside the stack cannot be changed`() {
    let alarm = Scene.existing("AWS::CloudWatch::Alarm", "arn:aws:cloudwatch:eu-central-1:111122223333:alarm:Errors")
    #expect(
      scene.findings(action(of: alarm)) == [
        """
        App/Infrastructure.swift:1: error: "arn:aws:cloudwatch:eu-central-1:111122223333:alarm:Errors" calls Worker, but \
        "arn:aws:cloudwatch:eu-central-1:111122223333:alarm:Errors" is no AWS::CloudWatch::Alarm of the stack [wrong-kind]
          hint: an alarm names its actions itself, so it has to be declared in the stack
        """
      ])
  }

  @Test func `Only functions and topics can be called`() {
    #expect(
      scene.findings(action(to: scene.jobs.end)) == [
        """
        App/Infrastructure.swift:1: error: Errors calls Jobs, but an alarm cannot send to AWS::SQS::Queue [wrong-kind]
          hint: it can send to AWS::Lambda::Function and AWS::SNS::Topic
        """
      ])
  }

  @Test func `People read what calls what`() {
    #expect(action().description == "Errors calls Worker")
  }

  @Test func `SAM has no event`() {
    #expect(Scene.event(of: action()) == nil)
  }
}
