import Formwork
import FormworkDSL
import FormworkIR
import FormworkSchemas
import FormworkServerless

/// What a delivery stream makes in its scope: the role, the log group and in it the stream of lines.
struct DeliveryParts {
  /// The role that was made or given.
  let role: Role
  /// The log group that was made or given; `nil` if there is none.
  let logGroup: Logs.LogGroup?
  /// The property that says where lines go.
  private(set) var logging: Property?
  /// What is deployed along with the stream.
  private(set) var companions: [Element] = []

  /// The name of the lines' stream, as the console has it.
  static let lines = "DestinationDelivery"

  init(_ group: LogGroup?, _ given: Role?, named name: Value<String>?, at location: SourceLocation) {
    let id = DeclarationContext.current.scope?.path ?? ""
    role = given ?? Role("Role", assumedBy: .firehose, fileID: location.file, line: location.line)
    if let declared = role.resource {
      companions.append(given == nil ? .made(declared.node) : .resource(declared.node))
    }
    logGroup = (group ?? LogGroup(at: location)).resource(in: "/aws/kinesisfirehose/", named: name, for: id)
    guard let logGroup else { return }
    companions.append(group?.isDeclared == true ? .resource(logGroup.node) : .made(logGroup.node))
    let type = "AWS::Logs::LogStream"
    let lines = ResourceNode(
      declaring: "LogStream", type: type, schema: Schemas.generated(type),
      properties: [
        Property("LogGroupName", .reference(Reference(logGroup.node, "LogGroupName"))),
        Property("LogStreamName", .string(Self.lines)),
      ], at: location)
    companions.append(.made(lines))
    logging = Property(
      "CloudWatchLoggingOptions",
      .map([
        MapEntry("Enabled", .bool(true)),
        MapEntry("LogGroupName", .reference(Reference(logGroup.node, "LogGroupName"))),
        MapEntry("LogStreamName", .reference(Reference(lines, "LogStreamName"))),
      ]))
  }
}
