import FormworkIR

/// The properties of an object that are set, and those that a condition decides about. Objects have few, so lists serve.
struct MemberNames {
  private(set) var certain: [String] = []
  private(set) var possible: [String] = []

  mutating func add(_ name: String, _ value: Term) {
    if value == .absent { return }
    possible.append(name)
    if !value.isConditional { certain.append(name) }
  }
}

extension Term {
  /// Whether a condition may turn the value into none.
  fileprivate var isConditional: Bool {
    guard case .function(.conditional(_, let then, let otherwise)) = self else { return false }
    return then == .absent || otherwise == .absent || then.isConditional || otherwise.isConditional
  }
}

extension SchemaConformance {
  /// Checks what is asked of several properties at once.
  func checkRules(_ rules: [ObjectRule], _ names: MemberNames) {
    // Most exclusions are stated from both sides.
    var excluded: Set<Set<String>> = []
    for rule in rules {
      switch rule {
      case .alternatives(let alternatives, let isExclusive): checkAlternatives(alternatives, isExclusive, names)
      case .needs(let name, let others):
        guard names.certain.contains(name) else { continue }
        for other in others where !names.possible.contains(other) {
          add(
            .missingProperty,
            "\(resource.id) sets \(place(of: name)) but not \(other), which \(schema.type) needs along with it",
            of: other)
        }
      case .excludes(let name, let others):
        guard names.certain.contains(name) else { continue }
        for other in others where names.certain.contains(other) && excluded.insert([name, other]).inserted {
          add(
            .conflict, "\(resource.id) sets both \(place(of: name)) and \(other); \(schema.type) takes one of them",
            of: other)
        }
      case .count(let minimum, let maximum):
        let low = names.possible.count < minimum ?? 0
        if low || names.certain.count > maximum ?? .max {
          let words = PropertySchema.words(minimum == 0 ? nil : minimum, maximum) { "\($0)" }
          let subject = path(orResource: resource.id)
          add(.quota, "\(subject) sets \(names.possible.count) properties; \(schema.type) allows \(words)")
        }
      }
    }
  }

  private func checkAlternatives(
    _ alternatives: [ObjectRule.Alternative], _ isExclusive: Bool, _ names: MemberNames
  ) {
    let mayFit = alternatives.filter { $0.fits(required: names.possible, allowed: names.certain) }
    let subject = path(orResource: resource.id)
    if mayFit.isEmpty {
      let words = alternatives.map(\.words)
      add(
        .missingProperty,
        "\(subject) sets \(Self.list(Set(names.possible))); \(schema.type) asks for \(Self.either(words))")
    } else if isExclusive {
      let fit = alternatives.filter { $0.fits(required: names.certain, allowed: names.certain) }
      if fit.count > 1 {
        add(
          .conflict,
          "\(subject) sets \(Self.list(Set(fit.flatMap(\.required)))); \(schema.type) takes only "
            + Self.either(alternatives.map(\.words)))
      }
    }
  }

  private func path(orResource id: String) -> String { place.isEmpty ? id : "\(place) of \(id)" }

  private static func list(_ names: Set<String>) -> String {
    names.isEmpty ? "nothing" : names.sorted().joined(separator: ", ")
  }

  private static func either(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension ObjectRule.Alternative {
  /// Whether all that is required is there and nothing else is.
  fileprivate func fits(required names: [String], allowed present: [String]) -> Bool {
    required.allSatisfy(names.contains) && (allowed.map { allowed in present.allSatisfy(allowed.contains) } ?? true)
  }

  fileprivate var words: String {
    let names = required.isEmpty ? allowed ?? [] : required
    return names.joined(separator: " with ")
  }
}
