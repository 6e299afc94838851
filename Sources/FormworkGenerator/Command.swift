import FormworkIR
import Foundation

/// The command `formwork-generate`.
public struct Command {
  private let print: (String) -> Void

  /// A command that prints lines through a closure.
  public init(print: @escaping (String) -> Void) { self.print = print }

  /// Runs the command and returns its exit code.
  public func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try Options(arguments)
      if options.isHelp {
        print(Options.help)
        return 0
      }
      return try run(options)
    } catch let mistake as Options.Mistake {
      print("\(mistake)\nTry formwork-generate --help.")
      return 64
    } catch {
      print("\(error)")
      return 1
    }
  }

  private func run(_ options: Options) throws -> Int32 {
    let source = SchemaSource(root: URL(fileURLWithPath: options.schemas))
    let schemas = try source.schemas(of: options.services.map(Set.init))
    let generation = Generation(schemas: schemas, date: try source.date(), withSamples: options.samples != nil)
    if let folder = options.samples { return try write(generation.samples, to: URL(fileURLWithPath: folder)) }
    let disk = Disk(output: URL(fileURLWithPath: options.output))
    let report = URL(fileURLWithPath: options.untyped)
    var files = generation.files
    if options.services == nil {
      files += generation.tables
      if let policies = try source.policies() { files.append(Generation.actions(policies)) }
    }
    let lines = disk.merged(generation.untyped, services: options.services, report: report)
    let text = lines.map { $0 + "\n" }.joined()

    if options.isCheck {
      var differences = disk.differences(from: files)
      if disk.text(of: report) != text { differences.append("\(options.untyped) differs") }
      for difference in differences { print(difference) }
      return differences.isEmpty ? 0 : 1
    }
    for line in generation.untyped { print("left open: \(line)") }
    try disk.write(files)
    try disk.write(text, to: report)
    let services = generation.services.count
    print("\(generation.typeCount) types of \(services) services in \(files.count) files")
    return 0
  }

  private func write(
    _ samples: [(service: String, text: String, unfilled: [String])], to folder: URL
  ) throws -> Int32 {
    let disk = Disk(output: folder)
    for sample in samples {
      try disk.write(sample.text, to: folder.appendingPathComponent("\(sample.service).swift"))
      for line in sample.unfilled { print("no value: \(line)") }
    }
    print("samples of \(samples.count) services")
    return 0
  }
}
