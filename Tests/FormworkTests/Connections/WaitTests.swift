import Formwork
import Testing

/// What waits for what, where a reference does not say so.
struct WaitTests {
  private func worker(
    _ id: String = "Worker", @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"), content: content)
  }

  private func text(_ target: Target, _ stack: Stack) throws -> String {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    return JSONWriter.compact(try #require(outcome.rendering).document)
  }

  private let isProduction = Condition("Prod", .equals(Parameter.string("Stage", default: "dev"), "prod"))

  private var conditional: Stack {
    Stack("S") {
      let uploads = Bucket("Uploads")
      worker("Sometimes") { Trigger.bucket(uploads, on: .objectCreated, suffix: ".a") }.when(isProduction)
      worker("Always") { Trigger.bucket(uploads, on: .objectCreated, suffix: ".b") }
    }
  }

  @Test(arguments: [Target.cloudFormation, .sam])
  func `A bucket waits for the permission of a conditional function`(target: Target) throws {
    let text = try text(target, conditional)
    #expect(text.contains("\"DependsOn\":\"AlwaysUploadsPermission\""))
    #expect(
      text.contains(
        """
        "Metadata":{"DependsOn":[{"Fn::If":["Prod",{"Ref":"SometimesUploadsPermission"},{"Ref":"AWS::NoValue"}]}]}
        """))
  }

  @Test func `What a user writes of a bucket in its metadata stays`() throws {
    let text = try text(
      .cloudFormation,
      Stack("S") {
        let uploads = Bucket("Uploads").metadata("DependsOn", "nothing")
        uploads
        worker("Sometimes") { Trigger.bucket(uploads, on: .objectCreated) }.when(isProduction)
      })
    #expect(text.contains("\"Metadata\":{\"DependsOn\":\"nothing\",\"ConditionalDependsOn\":[{\"Fn::If\""), "\(text)")
  }

  @Test func `What cfn-lint ignores in local code joins what the user tells it`() throws {
    func metadata(_ value: Value<JSON>?) throws -> String {
      let text = try text(
        .cloudFormation,
        Stack("S") {
          let worker = LambdaFunction(
            "Worker", runtime: .python3_13, handler: "app.handler", code: .directory("src"))
          if let value { worker.metadata("cfn-lint", value) } else { worker }
        })
      // Metadata stands before the properties.
      return String(text.split(separator: "\"Metadata\":")[1].split(separator: ",\"Properties\":")[0])
    }
    #expect(try metadata(nil) == #"{"cfn-lint":{"config":{"ignore_checks":["W3002"]}}}"#)
    #expect(
      try metadata(["config": ["ignore_checks": ["E3012"]]])
        == #"{"cfn-lint":{"config":{"ignore_checks":["E3012","W3002"]}}}"#)
    #expect(
      try metadata(["config": ["ignore_checks": ["W3002"]]]) == #"{"cfn-lint":{"config":{"ignore_checks":["W3002"]}}}"#)
    #expect(
      try metadata(["config": ["include_checks": ["I"]]])
        == #"{"cfn-lint":{"config":{"include_checks":["I"],"ignore_checks":["W3002"]}}}"#)
  }

  @Test func `Terraform waits for what may not be there without more ado`() throws {
    let text = try text(.terraform, conditional)
    #expect(
      text.contains(
        """
        "depends_on":["aws_lambda_permission.always_uploads_permission",\
        "aws_lambda_permission.sometimes_uploads_permission"]
        """)
        || text.contains(
          """
          "depends_on":["aws_lambda_permission.sometimes_uploads_permission",\
          "aws_lambda_permission.always_uploads_permission"]
          """)
    )
  }

  @Test func `SAM prints no API for which a function waits by way of a policy`() throws {
    let text = try text(
      .sam,
      Stack("S") {
        let worker = worker()
        let gateway = HTTPAPI("Gateway") { Route.default(to: worker) }
        worker.allow(.invoke, on: gateway)
      })
    #expect(text.contains("\"Type\":\"AWS::ApiGatewayV2::Api\""))
    #expect(!text.contains("HttpApi"))
  }

  @Test(arguments: [Target.cloudFormation, .sam])
  func `What assumes a role waits for its rights, however deep the role stands`(target: Target) throws {
    let text = try text(
      target,
      Stack("S") {
        let archive = Bucket("Archive")
        let writer = Role("Writer", assumedBy: .firehose) { Allow(.write, on: archive) }
        RawResource("AWS::KinesisFirehose::DeliveryStream", "Lines") {
          $0["ExtendedS3DestinationConfiguration"] = ["BucketARN": archive.arn.asJSON, "RoleARN": writer.arn.asJSON]
        }
      })
    #expect(text.contains("\"Type\":\"AWS::KinesisFirehose::DeliveryStream\",\"DependsOn\":\"WriterArchive\""))
  }

  @Test func `A role outside the stack gets the rights of a function's children too`() throws {
    let stack = Stack("S") {
      LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"),
        role: .existing(arn: "arn:aws:iam::123456789012:role/teams/guest", policies: .attached))
    }
    #expect(
      try text(.cloudFormation, stack).contains(
        """
        "RoleName":"guest","PolicyName":"WorkerWriteLogs"
        """))
  }
}
