extension AWSTables {
  /// The types of `AWS::CodeCommit`; the grammar is that of `AWSMapping`.
  static let codeCommitTable = #"""
    resource AWS::CodeCommit::Repository aws_codecommit_repository
    get Id = id
    get RepositoryId = repository_id
    get Arn = arn
    get CloneUrlHttp = clone_url_http
    get CloneUrlSsh = clone_url_ssh
    get Name = repository_name
    link aws_codecommit_trigger repository_name @repository_name
    Code ! no argument in hashicorp/aws 6.25
    KmsKeyId = kms_key_id
    RepositoryDescription = description
    RepositoryName = repository_name
    Tags = tags tags
    Triggers :+ aws_codecommit_trigger trigger block*
      Branches = branches
      CustomData = custom_data
      DestinationArn = destination_arn
      Events = events
      Name = name
    """#
}
