extension AWSTables {
  /// The types of `AWS::ApplicationAutoScaling`; the grammar is that of `AWSMapping`.
  static let applicationAutoScalingTable = #"""
    resource AWS::ApplicationAutoScaling::ScalableTarget aws_appautoscaling_target
    get Ref text ${SELF.resource_id}|${SELF.scalable_dimension}|${SELF.service_namespace}
    get Id none
    link aws_appautoscaling_scheduled_action resource_id @resource_id
    link aws_appautoscaling_scheduled_action scalable_dimension @scalable_dimension
    link aws_appautoscaling_scheduled_action service_namespace @service_namespace
    MaxCapacity = max_capacity
    MinCapacity = min_capacity
    ResourceId = resource_id
    RoleARN = role_arn
    ScalableDimension = scalable_dimension
    ScheduledActions :+ aws_appautoscaling_scheduled_action . each
      require scalable_target_action ScalableTargetAction
      EndTime = end_time
      ScalableTargetAction > scalable_target_action block1
        MaxCapacity = max_capacity
        MinCapacity = min_capacity
      Schedule = schedule
      ScheduledActionName := name
      StartTime = start_time
      Timezone = timezone
    ServiceNamespace = service_namespace
    SuspendedState > suspended_state block1
      DynamicScalingInSuspended = dynamic_scaling_in_suspended
      DynamicScalingOutSuspended = dynamic_scaling_out_suspended
      ScheduledScalingSuspended = scheduled_scaling_suspended
    Tags = tags tags

    resource AWS::ApplicationAutoScaling::ScalingPolicy aws_appautoscaling_policy
    get Arn = arn
    shape CustomizedCapacityMetricSpecification
      MetricDataQueries > metric_data_query block*
        require id Id
        Expression = expression
        Id = id
        Label = label
        MetricStat > metric_stat block1
          require stat Stat
          require metric Metric
          Metric > metric block1
            Dimensions > dimension block*
              require name Name
              require value Value
              Name = name
              Value = value
            MetricName = metric_name
            Namespace = namespace
          Stat = stat
          Unit = unit
        ReturnData = return_data
    require resource_id ResourceId
    require scalable_dimension ScalableDimension
    require service_namespace ServiceNamespace
    PolicyName = name
    PolicyType = policy_type
    PredictiveScalingPolicyConfiguration > predictive_scaling_policy_configuration block1
      MaxCapacityBreachBehavior = max_capacity_breach_behavior
      MaxCapacityBuffer = max_capacity_buffer
      MetricSpecifications > metric_specification block*
        CustomizedCapacityMetricSpecification > customized_capacity_metric_specification block1 like(CustomizedCapacityMetricSpecification)
        CustomizedLoadMetricSpecification > customized_load_metric_specification block1 like(CustomizedCapacityMetricSpecification)
        CustomizedScalingMetricSpecification > customized_scaling_metric_specification block1 like(CustomizedCapacityMetricSpecification)
        PredefinedLoadMetricSpecification > predefined_load_metric_specification block1
          PredefinedMetricType = predefined_metric_type
          ResourceLabel = resource_label
        PredefinedMetricPairSpecification > predefined_metric_pair_specification block1
          PredefinedMetricType = predefined_metric_type
          ResourceLabel = resource_label
        PredefinedScalingMetricSpecification > predefined_scaling_metric_specification block1
          PredefinedMetricType = predefined_metric_type
          ResourceLabel = resource_label
        TargetValue = target_value
      Mode = mode
      SchedulingBufferTime = scheduling_buffer_time
    ResourceId = resource_id
    ScalableDimension = scalable_dimension
    ScalingTargetId := . fn:scalingTarget
    ServiceNamespace = service_namespace
    StepScalingPolicyConfiguration > step_scaling_policy_configuration block1
      AdjustmentType = adjustment_type
      Cooldown = cooldown
      MetricAggregationType = metric_aggregation_type
      MinAdjustmentMagnitude = min_adjustment_magnitude
      StepAdjustments > step_adjustment block*
        MetricIntervalLowerBound = metric_interval_lower_bound
        MetricIntervalUpperBound = metric_interval_upper_bound
        ScalingAdjustment = scaling_adjustment
    TargetTrackingScalingPolicyConfiguration > target_tracking_scaling_policy_configuration block1
      CustomizedMetricSpecification > customized_metric_specification block1
        Dimensions > dimensions block*
          Name = name
          Value = value
        MetricName = metric_name
        Metrics > metrics block*
          require id Id
          Expression = expression
          Id = id
          Label = label
          MetricStat > metric_stat block1
            require stat Stat
            require metric Metric
            Metric > metric block1
              require metric_name MetricName
              require namespace Namespace
              Dimensions > dimensions block*
                require name Name
                require value Value
                Name = name
                Value = value
              MetricName = metric_name
              Namespace = namespace
            Stat = stat
            Unit = unit
          ReturnData = return_data
        Namespace = namespace
        Statistic = statistic
        Unit = unit
      DisableScaleIn = disable_scale_in
      PredefinedMetricSpecification > predefined_metric_specification block1
        PredefinedMetricType = predefined_metric_type
        ResourceLabel = resource_label
      ScaleInCooldown = scale_in_cooldown
      ScaleOutCooldown = scale_out_cooldown
      TargetValue = target_value
    """#
}
