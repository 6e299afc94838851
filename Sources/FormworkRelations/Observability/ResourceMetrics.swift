import FormworkIR

/// The metrics of Amazon CloudWatch that resources of a type have.
public struct ResourceMetrics: Sendable {
  /// The namespace, such as `AWS/Lambda`.
  public let namespace: String
  /// The dimension that tells the resource from others, such as `FunctionName`.
  public let dimension: String
  /// The attribute of the resource that is the dimension's value.
  public let attribute: String
  /// Whether that is a property as it is written, which no attribute gives back.
  public let isWritten: Bool
  /// The metrics by name.
  public private(set) var metrics: [String: Metric] = [:]

  /// A metric.
  public struct Metric: Sendable {
    /// The statistic that says most: `Sum` of what is counted, `Maximum` of ages and of what is there, `Average` of times.
    public let statistic: String
    /// A dimension that the metric has besides; `nil` where it has none.
    public let further: String?
  }

  /// The metrics of a type; `nil` for a type that the table does not have.
  public static func of(_ type: String) -> ResourceMetrics? { types[type] }

  /// The types of the table, in the order of their names.
  public static var typeNames: [String] { types.keys.sorted() }

  /// The types whose dimension has a property as it is written, in the order of their names, each with the property.
  package static let writtenDimensions: [(type: String, property: String)] = typeNames.compactMap { type in
    types[type].flatMap { $0.isWritten ? (type, $0.attribute) : nil }
  }

  private init?(_ words: [String]) {
    guard words.count == 4 else { return nil }
    (namespace, dimension) = (words[1], words[2])
    isWritten = words[3].hasPrefix("=")
    attribute = isWritten ? String(words[3].dropFirst()) : words[3]
  }

  private static let types: [String: ResourceMetrics] = {
    var types: [String: ResourceMetrics] = [:]
    var type = ""
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if !line.hasPrefix(" ") {
        type = words[0]
        types[type] = ResourceMetrics(words)
        continue
      }
      let parts = words[0].split(separator: "+").map(String.init)
      for name in words.dropFirst() {
        types[type]?.metrics[name] = Metric(statistic: parts[0], further: parts.count > 1 ? parts[1] : nil)
      }
    }
    return types
  }()

  /// The value of a resource's dimension.
  public func value(of node: ResourceNode) -> Term {
    guard isWritten else { return .reference(Reference(node, attribute)) }
    return node.properties.first { $0.name == attribute }?.value ?? .absent
  }

  /// A line for each type, with its namespace, its dimension and the attribute that is the dimension's value, or after `=` the
  /// property; below it, lines of a statistic and the metrics that it is for. After `+` stands a dimension that these have
  /// besides (Types of metrics for Lambda functions, AWS Lambda Developer Guide; Available CloudWatch metrics for Amazon SQS;
  /// DynamoDB Metrics and dimensions; Amazon API Gateway dimensions and metrics, Working with metrics for HTTP APIs and
  /// Monitoring WebSocket API execution, Amazon API Gateway Developer Guide; Monitoring Step Functions metrics; Monitoring
  /// Amazon SNS topics using CloudWatch; Monitor the Amazon Kinesis Data Streams service; Monitor Amazon Data Firehose with
  /// CloudWatch metrics).
  private static let table = """
    AWS::ApiGateway::RestApi AWS/ApiGateway ApiName =Name
     Sum 4XXError 5XXError CacheHitCount CacheMissCount Count
     Average IntegrationLatency Latency
    AWS::ApiGatewayV2::Api AWS/ApiGateway ApiId ApiId
     Sum 4xx 5xx ClientError ConnectCount Count DataProcessed ExecutionError IntegrationError MessageCount
     Average IntegrationLatency Latency
    AWS::DynamoDB::Table AWS/DynamoDB TableName TableName
     Sum ConditionalCheckFailedRequests ConsumedReadCapacityUnits ConsumedWriteCapacityUnits
     Sum OnDemandReadThrottleEvents ReadAccountLimitThrottleEvents ReadKeyRangeThroughputThrottleEvents
     Sum ReadMaxOnDemandThroughputThrottleEvents ReadProvisionedThroughputThrottleEvents ReadThrottleEvents
     Sum TimeToLiveDeletedItemCount TransactionConflict WriteAccountLimitThrottleEvents
     Sum WriteKeyRangeThroughputThrottleEvents WriteMaxOnDemandThroughputThrottleEvents
     Sum WriteProvisionedThroughputThrottleEvents WriteThrottleEvents
     Average OnDemandMaxReadRequestUnits OnDemandMaxWriteRequestUnits ProvisionedReadCapacityUnits
     Average ProvisionedWriteCapacityUnits
     Maximum MaxProvisionedTableReadCapacityUtilization MaxProvisionedTableWriteCapacityUtilization
     Maximum+DelegatedOperation AgeOfOldestUnreplicatedRecord
     Sum+DelegatedOperation ConsumedChangeDataCaptureUnits FailedToReplicateRecordCount ThrottledPutRecordCount
     Sum+Operation ReturnedItemCount SystemErrors ThrottledRequests
     Average+Operation SuccessfulRequestLatency
     Average+ReceivingRegion ReplicationLatency
     Sum+ReceivingRegion PendingReplicationCount
     Sum+StreamLabel ReturnedBytes ReturnedRecordsCount
    AWS::Kinesis::Stream AWS/Kinesis StreamName Name
     Sum GetRecords.Bytes GetRecords.Records GetRecords.Success IncomingBytes IncomingRecords PutRecord.Bytes
     Sum PutRecord.Success PutRecords.Bytes PutRecords.FailedRecords PutRecords.Records PutRecords.Success
     Sum PutRecords.SuccessfulRecords PutRecords.ThrottledRecords PutRecords.TotalRecords
     Sum ReadProvisionedThroughputExceeded WriteProvisionedThroughputExceeded
     Average GetRecords.Latency PutRecord.Latency PutRecords.Latency
     Maximum GetRecords.IteratorAge GetRecords.IteratorAgeMilliseconds
     Sum+ConsumerName SubscribeToShard.RateExceeded SubscribeToShard.Success SubscribeToShardEvent.Bytes
     Sum+ConsumerName SubscribeToShardEvent.Records SubscribeToShardEvent.Success
     Maximum+ConsumerName SubscribeToShardEvent.MillisBehindLatest
     Maximum+ShardId IteratorAgeMilliseconds
     Sum+ShardId OutgoingBytes OutgoingRecords
    AWS::KinesisFirehose::DeliveryStream AWS/Firehose DeliveryStreamName DeliveryStreamName
     Sum BackupToS3.Bytes BackupToS3.Records DataReadFromKinesisStream.Bytes DataReadFromKinesisStream.Records
     Sum DeliveryToS3.Bytes DeliveryToS3.ObjectCount DeliveryToS3.Records DescribeDeliveryStream.Requests
     Sum FailedConversion.Bytes FailedConversion.Records IncomingBytes IncomingPutRequests IncomingRecords
     Sum KMSKeyAccessDenied KMSKeyDisabled KMSKeyInvalidState KMSKeyNotFound PartitionCountExceeded PutRecord.Bytes
     Sum PutRecord.Requests PutRecordBatch.Bytes PutRecordBatch.Records PutRecordBatch.Requests
     Sum SucceedConversion.Bytes SucceedConversion.Records SucceedProcessing.Bytes SucceedProcessing.Records
     Sum ThrottledDescribeStream ThrottledGetRecords ThrottledGetShardIterator ThrottledRecords
     Sum UpdateDeliveryStream.Requests
     Average BackupToS3.Success DeliveryToS3.Success DescribeDeliveryStream.Latency ExecuteProcessing.Duration
     Average ExecuteProcessing.Success JQProcessing.Duration PerPartitionThroughput PutRecord.Latency
     Average PutRecordBatch.Latency UpdateDeliveryStream.Latency
     Maximum ActivePartitionsLimit BackupToS3.DataFreshness BytesPerSecondLimit DeliveryToS3.DataFreshness
     Maximum KinesisMillisBehindLatest PartitionCount PutRequestsPerSecondLimit RecordsPerSecondLimit
    AWS::Lambda::Function AWS/Lambda FunctionName FunctionName
     Sum AsyncEventsDropped AsyncEventsReceived DeadLetterErrors DestinationDeliveryFailures Errors Invocations
     Sum OversizedRecordCount ProvisionedConcurrencyInvocations ProvisionedConcurrencySpilloverInvocations
     Sum RecursiveInvocationsDropped SignatureValidationErrors Throttles Url4xxCount Url5xxCount UrlRequestCount
     Average Duration PostRuntimeExtensionsDuration UrlRequestLatency
     Maximum AsyncEventAge ConcurrentExecutions IteratorAge OffsetLag ProvisionedConcurrencyUtilization
     Maximum ProvisionedConcurrentExecutions
    AWS::SNS::Topic AWS/SNS TopicName TopicName
     Sum NumberOfMessagesPublished NumberOfNotificationsDelivered NumberOfNotificationsFailed
     Sum NumberOfNotificationsFailedToRedriveToDlq NumberOfNotificationsFilteredOut
     Sum NumberOfNotificationsFilteredOut-InvalidAttributes NumberOfNotificationsFilteredOut-InvalidMessageBody
     Sum NumberOfNotificationsFilteredOut-MessageAttributes NumberOfNotificationsFilteredOut-MessageBody
     Sum NumberOfNotificationsFilteredOut-NoMessageAttributes NumberOfNotificationsRedrivenToDlq
     Average PublishSize
    AWS::SQS::Queue AWS/SQS QueueName QueueName
     Sum NumberOfDeduplicatedSentMessages NumberOfEmptyReceives NumberOfMessagesDeleted NumberOfMessagesReceived
     Sum NumberOfMessagesSent
     Average SentMessageSize
     Maximum ApproximateAgeOfOldestMessage ApproximateNumberOfGroupsWithInflightMessages ApproximateNumberOfMessagesDelayed
     Maximum ApproximateNumberOfMessagesNotVisible ApproximateNumberOfMessagesVisible ApproximateNumberOfNoisyGroups
    AWS::StepFunctions::StateMachine AWS/States StateMachineArn Arn
     Sum ExecutionThrottled ExecutionsAborted ExecutionsFailed ExecutionsRedriven ExecutionsStarted ExecutionsSucceeded
     Sum ExecutionsTimedOut RedrivenExecutionsAborted RedrivenExecutionsFailed RedrivenExecutionsSucceeded
     Sum RedrivenExecutionsTimedOut
     Average ExecutionTime ExpressExecutionBilledDuration ExpressExecutionBilledMemory ExpressExecutionMemory
    """
}
