import Formwork

/// A change of the FastAPI stack that its tests have to notice.
struct Mutation: Sendable, CustomStringConvertible {
  let description: String
  /// What the message has to say.
  let named: String
  let make: @Sendable (inout Graph) -> Void

  init(_ description: String, names named: String, make: @escaping @Sendable (inout Graph) -> Void) {
    self.description = description
    self.named = named
    self.make = make
  }

  /// Another value, or none, for a property.
  static func set(
    _ description: String, _ id: String, _ property: String, _ value: Term?, names named: String
  ) -> Mutation {
    Mutation(description, names: named) { graph in
      guard let index = graph.resources.firstIndex(where: { $0.id == id }) else { return }
      graph.resources[index][property] = value
    }
  }

  /// A resource less.
  static func remove(_ id: String, names named: String) -> Mutation {
    Mutation("\(id) is removed", names: named) { graph in graph.resources.removeAll { $0.id == id } }
  }

  /// Another value at one place deep inside a property.
  static func replace(
    _ description: String, _ id: String, _ property: String, _ old: Term, with new: Term, names named: String
  ) -> Mutation {
    Mutation(description, names: named) { graph in
      guard let index = graph.resources.firstIndex(where: { $0.id == id }) else { return }
      graph.resources[index][property] = graph.resources[index][property].map { $0.replacing(old, with: new) }
    }
  }

  static func reference(_ id: String, _ attribute: String, in graph: Graph) -> Term {
    graph.resources.first { $0.id == id }.map { .reference(Reference($0.node, attribute)) } ?? .absent
  }

  static let all: [Mutation] = [
    set("less memory", "Server", "MemorySize", .int(128), names: "memorySize: expected 256, found 128"),
    set("a shorter timeout", "Server", "Timeout", .int(3), names: "timeout: expected 29, found 3"),
    set(
      "another handler", "Server", "Handler", .string("app.handler"),
      names: #"handler: expected "api_server.lambda_handler", found "app.handler""#),
    set(
      "an older runtime", "Server", "Runtime", .string("python3.9"),
      names: #"runtime: expected "python3.13", found "python3.9""#),
    set(
      "another name", "Server", "FunctionName", .string("order"),
      names: #"functionName: expected "orders", found "order""#),
    set("no tracing", "Server", "TracingConfig", nil, names: #"tracingConfig.mode: expected "Active", found nothing"#),
    set(
      "a role from elsewhere", "Server", "Role", .string("arn:aws:iam::111122223333:role/x"),
      names: #"role: expected Execution.Arn, found "arn:aws:iam::111122223333:role/x""#),
    set(
      "lost tags", "Server", "Tags", nil,
      names: #"tags: expected an element that is ["Key": "Service", "Value": "orders"], found nothing"#),
    set(
      "a layer more", "Server", "Layers", .list([.string("arn:x")]),
      names: #"layers: expected nothing, found ["arn:x"]"#),
    replace(
      "another stage", "Server", "Environment", .string("dev"), with: .string("prod"),
      names: #"environment.variables["STAGE"]: expected "dev", found "prod""#),
    Mutation("a swapped queue", names: #"environment.variables["JOBS"]: expected Jobs.QueueUrl, found Other.QueueUrl"#)
    { graph in
      let jobs = reference("Jobs", "QueueUrl", in: graph)
      let other = reference("Other", "QueueUrl", in: graph)
      guard let index = graph.resources.firstIndex(where: { $0.id == "Server" }) else { return }
      graph.resources[index]["Environment"] = graph.resources[index]["Environment"]?.replacing(jobs, with: other)
    },
    set(
      "shorter retention", "Server/LogGroup", "RetentionInDays", .int(7), names: "retentionInDays: expected 30, found 7"
    ),
    set(
      "no retention", "Server/LogGroup", "RetentionInDays", nil,
      names: "Server/LogGroup keeps its lines for ever [log-retention]"),
    set(
      "another log group", "Server/LogGroup", "LogGroupName", .string("/logs"),
      names: #"logGroupName: expected "/aws/lambda/orders", found "/logs""#),
    remove("Server/LogGroup", names: "expected 1 resources of type AWS::Logs::LogGroup, found 0"),
    set(
      "a shorter visibility", "Jobs", "VisibilityTimeout", .int(30), names: "visibilityTimeout: expected 180, found 30"),
    replace(
      "a widened action", "Execution", "Policies", .string("sqs:SendMessage"), with: .string("sqs:*"),
      names: #"policies[0].policyDocument["Statement"][0]["Action"]: expected "sqs:SendMessage", found "sqs:*""#),
    Mutation(
      "a widened resource",
      names: #"policies[0].policyDocument["Statement"][0]["Resource"]: expected Jobs.Arn, found "*""#
    ) { graph in
      let jobs = reference("Jobs", "Arn", in: graph)
      guard let index = graph.resources.firstIndex(where: { $0.id == "Execution" }) else { return }
      graph.resources[index]["Policies"] = graph.resources[index]["Policies"]?.replacing(jobs, with: .string("*"))
    },
    replace(
      "another service trusted", "Execution", "AssumeRolePolicyDocument", .string("lambda.amazonaws.com"),
      with: .string("ec2.amazonaws.com"),
      names: #"["Principal"]["Service"]: expected "lambda.amazonaws.com", found "ec2.amazonaws.com""#),
    Mutation("another route", names: #"routeKey: expected "ANY /orders", found "GET /orders""#) { graph in
      guard let index = graph.resources.firstIndex(where: { $0.type == "AWS::ApiGatewayV2::Route" }) else { return }
      graph.resources[index]["RouteKey"] = .string("GET /orders")
    },
    Mutation("another payload format", names: #"payloadFormatVersion: expected "2.0", found "1.0""#) { graph in
      guard let index = graph.resources.firstIndex(where: { $0.type == "AWS::ApiGatewayV2::Integration" }) else {
        return
      }
      graph.resources[index]["PayloadFormatVersion"] = .string("1.0")
    },
    Mutation("a lost permission", names: "expected 1 resources of type AWS::Lambda::Permission, found 0") { graph in
      graph.resources.removeAll { $0.type == "AWS::Lambda::Permission" }
    },
    remove("Other", names: "expected 2 resources of type AWS::SQS::Queue, found 1: Jobs"),
  ]
}

extension Term {
  /// The term with one term in place of another, wherever it stands in lists and maps.
  func replacing(_ old: Term, with new: Term) -> Term {
    if self == old { return new }
    switch self {
    case .list(let elements): return .list(elements.map { $0.replacing(old, with: new) })
    case .map(let entries):
      return .map(entries.map { MapEntry(key: $0.key, value: $0.value.replacing(old, with: new)) })
    default: return self
    }
  }
}
