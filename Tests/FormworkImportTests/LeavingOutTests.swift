import FormworkCloudFormation
import FormworkIR
import FormworkImport
import FormworkTerraform
import Testing

/// Templates without some of their resources.
struct LeavingOutTests {
  private static let template = #"""
    {"Parameters": {"TableArn": {"Type": "String"}},
     "Resources": {
      "Table": {"Type": "Custom::Table", "Properties": {"ServiceToken": "t"}},
      "Zones": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
      "Q": {"Type": "AWS::SQS::Queue", "DependsOn": ["Table"], "Properties": {
        "QueueName": {"Fn::Sub": "${Table}-${Table.Arn}-${AWS::Region}"}}},
      "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String",
        "Value": {"Fn::Select": [0, {"Fn::GetAtt": ["Zones", "CidrBlockAssociations"]}]}}}
     },
     "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Table", "Arn"]}}}}
    """#

  @Test func `What others read of it becomes parameters, and is listed`() throws {
    let (rest, diagnostics) = graph(Self.template).leavingOut(["Table", "Zones"])
    #expect(
      diagnostics.all.map(\.description) == [
        "t.json:5: warning: AWS::SQS::Queue 'Q' reads Ref of 'Table', which is left out; the parameter Table stands for it"
          + " [missing-resource]",
        "t.json:5: warning: AWS::SQS::Queue 'Q' reads Arn of 'Table', which is left out; the parameter TableArnValue stands"
          + " for it [missing-resource]",
        "t.json:7: warning: AWS::SSM::Parameter 'P' reads CidrBlockAssociations of 'Zones', which is left out; the"
          + " parameter ZonesCidrBlockAssociations stands for it [missing-resource]",
        "t.json:10: warning: output 'Arn' reads Arn of 'Table', which is left out; the parameter TableArnValue stands for it"
          + " [missing-resource]",
      ])
    let template = try CloudFormationBackend().render(rest).get().document
    #expect(template["Resources"]?.members?.map(\.key) == ["Q", "P"])
    #expect(template["Resources"]?["Q"]?["DependsOn"] == nil)
    #expect(
      template["Resources"]?["Q"]?["Properties"]?["QueueName"].map { JSONWriter.compact($0) }
        == #"{"Fn::Sub":"${Table}-${TableArnValue}-${AWS::Region}"}"#)
    #expect(
      template["Parameters"]?.members?.map(\.key) == [
        "TableArn", "Table", "TableArnValue", "ZonesCidrBlockAssociations",
      ])
    #expect(template["Parameters"]?["ZonesCidrBlockAssociations"]?["Type"] == "CommaDelimitedList")
    let configuration = try TerraformBackend().render(rest.withKindsOfSchemas()).get().document
    #expect(
      configuration["resource"]?["aws_sqs_queue"]?["q"]?["name"]
        == "${var.table}-${var.table_arn_value}-${data.aws_region.current.region}")
    #expect(configuration["output"]?["arn"]?["value"] == "${var.table_arn_value}")
  }

  @Test func `A name that no resource has is an error`() {
    let (_, diagnostics) = graph(Self.template).leavingOut(["Tabel"])
    #expect(
      diagnostics.all.map(\.description) == [
        """
        t.json:1: error: there is no resource Tabel to leave out [unknown-reference]
          hint: did you mean Table?
        """
      ])
  }

  @Test func `Without names the graph is the same`() throws {
    let whole = graph(Self.template)
    let (rest, diagnostics) = whole.leavingOut([])
    #expect(diagnostics.all.isEmpty)
    #expect(
      try CloudFormationBackend().render(rest).get().document == CloudFormationBackend().render(whole).get().document)
  }
}
