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

  /// The document of an API, with what relations add to it.
  static func document(
    of resource: Resource, properties: [Property], _ renderer: inout TemplateRenderer
  ) -> Document {
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
    for property in merged(properties) {
      members.append(.init(property.name, renderer.document(property.value)))
    }
    return renderer.resource(resource, type: "AWS::Serverless::HttpApi", properties: members)
  }

  /// Properties of one name as one; maps in them have the members of both.
  private static func merged(_ properties: [Property]) -> [Property] {
    var result: [Property] = []
    for property in properties {
      if let index = result.firstIndex(where: { $0.name == property.name }) {
        result[index].value = merged(result[index].value, property.value)
      } else {
        result.append(property)
      }
    }
    return result
  }

  private static func merged(_ first: Term, _ second: Term) -> Term {
    guard case .map(var members) = first, case .map(let others) = second else { return first }
    for other in others {
      if let index = members.firstIndex(where: { $0.key == other.key }) {
        members[index].value = merged(members[index].value, other.value)
      } else {
        members.append(other)
      }
    }
    return .map(members)
  }
}
