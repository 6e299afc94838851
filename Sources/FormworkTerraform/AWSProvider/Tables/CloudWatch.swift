extension AWSTables {
  /// The types of `AWS::CloudWatch`; the grammar is that of `AWSMapping`.
  static let cloudWatchTable = #"""
    resource AWS::CloudWatch::Alarm aws_cloudwatch_metric_alarm
    get AlarmName = alarm_name
    get Arn = arn
    name alarm_name 64
    require comparison_operator ComparisonOperator
    require evaluation_periods EvaluationPeriods
    ActionConfiguration ! no argument in hashicorp/aws 6.25
    ActionsEnabled = actions_enabled
    AlarmActions = alarm_actions
    AlarmDescription = alarm_description
    AlarmName = alarm_name
    ComparisonOperator = comparison_operator
    DatapointsToAlarm = datapoints_to_alarm
    Dimensions := dimensions kvMap(Name,Value)
    EvaluateLowSampleCountPercentile = evaluate_low_sample_count_percentiles
    EvaluationCriteria ! no argument in hashicorp/aws 6.25
    EvaluationInterval ! no argument in hashicorp/aws 6.25
    EvaluationPeriods = evaluation_periods
    EvaluationWindow ! no argument in hashicorp/aws 6.25
    ExtendedStatistic = extended_statistic
    InsufficientDataActions = insufficient_data_actions
    MetricName = metric_name
    Metrics :> metric_query block*
      AccountId = account_id
      Expression = expression
      Id = id
      Label = label
      MetricStat :> metric block1
        Metric :^
          require metric_name MetricName
          Dimensions := dimensions kvMap(Name,Value)
          MetricName = metric_name
          Namespace = namespace
        Period = period
        Stat = stat
        Unit = unit
      Period = period
      ReturnData = return_data
    Namespace = namespace
    OKActions = ok_actions
    Period = period
    Statistic = statistic
    Tags = tags tags
    Threshold = threshold
    ThresholdMetricId = threshold_metric_id
    TreatMissingData = treat_missing_data
    Unit = unit
    WarmUpConfiguration ! no argument in hashicorp/aws 6.25

    resource AWS::CloudWatch::CompositeAlarm aws_cloudwatch_composite_alarm
    get AlarmName = alarm_name
    get Arn = arn
    name alarm_name 64
    ActionConfiguration ! no argument in hashicorp/aws 6.25
    ActionsEnabled = actions_enabled
    ActionsSuppressor := actions_suppressor.alarm
    ActionsSuppressorExtensionPeriod := actions_suppressor.extension_period
    ActionsSuppressorWaitPeriod := actions_suppressor.wait_period
    AlarmActions = alarm_actions
    AlarmDescription = alarm_description
    AlarmName = alarm_name
    AlarmRule = alarm_rule
    InsufficientDataActions = insufficient_data_actions
    OKActions = ok_actions
    Tags = tags tags

    resource AWS::CloudWatch::Dashboard aws_cloudwatch_dashboard
    get DashboardName = dashboard_name
    name dashboard_name 64
    DashboardBody = dashboard_body
    DashboardName = dashboard_name
    Tags ! no argument in hashicorp/aws 6.25
    """#
}
