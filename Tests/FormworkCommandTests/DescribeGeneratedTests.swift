import Formwork
import FormworkSchemas
import Foundation
import Testing

@testable import FormworkCommand

/// What `describe` says of every type, held against the generated sources.
@Suite struct DescribeGeneratedTests {
  /// What the sources declare of a type.
  struct Declared: Equatable {
    var labels: [String] = []
    var required: Set<String> = []
    var replacing: Set<String> = []
    var attributes: Set<String> = []
    /// The members by the label of the property that takes them.
    var values: [String: Set<String>] = [:]
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test func `Says of every type what its source says`() throws {
    var types = 0
    let services = Self.sources.appending(path: "Services")
    for service in try FileManager.default.contentsOfDirectory(atPath: services.path).sorted() {
      let folder = services.appending(path: service)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .sorted { ($0.count, $0) < ($1.count, $1) }.map { folder.appending(path: $0) }
      let brought = Self.sources.appending(path: "FormworkServerless/Generated/\(service).swift")
      let all = (FileManager.default.fileExists(atPath: brought.path) ? [brought] : []) + files
      let text = try all.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
      for (type, declared) in GeneratedSource(text).types {
        let description = try #require(TypeDescription(type)).lines
        #expect(Self.read(description) == declared, "\(type)")
        types += 1
      }
    }
    #expect(types == Schemas.types.count)
  }

  /// Reads a description as a person does.
  private static func read(_ lines: [String]) -> Declared {
    var declared = Declared()
    let start = lines.firstIndex { $0.hasPrefix("Properties, ") } ?? 0
    let end = lines.firstIndex(of: "Attributes:") ?? lines.count
    var label = ""
    for line in lines[(start + 1)..<end] where !line.isEmpty && line != "  none" {
      let marks = line.prefix(2)
      let rest = line.dropFirst(4)
      if rest.first != " " {
        label = String(rest.prefix { $0 != " " })
        declared.labels.append(label)
        if marks.contains("!") { declared.required.insert(label) }
        if marks.contains("^") { declared.replacing.insert(label) }
      }
      for word in rest.split(separator: " ") where word.first == "." && word.count > 1 {
        let member = word.dropFirst().filter { $0 != "," }
        declared.values[label, default: []].insert(member)
      }
    }
    for line in lines[(end + 1)...] where line.hasPrefix("  .") {
      let name = line.dropFirst(3).prefix { $0 != " " }
      if name != "ref" { declared.attributes.insert(String(name)) }
    }
    return declared
  }
}

/// The declarations of a service's generated sources.
private struct GeneratedSource {
  private(set) var types: [(type: String, declared: DescribeGeneratedTests.Declared)] = []

  init(_ text: String) {
    var members: [String: Set<String>] = [:]
    var kinds: [[String: String]] = []
    var scopes: [String] = []
    var enumeration: String?
    var namespace = ""
    var parameters = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("extension ") {
        enumeration = nil
        let name = line.dropFirst(10).prefix { $0 != " " }
        if line.hasPrefix("extension Value where T == OneOf<") {
          enumeration = String(line.dropFirst(33).prefix { $0 != ">" })
        } else {
          namespace = String(name)
        }
      } else if let enumeration, line.hasPrefix("  public static var ") {
        let name = line.dropFirst(20).prefix { $0 != ":" }.filter { $0 != "`" }
        members[enumeration, default: []].insert(name)
      } else if line.hasPrefix("  public struct "), line.hasSuffix("ResourceType {") {
        let name = line.dropFirst(16).prefix { $0 != ":" }
        scopes.append("\(namespace).\(name)")
        types.append((type: "", declared: .init()))
        kinds.append([:])
      } else if line.hasPrefix("    public static let schema = "), let last = types.indices.last {
        types[last].type = String(line.split(separator: "\"")[1])
      } else if types.last?.declared.labels.isEmpty == true, line == "    public init(" {
        parameters = true
      } else if parameters, let last = types.indices.last {
        if line.hasPrefix("    ) {") { parameters = false }
        if line.hasPrefix("      _ ") || line.hasPrefix("      fileID") || !parameters { continue }
        let label = line.dropFirst(6).prefix { $0 != ":" }.filter { $0 != "`" }
        types[last].declared.labels.append(label)
        if !line.contains(" = nil") { types[last].declared.required.insert(label) }
        if let start = line.range(of: "OneOf<") {
          kinds[last][label] = String(line[start.upperBound...].prefix { $0 != ">" })
        }
      } else if line.hasPrefix("    public var "), line.contains("{ node.attribute("), let last = types.indices.last {
        types[last].declared.attributes.insert(line.dropFirst(15).prefix { $0 != ":" }.filter { $0 != "`" })
      } else if line.hasPrefix("    ///   - "), line.contains("A change replaces the resource."),
        let last = types.indices.last, types[last].declared.labels.isEmpty
      {
        types[last].declared.replacing.insert(String(line.dropFirst(12).prefix { $0 != ":" }))
      }
    }
    for index in types.indices {
      let space = scopes[index].prefix { $0 != "." }
      for (label, kind) in kinds[index] {
        types[index].declared.values[label] = members["\(scopes[index]).\(kind)"] ?? members["\(space).\(kind)"] ?? []
      }
    }
  }
}
