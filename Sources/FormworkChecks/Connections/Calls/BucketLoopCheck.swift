import FormworkIR

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
