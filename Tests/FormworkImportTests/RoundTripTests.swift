import FormworkIR
import FormworkImport
import Testing

/// Templates come out of CloudFormation as they were read.
struct RoundTripTests {
  @Test(arguments: [
    #"{"Ref":"Other"}"#, #"{"Fn::GetAtt":["Other","Arn"]}"#, #"{"Fn::GetAtt":["Other","QueueUrl"]}"#,
    #"{"Fn::Sub":"a-${Other}-${Other.Arn}-${!x}-${AWS::Region}-${P}"}"#, #"{"Ref":"P"}"#,
    #"{"Fn::Join":["-",["a",{"Ref":"P"}]]}"#, #"{"Fn::Split":[",",{"Ref":"P"}]}"#,
    #"{"Fn::Select":[1,{"Fn::Split":[",",{"Ref":"P"}]}]}"#, #"{"Fn::Select":[{"Ref":"N"},["a","b"]]}"#,
    #"{"Fn::If":["C",{"Ref":"P"},{"Ref":"AWS::NoValue"}]}"#, #"{"Fn::FindInMap":["M","a",{"Ref":"P"}]}"#,
    #"{"Fn::FindInMap":["M","a","b",{"DefaultValue":"x"}]}"#, #"{"Fn::FindInMap":[{"Ref":"P"},"a","b"]}"#,
    #"{"Fn::Base64":"x"}"#, #"{"Fn::Cidr":[{"Ref":"P"},2,8]}"#, #"{"Fn::GetAZs":""}"#,
    #"{"Fn::GetAZs":{"Ref":"AWS::Region"}}"#, #"{"Fn::ImportValue":{"Fn::Sub":"${P}-x"}}"#,
    #"{"Fn::Length":{"Ref":"L"}}"#, #"{"Fn::ToJsonString":{"a":[1,{"Ref":"P"}]}}"#,
    #"{"Fn::Transform":{"Name":"AWS::Include","Parameters":{"Location":{"Ref":"P"}}}}"#,
    #"{"Fn::Transform":{"Name":"X"},"Other":1}"#, #""{{resolve:ssm:/a:1}}""#,
    #"{"Fn::Sub":"x{{resolve:secretsmanager:${P}:SecretString:k}}"}"#, #"["1",2,true,1.5]"#,
    #"{"Fn::ForEach::X":["V",["a","b"],{"k${V}":{"Ref":"V"},"&{V}":"&{V}"}],"last":1}"#,
  ])
  func `A value`(value: String) throws {
    let sections =
      #""Parameters":{"P":{"Type":"String"},"N":{"Type":"Number"},"L":{"Type":"CommaDelimitedList"}},"#
      + #""Mappings":{"M":{"a":{"b":1,"c":["x"]}}},"Conditions":{"C":{"Fn::Equals":[{"Ref":"P"},"x"]}},"#
    let resources =
      #""Resources":{"Other":{"Type":"AWS::SQS::Queue"},"Q":{"Type":"Custom::Thing","Properties":{"Value":\#(value)}}}}"#
    let text = try rewritten("{" + sections + resources)
    #expect(text.hasSuffix(resources))
  }

  @Test func `Everything that is said of a resource`() throws {
    let resource =
      #"{"Type":"AWS::SQS::Queue","Condition":"C","DependsOn":["A","B"],"DeletionPolicy":"RetainExceptOnCreate","#
      + #""UpdateReplacePolicy":"Snapshot","CreationPolicy":{"ResourceSignal":{"Count":"1"}},"#
      + #""UpdatePolicy":{"X":true},"Metadata":{"Note":{"Ref":"A"}},"Properties":{"DelaySeconds":"5"}}"#
    let text = try rewritten(
      #"{"Conditions":{"C":{"Fn::Not":[{"Fn::Equals":["a","b"]}]}},"Resources":{"A":{"Type":"AWS::SQS::Queue"},"#
        + #""B":{"Type":"AWS::SQS::Queue"},"q":\#(resource)}}"#)
    #expect(text.contains(#""q":"# + resource))
  }

  @Test(arguments: [
    #"{"Type":"AWS::SQS::Queue","Description":"of orders"}"#,
    #"{"Type":"Custom::Thing","Version":"1.0","Properties":{"ServiceToken":"arn"}}"#,
    #"{"Type":"AWS::CloudFormation::CustomResource","Version":"1.0","Properties":{"ServiceToken":"arn"}}"#,
  ])
  func `Attributes that mean nothing here`(resource: String) throws {
    #expect(try rewritten(#"{"Resources":{"q":\#(resource)}}"#).hasSuffix(#""q":\#(resource)}}"#))
  }

  @Test func `What a macro takes`() throws {
    let resource = #"{"Type":"AWS::SQS::Queue","Count":{"Ref":"p"},"Properties":{"DelaySeconds":5}}"#
    let rest = #""Parameters":{"p":{"Type":"Number"}},"Resources":{"q":\#(resource)}}"#
    #expect(try rewritten(#"{"Transform":"Count",\#(rest)"#).contains(#""q":\#(resource)"#))
    #expect(findings(#"{"Transform":"AWS::LanguageExtensions",\#(rest)"#).count == 1)
  }

  @Test func `Every section, names included`() throws {
    let template =
      #"{"AWSTemplateFormatVersion":"2010-09-09","Transform":["Audit",{"Name":"Y","Parameters":{"a":1}}],"#
      + #""Description":"d","Metadata":{"AWS::CloudFormation::Interface":{"x":[1]}},"#
      + #""Parameters":{"p":{"Type":"AWS::SSM::Parameter::Value<List<String>>","Default":"/x","Description":"e","#
      + #""NoEcho":true,"AllowedValues":["/x"],"AllowedPattern":".*","MinLength":1,"MaxLength":9,"#
      + #""ConstraintDescription":"c"},"q":{"Type":"Number","MinValue":0.5,"MaxValue":2}},"#
      + #""Mappings":{"m":{"a":{"b":"c"}}},"#
      + #""Rules":{"r":{"RuleCondition":{"Fn::Equals":[{"Ref":"q"},"1"]},"Assertions":[{"Assert":"#
      + #"{"Fn::Contains":[{"Fn::RefAll":"AWS::EC2::VPC::Id"},{"Fn::ValueOf":["p","x"]}]},"AssertDescription":"no"}]}},"#
      + #""Conditions":{"b":{"Fn::And":[{"Condition":"c"},{"Fn::Or":[{"Condition":"c"},{"Condition":"c"}]}]},"#
      + #""c":{"Fn::Equals":[{"Ref":"q"},"1"]}},"#
      + #""Resources":{"x":{"Type":"AWS::SQS::Queue"}},"#
      + #""Outputs":{"o":{"Description":"f","Condition":"b","Value":{"Ref":"x"},"Export":{"Name":{"Ref":"q"}}}}}"#
    // Conditions come after those that they ask.
    let expected = template.replacing(
      #""Conditions":{"b":{"Fn::And":[{"Condition":"c"},{"Fn::Or":[{"Condition":"c"},{"Condition":"c"}]}]},"#
        + #""c":{"Fn::Equals":[{"Ref":"q"},"1"]}}"#,
      with: #""Conditions":{"c":{"Fn::Equals":[{"Ref":"q"},"1"]},"#
        + #""b":{"Fn::And":[{"Condition":"c"},{"Fn::Or":[{"Condition":"c"},{"Condition":"c"}]}]}}"#)
    #expect(try rewritten(template) == expected)
  }

  @Test func `Loops`() throws {
    let template =
      #"{"AWSTemplateFormatVersion":"2010-09-09","Transform":"AWS::LanguageExtensions","#
      + #""Conditions":{"Fn::ForEach::C":["N",["a","b"],{"Is${N}":{"Fn::Equals":[{"Ref":"N"},"a"]}}]},"#
      + #""Resources":{"Fn::ForEach::R":["N",["a","b"],{"Fn::ForEach::S":["K",["1"],{"Q${N}${K}":{"#
      + #""Type":"AWS::SQS::Queue","Condition":"Is${N}","Properties":{"QueueName":{"Fn::Sub":"q-${N}"}}}}]}],"#
      + #""Last":{"Type":"AWS::SQS::Queue","DependsOn":"Qa1"}},"#
      + #""Outputs":{"Fn::ForEach::O":["X",["a","b"],{"O${X}":{"Value":{"Ref":"Q${X}1"}}}]}}"#
    // CloudFormation takes a name that the turns complete as `Fn::Sub`.
    let expected = template.replacing(#""Condition":"Is${N}""#, with: #""Condition":{"Fn::Sub":"Is${N}"}"#)
      .replacing(#"{"Ref":"Q${X}1"}"#, with: #"{"Ref":{"Fn::Sub":"Q${X}1"}}"#)
    #expect(try rewritten(template) == expected)
    #expect(try rewritten(expected) == expected)
  }

  @Test func `Names that the turns of a loop complete`() throws {
    let template =
      #"{"AWSTemplateFormatVersion":"2010-09-09","Transform":"AWS::LanguageExtensions","#
      + #""Parameters":{"WantsA":{"Type":"String"},"WantsB":{"Type":"String"}},"#
      + #""Conditions":{"Fn::ForEach::C":["N",["A","B"],{"Is${N}":{"Fn::Equals":[{"Ref":{"Fn::Sub":"Wants${N}"}},"1"]},"#
      + #""Not${N}":{"Fn::Not":[{"Condition":{"Fn::Sub":"Is${N}"}}]}}]},"#
      + #""Resources":{"Data":{"Type":"AWS::S3::Bucket"},"Fn::ForEach::R":["N",["A","B"],{"Q${N}":{"#
      + #""Type":"AWS::SQS::Queue","Condition":{"Fn::Sub":"Is${N}"}},"#
      + #""T${N}":{"Type":"AWS::SNS::Topic","Condition":{"Fn::Sub":"Not${N}"},"DependsOn":{"Fn::Sub":"Q${N}"}},"#
      + #""U${N}":{"Type":"AWS::SNS::Topic","Properties":{"DisplayName":{"Fn::Sub":"for ${Q${N}.Arn}"}}}}]},"#
      + #""Outputs":{"Fn::ForEach::O":["P",["Arn","DomainName"],{"Data${P}":{"#
      + #""Value":{"Fn::GetAtt":["Data",{"Ref":"P"}]}}}]}}"#
    #expect(try rewritten(template) == template)
  }

  @Test func `A policy that deployment cannot choose`() {
    let findings = TemplateImporter().graph(
      from: Array(
        #"{"Conditions":{"C":{"Fn::Equals":["a","b"]}},"Resources":{"Q":{"Type":"AWS::SQS::Queue","#.utf8)
        + Array(#""DeletionPolicy":{"Fn::If":["C","Keep","Delete"]}}}}"#.utf8), file: "t.json", name: "T"
    ).diagnostics
    #expect(
      findings.all.map(\.description) == [
        """
        t.json:1: error: DeletionPolicy of the resource Q may come to be Keep [unknown-value]
          hint: it may be Delete, Retain, RetainExceptOnCreate or Snapshot
        """
      ])
  }

  @Test(arguments: [#"{"Ref":"P"}"#, #"{"Fn::If":["C","Retain","Delete"]}"#])
  func `Policies chosen at deployment`(choice: String) throws {
    let template =
      #"{"AWSTemplateFormatVersion":"2010-09-09","Transform":"AWS::LanguageExtensions","#
      + #""Parameters":{"P":{"Type":"String","AllowedValues":["Retain","Delete"]}},"#
      + #""Conditions":{"C":{"Fn::Equals":[{"Ref":"P"},"Retain"]}},"#
      + #""Resources":{"Q":{"Type":"AWS::SQS::Queue","DeletionPolicy":\#(choice),"UpdateReplacePolicy":\#(choice)}}}"#
    #expect(try rewritten(template) == template)
  }
}
