import FormworkIR
import Testing

@testable import FormworkChecks

/// A relation that is said of two resources.
private final class Call: Relation {
  let id = "Call"
  let scope: Scope? = nil
  let location = SourceLocation("Test/x.swift", 7)
  var ends: [RelationEnd] { [] }
  var terms: [Term] { [] }
  var description: String { "Jobs calls Worker" }

  func replacingTerms(_ replacement: (Term) -> Term) -> any Relation { self }
}

/// What is found about references to what a condition may leave out.
struct ConditionCheckTests {
  private let here = SourceLocation("Test/x.swift", 1)

  private func node(_ id: String, _ properties: [Property] = [], when condition: ConditionNode? = nil) -> ResourceNode {
    var settings = ResourceSettings()
    if let condition { settings.instances = .conditional(condition) }
    return ResourceNode(
      id: id, scope: nil, trail: nil, type: "T", schema: nil, properties: properties, settings: settings, location: here
    )
  }

  @Test func `What a relation made names the relation`() {
    let stage = Term.parameter(ParameterNode("Stage", .string, location: here))
    let condition = ConditionNode("Prod", .equals(stage, .string("prod")), location: here)
    let jobs = node("Jobs", when: condition)
    let mapping = node(
      "Mapping", [Property("A", .reference(Reference(jobs, "Arn"))), Property("B", .reference(Reference(jobs, "Url")))])
    let graph = Graph(
      name: "S", resources: [Resource(jobs), Resource(mapping, origin: .relation(Call()))], conditions: [condition],
      location: here)
    #expect(
      Checker().findings(about: graph).description == """
        Test/x.swift:1: error: Mapping refers to Jobs, which is there only where Prod holds; there is none where Stage \
        is not "prod" [conditional-reference]
          Test/x.swift:1: note: Jobs is declared here
          hint: it follows from "Jobs calls Worker"; give what that connects the same condition
        """)
  }

  @Test func `A resource may refer to itself and to what its choices imply`() {
    let stage = Term.parameter(ParameterNode("Stage", .string, location: here))
    let condition = ConditionNode("Prod", .equals(stage, .string("prod")), location: here)
    let other = ConditionNode("Dev", .not(.condition(condition)), location: here)
    let jobs = node("Jobs", when: condition)
    let arn = Term.reference(Reference(jobs, "Arn"))
    let user = node(
      "User",
      [
        Property("A", .list([.function(.conditional(condition, then: arn, otherwise: .absent))])),
        Property(
          "B", .function(.conditional(other, then: .string("x"), otherwise: .text([.literal("x"), .term(arn)])))),
      ])
    let graph = Graph(
      name: "S", resources: [Resource(jobs), Resource(user)], conditions: [condition, other], location: here)
    #expect(Checker().findings(about: graph).all == [])
  }
}
