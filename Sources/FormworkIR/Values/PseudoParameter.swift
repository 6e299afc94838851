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
