/// A value that CloudFormation reads while it deploys: `{{resolve:service:…}}`.
///
/// It is a node, never text, so that every target reads the same thing in its own way: Terraform by a data source.
public struct DynamicReference: Sendable, Equatable {
  /// What is read.
  public enum Service: String, Sendable, CaseIterable {
    /// A plain parameter of Systems Manager: `name` or `name:version`.
    case ssm
    /// A secure parameter of Systems Manager: `name` or `name:version`.
    case ssmSecure = "ssm-secure"
    /// A secret: `id:SecretString:key:stage:version`, where all but the id may be left out.
    case secretsManager = "secretsmanager"
  }

  /// What is read.
  public let service: Service
  /// The text behind the service's name, in CloudFormation's order; it may hold references.
  public let key: [TextSegment]

  /// A reference by the text behind the service's name.
  public init(_ service: Service, key: [TextSegment]) {
    self.service = service
    self.key = key
  }

  /// Whether what is read is a secret.
  public var isSecret: Bool { service != .ssm }

  /// The segments of the whole, as text of a template has it.
  public var segments: [TextSegment] {
    [.literal("{{resolve:\(service.rawValue):")] + key + [.literal("}}")]
  }

  /// The parts between the colons. The colons of an ARN at the beginning belong to the first part.
  public var parts: [Term] {
    var parts: [[TextSegment]] = [[]]
    for segment in key {
      guard case .literal(let words) = segment else {
        parts[parts.count - 1].append(segment)
        continue
      }
      let pieces = words.split(separator: ":", omittingEmptySubsequences: false)
      for (position, piece) in pieces.enumerated() {
        if position > 0 { parts.append([]) }
        if !piece.isEmpty { parts[parts.count - 1].append(.literal(String(piece))) }
      }
    }
    if parts.count >= 7, parts[0] == [.literal("arn")] {
      var identifier: [TextSegment] = []
      for (position, part) in parts[..<7].enumerated() {
        if position > 0 { identifier.append(.literal(":")) }
        identifier += part
      }
      parts.replaceSubrange(..<7, with: [identifier])
    }
    return parts.map { TermFolder.joined($0) }
  }

  /// What stands at the beginning of a dynamic reference.
  public static let mark = "{{resolve:"
}

extension TextSegment {
  /// Segments in which what looks like a dynamic reference has become one.
  ///
  /// Such a reference may begin in one literal and end in another, with terms between them. Text without an end, or
  /// with a service that there is not, stays text.
  public static func findingDynamicReferences(in segments: [TextSegment]) -> [TextSegment] {
    guard
      segments.contains(where: {
        if case .literal(let words) = $0 { words.contains(DynamicReference.mark) } else { false }
      })
    else { return segments }
    var result: [TextSegment] = []
    var rest = segments[...]
    while let segment = rest.popFirst() {
      guard case .literal(let words) = segment, let start = words.firstRange(of: DynamicReference.mark) else {
        result.append(segment)
        continue
      }
      guard let (reference, after, remaining) = reference(from: words[start.upperBound...], rest) else {
        // Not one: what stands behind the mark may still hold one.
        result.append(.literal(String(words[..<start.upperBound])))
        if start.upperBound < words.endIndex { rest = [.literal(String(words[start.upperBound...]))] + rest }
        continue
      }
      if start.lowerBound > words.startIndex { result.append(.literal(String(words[..<start.lowerBound]))) }
      result.append(.term(.function(.dynamic(reference))))
      rest = after.isEmpty ? remaining : [.literal(String(after))] + remaining
    }
    return result
  }

  /// The reference that goes on behind the mark, what follows it in its literal, and the segments after that.
  private static func reference(
    from words: Substring, _ rest: ArraySlice<TextSegment>
  ) -> (DynamicReference, after: Substring, rest: ArraySlice<TextSegment>)? {
    guard let colon = words.firstIndex(of: ":"),
      let service = DynamicReference.Service(rawValue: String(words[..<colon]))
    else { return nil }
    var key: [TextSegment] = []
    var literal = words[words.index(after: colon)...]
    var rest = rest
    while true {
      if let end = literal.firstRange(of: "}}") {
        if end.lowerBound > literal.startIndex { key.append(.literal(String(literal[..<end.lowerBound]))) }
        return key.isEmpty ? nil : (DynamicReference(service, key: key), literal[end.upperBound...], rest)
      }
      if !literal.isEmpty { key.append(.literal(String(literal))) }
      guard let next = rest.popFirst() else { return nil }
      switch next {
      case .literal(let words): literal = words[...]
      case .term:
        key.append(next)
        literal = ""
      }
    }
  }
}
