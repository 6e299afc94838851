import FormworkDSL
import FormworkIR
import FormworkSQS
import Testing

/// Texts and documents that hold references without a wrapper.
struct ValueTextTests {
  private let queue = SQS.Queue("Jobs")

  @Test func `Texts join with references`() {
    let name: Value<String> = "a-" + queue.queueName
    #expect(name == "a-\(queue.queueName)")
    #expect(queue.arn + "/x" == "\(queue.arn)/x")
    #expect(queue.arn + queue.queueName == "\(queue.arn)\(queue.queueName)")
    #expect("a" + Value<String>("b") == "ab")
  }

  @Test func `A document holds references, parameters and pseudo parameters at any depth`() {
    let count = Parameter.number("Count")
    let document: Value<JSON> = [
      "Resource": queue.arn.asJSON, "Both": [queue.arn, queue.queueUrl].asJSON, "Count": count.asJSON,
      "Deep": [["Account": .accountId, "Text": "\(.region)-\(queue.queueName)"]], "Joined": "a-" + queue.queueName,
    ]
    guard case .map(let entries) = document.term else { return #expect(Bool(false)) }
    #expect(entries[0].value == queue.arn.term)
    #expect(entries[1].value == .list([queue.arn.term, queue.queueUrl.term]))
    #expect(entries[2].value == count.term)
    #expect(
      entries[3].value
        == .list([
          .map([
            MapEntry("Account", .pseudo(.accountID)),
            MapEntry("Text", .text([.term(.pseudo(.region)), .literal("-"), .term(queue.queueName.term)])),
          ])
        ]))
    #expect(entries[4].value == .text([.literal("a-"), .term(queue.queueName.term)]))
  }

  @Test func `A text parameter stands for a listed value`() {
    let scope = Parameter.string("Scope", default: "queue")
    let queue = SQS.Queue("Fifo", deduplicationScope: Value(scope))
    #expect(queue.properties.deduplicationScope?.term == scope.term)
    #expect(SQS.Queue("Other", deduplicationScope: .messageGroup).properties.deduplicationScope == "messageGroup")
  }

  @Test func `A map of values is a document in the order of its keys`() {
    let values = ["b": queue.arn, "a": queue.queueUrl]
    #expect(values.asJSON.term == .map([MapEntry("a", queue.queueUrl.term), MapEntry("b", queue.arn.term)]))
  }

  @Test func `Every resource has what Ref returns`() {
    #expect(queue.ref == queue.queueUrl)
    #expect(RawResource("AWS::SQS::Queue", "Raw").ref.term.description == "Raw.QueueUrl")
    #expect(RawResource("Custom::Thing", "Other").ref.term.description == "Other.Ref")
  }
}
