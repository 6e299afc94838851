import FormworkDSL
import FormworkIR
import FormworkLambda

/// A version of a Lambda layer: `AWS::Lambda::LayerVersion` in the templates, `aws_lambda_layer_version` in Terraform.
public struct LayerVersion: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: Lambda.LayerVersion

  /// A layer version whose content has the folders that runtimes look in, such as `python/`.
  public init(
    _ id: String, content: Code, layerName: Value<String>? = nil,
    runtimes: [Value<OneOf<Lambda.Function.Runtime>>] = [],
    architectures: [Value<OneOf<Lambda.Function.Architectures>>] = [], description: Value<String>? = nil,
    license: Value<String>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    let resource = Lambda.LayerVersion(
      id, content: content.content,
      compatibleArchitectures: architectures.isEmpty ? nil : Value(term: .list(architectures.map(\.term))),
      compatibleRuntimes: runtimes.isEmpty ? nil : Value(term: .list(runtimes.map(\.term))),
      description: description, layerName: layerName, licenseInfo: license, fileID: fileID, line: line)
    guard content.isLayerContent else {
      let finding = Diagnostic(
        .error, .unsupported, "\(resource.node.id) has \(content.artefact) for its content; layers are zip archives",
        at: SourceLocation(fileID, line), hint: "give a zip, a directory or an object in S3")
      self.resource = Lambda.LayerVersion.declared(by: resource.node.modified(companions: [.finding(finding)]))
      return
    }
    self.resource = resource
  }

  private init(resource: Lambda.LayerVersion) { self.resource = resource }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> LayerVersion { LayerVersion(resource: .declared(by: node)) }

  /// The ARN of this version, which functions list in `Layers`.
  public var arn: Value<String> { resource.layerVersionArn }
}
