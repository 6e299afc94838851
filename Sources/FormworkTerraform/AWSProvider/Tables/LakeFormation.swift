extension AWSTables {
  /// The types of `AWS::LakeFormation`; the grammar is that of `AWSMapping`.
  static let lakeFormationTable = #"""
    resource AWS::LakeFormation::DataLakeSettings aws_lakeformation_data_lake_settings
    get Id = id
    Admins := admins pluck(DataLakePrincipalIdentifier)
    AllowExternalDataFiltering = allow_external_data_filtering
    AllowFullTableExternalDataAccess = allow_full_table_external_data_access
    AuthorizedSessionTagValueList = authorized_session_tag_value_list
    CreateDatabaseDefaultPermissions > create_database_default_permissions block*
      Permissions = permissions
      Principal := principal unwrap
    CreateTableDefaultPermissions > create_table_default_permissions block*
      Permissions = permissions
      Principal := principal unwrap
    ExternalDataFilteringAllowList := external_data_filtering_allow_list pluck(DataLakePrincipalIdentifier)
    MutationType ! no argument in hashicorp/aws 6.25
    Parameters = parameters
    ReadOnlyAdmins := read_only_admins pluck(DataLakePrincipalIdentifier)
    TrustedResourceOwners = trusted_resource_owners

    resource AWS::LakeFormation::Resource aws_lakeformation_resource
    get Id = id
    HybridAccessEnabled = hybrid_access_enabled
    ResourceArn = arn
    RoleArn = role_arn
    UseServiceLinkedRole = use_service_linked_role
    WithFederation = with_federation
    """#
}
