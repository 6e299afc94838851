extension AWSTables {
  /// Types of `AWS::RDS`; the grammar is that of `AWSMapping`.
  static let rdsEventSubscriptionTable = #"""
    resource AWS::RDS::EventSubscription aws_db_event_subscription
    get SubscriptionName = name
    Enabled = enabled
    EventCategories = event_categories
    SnsTopicArn := sns_topic
    SourceIds = source_ids
    SourceType = source_type
    SubscriptionName := name
    Tags = tags tags
    """#
}
