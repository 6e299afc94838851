import Formwork
import Testing

/// Functions of the language, as every target writes them.
struct FunctionTests {
  private let stage = Parameter.string("Stage")
  private let names = Parameter.list("Names")

  @Test func `Facts about the deployment`() throws {
    for (value, name, terraform) in [
      (Value<String>.region, "Region", "data.aws_region.current.region"),
      (.accountId, "AccountId", "data.aws_caller_identity.current.account_id"),
      (.partition, "Partition", "data.aws_partition.current.partition"),
      (.urlSuffix, "URLSuffix", "data.aws_partition.current.dns_suffix"),
    ] {
      let found = try spelled(value)
      #expect(found.template == #"{"Ref":"AWS::\#(name)"}"#)
      #expect(found.terraform == #""${\#(terraform)}""#)
    }
    #expect(try spelled(.stackName) == (#"{"Ref":"AWS::StackName"}"#, #""Shop""#))
    #expect(
      try spelled(Value.notificationArns.joined(separator: ","))
        == (#"{"Fn::Join":[",",{"Ref":"AWS::NotificationARNs"}]}"#, #""${join(\",\", [])}""#))
  }

  @Test func `Lists`() throws {
    #expect(
      try spelled(names[1]) == (#"{"Fn::Select":[1,{"Ref":"Names"}]}"#, #""${var.names[1]}""#))
    #expect(
      try spelled(names[Parameter.number("Index")])
        == (#"{"Fn::Select":[{"Ref":"Index"},{"Ref":"Names"}]}"#, #""${var.names[var.index]}""#))
    #expect(
      try spelled(names.joined(separator: "-"))
        == (#"{"Fn::Join":["-",{"Ref":"Names"}]}"#, #""${join(\"-\", var.names)}""#))
    #expect(
      try spelled(stage.split(separator: "-")[0])
        == (#"{"Fn::Select":[0,{"Fn::Split":["-",{"Ref":"Stage"}]}]}"#, #""${split(\"-\", var.stage)[0]}""#))
    #expect(
      try spelled("q\(names.length)")
        == (#"{"Fn::Join":["",["q",{"Fn::Length":{"Ref":"Names"}}]]}"#, #""q${length(var.names)}""#))
  }

  @Test func `Elements that may be missing are left out of joined text`() throws {
    let isProduction = Condition("IsProduction", .equals(stage, "prod"))
    let list: Value<[String]> = ["a", .if(isProduction, then: "b", else: .absent)]
    #expect(
      try spelled(list.joined(separator: ","))
        == (
          #"{"Fn::Join":[",",["a",{"Fn::If":["IsProduction","b",{"Ref":"AWS::NoValue"}]}]]}"#,
          #""${join(\",\", [for v in [\"a\", local.is_production ? \"b\" : null] : v if v != null])}""#
        ))
  }

  @Test func `Text functions`() throws {
    #expect(
      try spelled(.base64("x-\(stage)"))
        == (#"{"Fn::Base64":{"Fn::Sub":"x-${Stage}"}}"#, #""${base64encode(\"x-${var.stage}\")}""#))
    #expect(
      try spelled(.json(["stage": Value(stage)]))
        == (
          #"{"Fn::ToJsonString":{"stage":{"Ref":"Stage"}}}"#, #""${jsonencode({\"stage\" = var.stage})}""#
        ))
  }

  @Test func `The template names the language extensions where it needs them`() throws {
    let stack = Stack("S") { SQS.Queue("Queue", queueName: .json(["stage": Value(stage)])) }
    #expect(try compact(stack, .cloudFormation, "Transform") == #""AWS::LanguageExtensions""#)
    #expect(
      try compact(stack, .sam, "Transform") == #"["AWS::LanguageExtensions","AWS::Serverless-2016-10-31"]"#)
    let plain = Stack("S") { SQS.Queue("Queue", queueName: .base64(stage)) }
    #expect(try compact(plain, .cloudFormation, "Transform") == "nothing")
  }

  @Test func `Zones`() throws {
    #expect(
      try spelled(Value.availabilityZones()[0])
        == (
          #"{"Fn::Select":[0,{"Fn::GetAZs":""}]}"#, #""${data.aws_availability_zones.available.names[0]}""#
        ))
    #expect(
      try spelled(Value.availabilityZones(in: "eu-west-1")[1])
        == (
          #"{"Fn::Select":[1,{"Fn::GetAZs":"eu-west-1"}]}"#,
          #""${data.aws_availability_zones.eu_west_1.names[1]}""#
        ))
    let stack = Stack("S") { SQS.Queue("Queue", queueName: Value.availabilityZones(in: "eu-west-1")[1]) }
    #expect(
      try compact(stack, .terraform, "data")
        == #"{"aws_availability_zones":{"eu_west_1":{"region":"eu-west-1","state":"available","#
        + #""filter":[{"name":"opt-in-status","values":["opt-in-not-required"]}]}}}"#)
  }

  @Test func `Address blocks`() throws {
    #expect(
      try spelled(Value.cidr("10.0.0.0/16", count: 4, bits: 8)[1])
        == (
          #"{"Fn::Select":[1,{"Fn::Cidr":["10.0.0.0/16",4,8]}]}"#, #""${cidrsubnet(\"10.0.0.0/16\", 8, 1)}""#
        ))
    #expect(
      try spelled(Value.cidr("2001:db8::/56", count: 2, bits: 64).joined(separator: ","))
        == (
          #"{"Fn::Join":[",",{"Fn::Cidr":["2001:db8::/56",2,64]}]}"#,
          #""${join(\",\", [for i in range(2) : cidrsubnet(\"2001:db8::/56\", 8, i)])}""#
        ))
    #expect(
      try spelled(Value.cidr(stage, count: 2, bits: 8)[0])
        == (
          #"{"Fn::Select":[0,{"Fn::Cidr":[{"Ref":"Stage"},2,8]}]}"#,
          #""${cidrsubnet(var.stage, (strcontains(var.stage, \":\") ? 128 : 32) - 8 - "#
            + #"tonumber(split(\"/\", var.stage)[1]), 0)}""#
        ))
    #expect(
      findings(.terraform, in: Stack("S") { SQS.Queue("Queue", queueName: Value.cidr("10.0.0.0/16", count: 2)[0]) })
        == [
          """
          +0: error: AWS::SQS::Queue 'Queue', QueueName: Fn::Cidr without a number of bits; CloudFormation chooses the \
          size then, Terraform does not [unsupported]
            hint: State the number of bits that each block keeps, such as 8 for /24.
          """
        ])
  }

  @Test func `Macros run in CloudFormation alone`() throws {
    let stack = Stack("S") {
      SQS.Queue("Queue", queueName: .transform("Upper", ["Text": Value(stage)]))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Queue", "Properties", "QueueName")
        == #"{"Fn::Transform":{"Name":"Upper","Parameters":{"Text":{"Ref":"Stage"}}}}"#)
    #expect(
      findings(.terraform, in: stack) == [
        """
        +1: error: AWS::SQS::Queue 'Queue', QueueName: the macro Upper changes the template while CloudFormation deploys \
        it; Terraform cannot run it [unsupported]
          hint: Write what the macro makes into the program itself.
        """
      ])
  }

  @Test func `The stack's id is another one in Terraform`() {
    #expect(
      findings(.terraform, in: Stack("S") { SQS.Queue("Queue", queueName: .stackId) }) == [
        """
        +0: warning: AWS::SQS::Queue 'Queue', QueueName: Terraform has no stack with an id; AWS::StackId becomes an ARN \
        of that form which only this configuration has [unsupported]
        """
      ])
  }
}
