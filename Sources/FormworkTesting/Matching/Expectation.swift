import Formwork

/// What a test expects of one property.
public struct Expectation {
  let steps: [PathStep]
  let matcher: Matcher
}

extension PropertyPath {
  /// The value is exactly this one.
  public static func == (path: PropertyPath, value: T.Written) -> Expectation {
    Expectation(steps: path.steps, matcher: .exactly(value.term))
  }

  /// The value is anything but this one.
  public static func != (path: PropertyPath, value: T.Written) -> Expectation {
    Expectation(steps: path.steps, matcher: .not(.exactly(value.term)))
  }

  /// The value has at least what this one has: members that are not named may be there, at any depth; a list has the same
  /// number of elements.
  public func has(_ value: T.Written) -> Expectation { Expectation(steps: steps, matcher: .partly(value.term)) }

  /// Nothing is written for it.
  public var isAbsent: Expectation { Expectation(steps: steps, matcher: .absent) }

  /// Something is written for it.
  public var isPresent: Expectation { Expectation(steps: steps, matcher: .any) }

  /// Any value, which the capture then holds.
  public func captured(in capture: Capture<T>) -> Expectation {
    Expectation(steps: steps, matcher: .capture { capture.take($0) })
  }

  /// The value meets a condition of the test's own, which is named for the message.
  public func satisfies(_ words: String, _ holds: @escaping (T.Written) -> Bool) -> Expectation {
    Expectation(steps: steps, matcher: .satisfies(words) { holds(T.Written(term: $0)) })
  }
}

extension PropertyPath where T: NumericValue {
  /// The number lies in a range.
  public func isIn(_ range: ClosedRange<Double>) -> Expectation {
    Expectation(steps: steps, matcher: .range(range.lowerBound, range.upperBound))
  }

  /// The number is at least this one.
  public static func >= (path: PropertyPath, least: Double) -> Expectation {
    Expectation(steps: path.steps, matcher: .range(least, nil))
  }

  /// The number is at most this one.
  public static func <= (path: PropertyPath, greatest: Double) -> Expectation {
    Expectation(steps: path.steps, matcher: .range(nil, greatest))
  }
}

extension PropertyPath where T: TextValue {
  /// The text begins so, as far as it is known before deployment.
  public func hasPrefix(_ prefix: String) -> Expectation { Expectation(steps: steps, matcher: .prefix(prefix)) }

  /// The text ends so, as far as it is known before deployment.
  public func hasSuffix(_ suffix: String) -> Expectation { Expectation(steps: steps, matcher: .suffix(suffix)) }

  /// The text, with what only deployment knows as `${Api.Arn}`, matches a regular expression as a whole.
  public func matches(_ pattern: @autoclosure @escaping () -> Regex<Substring>, _ words: String = "the pattern")
    -> Expectation
  {
    Expectation(steps: steps, matcher: .satisfies(words) { $0.text.wholeMatch(of: pattern()) != nil })
  }
}

extension PropertyPath {
  /// The list has an element that is exactly this one.
  public func contains<E: ValueType>(_ element: E.Written) -> Expectation where T == [E] {
    Expectation(steps: steps, matcher: .containing(.exactly(element.term)))
  }

  /// The list has an element that has at least what this one has.
  public func containsOne<E: ValueType>(having element: E.Written) -> Expectation where T == [E] {
    Expectation(steps: steps, matcher: .containing(.partly(element.term)))
  }
}

extension PropertyPath where T == JSON {
  /// The array has an element that has at least what this one has; a lone value counts as an array of itself, as policies
  /// write it.
  public func containsOne(having element: Value<JSON>) -> Expectation {
    Expectation(steps: steps, matcher: .containing(.partly(element.term)))
  }
}

/// Holds the values that matched, for the test to look at afterwards.
public final class Capture<T: ValueType> {
  private var terms: [Term] = []

  /// A capture that holds nothing yet.
  public init() {}

  /// The values of the resources that matched as a whole, in the order of the stack.
  public var values: [T.Written] { terms.map { T.Written(term: $0) } }

  func take(_ term: Term) { terms.append(term) }
}

/// Turns the lines in the braces of a match into expectations.
@resultBuilder
public enum ExpectationBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = Expectation

  /// An expectation.
  public static func buildExpression(_ expectation: Expectation) -> [Expectation] { [expectation] }
  /// Says what may stand here.
  @available(*, unavailable, message: "only expectations such as $0.timeout == 30 can stand here")
  public static func buildExpression<Other>(_ other: Other) -> [Expectation] { [] }
}
