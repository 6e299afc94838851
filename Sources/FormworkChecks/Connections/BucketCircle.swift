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
