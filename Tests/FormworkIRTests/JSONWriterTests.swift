import FormworkIR
import Testing

/// JSON as RFC 8259 has it, in the order given.
struct JSONWriterTests {
  private func json(_ document: Document) -> String { JSONWriter.compact(document) }

  @Test func `Members keep their order`() {
    #expect(json(["z": 1, "a": [1, 2], "m": [:], "l": []]) == #"{"z":1,"a":[1,2],"m":{},"l":[]}"#)
  }

  @Test func `Indented form`() {
    #expect(
      String(decoding: JSONWriter.bytes(of: ["a": [1], "b": ["c": .null]]), as: UTF8.self) == """
        {
          "a": [
            1
          ],
          "b": {
            "c": null
          }
        }

        """)
  }

  @Test func `Escapes`() {
    #expect(json(.string("\"\\\n\r\t\u{1}\u{1F}/é🚀")) == #""\"\\\n\r\t\u0001\u001f/é🚀""#)
  }

  @Test func `Numbers`() {
    #expect(
      json([.int(-12), .int(Int.max), .double(1.5), .double(2), .double(-0.25)])
        == "[-12,9223372036854775807,1.5,2,-0.25]")
  }
}
