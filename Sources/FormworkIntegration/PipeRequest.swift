import FormworkDSL
import FormworkIR

/// What a pipe puts into a request to an API or an API destination besides the record. Values may be paths in the record, such
/// as `$.body.id` (PipeEnrichmentHttpParameters and PipeTargetHttpParameters, Amazon EventBridge Pipes API Reference).
public struct PipeRequest: Sendable {
  let term: Term?

  /// Parts of a request.
  ///
  /// - Parameters:
  ///   - headers: Headers by name.
  ///   - query: Parameters of the query by name.
  ///   - pathValues: What stands for each `*` of the path, in order.
  public init(
    headers: [String: Value<String>] = [:], query: [String: Value<String>] = [:], pathValues: [Value<String>] = []
  ) {
    var entries: [MapEntry] = []
    func add(_ name: String, _ values: [String: Value<String>]) {
      if values.isEmpty { return }
      entries.append(
        MapEntry(name, .map(values.sorted { $0.key < $1.key }.map { MapEntry($0.key, $0.value.term) })))
    }
    add("HeaderParameters", headers)
    if !pathValues.isEmpty { entries.append(MapEntry("PathParameterValues", .list(pathValues.map(\.term)))) }
    add("QueryStringParameters", query)
    term = entries.isEmpty ? nil : .map(entries)
  }

  /// Nothing besides the record.
  public static let plain = PipeRequest()
}

/// A path of an API as policies and pipes name it: `prod/POST/orders/*`.
func apiPath(_ stage: Value<String>, _ method: String, _ path: String) -> Term {
  let path = path.hasPrefix("/") ? String(path.dropFirst()) : path
  return TermFolder.joined([.term(stage.term), .literal("/\(method)/\(path)")])
}
