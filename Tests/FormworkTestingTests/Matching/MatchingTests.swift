import Formwork
import FormworkTesting
import Testing

/// Assertions on properties, in Swift Testing.
struct MatchingTests {
  @Test func `What holds`() throws {
    let stack = try jobsStack()
    let capture = Capture<String>()
    let found = try stack.expect(SQS.Queue.self, count: 1) {
      $0.visibilityTimeout >= 60
      $0.visibilityTimeout != 61
      $0.queueName.captured(in: capture)
      $0.tags.contains(.init(key: "Team", value: "orders"))
    }
    #expect(found.map(\.id) == ["Jobs"])
    #expect(capture.values == ["jobs"])
    let dead = try stack.resource("Dead", as: SQS.Queue.self)
    try stack.expect(Lambda.Function.self) {
      $0.environment.variables["DEAD"] == dead.queueUrl
      $0.environment.has(.init(variables: ["STAGE": "dev"]))
      $0.handler.hasSuffix(".handle")
      $0.handler.matches(/[a-z]+\.[a-z]+/)
      $0.timeout.satisfies("an even number") { $0 == 10 }
      $0.layers.isAbsent
    }
    try stack.expect(IAM.Role.self) {
      $0.policies[1].policyDocument["Statement"].containsOne(having: ["Effect": "Allow", "Action": "sqs:SendMessage"])
    }
    try stack.expect(2, SQS.Queue.self)
  }

  @Test func `A document in text`() throws {
    let stack = try AssembledStack {
      IAM.ManagedPolicy("P", policyDocument: #"{"Statement":[{"Effect":"Allow","Action":["s3:GetObject"]}]}"#)
    }
    try stack.expect(IAM.ManagedPolicy.self) {
      $0.policyDocument.document["Statement"][0]["Action"] == ["s3:GetObject"]
    }
  }

  @Test(arguments: FailingAssertion.all.indices) func `What fails says why`(_ index: Int) throws {
    let assertion = FailingAssertion.all[index]
    let stack = try jobsStack()
    #expect(try issues { try assertion.run(stack) } == [assertion.message], "\(assertion.name)")
  }
}
