import FormworkIR
import FormworkImport
import Testing

/// What is wrong with a template, with its line.
struct FindingTests {
  /// A template whose queue has a value on line 5.
  private func around(_ value: String) -> String {
    """
    {
      "Parameters": {"Stage": {"Type": "String"}},
      "Mappings": {"Sizes": {"dev": {"memory": 1}}},
      "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName":
        \(value)
      }}}
    }
    """
  }

  @Test(arguments: [
    (
      #"{"Ref": "Stagee"}"#,
      "error: the resource Queue refers to Stagee, which the template does not declare [unknown-reference]\n"
        + "  hint: did you mean Stage?"
    ),
    (
      #"{"Ref": "AWS::Regoin"}"#,
      "error: the resource Queue refers to AWS::Regoin, which is no pseudo parameter [unknown-reference]\n"
        + "  hint: did you mean AWS::Region?"
    ),
    (
      #"{"Fn::GetAtt": ["Quue", "Arn"]}"#,
      "error: the resource Queue refers to Quue, which the template does not declare [unknown-reference]\n"
        + "  hint: did you mean Queue?"
    ),
    (
      #"{"Fn::GetAtt": ["Queue", "Arm"]}"#,
      "warning: the resource Queue refers to Queue.Arm, which the schema of AWS::SQS::Queue does not list "
        + "[unknown-property]\n  hint: did you mean Arn?"
    ),
    (
      #"{"Fn::GetAtt": "Queue"}"#,
      "error: Fn::GetAtt in the resource Queue takes an id and an attribute with a dot between them; found text "
        + "[invalid-template]"
    ),
    (
      #"{"Ref": {"Fn::Sub": "${Stage}Queue"}}"#,
      "error: Ref in the resource Queue must be text; found an object [invalid-template]"
    ),
    (
      #"{"Fn::GetAtt": ["Queue", {"Ref": "Stage"}]}"#,
      "error: Fn::GetAtt in the resource Queue computes the name of an attribute; it must be written out [unsupported]"
    ),
    (
      #"{"Fn::Join": [",", "a"]}"#,
      "error: Fn::Join in the resource Queue takes a separator and a list; found a list of 2 elements [invalid-template]"
    ),
    (
      #"{"Fn::Split": [{"Ref": "Stage"}, "a"]}"#,
      "error: Fn::Split in the resource Queue takes a list of a separator, which must be text, and a text; found a list "
        + "of 2 elements [invalid-template]"
    ),
    (
      #"{"Fn::Select": ["x", ["a"]]}"#,
      #"error: the index of Fn::Select in the resource Queue must be a number from 0 on; found "x" [invalid-template]"#
    ),
    (
      #"{"Fn::If": ["IsProd", "a", "b"]}"#,
      "error: the resource Queue asks the condition IsProd, which the template does not declare [unknown-reference]"
    ),
    (
      #"{"Fn::FindInMap": ["Sises", "dev", "memory"]}"#,
      "error: the resource Queue looks into the mapping Sises, which the template does not declare [unknown-reference]\n"
        + "  hint: did you mean Sizes?"
    ),
    (
      #"{"Fn::FindInMap": ["Sizes", "prod", "memory"]}"#,
      "error: the resource Queue looks for prod, memory, which the mapping Sizes does not have [unknown-reference]"
    ),
    (
      #"{"Fn::Joyn": [",", ["a"]]}"#,
      "error: the resource Queue calls Fn::Joyn, which cannot stand here [invalid-template]\n"
        + "  hint: did you mean Fn::Join?"
    ),
    (
      #"{"Fn::RefAll": "AWS::EC2::VPC::Id"}"#,
      "error: the resource Queue calls Fn::RefAll, which cannot stand here [invalid-template]\n"
        + "  hint: it is a function of the section Rules"
    ),
    (
      #"{"Fn::Sub": "a", "b": 1}"#,
      "error: the resource Queue has Fn::Sub beside other members; a function stands alone [invalid-template]"
    ),
    (
      "null",
      "warning: the resource Queue has null for a value, which CloudFormation refuses; it is left out [invalid-template]"
    ),
    (
      #"{"Fn::ForEach::X": ["V", ["a"]]}"#,
      "error: Fn::ForEach::X in the resource Queue takes a list of the name of a variable, the elements, and an object; "
        + "found a list of 2 elements [invalid-template]"
    ),
  ])
  func `A value`(value: String, message: String) {
    #expect(findings(around(value)) == ["t.json:\(value == "null" || !value.hasPrefix("{") ? 4 : 5): \(message)"])
  }

  @Test func `A type that AWS does not have`() {
    #expect(
      findings(#"{"Resources": {"Q": {"Type": "AWS::SQS::Quueue"}, "T": {"Type": "Third::Party::Thing"}}}"#) == [
        """
        t.json:1: warning: Q is of the type AWS::SQS::Quueue, which AWS's schemas do not have [unknown-type]
          hint: did you mean AWS::SQS::Queue?
        """
      ])
  }

  @Test func `Sections and what they hold`() {
    #expect(
      findings(
        """
        {
          "Resorces": {},
          "Hooks": {},
          "Parameters": {
            "A": {"Type": "Sting", "Defualt": 1},
            "B": {}
          },
          "Resources": {
            "Q": {"Type": "AWS::SQS::Queue", "DependsOn": "Nope", "DeletionPolicy": "Keep", "Propertes": {}},
            "R": {},
            "Not-One": {"Type": "AWS::SQS::Queue"}
          },
          "Outputs": {"O": {}}
        }
        """) == [
          """
          t.json:2: error: there is no section Resorces [invalid-template]
            hint: did you mean Resources?
          """,
          """
          t.json:3: error: the section Hooks is for blue-green deployments by CodeDeploy, which only CloudFormation \
          itself runs [unsupported]
            hint: take the section out, and deploy the hooks' part with CloudFormation
          """,
          """
          t.json:5: error: the parameter A has the type Sting, which there is not [unknown-value]
            hint: did you mean String?
          """,
          """
          t.json:5: error: the parameter A has Defualt, which parameters do not have [invalid-template]
            hint: did you mean Default?
          """,
          "t.json:6: error: the parameter B has no Type [invalid-template]",
          "t.json:10: error: the resource R has no Type [invalid-template]",
          """
          t.json:11: error: the resource Not-One has an id that is not 1 to 255 letters and digits [invalid-name]
          """,
          """
          t.json:9: error: the resource Q refers to Nope, which the template does not declare [unknown-reference]
          """,
          """
          t.json:9: error: DeletionPolicy of the resource Q is Keep [unknown-value]
            hint: it may be Delete, Retain, RetainExceptOnCreate or Snapshot
          """,
          """
          t.json:9: error: the resource Q has Propertes, which resources do not have [invalid-template]
            hint: did you mean Properties?
          """,
          "t.json:13: error: the output O has no Value [invalid-template]",
        ])
  }

  @Test func `Conditions`() {
    #expect(
      findings(
        """
        {"Conditions": {
          "A": {"Condition": "B"},
          "B": {"Fn::Not": [{"Condition": "A"}]},
          "C": {"Fn::And": [{"Condition": "C2"}]},
          "D": {"Fn::Contains": [["a"], "a"]}
        }, "Resources": {}}
        """) == [
          "t.json:3: error: the condition A asks itself, directly or by way of others [dependency-cycle]",
          """
          t.json:4: error: Fn::And in the condition C takes a list of 2 to 10 conditions; found a list of 1 element \
          [invalid-template]
          """,
          """
          t.json:5: error: the condition D asks Fn::Contains, which is no question [invalid-template]
            hint: questions are Fn::Equals, Fn::Not, Fn::And, Fn::Or and Condition
          """,
        ])
  }

  @Test func `Names given twice`() {
    #expect(
      findings(#"{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}, "Q": {"Type": "AWS::SQS::Queue"}}}"#) == [
        "t.json:1: error: the section Resources has Q twice [duplicate-key]"
      ])
  }

  @Test func `A template of SAM that is not expanded`() {
    #expect(
      findings(
        #"{"Transform": "AWS::Serverless-2016-10-31", "Resources": {"F": {"Type": "AWS::Serverless::Function"}}}"#)
        == [
          """
          t.json:1: warning: the resource F is AWS::Serverless::Function, which SAM's transform replaces by plain \
          resources, and has not yet [not-expanded]
            hint: expand it first: `sam translate` of aws-sam-translator, or the processed template of a deployed stack
          """
        ])
  }

  @Test func `What is no template`() {
    #expect(
      findings("Resources:\n  Q: x") == [
        """
        t.json:1: error: column 1: A value is expected here. [invalid-template]
          hint: a template is read as JSON; convert YAML first, such as with `cfn-flip`
        """
      ])
    #expect(
      findings("{\n\"a\"") == [
        "t.json:2: error: column 4: A colon is expected after the name of a member. [invalid-template]"
      ])
    #expect(findings("[]") == ["t.json:1: error: a template is an object; found a list [invalid-template]"])
    #expect(findings("{}") == ["t.json:1: error: the template has no Resources [invalid-template]"])
  }

  @Test func `What stands too deep`() {
    let deep = String(repeating: #"{"a":"#, count: 150) + "1" + String(repeating: "}", count: 150)
    let found = findings(#"{"Resources":{"Q":{"Type":"Custom::X","Properties":{"P":"# + deep + "}}}}")
    #expect(
      found == ["t.json:1: error: the resource Q has more than 100 levels inside each other [invalid-template]"])
  }
}
