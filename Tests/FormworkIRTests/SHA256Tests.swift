import FormworkIR
import Testing

/// SHA-256 against values of others: the examples of FIPS 180-4, and lengths around the ends of blocks.
struct SHA256Tests {
  private func hash(_ bytes: [UInt8]...) -> String {
    var hash = SHA256()
    for part in bytes { hash.update(part) }
    return hash.hexadecimal
  }

  @Test(arguments: [
    (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    (1000, "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ])
  func `Hashes of so many letters a`(count: Int, expected: String) {
    #expect(hash([UInt8](repeating: 97, count: count)) == expected)
  }

  @Test func `Pieces make no difference`() {
    let bytes = (0..<300).map { UInt8($0 % 251) }
    #expect(hash(bytes) == hash(Array(bytes[..<1]), Array(bytes[1..<64]), Array(bytes[64..<200]), Array(bytes[200...])))
    #expect(hash(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `Two texts are not their sum`() {
    var left = SHA256()
    left.update("ab")
    left.update("c")
    var right = SHA256()
    right.update("a")
    right.update("bc")
    #expect(left.hexadecimal != right.hexadecimal)
  }
}
