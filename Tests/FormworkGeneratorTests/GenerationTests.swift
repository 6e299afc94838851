import FormworkIR
import Foundation
import Testing

@testable import FormworkGenerator

@Suite struct GenerationTests {
  /// The model of a resource from the text of its properties and definitions.
  private func model(properties: String, definitions: String = "{}", rest: String = "") throws -> TypeModel {
    let text = """
      {"typeName": "AWS::Kitchen::Pan", "properties": \(properties), "definitions": \(definitions)\(rest)}
      """
    return try #require(TypeReader.model(of: JSONReader.document(from: text)))
  }

  private func kinds(_ model: TypeModel) -> [String: KindModel] {
    Dictionary(uniqueKeysWithValues: model.root.properties.map { ($0.name, $0.kind) })
  }

  @Test func `Writes the whole file`() throws {
    let schema = try Data(contentsOf: fixtures.appendingPathComponent("Kettle.json"))
    let generation = Generation(schemas: [try JSONReader.document(from: [UInt8](schema))])
    let golden = try String(contentsOf: fixtures.appendingPathComponent("Kitchen.swift.txt"), encoding: .utf8)
    #expect(generation.files.first { $0.path == "Services/Kitchen/Kitchen.swift" }?.text == golden)
    let facts = try String(contentsOf: fixtures.appendingPathComponent("Kitchen.facts.txt"), encoding: .utf8)
    #expect(generation.tables.first { $0.path == "FormworkSchemas/Generated/K.swift" }?.text == facts)
    let index = try String(contentsOf: fixtures.appendingPathComponent("Index.swift.txt"), encoding: .utf8)
    #expect(generation.tables.first { $0.path == "FormworkSchemas/Generated/Index.swift" }?.text == index)
    #expect(generation.files.map(\.path) == ["Services/Kitchen/Kitchen.swift"])
    #expect(generation.tables.count == 2)
    #expect(generation.services == ["Kitchen"])
    #expect(generation.typeCount == 1)
  }

  /// Types on which constructs stand share a module; what they have in common with others of their service goes with them.
  @Test func `A service may be in two modules`() throws {
    let definitions = #"{"Tag": {"type": "object", "properties": {"Key": {"type": "string"}}}}"#
    func schema(_ name: String, _ properties: String) throws -> Document {
      try JSONReader.document(
        from: #"{"typeName": "AWS::KMS::\#(name)", "properties": {\#(properties)}, "definitions": \#(definitions)}"#)
    }
    let tags = ##""Tags": {"type": "array", "items": {"$ref": "#/definitions/Tag"}}"##
    let generation = Generation(
      schemas: [
        try schema("Key", tags), try schema("Alias", #""Name": {"type": "string"}"#), try schema("Vault", tags),
      ])
    #expect(
      generation.files.map(\.path) == [
        "FormworkServerless/Generated/KMS.swift", "Services/KMS/Exports.swift", "Services/KMS/KMS.swift",
      ])
    let (brought, exports, others) = (
      generation.files[0].text, generation.files[1].text, generation.files[2].text
    )
    #expect(exports.hasSuffix("\n@_exported import FormworkServerless\n"))
    for part in ["public enum KMS {}", "struct Key:", "struct Tag:"] {
      #expect(brought.contains(part), "\(part)")
      #expect(!others.contains(part), "\(part)")
    }
    #expect(others.contains("struct Vault:") && others.contains("struct Alias:"))
    #expect(others.contains("import FormworkServerless\n"))
    #expect(!brought.contains("struct Vault:"))
    let index = try #require(generation.tables.first { $0.path.hasSuffix("Index.swift") }).text
    #expect(index.contains(#"static let serverless: StaticString = "AWS::KMS::Key""#))
  }

  @Test func `Facts read back`() throws {
    let schema = try Data(contentsOf: fixtures.appendingPathComponent("Kettle.json"))
    let model = try #require(TypeReader.model(of: JSONReader.document(from: [UInt8](schema))))
    let decoded = ResourceSchema(facts: FactsWriter.lines(of: model).joined(separator: "\n"))
    #expect(decoded.type == "AWS::Kitchen::Kettle")
    #expect(decoded.refAttribute == "KettleName")
    #expect(decoded.attributes == ["Arn", "Sensor", "Sensor.Celsius"])
    #expect(decoded.tagProperty == "Tags")
    #expect(decoded.root["Type"]?.allowedValues == ["STEEL", "Glass | blue", "None", "v1.0"])
    #expect(decoded.root["KettleName"]?.pattern == ##"^[a-z"\\#]+$"##)
    #expect(decoded.root["KettleName"]?.maximumCount == 12)
    #expect(decoded.root["KettleName"]?.isCreateOnly == true)
    #expect(decoded.root["Power"]?.isRequired == true)
    #expect(decoded.root["Spouts"]?.kind == .list(.object("Spout"), isSet: true))
    #expect(decoded.definitions["Spout"]?["type"]?.kind == .string)
    #expect(decoded.definitions["KeyProperty"]?["Term"]?.isCreateOnly == true)
    #expect(decoded.definitions["Stand"]?["Height"]?.isRequired == false)
  }

  @Test func `Escapes what separates facts`() {
    #expect(FactsWriter.escaped("50% of a|b") == "50%25%20of%20a%7Cb")
  }

  @Test func `Leaves open what has no type`() throws {
    let model = try model(
      properties: """
        {"Any": {}, "Policy": {"type": ["object", "string"]}, "Free": {"type": "object"}, "List": {"type": "array"},
         "Count": {"type": ["integer", "null"]}, "Map": {"type": "object", "additionalProperties": {"type": "integer"}},
         "Either": {"oneOf": [{"type": "string"}, {"type": "string"}]}, "Loop": {"$ref": "#/definitions/Loop"},
         "Grid": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}}
        """,
      definitions: ##"{"Loop": {"type": "array", "items": {"$ref": "#/definitions/Loop"}}}"##)
    let kinds = kinds(model)
    #expect(kinds["Any"] == .json)
    #expect(kinds["Policy"] == .json)
    #expect(kinds["Free"] == .json)
    #expect(kinds["List"] == .list(.json, isSet: false))
    #expect(kinds["Count"] == .integer)
    #expect(kinds["Map"] == .map(.integer))
    #expect(kinds["Either"] == .string)
    #expect(kinds["Loop"] == .list(.json, isSet: false))
    #expect(kinds["Grid"] == .list(.list(.string, isSet: false), isSet: false))
    #expect(
      model.untyped.map(\.line) == [
        "AWS::Kitchen::Pan Any: no type in the schema", "AWS::Kitchen::Pan Free: an object without properties",
        "AWS::Kitchen::Pan List[]: no type of the elements in the schema",
        "AWS::Kitchen::Pan Loop[]: refers to itself", "AWS::Kitchen::Pan Policy: takes object or string",
      ])
  }

  @Test func `Names nested types without collisions`() throws {
    let model = try model(
      properties: """
        {"Lid": {"type": "object", "properties": {"Knob": {"type": "object", "properties": {"X": {"type": "string"}}}}},
         "Handle": {"type": "object", "properties": {"Y": {"type": "string"}}}, "Grip": {"$ref": "#/definitions/Handle"},
         "Store": {"$ref": "#/definitions/String"}, "Rivet": {"$ref": "#/properties/Lid"}}
        """,
      definitions: """
        {"Handle": {"type": "object", "properties": {"Z": {"type": "string"}}},
         "String": {"type": "object", "properties": {"W": {"type": "string"}}}}
        """)
    #expect(model.objects.map(\.name) == ["Handle", "HandleProperty", "Lid", "LidKnob", "StringProperty"])
    let kinds = kinds(model)
    #expect(kinds["Grip"] == .object("Handle"))
    #expect(kinds["Handle"] == .object("HandleProperty"))
    #expect(kinds["Rivet"] == .object("Lid"))
    #expect(kinds["Store"] == .object("StringProperty"))
  }

  @Test func `Joins alternatives of an object`() throws {
    let model = try model(
      properties: ##"{"Heat": {"$ref": "#/definitions/Heat"}}"##,
      definitions: """
        {"Heat": {"type": "object", "required": ["On"], "properties": {"On": {"type": "boolean"}}, "oneOf": [
           {"required": ["Gas"], "properties": {"Gas": {"type": "integer"}}}, {"$ref": "#/definitions/Electric"}]},
         "Electric": {"type": "object", "required": ["Volt"], "properties": {"Volt": {"type": "integer"}}}}
        """)
    #expect(model.objects.map(\.name) == ["Heat"])
    #expect(model.objects.first?.parameters.map(\.name) == ["On", "Gas", "Volt"])
    #expect(model.objects.first?.properties.filter(\.isRequired).map(\.name) == ["On"])
  }

  @Test func `Decides what Ref returns`() throws {
    let properties = #"{"Id": {"type": "string"}, "Name": {"type": "string"}}"#
    let single = try model(properties: properties, rest: #", "primaryIdentifier": ["/properties/Id"]"#)
    #expect(single.ref == "Id")
    let composite = try model(
      properties: properties, rest: #", "primaryIdentifier": ["/properties/Id", "/properties/Name"]"#)
    #expect(composite.ref == nil)
    let decided = try JSONReader.document(
      from: """
        {"typeName": "AWS::Events::Rule", "properties": \(properties), "primaryIdentifier": ["/properties/Id"]}
        """)
    #expect(TypeReader.model(of: decided)?.ref == "Name")
  }

  @Test func `Qualifies what a type of the service hides`() throws {
    let schema = try JSONReader.document(
      from: #"{"typeName": "AWS::Vault::Key", "properties": {"Size": {"type": "integer"}}}"#)
    let text = try #require(Generation(schemas: [schema]).files.first { $0.path == "Services/Vault/Vault.swift" }?.text)
    #expect(text.contains("public struct Key: ResourceType {"))
    #expect(text.contains("public var size: FormworkDSL.Key<Int> { FormworkDSL.Key(\"Size\") }"))
  }

  @Test func `Keeps files short`() throws {
    let parts = (1...400).map { part in
      "\"P\(part)\": {\"type\": \"object\", \"properties\": {\"Size\": {\"type\": \"integer\"}}}"
    }
    let schema = try JSONReader.document(
      from: "{\"typeName\": \"AWS::Kitchen::Stove\", \"properties\": {\(parts.joined(separator: ", "))}}")
    let files = Generation(schemas: [schema]).files.filter { $0.path.hasPrefix("Services/Kitchen/") }
    #expect(files.count > 1)
    #expect(files.allSatisfy { $0.text.split(separator: "\n").count < 5_000 })
    let all = files.map(\.text).joined()
    for part in 1...400 { #expect(all.contains("public struct P\(part): PropertyType {")) }
  }

  @Test func `Services share the files of their facts`() throws {
    let types = try ["Attic::Box", "Attic::Crate", "Cellar::Box", "Cellar::Rack", "Closet::Box"].map { type in
      let properties = (1...(type.hasPrefix("Cellar") ? 23 : 2)).map { "\"P\($0)\": {\"type\": \"integer\"}" }
      let text = "{\"typeName\": \"AWS::\(type)\", \"properties\": {\(properties.joined(separator: ", "))}}"
      return try #require(TypeReader.model(of: JSONReader.document(from: text)))
    }
    let services = [("Attic", Array(types[..<2])), ("Cellar", Array(types[2..<4])), ("Closet", Array(types[4...]))]
    let writer = SchemasWriter(services, limit: 45)
    let files = writer.files()
    #expect(files.map(\.name) == ["A-C", "C"])
    #expect(files.allSatisfy { $0.text.split(separator: "\n").count < 50 })
    for table in ["factsAttic", "factsCellar"] {
      #expect(files[0].text.contains("static let \(table): StaticString =\n"), "\(table)")
    }
    for table in ["factsCellar_2", "factsCloset"] {
      #expect(files[1].text.contains("static let \(table): StaticString =\n"), "\(table)")
    }
    let index = writer.index(date: nil)
    let lines = [
      #""Attic Cellar Closet","#, #"  "Box:0:0:42 Crate:0:44:44","#, #"  "Box:1:0:288 Rack:2:0:289","#,
      #"  "Box:3:0:43","#, "factsAttic,", "factsCellar,", "factsCellar_2,", "factsCloset,",
    ]
    for line in lines { #expect(index.contains("    \(line)\n"), "\(line)") }
  }
}
