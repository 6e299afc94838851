import FormworkIR

extension AWSLowering {
  /// A schema of what a tool takes or gives. `aws` says at each property whether it is required, where CloudFormation
  /// lists the names of those that are; it has blocks for two or three levels, and takes what lies deeper as JSON.
  func toolSchema(_ term: Term) -> Term? { toolSchema(term, at: .root) }

  /// Where a schema stands, which decides about the blocks inside.
  private enum SchemaPlace {
    case root, property, items, leaf

    var ofItems: SchemaPlace { self == .items ? .leaf : .items }
    var ofProperties: SchemaPlace { self == .root ? .property : .leaf }
  }

  private func toolSchema(_ term: Term, at place: SchemaPlace) -> Term? {
    guard case .map(let entries) = term else { return refused(term, "a map written out in the program") }
    if term.member("Items") != nil, term.member("Properties") != nil {
      return refused(term, "either Items or Properties")
    }
    var members = entries.filter { !["Items", "Properties", "Required"].contains($0.key.literal) }
    if place == .leaf {
      if let items = term.member("Items") {
        guard let schema = toolSchemaJSON(items) else { return nil }
        members.append(MapEntry("ItemsJSON", schema))
      }
      guard let properties = propertiesJSON(of: term) else { return nil }
      if !properties.isEmpty { members.append(MapEntry("PropertiesJSON", .map(properties))) }
      return .map(members)
    }
    if let items = term.member("Items") {
      guard let schema = toolSchema(items, at: place.ofItems) else { return nil }
      members.append(MapEntry("Items", schema))
    }
    guard let properties = toolProperties(of: term, at: place.ofProperties) else { return nil }
    if !properties.isEmpty { members.append(MapEntry("Properties", .list(properties))) }
    return .map(members)
  }

  /// A schema's properties as maps that hold their names.
  private func toolProperties(of term: Term, at place: SchemaPlace) -> [Term]? {
    var required: [String] = []
    if let names = term.member("Required") {
      if case .list(let elements) = names { required = elements.compactMap(\.words) }
      guard case .list(let elements) = names, required.count == elements.count else {
        _ = refused(names, "a list of names known at synthesis")
        return nil
      }
    }
    var properties: [Term] = []
    if let map = term.member("Properties") {
      guard case .map(let entries) = map else {
        _ = refused(map, "a map written out in the program")
        return nil
      }
      for property in entries where property.value != .absent {
        guard case .map(let members)? = toolSchema(property.value, at: place) else { return nil }
        let name: Term =
          switch property.key {
          case .literal(let text): .string(text)
          case .text(let segments): .text(segments)
          }
        var head = [MapEntry("Name", name)]
        if let index = required.firstIndex(where: { $0 == property.key.literal }) {
          required.remove(at: index)
          head.append(MapEntry("Required", .bool(true)))
        }
        properties.append(.map(head + members))
      }
    }
    if let name = required.first {
      reporter.within("Required") {
        refuse(reason: "'\(name)' is required and none of the Properties")
      }
    }
    return properties
  }

  /// A schema in the names of JSON Schema.
  private func toolSchemaJSON(_ term: Term) -> Term? {
    guard case .map(let entries) = term else { return refused(term, "a map written out in the program") }
    let known: Set<String?> = ["Type", "Description", "Items", "Properties", "Required"]
    if let stranger = entries.first(where: { !known.contains($0.key.literal) }) {
      return refused(stranger.value, "a schema without other members")
    }
    var members: [MapEntry] = []
    if let type = term.member("Type") { members.append(MapEntry("type", type)) }
    if let text = term.member("Description") { members.append(MapEntry("description", text)) }
    if let items = term.member("Items") {
      guard let schema = toolSchemaJSON(items) else { return nil }
      members.append(MapEntry("items", schema))
    }
    return propertiesJSON(of: term).map { .map(members + $0) }
  }

  private func propertiesJSON(of term: Term) -> [MapEntry]? {
    var members: [MapEntry] = []
    if let properties = term.member("Properties") {
      guard case .map(let entries) = properties else {
        _ = refused(properties, "a map written out in the program")
        return nil
      }
      var schemas: [MapEntry] = []
      for entry in entries where entry.value != .absent {
        guard let schema = toolSchemaJSON(entry.value) else { return nil }
        schemas.append(MapEntry(key: entry.key, value: schema))
      }
      members.append(MapEntry("properties", .map(schemas)))
    }
    if let required = term.member("Required") { members.append(MapEntry("required", required)) }
    return members
  }
}
