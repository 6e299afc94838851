import FormworkIR
import FormworkSchemas

/// A resource of any type, with properties in AWS's own names: for types that no imported module describes.
///
/// Where AWS publishes the type's schema, its properties are checked as those of generated types are, and Terraform gets
/// it by the same rules.
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

  /// A resource of a CloudFormation type.
  ///
  /// - Parameters:
  ///   - type: CloudFormation's name of the type, such as `AWS::New::Thing`.
  ///   - id: The name in its scope.
  ///   - isChecked: Whether the schema that Formwork carries is what the type looks like. A property that is newer than the
  ///     schema needs `false`; then nothing is checked, and Terraform has only the mapped types. A type of AWS's that has no
  ///     schema gives a warning, which `false` silences.
  ///   - properties: Sets the properties.
  public init(
    _ type: String, _ id: String, isChecked: Bool = true, fileID: String = #fileID, line: Int = #line,
    _ properties: (inout OverrideArguments) -> Void = { _ in }
  ) {
    var arguments = OverrideArguments()
    properties(&arguments)
    let location = SourceLocation(fileID, line)
    let schema = isChecked ? Schemas.schema(of: type) : nil
    let finding = isChecked && schema == nil ? Schemas.finding(about: type, of: id, at: location) : nil
    node = ResourceNode(
      declaring: id, type: type, schema: schema, properties: arguments.properties,
      companions: finding.map { [.finding($0)] } ?? [], at: location)
  }

  private init(node: ResourceNode) { self.node = node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> RawResource { RawResource(node: node) }

  /// A reference to a property of the deployed resource, in AWS's name; `Ref` stands for what CloudFormation's `Ref`
  /// returns where that has no name.
  public subscript(attribute: String) -> Value<String> { Value(term: .reference(Reference(node, attribute))) }
}
