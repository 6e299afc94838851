import FormworkIR
import Testing

/// YAML that every reader takes for what was meant.
struct YAMLWriterTests {
  private func yaml(_ document: Document) -> String {
    String(decoding: YAMLWriter.bytes(of: document), as: UTF8.self)
  }

  @Test func `Blocks nest by two spaces`() {
    #expect(
      yaml(["a": ["b": 1, "c": [1, true, ["d": "x", "e": "z"]]], "f": [], "g": [:], "h": .null]) == """
        a:
          b: 1
          c:
            - 1
            - true
            - d: x
              e: z
        f: []
        g: {}
        h: null

        """)
  }

  @Test(arguments: [
    "plain", "two words", "arn:aws:s3:::bucket/*", "/aws/lambda/x", "$default", "a#b".replacing("#", with: "%"),
  ])
  func `Text that needs no quotes`(text: String) {
    #expect(yaml(["k": .string(text)]) == "k: \(text)\n")
  }

  @Test(arguments: [
    "", "yes", "No", "on", "true", "null", "~", "1", "1.5", "0x1F", "1e3", "2012-10-17", "- a", "a: b", "a #b", "a:",
    " a", "a ", "*", "&a", "!a", "@a", "`a", "{a}", "[a]", "|", ">", "%a", "#a", "?", "=", "y", "N", "12:30:45", "é",
    "🚀",
  ])
  func `Text that needs quotes`(text: String) {
    #expect(yaml(["k": .string(text)]) == "k: '\(text)'\n")
  }

  @Test func `Quotes inside quotes`() {
    #expect(yaml(["k": "it's"]) == "k: 'it''s'\n")
    #expect(yaml(["k": "\"q\""]) == "k: '\"q\"'\n")
  }

  @Test func `Control characters`() {
    #expect(yaml(["k": "a\tb"]) == "k: \"a\\tb\"\n")
    #expect(yaml(["k": "a\u{7}\u{85}b\\\"\r"]) == "k: \"a\\u0007\\u0085b\\\\\\\"\\r\"\n")
  }

  @Test func `Lines of text become a block`() {
    #expect(yaml(["k": "a\n\n  b: 'x'\n"]) == "k: |\n  a\n\n    b: 'x'\n")
    #expect(yaml(["k": ["a\nb"]]) == "k:\n  - |-\n    a\n    b\n")
  }

  @Test(arguments: ["\na", " a\nb", "a \nb", "a\n\n", "a\r\nb"])
  func `Lines that a block would change`(text: String) {
    let written = yaml(["k": .string(text)])
    #expect(written.hasPrefix("k: \""))
    #expect(!written.dropLast().contains("\n"))
  }

  @Test func `Tags stand for single members`() {
    let document: Document = ["a": ["Ref": "B"], "c": [["Ref": "D"], ["Ref": "E", "x": 1]]]
    let bytes = YAMLWriter.bytes(of: document) { $0.key == "Ref" ? ("!Ref", $0.value) : nil }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        a: !Ref B
        c:
          - !Ref D
          - Ref: E
            x: 1

        """)
  }
}
