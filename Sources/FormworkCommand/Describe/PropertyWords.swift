import FormworkIR

/// The kind of a property and its values, in words.
struct PropertyWords {
  private let property: PropertySchema

  init(_ property: PropertySchema) { self.property = property }

  /// Such as `Int, 0…900`, `one of .active, .passThrough` or `[Tag], at most 50 elements`.
  var text: String {
    let facts = innermost
    let isText = facts.kind == .string
    let isScalar = property.elements == nil
    let members = isText ? Self.members : { $0.joined(separator: ", ") }
    var parts: [String] = []
    if !isScalar || !isText || property.allowedValues.isEmpty { parts.append(Self.swift(property.kind)) }
    if let size { parts.append(size) }
    if let range = Self.range(facts.minimum, facts.maximum, "") { parts.append(range) }
    if !property.allowedValues.isEmpty {
      parts.append((isScalar ? "one of " : "each one of ") + members(property.allowedValues))
    } else if !property.knownValues.isEmpty {
      parts.append("such as " + members(property.knownValues))
    }
    return parts.joined(separator: ", ")
  }

  /// The facts of what lists and maps hold in the end.
  private var innermost: PropertySchema {
    var facts = property
    while let elements = facts.elements { facts = elements }
    return facts
  }

  private static func members(_ values: [String]) -> String {
    SwiftName.members(of: values).map { ".\($0.name)" }.joined(separator: ", ")
  }

  /// The Swift type of what the initialiser takes.
  private static func swift(_ kind: PropertySchema.Kind) -> String {
    switch kind {
    case .string: "String"
    case .integer: "Int"
    case .number: "Double"
    case .boolean: "Bool"
    case .json: "JSON"
    case .object(let name): name
    case .list(let element, _): "[\(swift(element))]"
    case .map(let element): "[String: \(swift(element))]"
    }
  }

  /// The length of a text, or the number of elements.
  private var size: String? {
    let low = property.minimumCount.map(Double.init)
    let high = property.maximumCount.map(Double.init)
    switch property.kind {
    case .string: return Self.range(low, high, " characters")
    case .list, .map: return Self.range(low, high, " elements")
    default: return nil
    }
  }

  private static func range(_ low: Double?, _ high: Double?, _ unit: String) -> String? {
    func number(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
    switch (low, high) {
    case (nil, nil): return nil
    case (let low?, nil): return low == 0 ? nil : "at least \(number(low))\(unit)"
    case (nil, let high?): return "at most \(number(high))\(unit)"
    case (let low?, let high?): return "\(number(low))…\(number(high))\(unit)"
    }
  }
}
