import FormworkIR
import FormworkRelations
import Testing

/// What a bucket that tells something becomes.
struct BucketNotificationTests {
  private let scene = Scene()

  private func notification(
    from bucket: RelationEnd? = nil, to target: RelationEnd, prefix: String? = nil, suffix: String? = nil,
    unfit: [String] = []
  ) -> BucketNotification {
    BucketNotification(
      id: "\(target.name ?? "")/Uploads", from: bucket ?? scene.uploads.end, to: target,
      events: ["s3:ObjectCreated:*"], prefix: prefix.map { .string($0) }, suffix: suffix.map { .string($0) },
      unfit: unfit, scope: nil, location: Scene.location)
  }

  @Test func `What the rules of EventBridge alone take is an error`() {
    #expect(
      scene.findings(notification(to: scene.worker.end, unfit: ["input", "onFailure"])) == [
        """
        App/Infrastructure.swift:1: error: Uploads tells Worker by its own notifications, which take no input, onFailure \
        [unfit-setting]
          hint: say via: .eventBridge, whose rules do, or leave them out
        """
      ])
  }

  @Test func `A template allows by the account and the bucket waits`() {
    #expect(
      scene.made(notification(to: scene.worker.end, prefix: "in/", suffix: ".jpg")) == """
        Uploads AWS::S3::Bucket
          NotificationConfiguration: ["LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Filter": ["S3Key": \
        ["Rules": [["Name": "prefix", "Value": "in/"], ["Name": "suffix", "Value": ".jpg"]]]], "Function": Worker.Arn]]]
          after Worker/UploadsPermission
        Worker/UploadsPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "s3.amazonaws.com"
          SourceAccount: AWS::AccountId
        """)
  }

  @Test func `Terraform allows by the bucket too`() {
    #expect(
      scene.made(notification(to: scene.worker.end), for: .terraform) == """
        Uploads AWS::S3::Bucket
          NotificationConfiguration: ["LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Function": Worker.Arn]]]
        Worker/UploadsPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "s3.amazonaws.com"
          SourceArn: Uploads.Arn
          SourceAccount: AWS::AccountId
        """)
  }

  @Test func `Notifications of all kinds stand in one document`() {
    #expect(
      scene.made(
        notification(to: scene.worker.end), notification(to: scene.jobs.end), notification(to: scene.placed.end)) == """
          Uploads AWS::S3::Bucket
            NotificationConfiguration: ["LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Function": \
          Worker.Arn]], "QueueConfigurations": [["Event": "s3:ObjectCreated:*", "Queue": Jobs.Arn]], \
          "TopicConfigurations": [["Event": "s3:ObjectCreated:*", "Topic": Placed.TopicArn]]]
            after Worker/UploadsPermission, Jobs/Policy, Placed/Policy
          Worker/UploadsPermission AWS::Lambda::Permission
            FunctionName: Worker.FunctionName
            Action: "lambda:InvokeFunction"
            Principal: "s3.amazonaws.com"
            SourceAccount: AWS::AccountId
          Jobs/Policy AWS::SQS::QueuePolicy
            Queues: [Jobs.QueueUrl]
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["Service": \
          "s3.amazonaws.com"], "Action": "sqs:SendMessage", "Resource": Jobs.Arn, "Condition": ["StringEquals": \
          ["aws:SourceAccount": AWS::AccountId]]]]]
          Placed/Policy AWS::SNS::TopicPolicy
            Topics: [Placed.TopicArn]
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": ["Service": \
          "s3.amazonaws.com"], "Action": "sns:Publish", "Resource": Placed.TopicArn, "Condition": ["StringEquals": \
          ["aws:SourceAccount": AWS::AccountId]]]]]
          """)
  }

  @Test func `A bucket waits for what may not be there`() {
    let isProduction = ConditionNode("Prod", .equals(.string("a"), .string("b")), location: Scene.location)
    let audit = Scene.node("Audit", "AWS::Lambda::Function") { $0.instances = .conditional(isProduction) }
    #expect(
      scene.made(notification(to: audit.end)) == """
        Uploads AWS::S3::Bucket
          NotificationConfiguration: ["LambdaConfigurations": [Prod ? ["Event": "s3:ObjectCreated:*", "Function": \
        Audit.Arn] : absent]]
          after Audit/UploadsPermission if Prod
        Audit/UploadsPermission AWS::Lambda::Permission if Prod
          FunctionName: Audit.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "s3.amazonaws.com"
          SourceAccount: AWS::AccountId
        """)
  }

  @Test func `A bucket outside the stack cannot be changed`() {
    #expect(
      scene.findings(
        notification(from: Scene.existing("AWS::S3::Bucket", "arn:aws:s3:::uploads"), to: scene.worker.end)) == [
          """
          App/Infrastructure.swift:1: error: "arn:aws:s3:::uploads" tells Worker, but the bucket is outside the stack, \
          and its notifications are one document [unsupported]
            hint: let the bucket send to Amazon EventBridge where it is made, and say via: .eventBridge here
          """
        ])
  }

  @Test func `Only a bucket tells of its objects`() {
    #expect(
      scene.findings(notification(from: scene.orders.end, to: scene.worker.end)) == [
        """
        App/Infrastructure.swift:1: error: Orders tells Worker, but Orders is AWS::DynamoDB::Table [wrong-kind]
          hint: this takes AWS::S3::Bucket
        """
      ])
  }

  @Test func `What a bucket cannot tell is an error`() {
    #expect(
      scene.findings(notification(to: scene.shop.end)) == [
        """
        App/Infrastructure.swift:1: error: Uploads tells Shop, but s3.amazonaws.com cannot send to \
        AWS::Events::EventBus [wrong-kind]
          hint: it can send to AWS::Lambda::Function, AWS::SNS::Topic, AWS::SQS::Queue
        """
      ])
  }

  @Test func `People read whom the bucket tells`() {
    #expect(notification(to: scene.worker.end).description == "Uploads tells Worker")
  }

  @Test func `SAM has an event of a function`() {
    #expect(
      Scene.event(of: notification(to: scene.worker.end, suffix: ".jpg")) == """
        Uploads S3
          Bucket: Uploads.BucketName
          Events: "s3:ObjectCreated:*"
          Filter: ["S3Key": ["Rules": [["Name": "suffix", "Value": ".jpg"]]]]
        """)
  }

  @Test func `SAM has no event for a queue`() {
    #expect(Scene.event(of: notification(to: scene.jobs.end)) == nil)
  }
}
