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
    if path != "$default", hasDefaultRoute(to: relation.target, of: relation.source, in: expansion.relations) { return }
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

  /// Whether the function also answers the rest: that permission covers every other route, and one is enough.
  private static func hasDefaultRoute(to function: ResourceNode, of api: ResourceNode, in relations: [Relation]) -> Bool {
    relations.contains {
      $0.kind == "http-route" && $0.target == function && $0.source == api
        && $0.setting("Path") == .string("$default")
    }
  }

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
