extension AWSTables {
  /// The types of `AWS::MediaConvert`; the grammar is that of `AWSMapping`.
  static let mediaConvertTable = #"""
    resource AWS::MediaConvert::Queue aws_media_convert_queue
    get Id = id
    get Arn = arn
    name name 64
    ConcurrentJobs = concurrent_jobs
    Description = description
    MaximumConcurrentFeeds ! no argument in hashicorp/aws 6.25
    Name = name
    PricingPlan = pricing_plan
    Status = status
    Tags = tags tags
    """#
}
