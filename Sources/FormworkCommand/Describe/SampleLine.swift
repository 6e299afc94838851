import FormworkIR

/// A line of Swift that declares a resource with all that it must have: to copy, and to fill in.
struct SampleLine {
  private let schema: ResourceSchema

  init(_ schema: ResourceSchema) { self.schema = schema }

  /// The line.
  var text: String {
    let name = SwiftName.resource(schema.type)
    let constant = SwiftName.escaped(SwiftName.property(name.name))
    let type = "\(name.namespace).\(SwiftName.escaped(name.name))"
    let arguments = ["\"\(name.name)\""] + arguments(of: schema.root, depth: 0)
    return "let \(constant) = \(type)(\(arguments.joined(separator: ", ")))"
  }

  private func arguments(of object: ObjectSchema, depth: Int) -> [String] {
    zip(object.properties, SwiftName.labels(of: object.properties.map(\.name)))
      .filter(\.0.isRequired)
      .map { property, label in
        "\(SwiftName.escaped(SwiftName.argument(label))): \(value(of: property, depth: depth))"
      }
  }

  private func value(of property: PropertySchema, depth: Int) -> String {
    switch property.kind {
    case .string:
      return SwiftName.members(of: property.allowedValues + property.knownValues).first
        .map { ".\(SwiftName.escaped($0.name))" } ?? "\"…\""
    case .integer: return Int(exactly: (property.minimum ?? 1).rounded(.up)).map { "\($0)" } ?? "1"
    case .number: return "\(property.minimum ?? 1)"
    case .boolean: return "true"
    case .json: return "[:]"
    case .object(let name):
      // A type that needs itself ends here.
      guard depth < 6, let definition = schema.definitions[name] else { return ".init(term: .map([]))" }
      return ".init(\(arguments(of: definition, depth: depth + 1).joined(separator: ", ")))"
    case .list: return "[\(property.elements.map { value(of: $0, depth: depth) } ?? "")]"
    case .map: return "[\"…\": \(property.elements.map { value(of: $0, depth: depth) } ?? "\"…\"")]"
    }
  }
}
