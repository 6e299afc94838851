import Formwork
import FormworkTesting
import Foundation
import Testing

/// The worked cases of AWS's documentation, which `Tests/Conformance/policy_evaluation.py` judges too.
struct PolicyCaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let statements: Document
    let action: String
    let resource: String
    let expected: String
    let context: [String: Value<JSON>]

    var testDescription: String { name }

    init?(_ document: Document) {
      guard let name = document["name"]?.string, let statements = document["statements"],
        let action = document["action"]?.string, let resource = document["resource"]?.string,
        let expected = document["expected"]?.string
      else { return nil }
      self.name = name
      self.statements = statements
      self.action = action
      self.resource = resource
      self.expected = expected
      var context: [String: Value<JSON>] = [:]
      for member in document["context"]?.members ?? [] { context[member.key] = Value(term: Term(member.value)) }
      self.context = context
    }
  }

  static let cases: [Case] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Conformance/policies/cases.json")
    guard let text = try? String(contentsOf: path, encoding: .utf8),
      let document = try? JSONReader.document(from: text)
    else { return [] }
    return (document.array ?? []).compactMap(Case.init)
  }()

  @Test func `There are the cases`() { #expect(Self.cases.count == 64) }

  @Test(arguments: cases) func `A stack answers as AWS does`(_ example: Case) throws {
    let document: Value<JSON> = [
      "Version": "2012-10-17", "Statement": Value(term: Term(example.statements)),
    ]
    let stack = try AssembledStack {
      IAM.Role(
        "Caller", assumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": []],
        policies: [.init(policyDocument: document, policyName: "Case")])
    }
    let caller = try stack.only(IAM.Role.self)
    let action = AccessVerb(stringLiteral: example.action)
    let decision = stack.decision(caller, action, on: Value(example.resource), context: example.context)
    #expect(decision.verdict.rawValue == example.expected, "\(decision)")
    #expect(stack.can(caller, action, on: Value(example.resource), context: example.context) == decision.isAllowed)
  }
}
