import Formwork
import FormworkEvents
import Testing

/// What AWS's schemas do not allow, in types of many services, each finding with its whole message.
struct SchemaFindingTests {
  /// A wrong declaration and what is found in it; its line is the first.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let finding: String
    let declaration: @Sendable () -> any ResourceDeclaration
    var testDescription: String { name }
  }

  private static func raw(
    _ type: String, _ properties: @escaping @Sendable (inout OverrideArguments) -> Void
  ) -> @Sendable () -> any ResourceDeclaration {
    { RawResource(type, "R", properties) }
  }

  private static func function(
    _ properties: @escaping @Sendable (inout OverrideArguments) -> Void
  ) -> @Sendable () -> any ResourceDeclaration {
    raw("AWS::Lambda::Function") {
      $0["Code"] = ["ZipFile": "x"]
      $0["Runtime"] = "python3.13"
      $0["Handler"] = "index.handler"
      $0["Role"] = "arn:aws:iam::123456789012:role/api"
      properties(&$0)
    }
  }

  private static let cases: [Case] = [
    // Names.
    Case(
      name: "an unknown property",
      finding:
        "R sets DelaySecond, which AWS::SQS::Queue does not have [unknown-property]\n  hint: did you mean DelaySeconds?",
      declaration: raw("AWS::SQS::Queue") { $0["DelaySecond"] = 5 }),
    Case(
      name: "an unknown nested property",
      finding: """
        R sets Code.S3Buket, which AWS::Lambda::Function does not have [unknown-property]
          hint: did you mean S3Bucket?
        """,
      declaration: function { $0["Code"] = ["S3Buket": "code"] }),
    Case(
      name: "a property in a list",
      finding: "R sets Tags[1].Kye, which AWS::SQS::Queue does not have [unknown-property]\n  hint: did you mean Key?",
      declaration: raw("AWS::SQS::Queue") {
        $0["Tags"] = [["Key": "a", "Value": "b"], ["Kye": "c", "Key": "c", "Value": "d"]]
      }),
    Case(
      name: "a read-only attribute",
      finding: "R sets Arn, which only AWS::SQS::Queue itself can set [unknown-property]",
      declaration: raw("AWS::SQS::Queue") { $0["Arn"] = "arn:aws:sqs:us-east-1:123456789012:q" }),
    Case(
      name: "a property in another case",
      finding:
        "R sets cidrBlock, which AWS::EC2::VPC does not have [unknown-property]\n  hint: did you mean CidrBlock?",
      declaration: raw("AWS::EC2::VPC") {
        $0["CidrBlock"] = "10.0.0.0/16"
        $0["cidrBlock"] = "10.0.0.0/16"
      }),
    // Missing ones.
    Case(
      name: "a missing property", finding: "R does not set Role, which AWS::Lambda::Function needs [missing-property]",
      declaration: function { $0["Role"] = nil }),
    Case(
      name: "a missing nested property",
      finding: "R does not set Tags[0].Value, which AWS::SQS::Queue needs [missing-property]",
      declaration: raw("AWS::SQS::Queue") { $0["Tags"] = [["Key": "a"]] }),
    Case(
      name: "a required property that is absent",
      finding: "R does not set Queues, which AWS::SQS::QueuePolicy needs [missing-property]",
      declaration: raw("AWS::SQS::QueuePolicy") {
        $0["PolicyDocument"] = [:]
        $0["Queues"] = .absent
      }),
    // Kinds.
    Case(
      name: "text for a number",
      finding: "DelaySeconds of R is text: \"soon\"; AWS::SQS::Queue takes a whole number [wrong-kind]",
      declaration: raw("AWS::SQS::Queue") { $0["DelaySeconds"] = "soon" }),
    Case(
      name: "a fraction for a whole number",
      finding: "DelaySeconds of R is a number: 1.5; AWS::SQS::Queue takes a whole number [wrong-kind]",
      declaration: raw("AWS::SQS::Queue") { $0["DelaySeconds"] = 1.5 }),
    Case(
      name: "text for a Boolean",
      finding: "FifoQueue of R is text: \"yes\"; AWS::SQS::Queue takes a Boolean [wrong-kind]",
      declaration: raw("AWS::SQS::Queue") { $0["FifoQueue"] = "yes" }),
    Case(
      name: "text for a list", finding: "Queues of R is text: \"q\"; AWS::SQS::QueuePolicy takes a list [wrong-kind]",
      declaration: raw("AWS::SQS::QueuePolicy") {
        $0["PolicyDocument"] = [:]
        $0["Queues"] = "q"
      }),
    Case(
      name: "a list for text", finding: "QueueName of R is a list: [\"q\"]; AWS::SQS::Queue takes text [wrong-kind]",
      declaration: raw("AWS::SQS::Queue") { $0["QueueName"] = ["q"] }),
    Case(
      name: "a list for a nested type",
      finding:
        "TracingConfig of R is a list: []; AWS::Lambda::Function takes a map with the properties of TracingConfig [wrong-kind]",
      declaration: function { $0["TracingConfig"] = [] }),
    Case(
      name: "a kind behind a condition",
      finding: "DelaySeconds of R is a list: []; AWS::SQS::Queue takes a whole number [wrong-kind]",
      declaration: raw("AWS::SQS::Queue") {
        $0["DelaySeconds"] = .if(Condition("Slow", .equals(Parameter.string("Stage"), "prod")), then: 5, else: [])
      }),
    // Values.
    Case(
      name: "a value that is not listed",
      finding: """
        InstanceTenancy of R is "dedicatd"; AWS::EC2::VPC allows dedicated, default, host [unknown-value]
          hint: did you mean dedicated?
        """,
      declaration: raw("AWS::EC2::VPC") {
        $0["CidrBlock"] = "10.0.0.0/16"
        $0["InstanceTenancy"] = "dedicatd"
      }),
    Case(
      name: "a listed value in another case",
      finding: """
        TracingConfig.Mode of R is "active"; AWS::Lambda::Function allows Active, PassThrough [unknown-value]
          hint: did you mean Active?
        """,
      declaration: function { $0["TracingConfig"] = ["Mode": "active"] }),
    Case(
      name: "a number outside its range",
      finding: "DelaySeconds of R is 901; AWS::SQS::Queue allows 0…900 [out-of-range]",
      declaration: { SQS.Queue("R", delaySeconds: 901) }),
    Case(
      name: "a number written as text outside its range",
      finding: "DelaySeconds of R is 901; AWS::SQS::Queue allows 0…900 [out-of-range]",
      declaration: raw("AWS::SQS::Queue") { $0["DelaySeconds"] = "901" }),
    Case(
      name: "a text that is too long",
      finding: "Description of R has 300 characters; AWS::Lambda::Alias allows 0…256 [out-of-range]",
      declaration: {
        Lambda.Alias(
          "R", functionName: "f", functionVersion: "1", name: "live",
          description: Value(String(repeating: "x", count: 300)))
      }),
    Case(
      name: "a pattern",
      finding: """
        FunctionVersion of R is "one"; AWS::Lambda::Alias asks for text that matches \
        ^(\\$LATEST(\\.PUBLISHED)?|[0-9]*)$ [pattern]
        """,
      declaration: { Lambda.Alias("R", functionName: "f", functionVersion: "one", name: "live") }),
    Case(
      name: "a pattern that forbids",
      finding:
        "Name of R is \"12\"; AWS::Lambda::Alias asks for text that matches ^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$ [pattern]",
      declaration: { Lambda.Alias("R", functionName: "f", functionVersion: "1", name: "12") }),
    Case(
      name: "a nested pattern",
      finding: """
        LoggingConfig.LogGroup of R is " "; AWS::Lambda::Function asks for text that matches [\\.\\-_/#A-Za-z0-9]+ [pattern]
        """,
      declaration: function { $0["LoggingConfig"] = ["LogGroup": " "] }),
    // Lists.
    Case(
      name: "too many elements",
      finding: "FileSystemConfigs of R has 2 elements; AWS::Lambda::Function allows 0…1 [quota]",
      declaration: function {
        let arn: Value<JSON> = "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-0123456789abcdef0"
        $0["VpcConfig"] = ["SubnetIds": ["subnet-0123456789abcdef0"], "SecurityGroupIds": ["sg-0123456789abcdef0"]]
        $0["FileSystemConfigs"] = [
          ["Arn": arn, "LocalMountPath": "/mnt/a"], ["Arn": arn, "LocalMountPath": "/mnt/b"],
        ]
      }),
    Case(
      name: "an element twice",
      finding: "SecurityGroupIds of R has \"sg-1\" twice; elements must differ [duplicate-key]",
      declaration: raw("AWS::EC2::VPCEndpoint") {
        $0["VpcId"] = "vpc-1"
        $0["ServiceName"] = "com.amazonaws.us-east-1.sqs"
        $0["SecurityGroupIds"] = ["sg-1", "sg-2", "sg-1"]
      }),
    // Several properties at once.
    Case(
      name: "none of the alternatives",
      finding: """
        R sets VpcId; AWS::EC2::Subnet asks for CidrBlock, Ipv4IpamPoolId, Ipv6IpamPoolId or Ipv6CidrBlock [missing-property]
        """,
      declaration: raw("AWS::EC2::Subnet") { $0["VpcId"] = "vpc-1" }),
    Case(
      name: "both of the alternatives",
      finding: """
        R sets ResourceId, ScalingTargetId; AWS::ApplicationAutoScaling::ScalingPolicy takes only ScalingTargetId or \
        ResourceId [conflict]
        """,
      declaration: raw("AWS::ApplicationAutoScaling::ScalingPolicy") {
        $0["PolicyName"] = "p"
        $0["PolicyType"] = "TargetTrackingScaling"
        $0["ResourceId"] = "table/x"
        $0["ScalableDimension"] = "dynamodb:table:ReadCapacityUnits"
        $0["ScalingTargetId"] = "t"
        $0["ServiceNamespace"] = "dynamodb"
      }),
    Case(
      name: "one without the other",
      finding: """
        R sets ResourceId but not ScalableDimension, which AWS::ApplicationAutoScaling::ScalingPolicy needs along with it \
        [missing-property]
        """,
      declaration: raw("AWS::ApplicationAutoScaling::ScalingPolicy") {
        $0["PolicyName"] = "p"
        $0["PolicyType"] = "TargetTrackingScaling"
        $0["ResourceId"] = "table/x"
        $0["ServiceNamespace"] = "dynamodb"
      }),
    Case(
      name: "a nested alternative",
      finding: """
        AuthParameters of R sets ApiKeyAuthParameters, BasicAuthParameters; AWS::Events::Connection takes only \
        BasicAuthParameters, OAuthParameters or ApiKeyAuthParameters [conflict]
        """,
      declaration: raw("AWS::Events::Connection") {
        $0["AuthParameters"] = [
          "ApiKeyAuthParameters": ["ApiKeyName": "k", "ApiKeyValue": "v"],
          "BasicAuthParameters": ["Username": "u", "Password": "p"],
        ]
      }),
    Case(
      name: "two that exclude each other",
      finding: "R sets both CidrBlock and Ipv4IpamPoolId; AWS::EC2::Subnet takes one of them [conflict]",
      declaration: raw("AWS::EC2::Subnet") {
        $0["VpcId"] = "vpc-1"
        $0["CidrBlock"] = "10.0.0.0/24"
        $0["Ipv4IpamPoolId"] = "ipam-pool-1"
        $0["Ipv4NetmaskLength"] = 24
      }),
    Case(
      name: "nothing of several",
      finding: "R sets nothing; AWS::Events::Rule asks for EventPattern or ScheduleExpression [missing-property]",
      declaration: { Events.Rule("R") }),
  ]

  @Test(arguments: cases)
  func `Found at the user's line`(faulty: Case) {
    var line = 0
    let stack = Stack("S") {
      let declaration = faulty.declaration()
      let _ = line = declaration.node.location.line
      StackContent(declaration.elements(at: declaration.node.location))
    }
    var found = Synthesizer(files: nil).render(stack, for: .cloudFormation).diagnostics.all.map(\.description)
    #expect(found == ["FormworkTests/SchemaFindingTests.swift:\(line): error: \(faulty.finding)"])
    // Terraform's names come along where the property has one.
    found = Synthesizer(files: nil).render(stack, for: .terraform).diagnostics.all.map(\.message)
    #expect(found.contains { faulty.finding.hasPrefix($0) })
  }

  @Test func `Terraform's names stand beside`() {
    let stack = Stack("S") { SQS.Queue("R", delaySeconds: 901, visibilityTimeout: -1) }
    let found = Synthesizer(files: nil).render(stack, for: .terraform).diagnostics.all.map(\.notes)
    #expect(
      found == [
        [.init("Terraform calls it aws_sqs_queue.delay_seconds")],
        [.init("Terraform calls it aws_sqs_queue.visibility_timeout_seconds")],
      ])
  }
}
