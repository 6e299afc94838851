import FormworkChecks

/// Text that a property takes, made from what its schema says.
enum SampleText {
  /// A text for a property; texts of different ordinals differ where the schema lets them. `nil` if none was found.
  static func text(named name: String, _ facts: Facts, ordinal: Int = 0) -> String? {
    if facts.isTime { return "2030-01-01T00:00:00Z" }
    let range = (facts.minimumCount ?? 0)...max(facts.minimumCount ?? 0, facts.maximumCount ?? .max)
    guard let notation = facts.pattern else {
      return candidates(for: name, ordinal).lazy.compactMap { fitted($0, to: range) }.first
    }
    let pattern = Pattern(notation)
    func fits(_ text: String) -> Bool {
      range.contains(text.unicodeScalars.count) && pattern?.matches(text) ?? true
    }
    if let text = candidates(for: name, ordinal).first(where: fits) { return text }
    var parser = PatternParser(notation)
    guard let node = parser.parse() else { return nil }
    for count in [1, 2, 3, 5, 8, 10, 12, 20, 32, 36, 40, 64] {
      for variant in ordinal..<(ordinal + 6) {
        let text = PatternSample(repetitions: count, variant: variant).text(of: node)
        if fits(text) { return text }
        if let padded = fitted(text, to: range), fits(padded) { return padded }
      }
    }
    return (candidates(for: name, ordinal) + generic).compactMap { fitted($0, to: range) }.first(where: fits)
  }

  private static func fitted(_ text: String, to range: ClosedRange<Int>) -> String? {
    if text.count > range.upperBound { return String(text.prefix(range.upperBound)) }
    if text.count < range.lowerBound { return text + String(repeating: "a", count: range.lowerBound - text.count) }
    return text
  }

  /// What people would write, by the property's name.
  private static func candidates(for name: String, _ ordinal: Int) -> [String] {
    let suffix = ordinal == 0 ? "" : "\(ordinal)"
    let lower = name.lowercased()
    let named = hints.first { lower.hasSuffix($0.0) }.map { [$0.1 + suffix] } ?? []
    return named + ["example\(suffix)"]
  }

  private static let hints: [(String, String)] = [
    ("searchstringbase64", "ZXhhbXBsZQ=="), ("rolearn", "arn:aws:iam::123456789012:role/example"),
    ("kmskeyid", "arn:aws:kms:us-east-1:123456789012:key/example"),
    ("topicarn", "arn:aws:sns:us-east-1:123456789012:example"),
    ("arn", "arn:aws:sqs:us-east-1:123456789012:example"), ("arns", "arn:aws:sqs:us-east-1:123456789012:example"),
    ("cidrblock", "10.0.0.0/16"), ("cidrip", "10.0.0.0/16"), ("cidr", "10.0.0.0/16"), ("url", "https://example.com/a"),
    ("uri", "https://example.com/a"), ("accountid", "123456789012"), ("email", "a@example.com"),
    ("region", "us-east-1"), ("timestamp", "2030-01-01T00:00:00Z"), ("date", "2030-01-01T00:00:00Z"),
    ("permissionsboundary", "arn:aws:iam::123456789012:policy/example"), ("ttl", "60"), ("port", "8080"),
    ("cooldown", "60"), ("deviceindex", "1"), ("uid", "1000"), ("gid", "1000"), ("secondarygids", "1000"),
    ("permissions", "0755"), ("retentionperiodindays", "7"), ("retentionperiodinhours", "24"), ("timeout", "60"),
  ]

  private static let generic = [
    "arn:aws:iam::123456789012:role/example", "arn:aws:sqs:us-east-1:123456789012:example", "Example1", "example-1",
    "123456789012", "10.0.0.0/16", "10.0.0.1", "us-east-1", "https://example.com/a", "s3://example/a", "1.0", "1.0.0",
    "2030-01-01T00:00:00Z", "2030-01-01", "a@example.com", "example.com", "/example", "arn:aws:s3:::example", "1",
    "{\"a\": 1}", "rate(5 minutes)", "cron(0 12 * * ? *)", "0123456789abcdef0123456789abcdef", "$default", "*", "A",
  ]
}

/// The text that a regular expression spells when each choice is made alike.
struct PatternSample {
  /// How often what may repeat does.
  let repetitions: Int
  /// Which of the alternatives and characters are taken.
  let variant: Int

  /// The text of a part.
  func text(of node: PatternNode) -> String {
    switch node {
    case .empty, .start, .end, .boundary, .look: ""
    case .set(let set): character(in: set)
    case .sequence(let nodes): nodes.map(text).joined()
    case .alternatives(let nodes): text(of: nodes[variant % nodes.count])
    case .repeated(let inner, let minimum, let maximum, _):
      String(repeating: text(of: inner), count: max(minimum, min(repetitions, maximum ?? .max)))
    }
  }

  private func character(in set: CharacterSet) -> String {
    let wanted: [Unicode.Scalar] = ["a", "b", "c", "A", "B", "1", "2", "0"]
    let fitting = wanted.filter { set.contains($0.value) }
    if !fitting.isEmpty { return String(Character(fitting[variant % fitting.count])) }
    for value in UInt32(33)...126 where set.contains(value) { return Unicode.Scalar(value).map { String($0) } ?? "" }
    return set.contains(32) ? " " : set.contains(0xE9) ? "é" : "→"
  }
}
