import Formwork
import Testing

/// Numbers of deployment in the definitions of state machines.
struct DefinitionTests {
  private func machine(
    _ definition: Value<JSON>, _ substitutions: Value<JSON>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> RawResource {
    RawResource("AWS::StepFunctions::StateMachine", "Flow", fileID: fileID, line: line) {
      $0["RoleArn"] = "arn:aws:iam::123456789012:role/flow"
      $0["Definition"] = definition
      if let substitutions { $0["DefinitionSubstitutions"] = substitutions }
    }
  }

  /// The properties of the state machine in a template, after what a deployment would put into its placeholders.
  private func properties(_ stack: Stack, _ target: Target = .cloudFormation) throws -> Document {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    guard let rendering = outcome.rendering else { throw outcome.diagnostics }
    return try #require(rendering.document["Resources"]?["Flow"]?["Properties"])
  }

  /// The definition that Step Functions gets where placeholders have these values.
  private func deployed(_ properties: Document, _ values: [String: String]) throws -> Document {
    var text = try #require(properties["DefinitionString"]?.string)
    for (name, value) in values { text = text.replacing("${\(name)}", with: value) }
    return try JSONReader.document(from: text)
  }

  private func waiting(_ seconds: Value<JSON>) -> Value<JSON> {
    ["StartAt": "Pause", "States": ["Pause": ["Type": "Wait", "Seconds": seconds, "End": true]]]
  }

  @Test(arguments: [Target.cloudFormation, .sam]) func `A number parameter stays a number`(target: Target) throws {
    let stack = Stack("Shop") { machine(waiting(.init(Parameter.number("Wait", default: 5)))) }
    let properties = try properties(stack, target)
    #expect(
      properties["DefinitionString"]?.string == """
        {
          "StartAt": "Pause",
          "States": {
            "Pause": {
              "Type": "Wait",
              "Seconds": ${Wait},
              "End": true
            }
          }
        }
        """)
    #expect(properties["DefinitionSubstitutions"] == ["Wait": ["Ref": "Wait"]])
    #expect(properties["Definition"] == nil)
    let definition = try deployed(properties, ["Wait": "7"])
    #expect(definition["States"]?["Pause"]?["Seconds"] == 7)
  }

  @Test func `In YAML the definition is a block`() throws {
    let stack = Stack("Shop") { machine(waiting(.init(Parameter.number("Wait", default: 5)))) }
    let rendering = try #require(Synthesizer(files: nil).render(stack, for: .cloudFormation).rendering)
    let yaml = try #require(rendering.files.first { $0.path == "template.yaml" })
    #expect(
      String(decoding: yaml.bytes, as: UTF8.self).contains(
        """
              DefinitionString: |-
                {
                  "StartAt": "Pause",
                  "States": {
                    "Pause": {
                      "Type": "Wait",
                      "Seconds": ${Wait},
                      "End": true
                    }
                  }
                }
              DefinitionSubstitutions:
                Wait: !Ref Wait
        """))
  }

  @Test func `Terraform has the number in its document`() throws {
    let stack = Stack("Shop") { machine(waiting(.init(Parameter.number("Wait", default: 5)))) }
    let definition = try compact(stack, .terraform, "resource", "aws_sfn_state_machine", "flow", "definition")
    let literal = try compact(
      Stack("Shop") { machine(waiting(5)) }, .terraform, "resource", "aws_sfn_state_machine", "flow", "definition")
    #expect(literal.contains(#"\"Seconds\":5"#))
    #expect(
      definition == #""${jsonencode({\"StartAt\" = \"Pause\", \"States\" = {\"Pause\" = {\"Type\" = \"Wait\", "#
        + #"\"Seconds\" = var.wait, \"End\" = true}}})}""#)
  }

  @Test(arguments: [Target.cloudFormation, .sam]) func `Literals stay a document, and numbers`(target: Target) throws {
    let properties = try properties(Stack("Shop") { machine(waiting(5)) }, target)
    #expect(properties["Definition"]?["States"]?["Pause"]?["Seconds"] == 5)
    #expect(properties["Definition"]?["States"]?["Pause"]?["End"] == true)
    #expect(properties["DefinitionString"] == nil)
    let bound = Stack("Shop") { machine(waiting(.init(Parameter.number("Wait")))) }.binding(["Wait": 6])
    #expect(try self.properties(bound, target)["Definition"]?["States"]?["Pause"]?["Seconds"] == 6)
    let text = Stack("Shop") { machine(waiting(.init(Parameter.string("Wait")))) }
    #expect(try self.properties(text, target)["Definition"]?["States"]?["Pause"]?["Seconds"] == ["Ref": "Wait"])
  }

  @Test func `Everything else becomes a placeholder too`() throws {
    let jobs = SQS.Queue("Jobs")
    let isLarge = Condition("IsLarge", .equals(Parameter.string("Size", default: "s"), "l"))
    let sizes = Mapping("Sizes", ["dev": ["retries": 2], "prod": ["retries": 5]])
    let stage = Parameter.string("Stage", default: "dev")
    let count: Value<Int> = .if(isLarge, then: 10, else: Parameter.number("Few", default: 1))
    let definition: Value<JSON> = [
      "Comment": "\(stage) in \(Value<String>.region), \"as is\"",
      "Queue": Value(jobs.arn),
      "Url": Value(jobs.queueUrl),
      "Again": Value(jobs.arn),
      "Seconds": Value(Parameter.number("Wait", default: 5)),
      "Fast": Value(Parameter.bool("Fast", default: true)),
      "Count": Value(count),
      "Retries": sizes.find(stage, "retries"),
      "Names": Value(Parameter.list("Names", default: ["a", "b"])),
      "Empty": [:],
      "None": [],
      "List": [1, 2.5, "x", Value(stage)],
    ]
    let properties = try properties(Stack("Shop") { machine(definition) })
    #expect(
      properties["DefinitionString"]?.string == #"""
        {
          "Comment": "${Stage} in ${Region}, \"as is\"",
          "Queue": "${JobsArn}",
          "Url": "${JobsQueueUrl}",
          "Again": "${JobsArn}",
          "Seconds": ${Wait},
          "Fast": ${Fast},
          "Count": ${Count},
          "Retries": ${Retries},
          "Names": ["${Names}"],
          "Empty": {},
          "None": [],
          "List": [
            1,
            2.5,
            "x",
            "${Stage}"
          ]
        }
        """#)
    #expect(
      properties["DefinitionSubstitutions"] == [
        "Stage": ["Ref": "Stage"],
        "Region": ["Ref": "AWS::Region"],
        "JobsArn": ["Fn::GetAtt": ["Jobs", "Arn"]],
        "JobsQueueUrl": ["Ref": "Jobs"],
        "Wait": ["Ref": "Wait"],
        "Fast": ["Ref": "Fast"],
        "Count": ["Fn::If": ["IsLarge", 10, ["Ref": "Few"]]],
        "Retries": ["Fn::FindInMap": ["Sizes", ["Ref": "Stage"], "retries"]],
        "Names": ["Fn::Join": [#"",""#, ["Ref": "Names"]]],
      ])
    let values = [
      "Stage": "dev", "Region": "eu-west-1", "JobsArn": "arn", "JobsQueueUrl": "url", "Wait": "5", "Fast": "true",
      "Count": "10", "Retries": "2", "Names": #"a","b"#,
    ]
    let document = try deployed(properties, values)
    #expect(document["Fast"] == true)
    #expect(document["Count"] == 10)
    #expect(document["Retries"] == 2)
    #expect(document["Names"] == ["a", "b"])
  }

  @Test func `Names do not clash with the program's substitutions, nor words with names`() throws {
    let given = Value<JSON>(Parameter.number("Same", default: 5))
    let definition: Value<JSON> = [
      "Seconds": Value(Parameter.number("Wait", default: 5)),
      "Minutes": Value(Parameter.number("Pause", default: 5)),
      "Same": Value(Parameter.number("Same", default: 5)),
      "Words": "${Wait}, ${Pause}, ${Other,Wait}, $.a, $$.b, ${",
      "Price": "$\(Parameter.string("Price", default: "1"))",
      "Key ${Pause}": "$",
    ]
    let properties = try properties(Stack("Shop") { machine(definition, ["Wait": "a text", "Same": given]) })
    #expect(
      properties["DefinitionString"]?.string == #"""
        {
          "Seconds": ${Wait2},
          "Minutes": ${Pause},
          "Same": ${Same},
          "Words": "${Wait}, \u0024{Pause}, ${Other,Wait}, $.a, $$.b, \u0024{",
          "Price": "\u0024${Price}",
          "Key \u0024{Pause}": "$"
        }
        """#)
    #expect(
      properties["DefinitionSubstitutions"] == [
        "Wait": "a text", "Same": ["Ref": "Same"], "Wait2": ["Ref": "Wait"], "Pause": ["Ref": "Pause"],
        "Price": ["Ref": "Price"],
      ])
    let values = ["Wait": "a text", "Same": "5", "Wait2": "6", "Pause": "7", "Price": "1"]
    let document = try deployed(properties, values)
    #expect(document["Words"] == "a text, ${Pause}, ${Other,Wait}, $.a, $$.b, ${")
    #expect(document["Price"] == "$1")
    #expect(document["Key ${Pause}"] == "$")
  }

  @Test(arguments: [(Target.cloudFormation, "CloudFormation"), (.sam, "SAM")])
  func `What no placeholder can stand for`(target: Target, title: String) {
    let isLarge = Condition("IsLarge", .equals(Parameter.string("Size", default: "s"), "l"))
    let choice: Value<JSON> = .if(isLarge, then: ["Type": "Pass"], else: ["Type": "Succeed"])
    let wait = Value<JSON>(Parameter.number("Wait", default: 5))
    let need = "\(title) needs placeholders where a definition holds a number that only deployment knows [unsupported]"
    let first = Stack("S") {
      machine(["Seconds": wait, "Last": choice])
    }
    #expect(
      findings(target, in: first) == [
        """
        +1: error: Last in Definition of Flow is a value known at deployment that no placeholder can stand for; \(need)
          hint: bind the parameter at synthesis, or choose between two state machines
        """
      ])
    let second = Stack("S") {
      machine(["Seconds": wait], choice)
    }
    #expect(
      findings(target, in: second) == [
        """
        +1: error: DefinitionSubstitutions of Flow is a value known at deployment; \(need)
          hint: write it as a map, or bind the parameter at synthesis
        """
      ])
  }
}
