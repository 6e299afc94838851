import FormworkCloudFormation
import FormworkIR

/// An `AWS::ApiGateway::RestApi` with its stage as `AWS::Serverless::Api`, of which SAM's transform makes both and the
/// deployment between them.
enum ServerlessRESTAPI {
  /// The plain type.
  static let type = "AWS::ApiGateway::RestApi"
  /// The plain type of the stage.
  static let stageType = "AWS::ApiGateway::Stage"

  /// The properties that both types have in the same form (AWS::Serverless::Api, AWS SAM Developer Guide). Those are not here of
  /// which SAM writes something into the body besides, such as binary media types.
  private static let shared: Set = [
    "ApiKeySourceType", "Description", "FailOnWarnings", "MinimumCompressionSize", "Mode", "Name",
    "Policy",
  ]
  /// The properties that SAM has in another form, or makes by itself.
  private static let spelled: Set = ["Body", "EndpointConfiguration", "Parameters"]
  /// The properties of the stage that SAM's type has in the same form.
  private static let ofStage: Set = [
    "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "MethodSettings", "StageName",
    "TracingEnabled", "Variables",
  ]
  /// The properties of the stage that SAM makes by itself.
  private static let implied: Set = ["DeploymentId", "RestApiId"]

  /// Whether SAM's type can say all that is said of the API and its stage, and gives the stage the id that it has.
  static func fits(_ api: Resource, shownBy published: [Resource]) -> Bool {
    guard let stage = published.first(where: { $0.type == stageType }), isPlain(api), isPlain(stage),
      let name = stage["StageName"]?.literalText, name == LogicalName.alphanumeric(name),
      api.settings.instances == .single, stage.settings.dependsOn.isEmpty, stage.settings.conditionalWaits.isEmpty
    else { return false }
    guard case .map? = api["Body"] else { return false }
    return endpoint(of: api) != nil
      && api.properties.allSatisfy { shared.contains($0.name) || spelled.contains($0.name) }
      && stage.properties.allSatisfy { ofStage.contains($0.name) || implied.contains($0.name) }
  }

  /// Whether nothing is said of a resource that SAM's transform would give to all that it makes, or to none.
  private static func isPlain(_ resource: Resource) -> Bool {
    let settings = resource.settings
    return settings.loops.isEmpty && settings.overrides.allSatisfy { $0.target == .terraform }
      && settings.deletionPolicy == nil && settings.updateReplacePolicy == nil && settings.metadata.isEmpty
      && settings.deletionPolicyChoice == nil && settings.updateReplacePolicyChoice == nil
  }

  /// The endpoint in SAM's form: nothing where the API has none; `nil` where SAM cannot say it.
  private static func endpoint(of api: Resource) -> [MapEntry]? {
    guard let configuration = api["EndpointConfiguration"] else {
      return api["Parameters"] == nil ? [] : nil
    }
    guard case .map(let entries) = configuration else { return nil }
    var result: [MapEntry] = []
    for entry in entries {
      switch (entry.key.literal, entry.value) {
      case ("Types"?, .list(let types)) where types.count == 1:
        guard api["Parameters"] == .map([MapEntry("endpointConfigurationTypes", types[0])]) else { return nil }
        result.append(MapEntry("Type", types[0]))
      case ("VpcEndpointIds"?, let ids): result.append(MapEntry("VPCEndpointIds", ids))
      default: return nil
      }
    }
    return result
  }

  /// The document of an API and its stage. The version of OpenAPI keeps SAM from adding a stage by the name of `Stage`.
  static func document(of api: Resource, shownBy stage: Resource?, _ renderer: inout TemplateRenderer) -> Document {
    renderer.begin(api.id, at: api.location)
    var members: [Document.Member] = []
    let ofStage = (stage?.properties ?? []).filter { Self.ofStage.contains($0.name) && $0.value != .absent }
    members += ofStage.map { .init($0.name, renderer.document($0.value)) }
    for property in api.properties where property.value != .absent {
      switch property.name {
      case "Body": members.append(.init("DefinitionBody", renderer.document(property.value)))
      case "EndpointConfiguration":
        members.append(.init(property.name, renderer.document(.map(endpoint(of: api) ?? []))))
      case "Parameters": break
      default: members.append(.init(property.name, renderer.document(property.value)))
      }
    }
    members.append(.init("OpenApiVersion", .string("3.0.1")))
    return renderer.resource(api, type: "AWS::Serverless::Api", properties: members)
  }
}
