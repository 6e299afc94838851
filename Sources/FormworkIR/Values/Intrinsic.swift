/// A function that a target evaluates at deployment, named as in CloudFormation.
public indirect enum Intrinsic: Sendable, Equatable {
  /// `Fn::If`: the first term where the condition holds, else the second.
  case conditional(ConditionNode, then: Term, otherwise: Term)
  /// `Fn::Join`: the elements of a list with a separator between them.
  case join(separator: String, Term)
  /// `Fn::Split`: the parts of a text between separators.
  case split(separator: String, Term)
  /// `Fn::Select`: one element of a list, counted from 0.
  case select(Int, Term)
  /// `Fn::Base64`: the Base64 form of a text.
  case base64(Term)
  /// `Fn::ToJsonString`: a document as JSON text; CloudFormation then needs its language extensions.
  case jsonString(Term)
  /// `Fn::GetAZs`: the availability zones of the region.
  case availabilityZones
  /// Several maps as one, later entries winning: Terraform's `merge`. CloudFormation has no such function, so that its
  /// maps must be known at synthesis.
  case merge([Term])
}

/// What a condition asks of parameters at deployment.
public indirect enum Predicate: Sendable, Equatable {
  /// `Fn::Equals`: both terms have the same value.
  case equals(Term, Term)
  /// `Fn::Not`: the predicate does not hold.
  case not(Predicate)
  /// `Fn::And`: all hold.
  case all([Predicate])
  /// `Fn::Or`: at least one holds.
  case any([Predicate])
  /// Another condition holds.
  case condition(ConditionNode)
}
