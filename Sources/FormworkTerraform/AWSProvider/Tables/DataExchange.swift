extension AWSTables {
  /// The types of `AWS::DataExchange`; the grammar is that of `AWSMapping`.
  static let dataExchangeTable = #"""
    resource AWS::DataExchange::DataSet aws_dataexchange_data_set
    get Arn = arn
    get CreatedAt none
    get Id = id
    get Origin none
    get UpdatedAt none
    AssetType = asset_type
    Description = description
    Name = name
    Tags = tags tags

    resource AWS::DataExchange::EventAction aws_dataexchange_event_action
    get Arn = arn
    get CreatedAt = created_at
    get EventActionId = id
    get UpdatedAt = updated_at
    Action > action block1
      ExportRevisionToS3 :> export_revision_to_s3 block1
        Encryption > encryption block1
          KmsKeyArn = kms_key_arn
          Type = type
        RevisionDestination > revision_destination block1
          Bucket = bucket
          KeyPattern = key_pattern
    Event > event block1
      RevisionPublished > revision_published block1
        DataSetId = data_set_id
    Tags ! no argument in hashicorp/aws 6.25
    """#
}
