import Testing

@testable import FormworkChecks

private struct OneFile: FileReading {
  let content: [UInt8]
  func size(of path: String) -> Int? { content.count }
  func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset + count <= content.count else { return nil }
    return Array(content[offset..<(offset + count)])
  }
}

/// Reading the directory of zip archives.
struct ZipArchiveTests {
  /// `a.txt` as `zip -0` packs it, with a comment behind.
  private static let archive: [UInt8] =
    [0x50, 0x4B, 3, 4, 10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + [UInt8](repeating: 0, count: 12) + [5, 0, 0, 0]
    + Array("a.txt".utf8)
    + [0x50, 0x4B, 1, 2, 30, 3, 10, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + [UInt8](repeating: 0, count: 12) + [5, 0]
    + [UInt8](repeating: 0, count: 16) + Array("a.txt".utf8)
    + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 51, 0, 0, 0, 35, 0, 0, 0, 2, 0] + Array("hi".utf8)

  @Test func `Names`() {
    #expect(ZipArchive("x", OneFile(content: Self.archive))?.names == ["a.txt"])
  }

  @Test func `Cut archives are none`() {
    for count in [0, 10, 40, Self.archive.count - 10] {
      #expect(ZipArchive("x", OneFile(content: Array(Self.archive.prefix(count)))) == nil)
    }
  }

  @Test func `Lying offsets are refused`() {
    var archive = Self.archive
    archive[archive.count - 8] = 0xFF
    archive[archive.count - 7] = 0xFF
    #expect(ZipArchive("x", OneFile(content: archive)) == nil)
  }
}
