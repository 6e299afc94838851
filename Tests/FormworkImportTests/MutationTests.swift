import FormworkCloudFormation
import FormworkIR
import FormworkImport
import FormworkTerraform
import Testing

/// A template that is damaged in any way yields findings or output, never a crash.
struct MutationTests {
  private static let template = """
    {"Transform":"AWS::LanguageExtensions","Parameters":{"P":{"Type":"CommaDelimitedList","Default":"a,b"}},
    "Mappings":{"M":{"a":{"b":"c"}}},"Rules":{"R":{"Assertions":[{"Assert":{"Fn::Contains":[["a"],{"Ref":"P"}]}}]}},
    "Conditions":{"C":{"Fn::And":[{"Fn::Equals":["a",{"Ref":"P"}]},{"Fn::Not":[{"Fn::Equals":["a","b"]}]}]}},
    "Resources":{"Fn::ForEach::L":["X",{"Ref":"P"},{"Q${X}":{"Type":"AWS::SQS::Queue","Condition":"C"}}],
    "F":{"Type":"AWS::SNS::Topic","DependsOn":["Qa"],"Properties":{"TopicName":{"Fn::Sub":["${a}-${F2.Arn}${!x}",
    {"a":{"Fn::Select":[0,{"Fn::Split":[",",{"Fn::Join":["",["{{resolve:ssm:",{"Ref":"P"},"}}"]]}]}]}}]}}},
    "F2":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Fn::If":["C",{"Fn::FindInMap":["M","a","b"]},
    {"Ref":"AWS::NoValue"}]},"Tags":[{"Key":"k","Value":{"Fn::ImportValue":"x"}}]}}},
    "Outputs":{"O":{"Value":{"Fn::GetAtt":["F2","Arn"]},"Condition":"C","Export":{"Name":"x"}}}}
    """

  /// A generator of the same numbers in every run.
  private struct Numbers {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
  }

  private static let pieces: [Document] = [
    .null, .bool(true), .int(-1), .double(1e300), "", "${", "${a", "{{resolve:ssm:", "AWS::X", [], [:], ["Ref": 1],
    ["Fn::GetAtt": "x"], ["Fn::Sub": "${}${!}${.}"], ["Fn::If": ["C"]], ["Fn::ForEach::Z": ["X", ["a"], [:]]],
    ["Fn::Transform": [:]], ["Fn::Cidr": []], ["Condition": "C"],
  ]

  private static func mutated(_ document: Document, _ numbers: inout Numbers, _ depth: Int = 0) -> Document {
    if numbers.next(12) == 0 || depth > 12 { return pieces[numbers.next(pieces.count)] }
    switch document {
    case .array(var elements) where !elements.isEmpty:
      let index = numbers.next(elements.count)
      if numbers.next(6) == 0 {
        elements.remove(at: index)
      } else {
        elements[index] = mutated(elements[index], &numbers, depth + 1)
      }
      return .array(elements)
    case .object(var members) where !members.isEmpty:
      let index = numbers.next(members.count)
      switch numbers.next(8) {
      case 0: members.remove(at: index)
      case 1: members[index].key = ["Ref", "Type", "Fn::Sub", "Fn::ForEach::L", "Condition", "x"][numbers.next(6)]
      case 2: members.append(members[index])
      default: members[index].value = mutated(members[index].value, &numbers, depth + 1)
      }
      return .object(members)
    default: return pieces[numbers.next(pieces.count)]
    }
  }

  @Test func `Damaged templates`() throws {
    let original = try JSONReader.document(from: Self.template)
    #expect(!imported(Self.template).diagnostics.hasErrors)
    var numbers = Numbers(state: 7)
    for _ in 0..<300 {
      var document = original
      for _ in 0...numbers.next(3) { document = Self.mutated(document, &numbers) }
      let outcome = TemplateImporter().graph(from: JSONWriter.bytes(of: document), file: "t.json", name: "S")
      _ = CloudFormationBackend().render(outcome.graph)
      _ = TerraformBackend().render(outcome.graph)
    }
    var bytes = Array(Self.template.utf8)
    for _ in 0..<200 {
      bytes[numbers.next(bytes.count)] = UInt8(numbers.next(256))
      _ = TemplateImporter().graph(from: bytes, file: "t.json", name: "S")
    }
  }
}
