extension AWSTables {
  /// The types of `AWS::EventSchemas`; the grammar is that of `AWSMapping`.
  static let eventSchemasTable = #"""
    resource AWS::EventSchemas::Registry aws_schemas_registry
    get RegistryArn = arn
    name name 64
    Description = description
    RegistryName = name
    Tags = tags tags

    resource AWS::EventSchemas::Schema aws_schemas_schema
    get SchemaArn = arn
    get LastModified = last_modified
    get VersionCreatedDate = version_created_date
    get SchemaVersion = version
    name name 64
    Content = content
    Description = description
    RegistryName = registry_name
    SchemaName = name
    Tags = tags tags
    Type = type
    """#
}
