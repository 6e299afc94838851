/// How ids become names.
public enum LogicalName {
  /// The logical id of a template: the words of the id with capital initials, without anything between them.
  ///
  /// `Api/LogGroup` becomes `ApiLogGroup`, `my-queue` becomes `MyQueue`. Logical ids are letters and digits only
  /// (Resources section structure syntax, AWS CloudFormation User Guide).
  public static func cloudFormation(_ id: String) -> String {
    mapped(id) { bytes, result in
      var count = 0
      var startsWord = true
      for byte in bytes {
        if isLower(byte) {
          result[count] = startsWord ? byte - 32 : byte
        } else if isUpper(byte) || isDigit(byte) {
          result[count] = byte
        } else {
          startsWord = true
          continue
        }
        startsWord = false
        count += 1
      }
      return count
    }
  }

  /// What ids have in common when some target cannot tell them apart: their letters and digits in lower case.
  public static func folded(_ id: String) -> String {
    mapped(id) { bytes, result in
      var count = 0
      for byte in bytes {
        if isUpper(byte) {
          result[count] = byte + 32
        } else if isLower(byte) || isDigit(byte) {
          result[count] = byte
        } else {
          continue
        }
        count += 1
      }
      return count
    }
  }

  /// A name with the variables of loops replaced: `${Name}` by the element, `&{Name}` by its letters and digits.
  public static func expanded(_ template: String, _ elements: [String: String]) -> String {
    guard template.holds(UInt8(ascii: "{")) else { return template }
    var result = ""
    var rest = template[...]
    while let brace = rest.firstIndex(of: "{") {
      let before = rest[..<brace]
      guard let mark = before.last, mark == "$" || mark == "&", let end = rest[brace...].firstIndex(of: "}"),
        let element = elements[String(rest[rest.index(after: brace)..<end])]
      else {
        result += rest[...brace]
        rest = rest[rest.index(after: brace)...]
        continue
      }
      result += before.dropLast() + (mark == "&" ? alphanumeric(element) : element)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// The variables of loops that a name holds: `Name` of `${Name}` and `&{Name}`.
  public static func variables(of template: String) -> [String] {
    guard template.holds(UInt8(ascii: "{")) else { return [] }
    var names: [String] = []
    var rest = template[...]
    while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
      if let mark = rest[..<brace].last, mark == "$" || mark == "&" {
        names.append(String(rest[rest.index(after: brace)..<end]))
      }
      rest = rest[rest.index(after: end)...]
    }
    return names
  }

  /// The letters and digits of a text.
  public static func alphanumeric(_ text: String) -> String {
    String(decoding: text.utf8.filter { isLower($0) || isUpper($0) || isDigit($0) }, as: UTF8.self)
  }

  /// Whether a template takes the text for a logical id: 1 to 255 letters and digits.
  public static func isLogicalID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 255 && text.utf8.allSatisfy { isLower($0) || isUpper($0) || isDigit($0) }
  }

  /// Whether a declaration may have the name: it begins with a letter, and letters, digits, `-`, `_` and `.` follow.
  public static func isValid(_ name: String) -> Bool { !name.holds(UInt8(ascii: "/")) && isValidPath(name) }

  /// Whether every name of an id is one that a declaration may have.
  public static func isValidPath(_ id: String) -> Bool {
    var id = id
    return id.withUTF8 { bytes in
      var startsName = true
      for byte in bytes {
        if startsName {
          if !isLower(byte) && !isUpper(byte) { return false }
          startsName = false
        } else if byte == UInt8(ascii: "/") {
          startsName = true
        } else if !isLower(byte) && !isUpper(byte) && !isDigit(byte) && byte != 45 && byte != 46 && byte != 95 {
          return false
        }
      }
      return !startsName
    }
  }

  /// A text whose bytes a closure picks from those of another, into a place of the same size.
  private static func mapped(
    _ text: String, _ pick: (UnsafeBufferPointer<UInt8>, UnsafeMutableBufferPointer<UInt8>) -> Int
  ) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { pick(bytes, $0) }
    }
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
