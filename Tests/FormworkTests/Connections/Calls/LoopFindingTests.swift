import Formwork
import Testing

/// Functions that call themselves by way of a bucket.
struct LoopFindingTests {
  private func stack(prefix: Value<String>? = nil, writing: Value<String>? = nil) -> Stack {
    Stack("S") {
      let uploads = Bucket("Uploads")
      LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")
      ) {
        Trigger.bucket(uploads, on: .objectCreated, prefix: prefix)
        Allow(.write, on: uploads, prefix: writing)
      }
    }
  }

  @Test func `Every object calls a function that may write some`() {
    #expect(
      findings(in: stack()) == [
        """
        +1: warning: every object made in Uploads calls Worker, which may write to Uploads and so call itself [endless-loop]
          +2: note: Worker is declared here
          hint: write to another bucket, or let the function be called for a part alone: \
        Trigger.bucket(…, on: .objectCreated, prefix: "in/")
        """
      ])
  }

  @Test func `A part of the bucket may be meant`() {
    #expect(findings(in: stack(prefix: "in/")).isEmpty)
  }
}
