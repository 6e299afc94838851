import FormworkCloudFormation
import FormworkIR

/// An `AWS::ApiGatewayV2::Api` as `AWS::Serverless::HttpApi`, which gets its routes from the functions' events.
enum ServerlessHTTPAPI {
  /// The plain type.
  static let type = "AWS::ApiGatewayV2::Api"

  /// The properties that both types have in the same form (AWS::Serverless::HttpApi, AWS SAM Developer Guide).
  private static let shared: Set<String> = ["CorsConfiguration", "DisableExecuteApiEndpoint", "Name", "Tags"]

  /// Whether SAM's type can say all that is said of the API.
  static func fits(_ resource: Resource) -> Bool {
    resource.type == type && resource.settings.instances == .single
      && resource.settings.overrides.allSatisfy { $0.target == .terraform }
      && resource.properties.allSatisfy { property in
        shared.contains(property.name) || (property.name == "ProtocolType" && property.value == .string("HTTP"))
      }
  }

  static func document(of resource: Resource, _ renderer: inout TemplateRenderer) -> Document {
    renderer.begin(resource.id, at: resource.location)
    var members: [Document.Member] = []
    // SAM gives the API the stack's name, as the construct does.
    for property in resource.properties
    where property.name != "ProtocolType" && property.value != .pseudo(.stackName) && property.value != .absent {
      let isTags = property.name == "Tags"
      members.append(
        .init(
          property.name,
          renderer.document(isTags ? ServerlessFunction.tagMap(property.value) : property.value)))
    }
    return renderer.resource(resource, type: "AWS::Serverless::HttpApi", properties: members)
  }
}
