import FormworkIR
import FormworkTerraform
import Testing

@Suite("Lambda")
struct LambdaTests {
  @Test
  func `A literal path is the module's, and hashed`() throws {
    let document = try rendered(graph([ServiceTests.function()]), pathPrefix: "../..")
    let function = block("aws_lambda_function", "fn", in: document)
    #expect(function?["function_name"]?.string == "shop-fn")
    #expect(function?["filename"]?.string == "${path.module}/../../build/fn.zip")
    #expect(
      function?["source_code_hash"]?.string == #"${filebase64sha256("${path.module}/../../build/fn.zip")}"#)
  }

  @Test
  func `An absolute path stays`() throws {
    let code = Artefact(
      .zip(path: .string("/srv/${x}.zip")), hash: .string("abc="), location: SourceLocation("App/App.swift", 5))
    let function = resource(
      "Fn", "AWS::Lambda::Function",
      [
        Property("Role", .string("arn:aws:iam::123456789012:role/fn")), Property("Runtime", .string("python3.13")),
        Property("Handler", .string("main.handler")), Property("Code", .artefact(code)),
      ])
    let document = try rendered(graph([function]))
    #expect(block("aws_lambda_function", "fn", in: document)?["filename"]?.string == "/srv/$${x}.zip")
    #expect(block("aws_lambda_function", "fn", in: document)?["source_code_hash"]?.string == "abc=")
  }

  @Test
  func `A path that begins with words is the module's too`() throws {
    let name = parameter("Name")
    let path = text(.literal("./build/"), .term(.parameter(name)), .literal(".zip"))
    let document = try rendered(graph([ServiceTests.function(code: .zip(path: path))], parameters: [name]))
    let function = block("aws_lambda_function", "fn", in: document)
    #expect(function?["filename"]?.string == "${path.module}/build/${var.name}.zip")
    #expect(
      function?["source_code_hash"]?.string == #"${filebase64sha256("${path.module}/build/${var.name}.zip")}"#)
  }

  @Test
  func `A path given at deployment is the caller's`() throws {
    let path = parameter("ZipPath")
    let function = ServiceTests.function(code: .zip(path: .parameter(path)))
    let document = try rendered(graph([function], parameters: [path]), pathPrefix: "../")
    #expect(block("aws_lambda_function", "fn", in: document)?["filename"]?.string == "${var.zip_path}")
    #expect(
      block("aws_lambda_function", "fn", in: document)?["source_code_hash"]?.string
        == "${filebase64sha256(var.zip_path)}")
  }

  @Test
  func `A directory is packed by Terraform, once for all that share it`() throws {
    let artefact = Artefact(.directory(path: .string("./src")), location: SourceLocation("App/App.swift", 5))
    let layer = resource("Deps", "AWS::Lambda::LayerVersion", [Property("Content", .artefact(artefact))])
    let other = resource("More", "AWS::Lambda::LayerVersion", [Property("Content", .artefact(artefact))])
    let document = try rendered(graph([layer, other]), pathPrefix: "../")
    #expect(
      json(document["data"]) == """
        {"archive_file":{"deps":{"type":"zip","source_dir":"${path.module}/../src",\
        "output_path":"${path.module}/.formwork/deps.zip","output_file_mode":"0644"}}}
        """)
    #expect(
      json(block("aws_lambda_layer_version", "more", in: document)) == """
        {"layer_name":"shop-more","filename":"${data.archive_file.deps.output_path}",\
        "source_code_hash":"${data.archive_file.deps.output_base64sha256}"}
        """)
    #expect(document["terraform"]?["required_providers"]?["archive"] != nil)
  }

  @Test
  func `What an OS-only runtime starts is packed as a program`() throws {
    let code = Artefact(.directory(path: .string("build/api")), location: SourceLocation("App/App.swift", 5))
    func function(_ id: String, _ properties: Property...) -> ResourceNode {
      resource(
        id, "AWS::Lambda::Function",
        [Property("Role", .string("arn:aws:iam::123456789012:role/fn")), Property("Code", .artefact(code))]
          + properties)
    }
    let runtime = parameter("Runtime")
    let document = try rendered(
      graph(
        [
          function("Api", Property("Runtime", .string("provided.al2023")), Property("Handler", .string("main"))),
          function("Job", Property("Runtime", .parameter(runtime)), Property("Handler", .string("bootstrap"))),
          function("Script", Property("Runtime", .string("python3.13")), Property("Handler", .string("bootstrap"))),
          resource(
            "Tools", "AWS::Lambda::LayerVersion",
            [
              Property("Content", .artefact(code)),
              Property("CompatibleRuntimes", .list([.string("python3.13"), .string("provided.al2023")])),
            ]),
        ], parameters: [runtime]))
    let archives = document["data"]?["archive_file"]
    #expect(archives?["api"]?["output_file_mode"]?.string == "0755")
    #expect(archives?["script"]?["output_file_mode"]?.string == "0644")
    #expect(archives?.members?.map(\.key) == ["api", "script"])
    for (type, name) in [("aws_lambda_function", "job"), ("aws_lambda_layer_version", "tools")] {
      #expect(block(type, name, in: document)?["filename"]?.string == "${data.archive_file.api.output_path}")
    }
  }

  @Test
  func `Text in the template is packed as index with its extension`() throws {
    let source = Term.string("def handler(e, c):\n  return '${x}'")
    let document = try rendered(graph([ServiceTests.function(code: .inline(text: source, fileExtension: "py"))]))
    #expect(
      json(document["data"]?["archive_file"]?["fn"]?["source"])
        == #"[{"content":"def handler(e, c):\n  return '$${x}'","filename":"index.py"}]"#)
  }

  @Test
  func `Objects, images and plain maps`() throws {
    let object = Artefact.Source.object(bucket: .string("b"), key: .string("k"), version: .string("3"))
    let document = try rendered(graph([ServiceTests.function(code: object)]))
    #expect(block("aws_lambda_function", "fn", in: document)?["s3_object_version"]?.string == "3")
    let image = resource(
      "Img", "AWS::Lambda::Function",
      [
        Property("Role", .string("arn:aws:iam::123456789012:role/fn")), Property("PackageType", .string("Image")),
        Property("Code", .map([MapEntry("ImageUri", .string("123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1"))])),
      ])
    #expect(
      block("aws_lambda_function", "img", in: try rendered(graph([image])))?["image_uri"]?.string
        == "123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1")
  }

  @Test
  func `Blocks get what the provider needs besides`() throws {
    let logs = resource("Logs", "AWS::Logs::LogGroup", [])
    let function = ServiceTests.function([
      Property("LoggingConfig", .map([MapEntry("LogGroup", .reference(Reference(logs, "LogGroupName")))])),
      Property("TracingConfig", .map([MapEntry("Mode", .string("Active"))])),
      Property("Environment", .map([MapEntry("Variables", .map([MapEntry("A", .reference(Reference(logs, "Arn")))]))])),
    ])
    let document = try rendered(graph([logs, function]))
    let block = block("aws_lambda_function", "fn", in: document)
    #expect(
      json(block?["logging_config"])
        == #"{"log_group":"${aws_cloudwatch_log_group.logs.name}","log_format":"Text"}"#)
    #expect(
      json(block?["environment"]) == #"{"variables":{"A":"${aws_cloudwatch_log_group.logs.arn}:*"}}"#)
  }

  @Test
  func `Empty collections yield nothing`() throws {
    let function = ServiceTests.function([
      Property("Environment", .map([MapEntry("Variables", .map([]))])), Property("Layers", .list([])),
      Property("Tags", .list([])), Property("Description", .absent),
    ])
    let names = block("aws_lambda_function", "fn", in: try rendered(graph([function])))?.members?.map(\.key)
    #expect(names == ["function_name", "role", "runtime", "handler", "filename", "source_code_hash"])
  }

  @Test
  func `Maps of the program and of the deployment join`() throws {
    let tags = parameter("Tags", .stringMap, default: .map([]))
    let variables = parameter("Variables", .stringMap, default: .map([]), isSecret: true)
    let function = ServiceTests.function([
      Property(
        "Tags",
        .function(
          .merge([
            .list([.map([MapEntry("Key", .string("Team")), MapEntry("Value", .string("shop"))])]), .parameter(tags),
          ]))),
      Property("Environment", .map([MapEntry("Variables", .parameter(variables))])),
    ])
    let document = try rendered(graph([function], parameters: [tags, variables]))
    let block = block("aws_lambda_function", "fn", in: document)
    #expect(block?["tags"]?.string == #"${merge({"Team" = "shop"}, var.tags)}"#)
    #expect(
      block?["dynamic"]?["environment"]?["for_each"]?.string
        == "${nonsensitive(length(var.variables) > 0) ? [1] : []}")
  }

  @Test
  func `A version is published by its function`() throws {
    let function = ServiceTests.function()
    let version = resource(
      "Version", "AWS::Lambda::Version", [Property("FunctionName", .reference(Reference(function, "FunctionName")))])
    let alias = resource(
      "Alias", "AWS::Lambda::Alias",
      [
        Property("Name", .string("live")),
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("FunctionVersion", .reference(Reference(version, "Version"))),
        Property(
          "ProvisionedConcurrencyConfig", .map([MapEntry("ProvisionedConcurrentExecutions", .int(2))])),
        Property(
          "RoutingConfig",
          .map([
            MapEntry(
              "AdditionalVersionWeights",
              .list([.map([MapEntry("FunctionVersion", .string("3")), MapEntry("FunctionWeight", .double(0.5))])]))
          ])),
      ])
    let document = try rendered(graph([function, version, alias]))
    #expect(block("aws_lambda_function", "fn", in: document)?["publish"] == true)
    #expect(
      json(document["resource"]?["aws_lambda_alias"]) == """
        {"alias":{"name":"live","function_name":"${aws_lambda_function.fn.function_name}",\
        "function_version":"${aws_lambda_function.fn.version}",\
        "routing_config":{"additional_version_weights":{"3":0.5}}}}
        """)
    #expect(
      json(document["resource"]?["aws_lambda_provisioned_concurrency_config"]) == """
        {"alias":{"function_name":"${aws_lambda_alias.alias.function_name}",\
        "qualifier":"${aws_lambda_alias.alias.name}","provisioned_concurrent_executions":2}}
        """)
  }

  @Test
  func `Mappings, URLs, layer permissions`() throws {
    let function = ServiceTests.function()
    let layer = resource(
      "Layer", "AWS::Lambda::LayerVersion",
      [Property("Content", .map([MapEntry("S3Bucket", .string("b")), MapEntry("S3Key", .string("k"))]))])
    let permission = resource(
      "Share", "AWS::Lambda::LayerVersionPermission",
      [
        Property("Action", .string("lambda:GetLayerVersion")), Property("Principal", .string("*")),
        Property("LayerVersionArn", .reference(Reference(layer, "LayerVersionArn"))),
      ])
    let url = resource(
      "Url", "AWS::Lambda::Url",
      [
        Property("AuthType", .string("NONE")), Property("TargetFunctionArn", .reference(Reference(function, "Arn"))),
      ])
    let mapping = resource(
      "Kafka", "AWS::Lambda::EventSourceMapping",
      [
        Property("FunctionName", .reference(Reference(function, "Arn"))),
        Property("StartingPosition", .string("AT_TIMESTAMP")),
        Property("StartingPositionTimestamp", .int(1_700_000_000)),
        Property("Topics", .list([.string("orders")])),
        Property(
          "SelfManagedEventSource",
          .map([
            MapEntry(
              "Endpoints",
              .map([MapEntry("KafkaBootstrapServers", .list([.string("a:9092"), .string("b:9092")]))]))
          ])),
        Property(
          "SourceAccessConfigurations",
          .list([
            .map([
              MapEntry("Type", .string("BASIC_AUTH")),
              MapEntry("URI", .string("arn:aws:secretsmanager:eu-west-1:123456789012:secret:kafka")),
            ])
          ])),
      ])
    let document = try rendered(graph([function, layer, permission, url, mapping]))
    #expect(
      json(block("aws_lambda_layer_version_permission", "share", in: document)) == """
        {"statement_id":"shop-share","action":"lambda:GetLayerVersion","principal":"*",\
        "layer_name":"${aws_lambda_layer_version.layer.layer_arn}",\
        "version_number":"${aws_lambda_layer_version.layer.version}"}
        """)
    let source = block("aws_lambda_event_source_mapping", "kafka", in: document)
    #expect(source?["starting_position_timestamp"]?.string == "2023-11-14T22:13:20Z")
    #expect(
      json(source?["self_managed_event_source"])
        == #"{"endpoints":{"KAFKA_BOOTSTRAP_SERVERS":"a:9092,b:9092"}}"#)
  }

  @Test
  func `Archives of things with one name stay apart`() throws {
    func code(_ path: String) -> Property {
      Property(
        "Code", .artefact(Artefact(.directory(path: .string(path)), location: SourceLocation("App/App.swift", 5))))
    }
    let function = resource(
      "A/B", "AWS::Lambda::Function",
      [
        Property("Role", .string("arn:aws:iam::123456789012:role/fn")), Property("Runtime", .string("python3.13")),
        Property("Handler", .string("main.handler")), code("src"),
      ])
    let content = Property("Content", code("layer").value)
    let document = try rendered(graph([function, resource("AB", "AWS::Lambda::LayerVersion", [content])]))
    #expect(document["data"]?["archive_file"]?.members?.map(\.key) == ["a_b", "ab"])
    let same = try rendered(graph([function, resource("A_B", "AWS::Lambda::LayerVersion", [content])]))
    #expect(same["data"]?["archive_file"]?.members?.map(\.key) == ["a_b", "a_b_2"])
  }

  @Test
  func `A list that must be given may be empty`() throws {
    let function = ServiceTests.function([
      Property("VpcConfig", .map([MapEntry("SubnetIds", .list([])), MapEntry("SecurityGroupIds", .list([]))]))
    ])
    let document = try rendered(graph([function]))
    #expect(
      json(block("aws_lambda_function", "fn", in: document)?["vpc_config"])
        == #"{"security_group_ids":[],"subnet_ids":[]}"#)
  }

  @Test func `Destinations of which none is given are no block, which the provider would find missing`() throws {
    let config = try resource(
      "Calls", "AWS::Lambda::EventInvokeConfig",
      json: #"{"FunctionName": "f", "Qualifier": "$LATEST", "MaximumRetryAttempts": 0, "DestinationConfig": {}}"#)
    #expect(
      json(block("aws_lambda_function_event_invoke_config", "calls", in: try rendered(graph([config])))) == """
        {"function_name":"f","qualifier":"$LATEST","maximum_retry_attempts":0}
        """)
  }
}
