import FormworkIR
import FormworkRelations
import Testing

/// A relation of each kind with a parameter in each of its settings, and how many parameters that are.
struct Sample: Sendable, CustomTestStringConvertible {
  let relation: any Relation
  let count: Int
  var testDescription: String { "\(type(of: relation))" }

  init(_ relation: any Relation, count: Int) {
    self.relation = relation
    self.count = count
  }

  private static func parameter(_ name: String) -> Term {
    .parameter(ParameterNode(name, .string, location: Scene.location))
  }

  private static func property(_ name: String) -> Property { Property(name, parameter(name)) }

  private static func existing(_ type: String) -> RelationEnd {
    .existing(type: type, arn: parameter("\(type.split(separator: ":").last ?? "")Arn"))
  }

  private static let scene = Scene()
  private static let queue = existing("AWS::SQS::Queue")
  private static let task = TaskRun(
    on: existing("AWS::ECS::Cluster"), count: parameter("Count"), subnets: parameter("Subnets"),
    securityGroups: parameter("Groups"), isPublic: false)

  private static let parameters = {
    var parameters = TargetParameters()
    for argument in TargetParameters.Argument.allCases { parameters.set(argument, parameter(argument.rawValue)) }
    return parameters
  }()

  static let all: [Sample] = lambda + events + access + others

  private static let lambda = [
    Sample(
      EventSourceMapping(
        id: "Worker/Jobs", .queue, from: queue, to: scene.worker, onFailure: existing("AWS::SNS::Topic"),
        settings: [property("BatchSize"), property("Enabled")], credentials: [existing("AWS::SecretsManager::Secret")],
        scope: nil, location: Scene.location), count: 5),
    Sample(
      AsynchronousCalls(
        of: scene.worker, onSuccess: existing("AWS::SNS::Topic"), onFailure: queue,
        settings: [property("MaximumRetryAttempts")], location: Scene.location), count: 3),
    Sample(
      PoolTrigger(
        id: "Worker/Users", from: existing("AWS::Cognito::UserPool"), at: ["PreSignUp"], to: scene.worker, scope: nil,
        location: Scene.location), count: 1),
    Sample(
      PublishedAlias(
        Scene.node("Worker/Alias", "AWS::Lambda::Alias", [Property("Name", .string("live"))]), of: scene.worker,
        hash: "0123456789", summary: parameter("Summary"), carrying: parameter("Stage"),
        concurrency: parameter("Ready"), location: Scene.location), count: 3),
    Sample(
      FunctionAddress(
        Scene.node(
          "Worker/Url", "AWS::Lambda::Url",
          [Property("AuthType", .string("NONE")), Property("InvokeMode", parameter("Mode"))]), of: scene.worker,
        permissions: []),
      count: 1),
    Sample(
      GradualDeployment(
        of: scene.worker, by: Scene.node("Worker/Alias", "AWS::Lambda::Alias"), at: "AllAtOnce",
        alarms: [existing("AWS::CloudWatch::Alarm")], before: nil, after: nil, location: Scene.location), count: 1),
    Sample(
      SkillTrigger(
        id: "Worker/Alexa", skill: parameter("Skill"), to: scene.worker, scope: nil, location: Scene.location), count: 1
    ),
  ]

  private static let events = [
    Sample(
      TopicRule(
        id: "Worker/IoT", parameter("Query"), version: parameter("Version"), to: scene.worker, scope: nil,
        location: Scene.location), count: 2),
    Sample(
      EventRule(
        id: "Run/Event", on: .pattern(parameter("Pattern"), bus: existing("AWS::Events::EventBus")),
        to: existing("AWS::ECS::TaskDefinition"), settings: [property("State")], targetSettings: [property("Input")],
        parameters: parameters, deadLetters: queue, task: task, bucket: existing("AWS::S3::Bucket"), scope: nil,
        location: Scene.location), count: 17),
    Sample(
      EventRule(
        id: "Worker/Schedule", on: .schedule(parameter("Rate")), to: scene.worker.end, settings: [property("State")],
        targetSettings: [property("Input")], deadLetters: nil, scope: nil, location: Scene.location), count: 3),
    Sample(
      ScheduledCall(
        id: "Run/Schedule", parameter("Rate"), to: existing("AWS::ECS::TaskDefinition"),
        settings: [property("StartDate")], targetSettings: [property("Input")], parameters: parameters,
        deadLetters: queue, task: task, scope: nil, location: Scene.location), count: 15),
    Sample(
      PipeConnection(
        id: "Pipe", from: queue, by: existing("AWS::Lambda::Function"), to: existing("AWS::SNS::Topic"),
        reading: [property("BatchSize")], parameters: parameters, onFailure: existing("AWS::SQS::Queue"),
        parts: pipeParts, settings: [property("SourceParameters")], scope: nil, location: Scene.location), count: 19),
    Sample(
      LogSubscription(
        id: "Worker/Logs", of: existing("AWS::Logs::LogGroup"), to: scene.worker.end, pattern: parameter("Words"),
        scope: nil, location: Scene.location), count: 2),
  ]

  private static let pipeParts: PipeParts = {
    var parts = PipeParts()
    parts.enrichmentPath = parameter("EnrichmentPath")
    parts.targetPath = parameter("TargetPath")
    parts.task = task
    parts.uses = [PipeParts.Use([.read], existing("AWS::SecretsManager::Secret"))]
    parts.rights = [AccessRight(["a:Do"], on: [parameter("Right")])]
    return parts
  }()

  private static let access = [
    Sample(
      Grant(
        to: scene.worker, .verbs([.read], existing("AWS::S3::Bucket"), object: parameter("Prefix")), scope: nil,
        location: Scene.location), count: 2),
    Sample(
      Grant(
        to: scene.worker, .service([.write], .metrics(namespace: parameter("Namespace"))), scope: nil,
        location: Scene.location), count: 1),
    Sample(
      Grant(
        to: scene.worker,
        .rights([
          AccessRight(
            ["ses:SendEmail"], on: [parameter("Identity")],
            when: [MapEntry("StringEquals", .map([MapEntry("ses:FromAddress", parameter("From"))]))])
        ]), scope: nil, location: Scene.location), count: 2),
    Sample(
      Admission(
        of: parameter("Who"), to: scene.jobs.end, [.send],
        when: [MapEntry("StringEquals", .map([MapEntry("aws:PrincipalOrgID", parameter("Organization"))]))], scope: nil,
        location: Scene.location), count: 2),
  ]

  private static let others = [
    Sample(
      TopicSubscription(
        id: "Jobs/Placed", of: .end(scene.jobs.end), to: existing("AWS::SNS::Topic"),
        settings: [property("FilterPolicy")], deadLetters: queue, scope: nil, location: Scene.location), count: 3),
    Sample(
      TopicSubscription(
        id: "Placed/Email", of: .address(protocol: "email", parameter("Address")), to: scene.placed.end, settings: [],
        deadLetters: nil, scope: nil, location: Scene.location), count: 1),
    Sample(
      BucketNotification(
        id: "Worker/Uploads", from: scene.uploads.end, to: existing("AWS::SQS::Queue"), events: ["s3:ObjectCreated:*"],
        prefix: parameter("Prefix"), suffix: parameter("Suffix"), scope: nil, location: Scene.location), count: 3),
    Sample(
      AlarmAction(
        id: "Worker/Errors", of: existing("AWS::CloudWatch::Alarm"), in: "AlarmActions", to: scene.worker.end,
        scope: nil, location: Scene.location), count: 1),
    Sample(StateMachineCalls(of: scene.machine), count: 0),
    Sample(
      ReceiptAction(
        id: "Worker/Support", of: existing("AWS::SES::ReceiptRule"), to: scene.worker.end,
        settings: [Property("InvocationType", parameter("Invocation"))], scope: nil, location: Scene.location),
      count: 2),
    Sample(
      HTTPRoute(
        id: "Api/Get", from: Scene.node("Api", "AWS::ApiGatewayV2::Api"), to: scene.worker, method: "GET", path: "/",
        location: Scene.location), count: 0),
    Sample(HTTPStage(of: Scene.node("Api", "AWS::ApiGatewayV2::Api"), location: Scene.location), count: 0),
    Sample(
      HTTPAuthorizer(
        "Tokens", .token(issuer: parameter("Issuer"), audience: parameter("Audience"), source: "$request.header.Key"),
        of: Scene.node("Api", "AWS::ApiGatewayV2::Api"), isDefault: true, location: Scene.location), count: 2),
    Sample(
      HTTPRoute(
        id: "Api/Put", from: Scene.node("Api", "AWS::ApiGatewayV2::Api"), to: scene.worker, method: "PUT", path: "/",
        access: HTTPRouteAccess(
          HTTPAuthorizer(
            "Check", .function(scene.worker, sources: ["$request.header.Key"], seconds: parameter("Seconds")),
            of: Scene.node("Api", "AWS::ApiGatewayV2::Api"), isDefault: false, location: Scene.location)),
        location: Scene.location), count: 1),
  ]
}
