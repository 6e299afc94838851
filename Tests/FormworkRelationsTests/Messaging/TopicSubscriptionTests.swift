import FormworkIR
import FormworkRelations
import Testing

/// What a subscription of a topic becomes.
struct TopicSubscriptionTests {
  private let scene = Scene()

  private func subscription(
    of target: TopicSubscription.Target, to topic: RelationEnd? = nil, id: String = "Jobs/Placed",
    settings: [Property] = [], deadLetters: RelationEnd? = nil
  ) -> TopicSubscription {
    TopicSubscription(
      id: id, of: target, to: topic ?? scene.placed.end, settings: settings, deadLetters: deadLetters, scope: nil,
      location: Scene.location)
  }

  @Test func `A queue lets the topic in before it is told`() {
    #expect(
      scene.made(subscription(of: .end(scene.jobs.end), deadLetters: scene.failures.end)) == """
        Jobs/Placed AWS::SNS::Subscription
          Protocol: "sqs"
          Endpoint: Jobs.Arn
          TopicArn: Placed.TopicArn
          RedrivePolicy: ["deadLetterTargetArn": Failures.Arn]
          after Jobs/Policy
        Failures/Policy AWS::SQS::QueuePolicy
          Queues: [Failures.QueueUrl]
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["Service": \
        "sns.amazonaws.com"], "Action": "sqs:SendMessage", "Resource": Failures.Arn, "Condition": ["ArnEquals": \
        ["aws:SourceArn": Placed.TopicArn]]]]]
        Jobs/Policy AWS::SQS::QueuePolicy
          Queues: [Jobs.QueueUrl]
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["Service": \
        "sns.amazonaws.com"], "Action": "sqs:SendMessage", "Resource": Jobs.Arn, "Condition": ["ArnEquals": \
        ["aws:SourceArn": Placed.TopicArn]]]]]
        """)
  }

  @Test func `A function lets the topic in`() {
    #expect(
      scene.made(
        subscription(
          of: .end(scene.worker.end), id: "Worker/Placed",
          settings: [Property("FilterPolicyScope", .string("MessageBody"))])) == """
          Worker/PlacedPermission AWS::Lambda::Permission
            FunctionName: Worker.FunctionName
            Action: "lambda:InvokeFunction"
            Principal: "sns.amazonaws.com"
            SourceArn: Placed.TopicArn
          Worker/Placed AWS::SNS::Subscription
            Protocol: "lambda"
            Endpoint: Worker.Arn
            TopicArn: Placed.TopicArn
            FilterPolicyScope: "MessageBody"
          """)
  }

  @Test func `A delivery stream is told under a role`() {
    #expect(
      scene.made(
        subscription(of: .end(Scene.node("Archive", "AWS::KinesisFirehose::DeliveryStream").end), id: "Archive/Placed"))
          == """
          Archive/PlacedRole AWS::IAM::Role
            AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
          ["Service": "sns.amazonaws.com"], "Action": "sts:AssumeRole"]]]
            Policies: [["PolicyName": "ArchivePlacedRolePolicy", "PolicyDocument": ["Version": "2012-10-17", \
          "Statement": [["Effect": "Allow", "Action": ["firehose:DescribeDeliveryStream", \
          "firehose:ListDeliveryStreams", "firehose:ListTagsForDeliveryStream", "firehose:PutRecord", \
          "firehose:PutRecordBatch"], "Resource": Archive.Arn]]]]]
          Archive/Placed AWS::SNS::Subscription
            Protocol: "firehose"
            Endpoint: Archive.Arn
            SubscriptionRoleArn: Archive/PlacedRole.Arn
            TopicArn: Placed.TopicArn
          """)
  }

  @Test func `An address is told by its protocol`() {
    #expect(
      scene.made(subscription(of: .address(protocol: "email", .string("shop@example.com")), id: "Placed/Email")) == """
        Placed/Email AWS::SNS::Subscription
          Protocol: "email"
          Endpoint: "shop@example.com"
          TopicArn: Placed.TopicArn
        """)
  }

  @Test func `A queue that a key of the stack encrypts lets the topic use the key`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    #expect(
      scene.made(subscription(of: .end(secret.end), id: "Secret/Placed"), declared: [scene.key]) == """
        Key AWS::KMS::Key
          KeyPolicy: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["AWS": \
        "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"], "Action": "kms:*", "Resource": "*"], ["Effect": "Allow", \
        "Principal": ["Service": "sns.amazonaws.com"], "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": \
        "*", "Condition": ["StringEquals": ["aws:SourceAccount": AWS::AccountId]]]]]
        Secret/Placed AWS::SNS::Subscription
          Protocol: "sqs"
          Endpoint: Secret.Arn
          TopicArn: Placed.TopicArn
          after Secret/Policy
        Secret/Policy AWS::SQS::QueuePolicy
          Queues: [Secret.QueueUrl]
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["Service": \
        "sns.amazonaws.com"], "Action": "sqs:SendMessage", "Resource": Secret.Arn, "Condition": ["ArnEquals": \
        ["aws:SourceArn": Placed.TopicArn]]]]]
        """)
  }

  @Test func `A key outside the stack is a warning`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .string("arn:aws:kms:eu-central-1:111122223333:key/1"))])
    #expect(
      scene.findings(subscription(of: .end(secret.end), id: "Secret/Placed")) == [
        """
        App/Infrastructure.swift:1: warning: Placed tells Secret, and a key that the stack does not own encrypts \
        Secret [unsupported]
          hint: the key's policy must allow sns.amazonaws.com kms:GenerateDataKey, kms:Decrypt
        """
      ])
  }

  @Test func `A subscription is to a topic`() {
    #expect(
      scene.findings(subscription(of: .end(scene.worker.end), to: scene.jobs.end)) == [
        """
        App/Infrastructure.swift:1: error: Jobs tells Worker, but Jobs is AWS::SQS::Queue [wrong-kind]
          hint: a subscription is to AWS::SNS::Topic
        """
      ])
  }

  @Test func `What a topic cannot tell is an error`() {
    #expect(
      scene.findings(subscription(of: .end(scene.orders.end))) == [
        """
        App/Infrastructure.swift:1: error: Placed tells Orders, but sns.amazonaws.com cannot send to \
        AWS::DynamoDB::Table [wrong-kind]
          hint: it can send to AWS::KinesisFirehose::DeliveryStream, AWS::Lambda::Function, AWS::SQS::Queue
        """
      ])
  }

  @Test func `What could not be delivered goes to a queue alone`() {
    #expect(
      scene.findings(subscription(of: .end(scene.worker.end), deadLetters: scene.shop.end)) == [
        """
        App/Infrastructure.swift:1: error: Placed tells Worker, but Shop, for what is not delivered, is \
        AWS::Events::EventBus [wrong-kind]
          hint: what is not delivered goes to AWS::SQS::Queue
        """
      ])
  }

  @Test func `People read whom the topic tells`() {
    #expect(
      [
        subscription(of: .end(scene.jobs.end)),
        subscription(of: .address(protocol: "email", .string("shop@example.com"))),
      ].map(\.description).joined(separator: "\n") == """
        Placed tells Jobs
        Placed tells "shop@example.com" by email
        """)
  }

  @Test func `SAM has an event of a function`() {
    #expect(
      Scene.event(of: subscription(of: .end(scene.worker.end), id: "Worker/Placed", deadLetters: scene.failures.end))
        == """
        Placed SNS
          Topic: Placed.TopicArn
          RedrivePolicy: ["deadLetterTargetArn": Failures.Arn]
        """)
  }

  @Test func `SAM has no event for a queue`() {
    #expect(Scene.event(of: subscription(of: .end(scene.jobs.end))) == nil)
  }

  @Test func `SAM has no event that arrives raw`() {
    #expect(
      Scene.event(of: subscription(of: .end(scene.worker.end), settings: [Property("RawMessageDelivery", .bool(true))]))
        == nil)
  }
}
