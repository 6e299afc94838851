extension AWSTables {
  /// The types of `AWS::AccessAnalyzer`; the grammar is that of `AWSMapping`.
  static let accessAnalyzerTable = #"""
    resource AWS::AccessAnalyzer::ArchiveRule aws_accessanalyzer_archive_rule
    get Arn none
    get CreatedAt none
    get UpdatedAt none
    AnalyzerName = analyzer_name
    Filter :> filter block* mapBlocksKey(criteria)
      Contains = contains
      Eq = eq
      Exists = exists
      Neq = neq
    RuleName = rule_name
    """#
}
