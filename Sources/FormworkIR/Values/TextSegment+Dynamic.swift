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
