import FormworkCloudFormation
import FormworkDSL
import FormworkIR
import FormworkImport
import FormworkTerraform
import Testing

/// What templates become in Terraform: native text, references, data sources.
struct TerraformTests {
  @Test func `Text and references`() throws {
    #expect(
      try terraform(#"{"Fn::Sub":["${a}-${Other.Arn}-${AWS::Region}${!x}",{"a":{"Ref":"Other"}}]}"#)
        == #""${aws_sqs_queue.other.url}-${aws_sqs_queue.other.arn}-${data.aws_region.current.region}$${x}""#)
    #expect(
      try terraform(
        #"{"Fn::Join":["",["{{resolve:secretsmanager:",{"Ref":"P"},":SecretString:k::}}"]]}"#,
        sections: #""Parameters":{"P":{"Type":"String"}},"#)
        == #""${jsondecode(data.aws_secretsmanager_secret_version.p.secret_string)[\"k\"]}""#)
  }

  @Test func `Scalars have the kinds of the schemas`() throws {
    let template = graph(
      #"{"Resources":{"Q":{"Type":"AWS::SQS::Queue","Properties":{"DelaySeconds":"5","FifoQueue":"True","#
        + #""QueueName":7,"Tags":[{"Key":"n","Value":1}]}}}}"#)
    let document = try TerraformBackend().render(template.withKindsOfSchemas()).get().document
    #expect(
      document["resource"]?["aws_sqs_queue"]?["q"].map { JSONWriter.compact($0) }
        == #"{"delay_seconds":5,"fifo_queue":true,"name":"7","tags":{"n":"1"}}"#)
  }

  @Test(arguments: [
    (#""5""#, "5"), ("5", "5"), (#"{"Ref":"Text"}"#, "tonumber(var.text)"), (#"{"Ref":"Number"}"#, "var.number"),
    (
      #"{"Fn::If":["C",{"Ref":"Text"},"7"]}"#, "local.c ? tonumber(var.text) : 7"
    ),
    (#"{"Fn::FindInMap":["M","a","b"]}"#, #"tonumber(local.mappings[\"M\"][\"a\"][\"b\"])"#),
  ])
  func `A document without a schema has numbers where AWS says so`(value: String, expected: String) throws {
    let template = graph(
      #"{"Parameters":{"Text":{"Type":"String","Default":"5"},"Number":{"Type":"Number"}},"#
        + #""Mappings":{"M":{"a":{"b":"3"}}},"Conditions":{"C":{"Fn::Equals":[{"Ref":"Text"},"x"]}},"#
        + #""Resources":{"D":{"Type":"AWS::SQS::Queue"},"Q":{"Type":"AWS::SQS::Queue","Properties":{"RedrivePolicy":"#
        + #"{"deadLetterTargetArn":{"Fn::GetAtt":["D","Arn"]},"maxReceiveCount":"# + value + "}}}}}")
    let document = try TerraformBackend().render(template.withKindsOfSchemas()).get().document
    #expect(
      document["resource"]?["aws_sqs_queue"]?["q"]?["redrive_policy"].map { JSONWriter.compact($0) }
        == #""${jsonencode({\"deadLetterTargetArn\" = aws_sqs_queue.d.arn, \"maxReceiveCount\" = "# + expected
        + #"})}""#)
  }

  /// What the AWS CDK adds to each of its templates.
  @Test func `The CDK's own parts`() throws {
    let template = graph(
      #"""
      {"Resources": {"Q": {"Type": "AWS::SQS::Queue"},
        "CDKMetadata": {"Type": "AWS::CDK::Metadata", "Properties": {"Analytics": "v2"}, "Condition": "Available"}},
       "Conditions": {"Available": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}},
       "Parameters": {"BootstrapVersion": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/cdk/version"}},
       "Rules": {"CheckBootstrapVersion": {"Assertions": [{"AssertDescription": "Version 6 is required.",
         "Assert": {"Fn::Not": [{"Fn::Contains": [["1", "2"], {"Ref": "BootstrapVersion"}]}]}}]}}}
      """#)
    let rendering = try TerraformBackend().render(template).get()
    #expect(
      rendering.warnings.map(\.description) == [
        """
        t.json:2: warning: AWS::CDK::Metadata 'CDKMetadata': left out: it tells AWS that the AWS CDK wrote the template, and \
        makes nothing [unsupported]
        """
      ])
    #expect(
      rendering.document["resource"].map { JSONWriter.compact($0) }
        == #"""
        {"aws_sqs_queue":{"q":{}},"terraform_data":{"check_bootstrap_version":{"lifecycle":{"precondition":[{"condition":\#
        "${!(contains([\"1\", \"2\"], data.aws_ssm_parameter.bootstrap_version.insecure_value))}",\#
        "error_message":"Version 6 is required."}]}}}}
        """#)
  }

  @Test func `Names that the turns of a loop complete are written out`() throws {
    let template = graph(
      #"{"Parameters":{"WantsA":{"Type":"String"}},"Conditions":{"Fn::ForEach::C":["N",["A"],{"Is${N}":{"Fn::Equals":["#
        + #"{"Ref":{"Fn::Sub":"Wants${N}"}},"1"]}}]},"Resources":{"Data":{"Type":"AWS::S3::Bucket"},"#
        + #""Fn::ForEach::R":["N",["A"],{"Q${N}":{"Type":"AWS::SQS::Queue","Condition":{"Fn::Sub":"Is${N}"}}}],"#
        + #""Fn::ForEach::S":["M",["A"],{"T${M}":{"Type":"AWS::SNS::Topic","Condition":{"Fn::Sub":"Is${M}"}}}]},"#
        + #""Outputs":{"Fn::ForEach::O":["P",["Arn","DomainName"],{"Data${P}":{"#
        + #""Value":{"Fn::GetAtt":["Data",{"Ref":"P"}]}}}]}}"#)
    let document = try TerraformBackend().render(template).get().document
    #expect(document["locals"].map { JSONWriter.compact($0) } == #"{"is_a":"${var.wants_a == \"1\"}"}"#)
    #expect(
      document["resource"].map { JSONWriter.compact($0) }
        == #"{"aws_s3_bucket":{"data":{}},"aws_sqs_queue":{"qa":{"count":"${local.is_a ? 1 : 0}"}},"#
        + #""aws_sns_topic":{"ta":{"count":"${local.is_a ? 1 : 0}"}}}"#)
    #expect(
      document["output"].map { JSONWriter.compact($0) }
        == #"{"data_arn":{"value":"${aws_s3_bucket.data.arn}"},"#
        + #""data_domain_name":{"value":"${aws_s3_bucket.data.bucket_domain_name}"}}"#)
  }

  @Test func `Parameters of turns are bound as any`() throws {
    let template = graph(
      #"{"Parameters":{"WantsA":{"Type":"String"},"WantsB":{"Type":"String"}},"#
        + #""Conditions":{"Fn::ForEach::C":["N",["A","B"],{"Is${N}":{"Fn::Equals":["#
        + #"{"Ref":{"Fn::Sub":"Wants${N}"}},"1"]}}]},"Resources":{"Fn::ForEach::R":["N",["A","B"],{"Q${N}":{"#
        + #""Type":"AWS::SQS::Queue","Condition":{"Fn::Sub":"Is${N}"}}}]}}"#
    ).bound(by: [Binding("WantsA", .string("1"), for: [.terraform, .cloudFormation], at: nil)], for: .terraform).graph
    let document = try TerraformBackend().render(template).get().document
    #expect(
      document["resource"].map { JSONWriter.compact($0) }
        == #"{"aws_sqs_queue":{"qa":{},"qb":{"count":"${local.is_b ? 1 : 0}"}}}"#)
    guard case .failure(let findings) = CloudFormationBackend().render(template) else {
      Issue.record("It rendered")
      return
    }
    #expect(
      findings.all.first?.message
        == "condition Is${N} asks for the parameter Wants${N} of a loop where WantsA is bound, which CloudFormation cannot"
        + " express")
  }

  @Test func `What a resource has only with a part of its own is not read without it`() {
    let template = graph(
      #"{"Resources":{"Data":{"Type":"AWS::S3::Bucket"}},"#
        + #""Outputs":{"Site":{"Value":{"Fn::GetAtt":["Data","WebsiteURL"]}}}}"#)
    guard case .failure(let findings) = TerraformBackend().render(template) else {
      Issue.record("It rendered")
      return
    }
    #expect(
      findings.all.map(\.message) == [
        "output 'Site': Terraform reads WebsiteURL of 'Data' from aws_s3_bucket_website_configuration, which there is only"
          + " with WebsiteConfiguration"
      ])
  }

  @Test func `What aws cannot have, awscc makes, if that is asked for`() throws {
    let template = graph(
      #"{"Resources":{"Group":{"Type":"AWS::Events::EventBus","Properties":{"Name":"b"}},"#
        + #""P":{"Type":"AWS::Pipes::Pipe","Properties":{"Name":"p","RoleArn":"arn:aws:iam::123456789012:role/r","#
        + #""Source":"arn:aws:sqs:eu-west-1:123456789012:q","#
        + #""Target":"arn:aws:timestream:eu-west-1:123456789012:database/d/table/t","#
        + #""TargetParameters":{"TimestreamParameters":{"TimeValue":"$.t","VersionValue":"1","#
        + #""DimensionMappings":[]}}}}}}"#)
    guard case .failure(let findings) = TerraformBackend().render(template) else {
      Issue.record("It rendered")
      return
    }
    #expect(findings.errors.count == 1)
    let rendering = try TerraformBackend(fallsBack: true).render(template).get()
    #expect(rendering.document["resource"]?["aws_cloudwatch_event_bus"]?["group"] != nil)
    #expect(
      rendering.document["resource"]?["awscc_pipes_pipe"]?["p"]?["target_parameters"].map { JSONWriter.compact($0) }
        == #"{"timestream_parameters":{"time_value":"$.t","version_value":"1","dimension_mappings":[]}}"#)
    #expect(
      rendering.warnings.map(\.message) == [
        "AWS::Pipes::Pipe 'P': awscc_pipes_pipe stands for it, since TargetParameters.TimestreamParameters: no counterpart in"
          + " aws_pipes_pipe of hashicorp/aws: no argument in hashicorp/aws 6.25"
      ])
  }

  @Test func `A secret that the one provider cannot have is whole in the other`() throws {
    let template = graph(
      #"{"Resources":{"S":{"Type":"AWS::SecretsManager::Secret","Properties":{"Type":"Partner","SecretString":"x"}},"#
        + #""Q":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Ref":"S"}}}}}"#)
    let resources = try TerraformBackend(fallsBack: true).render(template).get().document["resource"]
    #expect(resources?["awscc_secretsmanager_secret"]?["s"]?["type"] == "Partner")
    #expect(resources?["aws_sqs_queue"]?["q"]?["depends_on"] == nil)
  }

  @Test func `Of policies that deployment chooses the one that keeps most stands`() throws {
    let template = graph(
      #"{"Parameters":{"P":{"Type":"String","AllowedValues":["Delete","Retain"]}},"#
        + #""Resources":{"Q":{"Type":"AWS::SQS::Queue","DeletionPolicy":{"Ref":"P"}}}}"#)
    let rendering = try TerraformBackend().render(template).get()
    #expect(
      rendering.document["resource"].map { JSONWriter.compact($0) }
        == #"{"aws_sqs_queue":{"q":{"lifecycle":{"prevent_destroy":true}}}}"#)
    #expect(
      rendering.warnings.map(\.message).first
        == "AWS::SQS::Queue 'Q': DeletionPolicy is chosen at deployment, and Terraform must know it before; Retain stands"
        + " whatever is chosen")
  }

  @Test func `Loops are written out, and may be referred to from outside`() throws {
    let template = graph(
      #"{"Resources":{"Fn::ForEach::R":["N",["a","b"],{"Q${N}":{"Type":"AWS::SQS::Queue","#
        + #""Properties":{"QueueName":{"Ref":"N"}}}}]},"Outputs":{"One":{"Value":{"Fn::GetAtt":["Qa","Arn"]}},"#
        + #""Fn::ForEach::O":["X",["a","b"],{"O${X}":{"Value":{"Ref":"Q${X}"}}}]}}"#)
    let document = try TerraformBackend().render(template).get().document
    #expect(
      document["resource"].map { JSONWriter.compact($0) }
        == #"{"aws_sqs_queue":{"qa":{"name":"a"},"qb":{"name":"b"}}}"#)
    #expect(
      document["output"].map { JSONWriter.compact($0) }
        == #"{"one":{"value":"${aws_sqs_queue.qa.arn}"},"oa":{"value":"${aws_sqs_queue.qa.url}"},"#
        + #""ob":{"value":"${aws_sqs_queue.qb.url}"}}"#)
  }

  @Test(arguments: [
    (
      "Custom::Thing",
      """
      t.json:1: error: Custom::Thing 'X': a custom resource is made by a function that answers CloudFormation's \
      requests; Terraform sends none [unsupported]
        hint: Say what the function makes with resources of its own, or keep this part in CloudFormation.
      """
    ),
    (
      "AWS::Serverless::Function",
      """
      t.json:1: error: AWS::Serverless::Function 'X': SAM's transform has not yet replaced it by plain resources \
      [unsupported]
        hint: Expand the template first, such as by `sam translate` of aws-sam-translator.
      """
    ),
  ])
  func `What Terraform cannot have`(type: String, message: String) {
    let template = imported(#"{"Resources":{"X":{"Type":"\#(type)"}}}"#).graph
    guard case .failure(let found) = TerraformBackend().render(template) else {
      Issue.record("it was rendered")
      return
    }
    #expect(found.description == message)
  }
}
