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
