import FormworkIR

/// Reads one of AWS's resource schemas into the model of the code to generate.
struct TypeReader {
  let schema: Document
  let type: String
  let properties: [String: Document]
  let definitions: [String: Document]
  /// The Swift names of nested property types by where they stand in the schema.
  var names: [String: String] = [:]
  var taken = ReservedNames.types
  var objects: [String: ObjectModel] = [:]
  var enumerations = EnumerationNames()
  var untyped: Set<String> = []
  var found: [Untyped] = []

  /// The model of a schema; `nil` if it is none.
  static func model(of schema: Document) -> TypeModel? {
    guard let type = schema["typeName"]?.string, schema["properties"] != nil else { return nil }
    var reader = TypeReader(schema: schema, type: type)
    return reader.read()
  }

  private init(schema: Document, type: String) {
    self.schema = schema
    self.type = type
    properties = Self.table(schema["properties"])
    definitions = Self.table(schema["definitions"])
    for name in definitions.keys.sorted() where isNestedType(definitions[name]) {
      let free = ReservedNames.free(SwiftName.type(name), from: ReservedNames.types, suffix: "Property")
      names["#/definitions/\(name)"] = SwiftName.unique(free, taken: &taken)
    }
  }

  private func isNestedType(_ definition: Document?) -> Bool {
    guard let definition, types(of: definition) == ["object"] else { return false }
    var members: [String: Document] = [:]
    var required: Set<String> = []
    collect(definition, isCertain: true, &members, &required, visited: [])
    return !members.isEmpty
  }

  private mutating func read() -> TypeModel {
    var model = TypeModel(type: type, name: SwiftName.resource(type).name)
    let required = Set((schema["required"]?.array ?? []).compactMap(\.string))
    let readOnly = Set(paths("readOnlyProperties").filter { $0.count == 1 }.map { $0[0] }).subtracting(required)
    // An entry that names nothing but a format is an identifier that no one can set.
    let settable = properties.filter { !readOnly.contains($0.key) && $0.value.members?.map(\.key) != ["format"] }
    model.root = object(named: "", settable.map { ($0.key, $0.value) }, required: required, pointer: "")
    model.root.rules = rules(of: schema, settable: Set(settable.keys), at: "")
    dropReadOnly(from: &model.root)
    markCreateOnly(&model.root)

    model.attributes = attributes()
    model.ref = reference()
    model.references = references(ref: model.ref, besides: model.attributes)
    model.tagPlaces = tagPlaces(settable: settable)

    let final = enumerations.resolve(owner: model.name, taken: ReservedNames.types.union(objects.keys))
    model.enumerations = final.enumerations
    rename(&model.root, final.names)
    model.objects = objects.values.map { object in
      var object = object
      rename(&object, final.names)
      return object
    }.sorted { $0.name < $1.name }
    model.untyped = found.sorted()
    return model
  }

  /// A nested type or the resource itself, from the schemas of its properties.
  mutating func object(
    named name: String, _ members: [(String, Document)], required: Set<String>, pointer: String
  ) -> ObjectModel {
    let members = members.sorted { $0.0 < $1.0 }
    let properties = zip(members, SwiftName.labels(of: members.map(\.0))).map { entry, label in
      let (member, schema) = entry
      let place = Place(
        path: name.isEmpty ? member : "\(name).\(member)",
        pointer: name.isEmpty ? "#/properties/\(member)" : "\(pointer)/\(member)", owner: name,
        property: SwiftName.type(member))
      let (kind, facts) = self.kind(of: schema, at: place)
      return PropertyModel(
        name: member, label: label, kind: kind,
        isRequired: required.contains(member), facts: facts)
    }
    return ObjectModel(name: name, properties: properties)
  }

  private func rename(_ object: inout ObjectModel, _ names: [String: String]) {
    for index in object.properties.indices {
      object.properties[index].kind = object.properties[index].kind.renamed(names)
    }
  }

  private mutating func markCreateOnly(_ root: inout ObjectModel) {
    for path in paths("createOnlyProperties") {
      guard let first = root.properties.firstIndex(where: { $0.name == path[0] }) else { continue }
      if path.count == 1 {
        root.properties[first].isCreateOnly = true
        continue
      }
      var kind = root.properties[first].kind
      for (depth, name) in path.enumerated().dropFirst() where name != "*" {
        guard let nested = kind.nested, uses(of: nested, in: root) == 1,
          let index = objects[nested]?.properties.firstIndex(where: { $0.name == name })
        else { break }
        if depth == path.count - 1 { objects[nested]?.properties[index].isCreateOnly = true }
        kind = objects[nested]?.properties[index].kind ?? .json
      }
    }
  }

  /// How many properties have a nested type. What holds for one path of a shared type does not hold for others.
  private func uses(of name: String, in root: ObjectModel) -> Int {
    ([root] + objects.values).reduce(0) { $0 + $1.properties.count { $0.kind.nested == name } }
  }

  /// The JSON pointers of a list in the schema, or a single one, as paths of property names.
  func paths(_ key: String, of document: Document? = nil) -> [[String]] {
    let value = (document ?? schema)[key]
    let texts = value?.array?.compactMap(\.string) ?? value?.string.map { [$0] } ?? []
    return texts.compactMap { text in
      let parts = text.split(separator: "/").map(String.init)
      return parts.count > 1 && parts[0] == "properties" ? Array(parts.dropFirst()) : nil
    }
  }

  static func table(_ document: Document?) -> [String: Document] {
    var table: [String: Document] = [:]
    for member in document?.members ?? [] { table[member.key] = member.value }
    return table
  }
}

/// Where in a schema a property stands.
struct Place {
  /// The path for the report: `Environment.Variables`.
  var path: String
  /// The JSON pointer, for names that are given once.
  var pointer: String
  /// The Swift name of the nested type around it; empty for the resource.
  var owner: String
  /// The property's name as a Swift type is named.
  var property: String

  func element(_ mark: String) -> Place {
    Place(path: path + mark, pointer: pointer + "/" + mark, owner: owner, property: property)
  }
}

extension KindModel {
  /// The kind with the final names of enumerations.
  func renamed(_ names: [String: String]) -> KindModel {
    switch self {
    case .enumeration(let key): .enumeration(names[key] ?? key)
    case .list(let element, let isSet): .list(element.renamed(names), isSet: isSet)
    case .map(let element): .map(element.renamed(names))
    default: self
    }
  }

  /// The nested type at the bottom of lists and maps.
  var nested: String? {
    switch self {
    case .object(let name): name
    case .list(let element, _), .map(let element): element.nested
    default: nil
    }
  }
}
