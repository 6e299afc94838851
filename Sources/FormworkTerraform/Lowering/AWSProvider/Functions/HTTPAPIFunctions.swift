import FormworkIR

extension AWSLowering {
  /// Says with arguments too what the body of an HTTP API says of it as a whole: after the import the provider deletes a CORS
  /// configuration, and takes away tags, of which its arguments say nothing.
  func completeHTTPAPI(_ body: inout Body) {
    guard let definition = resource["Body"] else { return }
    if let cors = definition.member("x-amazon-apigateway-cors"), isMissing("CorsConfiguration"),
      case .map(let entries) = cors, let row = mapping.rows["CorsConfiguration"]
    {
      // The same members as those of the property, which begins them with capital letters.
      lower(.map(entries.map(\.capitalized)), by: row, into: &body)
    }
    let tags = definition.apiTags
    guard !tags.isEmpty, let row = mapping.rows["Tags"] else { return }
    if isMissing("Tags") {
      lower(.map(tags), by: row, into: &body)
    } else if case .map(let given)? = resource["Tags"] {
      let names = Set(given.compactMap(\.key.literal))
      lower(.map(given + tags.filter { !names.contains($0.key.literal ?? "") }), by: row, into: &body)
    }
  }

  private func isMissing(_ name: String) -> Bool {
    guard let value = resource[name] else { return true }
    return value == .absent
  }
}

extension MapEntry {
  fileprivate var capitalized: MapEntry {
    guard let name = key.literal, let first = name.first else { return self }
    return MapEntry(key: .literal(first.uppercased() + name.dropFirst()), value: value)
  }
}

extension Term {
  /// The tags of an API in its OpenAPI body: those to which the extension gives a value.
  fileprivate var apiTags: [MapEntry] {
    guard case .list(let elements)? = member("tags") else { return [] }
    return elements.compactMap { element in
      guard let name = element.member("name")?.literalText, let value = element.member("x-amazon-apigateway-tag-value")
      else { return nil }
      return MapEntry(key: .literal(name), value: value)
    }
  }
}
