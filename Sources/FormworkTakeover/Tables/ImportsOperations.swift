extension ImportTable {
  /// The imports of logs, alarms, builds and configurations; the grammar is that of `ImportTable`.
  static let importsOfOperations = #"""
    aws_cloudwatch_log_group {}
      name name {}
      get arn = arn:{partition}:logs:{region}:{account}:log-group:{}
    aws_cloudwatch_log_stream {log_group_name}:{}
      name name {}
    aws_cloudwatch_log_metric_filter {log_group_name}:{}
      name name {}
    aws_cloudwatch_log_subscription_filter {log_group_name}|{}
      name name {}
    aws_cloudwatch_log_resource_policy {policy_name}
    aws_cloudwatch_log_destination {}
    aws_cloudwatch_log_destination_policy {destination_name}
    aws_cloudwatch_log_data_protection_policy {log_group_name}
    aws_cloudwatch_log_index_policy {log_group_name}
    aws_cloudwatch_query_definition arn:{partition}:logs:{region}:{account}:query-definition:{}
    aws_cloudwatch_metric_alarm {}
      name alarm_name {}
    aws_cloudwatch_composite_alarm {}
      name alarm_name {}
    aws_cloudwatch_dashboard {}
      name dashboard_name {}
    aws_cloudtrail arn:{partition}:cloudtrail:{region}:{account}:trail/{}
      name name {}
    aws_cloudformation_stack {|parent}
      name name {|parent}
    aws_codebuild_project {}
      name name {}
    aws_codedeploy_app {}
      name name {}
    aws_codedeploy_deployment_config {}
      name deployment_config_name {}
    aws_codedeploy_deployment_group {app_name}:{}
      name deployment_group_name {}
    aws_codecommit_repository {repository_name}
    aws_appconfig_application {}
    aws_appconfig_environment {}:{application_id}
    aws_appconfig_configuration_profile {}:{application_id}
    aws_appconfig_deployment {application_id}/{environment_id}/{}
    aws_appconfig_deployment_strategy {}
    aws_appconfig_hosted_configuration_version {application_id}/{configuration_profile_id}/{}
    aws_transfer_server {}
    aws_transfer_workflow {}
    aws_transfer_user {server_id}/{user_name}
    aws_cloud9_environment_ec2 {}
    aws_kendra_index {}
    """#
}
