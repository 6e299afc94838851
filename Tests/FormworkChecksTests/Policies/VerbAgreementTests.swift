import FormworkChecks
import FormworkIR
import FormworkRelations
import FormworkSchemas
import Testing

/// What a verb grants is what a question about it finds allowed, and nothing else: for all rows of the table.
struct VerbAgreementTests {
  private static let location = SourceLocation("App/Infrastructure.swift", 1)

  private static func node(_ id: String, _ type: String, _ properties: [Property] = []) -> ResourceNode {
    ResourceNode(
      id: id, scope: nil, trail: nil, type: type, schema: nil, properties: properties, location: location)
  }

  private static func trusting(_ path: String) -> Property {
    Property(
      path,
      .map([
        MapEntry("Version", .string("2012-10-17")),
        MapEntry(
          "Statement",
          .list([
            .map([
              MapEntry("Effect", .string("Allow")),
              MapEntry(
                "Principal",
                .map([
                  MapEntry(
                    "AWS", .text([.literal("arn:aws:iam::"), .term(.pseudo(.accountID)), .literal(":root")]))
                ])), MapEntry("Action", .string("*")), MapEntry("Resource", .string("*")),
            ])
          ])),
      ]))
  }

  private static let properties: [String: [Property]] = [
    "AWS::ECS::TaskDefinition": [Property("TaskRoleArn", .string("arn:aws:iam::111122223333:role/Task"))],
    "AWS::EFS::AccessPoint": [Property("FileSystemId", .string("fs-12345678"))],
    "AWS::Glue::Table": [Property("DatabaseName", .string("sales"))],
    "AWS::IAM::Role": [trusting("AssumeRolePolicyDocument")], "AWS::KMS::Key": [trusting("KeyPolicy")],
    "AWS::Kinesis::StreamConsumer": [
      Property("StreamARN", .reference(Reference(node("Records", "AWS::Kinesis::Stream"), "Arn")))
    ],
    "AWS::Lambda::Alias": [Property("FunctionName", .reference(Reference(function, "FunctionName")))],
    "AWS::Lambda::Url": [Property("TargetFunctionArn", .reference(Reference(function, "Arn")))],
    "AWS::Lambda::Version": [Property("FunctionName", .reference(Reference(function, "FunctionName")))],
    "AWS::MSK::Cluster": [Property("ClusterName", .string("Events"))],
    "AWS::MSK::ServerlessCluster": [Property("ClusterName", .string("Events"))],
  ]

  private static let function = node("Worker", "AWS::Lambda::Function")

  /// The actions that a role is found to be allowed, after a verb is granted to it.
  private func allowed(_ granted: AccessVerb, on type: String, asking verbs: [AccessVerb]) throws -> Set<String> {
    let role = Self.node("Role", "AWS::IAM::Role")
    let target = Self.node("Sample", type, Self.properties[type] ?? [])
    let rights = try #require(ResourceAccess.rights([granted], to: .resource(target), resource: Resource(target)))
    let policy = Self.node(
      "Policy", "AWS::IAM::RolePolicy",
      [
        Property("RoleName", .reference(Reference(role, "RoleName"))),
        Property(
          "PolicyDocument",
          .map([
            MapEntry("Version", .string("2012-10-17")), MapEntry("Statement", .list(rights.map { $0.statement() })),
          ])),
      ])
    let resources = [role, target, policy, Self.function].map { Resource($0) }
    let graph = Graph(name: "S", resources: resources, location: Self.location)
    let codes: [DiagnosticCode] = [.unknownAction, .wrongResource, .malformedPolicy]
    #expect(Checker().findings(about: graph).all.filter { codes.contains($0.code) }.map(\.description) == [])
    let evaluator = PolicyEvaluator(graph)
    var context: [(key: String, value: Term)] = []
    for case .map(let keys) in rights.flatMap(\.conditions).map(\.value) {
      context += keys.map { ($0.key.literal ?? "", $0.value) }
    }
    var found: Set<String> = []
    for verb in verbs {
      for (action, decision) in evaluator.decisions(.resource(role), verb, .resource(target), context: context)
      where decision.isAllowed {
        found.insert(action)
      }
    }
    return found
  }

  @Test(arguments: ResourceAccess.types)
  func `Granted is what is asked`(_ type: String) throws {
    let access = try #require(ResourceAccess.of(type))
    for (verb, rules) in access.verbs {
      let granted = Set(rules.flatMap(\.actions))
      #expect(
        try allowed(verb, on: type, asking: [verb]) == Set(rules.filter { !$0.comesAlong }.flatMap(\.actions)),
        "\(type) \(verb)")
      let others = access.actions.filter { $0.key != verb }.flatMap(\.value).filter { !granted.contains($0) }
      #expect(
        try allowed(verb, on: type, asking: others.map { AccessVerb(stringLiteral: $0) }) == [], "\(type) \(verb)")
    }
  }

  /// Whether answers cost what they should is measured, not tested: what is read of the graph is read once.
  @Test func `One evaluator answers for every pair`() {
    let roles = (0..<50).map { Self.node("Role\($0)", "AWS::IAM::Role") }
    let queues = (0..<50).map { Self.node("Queue\($0)", "AWS::SQS::Queue") }
    let policies = zip(roles, queues).enumerated().map { position, pair in
      Self.node(
        "Policy\(position)", "AWS::IAM::RolePolicy",
        [
          Property("RoleName", .reference(Reference(pair.0, "RoleName"))),
          Property(
            "PolicyDocument",
            .map([
              MapEntry(
                "Statement",
                .list((ResourceAccess.rights([.send], to: .resource(pair.1)) ?? []).map { $0.statement() }))
            ])),
        ])
    }
    let resources = (roles + queues + policies).map { Resource($0) }
    let evaluator = PolicyEvaluator(Graph(name: "S", resources: resources, location: Self.location))
    for (position, role) in roles.enumerated() {
      for (other, queue) in queues.enumerated() {
        let found = evaluator.decisions(.resource(role), .send, .resource(queue)).map(\.decision)
        #expect(
          found == [
            position == other
              ? AccessDecision(.allowed, reasons: ["Policy\(position)"]) : AccessDecision(.notAllowed)
          ])
      }
    }
  }

  @Test(arguments: ResourceAccess.types)
  func `Rows name what the schemas have`(_ type: String) throws {
    let access = try #require(ResourceAccess.of(type))
    let schema = try #require(Schemas.schema(of: type))
    if !access.arnAttribute.isEmpty, access.arnAttribute != "ExecutionArn" {
      #expect(schema.hasReference(access.arnAttribute), "\(access.arnAttribute)")
    }
    let roles = access.roles.map { String($0.prefix { $0 != "." }) }
    for property in roles + Array(access.ownPolicy.prefix(1)) + Array((access.key?.path ?? []).prefix(1)) {
      #expect(schema.root[property] != nil, "\(property)")
    }
    let shapes = access.verbs.values.joined().flatMap(\.shapes) + access.otherARNs.values.compactMap(\.ofResource)
    let own: Set<String> = ["arn", "region", "account", "object", "/object", ":object", "object?"]
    for case .name(let name) in shapes.flatMap(\.pieces) where !own.contains(name) && access.otherARNs[name] == nil {
      if name.hasPrefix("=") || name.hasPrefix("^") {
        #expect(schema.root[String(name.dropFirst())] != nil, "\(name)")
      } else {
        #expect(schema.hasReference(name), "\(name)")
      }
    }
    for case .name(let name) in ARNShape(stringLiteral: access.arn).pieces where !own.contains(name) {
      let plain = name.hasPrefix("=") || name.hasPrefix("^") ? String(name.dropFirst()) : name
      #expect(schema.hasReference(plain) || schema.root[plain] != nil, "\(name)")
      if access.arnAttribute.isEmpty, plain == name { #expect(schema.hasReference(name), "\(name)") }
    }
  }
}
