import FormworkIR
import Testing

@testable import FormworkGenerator

@Suite struct RuleTests {
  private func model(_ rest: String, definitions: String = "{}") throws -> TypeModel {
    let text = """
      {"typeName": "AWS::Kitchen::Pan", "properties": {"A": {"type": "string"}, "B": {"type": "string"},
       "C": {"type": "string"}, "Arn": {"type": "string"}, "Part": {"$ref": "#/definitions/Part"}},
       "definitions": \(definitions), "readOnlyProperties": ["/properties/Arn"]\(rest)}
      """
    return try #require(TypeReader.model(of: JSONReader.document(from: text)))
  }

  @Test(arguments: [
    (#""oneOf": [{"required": ["A", "C"]}, {"required": ["B"]}]"#, "*one A,C|B"),
    (#""anyOf": [{"required": ["A"]}, {"required": ["B"]}]"#, "*any A|B"),
    (#""requiredXor": ["A", "B"]"#, "*one A|B"), (#""requiredOr": ["A", "B"]"#, "*any A|B"),
    (#""dependentRequired": {"A": ["B", "C"]}"#, "*needs A B,C"), (#""dependencies": {"A": ["B"]}"#, "*needs A B"),
    (#""dependentExcluded": {"A": ["B"]}"#, "*excludes A B"), (#""minProperties": 1"#, "*size 1..."),
    (#""maxProperties": 2"#, "*size 0...2"),
    (#""allOf": [{"anyOf": [{"required": ["A"]}, {"required": ["B"]}]}]"#, "*any A|B"),
    // What differs by the values of a property may fit by names twice.
    (
      #""oneOf": [{"properties": {"A": {"enum": ["x"]}}, "required": ["A"]}, {"required": ["B"]}]"#, "*any A|B"
    ),
    (
      #""oneOf": [{"properties": {"A": {}}, "required": ["A"], "additionalProperties": false}, {"required": ["B"]}]"#,
      "*any A(A)|B"
    ),
  ])
  func `Rules become lines, which read back`(rest: String, line: String) throws {
    let rules = try model(", " + rest).root.rules
    #expect(rules.map(\.line) == [line])
    #expect(ObjectRule(line: Substring(line)) == rules.first)
  }

  @Test(arguments: [
    #""oneOf": [{"required": ["Arn"]}, {"required": ["B"]}]"#, #""anyOf": [{}, {"required": ["B"]}]"#,
    #""requiredXor": ["A", "Arn"]"#,
  ])
  func `Nothing is asked of what cannot be set or always fits`(rest: String) throws {
    #expect(try model(", " + rest).root.rules.isEmpty)
  }

  @Test func `Nested types have rules, and conditional ones are reported`() throws {
    let model = try model(
      #", "allOf": [{"if": {"required": ["A"]}, "then": {"required": ["B"]}}]"#,
      definitions: #"""
        {"Part": {"type": "object", "properties": {"X": {"type": "string"}, "Y": {"type": "string"}},
          "oneOf": [{"required": ["X"]}, {"required": ["Y"]}]}}
        """#)
    #expect(model.objects.first?.rules.map(\.line) == ["*one X|Y"])
    #expect(model.untyped.map(\.line).contains("AWS::Kitchen::Pan (root): a rule with if is not checked"))
  }
}
