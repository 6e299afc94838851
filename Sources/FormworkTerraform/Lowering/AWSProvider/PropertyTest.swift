import FormworkIR

/// A condition on the properties of a resource, under which a fact of the mapping table holds.
struct PropertyTest: Sendable, Equatable {
  enum Demand: Sendable, Equatable {
    /// One of the properties is given.
    case given
    /// None of them is.
    case absent
    /// The property is one of these texts.
    case oneOf([String])
    /// The property is not known to be one of these texts.
    case noneOf([String])
    /// The property is known to be a smaller number.
    case below(Int)
  }

  /// A way to a property: from those of the block at hand, or from the resource's own.
  struct Place: Sendable, Equatable {
    let isFromResource: Bool
    let path: [String]
  }

  let places: [Place]
  let demand: Demand

  /// Reads conditions: pairs of a keyword and what it is about.
  static func all(in words: ArraySlice<String>) -> [PropertyTest] {
    var tests: [PropertyTest] = []
    var rest = words
    while let keyword = rest.popFirst(), let operand = rest.popFirst() {
      switch keyword {
      case "unless": tests.append(PropertyTest(places: Self.places(operand), demand: .absent))
      case "with": tests.append(PropertyTest(places: Self.places(operand), demand: .given))
      case "where":
        if let sign = operand.firstIndex(of: "<") {
          let limit = Int(operand[sign...].dropFirst()) ?? 0
          tests.append(PropertyTest(places: Self.places(String(operand[..<sign])), demand: .below(limit)))
          continue
        }
        let isNegative = operand.contains("!=")
        let sides = operand.split(separator: "=", maxSplits: 1).map { String($0) }
        guard sides.count == 2 else { continue }
        let name = isNegative ? String(sides[0].dropLast()) : sides[0]
        let texts = sides[1].split(separator: "|").map { String($0) }
        tests.append(
          PropertyTest(places: Self.places(name), demand: isNegative ? .noneOf(texts) : .oneOf(texts)))
      default: continue
      }
    }
    return tests
  }

  private static func places(_ text: String) -> [Place] { text.split(separator: "|").map { Place($0) } }

  /// Whether it holds of a block with some properties. What only deployment knows counts as given, and is no known text.
  func holds(among properties: [Property], of resource: Resource) -> Bool {
    let values = places.compactMap { $0.value(among: properties, of: resource) }
    switch demand {
    case .given: return !values.isEmpty
    case .absent: return values.isEmpty
    case .oneOf(let texts): return values.contains { $0.literalText.map(texts.contains) ?? false }
    case .noneOf(let texts): return !values.contains { $0.literalText.map(texts.contains) ?? false }
    case .below(let limit): return values.contains { $0.wholeNumber.map { $0 < limit } ?? false }
    }
  }
}

extension PropertyTest.Place {
  /// A place as entries write it: `Name`, `Outer.Name`, and with `/` in front from the resource's own properties.
  init(_ text: some StringProtocol) {
    isFromResource = text.hasPrefix("/")
    path = text.drop { $0 == "/" }.split(separator: ".").map { String($0) }
  }

  /// The value there; `nil` where there is none. The way leads through references to other resources of the stack.
  func value(among properties: [Property], of resource: Resource) -> Term? {
    var properties = isFromResource ? resource.properties : properties
    var term: Term?
    for name in path {
      switch term {
      case nil: term = properties.first { $0.name == name }?.value
      case .reference(let reference):
        properties = reference.target.properties
        term = properties.first { $0.name == name }?.value
      case .some(let outer): term = outer.member(name)
      }
      if term == nil || term == .absent { return nil }
    }
    return term
  }
}
extension [PropertyTest] {
  /// Whether all of them hold.
  func hold(among properties: [Property], of resource: Resource) -> Bool {
    allSatisfy { $0.holds(among: properties, of: resource) }
  }
}
