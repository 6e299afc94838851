import FormworkIR

/// The role under which something works, as far as rights can be given to it.
public enum WorkingRole: Sendable {
  /// A role of the stack.
  case owned(ResourceNode)
  /// A role outside the stack to which policies may be attached, by its ARN.
  case attachable(arn: Term)
  /// A role outside the stack, which is not to be touched.
  case foreign(Term)
  /// A role outside the stack that has all rights.
  case complete
  /// None: what works has no role, or is none that could have one.
  case none

  /// The role of a worker: of a role itself, or of the resource that names one.
  public init(of worker: ResourceNode, in expansion: borrowing RelationExpansion) {
    if worker.type == "AWS::IAM::Role" {
      self = .owned(worker)
      return
    }
    let resource = expansion.resource(worker) ?? Resource(worker)
    for property in ResourceAccess.of(worker.type)?.roles ?? [] {
      guard let term = resource[property] else { continue }
      if case .reference(let reference) = term, reference.target.type == "AWS::IAM::Role" {
        self = .owned(reference.target)
      } else {
        switch resource.settings.foreignRole {
        case .attached: self = .attachable(arn: term)
        case .complete: self = .complete
        case .refused: self = .foreign(term)
        }
      }
      return
    }
    self = .none
  }
}
