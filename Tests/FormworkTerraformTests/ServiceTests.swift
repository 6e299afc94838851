import FormworkIR
import FormworkTerraform
import Testing

@Suite("Services")
struct ServiceTests {
  static let trust = Term.map([
    MapEntry("Version", .string("2012-10-17")),
    MapEntry(
      "Statement",
      .list([
        .map([
          MapEntry("Effect", .string("Allow")), MapEntry("Action", .string("sts:AssumeRole")),
          MapEntry("Principal", .map([MapEntry("Service", .string("lambda.amazonaws.com"))])),
        ])
      ])),
  ])

  static func policy(_ resource: Term) -> Term {
    .map([
      MapEntry("Version", .string("2012-10-17")),
      MapEntry(
        "Statement",
        .list([
          .map([
            MapEntry("Effect", .string("Allow")), MapEntry("Action", .list([.string("sqs:SendMessage")])),
            MapEntry("Resource", resource),
          ])
        ])),
    ])
  }

  static func function(_ properties: [Property] = [], code: Artefact.Source = .zip(path: .string("build/fn.zip")))
    -> ResourceNode
  {
    resource(
      "Fn", "AWS::Lambda::Function",
      [
        Property("Role", .string("arn:aws:iam::123456789012:role/fn")), Property("Runtime", .string("python3.13")),
        Property("Handler", .string("main.handler")),
        Property("Code", .artefact(Artefact(code, location: SourceLocation("App/App.swift", 5)))),
      ] + properties)
  }

  @Test
  func `A role's inline policies and attachments are resources of their own`() throws {
    let queue = resource("Orders", "AWS::SQS::Queue", [])
    let role = resource(
      "Role", "AWS::IAM::Role",
      [
        Property("AssumeRolePolicyDocument", Self.trust),
        Property(
          "ManagedPolicyArns",
          .list([
            .string("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"),
            text(.literal("arn:"), .term(.pseudo(.partition)), .literal(":iam::aws:policy/AWSXrayWriteOnlyAccess")),
          ])),
        Property(
          "Policies",
          .list([
            .map([
              MapEntry("PolicyName", .string("SendOrders")),
              MapEntry("PolicyDocument", Self.policy(.reference(Reference(queue, "Arn")))),
            ])
          ])),
        Property("Tags", .list([.map([MapEntry("Key", .string("Team")), MapEntry("Value", .string("shop"))])])),
      ])
    let document = try rendered(graph([queue, role]))
    #expect(
      json(block("aws_iam_role", "role", in: document)) == """
        {"assume_role_policy":"{\\"Statement\\":[{\\"Action\\":\\"sts:AssumeRole\\",\\"Effect\\":\\"Allow\\",\
        \\"Principal\\":{\\"Service\\":\\"lambda.amazonaws.com\\"}}],\\"Version\\":\\"2012-10-17\\"}",\
        "tags":{"Team":"shop"}}
        """)
    #expect(
      json(block("aws_iam_role_policy", "role_send_orders", in: document)) == """
        {"role":"${aws_iam_role.role.name}","name":"SendOrders",\
        "policy":"${jsonencode({\\"Version\\" = \\"2012-10-17\\", \\"Statement\\" = [{\\"Effect\\" = \\"Allow\\", \
        \\"Action\\" = [\\"sqs:SendMessage\\"], \\"Resource\\" = aws_sqs_queue.orders.arn}]})}"}
        """)
    #expect(
      json(document["resource"]?["aws_iam_role_policy_attachment"]) == """
        {"role_aws_lambda_basic_execution_role":{"role":"${aws_iam_role.role.name}",\
        "policy_arn":"arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"},\
        "role_aws_xray_write_only_access":{"role":"${aws_iam_role.role.name}",\
        "policy_arn":"arn:${data.aws_partition.current.partition}:iam::aws:policy/AWSXrayWriteOnlyAccess"}}
        """)
    #expect(json(document["data"]) == #"{"aws_partition":{"current":{}}}"#)
  }

  @Test
  func `A counter that replaces a key triggers its replacement`() throws {
    let key = try resource("Key", "AWS::IAM::AccessKey", json: #"{"UserName": "ci", "Serial": 2}"#)
    let document = try rendered(graph([key]))
    #expect(
      json(block("aws_iam_access_key", "key", in: document))
        == #"{"user":"ci","lifecycle":{"replace_triggered_by":["terraform_data.key_serial"]}}"#)
    #expect(json(document["resource"]?["terraform_data"]) == #"{"key_serial":{"input":2}}"#)
  }

  @Test
  func `A policy becomes one resource per role and user`() throws {
    let role = resource("Role", "AWS::IAM::Role", [Property("AssumeRolePolicyDocument", Self.trust)])
    let user = resource("User", "AWS::IAM::User", [])
    let policy = resource(
      "Policy", "AWS::IAM::Policy",
      [
        Property("PolicyName", .string("send")), Property("PolicyDocument", Self.policy(.string("*"))),
        Property("Roles", .list([.reference(Reference(role, "RoleName"))])),
        Property("Users", .list([.reference(Reference(user, "UserName"))])),
      ])
    let document = try rendered(graph([role, user, policy]))
    #expect(block("aws_iam_role_policy", "policy", in: document)?["role"]?.string == "${aws_iam_role.role.name}")
    #expect(block("aws_iam_user_policy", "policy_user", in: document)?["user"]?.string == "${aws_iam_user.user.name}")
    #expect(block("aws_iam_user", "user", in: document)?["name"]?.string == "shop-user")
  }

  @Test
  func `A queue, its policy and its dead letters`() throws {
    let dead = resource("Dead", "AWS::SQS::Queue", [])
    let queue = resource(
      "Orders", "AWS::SQS::Queue",
      [
        Property("VisibilityTimeout", .int(60)),
        Property(
          "RedrivePolicy",
          .map([
            MapEntry("deadLetterTargetArn", .reference(Reference(dead, "Arn"))), MapEntry("maxReceiveCount", .int(3)),
          ])),
      ])
    let policy = resource(
      "Policy", "AWS::SQS::QueuePolicy",
      [
        Property("PolicyDocument", Self.policy(.reference(Reference(queue, "Arn")))),
        Property(
          "Queues", .list([.reference(Reference(queue, "QueueUrl")), .reference(Reference(dead, "QueueUrl"))])),
      ])
    let document = try rendered(graph([dead, queue, policy]))
    #expect(
      json(block("aws_sqs_queue", "orders", in: document)) == """
        {"visibility_timeout_seconds":60,"redrive_policy":"${jsonencode({\\"deadLetterTargetArn\\" = \
        aws_sqs_queue.dead.arn, \\"maxReceiveCount\\" = 3})}"}
        """)
    #expect(
      document["resource"]?["aws_sqs_queue_policy"]?.members?.map(\.key) == ["policy", "policy_dead"])
  }

  @Test
  func `A bucket falls into its resources`() throws {
    let function = Self.function()
    let bucket = resource(
      "Store/Bucket", "AWS::S3::Bucket",
      [
        Property("VersioningConfiguration", .map([MapEntry("Status", .string("Enabled"))])),
        Property("AccessControl", .string("PublicRead")),
        Property(
          "BucketEncryption",
          .map([
            MapEntry(
              "ServerSideEncryptionConfiguration",
              .list([
                .map([
                  MapEntry("ServerSideEncryptionByDefault", .map([MapEntry("SSEAlgorithm", .string("AES256"))]))
                ])
              ]))
          ])),
        Property(
          "LifecycleConfiguration",
          .map([
            MapEntry(
              "Rules",
              .list([
                .map([
                  MapEntry("Status", .string("Enabled")), MapEntry("ExpirationInDays", .int(30)),
                  MapEntry("Prefix", .string("logs/")),
                ]),
                .map([
                  MapEntry("Id", .string("tagged")), MapEntry("Status", .string("Enabled")),
                  MapEntry("Prefix", .string("x/")),
                  MapEntry(
                    "TagFilters",
                    .list([.map([MapEntry("Key", .string("a")), MapEntry("Value", .string("b"))])])),
                  MapEntry(
                    "Transition",
                    .map([MapEntry("StorageClass", .string("GLACIER")), MapEntry("TransitionInDays", .int(9))])),
                ]),
              ]))
          ])),
        Property(
          "NotificationConfiguration",
          .map([
            MapEntry("EventBridgeConfiguration", .map([])),
            MapEntry(
              "LambdaConfigurations",
              .list([
                .map([
                  MapEntry("Event", .string("s3:ObjectCreated:*")),
                  MapEntry("Function", .reference(Reference(function, "Arn"))),
                  MapEntry(
                    "Filter",
                    .map([
                      MapEntry(
                        "S3Key",
                        .map([
                          MapEntry(
                            "Rules",
                            .list([
                              .map([MapEntry("Name", .string("suffix")), MapEntry("Value", .string(".png"))])
                            ]))
                        ]))
                    ])),
                ])
              ])),
          ])),
        Property("LoggingConfiguration", .map([MapEntry("DestinationBucketName", .string("logs"))])),
        Property("WebsiteConfiguration", .map([MapEntry("IndexDocument", .string("index.html"))])),
      ])
    let url = OutputNode("Site", .reference(Reference(bucket, "WebsiteURL")), location: bucket.location)
    let document = try rendered(graph([function, bucket], outputs: [url]))
    #expect(
      json(block("aws_s3_bucket_lifecycle_configuration", "store_bucket", in: document)) == """
        {"bucket":"${aws_s3_bucket.store_bucket.id}","rule":[{"id":"rule-1","status":"Enabled",\
        "expiration":{"days":30},"filter":{"prefix":"logs/"}},{"id":"tagged","status":"Enabled",\
        "transition":[{"storage_class":"GLACIER","days":9}],"filter":{"and":{"prefix":"x/","tags":{"a":"b"}}}}],\
        "depends_on":["aws_s3_bucket_versioning.store_bucket"]}
        """)
    #expect(
      json(block("aws_s3_bucket_notification", "store_bucket", in: document)) == """
        {"bucket":"${aws_s3_bucket.store_bucket.id}","eventbridge":true,"lambda_function":[{\
        "events":["s3:ObjectCreated:*"],"lambda_function_arn":"${aws_lambda_function.fn.arn}",\
        "filter_suffix":".png"}]}
        """)
    #expect(
      json(block("aws_s3_bucket_logging", "store_bucket", in: document))
        == #"{"bucket":"${aws_s3_bucket.store_bucket.id}","target_bucket":"logs","target_prefix":""}"#)
    #expect(block("aws_s3_bucket_acl", "store_bucket", in: document)?["acl"]?.string == "public-read")
    #expect(
      document["output"]?["site"]?["value"]?.string
        == "http://${aws_s3_bucket_website_configuration.store_bucket.website_endpoint}")
  }

  @Test
  func `An HTTP API with its function`() throws {
    let function = Self.function()
    let api = resource("Api", "AWS::ApiGatewayV2::Api", [Property("ProtocolType", .string("HTTP"))])
    let integration = resource(
      "Integration", "AWS::ApiGatewayV2::Integration",
      [
        Property("ApiId", .reference(Reference(api, "ApiId"))), Property("IntegrationType", .string("AWS_PROXY")),
        Property("IntegrationUri", .reference(Reference(function, "InvokeArn"))),
        Property(
          "ResponseParameters",
          .map([
            MapEntry(
              "200",
              .map([
                MapEntry(
                  "ResponseParameters",
                  .list([
                    .map([
                      MapEntry("Destination", .string("overwrite:statuscode")), MapEntry("Source", .string("204")),
                    ])
                  ]))
              ]))
          ])),
      ])
    let route = resource(
      "Route", "AWS::ApiGatewayV2::Route",
      [
        Property("ApiId", .reference(Reference(api, "ApiId"))), Property("RouteKey", .string("ANY /{proxy+}")),
        Property(
          "Target", text(.literal("integrations/"), .term(.reference(Reference(integration, "IntegrationId"))))),
      ])
    let stage = resource(
      "Stage", "AWS::ApiGatewayV2::Stage",
      [
        Property("ApiId", .reference(Reference(api, "ApiId"))), Property("StageName", .string("$default")),
        Property("AutoDeploy", .bool(true)),
        Property(
          "RouteSettings",
          .map([MapEntry("GET /x", .map([MapEntry("ThrottlingBurstLimit", .int(5))]))])),
      ])
    let permission = resource(
      "Permission", "AWS::Lambda::Permission",
      [
        Property("Action", .string("lambda:InvokeFunction")),
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Principal", .string("apigateway.amazonaws.com")),
        Property("SourceArn", text(.term(.reference(Reference(api, "ExecutionArn"))), .literal("/*/*"))),
      ])
    let document = try rendered(graph([function, api, integration, route, stage, permission]))
    #expect(block("aws_apigatewayv2_api", "api", in: document)?["name"]?.string == "shop-api")
    #expect(
      json(block("aws_apigatewayv2_stage", "stage", in: document)?["route_settings"])
        == #"[{"route_key":"GET /x","throttling_burst_limit":5,"throttling_rate_limit":10000}]"#)
    #expect(
      json(block("aws_apigatewayv2_integration", "integration", in: document)?["response_parameters"])
        == #"[{"status_code":"200","mappings":{"overwrite:statuscode":"204"}}]"#)
    #expect(
      block("aws_lambda_permission", "permission", in: document)?["source_arn"]?.string
        == "${aws_apigatewayv2_api.api.execution_arn}/*/*")
  }
}
