import FormworkIR
import Testing

/// Partial evaluation.
struct TermFolderTests {
  private let here = SourceLocation("Test/x.swift", 1)
  private func parameter(_ name: String, _ kind: ParameterNode.Kind = .string) -> Term {
    .parameter(ParameterNode(name, kind, location: here))
  }

  @Test func `Text of known parts is a literal`() {
    var folder = TermFolder(values: ["Stage": .string("dev"), "N": .int(3)])
    let text = Term.text([.literal("a-"), .term(parameter("Stage")), .literal("-"), .term(parameter("N", .number))])
    #expect(folder.fold(text) == .string("a-dev-3"))
    let half = Term.text([.term(parameter("Other")), .literal("-"), .term(parameter("Stage"))])
    #expect(folder.fold(half) == .text([.term(parameter("Other")), .literal("-dev")]))
  }

  @Test func `Empty collections are as if not written`() {
    var folder = TermFolder(values: ["Map": .map([]), "List": .list([])])
    let environment = Term.map([MapEntry("Variables", parameter("Map", .stringMap))])
    #expect(folder.fold(environment) == .absent)
    #expect(folder.fold(parameter("List", .stringList)) == .absent)
    #expect(folder.fold(.map([])) == .map([]))
    let mixed = Term.map([MapEntry("A", .int(1)), MapEntry("Variables", parameter("Map", .stringMap))])
    #expect(folder.fold(mixed) == .map([MapEntry("A", .int(1))]))
  }

  @Test func `Text that spells a number is one`() {
    var folder = TermFolder(values: ["Max": .string("5")])
    #expect(folder.fold(.function(.number(parameter("Max")))) == .int(5))
    #expect(folder.fold(.function(.number(parameter("Other")))) == .function(.number(parameter("Other"))))
  }

  @Test func `Maps merge, later entries winning`() {
    var folder = TermFolder(values: ["Map": .map([MapEntry("B", .int(3)), MapEntry("C", .int(4))])])
    let merge = Term.function(
      .merge([.map([MapEntry("A", .int(1)), MapEntry("B", .int(2))]), parameter("Map", .stringMap)]))
    #expect(
      folder.fold(merge) == .map([MapEntry("A", .int(1)), MapEntry("B", .int(3)), MapEntry("C", .int(4))]))
  }

  @Test func `Conditions that are decided choose now`() {
    let isProduction = ConditionNode(
      "IsProduction",
      .any([.equals(parameter("Stage"), .string("prod")), .equals(parameter("Force"), .string("yes"))]),
      location: here)
    let choice = Term.function(.conditional(isProduction, then: .int(2), otherwise: .int(1)))
    var known = TermFolder(values: ["Stage": .string("prod")])
    #expect(known.fold(choice) == .int(2))
    var refuted = TermFolder(values: ["Stage": .string("dev"), "Force": .string("no")])
    #expect(refuted.fold(choice) == .int(1))
    var open = TermFolder(values: ["Stage": .string("dev")])
    let rest = ConditionNode("IsProduction", .equals(parameter("Force"), .string("yes")), location: here)
    #expect(open.fold(choice) == .function(.conditional(rest, then: .int(2), otherwise: .int(1))))
  }

  @Test func `Lists join, split and select now`() {
    var folder = TermFolder(values: ["List": .list([.string("a"), .string("b")]), "Text": .string("x,y")])
    #expect(folder.fold(.function(.join(separator: "-", parameter("List", .stringList)))) == .string("a-b"))
    #expect(folder.fold(.function(.split(separator: ",", parameter("Text")))) == .list([.string("x"), .string("y")]))
    #expect(folder.fold(.function(.select(1, parameter("List", .stringList)))) == .string("b"))
  }
}
