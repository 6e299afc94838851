import Formwork
import Testing

/// Files that are in memory only.
struct MemoryFiles: FileReading {
  let files: [String: [UInt8]]

  func size(of path: String) -> Int? { files[path]?.count }

  func isFolder(_ path: String) -> Bool? { files.keys.contains { $0.hasPrefix(path + "/") } }

  func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]? {
    guard let bytes = files[path], offset >= 0, offset + count <= bytes.count else { return nil }
    return Array(bytes[offset..<(offset + count)])
  }

  func entries(of folder: String) -> [FileEntry]? {
    let inside = files.keys.filter { $0.hasPrefix(folder + "/") }.map { $0.dropFirst(folder.count + 1) }
    return Set(inside.map { $0.prefix { $0 != "/" } }).map { name in
      FileEntry(String(name), size: files["\(folder)/\(name)"]?.count, mode: 0o644)
    }
  }
}

/// A zip archive of empty files: what the directory at its end says is all that checks read.
func zip(_ names: [String]) -> [UInt8] {
  func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 255) } }
  var directory: [UInt8] = []
  for name in names {
    directory += number(0x0201_4B50, 4) + [UInt8](repeating: 0, count: 24) + number(name.utf8.count, 2)
    directory += [UInt8](repeating: 0, count: 16) + Array(name.utf8)
  }
  return directory + number(0x0605_4B50, 4) + [UInt8](repeating: 0, count: 4) + number(names.count, 2)
    + number(names.count, 2) + number(directory.count, 4) + number(0, 4) + number(0, 2)
}

/// Handlers that the zip at hand does not have.
struct HandlerFindingTests {
  private func stack(_ runtime: Value<OneOf<Lambda.Function.Runtime>>, _ handler: String) -> Stack {
    Stack("S") {
      function(runtime: runtime, handler: Value(handler), code: .zip("build/api.zip"))
    }
  }

  @Test func `Module missing from the zip`() {
    let files = MemoryFiles(files: ["build/api.zip": zip(["api_server.py", "fastapi/__init__.py"])])
    #expect(
      findings(files: files, in: stack(.python3_13, "api_serverr.lambda_handler")) == [
        """
        +1: error: Handler of Api is "api_serverr.lambda_handler", but build/api.zip has no api_serverr.py or \
        api_serverr/__init__.py [missing-handler]
          hint: did you mean api_server.py?
        """
      ])
  }

  @Test func `Modules that are there`() {
    let files = MemoryFiles(
      files: ["build/api.zip": zip(["api_server.py", "pkg/main.py", "web/__init__.py", "src/index.mjs", "bootstrap"])])
    #expect(findings(files: files, in: stack(.python3_13, "api_server.lambda_handler")).isEmpty)
    #expect(findings(files: files, in: stack(.python3_13, "pkg.main.handler")).isEmpty)
    #expect(findings(files: files, in: stack(.python3_13, "web.handler")).isEmpty)
    #expect(findings(files: files, in: stack(.nodejs22_x, "src/index.handler")).isEmpty)
    #expect(findings(files: files, in: stack(.provided_al2023, "anything")).isEmpty)
  }

  @Test func `Custom runtime without bootstrap`() {
    let files = MemoryFiles(files: ["build/api.zip": zip(["main"])])
    #expect(
      findings(files: files, in: stack(.provided_al2023, "swift.handler")) == [
        "+1: error: Handler of Api is \"swift.handler\", but build/api.zip has no bootstrap [missing-handler]"
      ])
  }

  @Test func `File that is no zip`() {
    let files = MemoryFiles(files: ["build/api.zip": Array("no zip".utf8)])
    #expect(
      findings(files: files, in: stack(.python3_13, "api_server.lambda_handler")) == [
        "+1: error: the code of Api, build/api.zip, cannot be read as a zip archive [file-access]"
      ])
  }

  @Test func `Zip that is not at hand yet`() {
    let code = stack(.python3_13, "api_server.lambda_handler")
    #expect(findings(files: MemoryFiles(files: [:]), in: code).isEmpty)
    #expect(
      findings(files: MemoryFiles(files: ["build/other.zip": []]), in: code) == [
        """
        +1: warning: the code of Api, build/api.zip, is not there yet [missing-file]
          hint: build it before you deploy; the path is relative to the folder in which the program runs
        """
      ])
  }

  @Test func `Folder that is not there`() {
    let code = Stack("S") { function(code: .directory("src/api")) }
    #expect(findings(files: MemoryFiles(files: ["src/api/app.py": []]), in: code).isEmpty)
    #expect(
      findings(files: MemoryFiles(files: ["src/web/app.py": []]), in: code) == [
        """
        +0: warning: the code of Api, src/api, is not there yet [missing-file]
          hint: build it before you deploy; the path is relative to the folder in which the program runs
        """
      ])
  }
}
