import FormworkIR
import FormworkRelations
import Foundation
import Testing

/// Passes rewrite every term of a relation, and nothing else of it.
struct RewritingTests {

  private func parameters(_ terms: [Term]) -> [String] {
    terms.flatMap { $0.description.matches(of: #/parameter (\w+)/#).map { String($0.output.1) } }
  }

  private func bound(_ term: Term) -> Term {
    switch term {
    case .parameter(let parameter): .string("given\(parameter.name)")
    case .map(let entries): .map(entries.map { MapEntry(key: $0.key, value: bound($0.value)) })
    case .list(let elements): .list(elements.map(bound))
    default: term
    }
  }

  @Test(arguments: Sample.all) func `A relation tells its terms and has each replaced`(sample: Sample) {
    let before = parameters(sample.relation.terms)
    #expect(Set(before).count == sample.count, "\(before)")
    let after = sample.relation.replacingTerms(bound)
    #expect(parameters(after.terms).isEmpty)
    #expect(after.terms == sample.relation.terms.map(bound))
    #expect(after.id == sample.relation.id)
    #expect(after.location == sample.relation.location)
    #expect(after.ends.map(\.type) == sample.relation.ends.map(\.type))
    #expect(type(of: after) == type(of: sample.relation))
  }

  @Test(arguments: Sample.all) func `What a relation becomes holds nothing but what it tells`(sample: Sample) {
    let expanded = Scene().expanded([sample.relation.replacingTerms(bound)])
    let text = expanded.text
    #expect(!text.contains("parameter "), "\(text)")
  }

  @Test func `Every kind of relation is among the samples`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/FormworkRelations")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
    let kinds = try names.flatMap { name in
      try String(contentsOf: root.appending(path: name), encoding: .utf8)
        .matches(of: #/class (\w+): Relation /#).map { String($0.output.1) }
    }
    #expect(kinds.count > 10)
    #expect(Set(kinds) == Set(Sample.all.map { "\(type(of: $0.relation))" }))
  }
}
