import FormworkIR

/// Routes of an HTTP API to functions: integration, route and permission; and the stage that serves them.
enum HTTPRoutes {
  static let rules: [String: Rule] = [
    "http-route": route,
    "http-stage": stage,
  ]

  /// `source` is the API, `target` the function; settings `Method` (`ANY` for all), `Path` (`$default` for the rest)
  /// and `IntegrationName`.
  private static let route: Rule = { relation, expansion in
    guard case .string(let method)? = relation.setting("Method"), case .string(let path)? = relation.setting("Path"),
      case .string(let name)? = relation.setting("IntegrationName")
    else { return }
    let api = Term.reference(Reference(relation.source, "ApiId"))
    let integration = expansion.add(
      "AWS::ApiGatewayV2::Integration", id: "\(relation.source.id)/\(name)Integration", for: relation,
      [
        Property("ApiId", api),
        Property("IntegrationType", .string("AWS_PROXY")),
        Property("IntegrationUri", .reference(Reference(relation.target, "InvokeArn"))),
        Property("IntegrationMethod", .string("POST")),
        Property("PayloadFormatVersion", .string("2.0")),
      ])
    expansion.add(
      "AWS::ApiGatewayV2::Route", id: "\(relation.id)Route", for: relation,
      [
        Property("ApiId", api),
        Property("RouteKey", .string(path == "$default" ? path : "\(method) \(path)")),
        Property(
          "Target",
          .text([.literal("integrations/"), .term(.reference(Reference(integration, "IntegrationId")))])),
      ])
    // The permission of the default route covers every other route to the function, and one is enough.
    if path != "$default", expansion.defaultRoutes.contains(ends(of: relation)) { return }
    expansion.add(
      "AWS::Lambda::Permission", id: "\(relation.id)Permission", for: relation,
      [
        Property("FunctionName", .reference(Reference(relation.target, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string("apigateway.amazonaws.com")),
        Property("SourceArn", sourceARN(api: relation.source, method: method, path: path)),
      ])
  }

  /// `source` and `target` are the API: it serves its routes at its root, and every change at once.
  private static let stage: Rule = { relation, expansion in
    expansion.add(
      "AWS::ApiGatewayV2::Stage", id: relation.id, for: relation,
      [
        Property("ApiId", .reference(Reference(relation.source, "ApiId"))),
        Property("StageName", .string("$default")),
        Property("AutoDeploy", .bool(true)),
      ])
  }

  /// Whether a relation is the route for all requests that no other route takes.
  static func isDefault(_ relation: Relation) -> Bool {
    relation.kind == "http-route" && relation.setting("Path") == .string("$default")
  }

  /// Both ends of a route as one text.
  static func ends(of relation: Relation) -> String { "\(relation.source.id)|\(relation.target.id)" }

  /// The requests that may call the function: any stage, one method, one path with its variables as wildcards
  /// (Control access to a REST API with IAM permissions, Amazon API Gateway Developer Guide).
  private static func sourceARN(api: ResourceNode, method: String, path: String) -> Term {
    var suffix = "/*"
    if path == "$default" {
      suffix += "/*"
    } else {
      suffix += "/" + (method == "ANY" ? "*" : method)
      for part in path.split(separator: "/") {
        suffix += "/" + (part.first == "{" && part.last == "}" ? "*" : part)
      }
      if path == "/" { suffix += "/" }
    }
    return .text([.term(.reference(Reference(api, "ExecutionArn"))), .literal(suffix)])
  }
}
