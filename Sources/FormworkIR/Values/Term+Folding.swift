/// Replaces parameters and conditions by what is known of them, and folds what then is a literal.
///
/// A property that is bound to an empty list or map is as if it had not been written, and so is a map of which nothing
/// else is left: an empty `Environment` parameter yields no environment, in every target.
public struct TermFolder {
  private let values: [String: Term]
  private var predicates: [String: FoldedPredicate] = [:]

  /// What is left of a predicate.
  public enum FoldedPredicate {
    /// It holds, or does not, whatever is given at deployment.
    case known(Bool)
    /// It is asked at deployment.
    case asked(ConditionNode)
  }

  /// A folder that knows some parameters by name.
  public init(values: [String: Term]) { self.values = values }

  /// A term with what is known put in.
  public mutating func fold(_ term: Term) -> Term {
    switch term {
    case .absent, .bool, .int, .double, .string, .pseudo, .reference: return term
    case .parameter(let parameter):
      guard let value = values[parameter.name] else { return term }
      return value == .list([]) || value == .map([]) ? .absent : value
    case .text(let segments): return Self.joined(foldSegments(segments))
    case .list(let elements): return .list(elements.map { fold($0) })
    case .map(let entries):
      var folded: [MapEntry] = []
      for entry in entries {
        let value = fold(entry.value)
        if value == .absent, entry.value != .absent { continue }
        folded.append(MapEntry(key: fold(entry.key), value: value))
      }
      return folded.isEmpty && !entries.isEmpty ? .absent : .map(folded)
    case .artefact(let artefact): return .artefact(fold(artefact))
    case .function(let function): return fold(function)
    }
  }

  /// What is left of a condition, each condition folded once.
  public mutating func fold(_ condition: ConditionNode) -> FoldedPredicate {
    if let known = predicates[condition.name] { return known }
    let result: FoldedPredicate
    switch fold(condition.predicate) {
    case .left(let holds): result = .known(holds)
    case .right(let predicate):
      result = .asked(
        predicate == condition.predicate
          ? condition : ConditionNode(condition.name, predicate, location: condition.location))
    }
    predicates[condition.name] = result
    return result
  }

  private mutating func fold(_ key: MapKey) -> MapKey {
    guard case .text(let segments) = key else { return key }
    switch Self.joined(foldSegments(segments)) {
    case .string(let key): return .literal(key)
    case .text(let segments): return .text(segments)
    case let lone: return .text([.term(lone)])
    }
  }

  private mutating func foldSegments(_ segments: [TextSegment]) -> [TextSegment] {
    segments.map { segment in
      if case .term(let term) = segment { return .term(fold(term)) }
      return segment
    }
  }

  /// Segments as the simplest term that says the same.
  public static func joined(_ segments: [TextSegment]) -> Term {
    var result: [TextSegment] = []
    func append(_ words: String) {
      if case .literal(let before)? = result.last {
        result[result.count - 1] = .literal(before + words)
      } else {
        result.append(.literal(words))
      }
    }
    for segment in segments {
      switch segment {
      case .literal(let words): append(words)
      case .term(.string(let words)): append(words)
      case .term(let term):
        switch term {
        case .int, .bool, .double: append(term.description)
        case .text(let inner):
          for segment in inner {
            if case .literal(let words) = segment { append(words) } else { result.append(segment) }
          }
        default: result.append(segment)
        }
      }
    }
    if result.isEmpty { return .string("") }
    if result.count == 1 {
      switch result[0] {
      case .literal(let words): return .string(words)
      case .term(let term): return term
      }
    }
    return .text(result)
  }

  private mutating func fold(_ artefact: Artefact) -> Artefact {
    let source: Artefact.Source
    switch artefact.source {
    case .zip(let path): source = .zip(path: fold(path))
    case .directory(let path): source = .directory(path: fold(path))
    case .object(let bucket, let key, let version):
      source = .object(bucket: fold(bucket), key: fold(key), version: version.map { fold($0) })
    case .inline(let text, let fileExtension): source = .inline(text: fold(text), fileExtension: fileExtension)
    case .image(let uri): source = .image(uri: fold(uri))
    }
    return Artefact(source, hash: artefact.hash.map { fold($0) }, location: artefact.location)
  }

  private mutating func fold(_ function: Intrinsic) -> Term {
    switch function {
    case .conditional(let condition, let then, let otherwise):
      switch fold(condition) {
      case .known(let holds): return fold(holds ? then : otherwise)
      case .asked(let condition):
        return .function(.conditional(condition, then: fold(then), otherwise: fold(otherwise)))
      }
    case .join(let separator, let list):
      let list = fold(list)
      if list == .absent { return .string("") }
      guard case .list(let elements) = list else { return .function(.join(separator: separator, list)) }
      var segments: [TextSegment] = []
      for (position, element) in elements.enumerated() {
        if position > 0 { segments.append(.literal(separator)) }
        segments.append(.term(element))
      }
      return Self.joined(segments)
    case .split(let separator, let text):
      let text = fold(text)
      guard case .string(let words) = text, let first = separator.first, separator.count == 1 else {
        return .function(.split(separator: separator, text))
      }
      return .list(words.split(separator: first, omittingEmptySubsequences: false).map { .string(String($0)) })
    case .select(let index, let list):
      let list = fold(list)
      guard case .list(let elements) = list, elements.indices.contains(index) else {
        return .function(.select(index, list))
      }
      return elements[index]
    case .base64(let text): return .function(.base64(fold(text)))
    case .jsonString(let document): return .function(.jsonString(fold(document)))
    case .availabilityZones: return .function(.availabilityZones)
    case .merge(let maps):
      let merged = Self.merged(maps.map { fold($0) }.filter { $0 != .absent })
      return merged == .map([]) ? .absent : merged
    }
  }

  /// Maps as one, later entries winning; literal maps are merged now.
  public static func merged(_ maps: [Term]) -> Term {
    var parts: [Term] = []
    for map in maps {
      guard case .map(let entries) = map else {
        if case .function(.merge(let inner)) = map { parts += inner } else { parts.append(map) }
        continue
      }
      if entries.isEmpty { continue }
      guard case .map(var before)? = parts.last else {
        parts.append(map)
        continue
      }
      for entry in entries {
        if let index = before.firstIndex(where: { $0.key == entry.key }) {
          before[index].value = entry.value
        } else {
          before.append(entry)
        }
      }
      parts[parts.count - 1] = .map(before)
    }
    if parts.isEmpty { return .map([]) }
    return parts.count == 1 ? parts[0] : .function(.merge(parts))
  }

  private enum Either {
    case left(Bool)
    case right(Predicate)
  }

  private mutating func fold(_ predicate: Predicate) -> Either {
    switch predicate {
    case .equals(let left, let right):
      let (left, right) = (fold(left), fold(right))
      if let left = left.literalText, let right = right.literalText { return .left(left == right) }
      return .right(.equals(left, right))
    case .not(let operand):
      switch fold(operand) {
      case .left(let holds): return .left(!holds)
      case .right(let operand): return .right(.not(operand))
      }
    case .all(let operands): return fold(operands, decidedBy: false) { .all($0) }
    case .any(let operands): return fold(operands, decidedBy: true) { .any($0) }
    case .condition(let condition):
      switch fold(condition) {
      case .known(let holds): return .left(holds)
      case .asked(let condition): return .right(.condition(condition))
      }
    }
  }

  private mutating func fold(
    _ operands: [Predicate], decidedBy value: Bool, _ make: ([Predicate]) -> Predicate
  ) -> Either {
    var rest: [Predicate] = []
    for operand in operands {
      switch fold(operand) {
      case .left(value): return .left(value)
      case .left: break
      case .right(let operand): rest.append(operand)
      }
    }
    if rest.isEmpty { return .left(!value) }
    return .right(rest.count == 1 ? rest[0] : make(rest))
  }
}

extension Term {
  /// The text of a scalar literal, as CloudFormation compares it; `nil` for anything else.
  public var literalText: String? {
    switch self {
    case .string(let text): text
    case .int, .bool, .double: description
    default: nil
    }
  }
}
