import FormworkIR

/// What the command line asks for.
struct Options: Equatable {
  /// The template's path; empty where only help is wanted.
  var template = ""
  var targets: [Target] = []
  var out = "out"
  var name: String?
  var settings: [Setting] = []
  /// The logical ids of resources to go on without.
  var omissions: [String] = []
  /// The file that lists the resources of a stack to take over.
  var stackResources: String?
  var wantsHelp = false

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

  private static let flags = ["--target", "--out", "--name", "--set", "--leaving-out", "--stack-resources"]

  /// Reads the arguments after the program's name.
  init(_ arguments: [String]) throws(Misuse) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "-h" || word == "--help" {
        wantsHelp = true
        return
      }
      guard word.hasPrefix("-") else {
        if !template.isEmpty { throw Misuse(message: "'\(word)' is one word too many", hint: nil) }
        template = word
        continue
      }
      var flag = word
      var inline: String?
      if let equals = word.firstIndex(of: "=") {
        flag = String(word[..<equals])
        inline = String(word[word.index(after: equals)...])
      }
      guard Self.flags.contains(flag) else {
        throw Misuse(
          message: "there is no option '\(flag)'",
          hint: Spelling.nearest(to: flag, among: Self.flags + ["--help"]).map { "did you mean '\($0)'?" })
      }
      guard let value = inline ?? rest.popFirst(), !value.isEmpty else {
        throw Misuse(message: "\(flag) needs a value", hint: nil)
      }
      try take(flag, value)
    }
    if template.isEmpty { throw Misuse(message: "the path of a template is missing", hint: nil) }
    if stackResources != nil {
      if let target = targets.first(where: { $0 != .terraform }) {
        throw Misuse(
          message: "--stack-resources is for Terraform, not for \(target.rawValue)",
          hint: "the template to deploy before the stack is deleted is written anyway")
      }
      targets = [.terraform]
    }
  }

  private mutating func take(_ flag: String, _ value: String) throws(Misuse) {
    switch flag {
    case "--target":
      guard let target = Target(rawValue: value) else {
        let names = Target.allCases.map(\.rawValue)
        throw Misuse(
          message: "there is no target '\(value)'; the targets are \(names.joined(separator: ", "))",
          hint: Spelling.nearest(to: value, among: names).map { "did you mean '\($0)'?" })
      }
      if !targets.contains(target) { targets.append(target) }
    case "--out": out = value
    case "--leaving-out": omissions.append(value)
    case "--stack-resources": stackResources = value
    case "--name":
      guard value.count <= 128, value.first?.isLetter == true,
        value.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      else {
        throw Misuse(
          message: "a stack cannot be named '\(value)'",
          hint: "names are a letter and up to 127 letters, digits and hyphens")
      }
      name = value
    default:
      guard let equals = value.firstIndex(of: "="), equals > value.startIndex else {
        throw Misuse(message: "--set takes name=value, not '\(value)'", hint: nil)
      }
      settings.append(Setting(name: String(value[..<equals]), text: String(value[value.index(after: equals)...])))
    }
  }
}
