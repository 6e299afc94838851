/// Words in a row, as sentences have them.
enum WordList {
  /// Such as `body, attributes and awsRegion`.
  static func all(_ words: [String]) -> String { joined(words, by: "and") }

  /// Such as `Seconds, Timestamp or TimestampPath`.
  static func any(_ words: [String]) -> String { joined(words, by: "or") }

  private static func joined(_ words: [String], by word: String) -> String {
    words.dropLast().joined(separator: ", ") + (words.count > 1 ? " \(word) " : "") + (words.last ?? "")
  }
}
