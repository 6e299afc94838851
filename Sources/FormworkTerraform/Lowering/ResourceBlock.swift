import FormworkIR

/// A block of the `resource` section.
package struct ResourceBlock {
  /// The Terraform type.
  package let type: String
  /// The name.
  package let name: String
  /// The type and the name.
  package let address: String
  /// The arguments and blocks inside.
  package var body: Body
  /// The resource that it comes from.
  package let owner: LoweredResource
  /// The conditions, all of which must hold, besides the resource's own one.
  package var conditions: [String] = []
  /// Resources besides those that the user names for which it waits.
  var waitsFor: [String] = []
  /// The resources that it refers to whose parts must be there too.
  var awaited: [ResourceBinding] = []

  /// Whether another block waits for a resource in its stead.
  ///
  /// A bucket waits for the permissions and policies that its notifications need: in Terraform the notifications are a
  /// resource of their own, and the policies refer to the bucket.
  func leavesOut(_ node: ResourceNode, among addresses: [String]) -> Bool {
    guard owner.binding.type == "aws_s3_bucket", type != "aws_s3_bucket_notification",
      ["AWS::Lambda::Permission", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"].contains(node.type)
    else { return false }
    return addresses.contains("aws_s3_bucket_notification." + owner.binding.name)
  }

  init(type: String, name: String, body: Body, owner: LoweredResource) {
    self.type = type
    self.name = name
    self.body = body
    self.owner = owner
    let binding = owner.binding
    address = type == binding.type && name == binding.name ? binding.address : String(joining: type, ".", name)
  }
}
