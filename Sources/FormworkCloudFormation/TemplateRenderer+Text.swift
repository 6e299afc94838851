import FormworkIR

extension TemplateRenderer {
  /// Text that mixes words and terms: `Fn::Sub`, or `Fn::Join` where a term cannot stand in the text of the former.
  mutating func text(_ segments: [TextSegment]) -> Document {
    for case .literal(let words) in segments { refuseDynamicReference(in: words) }
    return checkedText(segments)
  }

  /// Text whose words are known to begin no dynamic reference by accident.
  mutating func checkedText(_ original: [TextSegment]) -> Document {
    var segments = original
    // Few texts hold any, and only they, and what they were spelled as, can turn out as words alone.
    if original.contains(where: Self.isDynamic) { segments = Self.spelled(original) }
    if segments.allSatisfy(Self.isWords), case .string(let words) = TermFolder.joined(segments) {
      return .string(words)
    }
    var template = ""
    var isSimple = true
    for segment in segments {
      switch segment {
      case .literal(let words): template += Self.escaped(words)
      case .term(let term):
        guard let spelled = placeholder(for: term) else {
          isSimple = false
          break
        }
        template += spelled
      }
    }
    if isSimple { return .object([.init("Fn::Sub", .string(template))]) }
    let parts = segments.map { segment -> Document in
      switch segment {
      case .literal(let words): .string(words)
      case .term(let term): document(term)
      }
    }
    return .object([.init("Fn::Join", .array([.string(""), .array(parts)]))])
  }

  /// A term as it stands in the text of `Fn::Sub`; `nil` if it cannot stand there.
  private mutating func placeholder(for term: Term) -> String? {
    switch term {
    case .pseudo(let pseudo): return "${\(pseudo.rawValue)}"
    case .function(.loopVariable(let loop, let isAlphanumeric)):
      use(loop)
      return Self.placeholder(for: loop, isAlphanumeric)
    case .parameter(let parameter) where !parameter.kind.isList:
      use(parameter)
      return "${\(parameter.name)}"
    case .reference(let reference):
      let id = instanceID(reference)
      switch spelling(of: reference) {
      case .ref:
        reached.insert(reference.target.id)
        return "${\(id)}"
      case .getAtt(let attribute):
        reached.insert(reference.target.id)
        return "${\(id).\(attribute)}"
      case .text(let segments):
        var text = ""
        for segment in segments {
          switch segment {
          case .literal(let words): text += Self.escaped(words)
          case .term(let term):
            guard let inner = placeholder(for: term) else { return nil }
            text += inner
          }
        }
        return text
      }
    default: return nil
    }
  }

  private static func isWords(_ segment: TextSegment) -> Bool {
    if case .literal = segment { return true }
    return false
  }

  private static func isDynamic(_ segment: TextSegment) -> Bool {
    if case .term(.function(.dynamic)) = segment { return true }
    return false
  }

  /// The segments with dynamic references as the text that templates have for them.
  private static func spelled(_ segments: [TextSegment]) -> [TextSegment] {
    segments.flatMap { segment -> [TextSegment] in
      if case .term(.function(.dynamic(let reference))) = segment { return reference.segments }
      return [segment]
    }
  }

  /// Words in the text of `Fn::Sub`, where `${` begins a placeholder and `${!` stands for `${`.
  static func escaped(_ words: String) -> String {
    guard words.holds(UInt8(ascii: "$")) else { return words }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in words.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") { bytes.append(UInt8(ascii: "!")) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
