import Formwork
import FormworkDelivery
import FormworkTesting
import Testing

/// A delivery stream, and what the targets write.
struct DeliveryStreamTests {
  private let stack = Stack("S") {
    let events = Bucket("Events")
    DeliveryStream("Archive", to: events)
  }

  @Test func `A stream to a bucket`() throws {
    for target in [Target.cloudFormation, .sam] {
      #expect(try compact(stack, target, "Resources") == "")
    }
    #expect(try compact(stack, .terraform, "resource") == "")
  }
}
