/// How ids become names.
public enum LogicalName {
  /// The logical id of a template: the words of the id with capital initials, without anything between them.
  ///
  /// `Api/LogGroup` becomes `ApiLogGroup`, `my-queue` becomes `MyQueue`. Logical ids are letters and digits only
  /// (Resources section structure syntax, AWS CloudFormation User Guide).
  public static func cloudFormation(_ id: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(id.utf8.count)
    var startsWord = true
    for byte in id.utf8 {
      if isLower(byte) {
        bytes.append(startsWord ? byte - 32 : byte)
        startsWord = false
      } else if isUpper(byte) || isDigit(byte) {
        bytes.append(byte)
        startsWord = false
      } else {
        startsWord = true
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What ids have in common when some target cannot tell them apart: their letters and digits in lower case.
  public static func folded(_ id: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(id.utf8.count)
    for byte in id.utf8 {
      if isUpper(byte) { bytes.append(byte + 32) } else if isLower(byte) || isDigit(byte) { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a declaration may have the name: it begins with a letter, and letters, digits, `-`, `_` and `.` follow.
  public static func isValid(_ name: some StringProtocol) -> Bool {
    guard let first = name.utf8.first, isUpper(first) || isLower(first) else { return false }
    return name.utf8.allSatisfy { isUpper($0) || isLower($0) || isDigit($0) || $0 == 45 || $0 == 46 || $0 == 95 }
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
