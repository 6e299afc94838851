import FormworkDSL
import FormworkIR
import FormworkSQS
import Testing

/// What may be written for a value, and what it becomes.
struct ValueTests {
  @Test func `Literals`() {
    #expect((128 as Value<Int>).term == .int(128))
    #expect((1.5 as Value<Double>).term == .double(1.5))
    #expect((true as Value<Bool>).term == .bool(true))
    #expect(("x" as Value<String>).term == .string("x"))
    #expect((["a", "b"] as Value<[String]>).term == .list([.string("a"), .string("b")]))
    #expect(
      (["z": "1", "a": "2"] as Value<[String: String]>).term
        == .map([MapEntry("z", .string("1")), MapEntry("a", .string("2"))]))
    let json: Value<JSON> = ["a": [1, 2.5, true, "x", ["b": []]]]
    #expect(
      json.term
        == .map([
          MapEntry("a", .list([.int(1), .double(2.5), .bool(true), .string("x"), .map([MapEntry("b", .list([]))])]))
        ]))
  }

  @Test func `Swift variables`() {
    let (number, text, list, map) = (3, "x", ["b", "a"], ["b": "2", "a": "1"])
    #expect(Value<Int>(number) == 3)
    #expect(Value<String>(text) == "x")
    #expect(Value(list) == ["b", "a"])
    #expect(Value(map) == ["a": "1", "b": "2"])
  }

  @Test func `Interpolation keeps references`() {
    let queue = SQS.Queue("Jobs")
    let name: Value<String> = "\(queue.queueName)"
    #expect(name == queue.queueName)
    let text: Value<String> = "q-\(queue.queueName)-\(3)-\(Value<String>("x"))!"
    #expect(text.term == .text([.literal("q-"), .term(queue.queueName.term), .literal("-3-x!")]))
    let plain: Value<String> = "a\(1)b"
    #expect(plain == "a1b")
    let nested: Value<String> = "<\(text)>"
    #expect(nested.term == .text([.literal("<q-"), .term(queue.queueName.term), .literal("-3-x!>")]))
  }

  @Test func `Description of a reference is marked`() {
    let queue = SQS.Queue("Jobs")
    #expect(queue.arn.description == "\u{2063}\u{2060}\u{2063}Jobs.Arn")
    #expect(Value<Int>(128).description == "128")
    #expect(Value<String>("x").description == "x")
  }

  @Test func `References compare by resource and property`() {
    let queue = SQS.Queue("Jobs")
    let other = SQS.Queue("Other")
    #expect(queue.arn == queue.arn)
    #expect(queue.arn != other.arn)
    #expect(queue.arn != queue.queueUrl)
  }
}
