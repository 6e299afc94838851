extension AWSTables {
  /// The types of `AWS::NetworkFlowMonitor`; the grammar is that of `AWSMapping`.
  static let networkFlowMonitorTable = #"""
    resource AWS::NetworkFlowMonitor::Scope aws_networkflowmonitor_scope
    get ScopeArn = scope_arn
    get ScopeId = scope_id
    get Status none
    Tags = tags tags
    Targets :> target block*
      Region = region
      TargetIdentifier > target_identifier block1
        TargetId > target_id block1
          AccountId = account_id
        TargetType = target_type
    """#
}
