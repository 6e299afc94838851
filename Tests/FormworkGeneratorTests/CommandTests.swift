import FormworkIR
import Foundation
import Testing

@testable import FormworkGenerator

/// Where the fixtures lie.
let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

@Suite struct CommandTests {
  /// Runs the command in a folder of its own and returns what `body` makes of it.
  private func within(
    services: String = "Kitchen", _ body: (URL, (String...) -> (code: Int32, lines: [String])) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("generate-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder) { arguments in
      var lines: [String] = []
      let code = Command { lines.append($0) }.run(
        [
          "--schemas", fixtures.path, "--output", folder.path, "--services", services, "--untyped",
          folder.appendingPathComponent("Untyped.txt").path,
        ] + arguments)
      return (code, lines)
    }
  }

  @Test func `Writes what the check then accepts`() throws {
    try within { folder, run in
      #expect(run("--check").code == 1)
      #expect(run().code == 0)
      #expect(run("--check").code == 0)
      let file = folder.appendingPathComponent("Services/Kitchen/Kitchen.swift")
      let before = try Data(contentsOf: file)
      #expect(run().code == 0)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `Names each file that differs`() throws {
    try within(services: "all") { folder, run in
      _ = run()
      let kitchen = folder.appendingPathComponent("Services/Kitchen")
      try Data("x".utf8).write(to: kitchen.appendingPathComponent("Kitchen.swift"))
      try Data("x".utf8).write(to: kitchen.appendingPathComponent("Pan.swift"))
      try FileManager.default.removeItem(at: folder.appendingPathComponent("FormworkSchemas/Generated/K.swift"))
      let (code, lines) = run("--check")
      #expect(code == 1)
      #expect(
        lines.suffix(3) == [
          "FormworkSchemas/Generated/K.swift is missing", "Services/Kitchen/Kitchen.swift differs",
          "Services/Kitchen/Pan.swift is superfluous",
        ])
      _ = run()
      #expect(run("--check").code == 0)
    }
  }

  @Test func `Keeps other services in the report`() throws {
    try within { folder, run in
      _ = run()
      let report = folder.appendingPathComponent("Untyped.txt")
      let own = try String(contentsOf: report, encoding: .utf8)
      #expect(own == "AWS::Kitchen::Kettle Recipe: takes object or string\n")
      try Data(("AWS::Garden::Hose Water: of no type\nAWS::Kitchen::Gone X: gone\n" + own).utf8).write(to: report)
      _ = run()
      #expect(try String(contentsOf: report, encoding: .utf8) == "AWS::Garden::Hose Water: of no type\n" + own)
    }
  }

  @Test func `Writes the tables of all services or of none`() throws {
    try within { folder, run in
      #expect(run().lines.last == "1 types of 1 services in 1 files")
      #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("FormworkSchemas").path))
    }
    try within(services: "all") { folder, run in
      #expect(run().lines.last == "1 types of 1 services in 3 files")
      let index = folder.appendingPathComponent("FormworkSchemas/Generated/Index.swift")
      #expect(FileManager.default.fileExists(atPath: index.path))
    }
  }

  @Test func `Reports schemas that are not there`() {
    var lines: [String] = []
    let command = Command { lines.append($0) }
    #expect(command.run(["--schemas", fixtures.path, "--services", "Garden"]) == 1)
    #expect(lines == ["\(fixtures.path) has no schema of the service Garden."])
    #expect(command.run(["--shemas", fixtures.path]) == 64)
    #expect(lines.last?.contains("Did you mean --schemas?") == true)
  }

  @Test func `Reads the index of the package`() {
    let entries = SchemaSource.entries(
      """
      types: dict[str, str] = {
          "AWS::Lambda::Function": "40189dea7ef4e99d",
      }
      """)
    #expect(entries.map(\.type) == ["AWS::Lambda::Function"])
    #expect(entries.map(\.file) == ["40189dea7ef4e99d"])
  }
}
