import Formwork
import Testing

/// A bus, and what the targets write.
struct EventBusTests {
  @Test func `A bus is named after its stack`() throws {
    let stack = Stack("S") {
      EventBus("Shop")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Shop", "Properties")
        == "{\"Name\":{\"Fn::Sub\":\"${AWS::StackName}-Shop\"}}")
  }

  @Test func `A bus may send what it could not deliver`() throws {
    let stack = Stack("S") {
      let failures = Queue("Failures")
      EventBus("Shop", busName: "shop", deadLetters: failures)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Shop", "Properties") == """
        {"Name":"shop","DeadLetterConfig":{"Arn":{"Fn::GetAtt":["Failures","Arn"]}}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FailuresPolicy", "Properties", "PolicyDocument") == """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},\
        "Action":"sqs:SendMessage","Resource":{"Fn::GetAtt":["Failures","Arn"]},\
        "Condition":{"ArnEquals":{"aws:SourceArn":{"Fn::GetAtt":["Shop","Arn"]}}}}]}
        """)
  }
}
