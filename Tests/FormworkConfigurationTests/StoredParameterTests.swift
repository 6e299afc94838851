import Formwork
import FormworkConfiguration
import FormworkTesting
import TestSupport
import Testing

/// A parameter of Systems Manager, and what the targets write.
struct StoredParameterTests {
  @Test func `A text`() throws {
    let stack = Stack("S") { StoredParameter("Endpoint", value: "https://api.example.com") }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Endpoint")
        == #"{"Type":"AWS::SSM::Parameter","Properties":{"Type":"String","Value":"https://api.example.com"}}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_ssm_parameter", "endpoint")
        == #"{"name":"s-endpoint","type":"String","value":"https://api.example.com"}"#)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      Tags(["Team": "shop"])
      StoredParameter(
        "Image", name: "/shop/image", value: "ami-0123456789abcdef0", description: "Of the workers",
        allowedPattern: "^ami-[0-9a-f]+$", dataType: .awsEc2Image, tier: .advanced
      ) {
        Properties { $0.policies = "[]" }
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Image", "Properties") == """
        {"Name":"/shop/image","Type":"String","Value":"ami-0123456789abcdef0","Description":"Of the workers",\
        "AllowedPattern":"^ami-[0-9a-f]+$","DataType":"aws:ec2:image","Tier":"Advanced","Policies":"[]",\
        "Tags":{"Team":"shop"}}
        """)
  }

  @Test func `A list is joined by commas`() throws {
    let zones = Parameter.list("Zones")
    let stack = Stack("S") {
      StoredParameter("Fixed", values: ["a", "b"])
      StoredParameter("Given", values: zones)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Fixed", "Properties")
        == #"{"Type":"StringList","Value":"a,b"}"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Given", "Properties", "Value")
        == #"{"Fn::Join":[",",{"Ref":"Zones"}]}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_ssm_parameter", "given", "value")
        == #""${join(\",\", var.zones)}""#)
  }

  @Test func `What it holds and its name go to others`() throws {
    let jobs = Queue("Jobs")
    let parameter = StoredParameter("Address", value: jobs.queueUrl)
    #expect(parameter.value == jobs.queueUrl)
    let stack = Stack("S") {
      Output("Name", parameter.name)
      Output("Arn", parameter.arn)
      Output("Value", parameter.value)
    }
    #expect(
      try compact(stack, .cloudFormation, "Outputs") == """
        {"Name":{"Value":{"Ref":"Address"}},"Arn":{"Value":{"Fn::GetAtt":["Address","Arn"]}},\
        "Value":{"Value":{"Ref":"Jobs"}}}
        """)
    #expect(
      try compact(stack, .terraform, "output", "arn", "value") == #""${aws_ssm_parameter.address.arn}""#)
  }

  @Test func `Rights on one, and on all below a path`() throws {
    let endpoint = StoredParameter("Endpoint", name: "/shop/endpoint", value: "https://api.example.com")
    let shop = StoredParameter.existing(arn: "arn:aws:ssm:eu-west-1:123456789012:parameter/shop")
    let stack = Stack("S") {
      LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")
      ) {
        Allow(.read, on: endpoint)
        Allow(.read, on: shop, prefix: "")
      }
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "WorkerRoleEndpoint", "Properties", "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":["ssm:GetParameter","ssm:GetParameters","ssm:GetParametersByPath"],\
          "Resource":{"Fn::GetAtt":["Endpoint","Arn"]}}]
          """)
    let below = try compact(
      stack, .cloudFormation, "Resources", "WorkerRoleShop", "Properties", "PolicyDocument", "Statement")
    #expect(below.contains(#""Resource":"arn:aws:ssm:eu-west-1:123456789012:parameter/shop/*""#), "\(below)")
    let assembled = try AssembledStack(stack)
    let worker = try assembled.only(Lambda.Function.self)
    #expect(assembled.can(worker, .read, endpoint))
    #expect(!assembled.can(worker, .write, endpoint))
  }

  @Test func `A secret is no parameter`() {
    let token = Parameter.secret("Token")
    let stack = Stack("S") {
      StoredParameter("A", value: "Bearer \(token)")
      StoredParameter("B", value: .secret("shop/token"))
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: the parameter A would show the parameter Token, which is secret [exposed-secret]
          hint: CloudFormation makes no secure parameters; keep what is secret in a Secret
        """,
        """
        +2: error: the parameter B would show a secret that is read at deployment [exposed-secret]
          hint: CloudFormation makes no secure parameters; keep what is secret in a Secret
        """,
      ])
  }

  @Test func `A comma would part a text of a list`() {
    #expect(
      findings(in: Stack("S") { StoredParameter("Names", values: ["Doe, Jane", "Roe"]) }) == [
        """
        +0: error: "Doe, Jane" would be several texts of the list Names [unknown-value]
          hint: commas part the texts of a StringList; keep such a list as JSON in one text
        """
      ])
  }

  @Test func `A parameter holds so many bytes`() {
    let stack = Stack("S") {
      StoredParameter("Default", value: Value(String(repeating: "x", count: 4097)))
      StoredParameter("Standard", value: Value(String(repeating: "x", count: 4097)), tier: .standard)
      StoredParameter("Advanced", value: Value(String(repeating: "x", count: 8192)), tier: .advanced)
      StoredParameter("Long", value: Value(String(repeating: "x", count: 8193)), tier: .intelligentTiering)
    }
    let hint = "hint: a standard parameter holds at most 4,096 bytes, one with tier: .advanced 8,192"
    #expect(
      findings(in: stack) == [
        "+1: warning: the parameter Default would hold 4097 bytes [out-of-range]\n  \(hint)",
        "+2: error: the parameter Standard would hold 4097 bytes [out-of-range]\n  \(hint)",
        "+4: error: the parameter Long would hold 8193 bytes [out-of-range]\n  \(hint)",
      ])
  }
}
