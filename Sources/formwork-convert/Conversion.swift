import Formwork
import FormworkCommand
import FormworkDSL
import FormworkIR
import FormworkImport
import FormworkTakeover
import FormworkTerraform

/// Reads one template and writes it for other targets.
struct Conversion {
  private let options: Options
  private let console: Console

  /// Runs a command line and returns the exit status.
  static func run(_ arguments: [String], to console: Console) -> Int32 {
    do throws(Options.Misuse) {
      let options = try Options(arguments)
      if options.wantsHelp {
        console.say(help)
        return 0
      }
      return Conversion(options: options, console: console).run()
    } catch {
      console.complain("error: \(error.message)")
      if let hint = error.hint { console.complain("  hint: \(hint)") }
      console.complain("Run with --help for the options.")
      return 64
    }
  }

  private func run() -> Int32 {
    let files = LocalFiles()
    var diagnostics = Diagnostics()
    guard let bytes = Self.bytes(of: options.template, in: files) else {
      diagnostics.add(Diagnostic(.error, .fileAccess, "cannot read the template \(options.template)", at: nil))
      return report(diagnostics)
    }
    var takeover: Takeover?
    if let path = options.stackResources {
      guard let stack = stack(from: path, in: files, &diagnostics) else { return report(diagnostics) }
      takeover = Takeover(stack: stack.without(options.omissions))
    }
    let read = TemplateImporter().graph(
      from: bytes, file: options.template,
      name: takeover?.stack.name ?? options.name ?? Self.name(of: options.template))
    diagnostics.add(contentsOf: read.diagnostics.all)
    if diagnostics.hasErrors { return report(diagnostics) }
    let (graph, omitted) = read.graph.leavingOut(options.omissions)
    diagnostics.add(contentsOf: omitted.all)
    if diagnostics.hasErrors { return report(diagnostics) }

    let bindings = options.settings.map { Binding($0.name, .string($0.text), for: Target.allCases, at: nil) }
    var synthesizer = Synthesizer(settings: bindings, files: nil)
    synthesizer.terraform = takeover.map { TerraformBackend(fallsBack: true).takingOver($0.stack) }
    var output: [OutputFile] = []
    for target in options.targets.isEmpty ? Target.allCases : options.targets {
      let outcome = synthesizer.render(graph, scrutiny: .advisory, for: target)
      diagnostics.add(contentsOf: outcome.diagnostics.all)
      if let takeover {
        output += takeover.files(from: outcome.rendering?.files ?? [], in: options.out)
        continue
      }
      for file in outcome.rendering?.files ?? [] {
        output.append(file.moved(to: "\(options.out)/\(target.rawValue)/\(file.path)"))
      }
    }
    if diagnostics.hasErrors { return report(diagnostics) }
    do throws(Diagnostics) {
      if let takeover { output.append(try takeover.retainingTemplate(bytes, of: options.template, in: options.out)) }
      try OutputWriter().write(output)
      for file in output { console.say("wrote \(file.path)") }
    } catch {
      diagnostics.add(contentsOf: error.all)
    }
    return report(diagnostics)
  }

  private static func bytes(of path: String, in files: LocalFiles) -> [UInt8]? {
    files.size(of: path).flatMap { files.bytes(of: path, from: 0, count: $0) }
  }

  /// The stack to take over.
  private func stack(from path: String, in files: LocalFiles, _ diagnostics: inout Diagnostics) -> DeployedStack? {
    guard let bytes = Self.bytes(of: path, in: files) else {
      diagnostics.add(Diagnostic(.error, .fileAccess, "cannot read the stack's resources \(path)", at: nil))
      return nil
    }
    var reader = StackResources(file: path)
    let stack = reader.stack(from: bytes, name: options.name, orElse: Self.name(of: options.template))
    diagnostics.add(contentsOf: reader.diagnostics.all)
    return stack
  }

  private func report(_ diagnostics: Diagnostics) -> Int32 {
    for diagnostic in diagnostics.all { console.complain(diagnostic.description) }
    let errors = diagnostics.errors.count
    if errors == 0 { return 0 }
    let warnings = diagnostics.all.count { $0.severity == .warning }
    console.complain("\(Self.count(errors, "error")), \(Self.count(warnings, "warning")); nothing was written")
    return 1
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// The stack's name where none is given: the first words of the file's name, at most 24 characters, since names of
  /// resources are often made of it and must not become too long.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    var name = ""
    for word in file.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) }) {
      if name.isEmpty, word.first?.isLetter != true { continue }
      if !name.isEmpty, name.count + 1 + word.count > 24 { break }
      name += name.isEmpty ? String(word.prefix(24)) : "-" + word
    }
    return name.isEmpty ? "stack" : name
  }

  private static let help = """
    Reads a CloudFormation template in JSON and writes it as Terraform JSON, CloudFormation and SAM.

    Usage: swift run formwork-convert <template.json> [options]

    Options:
      --target <target>     terraform, cloudformation or sam; may be repeated (default: all three).
      --out <folder>        Where to write (default: out). Each target has a folder there: out/terraform/main.tf.json.
      --name <name>         The stack's name (default: the first words of the file's name).
      --set <name>=<value>  Bind a parameter now. Lists are written a,b,c.
      --leaving-out <name>  Go on without a resource; may be repeated. What others read of it becomes parameters, and is
                            listed.
      --stack-resources <file>
                            Take over the stack that has been deployed from the template: the file is what
                            'aws cloudformation describe-stack-resources' prints. Writes the module to out/terraform, a
                            configuration that calls it and imports its resources to out/root, and the template with
                            DeletionPolicy: Retain at every resource to out/cloudformation.
      --help                Print this.

    A template of SAM must be expanded first. Findings name the template's lines.

    Exit status: 0 when all is well, 1 with errors (then nothing is written), 64 when called wrongly.
    """
}
