import FormworkIR

extension CallForm {
  /// What a role needs to send what failed somewhere; `nil` where the type takes nothing.
  static func failureRights(to end: RelationEnd, _ expansion: RelationExpansion) -> [AccessRight]? {
    let verb: AccessVerb
    switch end.type {
    case "AWS::SQS::Queue", "AWS::Events::EventBus": verb = .send
    case "AWS::SNS::Topic": verb = .publish
    case "AWS::Lambda::Function": verb = .invoke
    case "AWS::S3::Bucket":
      // Lambda writes an object per failure, and looks for the bucket first (Retain discarded batch records in S3, AWS Lambda
      // Developer Guide).
      let arn = ResourceAccess.arn(of: end)
      let keys = ResourceAccess.keyRights(
        [.write], to: end, resource: end.node.flatMap { expansion.resource($0) })
      return [
        AccessRight(["s3:ListBucket"], on: [arn]),
        AccessRight(["s3:PutObject"], on: [.text([.term(arn), .literal("/*")])]),
      ] + keys
    default: return nil
    }
    return ResourceAccess.rights([verb], to: end, resource: end.node.flatMap { expansion.resource($0) })
  }
}
