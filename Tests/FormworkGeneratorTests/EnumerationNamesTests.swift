import FormworkIR
import Testing

@testable import FormworkGenerator

@Suite struct EnumerationNamesTests {
  @Test func `The own list of a resource keeps the name`() {
    var names = EnumerationNames()
    let nested = names.key(for: ["A", "B"], wanting: "Mode", owner: "Rule")
    let root = names.key(for: ["C"], wanting: "Mode", owner: "")
    let reserved = names.key(for: ["D"], wanting: "Type", owner: "")
    let alone = names.key(for: ["E"], wanting: "State", owner: "Rule")
    let resolved = names.resolve(owner: "Bucket", taken: ReservedNames.types).names
    #expect(resolved[nested] == "RuleMode")
    #expect(resolved[root] == "Mode")
    #expect(resolved[reserved] == "BucketType")
    #expect(resolved[alone] == "State")
  }
}
