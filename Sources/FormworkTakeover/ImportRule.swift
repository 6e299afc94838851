/// How a resource that is there already comes under Terraform: a decoded row of the table of imports.
struct ImportRule: Sendable {
  /// What is set from the physical id.
  struct Name: Sendable {
    let argument: String
    let pattern: ImportPattern
  }

  /// The id that an `import` block takes; `nil` where the provider imports none, or the id is not to be known.
  var id: ImportPattern?
  /// Why there is none.
  var reason: String?
  /// Whether it is left out, unless something refers to it: what would be made in its stead would not be the same.
  var isLeftOut = false
  /// How people find the id where the resource is a part of another in CloudFormation.
  var partReason: String?
  /// The form of an id that must be looked up.
  var form: ImportPattern?
  /// The argument that holds the physical name.
  var name: Name?
  /// Attributes that follow from the physical id.
  var attributes: [String: ImportPattern] = [:]
  /// Arguments that nobody can read back and that replace the resource when they differ.
  var kept: [String] = []
  /// Lines that could not be read, for tests.
  var faults: [String] = []

  init() {}

  /// Reads the lines of a row; the first one holds the type.
  init(_ lines: [Substring]) {
    for (position, line) in lines.enumerated() {
      let words = line.split(separator: " ").map { String($0) }
      if position == 0 {
        if words.count > 2, words[1] == "!" {
          reason = words[2...].joined(separator: " ")
        } else if words.count == 2, let pattern = ImportPattern(words[1]) {
          id = pattern
        } else {
          faults.append(String(line))
        }
        continue
      }
      if !read(words) { faults.append(String(line)) }
    }
  }

  /// Reads a line below the first; `false` where it says nothing.
  private mutating func read(_ words: [String]) -> Bool {
    let pattern = words.last.flatMap { ImportPattern($0) }
    switch (words.first, words.count) {
    case ("#", _): return true
    case ("leave", 1):
      isLeftOut = true
      return true
    case ("part", 2...):
      partReason = words.dropFirst().joined(separator: " ")
      return true
    case ("keep", 2...): kept += words.dropFirst()
    case ("form", 2): form = pattern
    case ("name", 3): name = pattern.map { Name(argument: words[1], pattern: $0) }
    case ("get", 4) where words[2] == "=": attributes[words[1]] = pattern
    default: return false
    }
    return words[0] == "keep" || pattern != nil
  }
}
