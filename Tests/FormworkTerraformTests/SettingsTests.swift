import FormworkIR
import FormworkTerraform
import Testing

@Suite("Conditions and settings")
struct SettingsTests {
  let stage = parameter("Stage", default: .string("test"))
  var isProduction: ConditionNode {
    ConditionNode(
      "IsProduction", .equals(.parameter(stage), .string("prod")), location: SourceLocation("App/App.swift", 2))
  }

  @Test
  func `A conditional resource is counted, and its references survive its absence`() throws {
    let queue = resource("Audit", "AWS::SQS::Queue", []) { $0.instances = .conditional(isProduction) }
    let role = resource(
      "Role", "AWS::IAM::Role",
      [
        Property("AssumeRolePolicyDocument", ServiceTests.trust),
        Property("ManagedPolicyArns", .list([.string("arn:aws:iam::aws:policy/ReadOnlyAccess")])),
      ]
    ) { $0.instances = .conditional(isProduction) }
    let output = OutputNode(
      "QueueUrl", .reference(Reference(queue, "QueueUrl")), condition: isProduction, location: queue.location)
    let document = try rendered(
      graph([queue, role], parameters: [stage], conditions: [isProduction], outputs: [output]))
    #expect(json(document["locals"]) == #"{"is_production":"${var.stage == \"prod\"}"}"#)
    #expect(block("aws_sqs_queue", "audit", in: document)?["count"]?.string == "${local.is_production ? 1 : 0}")
    #expect(
      json(document["resource"]?["aws_iam_role_policy_attachment"]?["role_read_only_access"]) == """
        {"count":"${local.is_production ? 1 : 0}","role":"${one(aws_iam_role.role[*].name)}",\
        "policy_arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}
        """)
    #expect(
      document["output"]?["queue_url"]?["value"]?.string
        == "${local.is_production ? one(aws_sqs_queue.audit[*].url) : null}")
  }

  @Test
  func `Conditions compare, combine and refer to each other`() throws {
    let size = parameter("Size", .number, default: .int(1))
    let large = ConditionNode("Large", .equals(.parameter(size), .string("9")), location: stage.location)
    let both = ConditionNode(
      "Both", .all([.condition(large), .not(.condition(isProduction))]), location: stage.location)
    let document = try rendered(
      graph([], parameters: [stage, size], conditions: [isProduction, large, both]))
    #expect(document["locals"]?["large"]?.string == #"${tostring(var.size) == tostring("9")}"#)
    #expect(document["locals"]?["both"]?.string == "${(local.large) && (!(local.is_production))}")
  }

  @Test
  func `A choice decides about values, entries and blocks`() throws {
    func choice(_ then: Term, _ otherwise: Term) -> Term {
      .function(.conditional(isProduction, then: then, otherwise: otherwise))
    }
    let function = ServiceTests.function([
      Property("MemorySize", choice(.int(512), .absent)),
      Property("TracingConfig", choice(.map([MapEntry("Mode", .string("Active"))]), .absent)),
      Property(
        "Environment",
        .map([
          MapEntry(
            "Variables", .map([MapEntry("A", .string("${")), MapEntry("B", choice(.string("b"), .absent))]))
        ])),
      Property("Layers", .list([.string("x"), choice(.string("y"), .absent)])),
    ])
    let role = resource(
      "Role", "AWS::IAM::Role",
      [
        Property(
          "AssumeRolePolicyDocument",
          .map([
            MapEntry(
              "Statement", .list([.map([MapEntry("Resource", choice(.list([.string("a")]), .string("b")))])]))
          ]))
      ])
    let document = try rendered(graph([function, role], parameters: [stage], conditions: [isProduction]))
    let block = block("aws_lambda_function", "fn", in: document)
    #expect(block?["memory_size"]?.string == "${local.is_production ? 512 : null}")
    #expect(
      json(block?["dynamic"]) == """
        {"tracing_config":{"for_each":"${local.is_production ? [1] : []}","content":{"mode":"Active"}}}
        """)
    #expect(
      block?["environment"]?["variables"]?.string == """
        ${{for k, v in {"A" = "$${", "B" = local.is_production ? "b" : null} : k => v if v != null}}
        """)
    #expect(
      block?["layers"]?.string == #"${[for v in ["x", local.is_production ? "y" : null] : v if v != null]}"#)
    #expect(
      document["resource"]?["aws_iam_role"]?["role"]?["assume_role_policy"]?.string == """
        ${jsonencode({"Statement" = [{"Resource" = jsondecode(local.is_production ? jsonencode(["a"]) : \
        jsonencode("b"))}]})}
        """)
  }

  @Test
  func `Functions of the deployment`() throws {
    let list = parameter("Names", .stringList, default: .list([]))
    let terms: [(Term, String)] = [
      (
        .function(.join(separator: "-", .list([.pseudo(.region), .string("x")]))), "${data.aws_region.current.region}-x"
      ),
      (.function(.join(separator: ",", .parameter(list))), #"${join(",", var.names)}"#),
      (.function(.select(1, .function(.split(separator: ".", .parameter(stage))))), #"${split(".", var.stage)[1]}"#),
      (.function(.base64(.string("x"))), #"${base64encode("x")}"#),
      (
        .function(.select(0, .function(.availabilityZones(region: nil)))),
        "${data.aws_availability_zones.available.names[0]}"
      ),
      (.pseudo(.accountID), "${data.aws_caller_identity.current.account_id}"),
      (.pseudo(.urlSuffix), "${data.aws_partition.current.dns_suffix}"),
      (text(.literal("in "), .term(.pseudo(.stackName))), "in Shop"),
      (.pseudo(.stackName), "Shop"),
    ]
    let outputs = terms.enumerated().map { OutputNode("V\($0.offset)", $0.element.0, location: stage.location) }
    let document = try rendered(graph([], parameters: [stage, list], outputs: outputs))
    for (position, term) in terms.enumerated() {
      #expect(document["output"]?["v\(position)"]?["value"]?.string == term.1)
    }
    #expect(
      document["data"]?.members?.map(\.key)
        == ["aws_region", "aws_caller_identity", "aws_partition", "aws_availability_zones"])
  }

  @Test
  func `Secrets stay secrets, also by way of a resource`() throws {
    let secret = parameter("Token", isSecret: true)
    let function = ServiceTests.function([Property("Description", .parameter(secret))])
    let outputs = [
      OutputNode("Direct", text(.literal("t="), .term(.parameter(secret))), location: stage.location),
      OutputNode("Indirect", .reference(Reference(function, "Description")), location: stage.location),
      OutputNode("Arn", .reference(Reference(function, "Arn")), location: stage.location),
    ]
    let document = try rendered(graph([function], parameters: [secret], outputs: outputs))
    #expect(document["variable"]?["token"]?["sensitive"] == true)
    #expect(document["output"]?["direct"]?["sensitive"] == true)
    #expect(document["output"]?["indirect"]?["sensitive"] == true)
    #expect(document["output"]?["arn"]?["sensitive"] == nil)
  }

  @Test
  func `Constraints are validations`() throws {
    let name = parameter("Name") {
      $0.allowedValues = [.string("a"), .string("${")]
      $0.allowedPattern = #"[a-z]+\d"#
      $0.length = 1...9
    }
    let size = parameter("Size", .number) { $0.minimum = 1 }
    let list = parameter("List", .stringList) { $0.allowedPattern = "x+" }
    let document = try rendered(graph([], parameters: [name, size, list]))
    let conditions = document["variable"]?["name"]?["validation"]?.array?.map { $0["condition"]?.string }
    #expect(
      conditions == [
        #"${contains(["a", "$${"], var.name)}"#, #"${can(regex("^(?:[a-z]+\\d)$", var.name))}"#,
        "${length(var.name) >= 1 && length(var.name) <= 9}",
      ])
    #expect(
      json(document["variable"]?["size"]?["validation"])
        == #"[{"condition":"${var.size >= 1}","error_message":"Size must be at least 1."}]"#)
    #expect(
      document["variable"]?["list"]?["validation"]?.array?.first?["condition"]?.string
        == #"${alltrue([for v in var.list : can(regex("^(?:x+)$", v))])}"#)
  }

  @Test
  func `Former ids become moves, secondary resources included`() throws {
    let role = resource(
      "Roles/Main", "AWS::IAM::Role",
      [
        Property("AssumeRolePolicyDocument", ServiceTests.trust),
        Property("ManagedPolicyArns", .list([.string("arn:aws:iam::aws:policy/ReadOnlyAccess")])),
      ]
    ) { $0.formerIDs = ["Old"] }
    let document = try rendered(graph([role]))
    #expect(
      json(document["moved"]) == """
        [{"from":"aws_iam_role.old","to":"aws_iam_role.roles_main"},\
        {"from":"aws_iam_role_policy_attachment.old_read_only_access",\
        "to":"aws_iam_role_policy_attachment.roles_main_read_only_access"}]
        """)
  }

  @Test
  func `Several former ids lead to each other, since an address takes one move`() throws {
    let queue = resource("Jobs", "AWS::SQS::Queue", []) { $0.formerIDs = ["Tasks", "Work"] }
    let document = try rendered(graph([queue]))
    #expect(
      json(document["moved"]) == """
        [{"from":"aws_sqs_queue.tasks","to":"aws_sqs_queue.work"},{"from":"aws_sqs_queue.work","to":"aws_sqs_queue.jobs"}]
        """)
  }

  @Test
  func `A dependency on a role waits for its policies; overrides join last`() throws {
    let role = resource(
      "Role", "AWS::IAM::Role",
      [
        Property("AssumeRolePolicyDocument", ServiceTests.trust),
        Property("ManagedPolicyArns", .list([.string("arn:aws:iam::aws:policy/ReadOnlyAccess")])),
      ])
    let queue = resource("Queue", "AWS::SQS::Queue", [Property("DelaySeconds", .int(1))]) {
      $0.dependsOn = [role]
      $0.deletionPolicy = .retain
      $0.overrides = [
        Override(
          .terraform,
          [
            Property("delay_seconds", .int(2)),
            Property("lifecycle", .map([MapEntry("ignore_changes", .list([.string("tags")]))])),
          ], at: SourceLocation("App/App.swift", 3)),
        Override(.sam, [Property("x", .int(2))], at: SourceLocation("App/App.swift", 3)),
      ]
    }
    let document = try rendered(graph([role, queue]))
    #expect(
      json(block("aws_sqs_queue", "queue", in: document)) == """
        {"delay_seconds":2,"lifecycle":{"prevent_destroy":true,"ignore_changes":["tags"]},\
        "depends_on":["aws_iam_role.role","aws_iam_role_policy_attachment.role_read_only_access"]}
        """)
  }

  @Test
  func `What uses a role waits for its policies`() throws {
    let role = resource(
      "Role", "AWS::IAM::Role",
      [
        Property("AssumeRolePolicyDocument", ServiceTests.trust),
        Property(
          "Policies",
          .list([
            .map([
              MapEntry("PolicyName", .string("Send")), MapEntry("PolicyDocument", ServiceTests.policy(.string("*"))),
            ])
          ])),
      ])
    let function = resource(
      "Fn", "AWS::Lambda::Function",
      [
        Property("Role", .reference(Reference(role, "Arn"))), Property("PackageType", .string("Image")),
        Property("Code", .map([MapEntry("ImageUri", .string("123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1"))])),
      ])
    let profile = resource(
      "Profile", "AWS::IAM::InstanceProfile",
      [Property("Roles", .list([.reference(Reference(role, "RoleName"))]))])
    let document = try rendered(graph([role, function, profile]))
    #expect(
      json(block("aws_lambda_function", "fn", in: document)?["depends_on"]) == #"["aws_iam_role_policy.role_send"]"#)
    #expect(
      json(block("aws_iam_instance_profile", "profile", in: document))
        == #"{"role":"${aws_iam_role.role.name}","depends_on":["aws_iam_role_policy.role_send"]}"#)
  }

  @Test
  func `Retention has a counterpart in some resources, and a warning elsewhere`() throws {
    let logs = resource("Logs", "AWS::Logs::LogGroup", []) { $0.deletionPolicy = .retain }
    let queue = resource("Queue", "AWS::SQS::Queue", [], line: 8) { $0.updateReplacePolicy = .retain }
    let output = try TerraformBackend().render(graph([logs, queue])).get()
    #expect(block("aws_cloudwatch_log_group", "logs", in: output.document)?["skip_destroy"] == true)
    #expect(
      output.warnings.map(\.description) == [
        """
        App/App.swift:8: warning: AWS::SQS::Queue 'Queue': Terraform has no counterpart of UpdateReplacePolicy Retain: \
        a change that replaces aws_sqs_queue.queue deletes the old one [unsupported]
        """
      ])
  }

  @Test(.enabled(if: Judge.isPresent))
  func `Terraform evaluates choices between collections`() throws {
    func choice(_ then: Term, _ otherwise: Term) -> Term {
      .function(.conditional(isProduction, then: then, otherwise: otherwise))
    }
    let one = Term.map([MapEntry("A", .string("x"))])
    let terms: [(Term, String)] = [
      (choice(one, .map([])), "{}"), (.function(.merge([one, choice(one, .map([]))])), #"{"A":"x"}"#),
      (choice(.list([.string("a")]), .list([])), "[]"),
      (choice(one, .map([MapEntry("B", .int(1)), MapEntry("C", .list([.int(1)]))])), #"{"B":1,"C":[1]}"#),
      (.list([.map([MapEntry("k", choice(.absent, .string("v")))]), choice(.string("x"), .absent)]), #"[{"k":"v"}]"#),
    ]
    let outputs = terms.enumerated().map {
      OutputNode("V\($0.offset)", .function(.jsonString($0.element.0)), location: stage.location)
    }
    let document = try rendered(graph([], parameters: [stage], conditions: [isProduction], outputs: outputs))
    let values = try Judge.outputs(document)
    for (position, term) in terms.enumerated() { #expect(values["v\(position)"] as? String == term.1) }
  }
}
