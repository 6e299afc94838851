/// CloudFormation's `DeletionPolicy` and `UpdateReplacePolicy`.
public enum RetentionPolicy: String, Sendable {
  /// The thing is deleted.
  case delete = "Delete"
  /// The thing is kept.
  case retain = "Retain"
  /// The thing is kept unless its own creation is rolled back.
  case retainExceptOnCreate = "RetainExceptOnCreate"
  /// A snapshot is kept.
  case snapshot = "Snapshot"
}

extension Term {
  /// The texts that a choice of policies can come to, as far as they are known now; `nil` stands for any.
  public var retentionOutcomes: [String?] {
    switch self {
    case .string(let text): [text]
    case .parameter(let parameter):
      parameter.constraints.allowedValues.isEmpty ? [nil] : parameter.constraints.allowedValues.map(\.literalText)
    case .function(.conditional(_, let then, let otherwise)): then.retentionOutcomes + otherwise.retentionOutcomes
    case .function(.find(let lookup)):
      if case .mapping(let mapping) = lookup.source { mapping.entries.flatMap(\.value.textsInside) } else { [nil] }
    default: [nil]
    }
  }

  private var textsInside: [String?] {
    if case .map(let entries) = self { return entries.flatMap(\.value.textsInside) }
    return [literalText]
  }
}
