import FormworkIR
import FormworkRelations

/// A resource of each type that has verbs, and its terms as the deployment would have them.
enum SampleEnds {
  static let location = SourceLocation("App/Infrastructure.swift", 1)

  /// What shapes read of a resource's properties.
  private static let properties: [String: [(String, String)]] = [
    "AWS::ECS::TaskDefinition": [
      ("TaskRoleArn", "arn:aws:iam::111122223333:role/Task"),
      ("ExecutionRoleArn", "arn:aws:iam::111122223333:role/Execution"),
    ],
    "AWS::EFS::AccessPoint": [("FileSystemId", "fs-12345678")],
    "AWS::Glue::Table": [("DatabaseName", "sales")],
    "AWS::Kinesis::StreamConsumer": [("StreamARN", "arn:aws:kinesis:eu-central-1:111122223333:stream/Records")],
    "AWS::Lambda::Alias": [("FunctionName", "arn:aws:lambda:eu-central-1:111122223333:function:Worker")],
    "AWS::Lambda::Url": [("TargetFunctionArn", "arn:aws:lambda:eu-central-1:111122223333:function:Worker")],
    "AWS::Lambda::Version": [("FunctionName", "arn:aws:lambda:eu-central-1:111122223333:function:Worker")],
    "AWS::MSK::Cluster": [("ClusterName", "Events")], "AWS::MSK::ServerlessCluster": [("ClusterName", "Events")],
  ]

  static func node(_ type: String, _ more: [Property] = []) -> ResourceNode {
    ResourceNode(
      id: "Sample", scope: nil, trail: nil, type: type, schema: nil,
      properties: (properties[type] ?? []).map { Property($0.0, .string($0.1)) } + more, location: location)
  }

  /// A term as text, with values for what only deployment knows.
  static func text(_ term: Term) -> String {
    switch term {
    case .string(let text): return text
    case .text(let segments):
      return segments.map { segment in
        switch segment {
        case .literal(let words): words
        case .term(let term): text(term)
        }
      }.joined()
    case .pseudo(.partition): return "aws"
    case .pseudo(.region): return "eu-central-1"
    case .pseudo(.accountID): return "111122223333"
    case .reference(let reference): return text(reference)
    default: return term.description
    }
  }

  private static func text(_ reference: Reference) -> String {
    let end = RelationEnd.resource(reference.target)
    guard let access = ResourceAccess.of(reference.target.type) else { return "Sample\(reference.attribute)" }
    if reference.attribute == access.arnAttribute {
      return access.term(ARNShape(stringLiteral: access.arn), of: end).map(text) ?? "?"
    }
    if let other = access.otherARNs[reference.attribute] {
      return access.term(other.ofResource ?? other.ofExisting, of: end).map(text) ?? "?"
    }
    return "Sample\(reference.attribute)"
  }
}
