import Formwork
import Testing

/// A condition reaches what comes along with a function, on every target.
struct ConditionTests {
  private let isProduction = Condition("Prod", .equals(Parameter.string("Stage", default: "dev"), "prod"))

  /// The conditions of the resources of a template, by logical id.
  private func conditions(_ stack: Stack, _ target: Target = .cloudFormation) throws -> [String: String] {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    guard let rendering = outcome.rendering else { throw outcome.diagnostics }
    var found: [String: String] = [:]
    guard case .object(let resources)? = rendering.document["Resources"] else { return [:] }
    for resource in resources {
      guard case .string(let name)? = resource.value["Condition"] else { continue }
      found[resource.key] = name
    }
    return found
  }

  private func audit(_ role: Role? = nil, @LambdaFunctionBuilder _ more: () -> [LambdaFunctionChild] = { [] })
    -> LambdaFunction
  {
    let more = more()
    return LambdaFunction(
      "Audit", runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role
    ) {
      FunctionURL(.none)
      more
    }
  }

  @Test func `What a function makes has its condition in SAM, which hands it on to what it makes itself`() throws {
    let found = try conditions(Stack("S") { audit().when(isProduction) }, .sam)
    #expect(found == ["Audit": "Prod", "AuditLogGroup": "Prod", "AuditRole": "Prod"])
  }

  @Test func `What a function makes has its condition in CloudFormation`() throws {
    let found = try conditions(Stack("S") { audit().when(isProduction) }, .cloudFormation)
    #expect(
      found == [
        "Audit": "Prod", "AuditLogGroup": "Prod", "AuditRole": "Prod", "AuditUrl": "Prod",
        "AuditUrlPublicPermissions": "Prod", "AuditURLInvokeAllowPublicAccess": "Prod",
      ])
  }

  @Test func `What a function makes has its condition in Terraform`() throws {
    let stack = Stack("S") { audit().when(isProduction) }
    for type in [
      "aws_lambda_function", "aws_cloudwatch_log_group", "aws_iam_role", "aws_iam_role_policy",
      "aws_lambda_function_url", "aws_lambda_permission", "awscc_lambda_permission",
    ] {
      let blocks = try compact(stack, .terraform, "resource", type)
      #expect(blocks.contains("\"count\":\"${local.prod ? 1 : 0}\""), "\(type): \(blocks)")
    }
  }

  @Test func `What was declared elsewhere keeps its own condition`() throws {
    let wanted = Condition("Wanted", .equals(Parameter.string("Want", default: "no"), "yes"))
    let stack = Stack("S") {
      let role = Role("Shared", assumedBy: .lambda)
      let group = Logs.LogGroup("Lines").when(Condition("Always", .equals("a", "a")))
      audit(role) {
        LogGroup(group)
        Policy("Read") { Allow(["s3:GetObject"], on: ["*"]) }
      }
      .when(isProduction)
      SQS.Queue("Other").when(wanted)
    }
    let found = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    #expect(
      found.diagnostics.errors.isEmpty, "\(found.diagnostics)")
    #expect(
      try conditions(stack) == [
        "Audit": "Prod", "AuditUrl": "Prod", "AuditUrlPublicPermissions": "Prod",
        "AuditURLInvokeAllowPublicAccess": "Prod",
        "AuditWriteLogs": "Prod", "AuditRead": "Prod", "Lines": "Always", "Other": "Wanted",
      ])
  }

  @Test func `A renamed function passes its condition on`() throws {
    let found = try conditions(Stack("S") { audit().renamed(from: "Old").when(isProduction).renamed(from: "Older") })
    #expect(found.count == 6)
  }

  @Test func `A repeated function passes its condition on`() throws {
    let stack = Stack("S") {
      ForEach("Each", in: ["A", "B"]) { _ in audit().when(isProduction) }
    }
    let template = try compact(stack, .cloudFormation, "Resources")
    #expect(template.occurrences(of: "\"Condition\":\"Prod\"") == 6, "\(template)")
    let blocks = try compact(stack, .terraform, "resource", "aws_iam_role")
    #expect(blocks.occurrences(of: "\"count\":\"${local.prod ? 1 : 0}\"") == 2, "\(blocks)")
  }

  @Test func `A function whose condition does not hold goes with all that comes along`() throws {
    let stack = Stack("S") {
      let function = audit().when(isProduction)
      HTTPAPI("Gateway") { Route(.get, "/", to: function) }
      SQS.Queue("Jobs")
    }
    .binding(["Stage": "dev"])
    for target in Target.allCases {
      let outcome = Synthesizer(files: nil).render(stack, for: target)
      #expect(outcome.diagnostics.all == [])
      let text = try compact(stack, target)
      #expect(!text.contains("Audit") && !text.contains("audit"), "\(target)")
    }
  }

  @Test(arguments: Target.allCases)
  func `What refers to what is left out is one finding`(target: Target) {
    let found = findings(
      target, settings: [],
      in: Stack("S") {
        let audit = SQS.Queue("Audit").when(isProduction)
        SQS.Queue("Jobs", queueName: "\(audit.queueName)-jobs", tags: [.init(key: "Dead", value: audit.arn)])
      }
      .binding(["Stage": "dev"]))
    #expect(
      found == [
        """
        +2: error: Jobs refers to Audit, which is not deployed here [missing-resource]
          +1: note: Audit is declared here
          hint: its condition does not hold for the values bound; make what refers to it depend on the same condition
        """
      ])
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func occurrences(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
