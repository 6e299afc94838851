// Makes the catalogue of the API reference from the pages of this repository: see .ci/api-reference.
//
//     swift .ci/reference-catalog.swift CATALOGUE [SERVICE...]
//
// The pages are plain Markdown, and their links are those of a repository: `Targets.md#sam`. DocC wants names of articles and
// the text of headings, so each page is copied with its links in that form. The README becomes the first page; below it stand
// the pages, constructs and modules in the order in which Documentation/README.md lists them.

import Foundation

/// The article that a page becomes.
struct Page {
  /// The path from the root.
  let path: String
  let text: String

  /// The name of the article, which is unique among all pages.
  var name: String {
    switch path {
    case "README.md": "Formwork-Reference"
    case "Documentation/README.md": "Documentation"
    default: URL(filePath: path).deletingPathExtension().lastPathComponent
    }
  }

  /// What DocC calls a heading, by what a repository calls it.
  var anchors: [Substring: String] {
    let headings = prose.joined(separator: "\n").matches(of: /(?m)^#+ (.+)$/).map(\.output.1)
    let pairs = headings.map { heading in
      let anchor = heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
      return (
        Substring(anchor.replacing(" ", with: "-")),
        heading.filter { $0 != "`" }.split(separator: " ").joined(separator: "-")
      )
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// What stands between the blocks of code and, at the odd places, those blocks.
  var parts: [String] {
    var parts = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if isFence, parts.count % 2 == 1 { parts.append("") }
      parts[parts.count - 1] += line + "\n"
      if isFence, parts[parts.count - 1] != line + "\n" { parts.append("") }
    }
    return parts
  }

  var prose: [String] { parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element) }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
}

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
let catalogue = URL(filePath: CommandLine.arguments[1])
let services = CommandLine.arguments.dropFirst(2)

func page(_ path: String) throws -> Page {
  Page(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
}

let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Documentation").path)
let files = ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/\($0)" }
let pages = try files.map(page)
let pagesByPath = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })

/// The module of each type that a file is named for, but for those of services.
let modules: [String: Substring] = {
  let sources = FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
  let files = sources?.compactMap { ($0 as? URL)?.pathComponents.suffix(from: root.pathComponents.count + 1) } ?? []
  let pairs = files.filter { $0.first?.hasPrefix("Formwork") == true && $0.last?.hasSuffix(".swift") == true }.map {
    (String(($0.last ?? "").dropLast(".swift".count)), Substring($0.first ?? ""))
  }
  // The constructs of `Formwork` go before internal types of the same name elsewhere.
  return Dictionary(pairs) { first, second in first == "Formwork" ? first : second }
}()

/// What a link of a page leads to, as a path from the root.
func path(of link: Substring, from page: Page) -> String {
  var folders = page.path.split(separator: "/").dropLast()
  for step in link.split(separator: "/") {
    if step == ".." { folders = folders.dropLast() } else { folders.append(step) }
  }
  return folders.joined(separator: "/")
}

/// A page's prose with links to articles. What is no page is no part of the reference and is named by its path.
func relinked(_ prose: String, of page: Page) throws -> String {
  var failure: Failure?
  let result = prose.replacing(/\[((?:[^\[\]`]|`[^`]*`)+)\]\(([^()#\s]*)(?:#([^()\s]+))?\)/) { match -> String in
    let (_, text, link, fragment) = match.output
    if link.contains("://") { return String(match.output.0) }
    let path = link.isEmpty ? page.path : path(of: link, from: page)
    guard let target = pagesByPath[path] else {
      return text.filter({ $0 != "`" }) == path ? "`\(path)`" : "\(text) (`\(path)`)"
    }
    guard let fragment else { return "[\(text)](doc:\(target.name))" }
    guard let anchor = target.anchors[fragment] else {
      failure = Failure(description: "\(page.path): error: there is no heading #\(fragment) in \(path)")
      return ""
    }
    // DocC knows no headings of the first page.
    if target.path == "README.md" { return "[\(text)](doc:\(target.name))" }
    return "[\(text)](doc:\(target.name)#\(anchor))"
  }
  if let failure { throw failure }
  return result
}

/// Tables of HTML have cells of code, which DocC's have not: the heading of its column goes before each cell.
func withoutHTML(_ prose: String, _ headings: inout [Substring]) -> String {
  headings += prose.matches(of: /<th>(.*?)<\/th>/).map(\.output.1)
  return prose.replacing(/(?m)^<.*>$/) { line in
    line.output.hasSuffix("<td>") && !headings.isEmpty ? "**\(headings.removeFirst())**" : ""
  }
}

func article(_ page: Page) throws -> String {
  var headings: [Substring] = []
  return try page.parts.enumerated().map { index, part in
    index % 2 == 1 ? part : withoutHTML(try relinked(part, of: page), &headings)
  }.joined()
}

/// The first page's topics: the tables of Documentation/README.md that list pages or modules, by their headings.
func topics() throws -> (text: String, summaries: [(module: Substring, summary: Substring)]) {
  let list = try page("Documentation/README.md")
  var summaries: [(module: Substring, summary: Substring)] = []
  var text = "\n## Topics\n\n- <doc:\(list.name)>\n"
  for section in list.text.split(separator: "\n## ").dropFirst() {
    let links = section.matches(of: /(?m)^\| \[[^\]]+\]\(([^)]+)\) \|/).compactMap { row in
      pagesByPath[path(of: row.output.1, from: list)].map { "- <doc:\($0.name)>\n" }
    }
    let modules = section.matches(of: /(?m)^\| `(\w+)` \| (.+) \|$/).map { ($0.output.1, $0.output.2) }
    summaries += modules
    let items = links + modules.map { "- ``\($0.0)``\n" }
    if !items.isEmpty { text += "\n### \(section.prefix { $0 != "\n" })\n\n" + items.joined() }
  }
  for page in pages where page.path != "README.md" && !text.contains("<doc:\(page.name)>") {
    throw Failure(description: "\(list.path): error: \(page.path) is in no table")
  }
  if !services.isEmpty { text += "\n### Services\n\n" }
  text += services.map { "- ``\($0)``\n" }.joined()
  return (text, summaries)
}

func write(_ text: String, _ name: String) throws {
  try text.write(to: catalogue.appending(path: name), atomically: true, encoding: .utf8)
}

do {
  try? FileManager.default.removeItem(at: catalogue)
  try FileManager.default.createDirectory(at: catalogue, withIntermediateDirectories: true)
  let topics = try topics()
  for page in pages {
    var text = try article(page)
    if page.path == "README.md" {
      let title = text.prefix { $0 != "\n" }
      text = title + "\n\n@Metadata {\n  @TechnologyRoot\n}\n" + text.dropFirst(title.count) + topics.text
    }
    try write(text, page.name + ".md")
    if page.path.contains("/Constructs/") {
      let module = modules[page.name] ?? "Formwork"
      try write("# ``\(module)/\(page.name)``\n\n## See Also\n\n- <doc:\(page.name)>\n", "\(module).\(page.name).md")
    }
  }
  for (module, summary) in topics.summaries {
    try write("# ``\(module)``\n\n\(summary.prefix(1).uppercased() + summary.dropFirst()).\n", "\(module).md")
  }
  for module in services {
    let service = module == "FormworkCloudFormationResources" ? "CloudFormation" : module.dropFirst("Formwork".count)
    let summary = "The types of `AWS::\(service)`, as the schemas that AWS publishes have them."
    try write("# ``\(module)``\n\n\(summary)\n", "\(module).md")
  }
  print(topics.summaries.map(\.module).joined(separator: "\n"))
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
