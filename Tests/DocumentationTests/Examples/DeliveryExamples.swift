import Formwork
import FormworkDelivery

/// The programs of `Documentation/Constructs/DeliveryStream.md`.
enum DeliveryExamples {
  static let stacks = [archive, parted]

  static let archive = Stack("Shop") {
    let events = Bucket("Events")
    let archive = DeliveryStream(
      "Archive", to: events, prefix: "orders/!{timestamp:yyyy/MM/dd}/",
      errorPrefix: "failed/!{firehose:error-output-type}/", buffering: .init(size: 64, interval: .minutes(5)),
      compression: .gzip, newlines: true)
    LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Environment(["STREAM": archive.streamName])
      Allow(.send, on: archive)
    }
    archive.alarm(.dataFreshness, above: 900)
  }

  static let parted = Stack("Clicks") {
    let clicks = DataStream("Clicks")
    let clean = LambdaFunction("Clean", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
    DeliveryStream(
      "ByCustomer", to: Bucket("Events"), from: clicks, prefix: "customer=!{partitionKeyFromQuery:customer}/",
      errorPrefix: "failed/!{firehose:error-output-type}/", partitioning: .values(["customer": ".customer.id"]),
      transformedBy: clean)
  }
}
