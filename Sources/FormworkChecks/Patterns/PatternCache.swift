import FormworkIR

/// The patterns of one run of checks, each read once, and the texts that matched last.
final class PatternCache {
  private final class Entry {
    let pattern: Pattern?
    /// Texts that are known to match. Many resources say the same of one property, so a few are enough.
    private var matching: [String] = []
    private var next = 0

    init(_ pattern: String) { self.pattern = Pattern(pattern) }

    func fails(_ text: String) -> Bool {
      guard let pattern, !matching.contains(text) else { return false }
      if pattern.matches(text) == false { return true }
      if matching.count < 4 {
        matching.append(text)
      } else {
        matching[next] = text
        next = (next + 1) % 4
      }
      return false
    }
  }

  private var entries: [String: Entry] = [:]
  private var ofProperties: [ObjectIdentifier: Entry] = [:]

  /// Whether a text certainly does not match a pattern.
  func fails(_ text: String, _ pattern: String) -> Bool {
    let entry = entries[pattern] ?? Entry(pattern)
    entries[pattern] = entry
    return entry.fails(text)
  }

  /// Whether a text certainly does not match the pattern of a property, which is found faster than by its text.
  func fails(_ text: String, _ pattern: String, of property: PropertySchema) -> Bool {
    let key = ObjectIdentifier(property)
    if let entry = ofProperties[key] { return entry.fails(text) }
    let entry = Entry(pattern)
    ofProperties[key] = entry
    return entry.fails(text)
  }
}
