import Formwork

/// What a value is held against.
indirect enum Matcher {
  case exactly(Term)
  case partly(Term)
  case not(Matcher)
  case absent
  case any
  case range(Double?, Double?)
  case prefix(String)
  case suffix(String)
  case containing(Matcher)
  case satisfies(String, (Term) -> Bool)
  case capture((Term) -> Void)

  /// A place at which a value is not what was expected.
  struct Difference: Equatable {
    var path: [PathStep]
    var expected: String
    var found: String
  }

  /// The places at which a value, `nil` if nothing is written, differs from what is expected.
  func differences(_ found: Term?, at path: [PathStep]) -> [Difference] {
    switch self {
    case .exactly(let wanted): return found == wanted ? [] : Self.compare(wanted, found, at: path, isPartial: false)
    case .partly(let wanted): return Self.compare(wanted, found, at: path, isPartial: true)
    case .not(let inner):
      if let found, inner.differences(found, at: path).isEmpty { return [difference(found, path)] }
      return []
    default: return holds(found) ? [] : [difference(found, path)]
    }
  }

  private func difference(_ found: Term?, _ path: [PathStep]) -> Difference {
    Difference(path: path, expected: words, found: Self.words(found))
  }

  private static func words(_ term: Term?) -> String { term?.description ?? "nothing" }

  private func holds(_ found: Term?) -> Bool {
    if case .absent = self { return found == nil || found == .absent }
    guard let found, found != .absent else { return false }
    switch self {
    case .any, .capture: return true
    case .range(let least, let greatest):
      guard let number = found.number else { return false }
      return least.map { $0 <= number } ?? true && greatest.map { number <= $0 } ?? true
    case .prefix(let prefix): return found.text.hasPrefix(prefix)
    case .suffix(let suffix): return found.text.hasSuffix(suffix)
    case .containing(let inner):
      let elements: [Term] = if case .list(let elements) = found { elements } else { [found] }
      return elements.contains { inner.differences($0, at: []).isEmpty }
    case .satisfies(_, let holds): return holds(found)
    case .exactly, .partly, .not, .absent: return false
    }
  }

  /// What is expected, in words.
  private var words: String {
    switch self {
    case .exactly(let term): term.description
    case .partly(let term): "at least \(term)"
    case .not(let inner): "anything but \(inner.words)"
    case .absent: "nothing"
    case .any, .capture: "something"
    case .range(let least?, let greatest?): "\(Self.short(least))…\(Self.short(greatest))"
    case .range(let least?, nil): "at least \(Self.short(least))"
    case .range(nil, let greatest?): "at most \(Self.short(greatest))"
    case .range(nil, nil): "a number"
    case .prefix(let prefix): "text that begins with \"\(prefix)\""
    case .suffix(let suffix): "text that ends with \"\(suffix)\""
    case .containing(let inner): "an element that is \(inner.words)"
    case .satisfies(let words, _): words
    }
  }

  private static func short(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }

  private static func compare(_ wanted: Term, _ found: Term?, at path: [PathStep], isPartial: Bool) -> [Difference] {
    switch (wanted, found) {
    case (.map(let wanted), .map(let found)?):
      var differences: [Difference] = []
      for entry in wanted {
        guard let key = entry.key.literal else { continue }
        let value = found.first { $0.key == entry.key }?.value
        differences += compare(entry.value, value, at: path + [.key(key)], isPartial: isPartial)
      }
      if !isPartial {
        for entry in found where !wanted.contains(where: { $0.key == entry.key }) {
          let step = PathStep.key(entry.key.literal ?? "\(entry.key)")
          differences.append(Difference(path: path + [step], expected: "nothing", found: entry.value.description))
        }
      }
      return differences
    case (.list(let wanted), .list(let found)?) where wanted.count == found.count:
      return zip(wanted, found).enumerated().flatMap { index, pair in
        compare(pair.0, pair.1, at: path + [.index(index)], isPartial: isPartial)
      }
    default:
      if found == wanted { return [] }
      return [Difference(path: path, expected: wanted.description, found: words(found))]
    }
  }
}

extension Term {
  /// The number that it is.
  fileprivate var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  /// The text, with what only deployment knows as `${Api.Arn}`.
  var text: String {
    switch self {
    case .string(let text): text
    case .text(let segments): segments.map(\.description).joined()
    case .reference, .parameter, .pseudo, .function: "${\(self)}"
    default: description
    }
  }

  /// What stands at the end of a path; `nil` if nothing is written there.
  func found(at steps: ArraySlice<PathStep>) -> Term? {
    guard let step = steps.first else { return self }
    let rest = steps.dropFirst()
    switch (step, self) {
    case (.member(let key), .map(let entries)), (.key(let key), .map(let entries)):
      return entries.first { $0.key.literal == key }?.value.found(at: rest)
    case (.index(let index), .list(let elements)):
      return elements.indices.contains(index) ? elements[index].found(at: rest) : nil
    case (.document, .string(let text)):
      do { return Term(try JSONReader.document(from: text)).found(at: rest) } catch { return nil }
    case (.document, .function(.jsonString(let document))): return document.found(at: rest)
    case (.document, _): return found(at: rest)
    default: return nil
    }
  }
}
