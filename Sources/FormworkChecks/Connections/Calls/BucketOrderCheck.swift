import FormworkIR

/// Finds buckets that call a function before they may: CloudFormation makes a bucket with its notifications, and Amazon S3 tries
/// them at once, while the permission waits for the bucket (Unable to validate the following destination configurations, AWS
/// re:Post). Terraform sets notifications after the bucket is there.
enum BucketOrderCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for bucket in stack.resources(of: "AWS::S3::Bucket") {
      guard let list = bucket.value("NotificationConfiguration")?.member("LambdaConfigurations") else { continue }
      var seen: Set<String> = []
      for element in list.elements {
        guard let function = stack.function(element.member("Function")), seen.insert(function.id).inserted,
          let late = latePermission(for: function, bucket, stack)
        else { continue }
        diagnostics.add(
          bucket.finding(
            .error, .missingPermission,
            """
            \(bucket.id) calls \(function.id), and the permission for it, \(late.id), is made after \(bucket.id), to which \
            it refers; Amazon S3 refuses to be told of a function that it may not call yet
            """, hint: BucketCircle.ways(bucket), notes: [.init("\(late.id) is declared here", at: late.location)]))
      }
    }
  }

  /// A permission of the function for Amazon S3, if all of them wait for the bucket and the bucket for none.
  private static func latePermission(
    for function: Resource, _ bucket: Resource, _ stack: ConnectedStack
  ) -> Resource? {
    if stack.hasOpenPolicies("AWS::Lambda::Permission") { return nil }
    var permissions: [Resource] = []
    for permission in stack.permissions(of: function) {
      guard let principal = permission.value("Principal")?.literalText, principal != "*" else { return nil }
      if principal == "s3.amazonaws.com" { permissions.append(permission) }
    }
    let needed = Set(bucket.dependencies.map(\.id))
    guard
      permissions.allSatisfy({ permission in
        !needed.contains(permission.id) && permission.dependencies.contains { $0.id == bucket.id }
      })
    else { return nil }
    return permissions.first
  }
}
