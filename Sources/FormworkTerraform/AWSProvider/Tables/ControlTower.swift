extension AWSTables {
  /// The types of `AWS::ControlTower`; the grammar is that of `AWSMapping`.
  static let controlTowerTable = #"""
    resource AWS::ControlTower::EnabledBaseline aws_controltower_baseline
    get EnabledBaselineIdentifier none
    BaselineIdentifier = baseline_identifier
    BaselineVersion = baseline_version
    Parameters > parameters block*
      require key Key
      require value Value
      Key = key
      Value = value first
    Tags = tags tags
    TargetIdentifier = target_identifier
    """#
}
