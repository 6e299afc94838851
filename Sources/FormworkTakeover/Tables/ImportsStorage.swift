extension ImportTable {
  /// The imports of buckets, file systems, tables and databases; the grammar is that of `ImportTable`.
  static let importsOfStorage = #"""
    aws_s3_bucket {}
      name bucket {}
      get arn = arn:{partition}:s3:::{}
    aws_s3_bucket_abac {bucket}
    aws_s3_bucket_accelerate_configuration {bucket}
    aws_s3_bucket_cors_configuration {bucket}
    aws_s3_bucket_lifecycle_configuration {bucket}
    aws_s3_bucket_logging {bucket}
    aws_s3_bucket_metadata_configuration {bucket}
    aws_s3_bucket_notification {bucket}
    aws_s3_bucket_object_lock_configuration {bucket}
    aws_s3_bucket_ownership_controls {bucket}
    aws_s3_bucket_policy {bucket}
    aws_s3_bucket_public_access_block {bucket}
    aws_s3_bucket_replication_configuration {bucket}
    aws_s3_bucket_server_side_encryption_configuration {bucket}
    aws_s3_bucket_versioning {bucket}
    aws_s3_bucket_website_configuration {bucket}
    aws_s3_bucket_acl {bucket}{,acl?}
    aws_s3_bucket_analytics_configuration {bucket}:{name}
    aws_s3_bucket_intelligent_tiering_configuration {bucket}:{name}
    aws_s3_bucket_inventory {bucket}:{name}
    aws_s3_bucket_metric {bucket}:{name}
    aws_s3_access_point {account}:{}
      name name {}
    aws_efs_file_system {}
    aws_efs_mount_target {}
    aws_efs_access_point {}
    aws_efs_backup_policy {file_system_id}
    aws_efs_file_system_policy {file_system_id}
    aws_dynamodb_table {}
      name name {}
      get arn = arn:{partition}:dynamodb:{region}:{account}:table/{}
    aws_dynamodb_contributor_insights name:{table_name}/index:{index_name?}/{account}
    aws_dynamodb_kinesis_streaming_destination {table_name},{stream_arn}
    aws_dynamodb_resource_policy {resource_arn}
    aws_db_instance {}
      name identifier {}
    aws_db_parameter_group {}
      name name {}
    aws_db_subnet_group {}
      name name {}
    aws_db_event_subscription {}
      name name {}
    aws_db_proxy {}
    aws_db_proxy_default_target_group {db_proxy_name}
    aws_rds_cluster {}
      name cluster_identifier {}
    aws_rds_cluster_instance {}
      name identifier {}
    aws_rds_cluster_parameter_group {}
      name name {}
    aws_docdb_cluster {}
      name cluster_identifier {}
    aws_docdb_cluster_instance {}
      name identifier {}
    aws_docdb_cluster_parameter_group {}
      name name {}
    aws_docdb_subnet_group {}
      name name {}
    aws_neptune_cluster {}
      name cluster_identifier {}
    aws_neptune_cluster_instance {}
      name identifier {}
    aws_neptune_cluster_parameter_group {}
      name name {}
    aws_neptune_parameter_group {}
      name name {}
    aws_neptune_subnet_group {}
      name name {}
    aws_redshift_cluster {}
      name cluster_identifier {}
    aws_redshift_parameter_group {}
      name name {}
    aws_redshift_subnet_group {}
      name name {}
    aws_elasticache_cluster {}
      name cluster_id {}
    aws_elasticache_replication_group {}
      name replication_group_id {}
    aws_elasticache_parameter_group {}
      name name {}
    aws_elasticache_subnet_group {}
      name name {}
    aws_elasticache_serverless_cache {}
    aws_elasticache_user {}
    aws_elasticache_user_group {}
    aws_opensearch_domain {}
      name domain_name {}
    aws_elasticsearch_domain {}
      name domain_name {}
    aws_timestreamwrite_database {}
      name database_name {}
    aws_glue_catalog_database {account}:{}
      name name {}
    aws_glue_catalog_table {account}:{database_name}:{}
      name name {}
    aws_glue_connection {account}:{}
    aws_glue_crawler {}
      name name {}
    aws_glue_job {}
      name name {}
    aws_glue_registry {}
      get arn = {}
    aws_glue_schema {}
      get arn = {}
    aws_athena_named_query {}
    aws_athena_workgroup {}
    """#
}
