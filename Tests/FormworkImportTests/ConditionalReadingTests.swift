import FormworkCloudFormation
import FormworkIR
import FormworkImport
import FormworkTerraform
import Testing

/// What is read is read only where it is needed: CloudFormation does not look into the branch of `Fn::If` that is not taken.
struct ConditionalReadingTests {
  private static let sections = #"""
    "Parameters": {"Stage": {"Type": "String", "Default": "dev"},
      "Image": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/image"}},
    "Conditions": {"Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}, "Big": {"Fn::Equals": [{"Ref": "Stage"}, "big"]}},
    """#

  private func document(_ resources: String) throws -> Document {
    try TerraformBackend().render(graph("{\(Self.sections)\"Resources\": {\(resources)}}").withKindsOfSchemas()).get()
      .document
  }

  private static func parameter(_ value: String, _ condition: String? = nil) -> String {
    let attribute = condition.map { #""Condition": "\#($0)", "# } ?? ""
    return #"{"Type": "AWS::SSM::Parameter", \#(attribute)"Properties": {"Type": "String", "Value": \#(value)}}"#
  }

  @Test func `What only a branch reads has its condition`() throws {
    let value = #"{"Fn::If": ["Prod", "{{resolve:secretsmanager:prod:SecretString:password}}", "none"]}"#
    let document = try document(#""P": \#(Self.parameter(value))"#)
    #expect(
      document["data"].map { JSONWriter.compact($0) } == """
        {"aws_secretsmanager_secret_version":{"prod":{"count":"${local.prod ? 1 : 0}","secret_id":"prod"}}}
        """)
    #expect(
      document["resource"]?["aws_ssm_parameter"]?["p"]?["value"] == """
        ${local.prod ? jsondecode(one(data.aws_secretsmanager_secret_version.prod[*].secret_string))["password"] : "none"}
        """)
  }

  @Test func `Branches that read one thing have it on either condition, and a place without one always`() throws {
    let read = #""{{resolve:ssm:/x}}""#
    let two = try document(
      #"""
      "A": \#(Self.parameter(read, "Prod")), "B": \#(Self.parameter(#"{"Fn::If": ["Prod", "a", \#(read)]}"#, "Big"))
      """#)
    #expect(
      two["data"]?["aws_ssm_parameter"]?["x"]?["count"] == "${local.prod || (local.big && !local.prod) ? 1 : 0}")
    #expect(
      two["resource"]?["aws_ssm_parameter"]?["a"]?["value"] == "${one(data.aws_ssm_parameter.x[*].insecure_value)}")
    let always = try document(#""A": \#(Self.parameter(read, "Prod")), "B": \#(Self.parameter(read))"#)
    #expect(always["data"]?["aws_ssm_parameter"]?["x"].map { JSONWriter.compact($0) } == #"{"name":"/x"}"#)
    #expect(always["resource"]?["aws_ssm_parameter"]?["a"]?["value"] == "${data.aws_ssm_parameter.x.insecure_value}")
  }

  @Test func `Parameters of the store, too`() throws {
    let document = try document(#""P": \#(Self.parameter(#"{"Ref": "Image"}"#, "Prod"))"#)
    #expect(
      document["data"]?["aws_ssm_parameter"]?["image"].map { JSONWriter.compact($0) }
        == #"{"count":"${local.prod ? 1 : 0}","name":"${var.image}"}"#)
  }

  @Test func `A variable for what another stack exports need not be given where no branch takes it`() throws {
    let value = #"{"Fn::If": ["Prod", {"Fn::ImportValue": "shared"}, "none"]}"#
    let document = try document(#""P": \#(Self.parameter(value))"#)
    #expect(
      document["variable"]?["shared"].map { JSONWriter.compact($0) } == """
        {"description":"The value that another stack exports as shared.","type":"string","default":null}
        """)
    let needed = try self.document(#""P": \#(Self.parameter(#"{"Fn::ImportValue": "shared"}"#))"#)
    #expect(needed["variable"]?["shared"]?["nullable"] == false)
  }

  @Test func `Conditions nest in blocks, each with what it reads`() throws {
    let document = try document(
      #"""
      "D": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"ComparisonOperator": "GreaterThanThreshold",
        "EvaluationPeriods": 1, "Metrics": [{"Fn::If": ["Prod", {"Fn::If": ["Big", {"Id": "a",
        "Expression": "{{resolve:ssm:/x}}"}, {"Ref": "AWS::NoValue"}]}, {"Id": "b", "Expression": "1"}]}]}}
      """#)
    #expect(document["data"]?["aws_ssm_parameter"]?["x"]?["count"] == "${local.prod && local.big ? 1 : 0}")
    let blocks = document["resource"]?["aws_cloudwatch_metric_alarm"]?["d"]?["dynamic"]?["metric_query"]?.array
    #expect(
      blocks?.compactMap(\.["for_each"]) == ["${local.prod && local.big ? [1] : []}", "${!local.prod ? [1] : []}"])
  }
}
