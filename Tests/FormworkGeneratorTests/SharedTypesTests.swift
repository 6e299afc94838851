import FormworkIR
import Testing

@testable import FormworkGenerator

@Suite struct SharedTypesTests {
  /// The source of a service with resource types, each from its properties and definitions.
  private func source(_ types: [(name: String, properties: String, definitions: String)]) throws -> String {
    let schemas = try types.map { type in
      try JSONReader.document(
        from: """
          {"typeName": "AWS::Kitchen::\(type.name)", "properties": \(type.properties), "definitions": \(type.definitions)}
          """)
    }
    return Generation(schemas: schemas).files.filter { $0.path.hasPrefix("Services/") }.map(\.text).joined()
  }

  private let lid = ##"{"Lid": {"$ref": "#/definitions/Lid"}}"##

  @Test
  func `What two types have in common stands once, and both have it still`() throws {
    let definitions = """
      {"Lid": {"type": "object", "properties": {"State": {"type": "string", "enum": ["ON", "OFF"]}}}}
      """
    let text = try source([("Pan", lid, definitions), ("Pot", lid, definitions)])
    #expect(text.components(of: "public struct Lid: PropertyType {") == 1)
    #expect(text.components(of: "public enum State {}") == 1)
    #expect(text.contains("extension Value where T == OneOf<Kitchen.State> {"))
    for name in ["Pan", "Pot"] {
      #expect(
        text.contains(
          """
          extension Kitchen.\(name) {
            /// `Lid`, which other types of the service have too.
            public typealias Lid = Kitchen.Lid

            /// `State`, which other types of the service have too.
            public typealias State = Kitchen.State
          }

          """))
    }
  }

  @Test(arguments: ["integer", "number"])
  func `What differs stays apart, and so does what refers to it`(kind: String) throws {
    func definitions(_ kind: String) -> String {
      """
      {"Lid": {"type": "object", "properties": {"Knob": {"$ref": "#/definitions/Knob"}}},
       "Knob": {"type": "object", "properties": {"Size": {"type": "\(kind)"}}}}
      """
    }
    let text = try source([("Pan", lid, definitions("string")), ("Pot", lid, definitions(kind))])
    #expect(text.components(of: "public struct Lid: PropertyType {") == 2)
    #expect(text.components(of: "public struct Knob: PropertyType {") == 2)
    #expect(!text.contains("= Kitchen."))
  }

  @Test
  func `Facts are part of what is said, since the comments tell them`() throws {
    func definitions(_ maximum: Int) -> String {
      "{\"Lid\": {\"type\": \"object\", \"properties\": {\"Size\": {\"type\": \"integer\", \"maximum\": \(maximum)}}}}"
    }
    let text = try source([("Pan", lid, definitions(3)), ("Pot", lid, definitions(4))])
    #expect(!text.contains("= Kitchen."))
  }

  @Test
  func `Of two with one name the one with more uses is shared`() throws {
    func definitions(_ name: String) -> String {
      "{\"Lid\": {\"type\": \"object\", \"properties\": {\"\(name)\": {\"type\": \"integer\"}}}}"
    }
    let text = try source([
      ("Bowl", lid, definitions("Width")), ("Cup", lid, definitions("Width")), ("Jug", lid, definitions("Size")),
      ("Pan", lid, definitions("Size")), ("Pot", lid, definitions("Size")), ("Tin", lid, definitions("Size")),
    ])
    #expect(text.components(of: "public struct Lid: PropertyType {") == 3)
    for name in ["Jug", "Pan", "Pot", "Tin"] {
      #expect(text.contains("extension Kitchen.\(name) {\n  /// `Lid`, which"))
    }
  }

  @Test
  func `A resource type keeps its name, and what refers to a nested one of that name stays`() throws {
    let definitions = """
      {"Lid": {"type": "object", "properties": {"Pan": {"$ref": "#/definitions/Pan"}}},
       "Pan": {"type": "object", "properties": {"Size": {"type": "integer"}}}}
      """
    let text = try source([("Pan", "{}", "{}"), ("Pot", lid, definitions), ("Tin", lid, definitions)])
    #expect(text.components(of: "public struct Lid: PropertyType {") == 2)
    #expect(!text.contains("= Kitchen."))
  }

  @Test
  func `Types that contain themselves are shared`() throws {
    let definitions = ##"{"Lid": {"type": "object", "properties": {"Inner": {"$ref": "#/definitions/Lid"}}}}"##
    let text = try source([("Pan", lid, definitions), ("Pot", lid, definitions)])
    #expect(text.components(of: "public struct Lid: PropertyType {") == 1)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
