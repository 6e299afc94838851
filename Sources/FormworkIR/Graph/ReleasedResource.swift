/// A resource that the stack lets go of: it stays in the account, and nothing deploys it any more.
public struct ReleasedResource: Sendable, Equatable {
  /// The CloudFormation type.
  public let type: String
  /// The id that it had in the stack.
  public let id: String
  /// Where that is said.
  public let location: SourceLocation

  /// A resource to let go of.
  public init(_ type: String, id: String, location: SourceLocation) {
    self.type = type
    self.id = id
    self.location = location
  }
}
