import Testing

/// The checker finds what is there and nothing else.
struct CodeBlockTests {
  private func block(_ lines: String...) -> CodeBlock {
    CodeBlock(language: "swift", page: "Page.md", line: 1, lines: lines)
  }

  @Test func `Blocks of a page`() {
    let page = Repository.File(
      path: "Page.md", lines: ["# Title", "```swift", "let x = 1", "", "```", "text", "  ```sh", "  ls", "  ```"])
    let blocks = CodeBlock.all(in: page)
    #expect(blocks.map(\.language) == ["swift", "sh"])
    #expect(blocks.map(\.description) == ["Page.md:2", "Page.md:7"])
    #expect(blocks[0].lines == ["let x = 1", ""])
  }

  @Test func `Consecutive lines at any common indentation`() {
    let text = ["func f() {", "  if x {", "    g()", "", "    h()", "  }", "}"]
    #expect(block("if x {", "  g()", "", "  h()", "}").occurs(in: text))
    #expect(block("g()", "", "h()").occurs(in: text))
    #expect(!block("g()", "h()").occurs(in: text))
    #expect(!block("if x {", "g()").occurs(in: text))
    #expect(!block("i()").occurs(in: text))
    #expect(!block().occurs(in: text))
  }

  @Test func `A cut line needs only its beginning`() {
    #expect(block("let list = [1, 2, …").occurs(in: ["  let list = [1, 2, 3]"]))
    #expect(!block("let list = [1, 3, …").occurs(in: ["  let list = [1, 2, 3]"]))
  }
}
