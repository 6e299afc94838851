import FormworkIR

/// What an alarm looks at of the values of a period (Statistics definitions, Amazon CloudWatch User Guide).
public struct AlarmStatistic: Sendable, Equatable {
  let property: Property

  /// Their sum.
  public static let sum = AlarmStatistic("Statistic", "Sum")
  /// Their mean.
  public static let average = AlarmStatistic("Statistic", "Average")
  /// The highest.
  public static let maximum = AlarmStatistic("Statistic", "Maximum")
  /// The lowest.
  public static let minimum = AlarmStatistic("Statistic", "Minimum")
  /// How many there are.
  public static let sampleCount = AlarmStatistic("Statistic", "SampleCount")

  /// The value below which so many percent lie: `.percentile(99)`.
  public static func percentile(_ percent: Int) -> AlarmStatistic { AlarmStatistic("ExtendedStatistic", "p\(percent)") }

  init(_ name: String, _ value: String) { property = Property(name, .string(value)) }
}
