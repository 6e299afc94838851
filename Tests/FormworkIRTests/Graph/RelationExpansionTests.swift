import FormworkIR
import Testing

/// What several relations say of one document or resource is put together.
struct RelationExpansionTests {
  private let queue = Probe.node("Queue")

  private func document(_ owner: ResourceNode, path: [String] = ["Document", "Statement"]) -> OwnedDocument {
    OwnedDocument(
      id: "\(owner.id)/Policy", type: "Test::One::Policy",
      [Property("Of", .reference(Reference(owner, "Id"))), Property("Document", .map([MapEntry("Version", .int(1))]))],
      path: path, scope: nil)
  }

  private func saying(_ text: String, in document: OwnedDocument, from ends: ResourceNode) -> Probe {
    Probe(text, between: ends) { $0.add(.string(text), to: document, for: $1) }
  }

  @Test func `A document holds what all relations say and each thing once`() {
    let document = document(queue)
    let (graph, _, findings) = Probe.expanded(
      [queue], saying("topic", in: document, from: queue), saying("rule", in: document, from: queue),
      saying("topic", in: document, from: queue))
    #expect(findings == [])
    #expect(graph.resources.map(\.id) == ["Queue", "Queue/Policy"])
    #expect(
      graph["Queue/Policy"]?["Document"]?.description
        == #"["Version": 1, "Statement": ["topic", "rule"]]"#)
  }

  @Test func `The list of a document may lie at any depth`() {
    for (path, expected) in [
      (["List"], #"["a"]"#), (["Outer", "List"], #"["List": ["a"]]"#),
      (["Outer", "Inner", "List"], #"["Inner": ["List": ["a"]]]"#),
    ] {
      let (graph, _, _) = Probe.expanded([queue], saying("a", in: document(queue, path: path), from: queue))
      #expect(graph["Queue/Policy"]?[path[0]]?.description == expected)
    }
  }

  @Test func `A document that conditional relations write is there where one of them is`() {
    let first = ConditionNode("First", .equals(.int(1), .int(1)), location: queue.location)
    let second = ConditionNode("Second", .equals(.int(2), .int(2)), location: queue.location)
    let (one, two) = (Probe.node("One", if: first), Probe.node("Two", if: second))
    let document = document(queue)
    let (graph, _, _) = Probe.expanded(
      [queue, one, two], saying("one", in: document, from: one), saying("two", in: document, from: two))
    #expect(graph.conditions.map(\.name) == ["First", "Second", "FirstOrSecond"])
    #expect(graph["Queue/Policy"]?.settings.instances == .conditional(graph.conditions[2]))
    #expect(
      graph["Queue/Policy"]?["Document"]?.description
        == #"["Version": 1, "Statement": [First ? "one" : absent, Second ? "two" : absent]]"#)
  }

  @Test func `A document to which something unconditional belongs is always there`() {
    let first = ConditionNode("First", .equals(.int(1), .int(1)), location: queue.location)
    let (one, two) = (Probe.node("One", if: first), Probe.node("Two"))
    let document = document(queue)
    let (graph, _, _) = Probe.expanded(
      [queue, one, two], saying("one", in: document, from: one), saying("two", in: document, from: two))
    #expect(graph["Queue/Policy"]?.settings.instances == .single)
    #expect(
      graph["Queue/Policy"]?["Document"]?.description
        == #"["Version": 1, "Statement": [First ? "one" : absent, "two"]]"#)
  }

  // MARK: Declared resources

  private func adding(_ text: String, to owner: ResourceNode, at path: String...) -> Probe {
    Probe("Adding", between: owner) { $0.add(.string(text), to: owner, at: path, for: $1) }
  }

  @Test func `A list in a declared resource is extended or made`() {
    let list = Property("List", .list([.string("own")]))
    for (properties, path, expected) in [
      ([list], ["List"], #"["own", "new"]"#), ([], ["List"], #"["new"]"#),
      ([Property("Map", .map([MapEntry("Other", .int(1))]))], ["Map", "List"], #"["Other": 1, "List": ["new"]]"#),
      ([Property("List", .map([MapEntry("Alone", .int(1))]))], ["List"], #"[["Alone": 1], "new"]"#),
    ] {
      let owner = Probe.node("Owner", properties)
      let probe = Probe("Adding", between: owner) { $0.add(.string("new"), to: owner, at: path, for: $1) }
      #expect(Probe.expanded([owner], probe).graph["Owner"]?[path[0]]?.description == expected)
    }
  }

  @Test func `What only deployment knows cannot be extended`() {
    let parameter = ParameterNode("List", .stringList, location: queue.location)
    let owner = Probe.node("Owner", [Property("List", .parameter(parameter))])
    #expect(
      Probe.expanded([owner], adding("new", to: owner, at: "List")).findings == [
        """
        App/Infrastructure.swift:1: error: Adding is probed is to be added to List of Owner, which is known only at \
        deployment [conflict]
          App/Infrastructure.swift:2: note: Owner is declared here
          hint: write List as a list in the program, or leave it to the relations
        """
      ])
  }

  @Test func `A value is set where there is none`() {
    let owner = Probe.node("Owner", [Property("Map", .map([MapEntry("Taken", .string("own"))]))])
    func setting(_ name: String, _ text: String, _ conflict: String? = nil) -> Probe {
      Probe("Setting", between: owner) {
        $0.set(.string(text), of: owner, at: ["Map", name], orFind: conflict, for: $1)
      }
    }
    #expect(
      Probe.expanded([owner], setting("Free", "new")).graph["Owner"]?["Map"]?.description
        == #"["Taken": "own", "Free": "new"]"#)
    for conflict in [nil, "Owner has it already"] {
      #expect(Probe.expanded([owner], setting("Taken", "own", conflict)).findings == [])
    }
    let left = Probe.expanded([owner], setting("Taken", "new"))
    #expect(left.graph["Owner"]?["Map"]?.description == #"["Taken": "own"]"#)
    #expect(left.findings == [])
    #expect(
      Probe.expanded([owner], setting("Taken", "new", "Owner has it already")).findings == [
        """
        App/Infrastructure.swift:1: error: Owner has it already [conflict]
          App/Infrastructure.swift:2: note: Owner is declared here
          hint: one resource can have Map.Taken once
        """
      ])
  }

  // MARK: Resources

  @Test func `A resource that is planned may be referred to before it is added`() {
    let probe = Probe("Rule", between: queue) { expansion, relation in
      let rule = expansion.plan("Test::One::Rule", id: "Rule", for: relation)
      expansion.add(
        "Test::One::Permission", id: "Permission", for: relation,
        [Property("Source", .reference(Reference(rule, "Arn")))])
      expansion.add("Test::One::Rule", id: "Rule", for: relation, [Property("Name", .string("rule"))])
    }
    let (graph, _, _) = Probe.expanded([queue], probe)
    #expect(graph.resources.map(\.id) == ["Queue", "Permission", "Rule"])
    #expect(graph["Rule"]?["Name"] == .string("rule"))
  }

  @Test func `What several relations make under one id is made once`() {
    func probe(_ text: String) -> Probe {
      Probe(text, between: queue) {
        $0.add("Test::One::Integration", id: "Shared", for: $1, [Property("By", .string(text))])
      }
    }
    let (graph, _, _) = Probe.expanded([queue], probe("first"), probe("second"))
    #expect(graph.resources.map(\.id) == ["Queue", "Shared"])
    #expect(graph["Shared"]?["By"] == .string("first"))
  }
}
