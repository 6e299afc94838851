extension AWSTables {
  /// The types of `AWS::Amplify`; the grammar is that of `AWSMapping`.
  static let amplifyTable = #"""
    resource AWS::Amplify::App aws_amplify_app
    get Arn = arn
    get AppId = id
    get AppName = name
    get DefaultDomain = default_domain
    AccessToken = access_token
    AutoBranchCreationConfig :^
      AutoBranchCreationPatterns := auto_branch_creation_patterns
      BasicAuthConfig ! the settings of branches made by pattern take no credentials from their parts
      BuildSpec = auto_branch_creation_config.build_spec
      EnableAutoBranchCreation := enable_auto_branch_creation
      EnableAutoBuild = auto_branch_creation_config.enable_auto_build
      EnablePerformanceMode = auto_branch_creation_config.enable_performance_mode
      EnablePullRequestPreview = auto_branch_creation_config.enable_pull_request_preview
      EnvironmentVariables := auto_branch_creation_config.environment_variables kvMap(Name,Value)
      Framework = auto_branch_creation_config.framework
      PullRequestEnvironmentName = auto_branch_creation_config.pull_request_environment_name
      Stage = auto_branch_creation_config.stage
    BasicAuthConfig := . fn:basicAuth
    BuildSpec = build_spec
    CacheConfig > cache_config block1
      require type Type
      Type = type
    ComputeRoleArn = compute_role_arn
    CustomHeaders = custom_headers
    CustomRules > custom_rule block*
      Condition = condition
      Source = source
      Status = status
      Target = target
    Description = description
    EnableBranchAutoDeletion = enable_branch_auto_deletion
    EnvironmentVariables := environment_variables kvMap(Name,Value)
    IAMServiceRole := iam_service_role_arn
    JobConfig > job_config block1
      BuildComputeType = build_compute_type
    Name = name
    OauthToken = oauth_token
    Platform = platform
    Repository = repository
    Tags = tags tags

    resource AWS::Amplify::Branch aws_amplify_branch
    get Arn = arn
    AppId = app_id
    Backend := backend_environment_arn unwrap
    BasicAuthConfig := . fn:basicAuth
    BranchName = branch_name
    BuildSpec ! no argument in hashicorp/aws 6.25
    ComputeRoleArn ! no argument in hashicorp/aws 6.25
    Description = description
    EnableAutoBuild = enable_auto_build
    EnablePerformanceMode = enable_performance_mode
    EnablePullRequestPreview = enable_pull_request_preview
    EnableSkewProtection = enable_skew_protection
    EnvironmentVariables := environment_variables kvMap(Name,Value)
    Framework = framework
    PullRequestEnvironmentName = pull_request_environment_name
    Stage = stage
    Tags = tags tags

    resource AWS::Amplify::Webhook aws_amplify_webhook
    get Arn = arn
    get WebhookId = id
    get WebhookUrl = url
    require app_id AppId
    AppId = app_id
    BranchName = branch_name
    Description = description
    Tags ! no argument in hashicorp/aws 6.25
    """#
}
