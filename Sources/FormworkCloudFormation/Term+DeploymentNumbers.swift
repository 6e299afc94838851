import FormworkIR

extension Term {
  /// Whether the value is a number or Boolean that only deployment knows, which CloudFormation has as text.
  ///
  /// A choice between literals is none: CloudFormation puts the literal there as it is.
  var isDeploymentNumber: Bool {
    switch self {
    case .parameter(let parameter): parameter.kind.isNumeric
    case .function(.find(let lookup)): lookup.isNumeric
    case .function(.select(_, let list)): list.isNumericList
    case .function(.parameterOfTurn(_, let turns)): turns.first?.value.isDeploymentNumber ?? false
    default: false
    }
  }

  /// Whether the value is a number or Boolean, known now or at deployment.
  var isNumeric: Bool {
    switch self {
    case .int, .double, .bool, .function(.length): true
    case .function(.conditional(_, let then, let otherwise)): then.isNumeric && otherwise.isNumeric
    default: isDeploymentNumber
    }
  }

  /// Whether the value is a list of numbers or Booleans.
  var isNumericList: Bool {
    switch self {
    case .parameter(let parameter): parameter.kind == .numberList
    case .list(let elements): !elements.isEmpty && elements.allSatisfy(\.isNumeric)
    default: false
    }
  }

  /// The numbers inside a document that only deployment knows, with the names and indices that lead there.
  func deploymentNumbers(at path: String = "") -> [(path: String, term: Term)] {
    if isDeploymentNumber { return [(path, self)] }
    switch self {
    case .list(let elements): return elements.enumerated().flatMap { $1.deploymentNumbers(at: "\(path)[\($0)]") }
    case .map(let entries):
      return entries.flatMap { entry in
        let name = entry.key.literal ?? "…"
        return entry.value.deploymentNumbers(at: path.isEmpty ? name : "\(path).\(name)")
      }
    case .function(.conditional(_, let then, let otherwise)):
      return then.deploymentNumbers(at: path) + otherwise.deploymentNumbers(at: path)
    case .function(.repeated(_, let entries)): return Term.map(entries).deploymentNumbers(at: path)
    default: return []
    }
  }
}

extension ParameterNode.Kind {
  /// Whether its values are numbers, Booleans or lists of numbers.
  fileprivate var isNumeric: Bool {
    switch self {
    case .number, .bool, .numberList: true
    case .string, .stringList, .stringMap: false
    }
  }
}

extension MapLookup {
  /// Whether every value that may be found is a number or Boolean.
  fileprivate var isNumeric: Bool {
    guard case .mapping(let mapping) = source else { return false }
    var found: [Term] = defaultValue.map { [$0] } ?? []
    for entry in mapping.entries {
      if case .string(let key) = topKey, entry.key.literal != key { continue }
      guard case .map(let values) = entry.value else { return false }
      for value in values {
        if case .string(let key) = secondKey, value.key.literal != key { continue }
        found.append(value.value)
      }
    }
    return !found.isEmpty && found.allSatisfy(\.isNumeric)
  }
}

extension Graph {
  /// Whether something in the graph may be a number that only deployment knows.
  var mayHoldDeploymentNumbers: Bool {
    !mappings.isEmpty || parameters.contains { $0.kind.isNumeric }
  }
}
