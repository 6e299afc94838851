import FormworkDSL
import FormworkIR

/// By what values in them a delivery stream puts records into different objects, whose prefix names the values (Dynamic
/// partitioning in Amazon Data Firehose, Amazon Data Firehose Developer Guide).
public struct DeliveryPartitioning: Sendable {
  /// A value by its name, and the expression that takes it from a record.
  struct Key: Sendable {
    let name: String
    var expression: Term
  }

  let keys: [Key]
  let property: Property

  /// Values that expressions of jq take from records of JSON: `.values(["customer": ".customer.id"])`, which the prefix names as
  /// `!{partitionKeyFromQuery:customer}`.
  ///
  /// - Parameters:
  ///   - expressions: The expressions by name; a name has letters, digits and `_`.
  ///   - retries: For how long writing is tried again: 0 to two hours; five minutes without it.
  public static func values(
    _ expressions: [String: Value<String>], retries: Value<Int>? = nil
  ) -> DeliveryPartitioning {
    let keys = expressions.sorted { $0.key < $1.key }.map { Key(name: $0.key, expression: $0.value.term) }
    return DeliveryPartitioning(keys: keys, retries)
  }

  /// Values that the transforming function gives with each record as `partitionKeys`, which the prefix names as
  /// `!{partitionKeyFromLambda:customer}`.
  ///
  /// - Parameter retries: For how long writing is tried again: 0 to two hours; five minutes without it.
  public static func byFunction(retries: Value<Int>? = nil) -> DeliveryPartitioning {
    DeliveryPartitioning(keys: [], retries)
  }

  private init(keys: [Key], _ retries: Value<Int>?) {
    self.keys = keys
    var entries = [MapEntry("Enabled", .bool(true))]
    if let retries { entries.append(MapEntry("RetryOptions", .map([MapEntry("DurationInSeconds", retries.term)]))) }
    property = Property("DynamicPartitioningConfiguration", .map(entries))
  }
}
