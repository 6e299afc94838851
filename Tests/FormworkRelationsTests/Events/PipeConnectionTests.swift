import FormworkIR
import FormworkRelations
import Testing

/// What a pipe becomes.
struct PipeConnectionTests {
  private let scene = Scene()

  private func pipe(from source: RelationEnd, by enrichment: RelationEnd? = nil, to target: RelationEnd)
    -> PipeConnection
  {
    PipeConnection(
      id: "Pipe", from: source, by: enrichment, to: target, settings: [], scope: nil, location: Scene.location)
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
        """)
  }

  @Test func `The stream of a table is read`() {
    #expect(
      scene.made(pipe(from: scene.orders.end, to: scene.placed.end)) == """
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
        AWS::SQS::Queue
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
          hint: it can send to AWS::ECS::TaskDefinition, AWS::Events::ApiDestination, AWS::Events::EventBus, \
        AWS::Kinesis::Stream, AWS::KinesisFirehose::DeliveryStream, AWS::Lambda::Function, AWS::Logs::LogGroup, \
        AWS::SNS::Topic, AWS::SQS::Queue, AWS::StepFunctions::StateMachine
        """
      ])
  }

  @Test func `People read where records flow`() {
    #expect(pipe(from: scene.jobs.end, to: scene.machine.end).description == "Jobs flows to Machine")
  }
}
