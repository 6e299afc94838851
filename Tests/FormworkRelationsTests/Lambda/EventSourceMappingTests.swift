import FormworkIR
import FormworkRelations
import Testing

/// What a source that Lambda polls becomes.
struct EventSourceMappingTests {
  private let scene = Scene()
  private let network = """
    ["Effect": "Allow", "Action": ["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", \
    "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"], \
    "Resource": "*"]
    """

  private func mapping(
    _ kind: PollingSource = .queue, from source: RelationEnd?, to function: ResourceNode? = nil,
    onFailure: RelationEnd? = nil, settings: [Property] = [], credentials: [RelationEnd] = []
  ) -> EventSourceMapping {
    let function = function ?? scene.worker
    return EventSourceMapping(
      id: "\(function.id)/\(source?.name ?? kind.name)", kind, from: source, to: function, onFailure: onFailure,
      settings: settings, credentials: credentials, scope: nil, location: Scene.location)
  }

  @Test func `A queue calls a function that may receive`() {
    #expect(
      scene.made(mapping(from: scene.jobs.end, settings: [Property("BatchSize", .int(10))])) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Jobs
        Worker/Jobs AWS::Lambda::EventSourceMapping
          FunctionName: Worker.FunctionName
          EventSourceArn: Jobs.Arn
          BatchSize: 10
        Worker/Role/Jobs AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleJobs"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:ReceiveMessage", \
        "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"], "Resource": \
        Jobs.Arn]]]
        """)
  }

  @Test func `The stream of a table is polled and failures are sent to a topic`() {
    #expect(
      scene.made(mapping(.table, from: scene.orders.end, onFailure: scene.placed.end)) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Orders, Worker/Role/Placed
        Worker/Orders AWS::Lambda::EventSourceMapping
          FunctionName: Worker.FunctionName
          EventSourceArn: Orders.StreamArn
          DestinationConfig: ["OnFailure": ["Destination": Placed.TopicArn]]
        Worker/Role/Orders AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleOrders"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": \
        ["dynamodb:GetRecords", "dynamodb:DescribeStream", "dynamodb:GetShardIterator"], "Resource": \
        Orders.StreamArn], ["Effect": "Allow", "Action": "dynamodb:ListStreams", "Resource": "*"]]]
        Worker/Role/Placed AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRolePlaced"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "sns:Publish", \
        "Resource": Placed.TopicArn]]]
        """)
  }

  @Test func `A bucket takes failures by its objects`() {
    #expect(
      scene.made(mapping(.kinesis, from: scene.clicks.end, onFailure: scene.uploads.end)) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Clicks, Worker/Role/Uploads
        Worker/Clicks AWS::Lambda::EventSourceMapping
          FunctionName: Worker.FunctionName
          EventSourceArn: Clicks.Arn
          DestinationConfig: ["OnFailure": ["Destination": Uploads.Arn]]
        Worker/Role/Clicks AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleClicks"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["kinesis:GetRecords", \
        "kinesis:GetShardIterator", "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:ListShards"], \
        "Resource": Clicks.Arn]]]
        Worker/Role/Uploads AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleUploads"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "s3:ListBucket", \
        "Resource": Uploads.Arn], ["Effect": "Allow", "Action": "s3:PutObject", "Resource": "${Uploads.Arn}/*"]]]
        """)
  }

  @Test func `Credentials are read from a secret`() {
    let secret = Scene.node("Login", "AWS::SecretsManager::Secret")
    let broker = Scene.node("Broker", "AWS::AmazonMQ::Broker")
    #expect(
      scene.made(mapping(.broker, from: broker.end, credentials: [secret.end])) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Broker, Worker/Role/Login
        Worker/Broker AWS::Lambda::EventSourceMapping
          FunctionName: Worker.FunctionName
          EventSourceArn: Broker.Arn
        Worker/Role/Broker AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleBroker"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "mq:DescribeBroker", \
        "Resource": Broker.Arn], \(network)]]
        Worker/Role/Login AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleLogin"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": \
        ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], "Resource": Login.Id]]]
        """)
  }

  @Test func `A secret is decrypted with the key that it names`() {
    let secret = Scene.node(
      "Login", "AWS::SecretsManager::Secret", [Property("KmsKeyId", .reference(Reference(scene.key, "Arn")))])
    let broker = Scene.node("Broker", "AWS::AmazonMQ::Broker")
    let made = scene.made(mapping(.broker, from: broker.end, credentials: [secret.end]), declared: [secret])
    #expect(
      made.contains(
        """
        "Action": "kms:Decrypt", "Resource": Key.Arn, "Condition": ["StringEquals": ["kms:ViaService": \
        "secretsmanager.${AWS::Region}.amazonaws.com"]]
        """))
  }

  @Test func `The right to read a cluster is about the topic that is polled`() {
    let cluster = Scene.existing("AWS::MSK::Cluster", "arn:aws:kafka:eu-central-1:111122223333:cluster/Events/1-2")
    let made = scene.made(
      mapping(.kafka, from: cluster, settings: [Property("Topics", .list([.string("orders")]))]))
    #expect(
      made.contains(
        """
        "Action": ["kafka-cluster:ReadData", "kafka-cluster:DescribeTopic"], "Resource": \
        "arn:${AWS::Partition}:kafka:${AWS::Region}:${AWS::AccountId}:topic/*/orders"]
        """))
    #expect(made.contains(network))
  }

  @Test func `A cluster outside AWS is reached in the network that its settings name`() {
    let access = Term.list([.map([MapEntry("Type", .string("VPC_SUBNET")), MapEntry("URI", .string("subnet:a"))])])
    #expect(
      scene.made(
        mapping(.selfManagedKafka, from: nil, settings: [Property("SourceAccessConfigurations", access)])) == """
          Worker AWS::Lambda::Function
            Role: Worker/Role.Arn
            after Worker/Role/Statements
          Worker/Kafka AWS::Lambda::EventSourceMapping
            FunctionName: Worker.FunctionName
            SourceAccessConfigurations: [["Type": "VPC_SUBNET", "URI": "subnet:a"]]
          Worker/Role/Statements AWS::IAM::RolePolicy
            RoleName: Worker/Role.RoleName
            PolicyName: "WorkerRoleStatements"
            PolicyDocument: ["Version": "2012-10-17", "Statement": [\(network)]]
          """)
  }

  @Test func `What was given up is encrypted with the key of the bucket that takes it`() {
    let encryption = Term.map([
      MapEntry("SSEAlgorithm", .string("aws:kms")), MapEntry("KMSMasterKeyID", .reference(Reference(scene.key, "Arn"))),
    ])
    let rules = Term.list([.map([MapEntry("ServerSideEncryptionByDefault", encryption)])])
    let bucket = Scene.node(
      "Archive", "AWS::S3::Bucket",
      [Property("BucketEncryption", .map([MapEntry("ServerSideEncryptionConfiguration", rules)]))])
    let clicks = Scene.node("Clicks", "AWS::Kinesis::Stream")
    let made = scene.made(mapping(.kinesis, from: clicks.end, onFailure: bucket.end), declared: [bucket])
    #expect(
      made.contains(
        """
        ["Effect": "Allow", "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": Key.Arn, "Condition": \
        ["StringEquals": ["kms:ViaService": "s3.${AWS::Region}.amazonaws.com"]]]
        """))
  }

  @Test func `A cluster outside AWS has no ARN to poll`() {
    #expect(
      scene.made(
        mapping(
          .selfManagedKafka, from: nil, settings: [Property("Topics", .list([.string("orders")]))])) == """
          Worker/Kafka AWS::Lambda::EventSourceMapping
            FunctionName: Worker.FunctionName
            Topics: ["orders"]
          """)
  }

  @Test func `A source outside the stack is polled by its ARN`() {
    let jobs = Scene.existing("AWS::SQS::Queue", "arn:aws:sqs:eu-central-1:111122223333:Jobs")
    #expect(
      scene.made(mapping(from: jobs)) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Jobs
        Worker/Jobs AWS::Lambda::EventSourceMapping
          FunctionName: Worker.FunctionName
          EventSourceArn: "arn:aws:sqs:eu-central-1:111122223333:Jobs"
        Worker/Role/Jobs AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleJobs"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:ReceiveMessage", \
        "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"], "Resource": \
        "arn:aws:sqs:eu-central-1:111122223333:Jobs"]]]
        """)
  }

  @Test func `People read what calls what`() {
    #expect(mapping(from: scene.jobs.end).description == "Jobs calls Worker")
  }

  @Test func `A cluster without a name is called by its kind`() {
    #expect(mapping(.selfManagedKafka, from: nil).description == "Kafka calls Worker")
  }

  @Test func `A source of another kind is an error`() {
    #expect(
      scene.findings(mapping(from: scene.placed.end)) == [
        """
        App/Infrastructure.swift:1: error: Placed calls Worker, but Placed is AWS::SNS::Topic [wrong-kind]
          hint: this trigger takes AWS::SQS::Queue
        """
      ])
  }

  @Test func `A role outside the stack is not changed`() {
    #expect(
      scene.findings(mapping(from: scene.jobs.end, to: scene.guest)) == [
        """
        App/Infrastructure.swift:1: error: Jobs calls Guest, but the role of Guest is \
        "arn:aws:iam::111122223333:role/guest", which the stack does not own [unsupported]
          hint: let the stack make the role, or say what the role is: .existing(arn: …, policies: .attached) attaches \
        a policy, .complete means that the role may do it
        """
      ])
  }

  @Test func `What cannot take failures is an error`() {
    #expect(
      scene.findings(
        mapping(.table, from: scene.orders.end, onFailure: scene.shop.end),
        mapping(.kinesis, from: scene.clicks.end, onFailure: scene.guest.end),
        mapping(.kinesis, from: Scene.node("More", "AWS::Kinesis::Stream").end, onFailure: scene.clicks.end)) == [
          """
          App/Infrastructure.swift:1: error: Orders calls Worker, but failures cannot go to AWS::Events::EventBus \
          [wrong-kind]
            hint: they can go to AWS::S3::Bucket, AWS::SNS::Topic, AWS::SQS::Queue
          """,
          """
          App/Infrastructure.swift:1: error: Clicks calls Worker, but failures cannot go to AWS::Lambda::Function \
          [wrong-kind]
            hint: they can go to AWS::S3::Bucket, AWS::SNS::Topic, AWS::SQS::Queue
          """,
          """
          App/Infrastructure.swift:1: error: More calls Worker, but failures cannot go to AWS::Kinesis::Stream \
          [wrong-kind]
            hint: they can go to AWS::S3::Bucket, AWS::SNS::Topic, AWS::SQS::Queue
          """,
        ])
  }

  @Test func `Only a function can be called`() {
    #expect(
      scene.findings(mapping(from: scene.jobs.end, to: scene.machine)) == [
        """
        App/Infrastructure.swift:1: error: Jobs calls Machine, but Machine is AWS::StepFunctions::StateMachine \
        [wrong-kind]
          hint: this trigger calls AWS::Lambda::Function
        """
      ])
  }

  @Test func `SAM has a queue as an event`() {
    #expect(
      Scene.event(
        of: mapping(from: scene.jobs.end, onFailure: scene.failures.end, settings: [Property("BatchSize", .int(10))]))
          == """
          Jobs SQS
            Queue: Jobs.Arn
            BatchSize: 10
            DestinationConfig: ["OnFailure": ["Destination": Failures.Arn]]
          """)
  }

  @Test func `SAM has the stream of a table as an event`() {
    #expect(
      Scene.event(of: mapping(.table, from: scene.orders.end)) == """
        Orders DynamoDB
          Stream: Orders.StreamArn
        """)
  }

  @Test func `SAM has members of some settings at the first level`() {
    let documents = Term.map([MapEntry("DatabaseName", .string("shop")), MapEntry("FullDocument", .string("Default"))])
    let cluster = Scene.node("Documents", "AWS::DocDB::DBCluster")
    #expect(
      Scene.event(
        of: mapping(.documents, from: cluster.end, settings: [Property("DocumentDBEventSourceConfig", documents)]))
          == """
          Documents DocumentDB
            Cluster: "arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:${Documents.Id}"
            DatabaseName: "shop"
            FullDocument: "Default"
          """)
  }

  @Test func `SAM has no word for a member that it does not know`() {
    let documents = Term.map([MapEntry("DatabaseName", .string("shop")), MapEntry("New", .string("x"))])
    let cluster = Scene.node("Documents", "AWS::DocDB::DBCluster")
    #expect(
      Scene.event(
        of: mapping(.documents, from: cluster.end, settings: [Property("DocumentDBEventSourceConfig", documents)]))
        == nil)
  }
}
