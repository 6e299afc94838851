import FormworkDSL
import FormworkIR
import FormworkRelations

/// Where asynchronous calls go that the function in whose braces it stands could not handle; its role may send there.
///
/// A `Destination` tells more of each call, and tells of failed ones alone.
public struct DeadLetter: Sendable {
  let target: RelationEnd
  let location: SourceLocation

  /// A queue or topic, declared or existing.
  public init(to target: some Connectable, fileID: String = #fileID, line: Int = #line) {
    self.target = target.relationEnd
    location = SourceLocation(fileID, line)
  }

  /// A queue by its ARN.
  public init(toQueue arn: Value<String>, fileID: String = #fileID, line: Int = #line) {
    self.init(to: Existing("AWS::SQS::Queue", arn: arn), fileID: fileID, line: line)
  }

  /// A topic by its ARN.
  public init(toTopic arn: Value<String>, fileID: String = #fileID, line: Int = #line) {
    self.init(to: Existing("AWS::SNS::Topic", arn: arn), fileID: fileID, line: line)
  }

  /// The right to send there.
  func relation(of function: ResourceNode) -> Grant {
    let verb: AccessVerb = target.type == "AWS::SNS::Topic" ? .publish : .send
    return Grant(to: function, .verbs([verb], target, object: nil), scope: function.scope, location: location)
  }
}
