import FormworkIR
import Testing

@testable import FormworkChecks

/// Whether a pattern might match a text, whatever deployment says.
struct PolicyDoubtTests {
  private let here = SourceLocation("Test/x.swift", 1)

  private func node(_ id: String) -> ResourceNode {
    ResourceNode(id: id, scope: nil, trail: nil, type: "AWS::SQS::Queue", schema: nil, properties: [], location: here)
  }

  private func mightMatch(_ pattern: Term, _ text: Term) -> Bool {
    let graph = Graph(name: "S", resources: [Resource(node("Jobs")), Resource(node("Other"))], location: here)
    let names = PolicyNames(graph)
    return PolicyDoubt(names: names).mightMatch(names.text(pattern, isPattern: true), names.text(text))
  }

  private func mightMatch(_ pattern: String, _ text: String) -> Bool { mightMatch(.string(pattern), .string(text)) }

  private func arn(_ id: String) -> Term { .reference(Reference(node(id), "Arn")) }

  @Test func `Words match themselves and what stars stand for`() {
    #expect(mightMatch("sqs:Send*", "sqs:SendMessage"))
    #expect(mightMatch("*Message", "sqs:SendMessage"))
    #expect(!mightMatch("sqs:Receive*", "sqs:SendMessage"))
    #expect(!mightMatch("sqs:SendMessage", "sqs:SendMessages"))
    #expect(mightMatch("", ""))
    #expect(!mightMatch("", "a"))
  }

  @Test func `Names of the stack's resources differ from each other`() {
    #expect(mightMatch(arn("Jobs"), arn("Jobs")))
    #expect(!mightMatch(arn("Jobs"), arn("Other")))
    #expect(!mightMatch(.string("arn:aws:sqs:eu-west-1:123456789012:jobs"), arn("Jobs")))
  }

  @Test func `What only deployment knows may be anything`() {
    let parameter = Term.parameter(ParameterNode("Queue", .string, location: here))
    #expect(mightMatch(parameter, arn("Jobs")))
    #expect(mightMatch(.text([.literal("arn:aws:sqs:eu-west-1:123456789012:"), .term(parameter)]), arn("Jobs")))
    #expect(!mightMatch(.text([.literal("arn:aws:sns:"), .term(parameter)]), arn("Jobs")))
    #expect(mightMatch(.text([.literal("arn:aws:sqs:"), .term(parameter), .literal("/x")]), parameter))
  }

  @Test func `A region or account stays within its field`() {
    let own = Term.text([
      .literal("arn:aws:sqs:"), .term(.pseudo(.region)), .literal(":"), .term(.pseudo(.accountID)), .literal(":jobs"),
    ])
    #expect(mightMatch(.string("arn:aws:sqs:eu-west-1:123456789012:jobs"), own))
    #expect(mightMatch(own, .string("arn:aws:sqs:eu-west-1:123456789012:jobs")))
    #expect(!mightMatch(.string("arn:aws:sqs:eu-west-1:123456789012:other"), own))
    #expect(!mightMatch(own, .string("arn:aws:sqs:eu-west-1:123456789012:x:jobs")))
    #expect(!mightMatch(own, .text([.term(own), .literal("/"), .term(.pseudo(.stackName))])))
  }
}
