import FormworkChecks
import FormworkIR
import Testing

/// What is found about the actions and resources of policies.
struct PolicyCheckTests {
  private let location = SourceLocation("App/Infrastructure.swift", 7)

  private func node(_ id: String, _ type: String, _ properties: [Property] = []) -> ResourceNode {
    ResourceNode(
      id: id, scope: nil, trail: nil, type: type, schema: nil, properties: properties, location: location)
  }

  /// What is found about a policy of a role with one statement.
  private func findings(
    _ action: Term, on resources: Term, effect: String = "Allow", beside others: [ResourceNode] = []
  ) -> [String] {
    findings(
      [
        MapEntry("Effect", .string(effect)), MapEntry("Action", action), MapEntry("Resource", resources),
      ], beside: others)
  }

  private func findings(
    _ statement: [MapEntry], of type: String = "AWS::IAM::RolePolicy", beside others: [ResourceNode] = []
  ) -> [String] {
    let policy = node(
      "Policy", type,
      [
        Property("PolicyDocument", .map([MapEntry("Statement", .list([.map(statement)]))]))
      ])
    let graph = Graph(name: "S", resources: (others + [policy]).map { Resource($0) }, location: location)
    return Checker().findings(about: graph).all.map(\.description)
  }

  @Test func `An action that a service does not have`() {
    #expect(
      findings(.string("dynamodb:GetItems"), on: .string("*")) == [
        """
        App/Infrastructure.swift:7: warning: Policy names the action dynamodb:GetItems, which dynamodb does not have, so that \
        it means nothing [unknown-action]
          hint: did you mean dynamodb:GetItem?
        """
      ])
    #expect(
      findings(.string("sqs:Frobnicate"), on: .string("*")) == [
        """
        App/Infrastructure.swift:7: warning: Policy names the action sqs:Frobnicate, which sqs does not have, so that it \
        means nothing [unknown-action]
          hint: the actions of sqs are in the Service Authorization Reference
        """
      ])
    #expect(findings(.string("s3:Fetch*"), on: .string("*")).count == 1)
  }

  @Test func `A service that there is not`() {
    #expect(
      findings(.string("dynamo:GetItem"), on: .string("*")) == [
        """
        App/Infrastructure.swift:7: warning: Policy names the action dynamo:GetItem, but no service has the prefix dynamo \
        [unknown-action]
          hint: did you mean dynamodb:GetItem?
        """
      ])
    #expect(
      findings(.string("bedrock-runtime:InvokeModel"), on: .string("*")).first?.hasSuffix("bedrock:InvokeModel?")
        == true)
  }

  @Test func `An action without a service`() {
    #expect(
      findings(.string("GetItem"), on: .string("*")) == [
        """
        App/Infrastructure.swift:7: error: Policy names the action GetItem, which has no service before it; IAM refuses it \
        [malformed-policy]
          hint: write the action as IAM does, such as s3:GetObject
        """
      ])
  }

  @Test func `An action on what it is not about`() {
    let bucket = node("Uploads", "AWS::S3::Bucket")
    let arn = Term.reference(Reference(bucket, "Arn"))
    #expect(
      findings(.string("s3:GetObject"), on: arn, beside: [bucket]) == [
        """
        App/Infrastructure.swift:7: warning: Policy names s3:GetObject on arn:aws:s3:::{Uploads.BucketName}, where it means \
        nothing [wrong-resource]
          hint: s3:GetObject is about arn:aws:s3:*:*:accesspoint/*/object/* or arn:aws:s3:::*/*
        """
      ])
    let queue = node("Jobs", "AWS::SQS::Queue")
    #expect(
      findings(.string("dynamodb:GetItem"), on: .reference(Reference(queue, "Arn")), beside: [queue]) == [
        """
        App/Infrastructure.swift:7: warning: Policy names dynamodb:GetItem on \
        arn:aws:sqs:{region}:{account}:{Jobs.QueueName}, where it means nothing [wrong-resource]
          hint: dynamodb:GetItem is about arn:aws:dynamodb:*:*:table/*
        """
      ])
    let topic = node("Placed", "AWS::SNS::Topic")
    #expect(
      findings(.string("sqs:SendMessage"), on: .reference(Reference(topic, "TopicArn")), beside: [topic]).count == 1)
    #expect(
      findings(.string("ec2:DescribeInstances"), on: .string("arn:aws:ec2:eu-central-1:111122223333:instance/i-1")) == [
        """
        App/Infrastructure.swift:7: warning: Policy names ec2:DescribeInstances on \
        arn:aws:ec2:eu-central-1:111122223333:instance/i-1, where it means nothing [wrong-resource]
          hint: ec2:DescribeInstances knows no resources: its statement names *
        """
      ])
  }

  @Test func `A name or an address where an ARN belongs`() {
    let queue = node("Jobs", "AWS::SQS::Queue")
    #expect(
      findings(.string("sqs:SendMessage"), on: .reference(Reference(queue, "QueueUrl")), beside: [queue]) == [
        """
        App/Infrastructure.swift:7: error: Policy names the resource Jobs.QueueUrl, but Jobs.QueueUrl is no ARN \
        [malformed-policy]
          hint: a resource of a policy is an ARN: Jobs.Arn
        """
      ])
    #expect(
      findings(.string("s3:GetObject"), on: .string("uploads/*")) == [
        """
        App/Infrastructure.swift:7: error: Policy names the resource "uploads/*", which is no ARN [malformed-policy]
          hint: a resource of a policy is an ARN such as arn:aws:s3:::bucket/*, or * for all
        """
      ])
  }

  @Test func `A bucket's policy with an action that is about nothing it names is refused`() {
    let statement = [
      MapEntry("Effect", .string("Allow")), MapEntry("Principal", .string("*")),
      MapEntry("Action", .string("s3:GetObject")), MapEntry("Resource", .string("arn:aws:s3:::uploads")),
    ]
    #expect(findings(statement, of: "AWS::S3::BucketPolicy").first?.contains(": error: ") == true)
  }

  @Test(arguments: [
    ("s3:ListBucket", "arn:aws:s3:::uploads"), ("s3:GetObject", "arn:aws:s3:::uploads*"),
    ("s3:GetObject", "arn:aws:s3:::${aws:PrincipalTag/bucket}/*"), ("S3:getobject", "arn:aws:s3:::uploads/*"),
    ("s3:*", "arn:aws:s3:::uploads"), ("*", "*"), ("logs:DescribeLogGroups", "arn:aws:logs:*:*:*"),
    ("kinesis:ListStreams", "arn:aws:kinesis:*:*:stream/*"), ("sqs:SendMessageBatch", "arn:aws:sqs:*:*:jobs"),
    ("dynamodb:Query", "arn:aws:dynamodb:*:*:table/Orders/index/ByDate"), ("s3:ListAllMyBuckets", "arn:aws:s3:::*"),
    ("lambda:InvokeFunction", "arn:aws:lambda:eu-central-1:111122223333:function:worker:live"),
  ])
  func `What AWS allows is no finding`(_ action: String, _ resource: String) {
    #expect(findings(.string(action), on: .string(resource)) == [])
  }

  @Test func `What only deployment knows is no finding`() {
    let bucket = node("Uploads", "AWS::S3::Bucket")
    let name = Term.reference(Reference(bucket, "BucketName"))
    let objects = Term.text([.literal("arn:aws:s3:::"), .term(name), .literal("/*")])
    #expect(findings(.string("s3:GetObject"), on: objects, beside: [bucket]) == [])
    #expect(findings(.string("s3:GetObject"), on: .function(.importValue(.string("Uploads")))) == [])
    #expect(
      findings(
        .list([.string("s3:GetObject"), .string("s3:ListBucket")]), on: .list([objects, .string("arn:aws:s3:::x")]),
        beside: [bucket]) == [])
  }
}
