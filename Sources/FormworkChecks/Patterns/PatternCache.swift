import FormworkIR

/// The patterns of one run of checks, each read once, and what was found of the text checked last.
final class PatternCache {
  private struct Entry {
    let pattern: Pattern?
    var text: String?
    var fails = false
  }

  private var entries: [String: Entry] = [:]
  private var ofProperties: [ObjectIdentifier: Entry] = [:]

  /// Whether a text certainly does not match a pattern.
  func fails(_ text: String, _ pattern: String) -> Bool {
    if entries[pattern] == nil { entries[pattern] = Entry(pattern: Pattern(pattern)) }
    return entries[pattern]?.pattern?.matches(text) == false
  }

  /// Whether a text certainly does not match the pattern of a property. Many resources say the same of one property, so
  /// the last answer is kept.
  func fails(_ text: String, _ pattern: String, of property: PropertySchema) -> Bool {
    let key = ObjectIdentifier(property)
    var entry = ofProperties[key] ?? Entry(pattern: Pattern(pattern))
    if entry.text != text {
      entry.text = text
      entry.fails = entry.pattern?.matches(text) == false
      ofProperties[key] = entry
    }
    return entry.fails
  }
}
