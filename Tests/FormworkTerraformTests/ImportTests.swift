import FormworkIR
import Testing

@testable import FormworkTakeover
@testable import FormworkTerraform

@Suite("The table of imports")
struct ImportTests {
  @Test func `Every row is read`() {
    let table = ImportTable.shared
    #expect(table.rules.count > 300)
    #expect(table.repeated == [])
    for (type, rule) in table.rules {
      #expect(rule.faults == [], "\(type)")
      #expect((rule.id == nil) != (rule.reason == nil), "\(type)")
      if let name = rule.name {
        // A name is made of the physical id alone.
        #expect(Self.holes(name.pattern).allSatisfy { $0.name.isEmpty }, "\(type)")
      }
    }
  }

  private static func holes(_ pattern: ImportPattern) -> [ImportPattern.Hole] {
    pattern.pieces.compactMap { piece in if case .hole(let hole) = piece { hole } else { nil } }
  }

  @Test func `A faulty row shows`() {
    let rule = ImportRule(["aws_x {}", "  nam name {}", "  name name {|lst}", "  get arn {}"])
    #expect(rule.faults == ["  nam name {}", "  name name {|lst}", "  get arn {}"])
    #expect(ImportRule(["aws_x"]).faults == ["aws_x"])
    #expect(ImportPattern("{a") == nil)
    #expect(ImportPattern("{a b}") == nil)
    #expect(ImportTable(["aws_x {}\naws_x {a}"]).repeated == ["aws_x"])
  }

  @Test(arguments: [
    ("{}", "id", "id"),
    ("{|last}", "arn:aws:sns:eu-central-1:123456789012:jobs", "jobs"),
    ("{|last}", "https://sqs.eu-central-1.amazonaws.com/123456789012/jobs.fifo", "jobs.fifo"),
    ("{|last}", "bus|rule", "rule"),
    ("{|parent}", "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/front/0123", "front"),
    ("{|item}", "arn:aws:lambda:eu-central-1:123456789012:layer:shared:3", "shared"),
    ("{|item}", "worker", "worker"),
    ("{|secret}", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:Token-1a2B3c-Xy12Zz", "Token-1a2B3c"),
    ("{|1}/{|0}/{|2}", "acl|0123|REGIONAL", "0123/acl/REGIONAL"),
    ("{|3}", "acl|0123|REGIONAL", "?"),
    ("{name?default}/{}", "id", "default/id"),
    ("{}{:name?}", "id", "id"),
    ("{one}{:one?}", "id", "1:1"),
    ("{two}", "id", "?two"),
    ("{groups|joined}", "id", "a/b"),
  ])
  func `What a pattern comes to`(pattern: String, id: String, result: String) throws {
    let values: [String: String?] = ["": id, "one": "1", "name": nil, "groups": "a/b"]
    switch try #require(ImportPattern(pattern)).filled(by: { values[$0] }) {
    case .known(let text): #expect(text == result)
    case .unknown(let name): #expect("?" + name == result)
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("$${a}", "${a}"), ("${aws_x.y.z}", "value"), ("${one(aws_x.y[*].z)}-1", "value-1"),
    ("${local.yes ? \"a\" : aws_x.y.z}", "a"), ("${!local.yes ? \"a\" : aws_x.y.z}", "value"),
    ("${split(\"/\", \"a/b-${aws_x.y.z}/c\")[1]}", "b-value"), ("${aws_x.y.z == \"value\" && !false ? 1 : 0}", "1"),
    ("${aws_x.y.z != \"value\" || unknown.x ? 1 : 0}", "nothing"), ("${join(\"-\", [\"a\", upper(\"b\")])}", "a-B"),
    ("${aws_x.y.other}", "nothing"), ("${[for a in b : a]}", "nothing"), ("${", "nothing"), ("%{ if a }", "nothing"),
    ("${local.map[\"a\"][\"b\"]}", "c"), ("${(tonumber(\"3\"))}", "3"),
  ])
  func `What an expression comes to`(template: String, result: String) {
    let evaluator = ExpressionEvaluator { path in
      switch path {
      case ["aws_x", "y", "z"]: "value"
      case ["local", "yes"]: true
      case ["local", "map"]: ["a": ["b": "c"]]
      default: nil
      }
    }
    #expect(evaluator.text(template)?.scalarText ?? "nothing" == result)
  }

  @Test(arguments: [
    (["arn:aws:sns:eu-central-1:123456789012:jobs"], "aws eu-central-1 123456789012"),
    (["name", "https://sqs.cn-north-1.amazonaws.com.cn/123456789012/jobs"], "aws-cn cn-north-1 123456789012"),
    (["arn:aws:s3:::bucket", "arn:aws:iam::123456789012:policy/x", "https://example.com/a/b"], "nothing"),
  ])
  func `A stack is where its ids say`(ids: [String], place: String) {
    var resources: [String: DeployedStack.Resource] = [:]
    for (index, id) in ids.enumerated() { resources["R\(index)"] = .init(type: "AWS::X::Y", physicalID: id) }
    let found = DeployedStack(name: "shop", resources: resources).place
    #expect(found.map { "\($0.partition) \($0.region) \($0.account)" } ?? "nothing" == place)
  }
}
