import FormworkIR

/// A resource of any type, with properties in AWS's own names: for types that no imported module describes.
///
/// ```swift
/// let thing = RawResource("AWS::New::Thing", "Thing") {
///   $0["Size"] = 3
///   $0["Role"] = Value(role.arn)
/// }
/// Output("ThingArn", thing["Arn"])
/// ```
/// Where an imported module knows the type, use its struct: the compiler then knows the names.
public struct RawResource: ResourceDeclaration {
  /// The declaration underneath.
  public let node: ResourceNode

  /// A resource of a CloudFormation type. `schema` is what is known of the type, if anything is.
  public init(
    _ type: String, _ id: String, schema: ResourceSchema? = nil, fileID: String = #fileID, line: Int = #line,
    _ properties: (inout OverrideArguments) -> Void = { _ in }
  ) {
    var arguments = OverrideArguments()
    properties(&arguments)
    node = ResourceNode(
      declaring: id, type: type, schema: schema, properties: arguments.properties, at: SourceLocation(fileID, line))
  }

  private init(node: ResourceNode) { self.node = node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> RawResource { RawResource(node: node) }

  /// A reference to a property of the deployed resource, in AWS's name; `Ref` stands for what CloudFormation's `Ref`
  /// returns where that has no name.
  public subscript(attribute: String) -> Value<String> { Value(term: .reference(Reference(node, attribute))) }
}
