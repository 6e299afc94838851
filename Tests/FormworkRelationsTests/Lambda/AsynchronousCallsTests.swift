import FormworkIR
import FormworkRelations
import Testing

/// What becomes of asynchronous calls of a function.
struct AsynchronousCallsTests {
  private let scene = Scene()

  private func calls(
    onSuccess: RelationEnd? = nil, onFailure: RelationEnd? = nil, settings: [Property] = []
  ) -> AsynchronousCalls {
    AsynchronousCalls(
      of: scene.worker, onSuccess: onSuccess, onFailure: onFailure, settings: settings, location: Scene.location)
  }

  @Test func `Outcomes go to a topic and a queue`() {
    #expect(
      scene.made(
        calls(
          onSuccess: scene.placed.end, onFailure: scene.failures.end,
          settings: [Property("MaximumRetryAttempts", .int(1))])) == """
          Worker AWS::Lambda::Function
            Role: Worker/Role.Arn
            after Worker/Role/Placed, Worker/Role/Failures
          Worker/EventInvokeConfig AWS::Lambda::EventInvokeConfig
            FunctionName: Worker.FunctionName
            Qualifier: "$LATEST"
            DestinationConfig: ["OnSuccess": ["Destination": Placed.TopicArn], "OnFailure": ["Destination": Failures.Arn]]
            MaximumRetryAttempts: 1
          Worker/Role/Placed AWS::IAM::RolePolicy
            RoleName: Worker/Role.RoleName
            PolicyName: "WorkerRolePlaced"
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "sns:Publish", \
          "Resource": Placed.TopicArn]]]
          Worker/Role/Failures AWS::IAM::RolePolicy
            RoleName: Worker/Role.RoleName
            PolicyName: "WorkerRoleFailures"
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:SendMessage", \
          "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], "Resource": Failures.Arn]]]
          """)
  }

  @Test func `Failed calls go to a bucket or a bus`() {
    #expect(
      scene.made(calls(onSuccess: scene.shop.end, onFailure: scene.uploads.end)) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Shop, Worker/Role/Uploads
        Worker/EventInvokeConfig AWS::Lambda::EventInvokeConfig
          FunctionName: Worker.FunctionName
          Qualifier: "$LATEST"
          DestinationConfig: ["OnSuccess": ["Destination": Shop.Arn], "OnFailure": ["Destination": Uploads.Arn]]
        Worker/Role/Shop AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleShop"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "events:PutEvents", \
        "Resource": Shop.Arn]]]
        Worker/Role/Uploads AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleUploads"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "s3:ListBucket", \
        "Resource": Uploads.Arn], ["Effect": "Allow", "Action": "s3:PutObject", "Resource": "${Uploads.Arn}/*"]]]
        """)
  }

  @Test func `Retries need no destination`() {
    #expect(
      scene.made(calls(settings: [Property("MaximumRetryAttempts", .int(0))])) == """
        Worker/EventInvokeConfig AWS::Lambda::EventInvokeConfig
          FunctionName: Worker.FunctionName
          Qualifier: "$LATEST"
          MaximumRetryAttempts: 0
        """)
  }

  @Test func `What cannot be a destination is an error`() {
    #expect(
      scene.findings(calls(onSuccess: scene.uploads.end, onFailure: scene.orders.end)) == [
        """
        App/Infrastructure.swift:1: error: Worker reports asynchronous calls to Uploads and Orders, but OnSuccess \
        cannot be AWS::S3::Bucket [wrong-kind]
          hint: a destination is AWS::SQS::Queue, AWS::SNS::Topic, AWS::Lambda::Function or AWS::Events::EventBus; of \
        failed calls AWS::S3::Bucket too
        """,
        """
        App/Infrastructure.swift:1: error: Worker reports asynchronous calls to Uploads and Orders, but OnFailure \
        cannot be AWS::DynamoDB::Table [wrong-kind]
          hint: a destination is AWS::SQS::Queue, AWS::SNS::Topic, AWS::Lambda::Function or AWS::Events::EventBus; of \
        failed calls AWS::S3::Bucket too
        """,
      ])
  }

  @Test func `People read where outcomes go`() {
    #expect(
      [calls(onSuccess: scene.placed.end, onFailure: scene.failures.end), calls()].map(\.description).joined(
        separator: "\n") == """
          Worker reports asynchronous calls to Placed and Failures
          Worker reports asynchronous calls
          """)
  }
}
