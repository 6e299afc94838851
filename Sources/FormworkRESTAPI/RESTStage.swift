import Formwork
import FormworkApiGateway
import FormworkDSL
import FormworkIR
import FormworkRelations

/// What an API's stage is to have.
struct RESTStage: Sendable {
  let name: String
  var throttling: RESTThrottling?
  var metrics: Value<Bool>?
  var logging: Value<OneOf<ApiGateway.LoggingLevel>>?
  var accessLog: RESTAccessLog?
  var tracing: Value<Bool>?
  var changes: [Properties<ApiGateway.Stage>]

  /// The stage and the deployment that it shows.
  func elements(of api: ResourceNode, at location: SourceLocation) -> [Element] {
    let stage = node(of: api, at: location)
    var elements: [Element] = [
      .resource(stage), .relation(RESTDeployment(of: api, shownBy: stage, named: name, location: location)),
    ]
    if !isValid {
      elements.append(
        .finding(
          Diagnostic(
            .error, .invalidName, "the stage of \(api.id) has the name \"\(name)\"", at: location,
            hint: "a stage's name has at most 128 letters, digits, '-' and '_'")))
    }
    return elements
  }

  /// The stage's own resource, by the id that SAM gives it, which takes the stage's name as it is.
  func node(of api: ResourceNode, at location: SourceLocation) -> ResourceNode {
    var bag = PropertyBag(capacity: 6)
    bag.set("RestApiId", Value<String>(term: .reference(Reference(api, "RestApiId"))))
    bag.set("StageName", Value<String>(name))
    bag.set("AccessLogSetting", accessLog.map { Value<JSON>(term: $0.term) })
    if let methods { bag.set("MethodSettings", Value<JSON>(term: .list([methods]))) }
    bag.set("TracingEnabled", tracing)
    let id = "\(LogicalName.alphanumeric(name))Stage"
    var settings = ResourceSettings()
    if api.settings.loops.isEmpty {
      settings.logicalID = api.logicalID + id
    } else {
      settings.loops = api.settings.loops
    }
    return ResourceNode(
      id: "\(api.id)/\(id)", scope: api.scope, trail: api.trail, type: ApiGateway.Stage.schema.type,
      schema: ApiGateway.Stage.schema, properties: bag.properties.changed(by: changes), settings: settings,
      leader: api, location: location)
  }

  /// What holds for all methods.
  private var methods: Term? {
    var bag = PropertyBag(capacity: 6)
    bag.set("LoggingLevel", logging)
    bag.set("MetricsEnabled", metrics)
    bag.set("ThrottlingBurstLimit", throttling?.burst)
    bag.set("ThrottlingRateLimit", throttling?.rate)
    if bag.properties.isEmpty { return nil }
    let all = [Property("HttpMethod", .string("*")), Property("ResourcePath", .string("/*"))]
    return .map((all + bag.properties).map { MapEntry($0.name, $0.value) })
  }

  private var isValid: Bool {
    (1...128).contains(name.count)
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }
}

/// How many requests a stage takes from all callers together; beyond them it answers 429 (Throttle requests to your REST APIs,
/// Amazon API Gateway Developer Guide).
public struct RESTThrottling: Sendable {
  let rate: Value<Double>
  let burst: Value<Int>

  /// So many requests per second on average, and so many at a time.
  public static func rate(_ rate: Value<Double>, burst: Value<Int>) -> RESTThrottling {
    RESTThrottling(rate: rate, burst: burst)
  }
}

/// Where a stage writes a line for each request.
public struct RESTAccessLog: Sendable {
  let term: Term

  /// To a log group, or a delivery stream of Amazon Data Firehose whose name begins with `amazon-apigateway-`.
  ///
  /// - Parameters:
  ///   - target: The log group or delivery stream.
  ///   - format: The line, with variables such as `$context.requestId`, of which it needs that one; without it JSON with who
  ///     asked when for what, the answer's status and size, and how long it took.
  public static func to(_ target: some Connectable, format: Value<String>? = nil) -> RESTAccessLog {
    RESTAccessLog(
      term: .map([
        MapEntry("DestinationArn", ResourceAccess.arn(of: target.relationEnd)),
        MapEntry("Format", format?.term ?? .string(standard)),
      ]))
  }

  private static let standard = #"""
    {"requestId":"$context.requestId","time":"$context.requestTime","ip":"$context.identity.sourceIp",\#
    "method":"$context.httpMethod","path":"$context.path","status":"$context.status",\#
    "bytes":"$context.responseLength","milliseconds":"$context.responseLatency"}
    """#
}

/// From where an API is reached (API endpoint types for REST APIs, Amazon API Gateway Developer Guide).
public struct RESTEndpoint: Sendable {
  let type: String
  var endpoints: Value<[String]>?

  /// From the edge location that is nearest to the caller.
  public static let edge = RESTEndpoint(type: "EDGE")
  /// From the API's region.
  public static let regional = RESTEndpoint(type: "REGIONAL")
  /// From interface VPC endpoints alone. The API needs a resource policy that lets them in: `Properties { $0.policy = … }`.
  public static func `private`(_ endpoints: Value<[String]>? = nil) -> RESTEndpoint {
    RESTEndpoint(type: "PRIVATE", endpoints: endpoints)
  }

  /// The type stands in the parameters of the import too, as SAM writes it: an import makes an edge-optimized API without it.
  var properties: [Property] {
    var entries = [MapEntry("Types", .list([.string(type)]))]
    if let endpoints { entries.append(MapEntry("VpcEndpointIds", endpoints.term)) }
    return [
      Property("EndpointConfiguration", .map(entries)),
      Property("Parameters", .map([MapEntry("endpointConfigurationTypes", .string(type))])),
    ]
  }
}
