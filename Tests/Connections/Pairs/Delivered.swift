import Formwork
import FormworkDelivery

extension Stack {
  /// Delivery streams that read, transform and part records, and that are sent to.
  static let delivered = Stack("Delivered", data: .goesWithStack) {
    let key = EncryptionKey("Key")
    let events = Bucket("Events", key: key)
    let clicks = DataStream("Clicks", shards: 1, key: key)
    DeliveryStream(
      "Clicked", to: events, from: clicks, prefix: "clicks/!{partitionKeyFromQuery:customer}/!{timestamp:yyyy/MM/dd}/",
      errorPrefix: "failed/!{firehose:error-output-type}/", buffering: .init(size: 64, interval: .minutes(1)),
      compression: .gzip, partitioning: .values(["customer": ".customer.id"], retries: .minutes(10)), newlines: true,
      fileExtension: ".json.gz", timeZone: "Europe/Berlin", transformedBy: worker("Shape"),
      logging: LogGroup(retention: .days(30)))
    let archive = DeliveryStream("Archive", to: Bucket("Kept"), streamName: "kept", prefix: "kept/", key: key)
    worker("Sender") {
      Environment(["STREAM": archive.streamName])
      Allow(.send, on: archive)
    }
    Pipe("Copied", from: Queue("Jobs"), to: archive)
    Trigger.schedule(.rate(.hours(1))).calls(archive)
    archive.alarm(.dataFreshness, above: 900)
    archive.alarm(.deliverySuccess, below: 1)
  }
}
