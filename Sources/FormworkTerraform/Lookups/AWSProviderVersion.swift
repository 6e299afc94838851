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
    let path: [String]
  }

  /// The lines of the table.
  private static let lines = awsProviderAdditions.utf8.split(separator: UInt8(ascii: "\n"))

  /// What came to a type. Most types of a configuration are few, so that lines are read where they are asked for.
  static func additions(to type: String) -> [Addition] {
    let space = UInt8(ascii: " ")
    return lines.compactMap { line in
      guard let start = line.firstIndex(of: space).map({ line.index(after: $0) }),
        line[start...].starts(with: type.utf8)
      else { return nil }
      let rest = line[start...].dropFirst(type.utf8.count)
      guard rest.isEmpty || rest.first == space else { return nil }
      let numbers = line[..<start].dropLast().split(separator: UInt8(ascii: ".")).compactMap { Int(Substring($0)) }
      guard numbers.count == 2 else { return nil }
      return Addition(
        version: AWSProviderVersion(numbers[0], numbers[1]),
        path: rest.dropFirst().split(separator: UInt8(ascii: ".")).map { String(Substring($0)) })
    }
  }

  /// The types to which something came.
  static var changedTypes: Set<String> {
    Set(lines.compactMap { $0.split(separator: UInt8(ascii: " ")).dropFirst().first.map { String(Substring($0)) } })
  }

  /// The version that the resources of a type need.
  static func needed(by type: String, _ blocks: [Document.Member]) -> AWSProviderVersion {
    var additions = additions(to: type)
    var version = additions.lazy.filter(\.path.isEmpty).map(\.version).max() ?? least
    additions.removeAll { $0.version <= version }
    if additions.isEmpty { return version }
    // Most arguments are of another length than these, which is quicker to see than that they are other words.
    let lengths = Set(additions.map { $0.path[0].utf8.count } + ["dynamic".utf8.count])
    let longest = lengths.max() ?? 0
    let isLength = (0...longest).map { lengths.contains($0) }
    for block in blocks {
      guard case .object(let members) = block.value else { continue }
      for member in members {
        let length = member.key.utf8.count
        guard length <= longest, isLength[length] else { continue }
        for addition in additions where addition.version > version && has(addition.path[...], member) {
          version = addition.version
        }
      }
    }
    return version
  }

  private static func has(_ path: ArraySlice<String>, _ member: Document.Member) -> Bool {
    guard let name = path.first else { return true }
    if member.key == name { return has(path.dropFirst(), in: member.value) }
    // Blocks whose existence is decided at deployment stand apart, by their labels.
    guard member.key == "dynamic", let blocks = member.value[name] else { return false }
    let rest = path.dropFirst()
    return (blocks.array ?? [blocks]).contains { block in
      rest.isEmpty || block["content"].map { has(rest, in: $0) } ?? false
    }
  }

  private static func has(_ path: ArraySlice<String>, in value: Document) -> Bool {
    if path.isEmpty { return true }
    switch value {
    case .array(let elements): return elements.contains { has(path, in: $0) }
    case .object(let members): return members.contains { has(path, $0) }
    default: return false
    }
  }
}
