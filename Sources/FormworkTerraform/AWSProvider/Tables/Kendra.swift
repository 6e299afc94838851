extension AWSTables {
  /// The types of `AWS::Kendra`; the grammar is that of `AWSMapping`.
  static let kendraTable = #"""
    resource AWS::Kendra::Faq aws_kendra_faq
    get Ref = id
    get Id = id
    get Arn = arn
    Description = description
    FileFormat = file_format
    IndexId = index_id
    LanguageCode = language_code
    Name = name
    RoleArn = role_arn
    S3Path > s3_path block1
      Bucket = bucket
      Key = key
    Tags = tags tags

    resource AWS::Kendra::Index aws_kendra_index
    get Id = id
    get Arn = arn
    CapacityUnits > capacity_units block1
      QueryCapacityUnits = query_capacity_units
      StorageCapacityUnits = storage_capacity_units
    Description = description
    DocumentMetadataConfigurations :> document_metadata_configuration_updates block*
      Name = name
      Relevance > relevance block1
        Duration = duration
        Freshness = freshness
        Importance = importance
        RankOrder = rank_order
        ValueImportanceItems := values_importance_map kvMap(Key,Value)
      Search > search block1
        Displayable = displayable
        Facetable = facetable
        Searchable = searchable
        Sortable = sortable
      Type = type
    Edition = edition
    Name = name
    RoleArn = role_arn
    ServerSideEncryptionConfiguration > server_side_encryption_configuration block1
      KmsKeyId = kms_key_id
    Tags = tags tags
    UserContextPolicy = user_context_policy
    UserTokenConfigurations > user_token_configurations block1 first
      JsonTokenTypeConfiguration > json_token_type_configuration block1
        GroupAttributeField = group_attribute_field
        UserNameAttributeField = user_name_attribute_field
      JwtTokenTypeConfiguration > jwt_token_type_configuration block1
        ClaimRegex = claim_regex
        GroupAttributeField = group_attribute_field
        Issuer = issuer
        KeyLocation = key_location
        SecretManagerArn := secrets_manager_arn
        URL = url
        UserNameAttributeField = user_name_attribute_field

    resource AWS::Kendra::QuerySuggestionsBlockList aws_kendra_query_suggestions_block_list
    get Arn = arn
    get Id = query_suggestions_block_list_id
    Description = description
    IndexId = index_id
    Name = name
    RoleArn = role_arn
    SourceS3Path > source_s3_path block1
      Bucket = bucket
      Key = key
    Tags = tags tags

    resource AWS::Kendra::Thesaurus aws_kendra_thesaurus
    get Arn = arn
    get Id = thesaurus_id
    Description = description
    IndexId = index_id
    Name = name
    RoleArn = role_arn
    SourceS3Path > source_s3_path block1
      Bucket = bucket
      Key = key
    Tags = tags tags
    """#
}
