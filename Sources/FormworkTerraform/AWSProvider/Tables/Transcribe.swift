extension AWSTables {
  /// The types of `AWS::Transcribe`; the grammar is that of `AWSMapping`.
  static let transcribeTable = #"""
    resource AWS::Transcribe::MedicalVocabulary aws_transcribe_medical_vocabulary
    get Arn = arn
    require vocabulary_file_uri VocabularyFileUri
    LanguageCode = language_code
    Tags = tags tags
    VocabularyFileUri = vocabulary_file_uri
    VocabularyName = vocabulary_name

    resource AWS::Transcribe::Vocabulary aws_transcribe_vocabulary
    get Arn = arn
    get LastModifiedTime none
    get VocabularyState none
    DataAccessRoleArn ! no argument in hashicorp/aws 6.25
    LanguageCode = language_code
    Phrases = phrases
    Tags = tags tags
    VocabularyFileUri = vocabulary_file_uri
    VocabularyName = vocabulary_name
    """#
}
