import FormworkIR
import FormworkRelations
import Testing

/// What events and schedules by rule become.
struct EventRuleTests {
  private let scene = Scene()
  private let pattern = Term.map([MapEntry("source", .list([.string("shop")]))])

  private func rule(
    _ source: EventRule.Source? = nil, to target: RelationEnd, settings: [Property] = [],
    targetSettings: [Property] = [], deadLetters: RelationEnd? = nil, task: TaskRun? = nil, bucket: RelationEnd? = nil
  ) -> EventRule {
    EventRule(
      id: "\(target.name ?? "")/Shop", on: source ?? .pattern(pattern, bus: scene.shop.end), to: target,
      settings: settings, targetSettings: targetSettings, deadLetters: deadLetters, task: task, bucket: bucket,
      scope: nil, location: Scene.location)
  }

  @Test func `Events of a bus call a function`() {
    #expect(
      scene.made(
        rule(
          to: scene.worker.end, settings: [Property("State", .string("DISABLED"))],
          targetSettings: [Property("Input", .string("{}"))])) == """
          Worker/ShopPermission AWS::Lambda::Permission
            FunctionName: Worker.FunctionName
            Action: "lambda:InvokeFunction"
            Principal: "events.amazonaws.com"
            SourceArn: Worker/Shop.Arn
          Worker/Shop AWS::Events::Rule
            EventBusName: Shop.Name
            EventPattern: ["source": ["shop"]]
            State: "DISABLED"
            Targets: [["Arn": Worker.Arn, "Id": "WorkerShopLambdaTarget", "Input": "{}"]]
          """)
  }

  @Test func `A queue takes events by its policy`() {
    #expect(
      scene.made(rule(to: scene.jobs.end, deadLetters: scene.failures.end)) == """
        Jobs/Shop AWS::Events::Rule
          EventBusName: Shop.Name
          EventPattern: ["source": ["shop"]]
          Targets: [["Arn": Jobs.Arn, "Id": "JobsShopTarget", "DeadLetterConfig": ["Arn": Failures.Arn]]]
        Jobs/Policy AWS::SQS::QueuePolicy
          Queues: [Jobs.QueueUrl]
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["Service": \
        "events.amazonaws.com"], "Action": "sqs:SendMessage", "Resource": Jobs.Arn, "Condition": ["ArnEquals": \
        ["aws:SourceArn": Jobs/Shop.Arn]]]]]
        Failures/Policy AWS::SQS::QueuePolicy
          Queues: [Failures.QueueUrl]
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["Service": \
        "events.amazonaws.com"], "Action": "sqs:SendMessage", "Resource": Failures.Arn, "Condition": ["ArnEquals": \
        ["aws:SourceArn": Jobs/Shop.Arn]]]]]
        """)
  }

  @Test func `A state machine is started under a role of the rule`() {
    #expect(
      scene.made(rule(.schedule(.string("rate(1 hour)")), to: scene.machine.end)) == """
        Machine/ShopRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "events.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "MachineShopRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": \
        [["Effect": "Allow", "Action": "states:StartExecution", "Resource": Machine.Arn]]]]]
        Machine/Shop AWS::Events::Rule
          ScheduleExpression: "rate(1 hour)"
          Targets: [["Arn": Machine.Arn, "Id": "MachineShopStepFunctionsTarget", "RoleArn": Machine/ShopRole.Arn]]
        """)
  }

  @Test func `A log group is a target without the end of its ARN`() {
    #expect(
      scene.made(rule(.pattern(pattern, bus: nil), to: scene.lines.end)) == """
        Lines/Shop AWS::Events::Rule
          EventPattern: ["source": ["shop"]]
          Targets: [["Arn": \
        "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Lines.LogGroupName}", "Id": \
        "LinesShopTarget"]]
        LogsPolicy AWS::Logs::ResourcePolicy
          PolicyName: "${AWS::StackName}-LogsPolicy"
          PolicyDocument: "{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":\
        ["events.amazonaws.com","delivery.logs.amazonaws.com"]},"Action":"logs:CreateLogStream","Resource":\
        "${Lines.Arn}"},{"Effect":"Allow","Principal":{"Service":["events.amazonaws.com","delivery.logs.amazonaws.com"]},\
        "Action":"logs:PutLogEvents","Resource":"${Lines.Arn}","Condition":{"ArnEquals":{"aws:SourceArn":\
        "${Lines/Shop.Arn}"}}}]}"
        """)
  }

  @Test func `A bucket is told to send its events`() {
    #expect(
      scene.made(rule(.pattern(pattern, bus: nil), to: scene.worker.end, bucket: scene.uploads.end)) == """
        Uploads AWS::S3::Bucket
          NotificationConfiguration: ["EventBridgeConfiguration": ["EventBridgeEnabled": true]]
        Worker/ShopPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "events.amazonaws.com"
          SourceArn: Worker/Shop.Arn
        Worker/Shop AWS::Events::Rule
          EventPattern: ["source": ["shop"]]
          Targets: [["Arn": Worker.Arn, "Id": "WorkerShopLambdaTarget"]]
        """)
  }

  @Test func `A bus outside the stack is named by its ARN`() {
    #expect(
      scene.made(
        rule(
          .pattern(
            pattern,
            bus: Scene.existing("AWS::Events::EventBus", "arn:aws:events:eu-central-1:111122223333:event-bus/shop")),
          to: scene.worker.end)) == """
          Worker/ShopPermission AWS::Lambda::Permission
            FunctionName: Worker.FunctionName
            Action: "lambda:InvokeFunction"
            Principal: "events.amazonaws.com"
            SourceArn: Worker/Shop.Arn
          Worker/Shop AWS::Events::Rule
            EventBusName: "arn:aws:events:eu-central-1:111122223333:event-bus/shop"
            EventPattern: ["source": ["shop"]]
            Targets: [["Arn": Worker.Arn, "Id": "WorkerShopLambdaTarget"]]
          """)
  }

  @Test func `A task of ECS is run with its roles`() {
    let cluster = Scene.node("Cluster", "AWS::ECS::Cluster")
    let task = Scene.node(
      "Nightly", "AWS::ECS::TaskDefinition",
      [Property("TaskRoleArn", .string("arn:aws:iam::111122223333:role/task"))])
    let run = TaskRun(
      on: cluster.end, count: .int(2), subnets: .list([.string("subnet-1")]), securityGroups: nil, isPublic: true)
    #expect(
      scene.made(rule(to: task.end, task: run)) == """
        Nightly/ShopRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "events.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "NightlyShopRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": \
        [["Effect": "Allow", "Action": "ecs:RunTask", "Resource": Nightly.TaskDefinitionArn], ["Effect": "Allow", \
        "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/task", "Condition": ["StringEquals": \
        ["iam:PassedToService": "ecs-tasks.amazonaws.com"]]]]]]]
        Nightly/Shop AWS::Events::Rule
          EventBusName: Shop.Name
          EventPattern: ["source": ["shop"]]
          Targets: [["Arn": Cluster.Arn, "Id": "NightlyShopTarget", "RoleArn": Nightly/ShopRole.Arn, "EcsParameters": \
        ["TaskDefinitionArn": Nightly.TaskDefinitionArn, "LaunchType": "FARGATE", "TaskCount": 2, \
        "NetworkConfiguration": ["AwsVpcConfiguration": ["Subnets": ["subnet-1"], "AssignPublicIp": "ENABLED"]]]]]
        """)
  }

  @Test func `What EventBridge cannot call is an error`() {
    #expect(
      scene.findings(rule(to: scene.orders.end)) == [
        """
        App/Infrastructure.swift:1: error: events of Shop reach Orders, but events.amazonaws.com cannot send to \
        AWS::DynamoDB::Table [wrong-kind]
          hint: it can send to AWS::ECS::TaskDefinition, AWS::Events::ApiDestination, AWS::Events::EventBus, \
        AWS::Kinesis::Stream, AWS::KinesisFirehose::DeliveryStream, AWS::Lambda::Function, AWS::Logs::LogGroup, \
        AWS::SNS::Topic, AWS::SQS::Queue, AWS::StepFunctions::StateMachine
        """
      ])
  }

  @Test func `Events come by a bus alone`() {
    #expect(
      scene.findings(rule(.pattern(pattern, bus: scene.placed.end), to: scene.worker.end)) == [
        """
        App/Infrastructure.swift:1: error: events of Placed reach Worker, but Placed is AWS::SNS::Topic [wrong-kind]
          hint: events come by AWS::Events::EventBus
        """
      ])
  }

  @Test func `What could not be delivered goes to a queue alone`() {
    #expect(
      scene.findings(rule(to: scene.worker.end, deadLetters: scene.placed.end)) == [
        """
        App/Infrastructure.swift:1: error: events of Shop reach Worker, but Placed, for what is not delivered, is \
        AWS::SNS::Topic [wrong-kind]
          hint: what is not delivered goes to AWS::SQS::Queue
        """
      ])
  }

  @Test func `People read where events go`() {
    #expect(
      [
        rule(to: scene.worker.end), rule(.pattern(pattern, bus: nil), to: scene.jobs.end),
        rule(.pattern(pattern, bus: nil), to: scene.jobs.end, bucket: scene.uploads.end),
        rule(.schedule(.string("rate(1 hour)")), to: scene.worker.end),
      ].map(\.description).joined(separator: "\n") == """
        events of Shop reach Worker
        events of the default bus reach Jobs
        events of Uploads reach Jobs
        "rate(1 hour)" calls Worker
        """)
  }

  @Test func `SAM has events of a function`() {
    #expect(
      [
        Scene.event(of: rule(to: scene.worker.end)),
        Scene.event(
          of: rule(
            .schedule(.string("rate(1 hour)")), to: scene.worker.end, settings: [Property("State", .string("DISABLED"))]
          )),
      ].compactMap { $0 }.joined(separator: "\n") == """
        Shop EventBridgeRule
          EventBusName: Shop.Name
          Pattern: ["source": ["shop"]]
        Shop Schedule
          Schedule: "rate(1 hour)"
          State: "DISABLED"
        """)
  }

  @Test func `SAM has no event for a queue`() {
    #expect(Scene.event(of: rule(to: scene.jobs.end)) == nil)
  }

  @Test func `SAM has no event with a state`() {
    #expect(Scene.event(of: rule(to: scene.worker.end, settings: [Property("State", .string("DISABLED"))])) == nil)
  }

  @Test func `SAM has no event with a queue for what could not be delivered`() {
    #expect(Scene.event(of: rule(to: scene.worker.end, deadLetters: scene.failures.end)) == nil)
  }
}
