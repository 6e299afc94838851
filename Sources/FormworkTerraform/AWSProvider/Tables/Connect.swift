extension AWSTables {
  /// The types of `AWS::Connect`; the grammar is that of `AWSMapping`.
  static let connectTable = #"""
    resource AWS::Connect::Vocabulary aws_connect_vocabulary
    get Arn = arn
    get LastModifiedTime = last_modified_time
    get State = state
    get VocabularyId = vocabulary_id
    Content = content
    InstanceId = instance_id
    LanguageCode = language_code
    Tags = tags tags
    VocabularyName := name
    """#
}
