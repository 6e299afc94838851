import Formwork
import Foundation
import Testing

@testable import FormworkCommand

/// Packing code: the zip, the tools' commands, and what is said when something is amiss.
struct PackageTests {
  /// A folder of its own, with files in it.
  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID().uuidString)").path
    for (name, text) in files {
      let path = "\(folder)/\(name)"
      try FileManager.default.createDirectory(
        atPath: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    return folder
  }

  private func program(_ code: Code) -> Program {
    Program {
      Stack("Orders", fileID: "App/main.swift", line: 1) {
        LambdaFunction(
          "Api", runtime: .python3_13, handler: "app.handler", code: code, fileID: "App/main.swift", line: 2)
      }
    }
  }

  @Test func `A zip holds what the format asks for`() throws {
    let folder = try folder(["x": ""])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var writer = try #require(ZipWriter("\(folder)/a.zip"))
    writer.add("app.py", isExecutable: false, Array("x = 1\n".utf8))
    let size = writer.size
    let isWritten = writer.close()
    #expect(isWritten)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/a.zip")))
    #expect(bytes.count == size)
    let words: [UInt8] =
      [0x50, 0x4B, 3, 4, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + crc("x = 1\n") + [6, 0, 0, 0, 6, 0, 0, 0, 6, 0, 0, 0]
      + Array("app.pyx = 1\n".utf8) + [0x50, 0x4B, 1, 2, 20, 3, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + crc("x = 1\n")
      + [6, 0, 0, 0, 6, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0] + Array("app.py".utf8)
      + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 52, 0, 0, 0, 42, 0, 0, 0, 0, 0]
    #expect(bytes == words)
  }

  private func crc(_ text: String) -> [UInt8] {
    let value = CRC32.value(of: Array(text.utf8))
    return (0..<4).map { UInt8(value >> ($0 * 8) & 255) }
  }

  @Test func `The checksum is that of the format`() {
    // The check value of CRC-32/ISO-HDLC.
    #expect(CRC32.value(of: Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func `Pip is asked for wheels of the runtime and its operating system`() {
    let words = Packager.pip(
      "api/requirements.txt", .init(runtime: "python3.13", architecture: "arm64", isLayer: false), into: "build/api")
    let command = words.joined(separator: " ")
    #expect(command.hasPrefix("python3 -m pip install "))
    #expect(
      command.contains(
        "--only-binary :all: --implementation cp --python-version 3.13 --platform manylinux_2_34_aarch64"))
    #expect(command.hasSuffix("--platform manylinux2014_aarch64 --requirement api/requirements.txt"))
    let older = Packager.pip(
      "r.txt", .init(runtime: "python3.11", architecture: "x86_64", isLayer: true), into: "build/api")
    #expect(older.contains("manylinux_2_26_x86_64"))
    #expect(!older.contains("manylinux_2_27_x86_64"))
  }

  @Test func `Words of commands are quoted`() {
    #expect(Shell.quoted("it's") == "'it'\\''s'")
    #expect(Shell.run("exit 3") == 3)
    #expect(Shell.run("formwork-has-no-such-program 2>/dev/null") == 127)
  }

  @Test func `Sources are packed once, and again when they have changed`() throws {
    let folder = try folder([
      "app.py": "x = 1\n", "__pycache__/app.pyc": "", ".venv/pyvenv.cfg": "", ".venv/lib/x.py": "", "data/a.txt": "",
    ])
    let zip = ".formwork/packages/python3.13-x86_64\(folder).zip"
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      try? FileManager.default.removeItem(atPath: zip)
      try? FileManager.default.removeItem(atPath: zip + ".sources")
    }
    let program = program(.python(directory: folder))
    let first = CommandRun("package", program: program)
    #expect(first.status == 0)
    #expect(first.said == ["packed \(zip): 2 files, 0.0 MB"])
    #expect(CommandRun("package", program: program).said == ["kept \(zip): its sources are those that were packed"])
    let bytes = try Data(contentsOf: URL(filePath: zip))
    try Data("x = 2\n".utf8).write(to: URL(filePath: "\(folder)/app.py"))
    #expect(CommandRun("package", program: program).said == ["packed \(zip): 2 files, 0.0 MB"])
    #expect(try Data(contentsOf: URL(filePath: zip)) != bytes)
    try Data("x = 1\n".utf8).write(to: URL(filePath: "\(folder)/app.py"))
    _ = CommandRun("package", program: program)
    #expect(try Data(contentsOf: URL(filePath: zip)) == bytes)
  }

  @Test func `Sources that are not there, and sources that are none, are errors`() throws {
    let folder = try folder(["__pycache__/app.pyc": ""])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let missing = CommandRun(
      "package", program: program(.python(directory: "no/such", fileID: "App/main.swift", line: 3)))
    #expect(missing.status == 1)
    #expect(
      missing.complained == [
        """
        App/main.swift:3: error: no/such is to be packed and cannot be read [missing-file]
          hint: the path is relative to the folder in which the program runs
        """, "1 error, 0 warnings",
      ])
    let empty = CommandRun(
      "package", program: program(.python(directory: folder, fileID: "App/main.swift", line: 3)))
    #expect(
      empty.complained.first == """
        App/main.swift:3: error: there is nothing to pack for .formwork/packages/python3.13-x86_64\(folder).zip \
        [missing-file]
          hint: write the sources, or name packages in \(folder)/requirements.txt
        """)
    let file = CommandRun(
      "package",
      program: program(.python(directory: folder, requirements: "r.txt", fileID: "App/main.swift", line: 3)))
    #expect(file.complained.first?.contains("error: \(folder)/r.txt is to be packed and cannot be read") == true)
  }

  @Test func `A tool that fails is an error with its last lines`() throws {
    let folder = try folder(["app.py": "", "requirements.txt": "no requirement at all\n"])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = CommandRun(
      "package", program: program(.python(directory: folder, fileID: "App/main.swift", line: 3)))
    #expect(run.status == 1)
    let words = try #require(run.complained.first)
    // Without Python it is not there, which is found too.
    #expect(words.hasPrefix("App/main.swift:3: error: p"))
    #expect(words.contains("[failed-tool]"))
  }

  @Test func `A tool that is not there is an error`() throws {
    var diagnostics = Diagnostics()
    let packager = Packager(Console(say: { _ in }, complain: { _ in }))
    do throws(Diagnostic) {
      try packager.run(["formwork-has-no-npm"], in: "/tmp", SourceLocation("App/main.swift", 3))
    } catch {
      diagnostics.add(error)
    }
    #expect(
      diagnostics.description == """
        App/main.swift:3: error: formwork-has-no-npm is not there, which packs this code [failed-tool]
          hint: install Python 3 with pip
        """)
  }

  @Test func `A program without such code packs nothing`() {
    let run = CommandRun("package", program: program(.zip("build/api.zip")))
    #expect(run.status == 0)
    #expect(run.said == ["nothing to pack: no code is .python(…) or .node(…)"])
    #expect(CommandRun("package", "--out", "x", program: program(.zip("build/api.zip"))).status == 64)
  }
}
