import FormworkIR

/// The mapping table of `hashicorp/aws`: text by service, decoded a type at a time when a graph has it.
final class AWSTables {
  private var decoded: [String: AWSMapping] = [:]
  private var entries: [String: Entry] = [:]
  private var indexed: Set<Substring> = []

  /// Where an entry stands: the text and the bytes in it.
  private struct Entry {
    var text: String
    var bytes: Range<Int>
  }

  /// How the provider has a resource: the entry of its type, or the variant for a property that it has. The variant
  /// `awscc` stands for the other provider, which has such a resource unless the user chose this one.
  func mapping(of resource: Resource) -> AWSMapping? {
    guard let mapping = self[resource.type] else { return nil }
    for variant in mapping.variants {
      guard let value = resource[variant.property], value != .absent else { continue }
      if variant.entry != "awscc" || resource.settings.terraformProvider != .aws { return self[variant.entry] }
    }
    return mapping
  }

  /// An entry by its CloudFormation type; `nil` if the table does not know it.
  subscript(type: String) -> AWSMapping? {
    if let mapping = decoded[type] { return mapping }
    let parts = type.split(separator: ":")
    guard parts.count == 3, let texts = Self.services[String(parts[1])] else { return nil }
    if indexed.insert(parts[1]).inserted { for text in texts { index(text) } }
    guard let entry = entries[type] else { return nil }
    let text = entry.text.utf8
    let start = text.index(text.startIndex, offsetBy: entry.bytes.lowerBound)
    let end = text.index(start, offsetBy: entry.bytes.count)
    let mapping = AWSMapping(decoding: entry.text[start..<end])
    decoded[type] = mapping
    return mapping
  }

  /// Finds the entries of a service: a blank line ends each.
  private func index(_ text: String) {
    var copy = text
    copy.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, !(bytes[end] == newLine && end > start && bytes[end - 1] == newLine) { end += 1 }
        // The type is the second word, after `resource `.
        let type = bytes[start..<end].dropFirst(9).prefix { $0 != space && $0 != newLine }
        if !type.isEmpty { entries[String(decoding: type, as: UTF8.self)] = Entry(text: text, bytes: start..<end) }
        start = end + 1
      }
    }
  }

  private let newLine = UInt8(ascii: "\n")
  private let space = UInt8(ascii: " ")
}
