import FormworkIR

/// The circle that a bucket's notification closes: the bucket waits for the function, or for its permission, and these wait for
/// the bucket (Unable to validate the following destination configurations, AWS re:Post).
enum BucketCircle {
  /// The ways out, if a circle is such a one.
  static func hint(_ circle: [Resource]) -> String? {
    guard
      let bucket = circle.first(where: { $0.type == "AWS::S3::Bucket" && $0.value("NotificationConfiguration") != nil }
      ),
      circle.contains(where: { $0.type == "AWS::Lambda::Function" || $0.type == "AWS::Lambda::Permission" })
    else { return nil }
    return ways(bucket)
  }

  /// The ways by which a bucket and what it calls need not wait for each other.
  static func ways(_ bucket: Resource) -> String {
    """
    there are two ways out: state the bucketName of \(bucket.node.name), and let the others name it by that text instead of \
    a reference; or let EventBridge tell the function: Trigger.bucket(…, via: .eventBridge)
    """
  }
}

/// Finds functions that every object of a bucket calls, and that may write objects to it: each that they write calls them again
/// (Recursive invocations with Amazon S3, AWS Lambda Developer Guide). With a prefix or suffix it may be meant so.
enum BucketLoopCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for bucket in stack.resources(of: "AWS::S3::Bucket") {
      guard let list = bucket.value("NotificationConfiguration")?.member("LambdaConfigurations") else { continue }
      var seen: Set<String> = []
      for element in list.elements {
        guard element.member("Filter") == nil,
          element.member("Event")?.literalText?.hasPrefix("s3:ObjectCreated") == true,
          let function = stack.function(element.member("Function")), seen.insert(function.id).inserted,
          stack.may(function.value("Role"), "s3:PutObject", on: object(in: bucket)) == .yes
        else { continue }
        diagnostics.add(
          bucket.finding(
            .warning, .endlessLoop,
            "every object made in \(bucket.id) calls \(function.id), which may write to \(bucket.id) and so call itself",
            hint: """
              write to another bucket, or let the function be called for a part alone: \
              Trigger.bucket(…, on: .objectCreated, prefix: "in/")
              """, notes: [.init("\(function.id) is declared here", at: function.location)]))
      }
    }
  }

  private static func object(in bucket: Resource) -> Term {
    .text([.term(.reference(Reference(bucket.node, "Arn"))), .literal("/object")])
  }
}

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
