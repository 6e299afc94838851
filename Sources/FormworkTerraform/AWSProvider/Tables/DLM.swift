extension AWSTables {
  /// The types of `AWS::DLM`; the grammar is that of `AWSMapping`.
  static let dlmTable = #"""
    resource AWS::DLM::LifecyclePolicy aws_dlm_lifecycle_policy
    get Id = id
    get Arn = arn
    require description Description
    require execution_role_arn ExecutionRoleArn
    require policy_details PolicyDetails
    CopyTags ! no argument in hashicorp/aws 6.25
    CreateInterval ! no argument in hashicorp/aws 6.25
    CrossRegionCopyTargets ! no argument in hashicorp/aws 6.25
    DefaultPolicy = default_policy
    Description = description
    Exclusions ! no argument in hashicorp/aws 6.25
    ExecutionRoleArn = execution_role_arn
    ExtendDeletion ! no argument in hashicorp/aws 6.25
    PolicyDetails > policy_details block1
      Actions > action block1 first
        CrossRegionCopy > cross_region_copy block*
          EncryptionConfiguration > encryption_configuration block1
            CmkArn = cmk_arn
            Encrypted = encrypted
          RetainRule > retain_rule block1
            Interval = interval
            IntervalUnit = interval_unit
          Target = target
        Name = name
      CopyTags = copy_tags
      CreateInterval = create_interval
      CrossRegionCopyTargets ! no argument in hashicorp/aws 6.25
      EventSource > event_source block1
        require parameters Parameters
        Parameters > parameters block1
          require description_regex DescriptionRegex
          DescriptionRegex = description_regex
          EventType = event_type
          SnapshotOwner = snapshot_owner
        Type = type
      Exclusions > exclusions block1
        ExcludeBootVolumes = exclude_boot_volumes
        ExcludeTags := exclude_tags tags
        ExcludeVolumeTypes = exclude_volume_types
      ExtendDeletion = extend_deletion
      Parameters > parameters block1
        ExcludeBootVolume = exclude_boot_volume
        ExcludeDataVolumeTags ! no argument in hashicorp/aws 6.25
        NoReboot = no_reboot
      PolicyLanguage = policy_language
      PolicyType = policy_type
      ResourceLocations = resource_locations
      ResourceType = resource_type
      ResourceTypes = resource_types
      RetainInterval = retain_interval
      Schedules > schedule block*
        require name Name
        require create_rule CreateRule
        require retain_rule RetainRule
        ArchiveRule :> archive_rule block1
          RetainRule :> archive_retain_rule block1
            RetentionArchiveTier :> retention_archive_tier block1
              Count = count
              Interval = interval
              IntervalUnit = interval_unit
        CopyTags = copy_tags
        CreateRule > create_rule block1
          CronExpression = cron_expression
          Interval = interval
          IntervalUnit = interval_unit
          Location = location
          Scripts > scripts block1 first
            require execution_handler ExecutionHandler
            ExecuteOperationOnScriptFailure = execute_operation_on_script_failure
            ExecutionHandler = execution_handler
            ExecutionHandlerService = execution_handler_service
            ExecutionTimeout = execution_timeout
            MaximumRetryCount = maximum_retry_count
            Stages = stages
          Times = times
        CrossRegionCopyRules > cross_region_copy_rule block*
          CmkArn = cmk_arn
          CopyTags = copy_tags
          DeprecateRule > deprecate_rule block1
            Interval = interval
            IntervalUnit = interval_unit
          Encrypted = encrypted
          RetainRule > retain_rule block1
            Interval = interval
            IntervalUnit = interval_unit
          Target = target
          TargetRegion = target_region
        DeprecateRule > deprecate_rule block1
          Count = count
          Interval = interval
          IntervalUnit = interval_unit
        FastRestoreRule > fast_restore_rule block1
          require availability_zones AvailabilityZones
          AvailabilityZoneIds ! no argument in hashicorp/aws 6.25
          AvailabilityZones = availability_zones
          Count = count
          Interval = interval
          IntervalUnit = interval_unit
        Name = name
        RetainRule > retain_rule block1
          Count = count
          Interval = interval
          IntervalUnit = interval_unit
        ShareRules > share_rule block1 first
          require target_accounts TargetAccounts
          TargetAccounts = target_accounts
          UnshareInterval = unshare_interval
          UnshareIntervalUnit = unshare_interval_unit
        TagsToAdd := tags_to_add tags
        VariableTags := variable_tags tags
      TargetTags := target_tags tags
    RetainInterval ! no argument in hashicorp/aws 6.25
    State = state
    Tags = tags tags
    """#
}
