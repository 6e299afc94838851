import Formwork

extension DeliveryStream: Monitored {}

extension Metric where Source == DeliveryStream {
  /// Seconds for which the oldest record has waited to be delivered.
  public static var dataFreshness: Self { "DeliveryToS3.DataFreshness" }
  /// The part of the writes to the bucket that succeeded: 0 to 1.
  public static var deliverySuccess: Self { "DeliveryToS3.Success" }
  /// Records that were written.
  public static var deliveredRecords: Self { "DeliveryToS3.Records" }
  /// Records that came in.
  public static var incomingRecords: Self { "IncomingRecords" }
  /// Bytes that came in.
  public static var incomingBytes: Self { "IncomingBytes" }
  /// Records that were turned away.
  public static var throttledRecords: Self { "ThrottledRecords" }
  /// Milliseconds by which reading is behind the data stream.
  public static var millisecondsBehind: Self { "KinesisMillisBehindLatest" }
  /// The part of the calls of the transforming function that succeeded: 0 to 1.
  public static var transformationSuccess: Self { "ExecuteProcessing.Success" }
}
