extension ImportTable {
  /// The imports of queues, topics, events and streams; the grammar is that of `ImportTable`.
  static let importsOfMessaging = #"""
    aws_sqs_queue {}
      name name {|last}
      get arn = arn:{partition}:sqs:{region}:{account}:{|last}
    aws_sqs_queue_policy {queue_url}
    aws_sns_topic {}
      name name {|last}
      get arn = {}
    aws_sns_topic_policy {arn}
    aws_sns_topic_data_protection_policy {arn}
    aws_sns_topic_subscription {}
      part its ARN is in no list of resources; `aws sns list-subscriptions-by-topic` prints it
    aws_cloudwatch_event_bus {}
      get arn = arn:{partition}:events:{region}:{account}:event-bus/{}
    aws_cloudwatch_event_bus_policy {event_bus_name?default}
    aws_cloudwatch_event_permission {event_bus_name?default}/{statement_id}
    aws_cloudwatch_event_rule {event_bus_name|last?default}/{|last}
      # The physical id of a rule on a bus of its own is bus|rule.
      name name {|last}
    aws_cloudwatch_event_target {event_bus_name|last?default}/{rule|last}/{target_id}
    aws_cloudwatch_event_archive {}
      name name {}
    aws_cloudwatch_event_connection {}
      name name {}
    aws_cloudwatch_event_api_destination {}
      name name {}
    aws_cloudwatch_event_endpoint {}
      name name {}
    aws_schemas_registry {|last}
      name name {|last}
    aws_kinesis_stream {}
      name name {}
      get arn = arn:{partition}:kinesis:{region}:{account}:stream/{}
    aws_kinesis_stream_consumer {}
      get arn = {}
    aws_kinesis_firehose_delivery_stream arn:{partition}:firehose:{region}:{account}:deliverystream/{}
      name name {}
      get arn = arn:{partition}:firehose:{region}:{account}:deliverystream/{}
    aws_mq_broker {}
    aws_mq_configuration {}
    aws_msk_cluster {}
      get arn = {}
    aws_msk_serverless_cluster {}
      get arn = {}
    aws_msk_configuration {}
    aws_msk_cluster_policy {cluster_arn}
    aws_msk_scram_secret_association {cluster_arn}
    aws_ses_receipt_rule_set {}
      name rule_set_name {}
    aws_ses_receipt_rule {rule_set_name}:{}
      name name {}
    aws_sesv2_email_identity {}
    aws_sesv2_configuration_set {}
      name configuration_set_name {}
    aws_sesv2_contact_list {}
      name contact_list_name {}
    """#
}
