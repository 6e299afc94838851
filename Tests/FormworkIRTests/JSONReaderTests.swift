import FormworkIR
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", Document.null), (" true\n", .bool(true)), ("false", .bool(false)), ("0", .int(0)), ("-12", .int(-12)),
    ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
    ("9223372036854775808", .double(9_223_372_036_854_775_808)), ("1.5", .double(1.5)), ("-2e3", .double(-2000)),
    ("1E+2", .double(100)), ("25e-1", .double(2.5)), ("\"\"", .string("")), ("[]", .array([])), ("{}", .object([])),
    (#""a\"\\\/\b\f\n\r\t\u00e9z""#, .string("a\"\\/\u{8}\u{C}\n\r\t\u{E9}z")),
    (#""\ud83d\uDE00""#, .string("\u{1F600}")), ("\"é😀\"", .string("é😀")),
    (#"{"b": [1, "x"], "a": {}}"#, ["b": [1, "x"], "a": [:]] as Document),
  ])
  func `Reads`(_ text: String, _ expected: Document) throws {
    #expect(try JSONReader.document(from: text) == expected)
  }

  @Test func `Keeps every member in its order`() throws {
    let document = try JSONReader.document(from: #"{"b":1,"a":2,"b":3}"#)
    #expect(document.members?.map(\.key) == ["b", "a", "b"])
    #expect(document["b"] == 1)
  }

  @Test(arguments: [
    ("", 1, 1, "The text ends where a value is expected."),
    ("[1,\n 2", 2, 3, "The array needs a comma or its closing bracket here."),
    ("[1,]", 1, 4, "A value is expected here."),
    ("{\"a\" 1}", 1, 6, "A colon is expected after the name of a member."),
    ("{\"a\":1,}", 1, 8, "The name of a member is expected here, in quotes."),
    ("{\"a\":1", 1, 7, "The object needs a comma or its closing brace here."),
    ("{'a':1}", 1, 2, "The name of a member is expected here, in quotes."),
    ("1 2", 1, 3, "Nothing may follow the value."),
    ("01", 1, 1, "A number may not begin with a zero."),
    ("-", 1, 2, "A digit is expected here."), ("1.", 1, 3, "A digit is expected here."),
    ("1e", 1, 3, "A digit is expected here."), ("+1", 1, 1, "A value is expected here."),
    ("1e999", 1, 1, "The number is too large."),
    ("tru", 1, 1, "A value is expected here; the only words are true, false and null."),
    ("\"a", 1, 1, "The text that begins here has no closing quote."),
    ("\"a\nb\"", 1, 3, "A control character in a text must be escaped."),
    (#""\x""#, 1, 2, "There is no such escape in JSON."),
    (#""\u12g4""#, 1, 6, "Four hexadecimal digits follow \\u."),
    (#""\ud83d""#, 1, 2, "Half of a surrogate pair is no character."),
    (#""\ud83d\u0041""#, 1, 2, "Half of a surrogate pair is no character."),
    (#""\ude00""#, 1, 2, "Half of a surrogate pair is no character."),
    ("\u{FEFF}1", 1, 1, "A value is expected here."),
  ])
  func `Refuses`(_ text: String, _ line: Int, _ column: Int, _ message: String) throws {
    let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.document(from: text) }
    #expect(failure?.line == line)
    #expect(failure?.column == column)
    #expect(failure?.message == message)
  }

  @Test func `Refuses bytes that are no text`() {
    let failure = #expect(throws: JSONReader.Failure.self) {
      try JSONReader.document(from: [0x22, 0xC3, 0x28, 0x22])
    }
    #expect(failure?.description == "line 1, column 2: The text holds bytes that are not UTF-8.")
  }

  @Test func `Limits depth`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONReader.document(from: nested(512))
    #expect(throws: JSONReader.Failure.self) { try JSONReader.document(from: nested(513)) }
  }

  @Test func `Reads what the writer writes`() throws {
    let document: Document = [
      "Text": "a\"b\\c\n\u{1}é😀", "Numbers": [0, -7, .double(0.25), .double(1e300)], "Flags": [true, false, .null],
      "Empty": [[:], []],
    ]
    #expect(try JSONReader.document(from: JSONWriter.bytes(of: document)) == document)
    #expect(try JSONReader.document(from: JSONWriter.compact(document)) == document)
  }
}
