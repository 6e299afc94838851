import FormworkDSL
import FormworkIR
import FormworkLambda
import FormworkSQS
import Testing

@Suite struct GeneratedTypeTests {
  private let queue = SQS.Queue("Orders", queueName: "orders", visibilityTimeout: 30)

  private func function() -> Lambda.Function {
    Lambda.Function(
      "Api", code: .init(s3Bucket: "code", s3Key: "api.zip"), role: "arn:aws:iam::123456789012:role/api",
      architectures: [.arm64], environment: .init(variables: ["QUEUE": queue.queueName, "STAGE": "dev"]),
      handler: "api.handler", memorySize: 256, runtime: .python3_13, tags: [.init(key: "Team", value: "orders")],
      tracingConfig: .init(mode: .active))
  }

  @Test func `Reads what was written`() {
    let function = function()
    #expect(function.properties.memorySize == 256)
    #expect(function.properties.runtime == .python3_13)
    #expect(function.properties.runtime == "python3.13")
    #expect(function.properties.architectures == [.arm64])
    #expect(function.properties.code?.s3Bucket == "code")
    #expect(function.properties.code == .init(s3Bucket: "code", s3Key: "api.zip"))
    #expect(function.properties.tracingConfig?.mode == .active)
    #expect(function.properties.environment?.variables?["STAGE"] == "dev")
    #expect(function.properties.tags?.elements?.first?.key == "Team")
    #expect(function.properties.timeout == nil)
  }

  @Test func `Reads nothing of a nested type chosen at deployment`() {
    let chosen = Lambda.Function.TracingConfig(term: .reference(Reference(queue.node, "QueueName")))
    #expect(chosen.mode == nil)
  }

  @Test func `Names the properties of nested types`() {
    #expect(Lambda.Function.Code.name(of: \.s3Bucket) == "S3Bucket")
    #expect(Lambda.Function.SnapStart.name(of: \.applyOn) == "ApplyOn")
  }

  @Test func `Shares nested types within a service`() {
    func tags(team: String) -> [Lambda.Tag] { [.init(key: "Team", value: "\(team)")] }
    let tags = tags(team: "orders")
    #expect(Lambda.Function.Tag.self == Lambda.CodeSigningConfig.Tag.self)
    #expect(tags.first?.key == "Team")
    let function: [Lambda.Function.Tag] = tags
    #expect(function == tags)
  }

  @Test func `Writes properties in order`() {
    #expect(
      function().node.properties.map(\.name) == [
        "Code", "Role", "Architectures", "Environment", "Handler", "MemorySize", "Runtime", "Tags", "TracingConfig",
      ])
  }

  @Test func `Refers to attributes`() {
    let function = function()
    #expect(function.arn.term == .reference(Reference(function.node, "Arn")))
    #expect(function.functionName.term == .reference(Reference(function.node, "FunctionName")))
    #expect(
      function.snapStartResponseApplyOn.term == .reference(Reference(function.node, "SnapStartResponse.ApplyOn")))
    #expect(queue.queueName.term == .reference(Reference(queue.node, "QueueName")))
    #expect(queue.queueUrl.term == .reference(Reference(queue.node, "QueueUrl")))
    #expect(function.properties.environment?.variables?["QUEUE"] == queue.queueName)
  }

  @Test func `Remembers its line`() {
    let line = #line + 1
    let queue = SQS.Queue("Here")
    #expect(queue.node.location == SourceLocation(#fileID, line))
    #expect(queue.node.id == "Here")
  }

  @Test func `Carries the schema`() throws {
    let schema = Lambda.Function.schema
    #expect(schema.type == "AWS::Lambda::Function")
    #expect(schema.refAttribute == "FunctionName")
    #expect(schema.tagProperty == "Tags")
    #expect(schema.attributes.contains("Arn"))
    let memory = try #require(schema.root["MemorySize"])
    #expect(memory.kind == .integer)
    #expect(memory.minimum == 128)
    #expect(memory.maximum == 32768)
    #expect(memory.isRequired == false)
    #expect(schema.root["Role"]?.isRequired == true)
    #expect(schema.root["FunctionName"]?.isCreateOnly == true)
    #expect(schema.root["Runtime"]?.allowedValues.contains("python3.13") == true)
    #expect(schema.root["Tags"]?.kind == .list(.object("Tag"), isSet: true))
    #expect(schema.definitions["Tag"]?["Key"]?.isRequired == true)
    #expect(schema.definitions["Code"]?["S3Bucket"]?.pattern == #"^[0-9A-Za-z\.\-_]*(?<!\.)$"#)
    #expect(SQS.Queue.schema.refAttribute == "QueueUrl")
    #expect(SQS.Queue.schema.referable == ["QueueName"])
  }
}
