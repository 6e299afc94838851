import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

/// What a pipe reads, and how (PipeSourceParameters, Amazon EventBridge Pipes API Reference).
public struct PipeSource: Sendable {
  let end: RelationEnd
  let reading: [Property]
  var onFailure: RelationEnd?
  var broker: PipeParts.Broker?
  var secrets: [RelationEnd] = []

  init(_ end: RelationEnd, _ reading: [(String, Term?)]) {
    self.end = end
    self.reading = reading.compactMap { setting in setting.1.map { Property(setting.0, $0) } }
  }

  /// The messages of a queue.
  ///
  /// - Parameters:
  ///   - queue: The queue.
  ///   - batchSize: How many messages go at once: 1 to 10,000, of a FIFO queue 1 to 10; 10 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  public static func queue(
    _ queue: some Connectable, batchSize: Value<Int>? = nil, window: Value<Int>? = nil
  ) -> PipeSource {
    PipeSource(
      queue.relationEnd, [("BatchSize", batchSize?.term), ("MaximumBatchingWindowInSeconds", window?.term)])
  }

  /// The records of a data stream, or the changes of a table.
  ///
  /// - Parameters:
  ///   - stream: A data stream, or a table whose stream is on.
  ///   - start: Where reading begins: `.latest`, `.trimHorizon`, of a data stream `.timestamp(seconds)`.
  ///   - batchSize: How many records go at once: 1 to 10,000; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - retries: How often a batch is tried again: 0 to 10,000, or -1; until it expires without it.
  ///   - maximumAge: How old a record may be that is still tried: 60 to 604,800 seconds, or -1.
  ///   - parallelization: How many batches of one shard go at once: 1 to 10.
  ///   - splitsOnError: Whether a batch that failed is tried again in halves.
  ///   - onFailure: Where batches are reported that were given up: a queue or a topic.
  public static func stream(
    _ stream: some Connectable, startingAt start: StartingPosition, batchSize: Value<Int>? = nil,
    window: Value<Int>? = nil, retries: Value<Int>? = nil, maximumAge: Value<Int>? = nil,
    parallelization: Value<Int>? = nil, splitsOnError: Bool = false, onFailure: (any Connectable)? = nil
  ) -> PipeSource {
    var source = PipeSource(
      stream.relationEnd,
      [
        ("StartingPosition", .string(start.position)), ("StartingPositionTimestamp", start.time?.term),
        ("BatchSize", batchSize?.term), ("MaximumBatchingWindowInSeconds", window?.term),
        ("MaximumRetryAttempts", retries?.term), ("MaximumRecordAgeInSeconds", maximumAge?.term),
        ("ParallelizationFactor", parallelization?.term),
        ("OnPartialBatchItemFailure", splitsOnError ? .string("AUTOMATIC_BISECT") : nil),
      ])
    source.onFailure = onFailure?.relationEnd
    return source
  }
}
