import FormworkIR

/// A module with one function, its log group and twelve variables, of which four are required.
struct FunctionModule {
  let graph: Graph

  init() {
    let functionName = parameter("FunctionName")
    let path = parameter("PackageZipPath")
    let hash = parameter("PackageZipHash")
    let role = parameter("ExecutionRoleArn")
    let handler = parameter("Handler", default: .string("api_server.lambda_handler"))
    let runtime = parameter("Runtime", default: .string("python3.13"))
    let memory = parameter("MemorySize", .number, default: .int(128))
    let timeout = parameter("Timeout", .number, default: .int(30))
    let retention = parameter("LogRetentionDays", .number, default: .int(14))
    let variables = parameter("EnvironmentVariables", .stringMap, default: .map([]))
    let layers = parameter("Layers", .stringList, default: .list([]))
    let tags = parameter("Tags", .stringMap, default: .map([]))

    let logs = resource(
      "Api/LogGroup", "AWS::Logs::LogGroup",
      [
        Property("LogGroupName", text(.literal("/aws/lambda/"), .term(.parameter(functionName)))),
        Property("RetentionInDays", .parameter(retention)),
        Property("Tags", .parameter(tags)),
      ], line: 20)
    let code = Artefact(
      .zip(path: .parameter(path)), hash: .parameter(hash), location: SourceLocation("App/App.swift", 21))
    let api = resource(
      "Api", "AWS::Lambda::Function",
      [
        Property("FunctionName", .parameter(functionName)),
        Property("Role", .parameter(role)),
        Property("Runtime", .parameter(runtime)),
        Property("Handler", .parameter(handler)),
        Property("Code", .artefact(code)),
        Property("MemorySize", .parameter(memory)),
        Property("Timeout", .parameter(timeout)),
        Property("Layers", .parameter(layers)),
        Property("Environment", .map([MapEntry("Variables", .parameter(variables))])),
        Property("Tags", .parameter(tags)),
      ], line: 21
    ) { $0.dependsOn = [logs] }
    let outputs = [("FunctionArn", "Arn"), ("FunctionName", "FunctionName"), ("InvokeArn", "InvokeArn")].map {
      OutputNode($0.0, .reference(Reference(api, $0.1)), location: SourceLocation("App/App.swift", 30))
    }
    graph = FormworkTerraformTests.graph(
      [logs, api],
      parameters: [
        functionName, path, hash, role, handler, runtime, memory, timeout, retention, variables, layers, tags,
      ], outputs: outputs, name: "ApiServer")
  }

  /// A root module that calls the module with arguments.
  static func caller(_ arguments: [Document.Member]) -> Document {
    [
      "provider": ["aws": ["region": "eu-central-1"]],
      "module": ["server": .object([Document.Member("source", "./server")] + arguments)],
      "output": [
        "arn": ["value": "${module.server.function_arn}"], "invoke": ["value": "${module.server.invoke_arn}"],
      ],
    ]
  }

  static let requiredArguments: [Document.Member] = [
    Document.Member("function_name", "orders"),
    Document.Member("package_zip_path", "build/api.zip"),
    Document.Member("package_zip_hash", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    Document.Member("execution_role_arn", "arn:aws:iam::123456789012:role/orders"),
  ]

  static let otherArguments: [Document.Member] = [
    Document.Member("handler", "main.handler"),
    Document.Member("runtime", "python3.12"),
    Document.Member("memory_size", 256),
    Document.Member("timeout", 10),
    Document.Member("log_retention_days", 30),
    Document.Member("environment_variables", ["STAGE": "test"]),
    Document.Member("layers", ["arn:aws:lambda:eu-central-1:123456789012:layer:deps:3"]),
    Document.Member("tags", ["Team": "shop"]),
  ]
}
