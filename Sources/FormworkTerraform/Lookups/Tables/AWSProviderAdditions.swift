/// What `hashicorp/aws` 5.100 does not have: types, and arguments of types by their paths, each with the version that has it.
///
/// Of most it is known that 6.25 has them, by the schemas of the two; where the provider's list of changes names the version,
/// that one stands.
let awsProviderAdditions = """
  6.25 aws_acm_certificate options.export
  6.25 aws_amplify_app job_config
  6.25 aws_amplify_branch enable_skew_protection
  6.25 aws_api_gateway_integration integration_target
  6.25 aws_api_gateway_integration response_transfer_mode
  6.25 aws_appautoscaling_policy predictive_scaling_policy_configuration
  6.25 aws_appsync_api
  6.25 aws_appsync_channel_namespace
  6.25 aws_athena_workgroup configuration.managed_query_results_configuration
  6.25 aws_batch_compute_environment compute_resources.ec2_configuration.image_kubernetes_version
  6.0 aws_batch_compute_environment name
  6.0 aws_batch_compute_environment name_prefix
  6.25 aws_bedrockagent_flow
  6.25 aws_bedrockagentcore_gateway_target
  6.25 aws_budgets_budget billing_view_arn
  6.25 aws_cloudfront_distribution anycast_ip_list_id
  6.25 aws_cloudfront_distribution origin.custom_origin_config.ip_address_type
  6.25 aws_cloudfront_distribution origin.response_completion_timeout
  6.25 aws_cloudwatch_event_archive kms_key_identifier
  6.25 aws_cloudwatch_event_bus log_config
  6.25 aws_cloudwatch_log_group deletion_protection_enabled
  6.25 aws_cloudwatch_log_metric_filter apply_on_transformed_logs
  6.25 aws_cloudwatch_log_transformer
  6.25 aws_codebuild_project auto_retry_limit
  6.25 aws_codebuild_project environment.docker_server
  6.25 aws_codebuild_webhook pull_request_build_policy
  6.25 aws_controltower_baseline
  6.15 aws_db_proxy default_auth_scheme
  6.25 aws_dlm_lifecycle_policy default_policy
  6.25 aws_dlm_lifecycle_policy policy_details.copy_tags
  6.25 aws_dlm_lifecycle_policy policy_details.create_interval
  6.25 aws_dlm_lifecycle_policy policy_details.exclusions
  6.25 aws_dlm_lifecycle_policy policy_details.extend_deletion
  6.25 aws_dlm_lifecycle_policy policy_details.policy_language
  6.25 aws_dlm_lifecycle_policy policy_details.resource_type
  6.25 aws_dlm_lifecycle_policy policy_details.retain_interval
  6.25 aws_dlm_lifecycle_policy policy_details.schedule.archive_rule
  6.25 aws_dlm_lifecycle_policy policy_details.schedule.create_rule.scripts
  6.25 aws_dlm_lifecycle_policy policy_details.schedule.cross_region_copy_rule.target_region
  6.25 aws_dms_replication_instance dns_name_servers
  6.23 aws_docdb_cluster network_type
  6.8 aws_docdb_cluster serverless_v2_scaling_configuration
  6.11 aws_dynamodb_contributor_insights mode
  6.13 aws_dynamodb_table global_secondary_index.warm_throughput
  6.22 aws_dynamodb_table global_table_witness
  6.3 aws_dynamodb_table replica.consistency_mode
  6.9 aws_dynamodb_table replica.deletion_protection_enabled
  6.13 aws_dynamodb_table warm_throughput
  6.25 aws_ebs_volume volume_initialization_rate
  6.25 aws_ec2_client_vpn_endpoint endpoint_ip_address_type
  6.25 aws_ec2_client_vpn_endpoint traffic_ip_address_type
  6.25 aws_ec2_instance_connect_endpoint ip_address_type
  6.25 aws_ec2_transit_gateway encryption_support
  6.25 aws_ecr_repository image_tag_mutability_exclusion_filter
  6.25 aws_ecs_capacity_provider cluster
  6.25 aws_ecs_capacity_provider managed_instances_provider
  6.25 aws_ecs_service deployment_configuration
  6.25 aws_ecs_service load_balancer.advanced_configuration
  6.25 aws_ecs_service service_connect_configuration.service.client_alias.test_traffic_rules
  6.25 aws_efs_mount_target ip_address_type
  6.25 aws_efs_mount_target ipv6_address
  6.25 aws_eks_node_group node_repair_config.max_parallel_nodes_repaired_count
  6.25 aws_eks_node_group node_repair_config.max_parallel_nodes_repaired_percentage
  6.25 aws_eks_node_group node_repair_config.max_unhealthy_node_threshold_count
  6.25 aws_eks_node_group node_repair_config.max_unhealthy_node_threshold_percentage
  6.25 aws_eks_node_group node_repair_config.node_repair_config_overrides
  6.25 aws_elasticache_replication_group node_group_configuration
  6.25 aws_emr_cluster os_release_label
  6.25 aws_emr_managed_scaling_policy scaling_strategy
  6.25 aws_emr_managed_scaling_policy utilization_performance_index
  6.25 aws_fsx_openzfs_file_system read_cache_configuration
  6.25 aws_glue_catalog_table partition_keys.parameters
  6.25 aws_glue_job job_mode
  6.25 aws_instance force_destroy
  6.25 aws_iot_thing_principal_attachment thing_principal_type
  6.25 aws_kinesis_firehose_delivery_stream iceberg_configuration.append_only
  6.25 aws_kinesis_stream max_record_size_in_kib
  6.25 aws_kinesis_stream_consumer tags
  6.25 aws_lambda_event_source_mapping amazon_managed_kafka_event_source_config.schema_registry_config
  6.25 aws_lambda_event_source_mapping self_managed_kafka_event_source_config.schema_registry_config
  6.25 aws_lambda_function capacity_provider_config
  6.25 aws_lambda_function durable_config
  6.25 aws_lambda_function publish_to
  6.25 aws_lambda_function source_kms_key_arn
  6.25 aws_lambda_function tenancy_config
  6.25 aws_launch_template placement.group_id
  6.25 aws_lb health_check_logs
  6.25 aws_lb secondary_ips_auto_assigned_per_subnet
  6.25 aws_lb_listener default_action.jwt_validation
  6.25 aws_lb_listener_rule action.jwt_validation
  6.25 aws_lb_listener_rule condition.host_header.regex_values
  6.25 aws_lb_listener_rule condition.http_header.regex_values
  6.25 aws_lb_listener_rule condition.path_pattern.regex_values
  6.25 aws_lb_listener_rule transform
  6.25 aws_lb_target_group target_control_port
  6.25 aws_msk_cluster rebalancing
  6.25 aws_nat_gateway availability_mode
  6.25 aws_nat_gateway availability_zone_address
  6.25 aws_nat_gateway vpc_id
  6.25 aws_network_interface attachment.network_card_index
  6.25 aws_network_interface_attachment network_card_index
  6.25 aws_networkflowmonitor_scope
  6.25 aws_opensearch_domain aiml_options
  6.25 aws_opensearch_domain identity_center_options
  6.25 aws_route53_zone enable_accelerated_recovery
  6.25 aws_s3_access_point tags
  6.25 aws_s3_bucket_abac
  6.25 aws_s3_bucket_metadata_configuration
  6.25 aws_s3_bucket_public_access_block skip_destroy
  6.25 aws_s3_bucket_server_side_encryption_configuration rule.blocked_encryption_types
  6.25 aws_sagemaker_endpoint_configuration execution_role_arn
  6.25 aws_transfer_host_key
  6.25 aws_vpc_encryption_control
  6.25 aws_vpclattice_domain_verification
  6.25 aws_wafv2_rule_group rules_json
  """
