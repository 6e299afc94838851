extension AWSTables {
  /// The types of `AWS::NetworkMonitor`; the grammar is that of `AWSMapping`.
  static let networkMonitorTable = #"""
    resource AWS::NetworkMonitor::Monitor aws_networkmonitor_monitor
    get CreatedAt none
    get ModifiedAt none
    get MonitorArn = arn
    get State none
    AggregationPeriod = aggregation_period
    MonitorName = monitor_name
    Tags = tags tags
    """#
}
