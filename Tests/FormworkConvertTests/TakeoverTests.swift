import Foundation
import Testing

/// Taking a running stack over: what is written.
struct TakeoverTests {
  private let jobs = #"{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "UpdateReplacePolicy": "Delete"}}}"#

  @Test func `A queue is imported under its name, and stays when the stack goes`() throws {
    let result = try TakeoverRun(jobs, describedResources([("Jobs", "SQS::Queue", TakeoverRun.queue)]))
    #expect(result.status == 0)
    #expect(result.complained == [])
    #expect(
      result.said == [
        "wrote out/terraform/main.tf.json", "wrote out/root/main.tf.json", "wrote out/root/imports.tf.json",
        "wrote out/cloudformation/template.json",
      ])
    #expect(try result.resource("aws_sqs_queue", "jobs")["name"] as? String == "shop-Jobs-1A2B")
    #expect(
      result.files["root/imports.tf.json"] == """
        {
          "import": [
            {
              "to": "module.shop.aws_sqs_queue.jobs",
              "id": "\(TakeoverRun.queue)"
            }
          ]
        }

        """)
    #expect(
      result.files["root/main.tf.json"] == """
        {
          "terraform": {
            "required_version": ">= 1.5",
            "required_providers": {
              "aws": {
                "source": "hashicorp/aws",
                "version": ">= 5.100"
              }
            }
          },
          "provider": {
            "aws": {
              "region": "eu-central-1"
            }
          },
          "module": {
            "shop": {
              "source": "../terraform"
            }
          }
        }

        """)
    #expect(
      result.files["cloudformation/template.json"] == """
        {
          "Resources": {
            "Jobs": {
              "Type": "AWS::SQS::Queue",
              "UpdateReplacePolicy": "Delete",
              "DeletionPolicy": "Retain"
            }
          }
        }

        """)
  }

  @Test func `Parts of resources have ids of their own`() throws {
    let result = try TakeoverRun(
      """
      {"Resources": {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}, "ManagedPolicyArns":
          ["arn:aws:iam::aws:policy/ReadOnlyAccess"], "Policies": [{"PolicyName": "send", "PolicyDocument": {}}]}},
        "Worker": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]},
          "Runtime": "python3.13", "Handler": "a.b", "Code": {"S3Bucket": "code", "S3Key": "a.zip"}}},
        "Call": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": {"Fn::GetAtt": ["Worker", "Arn"]},
          "Action": "lambda:InvokeFunction", "Principal": "events.amazonaws.com"}},
        "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "orders"}},
        "Rule": {"Type": "AWS::Events::Rule", "Properties": {"EventBusName": {"Ref": "Bus"}, "EventPattern":
          {"source": ["shop"]}, "Targets": [{"Id": "worker", "Arn": {"Fn::GetAtt": ["Worker", "Arn"]}}]}},
        "Uploads": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Delete", "Properties": {"VersioningConfiguration":
          {"Status": "Enabled"}}},
        "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "api"}},
        "Any": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "HttpMethod": "ANY",
          "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "AuthorizationType": "NONE"}},
        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": {"Fn::Sub": "t-${AWS::StackName}"},
          "BillingMode": "PAY_PER_REQUEST", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
          "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}]}},
        "Token": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": "x"}}
      }}
      """,
      describedResources([
        ("Role", "IAM::Role", "shop-Role-X1"), ("Worker", "Lambda::Function", "shop-Worker-X2"),
        ("Call", "Lambda::Permission", "shop-Call-X3"), ("Bus", "Events::EventBus", "orders"),
        ("Rule", "Events::Rule", "orders|shop-Rule-X4"), ("Uploads", "S3::Bucket", "shop-uploads-x5"),
        ("Api", "ApiGateway::RestApi", "a1b2c3"), ("Any", "ApiGateway::Method", "shop-Any-X6"),
        ("Table", "DynamoDB::Table", "t-shop"),
        ("Token", "SecretsManager::Secret", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:Token-X7-abc123"),
      ]))
    #expect(result.status == 0)
    #expect(
      try result.imports() == [
        "module.shop.aws_iam_role.role = shop-Role-X1",
        "module.shop.aws_iam_role_policy_attachment.role_read_only_access = "
          + "shop-Role-X1/arn:aws:iam::aws:policy/ReadOnlyAccess",
        "module.shop.aws_iam_role_policy.role_send = shop-Role-X1:send",
        "module.shop.aws_lambda_function.worker = shop-Worker-X2",
        "module.shop.aws_lambda_permission.call = shop-Worker-X2/shop-Call-X3",
        "module.shop.aws_cloudwatch_event_bus.bus = orders",
        "module.shop.aws_cloudwatch_event_rule.rule = orders/shop-Rule-X4",
        "module.shop.aws_cloudwatch_event_target.rule_worker = orders/shop-Rule-X4/worker",
        "module.shop.aws_s3_bucket.uploads = shop-uploads-x5",
        "module.shop.aws_s3_bucket_versioning.uploads = shop-uploads-x5",
        "module.shop.aws_api_gateway_rest_api.api = a1b2c3",
        "module.shop.aws_dynamodb_table.table = t-shop",
        "module.shop.aws_secretsmanager_secret.token = "
          + "arn:aws:secretsmanager:eu-central-1:123456789012:secret:Token-X7-abc123",
      ])
    #expect(try result.resource("aws_lambda_permission", "call")["statement_id"] as? String == "shop-Call-X3")
    #expect(try result.resource("aws_secretsmanager_secret", "token")["name"] as? String == "Token-X7")
    #expect(
      result.complained.filter { $0.contains("[not-imported]") } == [
        """
        template.json:19: warning: AWS::SecretsManager::Secret 'Token': aws_secretsmanager_secret_version.token is left out: the \
        id of the version is in no list of resources; `aws secretsmanager list-secret-version-ids` prints it [not-imported]
        """,
        """
        template.json:14: warning: AWS::ApiGateway::Method 'Any': aws_api_gateway_method.any is not imported: resource_id is not to \
        be known from the stack. Terraform would make it [not-imported]
          hint: Find the id and add it to imports.tf.json: {"to": "module.shop.aws_api_gateway_method.any", "id": \
        "<rest_api_id>/<resource_id>/<http_method>"}
        """,
      ])
    let template = try #require(result.files["cloudformation/template.json"])
    #expect(template.matches(of: /"DeletionPolicy": "Retain"/).count == 10)
  }

  @Test func `What cannot be known is left alone`() throws {
    let result = try TakeoverRun(
      """
      {"Resources": {
        "Users": {"Type": "AWS::Cognito::UserPool"},
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "x", "VpcId": "vpc-1"}},
        "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "api"}},
        "Orders": {"Type": "AWS::ApiGateway::Resource", "Properties": {"RestApiId": {"Ref": "Api"}, "PathPart": "orders",
          "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]}}},
        "Get": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "HttpMethod": "GET",
          "ResourceId": {"Ref": "Orders"}, "AuthorizationType": "NONE", "Integration": {"Type": "MOCK"}}},
        "Shown": {"Type": "AWS::ApiGateway::Deployment", "DependsOn": "Get", "Properties": {"RestApiId": {"Ref": "Api"}}}
      }}
      """,
      describedResources([
        ("Users", "Cognito::UserPool", "eu-central-1_AbC"), ("Group", "EC2::SecurityGroup", "sg-1"),
        ("Api", "ApiGateway::RestApi", "a1b2c3"), ("Orders", "ApiGateway::Resource", "r1"),
        ("Get", "ApiGateway::Method", "shop-Get-X1"), ("Shown", "ApiGateway::Deployment", "d4e5f6"),
      ]))
    #expect(result.status == 0)
    #expect(
      try result.imports() == [
        "module.shop.aws_cognito_user_pool.users = eu-central-1_AbC", "module.shop.aws_security_group.group = sg-1",
        "module.shop.aws_api_gateway_rest_api.api = a1b2c3", "module.shop.aws_api_gateway_resource.orders = a1b2c3/r1",
        "module.shop.aws_api_gateway_method.get = a1b2c3/r1/GET",
        "module.shop.aws_api_gateway_integration.get = a1b2c3/r1/GET",
        "module.shop.aws_api_gateway_deployment.shown = a1b2c3/d4e5f6",
      ])
    // A group without a name has the one that it has.
    #expect(try result.resource("aws_security_group", "group")["name"] == nil)
    let users = try result.resource("aws_cognito_user_pool", "users")["lifecycle"] as? [String: Any]
    #expect(users?["ignore_changes"] as? [String] == ["name"])
    let shown = try result.resource("aws_api_gateway_deployment", "shown")["lifecycle"] as? [String: Any]
    #expect(shown?["ignore_changes"] as? [String] == ["triggers"])
    #expect(
      result.complained.contains(
        """
        template.json:2: note: AWS::Cognito::UserPool 'Users': what aws_cognito_user_pool.users has for name is not to be known \
        from the stack, and another value would replace it; Terraform leaves it alone (ignore_changes) [not-imported]
        """))
    #expect(
      result.complained.contains {
        $0.contains("its id (sgr-…) is in no list of resources; `aws ec2 describe-security-group-rules` prints it")
      })
  }

  @Test func `The stack's id and name are those that it has`() throws {
    let result = try TakeoverRun(
      """
      {"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Join": ["-", [
        {"Ref": "AWS::StackName"}, {"Fn::Select": [2, {"Fn::Split": ["/", {"Ref": "AWS::StackId"}]}]}]]}}}},
       "Outputs": {"Id": {"Value": {"Ref": "AWS::StackId"}}}}
      """,
      describedResources([("Jobs", "SQS::Queue", "https://sqs.eu-central-1.amazonaws.com/123456789012/shop-0f1e2d3c")]))
    #expect(result.status == 0)
    #expect(result.complained == [])
    let module = try #require(result.files["terraform/main.tf.json"])
    #expect(module.contains(TakeoverRun.stack))
    #expect(module.contains(#""name": "shop-${split("#))
    #expect(!module.contains("terraform_data"))
  }

  @Test func `A parameter that is a name is known by the thing that has it`() throws {
    let result = try TakeoverRun(
      """
      {"Parameters": {"Name": {"Type": "String"}}, "Resources": {
        "Uploads": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Fn::Sub": "${Name}-uploads"}}},
        "Access": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "Uploads"}, "PolicyDocument": {}}},
        "Group": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": {"Ref": "Name"}}},
        "Lines": {"Type": "AWS::Logs::LogStream", "Properties": {"LogGroupName": {"Ref": "Name"}}}}}
      """,
      describedResources([
        ("Uploads", "S3::Bucket", "shop-uploads"), ("Access", "S3::BucketPolicy", "shop-uploads"),
        ("Group", "Logs::LogGroup", "shop"), ("Lines", "Logs::LogStream", "shop-Lines-X1"),
      ]))
    #expect(result.status == 0)
    #expect(
      try result.imports() == [
        "module.shop.aws_s3_bucket.uploads = shop-uploads", "module.shop.aws_s3_bucket_policy.access = shop-uploads",
        "module.shop.aws_cloudwatch_log_group.group = shop",
        "module.shop.aws_cloudwatch_log_stream.lines = shop:shop-Lines-X1",
      ])
  }

  @Test func `What deployment decides is one of a count`() throws {
    let template = conditional.replacing(#""Default": "dev""#, with: #""Default": "prod""#)
    let result = try TakeoverRun(
      template,
      describedResources([("Jobs", "SQS::Queue", TakeoverRun.queue), ("Spare", "SQS::Queue", TakeoverRun.queue + "-2")])
    )
    #expect(try result.imports().last == "module.shop.aws_sqs_queue.spare[0] = \(TakeoverRun.queue)-2")
  }

  private let conditional = """
    {"Parameters": {"Stage": {"Type": "String", "Default": "dev"}, "Owner": {"Type": "String"}},
     "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
     "Resources": {
       "Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": [{"Key": "o", "Value": {"Ref": "Owner"}}]}},
       "Spare": {"Type": "AWS::SQS::Queue", "Condition": "IsProd"}}}
    """

  @Test func `Conditions decide with the parameters of the stack`() throws {
    let jobs = ("Jobs", "SQS::Queue", TakeoverRun.queue)
    let dev = try TakeoverRun(conditional, describedResources([jobs]))
    #expect(dev.status == 0)
    #expect(try dev.imports().count == 1)
    let root = try dev.document("root/main.tf.json")
    #expect((root["variable"] as? [String: Any])?.keys.sorted() == ["owner"])
    let call = (root["module"] as? [String: [String: String]])?["shop"]
    #expect(call == ["source": "../terraform", "owner": "${var.owner}"])

    let both = describedResources([jobs, ("Spare", "SQS::Queue", TakeoverRun.queue + "-2")])
    #expect(
      try TakeoverRun(conditional, both).complained == [
        """
        template.json:5: error: AWS::SQS::Queue 'Spare': the condition IsProd does not hold with the parameters at hand, and the \
        stack shop has the resource [deployed-stack]
          hint: Give the parameters of the stack with --set, as `aws cloudformation describe-stacks` prints them.
        """, "1 error, 0 warnings; nothing was written",
      ])
    // What is bound decides at synthesis.
    let prod = try TakeoverRun(conditional, both, "--set", "Stage=prod")
    #expect(prod.status == 0)
    #expect(
      try prod.imports() == [
        "module.shop.aws_sqs_queue.jobs = \(TakeoverRun.queue)",
        "module.shop.aws_sqs_queue.spare = \(TakeoverRun.queue)-2",
      ])
    #expect(try TakeoverRun(conditional, describedResources([jobs]), "--set", "Stage=prod").status == 1)
  }

  @Test func `The list of summaries does as well`() throws {
    let result = try TakeoverRun(
      jobs,
      """
      {"StackResourceSummaries": [
        {"LogicalResourceId": "Jobs", "PhysicalResourceId": "\(TakeoverRun.queue)", "ResourceType": "AWS::SQS::Queue",
         "ResourceStatus": "UPDATE_COMPLETE"},
        {"LogicalResourceId": "Former", "ResourceType": "AWS::SQS::Queue", "ResourceStatus": "DELETE_COMPLETE"}]}
      """, "--name", "Shop")
    #expect(result.status == 0)
    #expect(try result.imports() == ["module.shop.aws_sqs_queue.jobs = \(TakeoverRun.queue)"])
    let provider = try result.document("root/main.tf.json")["provider"] as? [String: [String: String]]
    #expect(provider == ["aws": ["region": "eu-central-1"]])
  }

  @Test func `A secret keeps its value, also where it is read`() throws {
    let result = try TakeoverRun(
      """
      {"Resources": {
        "Token": {"Type": "AWS::SecretsManager::Secret", "Properties": {"GenerateSecretString": {}}},
        "Name": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value":
          {"Fn::Sub": "{{resolve:secretsmanager:${Token}:SecretString}}"}}}}}
      """,
      describedResources([
        ("Token", "SecretsManager::Secret", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:Token-X7-abc123"),
        ("Name", "SSM::Parameter", "CFN-Name-X8"),
      ]))
    #expect(result.status == 0)
    let module = try #require(result.files["terraform/main.tf.json"])
    #expect(!module.contains("random"))
    #expect(module.contains("${aws_secretsmanager_secret.token.id}"))
    #expect(try result.resource("aws_ssm_parameter", "name")["name"] as? String == "CFN-Name-X8")
    #expect(try result.imports().count == 2)
  }

  /// The folder of `Tests/Goldens` from which the page on taking over has its files.
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens/takeover")

  @Test func `What the page shows is written`() throws {
    let inputs = try ["template.json", "resources.json"].map {
      try String(contentsOf: Self.golden.appending(path: $0), encoding: .utf8)
    }
    let result = try TakeoverRun(inputs[0], inputs[1])
    #expect(result.files.count == 4)
    for (path, text) in result.files {
      let url = Self.golden.appending(path: path)
      if ProcessInfo.processInfo.environment["FORMWORK_RECORD"] == "1" {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("recorded \(path)")
      } else {
        let recorded = try String(contentsOf: url, encoding: .utf8)
        #expect(text == recorded, "\(path)")
      }
    }
  }
}
