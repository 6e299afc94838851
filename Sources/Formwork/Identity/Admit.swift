import FormworkDSL
import FormworkIR
import FormworkRelations

/// Lets somebody do something to the resource in whose braces it stands, by the resource's own policy:
/// `Admit(.account("123456789012"), .send)`.
///
/// All that is admitted to one resource stands in one policy, with what its connections need.
public struct Admit: Sendable {
  private let principals: [Principal]
  private let verbs: [AccessVerb]
  private let conditions: [MapEntry]
  private let location: SourceLocation

  /// Admits principals to what verbs mean on the resource; a literal such as `"sqs:SendMessage"` is one action.
  public init(
    _ principals: Principal..., to verbs: [AccessVerb], when conditions: Value<JSON>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) {
    self.principals = principals
    self.verbs = verbs
    self.conditions = if case .map(let entries)? = conditions?.term { entries } else { [] }
    location = SourceLocation(fileID, line)
  }

  func relation(to resource: ResourceNode) -> Admission {
    Admission(
      of: Principal.term(of: principals), to: .resource(resource), verbs, when: conditions, scope: resource.scope,
      location: location)
  }
}
