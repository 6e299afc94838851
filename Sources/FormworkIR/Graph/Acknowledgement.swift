/// A user's word that a rule need not hold for a resource, and why.
public struct Acknowledgement: Sendable, Equatable {
  /// The rule's code.
  public let code: String
  /// Why the rule need not hold.
  public let reason: String
  /// Where it is written.
  public let location: SourceLocation

  /// An acknowledgement.
  public init(_ code: String, because reason: String, at location: SourceLocation) {
    self.code = code
    self.reason = reason
    self.location = location
  }
}
