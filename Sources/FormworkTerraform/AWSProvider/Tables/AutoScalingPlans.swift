extension AWSTables {
  /// The types of `AWS::AutoScalingPlans`; the grammar is that of `AWSMapping`.
  static let autoScalingPlansTable = #"""
    resource AWS::AutoScalingPlans::ScalingPlan aws_autoscalingplans_scaling_plan
    get Id = id
    get ScalingPlanVersion = scaling_plan_version
    get ScalingPlanName = name
    name name 128
    ApplicationSource > application_source block1
      CloudFormationStackARN = cloudformation_stack_arn
      TagFilters > tag_filter block*
        Key = key
        Values = values
    ScalingInstructions > scaling_instruction block*
      CustomizedLoadMetricSpecification > customized_load_metric_specification block1
        Dimensions := dimensions kvMap(Name,Value)
        MetricName = metric_name
        Namespace = namespace
        Statistic = statistic
        Unit = unit
      DisableDynamicScaling = disable_dynamic_scaling
      MaxCapacity = max_capacity
      MinCapacity = min_capacity
      PredefinedLoadMetricSpecification > predefined_load_metric_specification block1
        PredefinedLoadMetricType = predefined_load_metric_type
        ResourceLabel = resource_label
      PredictiveScalingMaxCapacityBehavior = predictive_scaling_max_capacity_behavior
      PredictiveScalingMaxCapacityBuffer = predictive_scaling_max_capacity_buffer
      PredictiveScalingMode = predictive_scaling_mode
      ResourceId = resource_id
      ScalableDimension = scalable_dimension
      ScalingPolicyUpdateBehavior = scaling_policy_update_behavior
      ScheduledActionBufferTime = scheduled_action_buffer_time
      ServiceNamespace = service_namespace
      TargetTrackingConfigurations > target_tracking_configuration block*
        CustomizedScalingMetricSpecification > customized_scaling_metric_specification block1
          Dimensions := dimensions kvMap(Name,Value)
          MetricName = metric_name
          Namespace = namespace
          Statistic = statistic
          Unit = unit
        DisableScaleIn = disable_scale_in
        EstimatedInstanceWarmup = estimated_instance_warmup
        PredefinedScalingMetricSpecification > predefined_scaling_metric_specification block1
          PredefinedScalingMetricType = predefined_scaling_metric_type
          ResourceLabel = resource_label
        ScaleInCooldown = scale_in_cooldown
        ScaleOutCooldown = scale_out_cooldown
        TargetValue = target_value
    """#
}
