import FormworkIR

/// A version of `hashicorp/aws`, and which one a configuration needs.
struct AWSProviderVersion: Comparable {
  let major: Int
  let minor: Int

  init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// What is not in the table of additions, the provider has at least since then.
  static let least = AWSProviderVersion(5, 100)
  /// `data.aws_region` has its `region`.
  static let withRegions = AWSProviderVersion(6, 0)

  static func < (left: AWSProviderVersion, right: AWSProviderVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  /// The constraint that asks for it or a later one.
  var constraint: String { ">= \(major).\(minor)" }

  /// What came with a version: a type, or an argument of it.
  struct Addition {
    let version: AWSProviderVersion
    /// The way to the argument; empty for the type itself.
    let path: [Substring]
  }

  /// The additions by their types.
  static let additions: [Substring: [Addition]] = {
    var additions: [Substring: [Addition]] = [:]
    for line in awsProviderAdditions.split(separator: "\n") {
      let words = line.split(separator: " ")
      let numbers = words[0].split(separator: ".").compactMap { Int($0) }
      guard numbers.count == 2, words.count > 1 else { continue }
      additions[words[1], default: []].append(
        Addition(
          version: AWSProviderVersion(numbers[0], numbers[1]),
          path: words.count > 2 ? words[2].split(separator: ".") : []))
    }
    return additions
  }()

  /// The version that a resource needs.
  static func needed(by type: String, _ body: Document) -> AWSProviderVersion {
    var version = least
    for addition in additions[Substring(type)] ?? [] where addition.version > version {
      if has(addition.path[...], body) { version = addition.version }
    }
    return version
  }

  private static func has(_ path: ArraySlice<Substring>, _ value: Document) -> Bool {
    guard let name = path.first else { return true }
    let rest = path.dropFirst()
    switch value {
    case .array(let elements): return elements.contains { has(path, $0) }
    case .object(let members):
      return members.contains { member in
        if member.key == name { return has(rest, member.value) }
        // Blocks whose existence is decided at deployment stand apart, by their labels.
        guard member.key == "dynamic", let blocks = member.value[String(name)] else { return false }
        return (blocks.array ?? [blocks]).contains { block in
          rest.isEmpty || block["content"].map { has(rest, $0) } ?? false
        }
      }
    default: return false
    }
  }
}
