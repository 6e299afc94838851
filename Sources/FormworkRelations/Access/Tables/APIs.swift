extension ResourceAccess {
  /// What answers requests.
  static let apis: [String: ResourceAccess] = [
    "AWS::ApiGateway::RestApi": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:execute-api:{region}:{account}:{RestApiId}",
      verbs: [.invoke: [.objects("execute-api:Invoke")]], objects: .objects, callsAs: .objects, ownPolicy: ["Policy"],
      service: "apigateway.amazonaws.com"),
    // The object is `stage/METHOD/path`, and of a WebSocket API `stage/route`. Connections are those of WebSocket APIs (Use
    // @connections commands in your backend service, Amazon API Gateway Developer Guide).
    "AWS::ApiGatewayV2::Api": ResourceAccess(
      arnAttribute: "ExecutionArn", arn: "arn:aws:execute-api:{region}:{account}:{ApiId}",
      verbs: [
        .invoke: [.objects("execute-api:Invoke")],
        .manage: [.on("{arn}/*/*/@connections/{object}", do: ["execute-api:ManageConnections"])],
        .send: [.on("{arn}/*/POST/@connections/{object}", do: ["execute-api:ManageConnections"])],
      ], objects: .objects, callsAs: .objects, service: "apigateway.amazonaws.com"),
    // The object is a field: `types/Query/fields/order`.
    "AWS::AppSync::GraphQLApi": ResourceAccess(
      arn: "arn:aws:appsync:{region}:{account}:apis/{ApiId}",
      verbs: [
        .invoke: [.objects("appsync:GraphQL")],
        .read: [.on("{arn}/types/Query/fields/*", do: ["appsync:GraphQL"])],
        .write: [.on("{arn}/types/Mutation/fields/*", do: ["appsync:GraphQL"])],
        .receive: [.on("{arn}/types/Subscription/fields/*", do: ["appsync:GraphQL"])],
      ], objects: .objects, service: "appsync.amazonaws.com"),
    "AWS::CloudFront::Distribution": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:cloudfront::{account}:distribution/{Id}",
      verbs: [
        .manage: [.itself("cloudfront:CreateInvalidation"), .along(do: ["cloudfront:GetInvalidation"])]
      ], service: "cloudfront.amazonaws.com"),
    // The object is a path of the domain, such as an index.
    "AWS::OpenSearchService::Domain": ResourceAccess(
      arn: "arn:aws:es:{region}:{account}:domain/{DomainName}",
      verbs: [
        .read: [.objects("es:ESHttpGet", "es:ESHttpHead"), .along(.objects, do: ["es:ESHttpPost"])],
        .write: [.objects("es:ESHttpPut", "es:ESHttpPost"), .along(.objects, do: ["es:ESHttpPatch"])],
        .delete: [.objects("es:ESHttpDelete")],
      ],
      others: [.objects("es:ESCrossClusterGet", "es:ESHttpPatch")], objects: .objects,
      ownPolicy: ["AccessPolicies"]),
    // What may be done to indexes is in the collection's data access policy (Data access control for Amazon OpenSearch
    // Serverless); IAM opens the door.
    "AWS::OpenSearchServerless::Collection": ResourceAccess(
      arn: "arn:aws:aoss:{region}:{account}:collection/{Id}",
      verbs: [
        .connect: [.itself("aoss:APIAccessAll")], .read: [.itself("aoss:APIAccessAll")],
        .write: [.itself("aoss:APIAccessAll")],
      ]),
    "AWS::IoT::Thing": ResourceAccess(
      arn: "arn:aws:iot:{region}:{account}:thing/{ThingName}",
      verbs: [
        .read: [.itself("iot:GetThingShadow")], .write: [.itself("iot:UpdateThingShadow")],
        .delete: [.itself("iot:DeleteThingShadow")],
      ]),
    "AWS::IoT::TopicRule": ResourceAccess(
      arn: "arn:aws:iot:{region}:{account}:rule/{RuleName}", service: "iot.amazonaws.com"),
  ]
}
