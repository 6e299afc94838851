extension AWSTables {
  /// The types of `AWS::CodeDeploy`; the grammar is that of `AWSMapping`.
  static let codeDeployTable = #"""
    resource AWS::CodeDeploy::Application aws_codedeploy_app
    get ApplicationName = name
    name name 64
    ApplicationName = name
    ComputePlatform = compute_platform
    Tags = tags tags

    resource AWS::CodeDeploy::DeploymentGroup aws_codedeploy_deployment_group
    get DeploymentGroupName = deployment_group_name
    name deployment_group_name 64
    AlarmConfiguration > alarm_configuration block1
      Alarms := alarms pluck(Name)
      Enabled = enabled
      IgnorePollAlarmFailure = ignore_poll_alarm_failure
    ApplicationName := app_name
    AutoRollbackConfiguration > auto_rollback_configuration block1
      Enabled = enabled
      Events = events
    AutoScalingGroups = autoscaling_groups
    BlueGreenDeploymentConfiguration > blue_green_deployment_config block1
      DeploymentReadyOption > deployment_ready_option block1
        ActionOnTimeout = action_on_timeout
        WaitTimeInMinutes = wait_time_in_minutes
      GreenFleetProvisioningOption > green_fleet_provisioning_option block1
        Action = action
      TerminateBlueInstancesOnDeploymentSuccess > terminate_blue_instances_on_deployment_success block1
        Action = action
        TerminationWaitTimeInMinutes = termination_wait_time_in_minutes
    Deployment ! CFN-only initial deployment
    DeploymentConfigName = deployment_config_name
    DeploymentGroupName = deployment_group_name
    DeploymentStyle > deployment_style block1
      DeploymentOption = deployment_option
      DeploymentType = deployment_type
    ECSServices > ecs_service block1 first
      ClusterName = cluster_name
      ServiceName = service_name
    Ec2TagFilters > ec2_tag_filter block*
      Key = key
      Type = type
      Value = value
    Ec2TagSet :^
      Ec2TagSetList :> ec2_tag_set block*
        Ec2TagGroup :> ec2_tag_filter block*
          Key = key
          Type = type
          Value = value
    LoadBalancerInfo > load_balancer_info block1
      ElbInfoList > elb_info block*
        Name = name
      TargetGroupInfoList > target_group_info block*
        Name = name
      TargetGroupPairInfoList > target_group_pair_info block1 first
        require prod_traffic_route ProdTrafficRoute
        require target_group TargetGroups
        ProdTrafficRoute > prod_traffic_route block1
          require listener_arns ListenerArns
          ListenerArns = listener_arns
        TargetGroups > target_group block*
          require name Name
          Name = name
        TestTrafficRoute > test_traffic_route block1
          require listener_arns ListenerArns
          ListenerArns = listener_arns
    OnPremisesInstanceTagFilters > on_premises_instance_tag_filter block*
      Key = key
      Type = type
      Value = value
    OnPremisesTagSet ! no argument in hashicorp/aws 6.25
    OutdatedInstancesStrategy = outdated_instances_strategy
    ServiceRoleArn = service_role_arn
    Tags = tags tags
    TerminationHookEnabled = termination_hook_enabled
    TriggerConfigurations > trigger_configuration block*
      require trigger_events TriggerEvents
      require trigger_name TriggerName
      require trigger_target_arn TriggerTargetArn
      TriggerEvents = trigger_events
      TriggerName = trigger_name
      TriggerTargetArn = trigger_target_arn

    resource AWS::CodeDeploy::DeploymentConfig aws_codedeploy_deployment_config
    get DeploymentConfigName = deployment_config_name
    name deployment_config_name 64
    ComputePlatform = compute_platform
    DeploymentConfigName = deployment_config_name
    MinimumHealthyHosts > minimum_healthy_hosts block1
      Type = type
      Value = value
    TrafficRoutingConfig > traffic_routing_config block1
      TimeBasedCanary > time_based_canary block1
        CanaryInterval := interval
        CanaryPercentage := percentage
      TimeBasedLinear > time_based_linear block1
        LinearInterval := interval
        LinearPercentage := percentage
      Type = type
    ZonalConfig > zonal_config block1
      FirstZoneMonitorDurationInSeconds = first_zone_monitor_duration_in_seconds
      MinimumHealthyHostsPerZone > minimum_healthy_hosts_per_zone block1
        Type = type
        Value = value
      MonitorDurationInSeconds = monitor_duration_in_seconds
    """#
}
