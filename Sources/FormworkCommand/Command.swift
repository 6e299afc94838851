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
      let others = names.count > 10 ? " and \(names.count - 10) more" : ""
      let list = names.prefix(10).joined(separator: ", ") + others
      console.complain("error: there is no stack '\(unknown)'; the stacks are \(list)")
      if let near = Spelling.nearest(to: unknown, among: names) { console.complain("  hint: did you mean '\(near)'?") }
      return 64
    }
    if let target = targetWithoutStack { return complain(ofTarget: target) }
    var diagnostics = Diagnostics()
    if program.stacks.isEmpty {
      diagnostics.add(Diagnostic(.error, .emptyProgram, "the program has no stack", at: nil))
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
      sayWhatIsLeftOut(of: assemblies)
      _ = render(assemblies, &diagnostics)
      hold(assemblies, &diagnostics)
    case .package: package(assemblies, &diagnostics)
    case .synth, .describe, .help:
      sayWhatIsLeftOut(of: assemblies)
      let files = render(assemblies, &diagnostics)
      if !diagnostics.hasErrors { write(files, &diagnostics) }
    }
    return report(diagnostics)
  }

  /// The stacks that are asked for.
  private var stacks: [Stack] {
    program.stacks.filter { options.stacks.isEmpty || options.stacks.contains($0.name) }
  }

  /// A target that is asked for by name, and that none of the stacks asked for is for. A stack for no target at all is a
  /// finding of its own.
  private var targetWithoutStack: Target? {
    if stacks.isEmpty || stacks.contains(where: \.targets.isEmpty) { return nil }
    return options.targets.first { target in !stacks.contains { $0.targets.contains(target) } }
  }

  private func complain(ofTarget target: Target) -> Int32 {
    let each = stacks.map { "\($0.name) is for \($0.targets.names)" }
    console.complain("error: no stack is for \(target.rawValue); \(each.joined(separator: ", "))")
    return 64
  }

  /// The targets for which a stack is wanted: those asked for that it is for.
  private func targets(of stack: Stack) -> [Target] {
    let wanted = options.targets.isEmpty ? Target.allCases : options.targets
    return wanted.filter(stack.targets.contains)
  }

  /// Says which stacks are left out for which of the targets asked for.
  private func sayWhatIsLeftOut(of assemblies: [Assembly]) {
    let wanted = options.targets.isEmpty ? Target.allCases : options.targets
    for stack in assemblies.map(\.stack) where !stack.targets.isEmpty {
      for target in wanted where !stack.targets.contains(target) {
        console.say("left out \(stack.name) for \(target.rawValue): the stack is for \(stack.targets.names)")
      }
    }
  }

  /// Adds what the stacks do not keep of the rules, each found once whatever the targets.
  private func hold(_ assemblies: [Assembly], _ diagnostics: inout Diagnostics) {
    let settings = Settings(options.settings, assemblies)
    for assembly in assemblies {
      let targets = targets(of: assembly.stack)
      let isForTemplates = options.targets.isEmpty && targets.contains(.cloudFormation)
      guard let target = isForTemplates ? .cloudFormation : targets.first else { continue }
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
    for assembly in assemblies {
      // One stack needs no folder of its own.
      let folder = program.stacks.count == 1 ? options.out : "\(options.out)/\(assembly.stack.name)"
      let targets = targets(of: assembly.stack)
      // Nothing is rendered then, and what assembly has found is still to be said.
      if targets.isEmpty { diagnostics.add(contentsOf: assembly.diagnostics.all) }
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

  /// Packs what the stacks have of code that is packed, unless something is wrong with them. Local code is not looked into:
  /// it may be what is to be packed.
  private func package(_ assemblies: [Assembly], _ diagnostics: inout Diagnostics) {
    var packages: [(package: SourcePackage, location: SourceLocation)] = []
    let settings = Settings(options.settings, assemblies)
    diagnostics.add(contentsOf: settings.unknown)
    for assembly in assemblies {
      for target in targets(of: assembly.stack) {
        let synthesizer = Synthesizer(settings: settings.bindings(for: assembly), files: nil)
        let (graph, found) = synthesizer.graph(of: assembly, for: target)
        diagnostics.add(contentsOf: found.errors)
        for package in Packager.packages(of: graph) where !packages.contains(where: { $0.package == package.package }) {
          packages.append(package)
        }
      }
    }
    if diagnostics.hasErrors { return }
    if packages.isEmpty { console.say("nothing to pack: no code is .python(…) or .node(…)") }
    let packager = Packager(console)
    for (package, location) in packages { packager.pack(package, at: location, &diagnostics) }
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
