import FormworkIR

extension TypeReader {
  /// What only the deployed resource knows, in the order of the schema.
  func attributes() -> [AttributeModel] {
    var taken: Set<String> = []
    var seen: Set<String> = []
    var attributes: [AttributeModel] = []
    for path in paths("readOnlyProperties") where !path.contains("*") {
      guard let node = node(at: path), seen.insert(path.joined(separator: ".")).inserted else { continue }
      attributes.append(attribute(path, node, taken: &taken))
    }
    return attributes
  }

  /// The property whose value `Ref` returns: a decision, or the only part of the primary identifier.
  func reference() -> String? {
    if let decision = RefDecisions.decisions[type] { return decision.isEmpty ? nil : decision }
    let identifier = paths("primaryIdentifier")
    guard identifier.count == 1, node(at: identifier[0]) != nil else { return nil }
    return identifier[0].joined(separator: ".")
  }

  /// Settable properties that can be referred to: what `Ref` returns, and the decided ones.
  func references(ref: String?, besides attributes: [AttributeModel]) -> [AttributeModel] {
    var taken = Set(attributes.map(\.swiftName))
    var references: [AttributeModel] = []
    for name in [ref].compactMap({ $0 }) + (ReferableDecisions.decisions[type] ?? [])
    where !attributes.contains(where: { $0.name == name }) && !references.contains(where: { $0.name == name }) {
      let path = name.split(separator: ".").map(String.init)
      guard let node = node(at: path) else { continue }
      references.append(attribute(path, node, taken: &taken))
    }
    return references
  }

  private func attribute(_ path: [String], _ node: Document, taken: inout Set<String>) -> AttributeModel {
    let name = path.joined(separator: ".")
    return AttributeModel(
      name: name, swiftName: SwiftName.attribute(name, taken: &taken), swiftType: swiftType(of: node))
  }

  /// The schema of a property by its path; references on the way are followed.
  private func node(at path: [String]) -> Document? {
    guard let first = path.first, var node = properties[first].map(followed) else { return nil }
    for name in path.dropFirst() {
      var members: [String: Document] = [:]
      var required: Set<String> = []
      collect(node, isCertain: false, &members, &required, visited: [])
      guard let next = members[name] else { return nil }
      node = followed(next)
    }
    return node
  }

  /// What a reference leads to; anything else as it is.
  func followed(_ node: Document) -> Document {
    var node = node
    var visited: Set<String> = []
    while let pointer = node["$ref"]?.string, visited.insert(pointer).inserted, let next = target(of: pointer) {
      node = next
    }
    return node
  }

  private func swiftType(of node: Document) -> String {
    let types = types(of: node)
    guard types.count == 1 else { return "JSON" }
    switch types[0] {
    case "string": return "String"
    case "integer": return "Int"
    case "number": return "Double"
    case "boolean": return "Bool"
    case "array":
      guard let items = node["items"].map(followed) else { return "JSON" }
      let element = swiftType(of: items)
      return element == "JSON" || element.hasPrefix("[") ? "JSON" : "[\(element)]"
    default: return "JSON"
    }
  }
}
