/// How ids and names become Terraform's.
///
/// The rule for snake case: a new word begins at an upper-case letter that follows a lower-case letter or a digit, and at
/// the last upper-case letter of a run that a lower-case letter follows; digits stay with the word before them; what is
/// not a letter, digit or underscore of ASCII becomes `_`; a leading digit gets a `_` before it. `Api/LogGroup` becomes
/// `api_log_group`, `HTTPApi` `http_api`, `Fn12` `fn12`.
enum TerraformName {
  /// A name in snake case, as addresses, variables and outputs have it.
  static func snake(_ name: String) -> String {
    if name.isEmpty { return "_" }
    var name = name
    return name.withUTF8 { source in
      // Every byte makes at most two: a separator and itself.
      String(unsafeUninitializedCapacity: source.count * 2 + 1) { snake(source, $0) }
    }
  }

  /// The name of a parameter's variable: one that a module's block takes for itself gets a second word.
  static func variable(_ name: String) -> String {
    let variable = snake(name)
    return reservedVariables.contains(variable) ? variable + "_parameter" : variable
  }

  /// What no variable may be called.
  static let reservedVariables: Set = [
    "count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version",
  ]

  private static func snake(_ source: UnsafeBufferPointer<UInt8>, _ result: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
    func append(_ byte: UInt8) {
      result[count] = byte
      count += 1
    }
    if let first = source.first, isDigit(first) { append(UInt8(ascii: "_")) }
    for position in source.indices {
      let byte = source[position]
      if isUpper(byte) {
        if position > 0 {
          let before = source[position - 1]
          let endsRun = isUpper(before) && position + 1 < source.count && isLower(source[position + 1])
          if isLower(before) || isDigit(before) || endsRun { append(UInt8(ascii: "_")) }
        }
        append(byte | 0x20)
      } else if isLower(byte) || isDigit(byte) {
        append(byte)
      } else if byte & 0xC0 != 0x80 {
        // One underscore a character: continuation bytes of UTF-8 are passed over.
        append(UInt8(ascii: "_"))
      }
    }
    return count
  }

  /// A name that AWS would otherwise make up: stack and id in kebab case, at most `limit` bytes.
  ///
  /// A name that is too long keeps its beginning and ends in a checksum of the whole, so that two long names which begin
  /// alike stay apart.
  static func physical(stack: String, id: String, limit: Int) -> String {
    let whole = kebab(stack) + "-" + kebab(id)
    if whole.utf8.count <= limit { return whole }
    var hash: UInt32 = 2_166_136_261
    for byte in whole.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(whole.prefix(limit - digits.utf8.count - 1)) + "-" + digits
  }

  private static func kebab(_ name: String) -> String {
    let words = snake(name).split(separator: "_")
    return words.isEmpty ? "x" : words.joined(separator: "-")
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
