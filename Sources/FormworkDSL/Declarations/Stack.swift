import FormworkIR

/// A unit of deployment: one template, one Terraform module. Owns what is declared in its braces.
public struct Stack: Sendable {
  /// The name.
  public let name: String
  /// What the stack is for: `Description` in the templates.
  public let summary: String?
  /// The targets that the stack is for, each once, in the order of `Target.allCases`; for the others it is not checked
  /// and nothing is written.
  public let targets: [Target]
  /// What becomes of the data of constructs when they leave the stack.
  public let data: DataPolicy
  /// The statements of its braces, in order.
  public let elements: [Element]
  /// The scope of its declarations.
  public let scope: Scope
  /// The values with which parameters are bound, in the order given.
  public private(set) var bindings: [Binding] = []
  /// Where it is said that SAM's template is to say once, under `Globals`, what its resources of one type have in common.
  public private(set) var sharing: SourceLocation?
  /// Where it was declared.
  public let location: SourceLocation

  /// A stack. Its braces are evaluated once, now.
  ///
  /// - Parameters:
  ///   - name: A letter, then letters, digits, `-`, `_` or `.`; it is the folder's where a program has several stacks.
  ///   - description: At most 1,024 bytes: `Description` in the templates. Terraform has no place for it.
  ///   - targets: The targets that the stack is for; all, unless some are named. The others leave the stack out, so that it
  ///     may hold what they cannot express.
  ///   - data: Whether tables, buckets and other constructs that hold data stay when they leave the stack or are replaced;
  ///     `.goesWithStack` is for stacks that come and go.
  ///   - content: The statements.
  public init(
    _ name: String, description: String? = nil, targets: [Target] = Target.allCases, data: DataPolicy = .stays,
    fileID: String = #fileID, line: Int = #line, @StackBuilder content: () -> StackContent
  ) {
    self.name = name
    summary = description
    self.targets = Target.allCases.filter(targets.contains)
    self.data = data
    location = SourceLocation(fileID, line)
    let scope = Scope(name, in: nil, at: location)
    self.scope = scope
    elements = DeclarationContext.$current.withValue(DeclarationContext(scope: scope, trail: nil)) {
      content().elements
    }
  }

  /// Binds parameters at synthesis for some targets, or for all when none is named: they become literals there.
  ///
  /// This lets one program serve targets of different strength: CloudFormation has no map parameters, Terraform has. A
  /// parameter bound twice has the later value; a name that no parameter has is an error.
  public func binding(
    _ values: [String: Value<JSON>], for targets: Target..., fileID: String = #fileID, line: Int = #line
  ) -> Stack {
    var stack = self
    let location = SourceLocation(fileID, line)
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      stack.bindings.append(
        Binding(name, value.term, for: targets.isEmpty ? Target.allCases : targets, at: location))
    }
    return stack
  }

  /// Binds every parameter that has a default, and is not bound otherwise, to that default for some targets, or for all
  /// when none is named.
  public func bindingDefaults(for targets: Target..., fileID: String = #fileID, line: Int = #line) -> Stack {
    var stack = self
    stack.bindings.append(
      Binding(nil, .absent, for: targets.isEmpty ? Target.allCases : targets, at: SourceLocation(fileID, line)))
    return stack
  }

  /// Writes once, under `Globals` of the SAM template, what all its functions have in common, and all its HTTP APIs and all its
  /// REST APIs (Globals section of the AWS SAM template, AWS SAM Developer Guide).
  ///
  /// Each of them inherits it: what is deployed is the same. Where there is one function alone, nothing is shared. CloudFormation
  /// and Terraform have no such section, and their files stay as they are.
  public func sharingGlobals(fileID: String = #fileID, line: Int = #line) -> Stack {
    var stack = self
    stack.sharing = SourceLocation(fileID, line)
    return stack
  }
}

/// What becomes of the data of constructs, such as a `Table` or `Bucket`, when they leave their stack or are replaced.
public enum DataPolicy: Sendable {
  /// It stays: `RetainExceptOnCreate` and `Retain` in templates, `prevent_destroy` in Terraform.
  case stays
  /// It goes with the stack: `Delete` in templates, nothing in Terraform.
  case goesWithStack
}

/// A value given to a parameter at synthesis.
public struct Binding: Sendable {
  /// The parameter's name; `nil` stands for all that have a default.
  public let name: String?
  /// The value: a literal.
  public let value: Term
  /// The targets for which it holds.
  public let targets: [Target]
  /// Where it is given; `nil` for the command line.
  public let location: SourceLocation?

  /// A binding.
  public init(_ name: String?, _ value: Term, for targets: [Target], at location: SourceLocation?) {
    self.name = name
    self.value = value
    self.targets = targets
    self.location = location
  }
}

/// All stacks of one program: the unit of synthesis.
public struct Program: Sendable {
  /// The stacks in order.
  public let stacks: [Stack]

  /// A program from its stacks.
  public init(@ProgramBuilder stacks: () -> [Stack]) { self.stacks = stacks() }
}

/// Turns the statements in a program's braces into stacks.
@resultBuilder
public enum ProgramBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = Stack

  /// A stack.
  public static func buildExpression(_ stack: Stack) -> [Stack] { [stack] }
  /// Stacks made elsewhere.
  public static func buildExpression(_ stacks: [Stack]) -> [Stack] { stacks }

  /// Says what may stand here.
  @available(*, unavailable, message: "only a Stack can stand in a Program; put resources into a Stack")
  public static func buildExpression<T>(_ other: T) -> [Stack] { [] }
}
