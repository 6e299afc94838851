import FormworkIR

/// Writes Swift code that makes a resource of every type with all its properties set, for checks at scale.
///
/// Each nested type that holds others is written out once in full and elsewhere with what it needs alone, so that the code
/// grows with the schema and not with its depth. Where properties exclude each other, several resources share them out.
struct SampleWriter {
  private let model: TypeModel
  private let namespace: String
  private var lines: [String] = []
  private var written: Set<String> = []
  private var variant = 0
  private var count = 0
  private var unfilled: [String] = []

  private init(_ model: TypeModel, namespace: String) {
    self.model = model
    self.namespace = namespace
  }

  /// The code of a service: a function that returns its resources, and what no value was found for.
  static func file(for service: String, types: [TypeModel]) -> (text: String, unfilled: [String]) {
    let namespace = SwiftName.type(service)
    var functions: [String] = []
    var body = ""
    var unfilled: [String] = []
    for type in types {
      for variant in 0..<variants(of: type) {
        var writer = SampleWriter(type, namespace: namespace)
        writer.variant = variant
        let name = "sample\(namespace)\(type.name)\(variant)"
        functions.append(name)
        body += writer.function(name)
        unfilled += writer.unfilled.map { "\(type.type) \($0)" }
      }
    }
    let calls = functions.map { "    \($0)()," }.joined(separator: "\n")
    let text = """
      import FormworkDSL
      import FormworkIR
      import \(SwiftName.module(ofService: service))

      func samples\(namespace)() -> [any ResourceDeclaration] {
        [
      \(calls)
        ]
      }

      """ + body
    return (text, unfilled)
  }

  /// How many resources it takes to set each property once.
  private static func variants(of model: TypeModel) -> Int {
    var root = model.root
    root.rules += SampleDecisions.rules[model.type] ?? []
    return ([root] + model.objects).map(\.variants).max() ?? 1
  }

  private mutating func function(_ name: String) -> String {
    let call = arguments(of: model.root, isFull: true, at: "", ordinal: 0)
    let type = "\(namespace).\(SwiftName.escaped(model.name))"
    let id = "\(model.name)\(variant == 0 ? "" : "V\(variant)")"
    let parts = [SourceText.literal(id)] + call
    return "\nprivate func \(name)() -> any ResourceDeclaration {\n" + lines.map { "  \($0)\n" }.joined()
      + "  return \(type)(\(parts.joined(separator: ", ")))\n}\n"
  }

  /// The arguments of an initialiser: all that may stand together, or what must.
  private mutating func arguments(of object: ObjectModel, isFull: Bool, at path: String, ordinal: Int) -> [String] {
    let extra = path.isEmpty ? SampleDecisions.rules[model.type] ?? [] : []
    let names = object.chosen(variant: variant, isFull: isFull, extra)
    var arguments: [String] = []
    for property in object.parameters where names.contains(property.name) {
      let place = path.isEmpty ? property.name : "\(path).\(property.name)"
      let decided = SampleDecisions.values["\(model.type) \(place)"]
      guard let value = decided ?? value(of: property, at: place, ordinal: ordinal) else {
        unfilled.append(place)
        if property.isRequired { arguments.append("\(Self.label(property)): \(Self.placeholder(for: property.kind))") }
        continue
      }
      arguments.append("\(Self.label(property)): \(value)")
    }
    return arguments
  }

  private static func label(_ property: PropertyModel) -> String {
    SwiftName.argument(property.label)
  }

  private static func placeholder(for kind: KindModel) -> String {
    switch kind {
    case .list: "[]"
    case .map: "[:]"
    case .object: ".init(term: .map([]))"
    default: "\"\""
    }
  }

  private mutating func value(of property: PropertyModel, at path: String, ordinal: Int) -> String? {
    value(of: property.kind, property.facts, named: property.name, at: path, ordinal: ordinal)
  }

  private mutating func value(
    of kind: KindModel, _ facts: Facts, named name: String, at path: String, ordinal: Int
  ) -> String? {
    switch kind {
    case .string, .enumeration:
      if !facts.values.isEmpty {
        return SourceText.literal(facts.values[ordinal % facts.values.count])
      }
      return SampleText.text(named: name, facts, ordinal: ordinal).map(SourceText.literal)
    case .integer: return number(facts).map { "\(Int($0.rounded(.up)))" }
    case .number: return number(facts).map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" }
    case .boolean: return "true"
    case .json: return "[\"Version\": \"2012-10-17\"]"
    case .object(let type): return nested(type, at: path, ordinal: ordinal)
    case .list(let element, _):
      var inner = facts
      inner.minimumCount = facts.elementMinimumCount
      inner.maximumCount = facts.elementMaximumCount
      let elements = (0..<max(1, facts.minimumCount ?? 0)).map { ordinal in
        value(of: element, inner, named: name, at: path, ordinal: ordinal)
      }
      if facts.maximumCount == 0 { return "[]" }
      return elements.contains(nil) ? nil : "[\(elements.compactMap { $0 }.joined(separator: ", "))]"
    case .map(let element):
      var inner = facts
      inner.minimumCount = facts.elementMinimumCount
      inner.maximumCount = facts.elementMaximumCount
      inner.pattern = facts.pattern
      let keys = Facts(pattern: facts.keyPattern)
      let entries = (0..<max(1, facts.minimumCount ?? 0)).map { ordinal -> String? in
        guard let key = SampleText.text(named: "Key", keys, ordinal: ordinal),
          let value = value(of: element, inner, named: name, at: path, ordinal: ordinal)
        else { return nil }
        return "\(SourceText.literal(key)): \(value)"
      }
      return entries.contains(nil) ? nil : "[\(entries.compactMap { $0 }.joined(separator: ", "))]"
    }
  }

  private func number(_ facts: Facts) -> Double? {
    if let value = facts.values.first { return Double(value) }
    let low = facts.minimum.flatMap { Double($0) }
    let high = facts.maximum.flatMap { Double($0) }
    let step = facts.multiple.flatMap { Double($0) } ?? 1
    var value = max(low ?? 1, min(1, high ?? 1))
    if step > 0 { value = (value / step).rounded(.up) * step }
    return high.map { value <= $0 } ?? true ? value : low
  }

  private mutating func nested(_ type: String, at path: String, ordinal: Int) -> String? {
    guard let object = model.objects.first(where: { $0.name == type }) else { return nil }
    let isFlat = object.properties.allSatisfy { $0.kind.nested == nil }
    let isWhole = SampleDecisions.whole.contains("\(model.type) \(type)")
    let isFull = written.insert(type).inserted || isFlat || isWhole
    // A nested type that needs itself has no sample.
    if path.split(separator: ".").count > 40 { return nil }
    let arguments = arguments(of: object, isFull: isFull, at: path, ordinal: ordinal)
    count += 1
    let name = "v\(count)"
    let swift = "\(namespace).\(SwiftName.escaped(model.name)).\(SwiftName.escaped(type))"
    lines.append("let \(name) = \(swift)(\(arguments.joined(separator: ", ")))")
    return name
  }
}

extension ObjectModel {
  /// How many times the object is to be written so that each property stands once.
  fileprivate var variants: Int {
    rules.map { rule in
      switch rule {
      case .alternatives(let alternatives, _): alternatives.count
      case .count(_, let maximum): maximum.map { max(1, ($0 + properties.count - 1) / max(1, $0)) } ?? 1
      case .excludes: 2
      case .needs: 1
      }
    }.max() ?? 1
  }

  /// The properties to set together.
  fileprivate func chosen(variant: Int, isFull: Bool, _ extra: [ObjectRule]) -> Set<String> {
    let rules = rules + extra
    var needed: Set<String> = []
    let required = Set(properties.filter(\.isRequired).map(\.name))
    var names = isFull ? Set(properties.map(\.name)) : required
    for case .alternatives(let alternatives, let isExclusive) in rules {
      let choice = alternatives[variant % alternatives.count]
      if let allowed = choice.allowed { names.formIntersection(Set(allowed).union(required)) }
      if isExclusive {
        let others = Set(alternatives.flatMap(\.required)).subtracting(choice.required)
        names.subtract(others)
      }
      names.formUnion(choice.required)
      needed.formUnion(choice.required)
    }
    for case .excludes(let name, let others) in rules where names.contains(name) {
      let rivals = Set(others).intersection(names)
      if rivals.isEmpty { continue }
      // The one side in the first resource, the other in the second.
      if (variant % 2 == 0) == (name < (others.min() ?? "")), !required.contains(name) {
        names.remove(name)
      } else {
        names.subtract(rivals.subtracting(required))
      }
    }
    for case .count(let minimum, let maximum) in rules {
      if let maximum, names.count > maximum {
        let kept = required.union(needed).intersection(names)
        let sorted = names.subtracting(kept).sorted()
        let room = max(0, maximum - kept.count)
        let start = sorted.isEmpty ? 0 : variant * room % sorted.count
        names = kept.union((0..<min(room, sorted.count)).map { sorted[(start + $0) % sorted.count] })
      }
      if let minimum, names.count < minimum {
        names.formUnion(properties.map(\.name).filter { !names.contains($0) }.prefix(minimum - names.count))
      }
    }
    for case .needs(let name, let others) in rules where names.contains(name) {
      // In full, others are missing only where something excludes them.
      if isFull, !required.contains(name), !names.isSuperset(of: others) {
        names.remove(name)
      } else {
        names.formUnion(others)
      }
    }
    return names
  }
}
