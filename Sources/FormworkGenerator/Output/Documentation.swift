/// Sentences about properties, in our own words and from the schema's facts.
enum Documentation {
  /// What is to know of a property: `` `MemorySize`, a whole number from 128 to 32768. ``
  static func sentence(about property: PropertyModel) -> String {
    var text = "`\(property.name)`, \(words(for: property.kind, property.facts))."
    if property.isRequired { text += " Required." }
    if property.isCreateOnly { text += " A change replaces the resource." }
    return text
  }

  private static func words(for kind: KindModel, _ facts: Facts) -> String {
    switch kind {
    case .string: "text" + count(facts, "character")
    case .integer: facts.values.isEmpty ? "a whole number" + range(facts) : values(facts.values)
    case .number: "a number" + range(facts)
    case .boolean: "a Boolean"
    case .json: "any JSON"
    case .enumeration:
      facts.isOpen ? "text" + count(facts, "character") + ", such as " + list(facts.values) : values(facts.values)
    case .object(let name): "a nested `\(name)`"
    case .list(let element, _): "a list" + size(facts) + " of " + plural(element, facts)
    case .map(let element): "a map of " + plural(element, facts)
    }
  }

  private static func plural(_ kind: KindModel, _ facts: Facts) -> String {
    switch kind {
    case .string: "texts"
    case .integer: "whole numbers" + range(facts)
    case .number: "numbers" + range(facts)
    case .boolean: "Booleans"
    case .json: "any JSON"
    case .enumeration: "texts, " + (facts.isOpen ? "such as " + list(facts.values) : "each " + values(facts.values))
    case .object(let name): "`\(name)`"
    case .list(let element, _): "lists of " + plural(element, facts)
    case .map(let element): "maps of " + plural(element, facts)
    }
  }

  private static func values(_ values: [String]) -> String {
    (values.count == 1 ? "always " : "one of ") + list(values)
  }

  private static func list(_ values: [String]) -> String {
    values.prefix(8).map { $0.isEmpty ? "an empty text" : "`\($0)`" }.joined(separator: ", ")
      + (values.count > 8 ? " and \(values.count - 8) more" : "")
  }

  private static func range(_ facts: Facts) -> String {
    switch (facts.minimum, facts.maximum) {
    case (let low?, let high?): low == high ? ", always \(low)" : " from \(low) to \(high)"
    case (let low?, nil): ", at least \(low)"
    case (nil, let high?): ", at most \(high)"
    case (nil, nil): ""
    }
  }

  private static func count(_ facts: Facts, _ noun: String) -> String {
    guard let words = bounds(facts) else { return "" }
    let isOne = facts.maximumCount == 1 || (facts.maximumCount == nil && facts.minimumCount == 1)
    return " of \(words) \(noun)\(isOne ? "" : "s")"
  }

  private static func size(_ facts: Facts) -> String {
    guard let words = bounds(facts) else { return "" }
    return facts.minimumCount == facts.maximumCount ? " (exactly \(words))" : " (\(words))"
  }

  private static func bounds(_ facts: Facts) -> String? {
    switch (facts.minimumCount ?? 0, facts.maximumCount) {
    case (0, nil): nil
    case (let low, nil): "at least \(low)"
    case (0, let high?): "at most \(high)"
    case (let low, let high?): low == high ? "\(low)" : "\(low) to \(high)"
    }
  }
}
