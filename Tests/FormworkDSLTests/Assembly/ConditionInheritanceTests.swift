import FormworkDSL
import FormworkIR
import FormworkSQS
import Testing

/// What has the condition of that with which it comes.
struct ConditionInheritanceTests {
  private let isProduction = Condition("Prod", .equals(Parameter.string("Stage"), "prod"))
  private let isAudited = Condition("Audited", .equals(Parameter.string("Audit"), "yes"))
  private let here = SourceLocation("Test/x.swift", 1)

  private func queue(
    _ id: String, companions: [Element] = [], when condition: Condition? = nil, followers: Followers? = nil
  ) -> ResourceNode {
    var settings = ResourceSettings()
    if let condition { settings.instances = .conditional(condition.node) }
    return ResourceNode(
      declaring: id, type: SQS.Queue.schema.type, schema: SQS.Queue.schema, properties: [], settings: settings,
      companions: companions, followers: followers, at: here)
  }

  /// The names of the conditions of all resources, and of the graph.
  private func conditions(_ stack: Stack) -> (byID: [String: String], all: [String]) {
    let assembly = stack.assembled()
    #expect(assembly.diagnostics.all == [])
    var found: [String: String] = [:]
    for resource in assembly.graph.resources {
      if case .conditional(let condition) = resource.settings.instances { found[resource.id] = condition.name }
    }
    return (found, assembly.graph.conditions.map(\.name))
  }

  @Test func `What is made passes it on, what is given does not have it`() {
    let found = conditions(
      Stack("S") {
        let inner = queue("Inner")
        let made = queue("Made", companions: [.made(inner)])
        let given = queue("Given")
        let owner = queue(
          "Owner", companions: [.made(made), .resource(given)], when: isProduction,
          followers: {
            [.resource(ResourceNode(following: $0, as: "After", type: "T", schema: nil, properties: [], at: here))]
          })
        SQS.Queue.declared(by: owner)
      })
    #expect(found.byID == ["Owner": "Prod", "Made": "Prod", "Inner": "Prod", "Owner/After": "Prod"])
    #expect(found.all == ["Prod"])
  }

  @Test func `Two conditions become one of both`() {
    let found = conditions(
      Stack("S") {
        let made = queue("Made", when: isAudited)
        SQS.Queue.declared(by: queue("Owner", companions: [.made(made)], when: isProduction))
      })
    #expect(found.byID == ["Owner": "Prod", "Made": "ProdAndAudited"])
    #expect(found.all == ["Prod", "Audited", "ProdAndAudited"])
  }

  @Test func `Nothing to pass on`() {
    let found = conditions(
      Stack("S") {
        let made = queue("Made", when: isAudited)
        SQS.Queue.declared(by: queue("Owner", companions: [.made(made)]))
        SQS.Queue.declared(by: queue("Other", companions: [.made(queue("Plain"))]))
      })
    #expect(found.byID == ["Made": "Audited"])
    #expect(found.all == ["Audited"])
  }
}
