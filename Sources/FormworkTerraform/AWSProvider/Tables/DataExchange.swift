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
    """#
}
