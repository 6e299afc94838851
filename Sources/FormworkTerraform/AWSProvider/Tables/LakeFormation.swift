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

    resource AWS::LakeFormation::Permissions aws_lakeformation_permissions
    get Id = id
    require permissions Permissions
    DataLakePrincipal :^
      require principal DataLakePrincipalIdentifier
      DataLakePrincipalIdentifier := principal
    Permissions = permissions
    PermissionsWithGrantOption = permissions_with_grant_option
    Resource :^
      DataLocationResource :> data_location block1
        require arn S3Resource
        CatalogId = catalog_id
        S3Resource := arn
      DatabaseResource :> database block1
        require name Name
        CatalogId := catalog_id
        Name := name
      TableResource :> table block1
        require database_name DatabaseName
        CatalogId = catalog_id
        DatabaseName = database_name
        Name = name
        TableWildcard := wildcard presence(Wildcard)
      TableWithColumnsResource :> table_with_columns block1
        require database_name DatabaseName
        require name Name
        CatalogId = catalog_id
        ColumnNames = column_names
        ColumnWildcard :^
          ExcludedColumnNames := excluded_column_names
        DatabaseName = database_name
        Name = name
    """#
}
