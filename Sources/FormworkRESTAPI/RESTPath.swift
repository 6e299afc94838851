import FormworkIR

/// The paths of REST APIs.
enum RESTPath {
  /// What is wrong with a path (AWS::ApiGateway::Resource, AWS CloudFormation Template Reference).
  static func finding(about path: String, of api: ResourceNode, at location: SourceLocation) -> Diagnostic? {
    guard path != "/" else { return nil }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let isValid =
      path.hasPrefix("/")
      && parts.enumerated().allSatisfy { index, part in
        var name = part
        guard name.first == "{" else { return !part.isEmpty && part.allSatisfy(isPlain) }
        name.removeFirst()
        guard name.popLast() == "}" else { return false }
        if name.last == "+" {
          if index != parts.count - 1 { return false }
          name.removeLast()
        }
        return !name.isEmpty && name.allSatisfy(isPlain)
      }
    if isValid { return nil }
    return Diagnostic(
      .error, .invalidName, "a route of \(api.id) has the path \"\(path)\"", at: location,
      hint: """
        paths begin with '/' and do not end with it; a part of one has letters, digits and '._-:', or is {name}, the last \
        {name+}
        """)
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "._-:".contains(character))
  }

  /// The variables of a path, without the `+` of the last.
  static func variables(of path: String) -> [String] {
    path.split(separator: "/").compactMap { part in
      guard part.first == "{" else { return nil }
      let name = part.dropFirst().dropLast()
      return String(name.last == "+" ? name.dropLast() : name)
    }
  }

  /// The places of a path at which a variable stands, by what comes before each.
  static func variablePlaces(of path: String) -> [(before: String, variable: String)] {
    var before = ""
    var places: [(before: String, variable: String)] = []
    for part in path.split(separator: "/") {
      if part.first == "{" { places.append((before, String(part))) }
      before += "/\(part)"
    }
    return places
  }

  /// The path in ARNs, with its variables as wildcards.
  static func pattern(of path: String) -> String {
    path == "/" ? "/" : path.split(separator: "/").map { $0.first == "{" ? "/*" : "/\($0)" }.joined()
  }
}
