import Formwork

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The entry point of an infrastructure executable: name the program, and `@main` does the rest.
///
/// ```swift
/// @main
/// struct Orders: Infrastructure {
///   static var program: Program {
///     Program {
///       Stack("Orders") { … }
///     }
///   }
/// }
/// ```
/// Then `swift run Orders` writes the program for every target, `swift run Orders help` tells the rest.
public protocol Infrastructure {
  /// All stacks; evaluated once.
  static var program: Program { get }

  /// The rules to which `check` holds the stacks; the recommended ones unless the program says otherwise. What does not
  /// keep one is a warning.
  static var rules: RuleSet { get }
}

extension Infrastructure {
  /// The recommended rules.
  public static var rules: RuleSet { .recommended }

  /// Runs the command line and ends the process: 0 when all is well, 1 with findings, 64 when called wrongly.
  public static func main() {
    exit(Command.run(program, rules: rules, arguments: Array(CommandLine.arguments.dropFirst()), to: .standard))
  }
}
