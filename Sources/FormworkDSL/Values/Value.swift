import FormworkIR

/// What a property takes: a literal, a reference, a parameter, a choice by a condition, or text that mixes them.
///
/// Literals are written as they are (`128`, `"x"`, `[…]`, `true`, `.python3_13`); Swift variables go in as `Value(n)`;
/// `queue.arn` and `Parameter.string("Stage")` are values already; and an interpolated string keeps its segments, so that
/// every target gets its own native form.
public struct Value<T>: TermConvertible, Sendable {
  /// The untyped term underneath.
  public let term: Term

  /// A value from an untyped term; the caller answers for its kind.
  @inlinable public init(term: Term) { self.term = term }
}

extension Value {
  /// The untyped term, behind one pointer.
  @inlinable public var storage: TermStorage { TermStorage(term) }
  /// A value from its storage.
  @inlinable public init(storage: TermStorage) { self.init(term: storage.term) }
}

/// Something that has a term underneath: a value, or a nested property type.
///
/// Nested property types, of which there are thousands, hold their storage; so it is the storage that is asked for, and what
/// follows from it is written once.
public protocol TermConvertible: Sendable {
  /// The untyped term underneath, behind one pointer.
  var storage: TermStorage { get }
  /// A value from its storage.
  init(storage: TermStorage)
}

extension TermConvertible {
  /// The untyped term underneath.
  @inlinable public var term: Term { storage.term }

  /// A value from an untyped term; the caller answers for its kind.
  @inlinable public init(term: Term) { self.init(storage: TermStorage(term)) }
}

/// A type that properties can have.
public protocol ValueType {
  /// What users write for it: `Value<Self>` for scalars, lists and maps, the type itself for nested property types.
  associatedtype Written: TermConvertible
}

extension Value: Equatable {
  /// Whether both are the same term: the same literal, or the same reference.
  public static func == (left: Self, right: Self) -> Bool { left.term == right.term }
}

extension Value: CustomStringConvertible {
  /// Literals as they are; anything else in a reader's words, marked so that it cannot pass for a literal later.
  public var description: String { term.marked }
}

extension Value {
  /// The property as if it had not been written: `AWS::NoValue` in CloudFormation, `null` in Terraform.
  public static var absent: Self { Self(term: .absent) }

  /// One of two values, chosen at deployment: `Fn::If` in CloudFormation, a conditional expression in Terraform.
  public static func `if`(_ condition: Condition, then: Self, else otherwise: Self) -> Self {
    Self(term: .function(.conditional(condition.node, then: then.term, otherwise: otherwise.term)))
  }
}
