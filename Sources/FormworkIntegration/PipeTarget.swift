import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

/// Where the records of a pipe go, and what is said to that of each (PipeTargetParameters, Amazon EventBridge Pipes API
/// Reference). Texts may be paths in the record, such as `$.body.customer`.
public struct PipeTarget: Sendable {
  let end: RelationEnd
  var parameters = TargetParameters()
  /// The part of the parameters for the type of the target.
  var settings: [MapEntry] = []
  var path: Term?
  var task: TaskRun?
  var uses: [PipeParts.Use] = []
  var rights: [AccessRight] = []

  init(_ end: RelationEnd) { self.end = end }

  /// A part with what is given of its members; nothing where nothing is.
  mutating func set(_ name: String, _ members: [(String, Term?)]) {
    let entries = members.compactMap { member in member.1.map { MapEntry(member.0, $0) } }
    if !entries.isEmpty { settings.append(MapEntry(name, .map(entries))) }
  }

  // MARK: Messages and events

  /// A queue. A FIFO queue needs `group`, and `deduplicationId` unless it tells duplicates by their content.
  public static func queue(
    _ queue: some Connectable, group: Value<String>? = nil, deduplicationId: Value<String>? = nil
  ) -> PipeTarget {
    var target = PipeTarget(queue.relationEnd)
    target.parameters.set(.messageGroup, group?.term)
    target.parameters.set(.deduplicationId, deduplicationId?.term)
    return target
  }

  /// A standard topic.
  public static func topic(_ topic: some Connectable) -> PipeTarget { PipeTarget(topic.relationEnd) }

  /// A bus of Amazon EventBridge.
  ///
  /// - Parameters:
  ///   - bus: The bus.
  ///   - source: The source of the events; `Pipe` and the pipe's name without it.
  ///   - detailType: Their type; `Event from` and the source without it.
  ///   - resources: The ARNs of what they are about, ten at most.
  ///   - time: When they happened: a path in the record.
  public static func bus(
    _ bus: some Connectable, source: Value<String>? = nil, detailType: Value<String>? = nil,
    resources: [Value<String>] = [], time: Value<String>? = nil
  ) -> PipeTarget {
    var target = PipeTarget(bus.relationEnd)
    target.parameters.set(.source, source?.term)
    target.parameters.set(.detailType, detailType?.term)
    target.set(
      "EventBridgeEventBusParameters",
      [("Resources", resources.isEmpty ? nil : .list(resources.map(\.term))), ("Time", time?.term)])
    return target
  }

  /// A data stream, which spreads records by a key: up to 256 characters.
  public static func stream(_ stream: some Connectable, partitionKey: Value<String>) -> PipeTarget {
    var target = PipeTarget(stream.relationEnd)
    target.parameters.set(.partitionKey, partitionKey.term)
    return target
  }

  /// A delivery stream of Amazon Data Firehose.
  public static func delivery(_ stream: some Connectable) -> PipeTarget { PipeTarget(stream.relationEnd) }

  /// A log group.
  ///
  /// - Parameters:
  ///   - group: The log group.
  ///   - stream: The name of the log stream; EventBridge makes them without it.
  ///   - timestamp: When the line was written: a path in the record, to milliseconds since 1970.
  public static func logs(
    _ group: some Connectable, stream: Value<String>? = nil, timestamp: Value<String>? = nil
  ) -> PipeTarget {
    var target = PipeTarget(group.relationEnd)
    target.set("CloudWatchLogsParameters", [("LogStreamName", stream?.term), ("Timestamp", timestamp?.term)])
    return target
  }

  // MARK: Requests

  /// An API destination, with parts of the request besides the record.
  public static func destination(_ destination: some Connectable, _ request: PipeRequest = .plain) -> PipeTarget {
    var target = PipeTarget(destination.relationEnd)
    if let request = request.term { target.settings.append(MapEntry("HttpParameters", request)) }
    return target
  }

  /// A method of an API of Amazon API Gateway: `.api(api, stage: "prod", .post, "/orders/*")`.
  ///
  /// - Parameters:
  ///   - api: An HTTP API, or a REST API.
  ///   - stage: The stage, such as `$default`.
  ///   - method: The method.
  ///   - path: The path, with `*` where a value of the request stands.
  ///   - request: Headers, parameters of the query, and what stands for each `*`.
  public static func api(
    _ api: some Connectable, stage: Value<String>, _ method: Route.Method, _ path: String,
    _ request: PipeRequest = .plain
  ) -> PipeTarget {
    var target = destination(api, request)
    target.path = apiPath(stage, method.rawValue, path)
    return target
  }
}
