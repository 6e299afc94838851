import Formwork

/// What the command line asks for.
struct Options: Equatable {
  /// The commands.
  enum Verb: String, CaseIterable {
    case synth, list, check, package, describe, help
  }

  var verb = Verb.synth
  var targets: [Target] = []
  var out = "out"
  var settings: [Setting] = []
  var stacks: [String] = []
  /// What `describe` is asked for.
  var names: [String] = []

  /// A value given with `--set`.
  struct Setting: Equatable {
    let name: String
    let text: String
  }

  /// Why a command line cannot be understood.
  struct Misuse: Error, Equatable {
    let message: String
    let hint: String?
  }

  /// Reads the arguments after the program's name.
  init(_ arguments: [String]) throws(Misuse) {
    var rest = arguments[...]
    if let first = rest.first, !first.hasPrefix("-") {
      guard let verb = Verb(rawValue: first) else {
        throw Misuse(
          message: "there is no command '\(first)'",
          hint: Spelling.nearest(to: first, among: Verb.allCases.map(\.rawValue)).map { "did you mean '\($0)'?" })
      }
      self.verb = verb
      rest = rest.dropFirst()
    }
    while let word = rest.popFirst() {
      if word == "-h" || word == "--help" {
        verb = .help
        continue
      }
      if verb == .help { continue }
      var name = word
      var inline: String?
      if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
        name = String(word[..<equals])
        inline = String(word[word.index(after: equals)...])
      }
      if verb == .describe, !word.hasPrefix("-") {
        names.append(word)
        continue
      }
      guard Self.flags.contains(name) else { throw Self.unknown(word) }
      guard Self.flags(of: verb).contains(name) else {
        throw Misuse(message: "\(verb.rawValue) takes no \(name)", hint: nil)
      }
      guard let value = inline ?? rest.popFirst(), !value.isEmpty else {
        throw Misuse(message: "\(name) needs a value", hint: nil)
      }
      try take(name, value)
    }
  }

  private mutating func take(_ name: String, _ value: String) throws(Misuse) {
    switch name {
    case "--target":
      guard let target = Target(rawValue: value) else {
        let names = Target.allCases.map(\.rawValue)
        throw Misuse(
          message: "there is no target '\(value)'; the targets are \(names.joined(separator: ", "))",
          hint: Spelling.nearest(to: value, among: names).map { "did you mean '\($0)'?" })
      }
      if !targets.contains(target) { targets.append(target) }
    case "--out": out = value
    case "--stack": stacks.append(value)
    default:
      guard let equals = value.firstIndex(of: "="), equals > value.startIndex else {
        throw Misuse(message: "--set takes name=value, not '\(value)'", hint: nil)
      }
      settings.append(
        Setting(name: String(value[..<equals]), text: String(value[value.index(after: equals)...])))
    }
  }

  private static let flags = ["--target", "--out", "--set", "--stack"]

  private static func flags(of verb: Verb) -> [String] {
    switch verb {
    case .synth: flags
    case .check, .package: ["--target", "--set", "--stack"]
    case .list: ["--stack"]
    case .describe, .help: []
    }
  }

  private static func unknown(_ word: String) -> Misuse {
    let isOption = word.hasPrefix("-")
    return Misuse(
      message: isOption ? "there is no option '\(word)'" : "'\(word)' is one word too many",
      hint: Spelling.nearest(to: word, among: flags + ["--help"]).map { "did you mean '\($0)'?" }
        ?? (isOption ? nil : "to name a stack, write '--stack \(word)'"))
  }
}
