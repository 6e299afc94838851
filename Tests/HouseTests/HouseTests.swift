import Foundation
import Testing

/// Rules of the house that no compiler checks.
struct HouseTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The written Swift files below a folder, with their lines.
  private static func files(in folder: String) throws -> [(path: String, lines: [String])] {
    let base = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Services/") && !$0.contains("/Generated/") }
      .sorted().map { name in
        let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
        return (name, text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      }
  }

  /// Modules that do without Foundation, so that programs start fast and stay small.
  private static let lean = [
    "FormworkIR", "FormworkDSL", "Formwork", "FormworkCloudFormation", "FormworkSAM", "FormworkTerraform",
    "FormworkTakeover",
    "FormworkRelations", "FormworkChecks", "FormworkCommand", "FormworkConfiguration",
    "FormworkDelivery", "FormworkIntegration", "FormworkMonitoring", "FormworkNetworking", "FormworkDatabases",
    "FormworkFileSystems", "FormworkRESTAPI",
  ]

  @Test func `No Foundation in the core, the language and the backends`() throws {
    for file in try Self.files(in: "Sources") {
      guard let module = file.path.split(separator: "/").first, Self.lean.contains(String(module)) else { continue }
      #expect(!file.lines.contains { $0.hasPrefix("import Foundation") }, "\(file.path)")
    }
  }

  @Test func `Backends and checks know no construct`() throws {
    let backends = [
      "FormworkCloudFormation", "FormworkSAM", "FormworkTerraform", "FormworkRelations", "FormworkChecks",
    ]
    for file in try Self.files(in: "Sources") {
      guard let module = file.path.split(separator: "/").first, backends.contains(String(module)) else { continue }
      let imports = file.lines.filter { $0.hasPrefix("import ") }
      #expect(!imports.contains("import Formwork"), "\(file.path)")
      #expect(!imports.contains("import FormworkDSL"), "\(file.path)")
    }
  }

  @Test func `Written files stay short`() throws {
    for folder in ["Sources", "Tests", "Snippets"] {
      for file in try Self.files(in: folder) where !file.path.contains("/Tables/") {
        #expect(file.lines.count <= 401, "\(folder)/\(file.path) has \(file.lines.count) lines")
      }
    }
  }

  @Test func `Nothing that a user can cause ends the process`() throws {
    for file in try Self.files(in: "Sources") {
      for (number, line) in file.lines.enumerated() {
        let code = line.trimmingCharacters(in: .whitespaces)
        if code.hasPrefix("//") { continue }
        #expect(!code.contains("fatalError("), "\(file.path):\(number + 1)")
        #expect(!code.contains("try!"), "\(file.path):\(number + 1)")
        #expect(!code.contains(" as! "), "\(file.path):\(number + 1)")
      }
    }
  }

  @Test func `Only rules name their codes with a text`() throws {
    for file in try Self.files(in: "Sources") where file.path != "FormworkChecks/Rules/StackRule.swift" {
      for (number, line) in file.lines.enumerated() {
        #expect(!line.contains(", .rule("), "\(file.path):\(number + 1)")
        let isList = file.path == "FormworkIR/Diagnostics/DiagnosticCode.swift"
        #expect(isList || !line.contains("DiagnosticCode("), "\(file.path):\(number + 1)")
      }
    }
  }

  @Test func `The package has a module for every service`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources/Services").path)
    let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    let list = manifest.split(separator: "let services: [String] = [")[1].prefix { $0 != "]" }
    #expect(
      list.split(separator: "\"").filter { !$0.contains(",") && !$0.contains("\n") }.map(String.init)
        == folders.sorted())
  }

  @Test func `The page on resource types names the day of the schemas`() throws {
    let index = try String(
      contentsOf: Self.root.appending(path: "Sources/FormworkSchemas/Generated/Index.swift"), encoding: .utf8)
    let page = try String(contentsOf: Self.root.appending(path: "Documentation/ResourceTypes.md"), encoding: .utf8)
    let date = try #require(index.firstMatch(of: #/static let date: StaticString = "([\d-]+)"/#)).1
    #expect(page.contains("the schemas that AWS had published by \(date)."), "all_types.py --write measures anew")
  }

  @Test func `Generated files stay below 5,000 lines`() throws {
    for folder in ["Services", "FormworkServerless", "FormworkSchemas/Generated", "FormworkChecks/Generated"] {
      let base = Self.root.appending(path: "Sources").appending(path: folder)
      for name in try FileManager.default.subpathsOfDirectory(atPath: base.path) where name.hasSuffix(".swift") {
        let data = try Data(contentsOf: base.appending(path: name))
        #expect(data.count { $0 == UInt8(ascii: "\n") } < 5_000, "\(name)")
      }
    }
  }

  @Test func `Tests are named by sentences`() throws {
    for file in try Self.files(in: "Tests") {
      let text = file.lines.joined(separator: "\n")
      for part in text.components(separatedBy: "@" + "Test").dropFirst() {
        guard let name = part.range(of: "func ")?.upperBound, name < part.endIndex else { continue }
        let shown = part[name...].prefix { $0 != "(" }
        let isSentence = shown.first == "`"
        #expect(isSentence, "\(file.path): \(shown)")
      }
    }
  }

  /// Names that end in capitals, such as `apiID`, beside the generated ones, such as `apiId`.
  @Test func `Members and labels are spelt as the generated ones are`() throws {
    let modules = [
      "Formwork/", "FormworkConfiguration/", "FormworkDelivery/", "FormworkIntegration/", "FormworkMonitoring/",
      "FormworkNetworking/", "FormworkDatabases/", "FormworkFileSystems/", "FormworkDSL/", "FormworkTesting/",
      "FormworkRESTAPI/", "FormworkCommand/",
    ]
    let spelling = try Regex(
      #"\b(?:var|func|let|_) [a-z]\w*[a-z](?:ID|ARN|URL|URI|IAM|API)s?\b|\b[a-z]\w*[a-z](?:ARN|URL|URI)s?:"#)
    for file in try Self.files(in: "Sources") where modules.contains(where: file.path.hasPrefix) {
      for (number, line) in file.lines.enumerated() where line.contains("public ") && !line.contains("fileID") {
        #expect(line.firstMatch(of: spelling) == nil, "\(file.path):\(number + 1)")
      }
    }
  }
}
