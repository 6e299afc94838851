import FormworkDSL
import FormworkIR

/// How much a delivery stream gathers before it writes an object, and for how long: whichever is reached first.
public struct DeliveryBuffering: Sendable {
  let property: Property

  /// A size and an interval (BufferingHints, Amazon Data Firehose API Reference).
  ///
  /// - Parameters:
  ///   - size: MiB: 1 to 128, and 64 at least with partitions or a conversion of the format.
  ///   - interval: 0 to 15 minutes: `.minutes(5)`, `.seconds(90)`.
  public init(size: Value<Int> = 5, interval: Value<Int> = .minutes(5)) {
    // Firehose wants both or none.
    property = Property(
      "BufferingHints",
      .map([MapEntry("IntervalInSeconds", interval.term), MapEntry("SizeInMBs", size.term)]))
  }
}
