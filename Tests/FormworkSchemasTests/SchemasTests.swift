import FormworkIR
import FormworkSchemas
import Testing

@Suite struct SchemasTests {
  @Test func `Every type of the registry has a schema`() throws {
    let types = Schemas.types
    #expect(types.count > 1_500)
    #expect(Set(types).count == types.count)
    #expect(types.contains("AWS::SQS::Queue"))
    for type in types {
      let schema = try #require(Schemas.schema(of: type))
      #expect(schema.type == type)
      #expect(schema.refAttribute.map { schema.knows($0) } ?? true, "\(type)")
      #expect(schema.tagProperty.map { schema.root[$0] != nil } ?? true, "\(type)")
      #expect(schema.referable.allSatisfy { schema.knows($0) }, "\(type)")
    }
  }

  @Test func `Nested types and rules speak of what there is`() throws {
    for type in Schemas.types {
      let schema = try #require(Schemas.schema(of: type))
      for object in [schema.root] + schema.definitions.values {
        for property in object.properties {
          #expect(property.kind.definitions.allSatisfy { schema.definitions[$0] != nil }, "\(type) \(property.name)")
        }
        for name in object.rules.flatMap(\.names) { #expect(object[name] != nil, "\(type) \(name)") }
      }
    }
  }

  @Test(arguments: [
    "AWS::SQS::Qeue", "AWS::Nothing::Here", "Custom::Thing", "", "AWS::SQS::Queue::Extra", "A::B::C::MODULE",
  ])
  func `Other types have none`(type: String) {
    #expect(Schemas.schema(of: type) == nil)
    #expect(!Schemas.contains(type))
  }
}

extension ResourceSchema {
  /// Whether a path begins with a property or attribute of the type.
  fileprivate func knows(_ path: String) -> Bool {
    attributes.contains(path) || root[String(path.prefix { $0 != "." })] != nil
  }
}

extension ObjectRule {
  /// The properties of which the rule speaks.
  fileprivate var names: [String] {
    switch self {
    case .alternatives(let alternatives, _): alternatives.flatMap { $0.required + ($0.allowed ?? []) }
    case .needs(let name, let others), .excludes(let name, let others): [name] + others
    case .count: []
    }
  }
}

extension PropertySchema.Kind {
  /// The nested types of which the kind speaks.
  fileprivate var definitions: [String] {
    switch self {
    case .object(let name): [name]
    case .list(let element, _), .map(let element): element.definitions
    default: []
    }
  }
}
