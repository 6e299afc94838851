import FormworkIR
import FormworkTerraform
import Testing

/// Types that came to CloudFormation after `hashicorp/aws` had them: the classic provider has had a resource for years.
@Suite("Types that are new to CloudFormation")
struct NewTypeTests {
  /// A type, its properties, and the resource with its arguments.
  struct Case: CustomTestStringConvertible, Sendable {
    let type: String
    let properties: String
    let resource: String
    let arguments: String

    init(_ type: String, _ properties: String, _ resource: String, _ arguments: String) {
      self.type = type
      self.properties = properties
      self.resource = resource
      self.arguments = arguments
    }

    var testDescription: String { type }
  }

  @Test(arguments: sharing + databases + network + content + services)
  func `A property is the argument that means the same`(_ example: Case) throws {
    let document = try rendered(graph([resource("It", example.type, json: example.properties)]))
    #expect(json(block(example.resource, "it", in: document)) == example.arguments)
  }

  static let share = "arn:aws:ram:eu-west-1:123456789012:resource-share/7ab63972"

  static let sharing = [
    Case(
      "AWS::RAM::PrincipalAssociation", #"{"Principal": "210987654321", "ResourceShareArn": "\#(share)"}"#,
      "aws_ram_principal_association", #"{"principal":"210987654321","resource_share_arn":"\#(share)"}"#),
    Case(
      "AWS::RAM::ResourceAssociation",
      #"{"ResourceArn": "arn:aws:ec2:eu-west-1:123456789012:subnet/subnet-1", "ResourceShareArn": "\#(share)"}"#,
      "aws_ram_resource_association",
      #"{"resource_arn":"arn:aws:ec2:eu-west-1:123456789012:subnet/subnet-1","resource_share_arn":"\#(share)"}"#),
    Case(
      "AWS::IdentityStore::User",
      #"""
      {"IdentityStoreId": "d-1234567890", "UserName": "ada", "DisplayName": "Ada",
       "Name": {"GivenName": "Ada", "FamilyName": "Lovelace"}, "NickName": "A",
       "Emails": [{"Value": "ada@example.com", "Primary": true}]}
      """#, "aws_identitystore_user",
      #"{"identity_store_id":"d-1234567890","user_name":"ada","display_name":"Ada","#
        + #""name":{"given_name":"Ada","family_name":"Lovelace"},"nickname":"A","#
        + #""emails":{"value":"ada@example.com","primary":true}}"#),
    Case(
      "AWS::AccessAnalyzer::ArchiveRule",
      #"""
      {"AnalyzerName": "shop", "RuleName": "known",
       "Filter": {"condition.aws:UserId": {"Eq": ["userid"]}, "error": {"Exists": true}}}
      """#, "aws_accessanalyzer_archive_rule",
      #"{"analyzer_name":"shop","rule_name":"known","#
        + #""filter":[{"criteria":"condition.aws:UserId","eq":["userid"]},{"criteria":"error","exists":true}]}"#),
    Case(
      "AWS::Macie::Member",
      #"{"AccountId": "210987654321", "Email": "a@example.com", "Tags": [{"Key": "Team", "Value": "shop"}]}"#,
      "aws_macie2_member", #"{"account_id":"210987654321","email":"a@example.com","tags":{"Team":"shop"}}"#),
    Case(
      "AWS::SecurityHub::ActionTarget", #"{"Id": "SendToChat", "Name": "Chat", "Description": "To chat"}"#,
      "aws_securityhub_action_target", #"{"identifier":"SendToChat","name":"Chat","description":"To chat"}"#),
    Case(
      "AWS::LicenseManager::LicenseConfiguration",
      ##"""
      {"Name": "Database", "LicenseCountingType": "vCPU", "LicenseCount": 10, "LicenseCountHardLimit": true,
       "LicenseRules": ["#minimumVcpus=2"]}
      """##, "aws_licensemanager_license_configuration",
      ##"{"name":"Database","license_counting_type":"vCPU","license_count":10,"license_count_hard_limit":true,"##
        + ##""license_rules":["#minimumVcpus=2"]}"##),
    Case(
      "AWS::CodeConnections::Host",
      #"""
      {"Name": "git", "ProviderType": "GitLabSelfManaged", "ProviderEndpoint": "https://git.example.com",
       "VpcConfiguration": {"VpcId": "vpc-1", "SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}}
      """#, "aws_codeconnections_host",
      #"{"name":"git","provider_type":"GitLabSelfManaged","provider_endpoint":"https://git.example.com","#
        + #""vpc_configuration":{"vpc_id":"vpc-1","subnet_ids":["subnet-1"],"security_group_ids":["sg-1"]}}"#),
    Case(
      "AWS::CloudHSM::Cluster", #"{"HsmType": "hsm2m.medium", "SubnetIds": ["subnet-1"], "Mode": "FIPS"}"#,
      "aws_cloudhsm_v2_cluster", #"{"hsm_type":"hsm2m.medium","subnet_ids":["subnet-1"],"mode":"FIPS"}"#),
  ]

  static let databases = [
    Case(
      "AWS::RDS::DBClusterEndpoint",
      #"""
      {"DBClusterIdentifier": "orders", "DBClusterEndpointIdentifier": "reports", "CustomEndpointType": "READER",
       "ExcludedMembers": ["orders-1"]}
      """#, "aws_rds_cluster_endpoint",
      #"{"cluster_identifier":"orders","cluster_endpoint_identifier":"reports","custom_endpoint_type":"READER","#
        + #""excluded_members":["orders-1"]}"#),
    Case(
      "AWS::RDS::DBSnapshot", #"{"DBInstanceIdentifier": "orders", "DBSnapshotIdentifier": "before"}"#,
      "aws_db_snapshot", #"{"db_instance_identifier":"orders","db_snapshot_identifier":"before"}"#),
    Case(
      "AWS::RDS::ClusterSnapshot", #"{"DBClusterIdentifier": "orders", "DBClusterSnapshotIdentifier": "before"}"#,
      "aws_db_cluster_snapshot", #"{"db_cluster_identifier":"orders","db_cluster_snapshot_identifier":"before"}"#),
    Case(
      "AWS::Redshift::Snapshot",
      #"{"ClusterIdentifier": "facts", "SnapshotIdentifier": "before", "ManualSnapshotRetentionPeriod": 7}"#,
      "aws_redshift_cluster_snapshot",
      #"{"cluster_identifier":"facts","snapshot_identifier":"before","manual_snapshot_retention_period":7}"#),
    Case(
      "AWS::Redshift::SnapshotCopyGrant", #"{"SnapshotCopyGrantName": "copies", "KmsKeyId": "alias/facts"}"#,
      "aws_redshift_snapshot_copy_grant", #"{"snapshot_copy_grant_name":"copies","kms_key_id":"alias/facts"}"#),
    Case(
      "AWS::Redshift::UsageLimit",
      #"""
      {"ClusterIdentifier": "facts", "FeatureType": "concurrency-scaling", "LimitType": "time", "Amount": 60,
       "Period": "weekly", "BreachAction": "disable"}
      """#, "aws_redshift_usage_limit",
      #"{"cluster_identifier":"facts","feature_type":"concurrency-scaling","limit_type":"time","amount":60,"#
        + #""period":"weekly","breach_action":"disable"}"#),
    Case(
      "AWS::MemoryDB::Snapshot",
      #"{"ClusterName": "cache", "SnapshotName": "before", "KmsKeyId": "arn:aws:kms:eu-west-1:123456789012:key/1"}"#,
      "aws_memorydb_snapshot",
      #"{"cluster_name":"cache","name":"before","kms_key_arn":"arn:aws:kms:eu-west-1:123456789012:key/1"}"#),
    Case(
      "AWS::FSx::Backup", #"{"FileSystemId": "fs-0123456789abcdef0"}"#, "aws_fsx_backup",
      #"{"file_system_id":"fs-0123456789abcdef0"}"#),
    Case(
      "AWS::FSx::FileCache",
      #"""
      {"FileCacheType": "LUSTRE", "FileCacheTypeVersion": "2.12", "StorageCapacity": 1200, "SubnetIds": ["subnet-1"],
       "LustreConfiguration": {"DeploymentType": "CACHE_1", "PerUnitStorageThroughput": 1000,
         "MetadataConfiguration": {"StorageCapacity": 2400}},
       "DataRepositoryAssociations": [{"FileCachePath": "/ns1", "DataRepositoryPath": "s3://data"}]}
      """#, "aws_fsx_file_cache",
      #"{"file_cache_type":"LUSTRE","file_cache_type_version":"2.12","storage_capacity":1200,"#
        + #""subnet_ids":["subnet-1"],"lustre_configuration":{"deployment_type":"CACHE_1","#
        + #""per_unit_storage_throughput":1000,"metadata_configuration":{"storage_capacity":2400}},"#
        + #""data_repository_association":[{"file_cache_path":"/ns1","data_repository_path":"s3://data"}]}"#),
    Case(
      "AWS::StorageGateway::NFSFileShare",
      #"""
      {"GatewayARN": "arn:aws:storagegateway:eu-west-1:123456789012:gateway/sgw-1", "ClientList": ["10.0.0.0/8"],
       "Role": "arn:aws:iam::123456789012:role/share", "LocationARN": "arn:aws:s3:::files",
       "NFSFileShareDefaults": {"FileMode": "0666", "GroupId": 65534}, "GuessMIMETypeEnabled": true,
       "CacheAttributes": {"CacheStaleTimeoutInSeconds": 300}}
      """#, "aws_storagegateway_nfs_file_share",
      #"{"gateway_arn":"arn:aws:storagegateway:eu-west-1:123456789012:gateway/sgw-1","client_list":["10.0.0.0/8"],"#
        + #""role_arn":"arn:aws:iam::123456789012:role/share","location_arn":"arn:aws:s3:::files","#
        + #""nfs_file_share_defaults":{"file_mode":"0666","group_id":65534},"guess_mime_type_enabled":true,"#
        + #""cache_attributes":{"cache_stale_timeout_in_seconds":300}}"#),
    Case(
      "AWS::StorageGateway::SMBFileShare",
      #"""
      {"GatewayARN": "arn:aws:storagegateway:eu-west-1:123456789012:gateway/sgw-1", "Authentication": "GuestAccess",
       "Role": "arn:aws:iam::123456789012:role/share", "LocationARN": "arn:aws:s3:::files", "SMBACLEnabled": true,
       "KMSEncrypted": true, "KMSKey": "arn:aws:kms:eu-west-1:123456789012:key/1"}
      """#, "aws_storagegateway_smb_file_share",
      #"{"gateway_arn":"arn:aws:storagegateway:eu-west-1:123456789012:gateway/sgw-1","authentication":"GuestAccess","#
        + #""role_arn":"arn:aws:iam::123456789012:role/share","location_arn":"arn:aws:s3:::files","#
        + #""smb_acl_enabled":true,"kms_encrypted":true,"kms_key_arn":"arn:aws:kms:eu-west-1:123456789012:key/1"}"#),
  ]

  static let network = [
    Case(
      "AWS::Route53::QueryLoggingConfig",
      #"""
      {"HostedZoneId": "Z1", "CloudWatchLogsLogGroupArn":
        "arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/shop"}
      """#, "aws_route53_query_log",
      #"{"zone_id":"Z1","cloudwatch_log_group_arn":"arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/shop"}"#),
    Case("AWS::Route53::DelegationSet", "{}", "aws_route53_delegation_set", "{}"),
    Case(
      "AWS::Route53::TrafficPolicy", #"{"Name": "shop", "Document": "{}", "Comment": "Two places"}"#,
      "aws_route53_traffic_policy", #"{"name":"shop","document":"{}","comment":"Two places"}"#),
    Case(
      "AWS::Route53::TrafficPolicyInstance",
      #"""
      {"HostedZoneId": "Z1", "Name": "shop.example.com.", "TTL": 60, "TrafficPolicyId": "1", "TrafficPolicyVersion": 1}
      """#, "aws_route53_traffic_policy_instance",
      #"{"hosted_zone_id":"Z1","name":"shop.example.com.","ttl":60,"traffic_policy_id":"1","traffic_policy_version":1}"#
    ),
    Case(
      "AWS::EC2::SubnetCidrReservation",
      #"{"SubnetId": "subnet-1", "Cidr": "10.0.1.0/28", "ReservationType": "prefix", "Description": "Pods"}"#,
      "aws_ec2_subnet_cidr_reservation",
      #"{"subnet_id":"subnet-1","cidr_block":"10.0.1.0/28","reservation_type":"prefix","description":"Pods"}"#),
    Case(
      "AWS::NetworkMonitor::Monitor", #"{"MonitorName": "office", "AggregationPeriod": 30}"#,
      "aws_networkmonitor_monitor", #"{"monitor_name":"office","aggregation_period":30}"#),
    Case(
      "AWS::NetworkFlowMonitor::Scope",
      #"""
      {"Targets": [{"Region": "eu-west-1",
        "TargetIdentifier": {"TargetType": "ACCOUNT", "TargetId": {"AccountId": "123456789012"}}}]}
      """#, "aws_networkflowmonitor_scope",
      #"{"target":[{"region":"eu-west-1","target_identifier":{"target_type":"ACCOUNT","#
        + #""target_id":{"account_id":"123456789012"}}}]}"#),
    Case(
      "AWS::Transfer::HostKey",
      #"{"ServerId": "s-0123456789abcdef0", "HostKeyBody": "key", "Description": "Old host"}"#,
      "aws_transfer_host_key",
      #"{"server_id":"s-0123456789abcdef0","host_key_body":"key","description":"Old host"}"#),
  ]

  static let content = [
    Case(
      "AWS::CloudFront::FieldLevelEncryptionProfile",
      #"""
      {"FieldLevelEncryptionProfileConfig": {"Name": "cards", "CallerReference": "1", "EncryptionEntities": [
        {"ProviderId": "shop", "PublicKeyId": "K1", "FieldPatterns": ["CardNumber"]}]}}
      """#, "aws_cloudfront_field_level_encryption_profile",
      #"{"name":"cards","encryption_entities":{"items":[{"provider_id":"shop","public_key_id":"K1","#
        + #""field_patterns":{"items":["CardNumber"]}}]}}"#),
    Case(
      "AWS::CloudFront::FieldLevelEncryptionConfig",
      #"""
      {"CallerReference": "1", "Comment": "Cards",
       "ContentTypeProfileConfig": {"ForwardWhenContentTypeIsUnknown": true, "ContentTypeProfiles": [
         {"ContentType": "application/x-www-form-urlencoded", "Format": "URLEncoded", "ProfileId": "P1"}]},
       "QueryArgProfileConfig": {"ForwardWhenQueryArgProfileIsUnknown": true,
         "QueryArgProfiles": [{"QueryArg": "card", "ProfileId": "P1"}]}}
      """#, "aws_cloudfront_field_level_encryption_config",
      #"{"comment":"Cards","content_type_profile_config":{"forward_when_content_type_is_unknown":true,"#
        + #""content_type_profiles":{"items":[{"content_type":"application/x-www-form-urlencoded","#
        + #""format":"URLEncoded","profile_id":"P1"}]}},"query_arg_profile_config":{"#
        + #""forward_when_query_arg_profile_is_unknown":true,"query_arg_profiles":{"items":[{"query_arg":"card","#
        + #""profile_id":"P1"}]}}}"#),
    Case(
      "AWS::Amplify::Webhook", #"{"AppId": "d1", "BranchName": "main", "Description": "From the shop"}"#,
      "aws_amplify_webhook", #"{"app_id":"d1","branch_name":"main","description":"From the shop"}"#),
    Case(
      "AWS::AppSync::Type", #"{"ApiId": "a1", "Definition": "type Order { id: ID! }", "Format": "SDL"}"#,
      "aws_appsync_type", #"{"api_id":"a1","definition":"type Order { id: ID! }","format":"SDL"}"#),
    Case(
      "AWS::DataExchange::DataSet",
      #"{"AssetType": "S3_SNAPSHOT", "Name": "Prices", "Description": "By day"}"#, "aws_dataexchange_data_set",
      #"{"asset_type":"S3_SNAPSHOT","name":"Prices","description":"By day"}"#),
  ]

  static let services = [
    Case(
      "AWS::Chime::VoiceConnector", #"{"Name": "desk", "RequireEncryption": true, "AwsRegion": "us-east-1"}"#,
      "aws_chime_voice_connector", #"{"name":"desk","require_encryption":true,"aws_region":"us-east-1"}"#),
    Case(
      "AWS::Chime::SipMediaApplication",
      #"""
      {"AwsRegion": "us-east-1", "Name": "desk",
       "Endpoints": [{"LambdaArn": "arn:aws:lambda:us-east-1:123456789012:function:desk"}]}
      """#, "aws_chimesdkvoice_sip_media_application",
      #"{"aws_region":"us-east-1","name":"desk","#
        + #""endpoints":{"lambda_arn":"arn:aws:lambda:us-east-1:123456789012:function:desk"}}"#),
    Case(
      "AWS::Transcribe::Vocabulary",
      #"{"VocabularyName": "shop", "LanguageCode": "en-US", "Phrases": ["SKU"]}"#, "aws_transcribe_vocabulary",
      #"{"vocabulary_name":"shop","language_code":"en-US","phrases":["SKU"]}"#),
    Case(
      "AWS::Transcribe::MedicalVocabulary",
      #"{"VocabularyName": "ward", "LanguageCode": "en-US", "VocabularyFileUri": "s3://words/ward.txt"}"#,
      "aws_transcribe_medical_vocabulary",
      #"{"vocabulary_name":"ward","language_code":"en-US","vocabulary_file_uri":"s3://words/ward.txt"}"#),
    Case(
      "AWS::Kendra::Thesaurus",
      #"""
      {"IndexId": "i1", "Name": "words", "RoleArn": "arn:aws:iam::123456789012:role/kendra",
       "SourceS3Path": {"Bucket": "words", "Key": "same.txt"}}
      """#, "aws_kendra_thesaurus",
      #"{"index_id":"i1","name":"words","role_arn":"arn:aws:iam::123456789012:role/kendra","#
        + #""source_s3_path":{"bucket":"words","key":"same.txt"}}"#),
    Case(
      "AWS::Kendra::QuerySuggestionsBlockList",
      #"""
      {"IndexId": "i1", "Name": "rude", "RoleArn": "arn:aws:iam::123456789012:role/kendra",
       "SourceS3Path": {"Bucket": "words", "Key": "rude.txt"}}
      """#, "aws_kendra_query_suggestions_block_list",
      #"{"index_id":"i1","name":"rude","role_arn":"arn:aws:iam::123456789012:role/kendra","#
        + #""source_s3_path":{"bucket":"words","key":"rude.txt"}}"#),
    Case(
      "AWS::Connect::Vocabulary",
      #"{"InstanceId": "i1", "VocabularyName": "shop", "LanguageCode": "en-US", "Content": "Phrase"}"#,
      "aws_connect_vocabulary",
      #"{"instance_id":"i1","name":"shop","language_code":"en-US","content":"Phrase"}"#),
    Case(
      "AWS::QuickSight::Group", #"{"GroupName": "buyers", "Namespace": "default"}"#, "aws_quicksight_group",
      #"{"group_name":"buyers","namespace":"default"}"#),
    Case(
      "AWS::DataExchange::EventAction",
      #"""
      {"Event": {"RevisionPublished": {"DataSetId": "d1"}}, "Action": {"ExportRevisionToS3": {
        "RevisionDestination": {"Bucket": "prices"}, "Encryption": {"Type": "AES256"}}}}
      """#, "aws_dataexchange_event_action",
      #"{"event":{"revision_published":{"data_set_id":"d1"}},"action":{"export_revision_to_s3":{"#
        + #""revision_destination":{"bucket":"prices"},"encryption":{"type":"AES256"}}}}"#),
    Case(
      "AWS::AppFabric::IngestionDestination",
      #"""
      {"AppBundleArn": "arn:aws:appfabric:us-east-1:123456789012:appbundle/1",
       "IngestionArn": "arn:aws:appfabric:us-east-1:123456789012:appbundle/1/ingestion/2",
       "ProcessingConfiguration": {"AuditLog": {"Schema": "ocsf", "Format": "json"}},
       "DestinationConfiguration": {"AuditLog": {"Destination": {"S3Bucket": {"BucketName": "logs"}}}}}
      """#, "aws_appfabric_ingestion_destination",
      #"{"app_bundle_arn":"arn:aws:appfabric:us-east-1:123456789012:appbundle/1","#
        + #""ingestion_arn":"arn:aws:appfabric:us-east-1:123456789012:appbundle/1/ingestion/2","#
        + #""processing_configuration":{"audit_log":{"schema":"ocsf","format":"json"}},"#
        + #""destination_configuration":{"audit_log":{"destination":{"s3_bucket":{"bucket_name":"logs"}}}}}"#),
    Case(
      "AWS::DRS::ReplicationConfigurationTemplate",
      #"""
      {"StagingAreaSubnetId": "subnet-1", "ReplicationServersSecurityGroupsIDs": ["sg-1"], "EbsEncryption": "DEFAULT",
       "BandwidthThrottling": 12, "StagingAreaTags": {"Team": "shop"}, "AssociateDefaultSecurityGroup": false,
       "CreatePublicIP": false, "DataPlaneRouting": "PRIVATE_IP", "DefaultLargeStagingDiskType": "GP2",
       "ReplicationServerInstanceType": "t3.small", "UseDedicatedReplicationServer": false,
       "PitPolicy": [{"Enabled": true, "Interval": 10, "RetentionDuration": 60, "Units": "MINUTE", "RuleID": 1}]}
      """#, "aws_drs_replication_configuration_template",
      #"{"staging_area_subnet_id":"subnet-1","replication_servers_security_groups_ids":["sg-1"],"#
        + #""ebs_encryption":"DEFAULT","bandwidth_throttling":12,"staging_area_tags":{"Team":"shop"},"#
        + #""associate_default_security_group":false,"create_public_ip":false,"data_plane_routing":"PRIVATE_IP","#
        + #""default_large_staging_disk_type":"GP2","replication_server_instance_type":"t3.small","#
        + #""use_dedicated_replication_server":false,"pit_policy":[{"enabled":true,"interval":10,"#
        + #""retention_duration":60,"units":"MINUTE","rule_id":1}]}"#),
    Case(
      "AWS::SageMaker::HumanTaskUi", #"{"HumanTaskUiName": "labels", "UiTemplate": {"Content": "<p>"}}"#,
      "aws_sagemaker_human_task_ui", #"{"human_task_ui_name":"labels","ui_template":{"content":"<p>"}}"#),
    Case(
      "AWS::SageMaker::Workforce",
      #"{"WorkforceName": "people", "CognitoConfig": {"ClientId": "c1", "UserPool": "p1"}}"#,
      "aws_sagemaker_workforce",
      #"{"workforce_name":"people","cognito_config":{"client_id":"c1","user_pool":"p1"}}"#),
  ]

  @Test
  func `A reference reads the attribute that means the same`() throws {
    let policy = try resource("Policy", "AWS::Route53::TrafficPolicy", json: #"{"Name": "shop", "Document": "{}"}"#)
    let instance = try resource(
      "Shop", "AWS::Route53::TrafficPolicyInstance",
      json: #"""
        {"HostedZoneId": "Z1", "Name": "shop.example.com.", "TTL": 60,
         "TrafficPolicyId": {"@": "Policy.Id"}, "TrafficPolicyVersion": {"@": "Policy.Version"}}
        """#, [policy])
    let document = try rendered(graph([policy, instance]))
    #expect(
      json(block("aws_route53_traffic_policy_instance", "shop", in: document)) == """
        {"hosted_zone_id":"Z1","name":"shop.example.com.","ttl":60,\
        "traffic_policy_id":"${aws_route53_traffic_policy.policy.id}",\
        "traffic_policy_version":"${aws_route53_traffic_policy.policy.version}"}
        """)
  }

  @Test
  func `What the provider lacks is an error with the line and the property`() throws {
    let user = try resource(
      "Ada", "AWS::IdentityStore::User",
      json: #"""
        {"IdentityStoreId": "d-1234567890", "UserName": "ada", "DisplayName": "Ada", "Website": "https://example.com",
         "Name": {"GivenName": "Ada", "FamilyName": "Lovelace"}}
        """#)
    #expect(
      failures(graph([user])) == [
        """
        App/App.swift:1: error: AWS::IdentityStore::User 'Ada', Website: no counterpart in aws_identitystore_user of \
        hashicorp/aws: no argument in hashicorp/aws 6.25 [unsupported]
          hint: Accept its loss for Terraform at the resource, or write a Terraform override.
        """
      ])
  }
}
