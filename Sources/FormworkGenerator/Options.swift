import FormworkIR

/// What the command line asks for.
public struct Options: Sendable, Equatable {
  /// A command line that cannot be understood, in a sentence.
  public struct Mistake: Error, Sendable, Equatable, CustomStringConvertible {
    /// The sentence.
    public let description: String
  }

  /// The folder of the schemas.
  public var schemas = ""
  /// The folder to write to.
  public var output = "Sources"
  /// The file for the list of what stays JSON.
  public var untyped = "Sources/formwork-generate/Untyped.txt"
  /// The services; `nil` for all.
  public var services: [String]?
  /// Whether the files are only compared.
  public var isCheck = false
  /// The folder for sample code, if that is wanted instead.
  public var samples: String?
  /// Whether only the help is wanted.
  public var isHelp = false

  /// The help.
  public static let help = """
    Generates Swift types for AWS resources from AWS's resource schemas.

    Usage: formwork-generate --schemas PATH [options]

      --schemas PATH    a folder of CloudFormation registry schemas (*.json), or the folder of an
                        installed cfn-lint: python3 -c "import cfnlint; print(cfnlint.__path__[0])"
      --output PATH     the folder to write to, which gets Services/, FormworkServerless/ and
                    FormworkSchemas/Generated/,
                        and with the folder of cfn-lint FormworkChecks/Generated/; Sources unless given
      --services LIST   services separated by commas: only their Swift types are written. `all`
                        unless given, which also writes the tables of facts and of actions
      --untyped PATH    the file for the list of properties that stay JSON;
                        Sources/formwork-generate/Untyped.txt unless given
      --samples DIR     write nothing but Swift code that makes a resource of every type with all
                        its properties set, a file a service
      --check           write nothing; name the files that differ and exit with 1
      --help            print this help

    Exit codes: 0 done, 1 something differs or cannot be read or written, 64 wrong usage.
    """

  private static let names = ["--schemas", "--output", "--services", "--untyped", "--samples", "--check", "--help"]

  /// The options that the arguments spell.
  public init(_ arguments: [String]) throws(Mistake) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      switch parts[0] {
      case "--check" where parts.count == 1: isCheck = true
      case "--help" where parts.count == 1, "-h" where parts.count == 1: isHelp = true
      case "--schemas", "--output", "--services", "--untyped", "--samples":
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst(), !value.isEmpty else {
          throw Mistake(description: "\(parts[0]) needs a value.")
        }
        set(parts[0], value)
      default:
        let known = Self.names.contains(parts[0])
        let hint = Spelling.nearest(to: parts[0], among: Self.names).map { " Did you mean \($0)?" } ?? ""
        throw Mistake(
          description: known ? "\(parts[0]) takes no value." : "There is no option \(argument).\(hint)")
      }
    }
    if schemas.isEmpty, !isHelp { throw Mistake(description: "--schemas is needed: the folder of AWS's schemas.") }
  }

  private mutating func set(_ name: String, _ value: String) {
    switch name {
    case "--schemas": schemas = value
    case "--output": output = value
    case "--untyped": untyped = value
    case "--samples": samples = value
    default: services = value == "all" ? nil : value.split(separator: ",").map(String.init)
    }
  }
}
