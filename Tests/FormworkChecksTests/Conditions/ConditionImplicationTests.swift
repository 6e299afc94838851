import FormworkIR
import Testing

@testable import FormworkChecks

/// Whether one condition holds wherever others do.
struct ConditionImplicationTests {
  private static let here = SourceLocation("Test/x.swift", 1)

  private static func parameter(
    _ name: String, _ kind: ParameterNode.Kind = .string, type: String? = nil, allowed: [String] = [],
    minimumLength: Int? = nil
  ) -> Term {
    var constraints = ParameterNode.Constraints()
    constraints.allowedValues = allowed.map { .string($0) }
    constraints.minimumLength = minimumLength
    return .parameter(ParameterNode(name, kind, type: type, constraints: constraints, location: here))
  }

  private static func asking(_ name: String, _ predicate: Predicate) -> ConditionNode {
    ConditionNode(name, predicate, location: here)
  }

  private let stage = parameter("Stage")
  private let size = parameter("Size", allowed: ["small", "medium", "large"])

  /// The answer in words.
  private func answer(_ place: [ConditionBranch], _ goal: ConditionNode, rules: [RuleNode] = []) -> String {
    var implication = ConditionImplication(rules: rules)
    switch implication.answer(place, goal) {
    case .implied: return "implied"
    case .refuted(let example): return "not where \(example)"
    case .undecided(let reason): return reason
    }
  }

  private func answer(
    where place: Predicate..., not other: Predicate? = nil, holds goal: Predicate, rules: [RuleNode] = []
  ) -> String {
    var branches = place.enumerated().map { ConditionBranch(Self.asking("Place\($0)", $1), holds: true) }
    if let other { branches.append(ConditionBranch(Self.asking("Other", other), holds: false)) }
    return answer(branches, Self.asking("Goal", goal), rules: rules)
  }

  @Test func `A place without conditions implies none`() {
    let goal = Predicate.equals(stage, .string("prod"))
    #expect(answer(holds: goal) == "not where Stage is not \"prod\"")
    #expect(answer(holds: .any([goal, .not(goal)])) == "implied")
    #expect(answer(holds: .equals(.string("a"), .string("a"))) == "implied")
    #expect(answer(holds: .equals(.string("a"), .string("b"))) == "not where ")
  }

  @Test func `Comparisons of one parameter are one variable`() {
    let (prod, test) = (Predicate.equals(stage, .string("prod")), Predicate.equals(.string("test"), stage))
    #expect(answer(where: prod, holds: .not(test)) == "implied")
    #expect(answer(where: .not(test), holds: prod) == "not where Stage is not \"test\" and not \"prod\"")
    #expect(answer(where: .any([prod, test]), not: test, holds: prod) == "implied")
    #expect(answer(where: prod, test, holds: .equals(stage, .string("dev"))) == "implied")
  }

  @Test func `Allowed values are all that there are`() {
    let not = { (text: String) in Predicate.not(.equals(size, .string(text))) }
    let large = Predicate.equals(size, .string("large"))
    #expect(answer(where: not("small"), not("medium"), holds: large) == "implied")
    #expect(answer(where: not("small"), holds: large) == "not where Size is \"medium\"")
    #expect(answer(where: .equals(size, .string("huge")), holds: large) == "implied")
    let flag = Self.parameter("Flag", .bool)
    #expect(answer(where: .not(.equals(flag, .bool(true))), holds: .equals(flag, .string("false"))) == "implied")
    let name = Self.parameter("Name", minimumLength: 1)
    #expect(answer(holds: .not(.equals(name, .string("")))) == "implied")
  }

  @Test func `What the parameter store gives is not constrained`() {
    let stored = Self.parameter("Stored", type: "AWS::SSM::Parameter::Value<String>", allowed: ["/a", "/b"])
    #expect(
      answer(where: .not(.equals(stored, .string("/a"))), holds: .equals(stored, .string("/b")))
        == "not where Stored is not \"/a\" and not \"/b\"")
  }

  @Test func `Two parameters and the region`() {
    let (left, right) = (Self.parameter("Left"), Self.parameter("Right"))
    #expect(answer(where: .equals(left, right), holds: .equals(right, left)) == "implied")
    #expect(answer(holds: .equals(left, right)) == "not where Left is not Right")
    let region = Predicate.equals(.pseudo(.region), .string("eu-west-1"))
    #expect(
      answer(where: region, holds: .not(.equals(.pseudo(.region), .string("us-east-1")))) == "implied")
  }

  @Test func `Conditions that ask others`() {
    let prod = Self.asking("Prod", .equals(stage, .string("prod")))
    let large = Self.asking("Large", .equals(size, .string("large")))
    let both = Self.asking("Both", .all([.condition(prod), .condition(large)]))
    #expect(answer([ConditionBranch(both, holds: true)], prod) == "implied")
    #expect(answer([ConditionBranch(prod, holds: true)], both) == "not where Stage is \"prod\" and Size is \"small\"")
    #expect(
      answer([ConditionBranch(both, holds: false), ConditionBranch(prod, holds: true)], large)
        == "not where Stage is \"prod\" and Size is \"small\"")
    #expect(answer([ConditionBranch(prod, holds: true), ConditionBranch(large, holds: true)], both) == "implied")
  }

  @Test func `Rules leave cases out`() {
    let prod = Predicate.equals(stage, .string("prod"))
    let large = Predicate.equals(size, .string("large"))
    let rule = RuleNode("Sized", when: prod, [.init(large)], location: Self.here)
    #expect(answer(where: prod, holds: large) == "not where Stage is \"prod\" and Size is \"small\"")
    #expect(answer(where: prod, holds: large, rules: [rule]) == "implied")
    let among = RuleNode(
      "Known", [.init(.contains(.list([.string("prod"), .string("dev")]), stage))], location: Self.here)
    #expect(answer(where: .not(.equals(stage, .string("dev"))), holds: prod, rules: [among]) == "implied")
  }

  @Test func `Values that may depend on each other are not decided`() {
    let text = Term.text([.term(stage), .literal("-x")])
    #expect(
      answer(where: .equals(stage, .string("prod")), holds: .equals(text, .string("prod-x")))
        == "the values compared may depend on each other")
    #expect(answer(holds: .equals(text, .string("x"))) == "not where \"${parameter Stage}-x\" is not \"x\"")
  }

  @Test func `More cases than can be looked at`() {
    let questions = (1...17).map { Predicate.equals(Self.parameter("P\($0)"), .string("yes")) }
    #expect(answer(where: .any(questions), holds: questions[0]) == "that would be more than 65536 cases")
    #expect(answer(where: .any(Array(questions[..<16])), holds: questions[0]).hasPrefix("not where P1 is not"))
    // Part by part there are few cases.
    #expect(answer(where: .all(questions), holds: .all(questions)) == "that would be more than 65536 cases")
    let named = questions.enumerated().map { Self.asking("C\($0)", $1) }
    let all = Predicate.all(named.map { .condition($0) })
    #expect(answer(where: all, holds: all) == "implied")
  }
}
