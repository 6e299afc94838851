import FormworkIR
import FormworkTerraform
import Testing

@Suite("Escaping")
struct EscapingTests {
  /// Texts that mean something to a template, to a string of the language, or to JSON.
  static let texts = [
    "${var.x}", "%{ if true }", "$${x}", "%%{x}", "$", "$$", "%", "a$", "quote \" and \\ slash", "line\nbreak\ttab\r",
    "emoji 🎉 ünïcode", "\u{1}control", "${", "}", "{$}", "a % { b", "<&>", "\u{2028}", "$\"{", "$ {x}", "\r${x}",
    "\r\n${x}", "\r%{x}\r", "\r$",
  ]

  @Test(arguments: [
    ("${var.x}", "$${var.x}"), ("%{if}", "%%{if}"), ("$${x}", "$$${x}"), ("$", "$"), ("$$", "$$"), ("a{b", "a{b"),
    ("🎉${", "🎉$${"),
  ])
  func `A literal is data`(text: String, expected: String) throws {
    #expect(json(try output(.string(text))) == json(.string(expected)))
  }

  @Test
  func `A dollar sign before an interpolation stays`() throws {
    let name = parameter("Name", default: .string("n"))
    let term = text(.literal("costs $$"), .term(.parameter(name)), .literal("{}"))
    #expect(try output(term, [name]).string == "costs ${\"$$\"}${var.name}{}")
  }

  @Test
  func `Words that lie side by side are escaped as one text`() throws {
    let name = parameter("Name", default: .string("n"))
    let term = text(.literal("$"), .literal("{x}"), .term(.string("%")), .literal("{"), .term(.parameter(name)))
    #expect(try output(term, [name]).string == "$${x}%%{${var.name}")
  }

  @Test
  func `Keys are templates and are escaped`() throws {
    let value = try output(.map([MapEntry("${k}", .string("v"))]))
    #expect(json(value) == #"{"$${k}":"v"}"#)
  }

  @Test
  func `Defaults and descriptions are no templates`() throws {
    let node = ParameterNode(
      "P", .string, defaultValue: .string("${x}"), summary: "a ${y}", location: SourceLocation("A/A.swift", 1))
    let document = try rendered(graph([], parameters: [node]))
    #expect(document["variable"]?["p"]?["default"]?.string == "${x}")
    #expect(document["variable"]?["p"]?["description"]?.string == "a ${y}")
  }

  @Test(.enabled(if: Judge.isPresent))
  func `Terraform reads back what was written, in every position`() throws {
    let name = parameter("Name", default: .string("N"))
    let condition = ConditionNode(
      "Yes", .equals(.parameter(name), .string("N")), location: SourceLocation("A/A.swift", 1))
    var outputs: [OutputNode] = []
    var expected: [String: String] = [:]
    func add(_ value: Term, _ text: String) {
      let name = "v\(outputs.count)"
      outputs.append(OutputNode(name, value, location: SourceLocation("A/A.swift", 1)))
      expected[name] = text
    }
    for words in Self.texts {
      add(.string(words), words)
      add(text(.literal(words), .term(.parameter(name)), .literal(words)), words + "N" + words)
      let mixed = text(.literal(words), .term(.parameter(name)))
      add(.function(.conditional(condition, then: .string(words), otherwise: .string(""))), words)
      add(.function(.conditional(condition, then: mixed, otherwise: .string(""))), words + "N")
      add(.function(.join(separator: words, .function(.split(separator: "|", .string("a|b"))))), "a\(words)b")
      add(.function(.select(1, .list([.string("a"), mixed]))), words + "N")
      add(.function(.jsonString(.map([MapEntry(words, .string(words))]))), Self.object(words, words))
      add(.function(.jsonString(.map([MapEntry(words, mixed)]))), Self.object(words, words + "N"))
    }
    let document = try rendered(graph([], parameters: [name], conditions: [condition], outputs: outputs))
    let values = try Judge.outputs(document)
    #expect(values.count == expected.count)
    for (name, text) in expected { #expect(values[name] as? String == text) }
  }

  private static func object(_ key: String, _ value: String) -> String {
    JSONWriter.compact(.object([Document.Member(key, .string(value))]))
      .replacing("<", with: "\\u003c").replacing(">", with: "\\u003e").replacing("&", with: "\\u0026")
      .replacing("\u{2028}", with: "\\u2028")
  }

  private func output(_ term: Term, _ parameters: [ParameterNode] = []) throws -> Document {
    let node = OutputNode("Value", term, location: SourceLocation("App/App.swift", 1))
    return try #require(try rendered(graph([], parameters: parameters, outputs: [node]))["output"]?["value"]?["value"])
  }
}
