import FormworkCloudFormation
import FormworkIR
import FormworkImport
import FormworkTerraform
import Testing

/// Custom resources that the AWS CDK adds, as its releases write them: in Terraform they are plain ones.
struct TerraformCDKTests {
  /// A function of the CDK with its role and policy, and more resources beside it.
  private static func template(_ more: String, outputs: String = "") -> String {
    #"""
    {"Resources": {
      "HandlerRole": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}},
      "HandlerPolicy": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "p", "PolicyDocument": {},
        "Roles": [{"Ref": "HandlerRole"}]}},
      "Handler": {"Type": "AWS::Lambda::Function", "DependsOn": ["HandlerPolicy", "HandlerRole"], "Properties": {
        "Handler": "index.handler", "Runtime": "nodejs22.x", "Role": {"Fn::GetAtt": ["HandlerRole", "Arn"]},
        "Code": {"S3Bucket": "cdk-assets", "S3Key": "handler.zip"}}},
      \#(more)}\#(outputs)}
    """#
  }

  private func rendered(_ template: String) throws -> Rendering {
    try TerraformBackend().render(graph(template).withKindsOfSchemas()).get()
  }

  @Test func `The retention of a log group is a log group`() throws {
    let template = Self.template(
      #"""
      "Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Handler": "index.handler", "Runtime": "nodejs22.x",
        "Role": "arn:aws:iam::123456789012:role/r", "Code": {"S3Bucket": "b", "S3Key": "k"}}},
      "FnLogRetention": {"Type": "Custom::LogRetention", "Properties": {
        "ServiceToken": {"Fn::GetAtt": ["Handler", "Arn"]}, "RetentionInDays": "7",
        "LogGroupName": {"Fn::Join": ["", ["/aws/lambda/", {"Ref": "Fn"}]]}}},
      "Gone": {"Type": "Custom::LogRetention", "Properties": {
        "ServiceToken": {"Fn::GetAtt": ["Handler", "Arn"]}, "LogGroupName": "gone", "RemovalPolicy": "destroy"}}
      """#,
      outputs: #", "Outputs": {"Group": {"Value": {"Fn::GetAtt": ["FnLogRetention", "LogGroupName"]}}}"#)
    let rendering = try rendered(template)
    let resources = try #require(rendering.document["resource"])
    #expect(resources.members?.map(\.key) == ["aws_lambda_function", "aws_cloudwatch_log_group"])
    #expect(resources["aws_lambda_function"]?.members?.map(\.key) == ["fn"])
    #expect(
      resources["aws_cloudwatch_log_group"].map { JSONWriter.compact($0) } == """
        {"fn_log_retention":{"name":"/aws/lambda/${aws_lambda_function.fn.function_name}","retention_in_days":7,\
        "skip_destroy":true},"gone":{"name":"gone"}}
        """)
    #expect(
      rendering.document["output"]?["group"]?["value"] == "${aws_cloudwatch_log_group.fn_log_retention.name}")
    #expect(
      rendering.warnings.map(\.description) == [
        """
        t.json:5: warning: AWS::Lambda::Function 'Handler': left out with its role: it answers CloudFormation for custom \
        resources of the AWS CDK, which are plain ones here [unsupported]
        """
      ])
    // CloudFormation keeps all of it.
    #expect(try rewritten(template).contains("Custom::LogRetention"))
  }

  @Test func `A bucket that goes with what it holds is one that may be deleted by force`() throws {
    let statement = #"""
      {"Effect": "Allow", "Action": "s3:DeleteObject*", "Resource": "*",
       "Principal": {"AWS": {"Fn::GetAtt": ["HandlerRole", "Arn"]}}}
      """#
    let bucket = #"""
      "Data": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Delete", "UpdateReplacePolicy": "Delete"},
      "AutoDelete": {"Type": "Custom::S3AutoDeleteObjects", "DependsOn": ["Policy"], "Properties": {
        "ServiceToken": {"Fn::GetAtt": ["Handler", "Arn"]}, "BucketName": {"Ref": "Data"}}},
      """#
    let alone = try rendered(
      Self.template(
        bucket + #"""
          "Policy": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "Data"},
            "PolicyDocument": {"Statement": [\#(statement)]}}}
          """#)
    ).document
    #expect(
      alone["resource"].map { JSONWriter.compact($0) } == #"{"aws_s3_bucket":{"data":{"force_destroy":true}}}"#)

    let beside = try rendered(
      Self.template(
        bucket + #"""
          "Policy": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "Data"},
            "PolicyDocument": {"Statement": [\#(statement), {"Effect": "Deny", "Action": "s3:*", "Principal": "*"}]}}}
          """#)
    ).document
    #expect(
      beside["resource"]?["aws_s3_bucket_policy"]?["policy"]?["policy"]
        == #"{"Statement":[{"Action":"s3:*","Effect":"Deny","Principal":"*"}]}"#)
    #expect(beside["resource"]?["aws_iam_role"] == nil)
  }

  @Test func `Whom a bucket tells stands at the bucket`() throws {
    let document = try rendered(
      Self.template(
        #"""
        "Data": {"Type": "AWS::S3::Bucket"},
        "Q": {"Type": "AWS::SQS::Queue"},
        "QPolicy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Q"}], "PolicyDocument": {}}},
        "Tell": {"Type": "Custom::S3BucketNotifications", "DependsOn": ["QPolicy"], "Properties": {
          "ServiceToken": {"Fn::GetAtt": ["Handler", "Arn"]}, "BucketName": {"Ref": "Data"}, "Managed": true,
          "NotificationConfiguration": {"EventBridgeConfiguration": {}, "QueueConfigurations": [
            {"Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"], "QueueArn": {"Fn::GetAtt": ["Q", "Arn"]},
             "Filter": {"Key": {"FilterRules": [{"Name": "suffix", "Value": ".png"}]}}}]}}}
        """#)
    ).document
    #expect(document["resource"]?["aws_lambda_function"] == nil)
    #expect(
      document["resource"]?["aws_s3_bucket_notification"]?["data"].map { JSONWriter.compact($0) } == """
        {"bucket":"${aws_s3_bucket.data.id}","eventbridge":true,"queue":[\
        {"events":["s3:ObjectCreated:*"],"queue_arn":"${aws_sqs_queue.q.arn}","filter_suffix":".png"},\
        {"events":["s3:ObjectRemoved:*"],"queue_arn":"${aws_sqs_queue.q.arn}","filter_suffix":".png"}],\
        "depends_on":["aws_sqs_queue_policy.q_policy"]}
        """)
  }

  @Test func `What says more, or is about another stack's bucket, stays a custom resource`() throws {
    let cases = [
      #""C": {"Type": "Custom::LogRetention", "Properties": {"ServiceToken": "t", "LogGroupRegion": "eu-west-1", "LogGroupName": "g"}}"#,
      #""C": {"Type": "Custom::S3AutoDeleteObjects", "Properties": {"ServiceToken": "t", "BucketName": "other"}}"#,
      #"""
      "D": {"Type": "AWS::S3::Bucket"}, "C": {"Type": "Custom::S3BucketNotifications", "Properties": {"ServiceToken": "t",
      "BucketName": {"Ref": "D"}, "Managed": false, "NotificationConfiguration": {}}}
      """#,
    ]
    for more in cases {
      guard case .failure(let found) = TerraformBackend().render(graph(Self.template(more)).withKindsOfSchemas()) else {
        Issue.record("\(more) is rendered")
        continue
      }
      #expect(found.errors.map(\.code) == [.unsupported])
    }
  }

  @Test func `A function that something else asks stays`() throws {
    let document = try rendered(
      Self.template(
        #"""
        "R": {"Type": "Custom::LogRetention", "Properties": {"ServiceToken": {"Fn::GetAtt": ["Handler", "Arn"]},
          "LogGroupName": "g"}}
        """#, outputs: #", "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Handler", "Arn"]}}}"#)
    ).document
    #expect(
      document["resource"]?.members?.map(\.key) == [
        "aws_iam_role", "aws_iam_role_policy", "aws_lambda_function", "aws_cloudwatch_log_group",
      ])
  }
}
