import FormworkIR

/// A macro that works on the whole template while CloudFormation deploys it: an entry of `Transform`. Terraform cannot run
/// macros and refuses them.
public struct Transform: Statement, Sendable {
  private let call: MacroCall

  /// A macro by its name, with its parameters if it takes any.
  public init(_ name: String, _ parameters: Value<JSON>? = nil) { call = MacroCall(name, parameters?.term) }

  /// The macro as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.macro(call)] }
}

/// An entry of the template's `Metadata`, such as how the console groups parameters. Terraform has no place for it.
public struct TemplateMetadata: Statement, Sendable {
  private let property: Property

  /// An entry by its name.
  public init(_ name: String, _ value: Value<JSON>) { property = Property(name, value.term) }

  /// The entry as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.metadata(property)] }
}
