import FormworkIR
import Testing

/// One condition of several.
struct ConditionJoinerTests {
  private static let here = SourceLocation("Test/x.swift", 1)

  private static func asking(_ name: String, _ parameter: String, _ value: String) -> ConditionNode {
    let node = ParameterNode(parameter, .string, location: here)
    return ConditionNode(name, .equals(.parameter(node), .string(value)), location: here)
  }

  private static func asking(_ name: String, _ predicate: Predicate) -> ConditionNode {
    ConditionNode(name, predicate, location: here)
  }

  private let isProduction = asking("IsProduction", "Stage", "prod")
  private let audited = asking("audited", "Audit", "yes")
  private let wanted = asking("Wanted", "Want", "yes")

  @Test func `Nothing conditional is there once, and one condition is itself`() {
    var joiner = ConditionJoiner([isProduction])
    #expect(joiner.instances(of: []) == .single)
    #expect(joiner.instances(of: [.single, .single]) == .single)
    #expect(joiner.instances(of: [.conditional(isProduction), .single]) == .conditional(isProduction))
    #expect(
      joiner.instances(of: [.conditional(isProduction), .conditional(isProduction)]) == .conditional(isProduction))
    #expect(joiner.conditions == [isProduction])
  }

  @Test func `Two conditions make one of both, whatever their order`() {
    var joiner = ConditionJoiner([isProduction, audited])
    let both = Self.asking("IsProductionAndAudited", .all([.condition(isProduction), .condition(audited)]))
    #expect(joiner.instances(of: [.conditional(audited), .conditional(isProduction)]) == .conditional(both))
    #expect(joiner.instances(of: [.conditional(isProduction), .conditional(audited)]) == .conditional(both))
    #expect(joiner.conditions == [isProduction, audited, both])
  }

  @Test func `A condition that asks the same is taken`() {
    let live = Self.asking("Live", .all([.condition(audited), .condition(isProduction)]))
    let alike = Self.asking("Alike", "Stage", "prod")
    var joiner = ConditionJoiner([isProduction, audited, live, alike])
    #expect(joiner.condition(asking: [isProduction, audited]) == live)
    #expect(joiner.condition(asking: [live, isProduction]) == live)
    #expect(joiner.condition(asking: [alike, isProduction]) == isProduction)
    #expect(joiner.conditions == [isProduction, audited, live, alike])
  }

  @Test func `What others ask as well is asked once`() {
    let live = Self.asking("Live", .all([.condition(audited), .condition(isProduction)]))
    var joiner = ConditionJoiner([isProduction, audited, live, wanted])
    let made = joiner.condition(asking: [wanted, isProduction, live])
    #expect(made == Self.asking("LiveAndWanted", .all([.condition(live), .condition(wanted)])))
  }

  @Test func `A name that is taken gets a number`() {
    let taken = Self.asking("IsproductionAndAudited", "Other", "yes")
    var joiner = ConditionJoiner([isProduction, audited, taken])
    #expect(joiner.condition(asking: [isProduction, audited])?.name == "IsProductionAndAudited2")
  }

  @Test func `A template asks ten at once`() {
    let many = (1...12).map { Self.asking("C\($0)", "P\($0)", "yes") }
    var joiner = ConditionJoiner(many)
    let asked = many.map { Predicate.condition($0) }
    #expect(
      joiner.condition(asking: many)?.predicate == .all([.all(Array(asked[..<10])), .all(Array(asked[10...]))]))
  }

  @Test func `Conditions of a loop keep its variables`() {
    let loop = LoopNode("Each", variable: "Name", in: .list([.string("A")]), location: Self.here)
    let turn = ConditionNode(
      "Is${Name}", .equals(.function(.loopVariable(loop, isAlphanumeric: false)), .string("A")), loops: [loop],
      location: Self.here)
    var joiner = ConditionJoiner([isProduction, turn])
    let made = joiner.condition(asking: [isProduction, turn])
    #expect(made?.name == "IsProductionAndIs${Name}")
    #expect(made?.loops == [loop])
  }
}
