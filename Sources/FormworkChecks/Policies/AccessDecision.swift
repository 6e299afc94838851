import FormworkIR

/// Whether the policies of a stack allow a request, and which of them say so.
public struct AccessDecision: Sendable, Equatable, CustomStringConvertible {
  /// The answers of AWS's evaluation.
  public enum Verdict: String, Sendable {
    /// A statement allows it and none denies it.
    case allowed
    /// A statement denies it, whatever others allow.
    case denied = "explicitly denied"
    /// No statement allows it.
    case notAllowed = "not allowed"
  }

  /// The answer.
  public var verdict: Verdict
  /// The statements that decided, such as `policy ReadConfig of Api/Role`.
  public var reasons: [String]
  /// What the answer would also depend on, but synthesis cannot know, such as a managed policy of somebody else. Empty
  /// where the answer is certain.
  public var unknowns: [String]

  /// A decision.
  public init(_ verdict: Verdict, reasons: [String] = [], unknowns: [String] = []) {
    self.verdict = verdict
    self.reasons = reasons
    self.unknowns = unknowns
  }

  /// Whether the request is allowed.
  public var isAllowed: Bool { verdict == .allowed }

  /// The answer with what decided it.
  public var description: String {
    verdict.rawValue + (reasons.isEmpty ? "" : " by " + reasons.joined(separator: ", "))
      + (unknowns.isEmpty ? "" : "; unknown: " + unknowns.joined(separator: ", "))
  }
}

/// Who asks, for what, under which circumstances: what a statement is held against.
struct AccessRequest {
  /// Who asks.
  enum Caller {
    /// A role or user, by its ARN.
    case identity(PolicyText)
    /// A service, such as `sns.amazonaws.com`.
    case service(String)
  }

  var caller: Caller
  var action: String
  var resource: PolicyText
  /// The keys of conditions in small letters, and their values.
  var context: [String: [PolicyText]]
}
