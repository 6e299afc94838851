import Formwork
import Foundation
import Testing

/// Every block of code in the documentation is a part of something that is compiled, rendered or printed.
struct QuotationTests {
  private static func blocks(_ languages: String...) throws -> [CodeBlock] {
    try Repository.pages().flatMap(CodeBlock.all).filter { languages.contains($0.language) }
  }

  @Test func `Swift is compiled`() throws {
    let sources = try ["Snippets", "Sources/Examples", "Tests"].flatMap { try Repository.files(in: $0, "swift") }
    for block in try Self.blocks("swift") {
      #expect(
        sources.contains { block.occurs(in: $0.lines) },
        "\(block): this Swift is in no file of Snippets, Sources/Examples or Tests")
    }
  }

  @Test func `The README shows a snippet, examples, the consumer and a test`() throws {
    let files = [
      "Snippets/HelloFastAPI.swift", "Sources/Examples/SwiftService/SwiftService.swift", "Tests/Consumer/Package.swift",
      "Sources/Examples/HTTPAPIService/HTTPAPIService.swift",
      "Tests/DocumentationTests/Examples/ConnectionExamples.swift", "Tests/DocumentationTests/OrdersTests.swift",
    ]
    let blocks = CodeBlock.all(in: try Repository.file("README.md")).filter { $0.language == "swift" }
    #expect(blocks.count == files.count)
    for (block, path) in zip(blocks, files) {
      #expect(block.occurs(in: try Repository.file(path).lines), "\(block): this is not in \(path)")
    }
  }

  @Test func `What is rendered for the pages is what snippets and examples declare`() throws {
    for (example, snippet) in [
      ("Tests/DocumentationTests/Examples/Examples.swift", "Snippets/HelloFastAPI.swift"),
      ("Tests/DocumentationTests/OrdersTests.swift", "Sources/Examples/HTTPAPIService/HTTPAPIService.swift"),
      ("Tests/DocumentationTests/Examples/SwiftExamples.swift", "Sources/Examples/SwiftService/SwiftService.swift"),
    ] {
      let lines = try Repository.file(example).lines
      let start = try #require(lines.firstIndex { $0.contains("Stack(\"") })
      let indentation = lines[start].prefix { $0 == " " }
      let end = try #require(lines[start...].firstIndex { $0 == indentation + "}" })
      let stack = CodeBlock(language: "swift", page: example, line: start, lines: Array(lines[start...end]))
      #expect(stack.occurs(in: try Repository.file(snippet).lines), "\(snippet) has another stack than \(example)")
    }
  }

  @Test func `YAML and JSON are rendered`() throws {
    var texts = try Repository.files(in: "Tests/Goldens", "json", "yaml").map(\.lines)
    for stack in Examples.stacks { texts += Examples.rendered(stack).map(Repository.lines) }
    for block in try Self.blocks("yaml", "json") {
      #expect(texts.contains { block.occurs(in: $0) }, "\(block): no target writes this")
    }
  }

  @Test func `Printed text is printed`() throws {
    var texts = [Examples.printed(by: Examples.fastAPIServer)]
    texts += Faults.all.map { Repository.lines(of: $0.findings) }
    texts.append(Examples.printed(by: Program { ordersStack }, "list"))
    texts.append(Examples.printed(by: Examples.fastAPIServer, "describe", "SQS.QueuePolicy"))
    texts.append(Examples.printed(by: LanguageExamples.severalTargets))
    for block in try Self.blocks("text") {
      #expect(texts.contains { block.occurs(in: $0) }, "\(block): nothing prints this")
    }
  }

  @Test func `Blocks have a language that is checked, or are commands`() throws {
    let known: Set = ["swift", "yaml", "json", "text", "sh"]
    for block in try Repository.pages().flatMap(CodeBlock.all) {
      #expect(known.contains(block.language), "\(block): the language of this block is '\(block.language)'")
    }
  }

  @Test func `Links lead to files`() throws {
    for page in try Repository.pages() {
      let folder = Repository.root.appending(path: page.path).deletingLastPathComponent()
      for (index, line) in page.lines.enumerated() {
        for match in line.matches(of: /\]\(([^)#]+)(#[^)]*)?\)/) {
          let target = String(match.output.1)
          if target.contains("://") { continue }
          let exists = (try? folder.appending(path: target).checkResourceIsReachable()) ?? false
          #expect(exists, "\(page.path):\(index + 1): there is no \(target)")
        }
      }
    }
  }
}
