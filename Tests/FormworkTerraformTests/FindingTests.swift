import FormworkIR
import FormworkTerraform
import Testing

@Suite("Findings")
struct FindingTests {
  private let there = SourceLocation("App/App.swift", 9)

  @Test
  func `A type in neither provider`() {
    #expect(
      failures(graph([resource("X", "Third::Party::Thing", [], line: 4)])) == [
        """
        App/App.swift:4: error: Third::Party::Thing 'X': Terraform cannot have it: the table of hashicorp/aws has no row \
        for Third::Party::Thing, and without a schema its names in hashicorp/awscc are not known [unsupported]
          hint: The providers have AWS's own types alone.
        """
      ])
  }

  @Test
  func `Properties without a counterpart, all at once, unless their loss is accepted`() throws {
    let properties = [
      Property("MemorySise", .int(1)), Property("FunctionScalingConfig", .map([])),
      Property("Code", .map([MapEntry("S3ObjectStorageMode", .string("COPY"))])),
    ]
    let node = resource("Fn", "AWS::Lambda::Function", properties, line: 4)
    #expect(
      failures(graph([node])) == [
        """
        App/App.swift:4: error: AWS::Lambda::Function 'Fn', MemorySise: no counterpart in aws_lambda_function of \
        hashicorp/aws [unsupported]
          hint: Did you mean MemorySize? Accept its loss for Terraform at the resource, or write a Terraform override.
        """,
        """
        App/App.swift:4: error: AWS::Lambda::Function 'Fn', FunctionScalingConfig: no counterpart in \
        aws_lambda_function of hashicorp/aws: no argument in hashicorp/aws 6.25 \
        [unsupported]
          hint: Accept its loss for Terraform at the resource, or write a Terraform override.
        """,
        """
        App/App.swift:4: error: AWS::Lambda::Function 'Fn', Code.S3ObjectStorageMode: no counterpart in \
        aws_lambda_function of hashicorp/aws: no argument in hashicorp/aws 6.25 \
        [unsupported]
          hint: Accept its loss for Terraform at the resource, or write a Terraform override.
        """,
      ])
    let accepted = resource("Fn", "AWS::Lambda::Function", properties) {
      $0.ignoredByTerraform = ["MemorySise", "FunctionScalingConfig", "Code.S3ObjectStorageMode"]
    }
    let warnings = try TerraformBackend().render(graph([accepted])).get().warnings
    #expect(
      warnings.map(\.description)
        == properties.map { property in
          let name = property.name == "Code" ? "Code.S3ObjectStorageMode" : property.name
          return """
            App/App.swift:1: warning: AWS::Lambda::Function 'Fn', \(name): left out, as accepted: aws_lambda_function of \
            hashicorp/aws has no counterpart [unsupported]
            """
        })
  }

  @Test
  func `Attributes that the provider does not have`() {
    let queue = resource("Queue", "AWS::SQS::Queue", [], line: 3)
    let output = OutputNode("Arn", .reference(Reference(queue, "Arm")), location: there)
    #expect(
      failures(graph([queue], outputs: [output])) == [
        """
        App/App.swift:9: error: output 'Arn': AWS::SQS::Queue 'Queue' has no attribute Arm in aws_sqs_queue of \
        hashicorp/aws [unsupported]
          App/App.swift:3: note: declared here
          hint: Did you mean Arn?
        """
      ])
  }

  @Test
  func `What is reserved is refused`() {
    let queue = resource("Queue", "AWS::SQS::Queue", [], line: 3) {
      $0.placement = Placement(region: "us-east-1")
    }
    let output = OutputNode("Arn", .reference(Reference(queue, "Arn", instanceKey: "a")), location: there)
    #expect(
      failures(graph([queue], outputs: [output])) == [
        """
        App/App.swift:3: error: AWS::SQS::Queue 'Queue': an account, region or provider other than the stack's own is \
        not supported yet [unsupported]
        """,
        """
        App/App.swift:9: error: output 'Arn': 'Queue' has no instance a [unsupported]
        """,
      ])
  }

  @Test
  func `References and dependencies that leave the stack`() {
    let other = resource("Other", "AWS::SQS::Queue", [])
    let queue = resource("Queue", "AWS::SQS::Queue", [], line: 3) { $0.dependsOn = [other] }
    let output = OutputNode("Arn", .reference(Reference(other, "Arn")), location: there)
    #expect(
      failures(graph([queue], outputs: [output])) == [
        """
        App/App.swift:3: error: AWS::SQS::Queue 'Queue': 'Other', on which it depends, is not part of stack 'Shop' \
        [cross-stack-reference]
        """,
        "App/App.swift:9: error: output 'Arn': 'Other' is not part of stack 'Shop' [cross-stack-reference]",
      ])
  }

  @Test
  func `The stack's ARN`() throws {
    let template = graph([], outputs: [OutputNode("Id", .pseudo(.stackID), location: there)])
    let rendering = try TerraformBackend().render(template).get()
    #expect(
      rendering.warnings.map(\.description) == [
        """
        App/App.swift:9: warning: output 'Id': Terraform has no stack with an id; AWS::StackId becomes an ARN of that \
        form which only this configuration has [unsupported]
        """
      ])
    #expect(rendering.document["resource"].map { JSONWriter.compact($0) } == #"{"terraform_data":{"stack_id":{}}}"#)
  }

  @Test
  func `An artefact outside code`() {
    let artefact = Artefact(.zip(path: .string("x")), location: there)
    #expect(
      failures(graph([], outputs: [OutputNode("Id", .artefact(artefact), location: there)])) == [
        """
        App/App.swift:9: error: output 'Id': zip "x" can stand only where a resource takes code or content [unsupported]
        """
      ])
  }

  @Test
  func `Blocks must be written out`() {
    let map = parameter("Map", .stringMap)
    let node = resource("Fn", "AWS::Lambda::Function", [Property("VpcConfig", .parameter(map))], line: 3)
    #expect(
      failures(graph([node], parameters: [map])) == [
        """
        App/App.swift:3: error: AWS::Lambda::Function 'Fn', VpcConfig: aws_lambda_function has a block here, so a map \
        must be written out in the program; found parameter Map [unsupported]
        """
      ])
  }

  @Test
  func `What the provider requires`() {
    let node = resource(
      "Fn", "AWS::Lambda::Function", [Property("VpcConfig", .map([MapEntry("SubnetIds", .list([.string("s")]))]))],
      line: 3)
    #expect(
      failures(graph([node])) == [
        """
        App/App.swift:3: error: AWS::Lambda::Function 'Fn', VpcConfig: SecurityGroupIds is required: \
        aws_lambda_function needs security_group_ids [missing-property]
        """
      ])
  }

  @Test(arguments: [
    ("a(?=b)", "look-ahead"), ("(?<!a)b", "look-behind"), (#"(a)\1"#, "back-references"), ("(?>a)", "atomic groups"),
    (#"^[([a-z]|\d|\-)]{1,63}$"#, "classes inside of classes"), ("[a-z&&[^b]]", "intersections of classes"),
    ("a++", "possessive quantifiers"), ("[a-z]{1,2048}", "counts above 1,000"), (#"a\Z"#, #"\Z"#),
  ])
  func `Patterns that RE2 has not are left out`(pattern: String, feature: String) throws {
    let name = parameter("Name", line: 2) { $0.allowedPattern = pattern }
    let output = try TerraformBackend().render(graph([], parameters: [name])).get()
    #expect(output.document["variable"]?["name"]?["validation"] == nil)
    #expect(
      output.warnings.map(\.description) == [
        """
        App/App.swift:2: warning: parameter 'Name': Terraform's regular expressions have no \(feature), so nothing \
        checks the pattern \(pattern) [unsupported]
          hint: Write the pattern without, or accept that Terraform takes any text.
        """
      ])
  }

  @Test(arguments: ["[^]a]{2,9}", "[[:alpha:]]+", #"[\[\]]"#, "(?i)a{1,1000}"])
  func `Patterns that RE2 has are kept`(pattern: String) throws {
    let name = parameter("Name", line: 2) { $0.allowedPattern = pattern }
    let document = try rendered(graph([], parameters: [name]))
    #expect(document["variable"]?["name"]?["validation"] != nil)
  }

  @Test
  func `A default that is not known at synthesis`() {
    let name = parameter("Name", default: .pseudo(.region), line: 2)
    #expect(
      failures(graph([], parameters: [name])) == [
        """
        App/App.swift:2: error: parameter 'Name': a default must be known at synthesis; found AWS::Region [unsupported]
        """
      ])
  }

  @Test(arguments: [
    (
      "PublishToLatestPublished", Term.string("x"),
      "aws_lambda_function takes true or false known at synthesis here; found \"x\""
    ),
    ("FileSystemConfigs", .list([.map([]), .map([])]), "aws_lambda_function takes at most one element; found 2"),
    ("Tags", .list([.string("x")]), "aws_lambda_function takes a map with Key and Value here; found \"x\""),
  ])
  func `Values that cannot be lowered`(property: String, value: Term, message: String) {
    let node = resource("Fn", "AWS::Lambda::Function", [Property(property, value)], line: 3)
    #expect(
      failures(graph([node])) == [
        "App/App.swift:3: error: AWS::Lambda::Function 'Fn', \(property): \(message) [unsupported]"
      ])
  }

  @Test
  func `A version of a function elsewhere`() {
    let node = resource("V", "AWS::Lambda::Version", [Property("FunctionName", .string("x"))], line: 3)
    #expect(
      failures(graph([node])) == [
        """
        App/App.swift:3: error: AWS::Lambda::Version 'V': FunctionName must be a reference to a function of this stack, \
        which then publishes its versions [unsupported]
        """
      ])
  }
}
