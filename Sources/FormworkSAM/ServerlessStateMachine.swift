import FormworkCloudFormation
import FormworkIR

/// An `AWS::StepFunctions::StateMachine` that `AWS::Serverless::StateMachine` can say, which is where its events stand.
struct ServerlessStateMachine {
  private let resource: Resource

  /// The properties by the names that SAM has for them (AWS::Serverless::StateMachine, AWS SAM Developer Guide).
  private static let names = [
    "Definition": "Definition", "DefinitionS3Location": "DefinitionUri",
    "DefinitionSubstitutions": "DefinitionSubstitutions", "LoggingConfiguration": "Logging", "RoleArn": "Role",
    "StateMachineName": "Name", "StateMachineType": "Type", "Tags": "Tags", "TracingConfiguration": "Tracing",
  ]

  /// The machine; `nil` if it is none, or says something that only the plain type can, such as its definition as text.
  init?(_ resource: Resource) {
    guard resource.type == "AWS::StepFunctions::StateMachine", resource["RoleArn"] != nil,
      resource["Definition"] != nil || resource["DefinitionS3Location"] != nil,
      resource.properties.allSatisfy({ Self.names[$0.name] != nil }),
      resource.settings.overrides.allSatisfy({ $0.target == .terraform }),
      !StateMachineDefinitions.writesText(of: resource)
    else { return nil }
    if case .map? = resource["DefinitionS3Location"] ?? .map([]) { self.resource = resource } else { return nil }
  }

  /// The machine in SAM's form, with what starts it as events.
  func document(events: [ServerlessEvent], _ renderer: inout TemplateRenderer) -> Document {
    renderer.begin(resource.id, at: resource.location, in: resource.settings.loops)
    var members: [Document.Member] = []
    for property in resource.properties where property.value != .absent {
      var value = property.value
      switch property.name {
      case "Tags": value = ServerlessFunction.tagMap(value)
      default: break
      }
      members.append(.init(Self.names[property.name] ?? property.name, renderer.document(value)))
    }
    members.append(.init("Events", .object(events.map { $0.member(&renderer) })))
    return renderer.resource(resource, type: "AWS::Serverless::StateMachine", properties: members)
  }
}

extension ServerlessEvent {
  /// The event as a member of its owner's events.
  func member(_ renderer: inout TemplateRenderer) -> Document.Member {
    let properties = properties.map { Document.Member($0.name, renderer.document($0.value)) }
    return .init(name, ["Type": .string(type), "Properties": .object(properties)])
  }
}
