import Formwork
import Testing

/// What is looked up at deployment: mappings, dynamic references, stored parameters, exports.
struct LookupTests {
  private let stage = Parameter.string("Stage")

  @Test func `Mappings are tables in templates and local values in Terraform`() throws {
    let images = Mapping(
      "Images", ["us-east-1": ["ami": "ami-1", "size": 3], "eu-west-1": ["ami": "ami-2", "size": 4]])
    let stack = Stack("S") { SQS.Queue("Queue", queueName: images[.region, "ami"]) }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Mappings")
          == #"{"Images":{"us-east-1":{"ami":"ami-1","size":3},"eu-west-1":{"ami":"ami-2","size":4}}}"#)
      #expect(
        try compact(stack, target, "Resources", "Queue", "Properties", "QueueName")
          == #"{"Fn::FindInMap":["Images",{"Ref":"AWS::Region"},"ami"]}"#)
    }
    #expect(
      try compact(stack, .terraform, "locals")
        == #"{"mappings":{"Images":{"us-east-1":{"ami":"ami-1","size":3},"eu-west-1":{"ami":"ami-2","size":4}}}}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_sqs_queue", "queue", "name")
        == #""${local.mappings[\"Images\"][data.aws_region.current.region][\"ami\"]}""#)
  }

  @Test func `A default needs the language extensions`() throws {
    let images = Mapping("Images", ["us-east-1": ["ami": "ami-1"]])
    let stack = Stack("S") { SQS.Queue("Queue", queueName: images.find(.region, "ami", default: "none")) }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Queue", "Properties", "QueueName")
        == #"{"Fn::FindInMap":["Images",{"Ref":"AWS::Region"},"ami",{"DefaultValue":"none"}]}"#)
    #expect(try compact(stack, .cloudFormation, "Transform") == #""AWS::LanguageExtensions""#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_sqs_queue", "queue", "name")
        == #""${try(local.mappings[\"Images\"][data.aws_region.current.region][\"ami\"], \"none\")}""#)
  }

  @Test func `Binding the key folds a lookup`() throws {
    let images = Mapping("Images", ["dev": ["ami": "ami-1"], "prod": ["ami": "ami-2"]])
    let stack = Stack("S") { SQS.Queue("Queue", queueName: images[stage, "ami"]) }.binding(["Stage": "prod"])
    #expect(try compact(stack, .cloudFormation, "Resources", "Queue", "Properties", "QueueName") == #""ami-2""#)
    #expect(try compact(stack, .cloudFormation, "Mappings") == "nothing")
    #expect(try compact(stack, .terraform, "locals") == "nothing")
  }

  @Test func `A mapping holds literals only`() {
    let stack = Stack("S") {
      Mapping("Images", ["dev": ["ami": Value(self.stage)]])
      SQS.Queue("Queue")
    }
    #expect(
      findings(in: stack).contains(
        """
        +1: error: the mapping Images has a value known at deployment for "dev", "ami": parameter Stage [wrong-kind]
          hint: a mapping holds literals only: texts, numbers, Booleans, and lists of them
        """))
  }

  @Test func `Parameters of Systems Manager`() throws {
    #expect(
      try spelled(.ssm("/orders/table"))
        == (#""{{resolve:ssm:/orders/table}}""#, #""${data.aws_ssm_parameter.table.insecure_value}""#))
    #expect(
      try spelled("x-\(Value<String>.ssm("/orders/\(stage)", version: 3))")
        == (
          #"{"Fn::Sub":"x-{{resolve:ssm:/orders/${Stage}:3}}"}"#,
          #""x-${data.aws_ssm_parameter.stage.insecure_value}""#
        ))
    #expect(
      try spelled(.secureSSM("/secret", version: 1))
        == (#""{{resolve:ssm-secure:/secret:1}}""#, #""${data.aws_ssm_parameter.secret.value}""#))
    let stack = Stack("S") {
      SQS.Queue("A", queueName: .ssm("/orders/\(stage)", version: 3))
      SQS.Queue("B", queueName: "\(Value<String>.ssm("/orders/\(stage)", version: 3))-b")
      SQS.Queue("C", queueName: .secureSSM("/orders/stage"))
    }
    #expect(
      try compact(stack, .terraform, "data", "aws_ssm_parameter")
        == #"{"stage":{"name":"/orders/${var.stage}:3"},"stage_2":{"name":"/orders/stage","with_decryption":true}}"#)
  }

  @Test func `Secrets`() throws {
    #expect(
      try spelled(.secret("db"))
        == (
          #""{{resolve:secretsmanager:db:SecretString}}""#,
          #""${data.aws_secretsmanager_secret_version.db.secret_string}""#
        ))
    #expect(
      try spelled(.secret("db", key: "password"))
        == (
          #""{{resolve:secretsmanager:db:SecretString:password}}""#,
          #""${jsondecode(data.aws_secretsmanager_secret_version.db.secret_string)[\"password\"]}""#
        ))
    let stack = Stack("S") {
      SQS.Queue("Queue", queueName: .secret("arn:aws:secretsmanager:eu-west-1:1:secret:db-x", key: "k", stage: "OLD"))
      Output("Password", Value<String>.secret("db", version: "v1"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Outputs", "Password", "Value")
        == #""{{resolve:secretsmanager:db:SecretString:::v1}}""#)
    #expect(
      try compact(stack, .terraform, "data", "aws_secretsmanager_secret_version")
        == #"{"db_x":{"secret_id":"arn:aws:secretsmanager:eu-west-1:1:secret:db-x","version_stage":"OLD"},"#
        + #""db":{"secret_id":"db","version_id":"v1"}}"#)
    #expect(try compact(stack, .terraform, "output", "password", "sensitive") == "true")
  }

  @Test func `What other stacks export`() throws {
    let stack = Stack("S") {
      SQS.Queue("A", queueName: .importValue("Network-Name"))
      SQS.Queue("B", queueName: .importValue("\(stage)-Name"))
      SQS.Queue("C", queueName: .importValue("\(stage)-Name"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "B", "Properties", "QueueName")
        == #"{"Fn::ImportValue":{"Fn::Sub":"${Stage}-Name"}}"#)
    #expect(
      try compact(stack, .terraform, "variable", "network_name")
        == #"{"description":"The value that another stack exports as Network-Name.","type":"string","nullable":false}"#)
    #expect(try compact(stack, .terraform, "resource", "aws_sqs_queue", "c", "name") == #""${var.stage_name}""#)
    #expect(
      findings(.terraform, in: stack) == [
        """
        +1: warning: AWS::SQS::Queue 'A', QueueName: Terraform has no register of exports: the value that another stack \
        exports as Network-Name must be given to the variable network_name [unsupported]
        """,
        """
        +2: warning: AWS::SQS::Queue 'B', QueueName: Terraform has no register of exports: the value that another stack \
        exports as ${Stage}-Name must be given to the variable stage_name [unsupported]
        """,
      ])
  }

  @Test func `Parameters of AWS's types and of the parameter store`() throws {
    let image = Parameter.stored("Image", default: "/images/latest", as: .image)
    let zones = Parameter.storedList("Zones", default: "/zones")
    let vpc = Parameter.existing("Vpc", .vpc)
    let subnets = Parameter.existing("Subnets", listOf: .subnet)
    let stack = Stack("S") {
      SQS.Queue("A", queueName: "\(image)-\(vpc)-\(zones.joined(separator: "-"))-\(subnets[0])")
    }
    #expect(
      try compact(stack, .cloudFormation, "Parameters")
        == #"{"Image":{"Type":"AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>","Default":"/images/latest"},"#
        + #""Vpc":{"Type":"AWS::EC2::VPC::Id"},"#
        + #""Zones":{"Type":"AWS::SSM::Parameter::Value<List<String>>","Default":"/zones"},"#
        + #""Subnets":{"Type":"List<AWS::EC2::Subnet::Id>"}}"#)
    #expect(
      try compact(stack, .terraform, "variable")
        == #"{"image":{"type":"string","default":"/images/latest","nullable":false},"#
        + #""vpc":{"type":"string","nullable":false},"#
        + #""zones":{"type":"string","default":"/zones","nullable":false},"#
        + #""subnets":{"type":"list(string)","nullable":false}}"#)
    #expect(
      try compact(stack, .terraform, "data", "aws_ssm_parameter")
        == #"{"image":{"name":"${var.image}"},"zones":{"name":"${var.zones}"}}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_sqs_queue", "a", "name")
        == #""${data.aws_ssm_parameter.image.insecure_value}-${var.vpc}-"#
        + #"${join(\"-\", split(\",\", data.aws_ssm_parameter.zones.insecure_value))}-${var.subnets[0]}""#)
    let bound = Stack("S") { SQS.Queue("A", queueName: image) }.binding(["Image": "/images/old"])
    #expect(
      try compact(bound, .cloudFormation, "Resources", "A", "Properties", "QueueName")
        == #""{{resolve:ssm:/images/old}}""#)
  }

  @Test func `Lists of numbers, fractions and what is said of wrong values`() throws {
    let stack = Stack("S") {
      Parameter.numbers("Ports", default: [80, 443])
      Parameter.decimal("Ratio", default: 0.5, in: 0.25...2, message: "must be a share")
      Parameter.string("Name", length: 1...8, message: "must be short")
      SQS.Queue("A")
    }
    #expect(
      try compact(stack, .cloudFormation, "Parameters")
        == #"{"Ports":{"Type":"List<Number>","Default":"80,443"},"Ratio":{"Type":"Number","Default":0.5,"#
        + #""MinValue":0.25,"MaxValue":2,"ConstraintDescription":"must be a share"},"#
        + #""Name":{"Type":"String","MinLength":1,"MaxLength":8,"ConstraintDescription":"must be short"}}"#)
    #expect(
      try compact(stack, .terraform, "variable", "ports")
        == #"{"type":"list(number)","default":[80,443],"nullable":false}"#)
    #expect(
      try compact(stack, .terraform, "variable", "ratio", "validation")
        == #"[{"condition":"${var.ratio >= 0.25 && var.ratio <= 2}","error_message":"Ratio: must be a share"}]"#)
  }
}
