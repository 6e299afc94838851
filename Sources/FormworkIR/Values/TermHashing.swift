/// A hash over terms, which ids of what follows content end in, such as those of versions and deployments.
///
/// The parts of texts, lists and maps stand in the hash in one form, which may not change: that would renew everybody's. What a
/// reference and any other term adds depends on what the hash is for.
public protocol TermHashing {
  /// The hash so far.
  var hash: SHA256 { get set }
  /// Adds a reference.
  mutating func add(_ reference: Reference)
  /// Adds a term that is neither text, list, map nor reference.
  mutating func add(other term: Term)
}

extension TermHashing {
  /// Adds a term. The order of a map's entries means nothing.
  public mutating func add(_ term: Term) {
    switch term {
    case .string(let text):
      hash.update("text")
      hash.update(text)
    case .text(let segments):
      hash.update("segments \(segments.count)")
      for segment in segments {
        switch segment {
        case .literal(let words): hash.update(words)
        case .term(let term): add(term)
        }
      }
    case .list(let elements):
      hash.update("list \(elements.count)")
      for element in elements { add(element) }
    case .map(let entries):
      hash.update("map \(entries.count)")
      for entry in entries.sorted(by: { $0.key.description < $1.key.description }) {
        hash.update(entry.key.description)
        add(entry.value)
      }
    case .reference(let reference): add(reference)
    default: add(other: term)
    }
  }

  /// Adds properties that are said, in the order of their names.
  public mutating func add(_ properties: [Property]) {
    for property in properties.sorted(by: { $0.name < $1.name }) where property.value != .absent {
      hash.update(property.name)
      add(property.value)
    }
  }

  /// Adds what a term refers to, the conditions that it asks and the mappings in which it looks.
  public mutating func add(_ arguments: TermArguments) {
    for reference in arguments.references { add(reference) }
    for condition in arguments.conditions { hash.update("condition \(condition.name) \(condition.predicate)") }
    for mapping in arguments.mappings { add(.map(mapping.entries)) }
  }
}

/// What stands among the arguments of a term, and in the conditions that it asks, in the order met.
public struct TermArguments: TermVisitor {
  /// The parameters.
  public private(set) var parameters: [ParameterNode] = []
  /// The references.
  public private(set) var references: [Reference] = []
  /// The conditions.
  public private(set) var conditions: [ConditionNode] = []
  /// The mappings.
  public private(set) var mappings: [MappingNode] = []

  /// The arguments of a term.
  public init(of term: Term) { term.walk(&self) }

  /// Takes in a reference.
  public mutating func visit(_ reference: Reference) { references.append(reference) }
  /// Takes in a parameter.
  public mutating func visit(_ parameter: ParameterNode) { parameters.append(parameter) }
  /// Takes in a condition and what it compares.
  public mutating func visit(_ condition: ConditionNode) {
    conditions.append(condition)
    condition.predicate.walk(&self)
  }
  /// Takes in a mapping.
  public mutating func visit(_ mapping: MappingNode) { mappings.append(mapping) }
}
