/// A fenced block of a Markdown page.
struct CodeBlock: CustomStringConvertible {
  let language: String
  let page: String
  /// The line of the fence.
  let line: Int
  let lines: [String]

  /// The blocks of a page, in order.
  static func all(in page: Repository.File) -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: (language: String, line: Int, lines: [String])?
    for (index, line) in page.lines.enumerated() {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("```") {
        if let block = open {
          blocks.append(CodeBlock(language: block.language, page: page.path, line: block.line, lines: block.lines))
          open = nil
        } else {
          open = (String(trimmed.dropFirst(3)), index + 1, [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  var description: String { "\(page):\(line)" }

  /// Whether the block's lines stand one after another in a text, at whatever indentation.
  ///
  /// A line that ends in `…` need only begin like the one in the text.
  func occurs(in text: [String]) -> Bool {
    let wanted = Self.unindented(lines)
    guard let first = wanted.first, text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains { start in
      guard Self.matches(first.trimmed, text[start].trimmed) else { return false }
      let found = Self.unindented(text[start..<(start + wanted.count)])
      return zip(wanted, found).allSatisfy { Self.matches($0, $1) }
    }
  }

  private static func matches(_ wanted: String, _ found: String) -> Bool {
    wanted.hasSuffix("…") ? found.hasPrefix(wanted.dropLast()) : wanted == found
  }

  /// The lines without the white space that all of them begin with.
  private static func unindented(_ lines: some Collection<String>) -> [String] {
    let indentation = lines.filter { !$0.trimmed.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { $0.trimmed.isEmpty ? "" : String($0.dropFirst(indentation)) }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " })
  }
}
