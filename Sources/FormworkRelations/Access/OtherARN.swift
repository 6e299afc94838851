/// The ARN of what belongs to a resource, such as the stream of a table or the topics of a cluster.
public struct OtherARN: Sendable, Equatable {
  /// Its form for a resource of the stack; `nil` where an attribute of the name has it.
  public var ofResource: ARNShape?
  /// Its form for something that exists, of which only the ARN is known.
  public var ofExisting: ARNShape

  /// The ARN of what belongs to a resource.
  public init(ofResource: ARNShape? = nil, ofExisting: ARNShape) {
    self.ofResource = ofResource
    self.ofExisting = ofExisting
  }
}
