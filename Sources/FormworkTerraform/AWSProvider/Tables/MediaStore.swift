extension AWSTables {
  /// The types of `AWS::MediaStore`; the grammar is that of `AWSMapping`.
  static let mediaStoreTable = #"""
    resource AWS::MediaStore::Container aws_media_store_container
    get Id = id
    get Endpoint = endpoint
    link aws_media_store_container_policy container_name @name
    AccessLoggingEnabled ! no argument in hashicorp/aws 6.25
    ContainerName = name
    CorsPolicy ! no argument in hashicorp/aws 6.25
    LifecyclePolicy ! no argument in hashicorp/aws 6.25
    MetricPolicy ! no argument in hashicorp/aws 6.25
    Policy :+ aws_media_store_container_policy policy
    Tags = tags tags
    """#
}
