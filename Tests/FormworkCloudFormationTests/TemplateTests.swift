import FormworkCloudFormation
import FormworkIR
import Testing

/// A graph's terms and resources in a template.
struct TemplateTests {
  private let here = SourceLocation("Test/x.swift", 1)

  private func node(_ id: String, schema: ResourceSchema? = nil, _ properties: [Property] = []) -> ResourceNode {
    ResourceNode(
      id: id, scope: nil, trail: nil, type: schema?.type ?? "AWS::Test::Thing", schema: schema,
      properties: properties, location: here)
  }

  private func render(_ resources: [Resource], outputs: [OutputNode] = []) throws -> Document {
    let graph = Graph(name: "Test", resources: resources, outputs: outputs, location: here)
    return try CloudFormationBackend().render(graph).get().document
  }

  private func value(_ term: Term) throws -> Document? {
    let document = try render([Resource(node("A", [Property("P", term)]))])
    return document["Resources"]?["A"]?["Properties"]?["P"]
  }

  @Test func `Literals stand as they are`() throws {
    for text in ["${x}", "%{x}", "a\"b", "a\nb", "🚀", "$${", "${!x}", "!Ref x"] {
      #expect(try value(.string(text)) == .string(text))
    }
    #expect(try value(.list([.int(1), .bool(false), .absent])) == [1, false])
    #expect(try value(.map([MapEntry("${k}", .string("v")), MapEntry("n", .absent)])) == ["${k}": "v"])
  }

  @Test func `Mixed text is Fn::Sub with its words escaped`() throws {
    let other = node("B/C")
    let text = Term.text([
      .literal("${lit}-$"), .term(.reference(Reference(other, "Arn"))), .literal("-%{x}-${!y}"),
      .term(.pseudo(.region)),
    ])
    #expect(try value(text) == ["Fn::Sub": "${!lit}-$${BC.Arn}-%{x}-${!!y}${AWS::Region}"])
  }

  @Test func `Text with a function inside is joined`() throws {
    let text = Term.text([.literal("a"), .term(.function(.base64(.string("b"))))])
    #expect(try value(text) == ["Fn::Join": ["", ["a", ["Fn::Base64": "b"]]]])
  }

  @Test func `References by the facts of the type`() throws {
    let schema = ResourceSchema(
      facts: "type AWS::Test::Named\nref Name\nattr Arn\nrefer Alias\nName string\nAlias string")
    let other = node("B", schema: schema)
    #expect(try value(.reference(Reference(other, "Name"))) == ["Ref": "B"])
    #expect(try value(.reference(Reference(other, "Arn"))) == ["Fn::GetAtt": ["B", "Arn"]])
    #expect(try value(.reference(Reference(other, "Alias"))) == ["Fn::GetAtt": ["B", "Alias"]])
    #expect(try value(.reference(Reference(node("C"), "Ref"))) == ["Ref": "C"])
  }

  @Test func `Unknown attribute`() {
    let schema = ResourceSchema(facts: "type AWS::Test::Named\nref Name\nattr Arn\nName string")
    let other = node("B", schema: schema)
    let graph = Graph(
      name: "Test", resources: [Resource(node("A", [Property("P", .reference(Reference(other, "Arm")))]))],
      location: here)
    guard case .failure(let found) = CloudFormationBackend().render(graph) else {
      Issue.record("an unknown attribute was rendered")
      return
    }
    #expect(
      found.description == """
        Test/x.swift:1: error: A refers to B.Arm, which AWS::Test::Named does not have [unknown-property]
          hint: did you mean Arn?
        """)
  }

  @Test func `What templates cannot express`() {
    var settings = ResourceSettings()
    settings.placement = Placement(region: "eu-west-1")
    let odd = ResourceNode(
      id: "A", scope: nil, trail: nil, type: "AWS::Test::Thing", schema: nil,
      properties: [
        Property("K", .map([MapEntry(key: .text([.term(.pseudo(.region))]), value: .int(1))])),
        Property("D", .string("{{resolve:ssm:/x:1}}")),
        Property("I", .reference(Reference(node("B"), "Arn", instanceKey: "x"))),
      ], settings: settings, location: here)
    guard
      case .failure(let found) = CloudFormationBackend().render(
        Graph(name: "Test", resources: [Resource(odd)], location: here))
    else {
      Issue.record("it was rendered")
      return
    }
    #expect(
      found.all.map(\.message) == [
        "A asks for a map key that is known only at deployment: \"${AWS::Region}\", which CloudFormation cannot express",
        "A asks for the literal text {{resolve:…, which CloudFormation cannot express",
        "A asks for a reference to one of several instances, which CloudFormation cannot express",
        "A asks for a resource in another account or region than its stack's, which CloudFormation cannot express",
      ])
    #expect(found.all.allSatisfy { $0.code == .unsupported && $0.location == here })
  }

  @Test func `Settings of a resource`() throws {
    let condition = ConditionNode("IsOn", .not(.equals(.string("a"), .pseudo(.region))), location: here)
    var settings = ResourceSettings()
    let (b, c) = (node("B"), node("C"))
    settings.dependsOn = [b, c]
    settings.instances = .conditional(condition)
    settings.deletionPolicy = .retain
    settings.updateReplacePolicy = .snapshot
    settings.metadata = [Property("Note", .string("x"))]
    settings.overrides = [
      Override(.cloudFormation, [Property("P", .int(2)), Property("Q", .int(3))], at: here),
      Override(.terraform, [Property("T", .int(4))], at: here),
    ]
    let resource = ResourceNode(
      id: "A", scope: nil, trail: nil, type: "AWS::Test::Thing", schema: nil,
      properties: [Property("P", .reference(Reference(b, "Arn")))], settings: settings, location: here)
    let graph = Graph(
      name: "Test", resources: [Resource(resource), Resource(b), Resource(c)], conditions: [condition], location: here)
    let document = try CloudFormationBackend().render(graph).get().document
    #expect(
      document["Resources"]?["A"] == [
        "Type": "AWS::Test::Thing", "Condition": "IsOn", "DependsOn": "C", "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Snapshot", "Metadata": ["Note": "x"], "Properties": ["P": 2, "Q": 3],
      ])
    #expect(
      document["Conditions"] == ["IsOn": ["Fn::Not": [["Fn::Equals": ["a", ["Ref": "AWS::Region"]]]]]])
  }

  @Test func `Parameters with constraints`() throws {
    var constraints = ParameterNode.Constraints()
    constraints.allowedPattern = "^a$"
    constraints.length = 1...2
    let parameters = [
      ParameterNode(
        "Text", .string, defaultValue: .string("${x}"), summary: "it's", constraints: constraints, isSecret: true,
        location: here),
      ParameterNode("Flag", .bool, defaultValue: .bool(true), location: here),
      ParameterNode("List", .stringList, defaultValue: .list([.string("a"), .string("b")]), location: here),
      ParameterNode("Unused", .string, location: here),
    ]
    let outputs = parameters.prefix(3).map { OutputNode("Out\($0.name)", .parameter($0), location: here) }
    let graph = Graph(name: "Test", parameters: parameters, outputs: outputs, location: here)
    let document = try CloudFormationBackend().render(graph).get().document
    #expect(
      document["Parameters"] == [
        "Text": [
          "Type": "String", "Default": "${x}", "Description": "it's", "NoEcho": true, "AllowedPattern": "^a$",
          "MinLength": 1, "MaxLength": 2,
        ],
        "Flag": ["Type": "String", "Default": "true", "AllowedValues": ["true", "false"]],
        "List": ["Type": "CommaDelimitedList", "Default": "a,b"],
      ])
    #expect(document["Outputs"]?["OutList"]?["Value"] == ["Fn::Join": [",", ["Ref": "List"]]])
  }

  @Test func `Renames lie beside the template`() throws {
    var settings = ResourceSettings()
    settings.formerIDs = ["Old/Name"]
    let resource = ResourceNode(
      id: "New", scope: nil, trail: nil, type: "AWS::Test::Thing", schema: nil, properties: [], settings: settings,
      location: here)
    let files = try CloudFormationBackend().render(
      Graph(name: "Test", resources: [Resource(resource)], location: here)
    ).get().files
    #expect(files.map(\.path) == ["template.json", "template.yaml", "renames.json"])
    #expect(
      String(decoding: files[2].bytes, as: UTF8.self).filter { !$0.isWhitespace }
        == #"[{"Source":{"StackName":"Test","LogicalResourceId":"OldName"},"Destination":{"StackName":"Test","LogicalResourceId":"New"}}]"#
    )
  }

  @Test func `Short forms in YAML`() throws {
    let other = node("B")
    let resource = node(
      "A",
      [
        Property("R", .pseudo(.region)), Property("G", .reference(Reference(other, "Arn"))),
        Property("S", .text([.literal("a-"), .term(.pseudo(.region))])),
        Property("B", .function(.base64(.text([.literal("a-"), .term(.pseudo(.region))])))),
        Property("J", .function(.join(separator: ",", .list([.string("x"), .pseudo(.region)])))),
      ])
    let files = try CloudFormationBackend().render(
      Graph(name: "Test", resources: [Resource(resource)], location: here)
    ).get().files
    #expect(
      String(decoding: files[1].bytes, as: UTF8.self) == """
        AWSTemplateFormatVersion: '2010-09-09'
        Resources:
          A:
            Type: AWS::Test::Thing
            Properties:
              R: !Ref AWS::Region
              G: !GetAtt B.Arn
              S: !Sub a-${AWS::Region}
              B:
                Fn::Base64: !Sub a-${AWS::Region}
              J: !Join
                - ','
                - - x
                  - !Ref AWS::Region

        """)
  }
}
