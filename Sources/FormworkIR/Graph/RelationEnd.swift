/// What stands at one end of a relation: a resource of the stack, or something that exists outside it.
public enum RelationEnd: Sendable, Equatable {
  /// A resource of the stack.
  case resource(ResourceNode)
  /// Something that exists, by its CloudFormation type and its ARN.
  case existing(type: String, arn: Term)

  /// The CloudFormation type, such as `AWS::SQS::Queue`.
  public var type: String {
    switch self {
    case .resource(let node): node.type
    case .existing(let type, _): type
    }
  }

  /// The resource of the stack; `nil` for what exists outside it.
  public var node: ResourceNode? {
    if case .resource(let node) = self { return node }
    return nil
  }

  /// The name that ids are made of: the declaration's own, or the last part of an ARN that is known; `nil` for one that only
  /// deployment knows.
  public var name: String? {
    switch self {
    case .resource(let node): return node.name
    case .existing(_, .string(let arn)):
      let last = arn.split { ":/".contains($0) }.last.map { LogicalName.cloudFormation(String($0)) } ?? ""
      return LogicalName.isValid(last) ? last : nil
    case .existing: return nil
    }
  }

  /// What people read of it: the id, or the ARN.
  public var description: String {
    switch self {
    case .resource(let node): node.id
    case .existing(_, let arn): "\(arn)"
    }
  }

  /// The terms that it holds.
  public var terms: [Term] {
    if case .existing(_, let arn) = self { return [arn] }
    return []
  }

  /// The same end with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> RelationEnd {
    if case .existing(let type, let arn) = self { return .existing(type: type, arn: replacement(arn)) }
    return self
  }
}
