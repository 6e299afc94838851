import FormworkIR
import FormworkTerraform
import Testing

@Suite("What properties say apart and arguments together, or the other way round")
struct GatheringTests {
  static let processor = #"""
    "RoleArn": "arn:aws:iam::123456789012:role/r", "FaceSearchSettings": {"CollectionId": "c"},
    "KinesisVideoStream": {"Arn": "arn:aws:kinesisvideo:eu-west-1:123456789012:stream/v/1"},
    "KinesisDataStream": {"Arn": "arn:aws:kinesis:eu-west-1:123456789012:stream/s"}
    """#

  @Test
  func `Boxes and polygons are regions of one list`() throws {
    let processor = try resource(
      "Eye", "AWS::Rekognition::StreamProcessor",
      json: """
        {\(Self.processor),
         "BoundingBoxRegionsOfInterest": [{"Height": 0.5, "Left": 0, "Top": 0, "Width": 0.5}],
         "PolygonRegionsOfInterest": [[{"X": 0, "Y": 0}, {"X": 1, "Y": 0}, {"X": 1, "Y": 1}]]}
        """)
    let document = try rendered(graph([processor]))
    let body = block("aws_rekognition_stream_processor", "eye", in: document)
    #expect(
      json(body?["regions_of_interest"]) == """
        [{"bounding_box":{"height":0.5,"left":0,"top":0,"width":0.5}},\
        {"polygon":[{"x":0,"y":0},{"x":1,"y":0},{"x":1,"y":1}]}]
        """)
    #expect(body?["name"]?.string == "shop-eye")
  }

  @Test
  func `Regions must be written out`() throws {
    let large = ConditionNode(
      "Large", .equals(.string("a"), .string("b")), location: SourceLocation("App/App.swift", 1))
    let choice = try resource(
      "Eye", "AWS::Rekognition::StreamProcessor",
      json: """
        {\(Self.processor),
         "BoundingBoxRegionsOfInterest": [{"@if": ["Large", {"Height": 0.5}, {"@none": 0}]}]}
        """, conditions: [large])
    #expect(failures(graph([choice], conditions: [large])).contains { $0.contains("a map must be written out") })
    let whole = try resource(
      "Eye", "AWS::Rekognition::StreamProcessor",
      json: #"{\#(Self.processor), "PolygonRegionsOfInterest": "elsewhere"}"#)
    #expect(failures(graph([whole])).contains { $0.contains("a list must be written out") })
  }

  @Test
  func `What only the order is left of becomes a dependency`() throws {
    let lake = resource(
      "Lake", "AWS::SecurityLake::DataLake", [],
      schema: "type AWS::SecurityLake::DataLake\nref Arn\nattr Arn")
    let subscriber = try resource(
      "Reader", "AWS::SecurityLake::Subscriber",
      json: """
        {"AccessTypes": ["S3"], "DataLakeArn": {"@": "Lake.Arn"}, "SubscriberName": "reader",
         "Sources": [{"AwsLogSource": {"SourceName": "ROUTE53"}}],
         "SubscriberIdentity": {"ExternalId": "shop", "Principal": "123456789012"}}
        """, [lake])
    let document = try rendered(graph([lake, subscriber]))
    let body = block("aws_securitylake_subscriber", "reader", in: document)
    #expect(body?["access_type"]?.string == "S3")
    #expect(json(body?["depends_on"]) == #"["awscc_securitylake_data_lake.lake"]"#)
  }

  static func target(_ schema: String) throws -> ResourceNode {
    try resource(
      "Tools", "AWS::BedrockAgentCore::GatewayTarget",
      json: """
        {"Name": "tools", "GatewayIdentifier": "g-0123456789",
         "CredentialProviderConfigurations": [{"CredentialProviderType": "GATEWAY_IAM_ROLE"}],
         "TargetConfiguration": {"Mcp": {"Lambda": {"LambdaArn": "arn:aws:lambda:eu-west-1:123456789012:function:f",
           "ToolSchema": {"InlinePayload": [{"Name": "order", "Description": "Orders", "InputSchema": \(schema)}]}}}}}
        """)
  }

  @Test
  func `A tool's schema says at each property whether it is required, and its depths are JSON`() throws {
    let target = try Self.target(
      """
      {"Type": "object", "Required": ["lines"], "Properties": {
        "note": {"Type": "string"},
        "lines": {"Type": "array", "Items": {"Type": "object", "Properties": {
          "tags": {"Type": "array", "Items": {"Type": "string"}},
          "size": {"Type": "object", "Required": ["w"], "Properties": {"w": {"Type": "number"}}}}}}}}
      """)
    let body = block("aws_bedrockagentcore_gateway_target", "tools", in: try rendered(graph([target])))
    #expect(json(body?["credential_provider_configuration"]) == #"{"gateway_iam_role":{}}"#)
    let payload = body?["target_configuration"]?["mcp"]?["lambda"]?["tool_schema"]?["inline_payload"]?.array?.first
    #expect(
      json(payload?["input_schema"]) == #"""
        {"type":"object","property":[{"name":"note","type":"string"},{"name":"lines","required":true,"type":"array",\#
        "items":{"type":"object","property":[{"name":"tags","type":"array","items_json":"{\"type\":\"string\"}"},\#
        {"name":"size","type":"object","properties_json":\#
        "{\"properties\":{\"w\":{\"type\":\"number\"}},\"required\":[\"w\"]}"}]}}]}
        """#)
  }

  @Test
  func `A tool's schema that blocks cannot say`() throws {
    let target = try Self.target(#"{"Type": "object", "Required": ["id"], "Properties": {"a": {"Type": "string"}}}"#)
    #expect(failures(graph([target])).contains { $0.contains("'id' is required and none of the Properties") })
    let both = try Self.target(
      #"{"Type": "array", "Items": {"Type": "string"}, "Properties": {"a": {"Type": "string"}}}"#)
    #expect(failures(graph([both])).contains { $0.contains("takes either Items or Properties here") })
    let listed = try Self.target(#"{"Type": "object", "Required": "id", "Properties": {}}"#)
    #expect(failures(graph([listed])).contains { $0.contains("takes a list of names known at synthesis here") })
    let deep = try Self.target(
      #"{"Type": "array", "Items": {"Type": "array", "Items": {"Type": "array", "Items": {"Pattern": "x"}}}}"#)
    #expect(failures(graph([deep])).contains { $0.contains("takes a schema without other members here") })
  }
}
