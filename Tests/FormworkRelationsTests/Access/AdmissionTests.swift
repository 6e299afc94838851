import FormworkIR
import FormworkRelations
import Testing

/// Who is let in by the own policy of a resource.
struct AdmissionTests {
  private let scene = Scene()

  private func admission(to end: RelationEnd, _ verbs: AccessVerb..., when conditions: [MapEntry] = []) -> Admission {
    Admission(
      of: .map([MapEntry("AWS", .string("arn:aws:iam::444455556666:root"))]), to: end, verbs, when: conditions,
      scope: nil, location: Scene.location)
  }

  @Test func `A queue, a topic and a bucket have a policy beside them`() {
    #expect(
      scene.made(
        admission(to: scene.jobs.end, .send), admission(to: scene.placed.end, .publish),
        admission(to: scene.uploads.end, .read)) == """
          Jobs/Policy AWS::SQS::QueuePolicy
            Queues: [Jobs.QueueUrl]
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["AWS": \
          "arn:aws:iam::444455556666:root"], "Action": ["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], \
          "Resource": Jobs.Arn]]]
          Placed/Policy AWS::SNS::TopicPolicy
            Topics: [Placed.TopicArn]
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["AWS": \
          "arn:aws:iam::444455556666:root"], "Action": "sns:Publish", "Resource": Placed.TopicArn]]]
          Uploads/Policy AWS::S3::BucketPolicy
            Bucket: Uploads.BucketName
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["AWS": \
          "arn:aws:iam::444455556666:root"], "Action": ["s3:GetObject", "s3:GetObjectVersion"], "Resource": \
          "${Uploads.Arn}/*"], ["Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::444455556666:root"], "Action": \
          "s3:ListBucket", "Resource": Uploads.Arn]]]
          """)
  }

  @Test func `A key keeps the statement that gives it to the account`() {
    #expect(
      scene.made(admission(to: scene.key.end, .decrypt)) == """
        Key AWS::KMS::Key
          KeyPolicy: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["AWS": \
        "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"], "Action": "kms:*", "Resource": "*"], ["Effect": "Allow", \
        "Principal": ["AWS": "arn:aws:iam::444455556666:root"], "Action": ["kms:Decrypt", "kms:DescribeKey"], \
        "Resource": "*"]]]
        """)
  }

  @Test func `Whoever is let in may use the key with which a queue encrypts`() {
    let queue = Scene.node(
      "Sealed", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    let limit = [MapEntry("StringEquals", .map([MapEntry("aws:PrincipalOrgID", .string("o-1"))]))]
    let made = scene.made(admission(to: queue.end, .send, when: limit), declared: [scene.key])
    #expect(
      made.contains(
        """
        "Principal": ["AWS": "arn:aws:iam::444455556666:root"], "Action": ["kms:GenerateDataKey", "kms:Decrypt"], \
        "Resource": "*", "Condition": ["StringEquals": ["aws:PrincipalOrgID": "o-1", "kms:ViaService": \
        "sqs.${AWS::Region}.amazonaws.com"]]]
        """))
  }

  @Test func `A service uses the key of a queue for itself`() {
    let queue = Scene.node(
      "Sealed", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    let service = Admission(
      of: .map([MapEntry("Service", .string("backup.amazonaws.com"))]), to: queue.end, [.send], when: [], scope: nil,
      location: Scene.location)
    #expect(
      scene.made(service, declared: [scene.key]).contains(
        """
        "Principal": ["Service": "backup.amazonaws.com"], "Action": ["kms:GenerateDataKey", "kms:Decrypt"], \
        "Resource": "*"]
        """))
  }

  @Test func `Conditions limit who is let in`() {
    #expect(
      scene.made(
        admission(
          to: scene.jobs.end, "sqs:SendMessage",
          when: [MapEntry("StringEquals", .map([MapEntry("aws:PrincipalOrgID", .string("o-1"))]))])) == """
          Jobs/Policy AWS::SQS::QueuePolicy
            Queues: [Jobs.QueueUrl]
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["AWS": \
          "arn:aws:iam::444455556666:root"], "Action": "sqs:SendMessage", "Resource": Jobs.Arn, "Condition": \
          ["StringEquals": ["aws:PrincipalOrgID": "o-1"]]]]]
          """)
  }

  @Test func `A policy that the program declares is joined`() {
    let policy = Scene.node(
      "Own", "AWS::SQS::QueuePolicy",
      [
        Property("Queues", .list([.reference(Reference(scene.jobs, "QueueUrl"))])),
        Property("PolicyDocument", .map([MapEntry("Statement", .list([.map([MapEntry("Sid", .string("Mine"))])]))])),
      ])
    #expect(
      scene.made(admission(to: scene.jobs.end, "sqs:SendMessage"), declared: [policy]) == """
        Own AWS::SQS::QueuePolicy
          Queues: [Jobs.QueueUrl]
          PolicyDocument: ["Statement": [["Sid": "Mine"], ["Effect": "Allow", "Principal": ["AWS": \
        "arn:aws:iam::444455556666:root"], "Action": "sqs:SendMessage", "Resource": Jobs.Arn]]]
        """)
  }

  @Test func `A policy of several queues cannot be joined`() {
    let policy = Scene.node(
      "Own", "AWS::SQS::QueuePolicy",
      [
        Property(
          "Queues",
          .list([.reference(Reference(scene.jobs, "QueueUrl")), .reference(Reference(scene.failures, "QueueUrl"))]))
      ], line: 7)
    #expect(
      scene.findings(admission(to: scene.jobs.end, "sqs:SendMessage"), declared: [policy]) == [
        """
        App/Infrastructure.swift:1: error: Jobs admits others to sqs:SendMessage by the policy of Jobs, but Own is the \
        policy of others too [conflict]
          App/Infrastructure.swift:7: note: the policy is declared here
          hint: give Jobs an AWS::SQS::QueuePolicy of its own
        """
      ])
  }

  @Test func `A policy known only at deployment cannot be joined`() {
    let policy = Scene.node(
      "Own", "AWS::SQS::QueuePolicy",
      [
        Property("Queues", .list([.reference(Reference(scene.jobs, "QueueUrl"))])),
        Property("PolicyDocument", .parameter(ParameterNode("Document", .string, location: Scene.location))),
      ], line: 7)
    #expect(
      scene.findings(admission(to: scene.jobs.end, "sqs:SendMessage"), declared: [policy]) == [
        """
        App/Infrastructure.swift:1: error: Jobs admits others to sqs:SendMessage is to be added to \
        PolicyDocument.Statement of Own, which is known only at deployment [conflict]
          App/Infrastructure.swift:7: note: Own is declared here
          hint: write PolicyDocument.Statement as a list in the program, or leave it to the relations
        """
      ])
  }

  @Test func `What has no policy of its own lets nobody in`() {
    #expect(
      scene.findings(admission(to: scene.worker.end, .invoke)) == [
        """
        App/Infrastructure.swift:1: error: Worker admits others to invoke, but AWS::Lambda::Function has no policy of \
        its own [unsupported]
          hint: allow it in the role of whoever asks
        """
      ])
  }

  @Test func `A verb that the type does not know is an error`() {
    #expect(
      scene.findings(admission(to: scene.jobs.end, .encrypt)) == [
        """
        App/Infrastructure.swift:1: error: Jobs admits others to encrypt: encrypt is no verb of AWS::SQS::Queue \
        [unknown-value]
          hint: its verbs are delete, read, receive, send, write; an action such as "s3:GetObject" always is one
        """
      ])
  }

  @Test func `People read who is let in`() {
    #expect(admission(to: scene.jobs.end, .send, .receive).description == "Jobs admits others to send, receive")
  }
}
