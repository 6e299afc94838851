import FormworkIR

extension Resource {
  /// The resource with its values in the case in which AWS documents them: CloudFormation takes `EC2` for `ec2` where a
  /// service does, Terraform's providers do not.
  var spelledAsDocumented: Resource {
    guard let schema = node.schema, schema.hasValuesInAnyCase else { return self }
    var copy = self
    for index in copy.properties.indices {
      guard let property = schema.root[copy.properties[index].name] else { continue }
      copy.properties[index].value = Self.spelled(copy.properties[index].value, property, schema)
    }
    return copy
  }

  private static func spelled(_ term: Term, _ property: PropertySchema, _ schema: ResourceSchema) -> Term {
    switch term {
    case .string(let text):
      guard property.ignoresCase else { return term }
      let caseless = text.lowercased()
      return property.allowedValues.first { $0.lowercased() == caseless }.map { .string($0) } ?? term
    case .list(let elements):
      return .list(elements.map { spelled($0, property.elements ?? property, schema) })
    case .map(let entries):
      guard let definition = definition(of: property.kind, schema) else { return term }
      return .map(
        entries.map { entry in
          guard let name = entry.key.literal, let inner = definition[name] else { return entry }
          return MapEntry(key: entry.key, value: spelled(entry.value, inner, schema))
        })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(
        .conditional(
          condition, then: spelled(then, property, schema), otherwise: spelled(otherwise, property, schema)))
    default: return term
    }
  }

  private static func definition(of kind: PropertySchema.Kind, _ schema: ResourceSchema) -> ObjectSchema? {
    switch kind {
    case .object(let name): schema.definitions[name]
    case .list(let element, _): definition(of: element, schema)
    default: nil
    }
  }
}
