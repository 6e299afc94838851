import FormworkDSL

/// A metric that resources of a kind have, such as `.errors` of a function; a literal is one in AWS's own name.
///
/// Each kind has its own, so that the compiler refuses those of another. A name that AWS does not have for the kind is a
/// finding.
public struct Metric<Source>: Sendable, ExpressibleByStringLiteral {
  /// AWS's name.
  public let name: String

  /// A metric by AWS's name, such as `Errors`.
  public init(stringLiteral name: String) { self.name = name }
}

extension Metric where Source == LambdaFunction {
  /// Calls that ended in an error of the function.
  public static var errors: Self { "Errors" }
  /// Calls that were turned away.
  public static var throttles: Self { "Throttles" }
  /// Calls that ran.
  public static var invocations: Self { "Invocations" }
  /// Milliseconds that calls took.
  public static var duration: Self { "Duration" }
  /// Calls at a time.
  public static var concurrentExecutions: Self { "ConcurrentExecutions" }
  /// Milliseconds for which the last record of a stream had waited.
  public static var iteratorAge: Self { "IteratorAge" }
  /// Asynchronous calls that could not be sent to the dead-letter queue.
  public static var deadLetterErrors: Self { "DeadLetterErrors" }
  /// Asynchronous calls that were dropped without having run.
  public static var droppedEvents: Self { "AsyncEventsDropped" }
  /// Milliseconds for which an asynchronous call waited.
  public static var eventAge: Self { "AsyncEventAge" }
}

extension Metric where Source == Queue {
  /// Seconds for which the oldest message has waited.
  public static var oldestMessageAge: Self { "ApproximateAgeOfOldestMessage" }
  /// Messages that wait.
  public static var visibleMessages: Self { "ApproximateNumberOfMessagesVisible" }
  /// Messages that were received and not yet deleted.
  public static var messagesInFlight: Self { "ApproximateNumberOfMessagesNotVisible" }
  /// Messages that were sent.
  public static var sentMessages: Self { "NumberOfMessagesSent" }
}

extension Metric where Source == Table {
  /// Reads that were turned away.
  public static var readThrottles: Self { "ReadThrottleEvents" }
  /// Writes that were turned away.
  public static var writeThrottles: Self { "WriteThrottleEvents" }
  /// Read units that were used.
  public static var consumedReads: Self { "ConsumedReadCapacityUnits" }
  /// Write units that were used.
  public static var consumedWrites: Self { "ConsumedWriteCapacityUnits" }
  /// Requests of transactions that were in each other's way.
  public static var transactionConflicts: Self { "TransactionConflict" }
}

extension Metric where Source == HTTPAPI {
  /// Answers that blame the caller.
  public static var clientErrors: Self { "4xx" }
  /// Answers that blame the API or what is behind it.
  public static var serverErrors: Self { "5xx" }
  /// Requests.
  public static var requests: Self { "Count" }
  /// Milliseconds from request to answer.
  public static var latency: Self { "Latency" }
  /// Milliseconds that what is behind the API took.
  public static var integrationLatency: Self { "IntegrationLatency" }
}

extension Metric where Source == StateMachine {
  /// Executions that failed.
  public static var failures: Self { "ExecutionsFailed" }
  /// Executions that took too long.
  public static var timeouts: Self { "ExecutionsTimedOut" }
  /// Executions that were stopped.
  public static var aborts: Self { "ExecutionsAborted" }
  /// Events and retries that were turned away.
  public static var throttles: Self { "ExecutionThrottled" }
  /// Executions that began.
  public static var starts: Self { "ExecutionsStarted" }
  /// Milliseconds that executions took.
  public static var duration: Self { "ExecutionTime" }
}

extension Metric where Source == Topic {
  /// Messages that could not be delivered.
  public static var failedNotifications: Self { "NumberOfNotificationsFailed" }
  /// Messages that were published.
  public static var publishedMessages: Self { "NumberOfMessagesPublished" }
}

extension Metric where Source == DataStream {
  /// Milliseconds for which the last record that was read had waited.
  public static var iteratorAge: Self { "GetRecords.IteratorAgeMilliseconds" }
  /// Reads that were turned away.
  public static var readThrottles: Self { "ReadProvisionedThroughputExceeded" }
  /// Writes that were turned away.
  public static var writeThrottles: Self { "WriteProvisionedThroughputExceeded" }
}
