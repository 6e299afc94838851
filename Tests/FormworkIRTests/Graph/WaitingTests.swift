import FormworkIR
import Testing

/// Who waits for whom, and what is left out since it would wait for itself.
struct WaitingTests {
  private func waiting(
    _ waiter: ResourceNode, for awaited: ResourceNode, isOptional: Bool = true, unless deputy: ResourceNode? = nil
  ) -> Probe {
    Probe("\(waiter.id) waits for \(awaited.id)", between: waiter, awaited) { expansion, _ in
      expansion.wait(waiter, for: awaited, isOptional: isOptional, unless: deputy)
    }
  }

  private func waits(_ graph: Graph) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for resource in graph.resources where !resource.settings.dependsOn.isEmpty {
      found[resource.id] = resource.settings.dependsOn.map(\.id)
    }
    return found
  }

  @Test func `A resource waits for another once`() {
    let (a, b) = (Probe.node("A"), Probe.node("B"))
    let (graph, circles, _) = Probe.expanded([a, b], waiting(a, for: b), waiting(a, for: b))
    #expect(waits(graph) == ["A": ["B"]])
    #expect(circles.isEmpty)
  }

  @Test func `An optional wait that closes a circle is left out`() {
    let policy = Probe.node("Policy")
    let bucket = Probe.node("Bucket", needing: [policy])
    let (graph, circles, _) = Probe.expanded([policy, bucket], waiting(policy, for: bucket))
    #expect(waits(graph).isEmpty)
    #expect(circles.map(\.waiter.id) == ["Policy"])
  }

  @Test func `A wait that is not optional stays and the other gives way`() {
    let policy = Probe.node("Policy")
    let bucket = Probe.node("Bucket")
    let function = Probe.node("Function", needing: [bucket])
    let (graph, circles, _) = Probe.expanded(
      [policy, bucket, function], waiting(bucket, for: policy, isOptional: false), waiting(policy, for: function))
    #expect(waits(graph) == ["Bucket": ["Policy"]])
    #expect(circles.map(\.waiter.id) == ["Policy"])
  }

  @Test func `Circles that are known are left out from the start`() {
    let (a, b) = (Probe.node("A"), Probe.node("B"))
    let circle = Probe.expanded([a, b], waiting(a, for: b), waiting(b, for: a)).circles
    #expect(circles(circle) == ["A", "B"])
    let (graph, kept, _) = Probe.expanded([a, b], waiting(a, for: b), waiting(b, for: a), avoiding: circle)
    #expect(waits(graph).isEmpty)
    #expect(kept == circle)
  }

  private func circles(_ waits: Set<RelationExpansion.Wait>) -> [String] { waits.map(\.waiter.id).sorted() }

  @Test func `What a deputy waits for is not waited for twice`() {
    let policy = Probe.node("Policy")
    let function = Probe.node("Function")
    let mapping = Probe.node("Mapping", needing: [function])
    let both = Probe.expanded(
      [policy, function, mapping], waiting(function, for: policy), waiting(mapping, for: policy, unless: function))
    #expect(waits(both.graph) == ["Function": ["Policy"]])
  }

  @Test func `A deputy that cannot wait is waited for by its place`() {
    let function = Probe.node("Function")
    let policy = Probe.node("Policy", needing: [function])
    let mapping = Probe.node("Mapping", needing: [function])
    let alone = Probe.expanded(
      [policy, function, mapping], waiting(function, for: policy), waiting(mapping, for: policy, unless: function))
    #expect(waits(alone.graph) == ["Mapping": ["Policy"]])
  }

  @Test func `Nothing waits for what may not be there`() {
    let isProduction = ConditionNode("Prod", .equals(.int(1), .int(2)), location: Probe.node("X").location)
    let policy = Probe.node("Policy", if: isProduction)
    let (always, audit) = (Probe.node("Always"), Probe.node("Audit", if: isProduction))
    let (graph, _, _) = Probe.expanded(
      [policy, always, audit], waiting(always, for: policy), waiting(audit, for: policy))
    #expect(waits(graph) == ["Audit": ["Policy"]])
  }

  @Test func `A circle of many thousands is searched`() {
    let chain = (0..<20_000).map { Probe.node("R\($0)") }
    let probe = Probe("Chain", between: chain[0]) { expansion, _ in
      for place in chain.indices {
        expansion.wait(chain[place], for: chain[(place + 1) % chain.count], isOptional: true)
      }
    }
    let (graph, circles, _) = Probe.expanded(chain, probe)
    #expect(waits(graph).isEmpty)
    #expect(circles.count == 20_000)
  }

  @Test func `Two circles that share a resource are one`() {
    let (a, b, c) = (Probe.node("A"), Probe.node("B"), Probe.node("C"))
    let far = Probe.node("Far", needing: [a])
    let (graph, found, _) = Probe.expanded(
      [a, b, c, far], waiting(a, for: b), waiting(b, for: a), waiting(b, for: c), waiting(c, for: b),
      waiting(far, for: c))
    #expect(circles(found) == ["A", "B", "B", "C"])
    #expect(waits(graph) == ["Far": ["C"]])
  }
}
