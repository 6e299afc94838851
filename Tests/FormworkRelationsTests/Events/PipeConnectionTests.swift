import FormworkIR
import FormworkRelations
import Testing

/// What a pipe becomes.
struct PipeConnectionTests {
  private let scene = Scene()

  private let begin = Property("StartingPosition", .string("LATEST"))

  private func pipe(
    from source: RelationEnd, by enrichment: RelationEnd? = nil, to target: RelationEnd, reading: [Property] = [],
    onFailure: RelationEnd? = nil, settings: [Property] = []
  ) -> PipeConnection {
    PipeConnection(
      id: "Pipe", from: source, by: enrichment, to: target, reading: reading, onFailure: onFailure, settings: settings,
      scope: nil, location: Scene.location)
  }

  @Test func `A pipe reads, asks and sends under a role of its own`() {
    #expect(
      scene.made(pipe(from: scene.jobs.end, by: scene.worker.end, to: scene.machine.end)) == """
        PipeRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "pipes.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "PipeRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": \
        [["Effect": "Allow", "Action": "states:StartExecution", "Resource": Machine.Arn], ["Effect": "Allow", \
        "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", \
        "sqs:GetQueueUrl"], "Resource": Jobs.Arn], ["Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": \
        Worker.Arn]]]]]
        Pipe AWS::Pipes::Pipe
          Source: Jobs.Arn
          Enrichment: Worker.Arn
          Target: Machine.Arn
          RoleArn: PipeRole.Arn
          TargetParameters: ["StepFunctionStateMachineParameters": ["InvocationType": "FIRE_AND_FORGET"]]
        """)
  }

  @Test func `The stream of a table is read`() {
    #expect(
      scene.made(pipe(from: scene.orders.end, to: scene.placed.end, reading: [begin])) == """
        PipeRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "pipes.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "PipeRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": \
        [["Effect": "Allow", "Action": "sns:Publish", "Resource": Placed.TopicArn], ["Effect": "Allow", "Action": \
        ["dynamodb:GetRecords", "dynamodb:DescribeStream", "dynamodb:GetShardIterator"], "Resource": \
        Orders.StreamArn], ["Effect": "Allow", "Action": "dynamodb:ListStreams", "Resource": "*"]]]]]
        Pipe AWS::Pipes::Pipe
          Source: Orders.StreamArn
          Target: Placed.TopicArn
          RoleArn: PipeRole.Arn
          SourceParameters: ["DynamoDBStreamParameters": ["StartingPosition": "LATEST"]]
        """)
  }

  @Test func `A queue that a key of the stack encrypts asks for the key`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    #expect(
      scene.made(pipe(from: scene.jobs.end, to: secret.end), declared: [scene.key]) == """
        PipeRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "pipes.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "PipeRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": \
        [["Effect": "Allow", "Action": "sqs:SendMessage", "Resource": Secret.Arn], ["Effect": "Allow", "Action": \
        ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": Key.Arn, "Condition": ["StringEquals": ["kms:ViaService": \
        "sqs.${AWS::Region}.amazonaws.com"]]], ["Effect": "Allow", "Action": ["sqs:ReceiveMessage", \
        "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"], "Resource": \
        Jobs.Arn]]]]]
        Pipe AWS::Pipes::Pipe
          Source: Jobs.Arn
          Target: Secret.Arn
          RoleArn: PipeRole.Arn
        """)
  }

  @Test func `What a pipe cannot read is an error`() {
    #expect(
      scene.findings(pipe(from: scene.placed.end, to: scene.jobs.end)) == [
        """
        App/Infrastructure.swift:1: error: Placed flows to Jobs, but a pipe cannot read AWS::SNS::Topic [wrong-kind]
          hint: it reads AWS::AmazonMQ::Broker, AWS::DynamoDB::GlobalTable, AWS::DynamoDB::Table, \
        AWS::Kinesis::Stream, AWS::Kinesis::StreamConsumer, AWS::MSK::Cluster, AWS::MSK::ServerlessCluster, \
        AWS::SQS::Queue, SelfManagedKafka
        """
      ])
  }

  @Test func `What cannot enrich is an error`() {
    #expect(
      scene.findings(pipe(from: scene.jobs.end, by: scene.orders.end, to: scene.failures.end)) == [
        """
        App/Infrastructure.swift:1: error: Jobs flows to Failures, but AWS::DynamoDB::Table cannot enrich [wrong-kind]
          hint: a function, an express state machine, an API or an API destination can
        """
      ])
  }

  @Test func `What a pipe cannot send to is an error`() {
    #expect(
      scene.findings(pipe(from: scene.jobs.end, to: scene.orders.end)) == [
        """
        App/Infrastructure.swift:1: error: Jobs flows to Orders, but pipes.amazonaws.com cannot send to \
        AWS::DynamoDB::Table [wrong-kind]
          hint: it can send to AWS::ApiGateway::RestApi, AWS::ApiGatewayV2::Api, AWS::Batch::JobQueue, \
        AWS::ECS::TaskDefinition, AWS::Events::ApiDestination, AWS::Events::EventBus, \
        AWS::Inspector::AssessmentTemplate, AWS::Kinesis::Stream, AWS::KinesisFirehose::DeliveryStream, \
        AWS::Lambda::Function, AWS::Logs::LogGroup, AWS::Redshift::Cluster, AWS::RedshiftServerless::Workgroup, \
        AWS::SNS::Topic, AWS::SQS::Queue, AWS::SageMaker::Pipeline, AWS::StepFunctions::StateMachine, \
        AWS::Timestream::Table
        """
      ])
  }

  @Test func `Batches of a stream that were given up are reported under the pipe's role, and its key`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    #expect(
      scene.made(
        pipe(
          from: scene.clicks.end, to: scene.worker.end,
          reading: [begin, Property("MaximumRetryAttempts", .int(3))], onFailure: secret.end), declared: [scene.key])
          == """
          PipeRole AWS::IAM::Role
            AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
          ["Service": "pipes.amazonaws.com"], "Action": "sts:AssumeRole"]]]
            Policies: [["PolicyName": "PipeRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": [["Effect": \
          "Allow", "Action": "lambda:InvokeFunction", "Resource": Worker.Arn], ["Effect": "Allow", "Action": \
          ["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", \
          "kinesis:ListShards"], "Resource": Clicks.Arn], ["Effect": "Allow", "Action": ["sqs:SendMessage", \
          "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], "Resource": Secret.Arn], ["Effect": "Allow", "Action": \
          ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": Key.Arn, "Condition": ["StringEquals": ["kms:ViaService": \
          "sqs.${AWS::Region}.amazonaws.com"]]]]]]]
          Pipe AWS::Pipes::Pipe
            Source: Clicks.Arn
            Target: Worker.Arn
            RoleArn: PipeRole.Arn
            SourceParameters: ["KinesisStreamParameters": ["StartingPosition": "LATEST", "MaximumRetryAttempts": 3, \
          "DeadLetterConfig": ["Arn": Secret.Arn]]]
          """)
  }

  @Test func `Batches that were given up go to a queue or topic alone`() {
    #expect(
      scene.findings(
        pipe(from: scene.clicks.end, to: scene.jobs.end, reading: [begin], onFailure: scene.uploads.end)) == [
          """
          App/Infrastructure.swift:1: error: Clicks flows to Jobs, but failures cannot go to AWS::S3::Bucket [wrong-kind]
            hint: they can go to AWS::SNS::Topic, AWS::SQS::Queue
          """
        ])
  }

  @Test(arguments: [("Clicks", "AWS::Kinesis::Stream"), ("Orders", "AWS::DynamoDB::Table")])
  func `A stream is read from somewhere on`(_ name: String, _ type: String) {
    #expect(
      scene.findings(pipe(from: Scene.node(name, type).end, to: scene.jobs.end)) == [
        """
        App/Infrastructure.swift:1: error: \(name) flows to Jobs, but a pipe needs StartingPosition for \(type) \
        [missing-property]
          hint: give startingAt: .latest or .trimHorizon
        """
      ])
  }

  @Test func `Brokers and Kafka need settings in AWS's names`() {
    let broker = Scene.node("Broker", "AWS::AmazonMQ::Broker", [Property("EngineType", .string("RABBITMQ"))])
    let cluster = Scene.node("Cluster", "AWS::MSK::ServerlessCluster")
    #expect(
      scene.findings(pipe(from: broker.end, to: scene.jobs.end))
        + scene.findings(pipe(from: cluster.end, to: scene.jobs.end)) == [
          """
          App/Infrastructure.swift:1: error: Broker flows to Jobs, but a pipe needs Credentials for AWS::AmazonMQ::Broker \
          [missing-property]
            hint: give sourceParameters: ["RabbitMQBrokerParameters": ["Credentials": …]]
          """,
          """
          App/Infrastructure.swift:1: error: Broker flows to Jobs, but a pipe needs QueueName for AWS::AmazonMQ::Broker \
          [missing-property]
            hint: give sourceParameters: ["RabbitMQBrokerParameters": ["QueueName": …]]
          """,
          """
          App/Infrastructure.swift:1: error: Cluster flows to Jobs, but a pipe needs TopicName for \
          AWS::MSK::ServerlessCluster [missing-property]
            hint: give sourceParameters: ["ManagedStreamingKafkaParameters": ["TopicName": …]]
          """,
        ])
  }

  @Test func `Further settings of the source count`() {
    func further(_ term: Term) -> [Property] { [Property("SourceParameters", term)] }
    let given = Term.map([MapEntry("KinesisStreamParameters", .map([MapEntry(begin.name, begin.value)]))])
    let later = Term.parameter(ParameterNode("Later", .string, location: Scene.location))
    let inside = Term.map([MapEntry("KinesisStreamParameters", later)])
    #expect(
      [given, later, inside].flatMap {
        scene.findings(pipe(from: scene.clicks.end, to: scene.jobs.end, settings: further($0)))
      }.isEmpty)
  }

  @Test func `What a source does not take is an error`() {
    let timestamp = Property("StartingPositionTimestamp", .int(0))
    #expect(
      scene.findings(
        pipe(
          from: scene.jobs.end, to: scene.placed.end, reading: [Property("MaximumRetryAttempts", .int(3))],
          onFailure: scene.failures.end))
        + scene.findings(pipe(from: scene.orders.end, to: scene.placed.end, reading: [begin, timestamp])) == [
          """
          App/Infrastructure.swift:1: error: Jobs flows to Placed, but a pipe takes no MaximumRetryAttempts for \
          AWS::SQS::Queue [unfit-setting]
            hint: leave retries: out
          """,
          """
          App/Infrastructure.swift:1: error: Jobs flows to Placed, but a pipe takes no DeadLetterConfig for AWS::SQS::Queue \
          [unfit-setting]
            hint: leave onFailure: out
          """,
          """
          App/Infrastructure.swift:1: error: Orders flows to Placed, but a pipe takes no StartingPositionTimestamp for \
          AWS::DynamoDB::Table [unfit-setting]
            hint: leave startingAt: .timestamp out
          """,
        ])
  }

  @Test func `People read where records flow`() {
    #expect(pipe(from: scene.jobs.end, to: scene.machine.end).description == "Jobs flows to Machine")
  }
}
