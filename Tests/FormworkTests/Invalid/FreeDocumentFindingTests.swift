import Formwork
import Testing

/// Numbers of deployment in free documents, where CloudFormation has them as text.
struct FreeDocumentFindingTests {
  private let limit = Parameter.number("Limit", default: 100)

  private func rule(_ pattern: Value<JSON>) -> RawResource {
    RawResource("AWS::Events::Rule", "Large", fileID: #fileID, line: 1) { $0["EventPattern"] = pattern }
  }

  private func pattern(_ limit: Value<JSON>) -> Value<JSON> { ["detail": ["price": [["numeric": [">", limit]]]]] }

  private func found(_ target: Target, _ resource: RawResource) -> [String] {
    findings(target, in: Stack("S") { resource }).map { String($0.drop { $0 != ":" }.dropFirst(2)) }
  }

  @Test(arguments: [Target.cloudFormation, .sam])
  func `A service that asks for a number`(target: Target) {
    #expect(
      found(target, rule(pattern(Value(limit)))) == [
        """
        error: detail.price[0].numeric[1] in EventPattern of Large is parameter Limit; CloudFormation has it as text in a \
        free document, and EventBridge does not match a text with a number [wrong-kind]
          hint: bind it at synthesis: --set Limit=…, or .binding(["Limit": …], for: .cloudFormation, .sam) on the stack
        """
      ])
  }

  @Test func `Terraform, literals, texts and bound parameters are right`() {
    #expect(found(.terraform, rule(pattern(Value(limit)))).isEmpty)
    #expect(found(.cloudFormation, rule(pattern(100))).isEmpty)
    #expect(found(.cloudFormation, rule(["source": [Value(Parameter.string("Source"))]])).isEmpty)
    #expect(
      findings(.cloudFormation, in: Stack("S") { rule(pattern(Value(limit))) }.bindingDefaults()).isEmpty)
  }

  @Test func `Choices, lookups and elements of lists`() {
    let isLarge = Condition("IsLarge", .equals(Parameter.string("Size", default: "s"), "l"))
    let sizes = Mapping("Sizes", ["dev": ["limit": 2, "name": "a"], "prod": ["limit": 5, "name": "b"]])
    let stage = Parameter.string("Stage", default: "dev")
    func isFound(_ value: Value<JSON>) -> Bool { !found(.cloudFormation, rule(pattern(value))).isEmpty }
    #expect(isFound(.if(isLarge, then: 5, else: Value(limit))))
    #expect(!isFound(.if(isLarge, then: 5, else: 10)))
    #expect(isFound(sizes.find(stage, "limit")))
    #expect(!isFound(sizes.find(stage, "name")))
    #expect(isFound(Value(Parameter.bool("Flag", default: true))))
  }

  @Test func `Text that a service takes for a number`() {
    let queue = RawResource("AWS::SQS::Queue", "Jobs") {
      $0["RedrivePolicy"] = [
        "deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:dead", "maxReceiveCount": Value(limit),
      ]
    }
    #expect(found(.cloudFormation, queue).isEmpty)
    let role = IAM.Role(
      "Role",
      assumeRolePolicyDocument: [
        "Version": "2012-10-17",
        "Statement": [
          [
            "Effect": "Allow", "Principal": ["AWS": "*"], "Action": "sts:AssumeRole",
            "Condition": ["NumericLessThan": ["aws:MultiFactorAuthAge": Value(limit)]],
          ]
        ],
      ])
    #expect(findings(.cloudFormation, in: Stack("S") { role }).isEmpty)
  }

  @Test func `A document of which AWS says nothing`() {
    let group = RawResource("AWS::EMR::SecurityConfiguration", "Safe") {
      $0["SecurityConfiguration"] = [
        "EncryptionConfiguration": ["EnableInTransitEncryption": Value(Parameter.bool("Safely", default: true))]
      ]
    }
    #expect(
      found(.cloudFormation, group) == [
        """
        warning: EncryptionConfiguration.EnableInTransitEncryption in SecurityConfiguration of Safe is parameter Safely; \
        CloudFormation has it as text in a free document, which AWS::EMR::SecurityConfiguration may not take for a number \
        [wrong-kind]
          hint: bind it at synthesis: --set Safely=…, or .binding(["Safely": …], for: .cloudFormation, .sam) on the stack
        """
      ])
  }

  @Test func `Templates that others wrote come out as they were, with advice`() throws {
    let stack = Stack("S") {
      RawResource("AWS::StepFunctions::StateMachine", "Flow") {
        $0["RoleArn"] = "arn:aws:iam::123456789012:role/flow"
        $0["Definition"] = ["Seconds": Value(limit)]
      }
      RawResource("AWS::EMR::SecurityConfiguration", "Safe") { $0["SecurityConfiguration"] = ["Retries": Value(limit)] }
    }
    let outcome = Synthesizer(files: nil).render(stack.assembled().graph, scrutiny: .advisory, for: .cloudFormation)
    let document = try #require(outcome.rendering).document
    #expect(document["Resources"]?["Flow"]?["Properties"]?["Definition"] == ["Seconds": ["Ref": "Limit"]])
    #expect(outcome.diagnostics.all.map(\.severity) == [.warning])
    #expect(
      outcome.diagnostics.all.map(\.message) == [
        """
        Seconds in Definition of Flow is parameter Limit; CloudFormation has it as text in a free document, and the Amazon \
        States Language has numbers there
        """
      ])
  }
}
