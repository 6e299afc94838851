import FormworkIR
import FormworkSchemas
import Testing

@testable import FormworkChecks

@Suite struct PatternTests {
  @Test(arguments: [
    ("^[a-z]+$", "abc", true), ("^[a-z]+$", "aBc", false), ("b", "abc", true), ("^b", "abc", false),
    ("b$", "abc", false),
    ("^(a|bc)d?$", "bcd", true), ("^(a|bc)d?$", "bd", false), ("^a{2,3}$", "aaaa", false), ("^a{2,}$", "aaaa", true),
    ("^(ab){2}$", "abab", true), ("^(ab){2}$", "ab", false), ("^a.c$", "a\nc", false), ("(?s)^a.c$", "a\nc", true),
    (#"^\d{12}$"#, "123456789012", true), (#"^\w+\s\S$"#, "a_1 x", true), (#"^[^\W_]+$"#, "a_b", false),
    ("^(?!aws:).+", "aws:x", false), ("^(?!aws:).+", "x", true), ("^.*(?<!-)$", "a-", false),
    ("^.*(?<!-)$", "a-b", true),
    ("^(?i)abc$", "aBC", true), ("^(?:a|(?i:b))c$", "Bc", true), ("^[[:alpha:]]+$", "aB", true),
    (#"^\p{L}+$"#, "Ümläut", true), (#"^\p{L}+$"#, "a1", false), (#"^[\p{L}\p{N}]+$"#, "a1", true),
    (#"^[ -퟿-�\r\n\t]*$"#, "text", true), (#"^\u{1F600}$"#, "😀", true), (#"^[a-z0-9][a-z0-9-]*$"#, "a-b", true),
    (#"^[\w.-]+$"#, "a.b-c", true), ("^[]a]+$", "]a", true), ("^a+?b$", "aaab", true), (#"^\bfoo\b$"#, "foo", true),
    (#"^arn:aws[a-z-]*:sns:[^:]+:\d{12}:.+$"#, "arn:aws:sns:us-east-1:123456789012:t", true), ("^$", "", true),
    ("^{}$", "{}", true), ("^a{,2}$", "aaa", false), ("^(a*)*$", "aaab", false), ("^(a*)*$", "aaaa", true),
    (#"^([A-Za-z0-9]+[A-Za-z0-9-.]*)*[A-Za-z0-9]$"#, "2020-01-01T00:00:00Z_", false), ("^(|a)b$", "b", true),
  ])
  func `Matches`(pattern: String, text: String, expected: Bool) throws {
    let read = try #require(Pattern(pattern))
    #expect(read.matches(text) == expected)
  }

  @Test(arguments: [
    #"(a)\1"#, "(a", "a)", "[a", "*a", "a{3,2}", "[a-z&&[^b]]", #"\"#, "(?@a)", "[z-a]", #"\p{Nonsense}"#,
  ])
  func `What is not read is no pattern`(text: String) { #expect(Pattern(text) == nil) }

  @Test func `A match that takes too many steps is not decided`() throws {
    let pattern = try #require(Pattern("^(([a-z])+.)+[A-Z]([a-z])+$"))
    let text = String(repeating: "a", count: 4_000)
    #expect(pattern.matches(text) != true)
  }

  /// Patterns that refer back to groups, or repeat alternatives hundreds of times, are left to the service.
  @Test func `The patterns of the registry are read`() throws {
    var unread: [String] = []
    for type in Schemas.types {
      let schema = try #require(Schemas.schema(of: type))
      for object in [schema.root] + schema.definitions.sorted(by: { $0.key < $1.key }).map(\.value) {
        for property in object.properties {
          for pattern in [property.pattern, property.keyPattern].compactMap({ $0 }) where Pattern(pattern) == nil {
            unread.append("\(type) \(property.name)")
          }
        }
      }
    }
    #expect(
      unread == [
        "AWS::GroundStation::Config Prefix", "AWS::SecurityHub::Insight End", "AWS::SecurityHub::Insight Start",
      ])
  }

  @Test(arguments: [
    "[a-c0-9_?@-]", "[^a-z]", #"[\w\s]"#, #"[^\d]"#, #"\p{L}"#, #"[\P{Lu}]"#, #"[[\w]&^~]"#, ".", #"[\x00-\xff]"#,
    #"[ -~]"#, "[?-@]", #"[^\W_]"#,
  ]) func `The words of ASCII are the set`(_ notation: String) throws {
    let set = try #require(Pattern(notation)?.sets.first)
    let (low, high) = set.ascii
    for value in UInt32(0)..<128 {
      let word = value < 64 ? low : high
      #expect((word & (1 << UInt64(value & 63)) != 0) == set.contains(value), "\(value) in \(notation)")
    }
  }
}
