import Formwork
import Testing

/// A topic with its subscriptions, and what the targets write.
struct TopicTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      Topic(
        "Placed", topicName: "placed.fifo", fifo: true, deduplicatesByContent: true, displayName: "Shop",
        key: EncryptionKey.existing(arn: "arn:aws:kms:eu-west-1:123456789012:key/1"))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Placed", "Properties") == """
        {"TopicName":"placed.fifo","FifoTopic":true,"ContentBasedDeduplication":true,"DisplayName":"Shop",\
        "KmsMasterKeyId":"arn:aws:kms:eu-west-1:123456789012:key/1"}
        """)
  }

  @Test func `A subscription stands in the braces or outside`() throws {
    let stack = Stack("S") {
      let (inside, outside) = (Queue("Inside"), Queue("Outside"))
      let placed = Topic("Placed") { Subscription(to: inside, filter: ["kind": ["paid"]], filtersBody: true) }
      placed.subscription(to: outside, id: "Second", raw: true)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "InsidePlaced", "Properties") == """
        {"Protocol":"sqs","Endpoint":{"Fn::GetAtt":["Inside","Arn"]},"TopicArn":{"Ref":"Placed"},\
        "FilterPolicy":{"kind":["paid"]},"FilterPolicyScope":"MessageBody"}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "OutsideSecond", "Properties") == """
        {"Protocol":"sqs","Endpoint":{"Fn::GetAtt":["Outside","Arn"]},"TopicArn":{"Ref":"Placed"},\
        "RawMessageDelivery":true}
        """)
  }

  @Test func `Addresses are told by their protocols`() throws {
    let stack = Stack("S") {
      Topic("Placed") {
        Subscription.email("a@example.com")
        Subscription.sms("+491701234567")
        Subscription.https("https://example.com", raw: true)
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "PlacedEmail", "Properties") == """
        {"Protocol":"email","Endpoint":"a@example.com","TopicArn":{"Ref":"Placed"}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "PlacedSMS", "Properties") == """
        {"Protocol":"sms","Endpoint":"+491701234567","TopicArn":{"Ref":"Placed"}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "PlacedHttps", "Properties") == """
        {"Protocol":"https","Endpoint":"https://example.com","TopicArn":{"Ref":"Placed"},"RawMessageDelivery":true}
        """)
  }
}
