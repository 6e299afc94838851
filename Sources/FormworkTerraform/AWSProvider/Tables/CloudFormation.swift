extension AWSTables {
  /// The types of `AWS::CloudFormation`; the grammar is that of `AWSMapping`.
  static let cloudFormationTable = #"""
    resource AWS::CloudFormation::Stack aws_cloudformation_stack
    get StackId = id
    get Outputs.* = outputs
    name name 128
    NotificationARNs = notification_arns
    Parameters = parameters
    Tags = tags tags
    TemplateURL = template_url
    TimeoutInMinutes = timeout_in_minutes
    """#
}
