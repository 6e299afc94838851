import Formwork

/// Runs the command line of an infrastructure executable.
public struct Command {
  private let program: Program
  private let rules: RuleSet
  private let options: Options
  private let console: Console

  /// Runs a program's command line and returns the exit status.
  public static func run(
    _ program: @autoclosure () -> Program, rules: RuleSet = .recommended, arguments: [String], to console: Console
  ) -> Int32 {
    do throws(Options.Misuse) {
      let options = try Options(arguments)
      if options.verb == .help {
        console.say(Help.text)
        return 0
      }
      if options.verb == .describe {
        for line in try Description.lines(for: options.names) { console.say(line) }
        return 0
      }
      return Command(program: program(), rules: rules, options: options, console: console).run()
    } catch {
      console.complain("error: \(error.message)")
      if let hint = error.hint { console.complain("  hint: \(hint)") }
      console.complain("Run with 'help' for the commands and options.")
      return 64
    }
  }

  private func run() -> Int32 {
    if let unknown = options.stacks.first(where: { name in !program.stacks.contains { $0.name == name } }) {
      let names = program.stacks.map(\.name)
      console.complain("error: there is no stack '\(unknown)'; the stacks are \(names.joined(separator: ", "))")
      if let near = Spelling.nearest(to: unknown, among: names) { console.complain("  hint: did you mean '\(near)'?") }
      return 64
    }
    var diagnostics = Diagnostics()
    if program.stacks.isEmpty {
      diagnostics.add(Diagnostic(.error, "empty-program", "the program has no stack", at: nil))
    }
    // Programs are assembled whole, since only all stacks together show what is shared between them.
    let assemblies = program.assembled().filter {
      options.stacks.isEmpty || options.stacks.contains($0.stack.name)
    }
    switch options.verb {
    case .list:
      for assembly in assemblies {
        diagnostics.add(contentsOf: assembly.diagnostics.all)
        Listing(assembly).lines.forEach(console.say)
      }
    case .check:
      _ = render(assemblies, &diagnostics)
      hold(assemblies, &diagnostics)
    case .synth, .describe, .help:
      let files = render(assemblies, &diagnostics)
      if !diagnostics.hasErrors { write(files, &diagnostics) }
    }
    return report(diagnostics)
  }

  /// Adds what the stacks do not keep of the rules, each found once whatever the targets.
  private func hold(_ assemblies: [Assembly], _ diagnostics: inout Diagnostics) {
    let settings = Settings(options.settings, assemblies)
    let target = options.targets.first ?? .cloudFormation
    for assembly in assemblies {
      let synthesizer = Synthesizer(settings: settings.bindings(for: assembly), files: nil)
      diagnostics.add(contentsOf: rules.findings(about: synthesizer.graph(of: assembly, for: target).graph))
    }
  }

  private func render(
    _ assemblies: [Assembly], _ diagnostics: inout Diagnostics
  ) -> [OutputFile] {
    var files: [OutputFile] = []
    let settings = Settings(options.settings, assemblies)
    diagnostics.add(contentsOf: settings.unknown)
    let targets = options.targets.isEmpty ? Target.allCases : options.targets
    for assembly in assemblies {
      // One stack needs no folder of its own.
      let folder = program.stacks.count == 1 ? options.out : "\(options.out)/\(assembly.stack.name)"
      for target in targets {
        let path = "\(folder)/\(target.rawValue)"
        let synthesizer = Synthesizer(
          settings: settings.bindings(for: assembly), pathPrefix: OutputFolder.prefix(from: path))
        let outcome = synthesizer.render(assembly, for: target)
        diagnostics.add(contentsOf: outcome.diagnostics.all)
        for file in outcome.rendering?.files ?? [] { files.append(file.moved(to: "\(path)/\(file.path)")) }
      }
    }
    return files
  }

  private func write(_ files: [OutputFile], _ diagnostics: inout Diagnostics) {
    do throws(Diagnostics) {
      try OutputWriter().write(files)
      for file in files { console.say("wrote \(file.path)") }
    } catch {
      diagnostics.add(contentsOf: error.all)
    }
  }

  private func report(_ diagnostics: Diagnostics) -> Int32 {
    for diagnostic in diagnostics.all { console.complain(diagnostic.description) }
    let errors = diagnostics.errors.count
    let warnings = diagnostics.all.count { $0.severity == .warning }
    if errors > 0 {
      let written = options.verb == .synth ? "; nothing was written" : ""
      console.complain("\(Self.count(errors, "error")), \(Self.count(warnings, "warning"))\(written)")
      return 1
    }
    if options.verb == .check { console.say("no errors, \(Self.count(warnings, "warning"))") }
    return 0
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
