import FormworkDSL
import FormworkIR
import FormworkServerless

/// A version of a Lambda layer: `AWS::Lambda::LayerVersion` in the templates, `aws_lambda_layer_version` in Terraform.
public struct LayerVersion: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: Lambda.LayerVersion

  /// A layer version.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - content: A zip, a directory or an object in S3, with the folders that runtimes look in, such as `python/`. Inline
  ///     code and images are an error, since layers are zip archives.
  ///   - layerName: At most 140 characters. Without it AWS makes one up; Terraform needs one, made of the stack's name and
  ///     the id.
  ///   - runtimes: The runtimes that the layer is for, at most 15; none stated without them.
  ///   - architectures: The instruction sets that it is for; none stated without them.
  ///   - description: At most 256 characters.
  ///   - license: An identifier of SPDX such as `MIT`, a URL, or the licence's text: at most 512 characters.
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
