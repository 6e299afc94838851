/// Replaces parameters and conditions by what is known of them, and folds what then is a literal.
///
/// A property that is bound to an empty list or map is as if it had not been written, and so is a map of which nothing
/// else is left: an empty `Environment` parameter yields no environment, in every target.
public struct TermFolder {
  private let values: [String: Term]
  /// The elements at hand of the loops that are written out, by the names of their variables.
  var elements: [String: String] = [:]
  /// The resources into which those in loops are written out, by their logical ids.
  var instances: [String: ResourceNode] = [:]
  /// Whether loops are written out.
  var unrolls = false
  private var predicates: [String: FoldedPredicate] = [:]

  /// What is left of a predicate.
  public enum FoldedPredicate {
    /// It holds, or does not, whatever is given at deployment.
    case known(Bool)
    /// It is asked at deployment.
    case asked(ConditionNode)
  }

  /// What stands for references, by themselves or with a text that goes on after a colon; `nil` where they stay.
  private var redirection: ((Reference, _ goesOn: Bool) -> Term)?

  /// A folder that knows some parameters by name.
  public init(values: [String: Term]) { self.values = values }

  /// A folder that leads references elsewhere.
  init(redirecting: @escaping (Reference, _ goesOn: Bool) -> Reference) {
    values = [:]
    redirection = { .reference(redirecting($0, $1)) }
  }

  /// A folder that puts something else in the place of references.
  public init(replacing: @escaping (Reference) -> Term) {
    values = [:]
    redirection = { reference, _ in replacing(reference) }
  }

  /// A term with what is known put in.
  public mutating func fold(_ term: Term) -> Term {
    switch term {
    case .absent, .bool, .int, .double, .string, .pseudo: return term
    case .reference(let reference):
      if let redirection { return redirection(reference, false) }
      return instances.isEmpty && elements.isEmpty ? term : .reference(instance(of: reference))
    case .parameter(let parameter):
      guard let value = values[parameter.name] else { return term }
      return value == .list([]) || value == .map([]) ? .absent : value
    case .text(let segments): return Self.joined(foldSegments(segments))
    case .list(let elements): return .list(elements.map { fold($0) })
    case .map(let entries):
      let folded = fold(entries)
      return folded.isEmpty && !entries.isEmpty ? .absent : .map(folded)
    case .artefact(let artefact): return .artefact(fold(artefact))
    case .function(let function): return fold(function)
    }
  }

  /// What is left of a condition, each condition folded once.
  public mutating func fold(_ condition: ConditionNode) -> FoldedPredicate {
    let name = elements.isEmpty ? condition.name : LogicalName.expanded(condition.name, elements)
    if let known = predicates[name] { return known }
    let result: FoldedPredicate
    switch fold(condition.predicate) {
    case .left(let holds): result = .known(holds)
    case .right(let predicate):
      result = .asked(
        predicate == condition.predicate && name == condition.name
          ? condition
          : ConditionNode(
            name, predicate, loops: unrolls ? [] : condition.loops.map { fold($0) }, location: condition.location))
    }
    predicates[name] = result
    return result
  }

  /// The entries of a map with what is known put in, and loops among them written out.
  mutating func fold(_ entries: [MapEntry]) -> [MapEntry] {
    var folded: [MapEntry] = []
    folded.reserveCapacity(entries.count)
    for entry in entries {
      if case .function(.repeated(let loop, let inner)) = entry.value, unrolls, let items = self.elements(of: loop) {
        for item in items {
          let outer = elements.updateValue(item, forKey: loop.variable)
          folded += fold(inner)
          elements[loop.variable] = outer
        }
        continue
      }
      let value = fold(entry.value)
      if value == .absent, entry.value != .absent { continue }
      folded.append(MapEntry(key: fold(entry.key), value: value))
    }
    return folded
  }

  private mutating func fold(_ key: MapKey) -> MapKey {
    guard case .text(let segments) = key else {
      guard !elements.isEmpty, case .literal(let text) = key else { return key }
      return .literal(LogicalName.expanded(text, elements))
    }
    switch Self.joined(foldSegments(segments)) {
    case .string(let key): return .literal(key)
    case .text(let segments): return .text(segments)
    case let lone: return .text([.term(lone)])
    }
  }

  private mutating func foldSegments(_ segments: [TextSegment]) -> [TextSegment] {
    segments.indices.map { index in
      guard case .term(let term) = segments[index] else { return segments[index] }
      if let redirection, case .reference(let reference) = term, index + 1 < segments.count,
        case .literal(let words) = segments[index + 1]
      {
        return .term(redirection(reference, words.hasPrefix(":")))
      }
      return .term(fold(term))
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
    return Artefact(
      source, hash: artefact.hash.map { fold($0) }, build: artefact.build, location: artefact.location)
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
      guard case .list(let elements) = list, !list.mayLackElements else {
        return .function(.join(separator: separator, list))
      }
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
      return Self.selected(fold(index), of: fold(list))
    case .base64(let text): return .function(.base64(fold(text)))
    case .jsonString(let document): return .function(.jsonString(fold(document)))
    case .number(let text):
      let text = fold(text)
      return text.wholeNumber.map { .int($0) } ?? .function(.number(text))
    default: return foldLookup(function)
    }
  }

  /// The functions that read something.
  private mutating func foldLookup(_ function: Intrinsic) -> Term {
    switch function {
    case .length(let list):
      let list = fold(list)
      guard case .list(let elements) = list, !list.mayLackElements else { return .function(.length(list)) }
      return .int(elements.count)
    case .availabilityZones(let region): return .function(.availabilityZones(region: region.map { fold($0) }))
    case .cidr(let block, let count, let bits):
      return .function(.cidr(block: fold(block), count: fold(count), bits: bits.map { fold($0) }))
    case .find(var lookup):
      if case .named(let name) = lookup.source { lookup.source = .named(fold(name)) }
      (lookup.topKey, lookup.secondKey) = (fold(lookup.topKey), fold(lookup.secondKey))
      lookup.defaultValue = lookup.defaultValue.map { fold($0) }
      if case .mapping(let mapping) = lookup.source, let topKey = lookup.topKey.literalText,
        let secondKey = lookup.secondKey.literalText
      {
        if let value = mapping.value(topKey, secondKey) ?? lookup.defaultValue { return value }
      }
      return .function(.find(lookup))
    case .importValue(let name): return .function(.importValue(fold(name)))
    case .transform(let call, let entries):
      return .function(
        .transform(MacroCall(call.name, call.parameters.map { fold($0) }), alongside: fold(entries)))
    case .repeated(let loop, let entries):
      return .function(.repeated(fold(loop), fold(entries)))
    case .loopVariable(let loop, let isAlphanumeric):
      guard let element = elements[loop.variable] else { return .function(function) }
      return .string(isAlphanumeric ? LogicalName.alphanumeric(element) : element)
    case .parameterOfTurn(let name, let turns):
      let folded = turns.map { MapEntry(key: $0.key, value: fold($0.value)) }
      let expanded = LogicalName.expanded(name, elements)
      return folded.first { $0.key.literal == expanded }?.value ?? .function(.parameterOfTurn(name, among: folded))
    case .dynamic(let reference):
      let key = foldSegments(reference.key)
      switch Self.joined(key) {
      case .string(let text): return .function(.dynamic(DynamicReference(reference.service, key: [.literal(text)])))
      case .text(let segments): return .function(.dynamic(DynamicReference(reference.service, key: segments)))
      case let lone: return .function(.dynamic(DynamicReference(reference.service, key: [.term(lone)])))
      }
    case .conditional, .join, .split, .select, .base64, .jsonString, .number, .parameterValues, .parameterAttribute,
      .parameterAttributes:
      return .function(function)
    case .merge(let maps):
      let merged = Self.merged(maps.map { fold($0) }.filter { $0 != .absent })
      return merged == .map([]) ? .absent : merged
    }
  }

  /// An element of a list; the element itself where both are written out.
  public static func selected(_ index: Term, of list: Term) -> Term {
    guard case .list(let elements) = list, !list.mayLackElements, let position = index.wholeNumber,
      elements.indices.contains(position)
    else { return .function(.select(index, list)) }
    return elements[position]
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

  /// What is left of a predicate: its answer, or what is still to be asked.
  enum Either {
    case left(Bool)
    case right(Predicate)
  }

  mutating func fold(_ predicate: Predicate) -> Either {
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
    case .contains(let list, let value):
      let (list, value) = (fold(list), fold(value))
      if let texts = list.literalTexts, let text = value.literalText { return .left(texts.contains(text)) }
      return .right(.contains(list, value))
    case .eachEquals(let list, let value):
      let (list, value) = (fold(list), fold(value))
      if let texts = list.literalTexts, let text = value.literalText { return .left(texts.allSatisfy { $0 == text }) }
      return .right(.eachEquals(list, value))
    case .eachIn(let list, let allowed):
      let (list, allowed) = (fold(list), fold(allowed))
      if let texts = list.literalTexts, let known = allowed.literalTexts {
        return .left(texts.allSatisfy(known.contains))
      }
      return .right(.eachIn(list, allowed))
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

  /// The texts of a list of scalar literals; `nil` for anything else.
  public var literalTexts: [String]? {
    guard case .list(let elements) = self else { return nil }
    let texts = elements.compactMap(\.literalText)
    return texts.count == elements.count ? texts : nil
  }

  /// The whole number that the literal is or spells.
  public var wholeNumber: Int? {
    switch self {
    case .int(let number): number
    case .string(let text): Int(text)
    default: nil
    }
  }

  /// Whether the list has elements of which only deployment knows whether they are there.
  var mayLackElements: Bool {
    guard case .list(let elements) = self else { return false }
    return elements.contains { element in
      switch element {
      case .absent: true
      case .function(.conditional(_, let then, let otherwise)): then == .absent || otherwise == .absent
      default: false
      }
    }
  }
}
