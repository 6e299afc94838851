extension TypeReader {
  /// Takes out of nested types what only the deployed resource can set, such as the address in an endpoint.
  ///
  /// A nested type that stands in several places keeps a property unless it is read-only in all of them. What loses its
  /// last property goes as well.
  mutating func dropReadOnly(from root: inout ObjectModel) {
    var readOnly: [String: Set<String>] = [:]
    for path in paths("readOnlyProperties") where path.count > 1 {
      let names = path.filter { $0 != "*" }
      readOnly[names.dropLast().joined(separator: "."), default: []].insert(names[names.count - 1])
    }
    if readOnly.isEmpty { return }
    var places: [String: [String]] = [:]
    gather(root, "", &places, within: [])
    for (name, object) in objects {
      guard let paths = places[name], !paths.isEmpty else { continue }
      objects[name]?.properties.removeAll { property in
        paths.allSatisfy { readOnly[$0]?.contains(property.name) == true }
      }
      if objects[name]?.properties.count != object.properties.count { objects[name]?.rules = [] }
    }
    dropEmpty(from: &root)
  }

  /// The paths at which each nested type stands.
  private func gather(
    _ object: ObjectModel, _ path: String, _ places: inout [String: [String]], within: Set<String>
  ) {
    for property in object.properties {
      guard let nested = property.kind.nested, let next = objects[nested], !within.contains(nested) else { continue }
      let place = path.isEmpty ? property.name : "\(path).\(property.name)"
      // A type that stands in very many places holds nothing read-only in all of them.
      if places[nested, default: []].count > 50 { continue }
      places[nested, default: []].append(place)
      gather(next, place, &places, within: within.union([nested]))
    }
  }

  private mutating func dropEmpty(from root: inout ObjectModel) {
    var empty = Set(objects.values.filter(\.properties.isEmpty).map(\.name))
    while !empty.isEmpty {
      func leads(_ property: PropertyModel) -> Bool { property.kind.nested.map(empty.contains) ?? false }
      for name in empty { objects[name] = nil }
      root.properties.removeAll(where: leads)
      var next: Set<String> = []
      for (name, object) in objects {
        objects[name]?.properties.removeAll(where: leads)
        if objects[name]?.properties.isEmpty == true, !object.properties.isEmpty { next.insert(name) }
      }
      empty = next
    }
  }
}
