import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

/// What each batch of a pipe passes on its way: its answer goes on in place of the batch (Amazon EventBridge Pipes enrichment,
/// Amazon EventBridge User Guide). A pipe waits for the answer for up to five minutes.
public struct PipeEnrichment: Sendable {
  let end: RelationEnd
  let path: Term?
  let parameters: [MapEntry]

  private init(
    _ end: RelationEnd, path: Term? = nil, request: PipeRequest = .plain, input: Value<String>?
  ) {
    self.end = end
    self.path = path
    var parameters: [MapEntry] = []
    if let request = request.term { parameters.append(MapEntry("HttpParameters", request)) }
    if let input { parameters.append(MapEntry("InputTemplate", input.term)) }
    self.parameters = parameters
  }

  /// A function; its alias, if it has one. `input` is the template of what it gets, with parts of the record in `<$.…>`.
  public static func function(_ function: some Connectable, input: Value<String>? = nil) -> PipeEnrichment {
    PipeEnrichment(function.relationEnd, input: input)
  }

  /// An express state machine, for whose output the pipe waits. `input` is the template of what it gets.
  public static func machine(_ machine: some Connectable, input: Value<String>? = nil) -> PipeEnrichment {
    PipeEnrichment(machine.relationEnd, input: input)
  }

  /// An API destination, with parts of the request besides. `input` is the template of the body.
  public static func destination(
    _ destination: some Connectable, _ request: PipeRequest = .plain, input: Value<String>? = nil
  ) -> PipeEnrichment {
    PipeEnrichment(destination.relationEnd, request: request, input: input)
  }

  /// A method of an API of Amazon API Gateway: `.api(api, stage: "prod", .post, "/orders/*")`.
  ///
  /// - Parameters:
  ///   - api: An HTTP API, or a REST API.
  ///   - stage: The stage, such as `$default`.
  ///   - method: The method.
  ///   - path: The path, with `*` where a value of the request stands.
  ///   - request: Headers, parameters of the query, and what stands for each `*`.
  ///   - input: The template of the body.
  public static func api(
    _ api: some Connectable, stage: Value<String>, _ method: Route.Method, _ path: String,
    _ request: PipeRequest = .plain, input: Value<String>? = nil
  ) -> PipeEnrichment {
    PipeEnrichment(api.relationEnd, path: apiPath(stage, method.rawValue, path), request: request, input: input)
  }
}
