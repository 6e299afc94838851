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

  @Test("A role's inline policies and attachments are resources of their own")
  func role() throws {
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

  @Test("A policy becomes one resource per role and user")
  func policyFanOut() throws {
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

  @Test("A queue, its policy and its dead letters")
  func queue() throws {
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

  @Test("A bucket falls into its resources")
  func bucket() throws {
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

  @Test("An HTTP API with its function")
  func httpAPI() throws {
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
        == #"[{"route_key":"GET /x","throttling_burst_limit":5}]"#)
    #expect(
      json(block("aws_apigatewayv2_integration", "integration", in: document)?["response_parameters"])
        == #"[{"status_code":"200","mappings":{"overwrite:statuscode":"204"}}]"#)
    #expect(
      block("aws_lambda_permission", "permission", in: document)?["source_arn"]?.string
        == "${aws_apigatewayv2_api.api.execution_arn}/*/*")
  }

  @Test("A rule's targets are resources on the rule's bus")
  func rule() throws {
    let function = Self.function()
    let bus = resource("Bus", "AWS::Events::EventBus", [Property("Name", .string("orders"))])
    let rule = resource(
      "Rule", "AWS::Events::Rule",
      [
        Property("EventBusName", .reference(Reference(bus, "Name"))),
        Property("EventPattern", .map([MapEntry("source", .list([.string("a<b")]))])),
        Property(
          "Targets",
          .list([
            .map([
              MapEntry("Id", .string("Worker")), MapEntry("Arn", .reference(Reference(function, "Arn"))),
              MapEntry("RetryPolicy", .map([MapEntry("MaximumRetryAttempts", .int(2))])),
            ])
          ])),
      ])
    let statement = resource(
      "Statement", "AWS::Events::EventBusPolicy",
      [
        Property("EventBusName", .reference(Reference(bus, "Name"))), Property("StatementId", .string("all")),
        Property("Statement", .map([MapEntry("Effect", .string("Allow")), MapEntry("Action", .string("events:*"))])),
      ])
    let document = try rendered(graph([function, bus, rule, statement]))
    #expect(
      json(block("aws_cloudwatch_event_target", "rule_worker", in: document)) == """
        {"rule":"${aws_cloudwatch_event_rule.rule.name}","event_bus_name":"${aws_cloudwatch_event_bus.bus.name}",\
        "target_id":"Worker","arn":"${aws_lambda_function.fn.arn}","retry_policy":{"maximum_retry_attempts":2}}
        """)
    #expect(
      block("aws_cloudwatch_event_rule", "rule", in: document)?["event_pattern"]?.string
        == #"{"source":["a\u003cb"]}"#)
    #expect(
      block("aws_cloudwatch_event_bus_policy", "statement", in: document)?["policy"]?.string
        == #"{"Statement":[{"Action":"events:*","Effect":"Allow","Sid":"all"}],"Version":"2012-10-17"}"#)
  }

  @Test("A table's keys are arguments by kind")
  func table() throws {
    func keys(_ hash: String, _ range: String) -> Term {
      .list([
        .map([MapEntry("AttributeName", .string(hash)), MapEntry("KeyType", .string("HASH"))]),
        .map([MapEntry("AttributeName", .string(range)), MapEntry("KeyType", .string("RANGE"))]),
      ])
    }
    let attributes = ["id", "at", "user"].map {
      Term.map([MapEntry("AttributeName", .string($0)), MapEntry("AttributeType", .string("S"))])
    }
    let all = MapEntry("Projection", .map([MapEntry("ProjectionType", .string("ALL"))]))
    let table = resource(
      "Orders", "AWS::DynamoDB::Table",
      [
        Property("AttributeDefinitions", .list(attributes)), Property("KeySchema", keys("id", "at")),
        Property("BillingMode", .string("PAY_PER_REQUEST")),
        Property(
          "LocalSecondaryIndexes",
          .list([.map([MapEntry("IndexName", .string("l")), MapEntry("KeySchema", keys("id", "user")), all])])),
        Property(
          "GlobalSecondaryIndexes",
          .list([.map([MapEntry("IndexName", .string("g")), MapEntry("KeySchema", keys("user", "at")), all])])),
      ])
    let block = block("aws_dynamodb_table", "orders", in: try rendered(graph([table])))
    #expect(block?["hash_key"]?.string == "id")
    #expect(
      json(block?["local_secondary_index"]) == #"[{"name":"l","range_key":"user","projection_type":"ALL"}]"#)
    #expect(
      json(block?["global_secondary_index"])
        == #"[{"name":"g","hash_key":"user","range_key":"at","projection_type":"ALL"}]"#)
  }

  @Test("Topics, schedules and state machines")
  func everyday() throws {
    let topic = resource(
      "Topic", "AWS::SNS::Topic",
      [
        Property(
          "Subscription",
          .list([.map([MapEntry("Protocol", .string("email")), MapEntry("Endpoint", .string("a@example.com"))])]))
      ])
    let policy = resource(
      "TopicPolicy", "AWS::SNS::TopicPolicy",
      [
        Property("PolicyDocument", Self.policy(.string("*"))),
        Property("Topics", .list([.reference(Reference(topic, "TopicArn"))])),
      ])
    let schedule = resource(
      "Nightly", "AWS::Scheduler::Schedule",
      [
        Property("ScheduleExpression", .string("rate(1 day)")),
        Property("FlexibleTimeWindow", .map([MapEntry("Mode", .string("OFF"))])),
        Property(
          "Target",
          .map([
            MapEntry("Arn", .reference(Reference(topic, "TopicArn"))),
            MapEntry("RoleArn", .string("arn:aws:iam::123456789012:role/scheduler")),
          ])),
      ])
    let logs = resource("Logs", "AWS::Logs::LogGroup", [])
    let machine = resource(
      "Machine", "AWS::StepFunctions::StateMachine",
      [
        Property("Definition", .map([MapEntry("StartAt", .string("x"))])),
        Property("RoleArn", .string("arn:aws:iam::123456789012:role/machine")),
        Property(
          "LoggingConfiguration",
          .map([
            MapEntry("Level", .string("ALL")),
            MapEntry(
              "Destinations",
              .list([
                .map([
                  MapEntry(
                    "CloudWatchLogsLogGroup", .map([MapEntry("LogGroupArn", .reference(Reference(logs, "Arn")))]))
                ])
              ])),
          ])),
      ])
    let document = try rendered(graph([topic, policy, schedule, logs, machine]))
    #expect(block("aws_sns_topic_policy", "topic_policy", in: document)?["arn"]?.string == "${aws_sns_topic.topic.arn}")
    #expect(document["resource"]?["aws_sns_topic_subscription"]?.members?.count == 1)
    #expect(
      json(block("aws_sfn_state_machine", "machine", in: document)?["logging_configuration"])
        == #"{"level":"ALL","log_destination":"${aws_cloudwatch_log_group.logs.arn}:*"}"#)
  }

  @Test("An API's access log has the bare ARN of its group")
  func accessLog() throws {
    let logs = resource("Logs", "AWS::Logs::LogGroup", [])
    let stage = resource(
      "Stage", "AWS::ApiGatewayV2::Stage",
      [
        Property("ApiId", .string("a1b2c3")), Property("StageName", .string("live")),
        Property(
          "AccessLogSettings",
          .map([
            MapEntry("DestinationArn", .reference(Reference(logs, "Arn"))), MapEntry("Format", .string("$context.x")),
          ])),
      ])
    #expect(
      json(block("aws_apigatewayv2_stage", "stage", in: try rendered(graph([logs, stage])))?["access_log_settings"])
        == #"{"destination_arn":"${aws_cloudwatch_log_group.logs.arn}","format":"$context.x"}"#)
  }

  /// A function with nothing special about it.
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
}
