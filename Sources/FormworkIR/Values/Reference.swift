/// A property of another resource, named as AWS documents it, never as `Ref` or `GetAtt`.
///
/// A reference holds its target, so a resource that is reached only through a reference is part of the stack and a
/// dangling reference cannot be written.
public struct Reference: Sendable, Equatable {
  /// The resource referred to.
  public let target: ResourceNode
  /// The property in CloudFormation's spelling, a path with `.` where it is nested: `Arn`, `Endpoint.Address`.
  public let attribute: String
  /// Which instance of a repeated resource is meant, by its logical id, which may hold variables of loops; `nil` for the
  /// one of the same elements.
  public let instanceKey: String?
  /// Whether a template says `Fn::GetAtt`, and is to keep saying it even where `Ref` would give the same.
  public let isGetAtt: Bool

  /// A reference to a property of a resource.
  public init(_ target: ResourceNode, _ attribute: String, instanceKey: String? = nil, isGetAtt: Bool = false) {
    self.target = target
    self.attribute = attribute
    self.instanceKey = instanceKey
    self.isGetAtt = isGetAtt
  }
}

/// A fact about the deployment that every target knows: CloudFormation's pseudo parameters, Terraform's data sources.
public enum PseudoParameter: String, Sendable, CaseIterable {
  /// The region's name, such as `eu-central-1`.
  case region = "AWS::Region"
  /// The twelve-digit account number.
  case accountID = "AWS::AccountId"
  /// The partition in ARNs: `aws`, `aws-cn` or `aws-us-gov`.
  case partition = "AWS::Partition"
  /// The domain of the partition's services: `amazonaws.com` or `amazonaws.com.cn`.
  case urlSuffix = "AWS::URLSuffix"
  /// The name under which the stack is deployed. Terraform takes the name given in the program.
  case stackName = "AWS::StackName"
  /// The stack's ARN. Terraform has no counterpart and refuses it.
  case stackID = "AWS::StackId"
  /// The ARNs of the topics that hear of the stack's events. Terraform has none, so that the list is empty there.
  case notificationARNs = "AWS::NotificationARNs"
}
