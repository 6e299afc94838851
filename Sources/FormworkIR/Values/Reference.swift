/// A property of another resource, named as AWS documents it, never as `Ref` or `GetAtt`.
///
/// A reference holds its target, so a resource that is reached only through a reference is part of the stack and a
/// dangling reference cannot be written.
public struct Reference: Sendable, Equatable {
  /// The resource referred to.
  public let target: ResourceNode
  /// The property in CloudFormation's spelling, a path with `.` where it is nested: `Arn`, `Endpoint.Address`.
  public let attribute: String
  /// Which instance of a repeated resource is meant, by its logical id, which may hold variables of loops; `nil` for the
  /// one of the same elements.
  public let instanceKey: String?
  /// Whether a template says `Fn::GetAtt`, and is to keep saying it even where `Ref` would give the same.
  public let isGetAtt: Bool

  /// A reference to a property of a resource.
  public init(_ target: ResourceNode, _ attribute: String, instanceKey: String? = nil, isGetAtt: Bool = false) {
    self.target = target
    self.attribute = attribute
    self.instanceKey = instanceKey
    self.isGetAtt = isGetAtt
  }
}
