import FormworkIR
import FormworkRelations
import Testing

/// What becomes of lines of a log group that something gets.
struct LogSubscriptionTests {
  private let scene = Scene()

  private func subscription(of group: RelationEnd? = nil, to target: RelationEnd) -> LogSubscription {
    LogSubscription(
      id: "\(target.name ?? "")/Logs", of: group ?? scene.lines.end, to: target, pattern: .string("ERROR"), scope: nil,
      location: Scene.location)
  }

  @Test func `A function lets the log group in before it is called`() {
    #expect(
      scene.made(subscription(to: scene.worker.end)) == """
        Worker/LogsPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "logs.amazonaws.com"
          SourceArn: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Lines.LogGroupName}:*"
        Worker/Logs AWS::Logs::SubscriptionFilter
          LogGroupName: Lines.LogGroupName
          FilterPattern: "ERROR"
          DestinationArn: Worker.Arn
          after Worker/LogsPermission
        """)
  }

  @Test func `A stream is written under a role`() {
    #expect(
      scene.made(subscription(to: scene.clicks.end)) == """
        Clicks/LogsRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "logs.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "ClicksLogsRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": \
        [["Effect": "Allow", "Action": "kinesis:PutRecord", "Resource": Clicks.Arn]]]]]
        Clicks/Logs AWS::Logs::SubscriptionFilter
          LogGroupName: Lines.LogGroupName
          FilterPattern: "ERROR"
          DestinationArn: Clicks.Arn
          RoleArn: Clicks/LogsRole.Arn
        """)
  }

  @Test func `A log group outside the stack is named by its ARN`() {
    #expect(
      scene.made(
        subscription(
          of: Scene.existing(
            "AWS::Logs::LogGroup", "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/lambda/old:*"),
          to: scene.worker.end)) == """
          Worker/LogsPermission AWS::Lambda::Permission
            FunctionName: Worker.FunctionName
            Action: "lambda:InvokeFunction"
            Principal: "logs.amazonaws.com"
            SourceArn: "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/old:*"
          Worker/Logs AWS::Logs::SubscriptionFilter
            LogGroupName: "/aws/lambda/old"
            FilterPattern: "ERROR"
            DestinationArn: Worker.Arn
            after Worker/LogsPermission
          """)
  }

  @Test func `Lines come from a log group alone`() {
    #expect(
      scene.findings(subscription(of: scene.jobs.end, to: scene.worker.end)) == [
        """
        App/Infrastructure.swift:1: error: lines of Jobs reach Worker, but Jobs is AWS::SQS::Queue [wrong-kind]
          hint: lines come from AWS::Logs::LogGroup
        """
      ])
  }

  @Test func `What cannot get lines is an error`() {
    #expect(
      scene.findings(subscription(to: scene.jobs.end)) == [
        """
        App/Infrastructure.swift:1: error: lines of Lines reach Jobs, but logs.amazonaws.com cannot send to \
        AWS::SQS::Queue [wrong-kind]
          hint: it can send to AWS::Kinesis::Stream, AWS::KinesisFirehose::DeliveryStream, AWS::Lambda::Function
        """
      ])
  }

  @Test func `People read who gets the lines`() {
    #expect(subscription(to: scene.worker.end).description == "lines of Lines reach Worker")
  }

  @Test func `SAM has an event of a function`() {
    #expect(
      Scene.event(of: subscription(to: scene.worker.end)) == """
        Logs CloudWatchLogs
          LogGroupName: Lines.LogGroupName
          FilterPattern: "ERROR"
        """)
  }
}
