import FormworkDSL
import FormworkIR
import FormworkServerless

/// The code of a function or the content of a layer.
///
/// | form | Terraform | CloudFormation | SAM |
/// |---|---|---|---|
/// | `.zip`, `.swiftProduct` | `filename`, `source_code_hash` | a local path for `aws cloudformation package` | `CodeUri` |
/// | `.directory` | `archive_file` | a local path for `aws cloudformation package` | `CodeUri` |
/// | `.python`, `.node` | `filename`, `source_code_hash` | a local path for `aws cloudformation package` | `CodeUri`, for `sam build` |
/// | `.object` | `s3_bucket`, `s3_key` | `S3Bucket`, `S3Key` | `CodeUri` |
/// | `.inlinePython`, `.inlineJavaScript` | `archive_file` | `ZipFile` | `InlineCode` |
/// | `.image` | `image_uri` | `ImageUri` | `ImageUri` |
///
/// Local paths are relative to the folder in which the program runs.
public struct Code: Sendable {
  let artefact: Artefact
  /// Whether it is a container image, which brings its own runtime and handler.
  let isImage: Bool

  init(
    _ source: Artefact.Source, hash: Value<String>? = nil, build: BuildOutput? = nil, _ fileID: String, _ line: Int
  ) {
    artefact = Artefact(source, hash: hash?.term, build: build, location: SourceLocation(fileID, line))
    if case .image = source { isImage = true } else { isImage = false }
  }

  /// Whether a layer can have it for its content.
  var isLayerContent: Bool {
    switch artefact.source {
    case .zip, .directory, .object: true
    case .inline, .image: false
    }
  }

  /// A zip file. `sha256` is the Base64 form of its SHA-256, which Terraform compares; without it Terraform reads the
  /// file (`filebase64sha256`).
  public static func zip(
    _ path: Value<String>, sha256: Value<String>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Code {
    Code(.zip(path: path.term), hash: sha256, fileID, line)
  }

  /// A directory, which the deploying tool packs: `aws cloudformation package`, `sam`, or Terraform's `archive_file`.
  public static func directory(_ path: Value<String>, fileID: String = #fileID, line: Int = #line) -> Code {
    Code(.directory(path: path.term), fileID, line)
  }

  /// The zip that the plugin of swift-aws-lambda-runtime makes of an executable product: `swift package lambda-build`, or
  /// `swift package archive` before Swift 6.4.
  ///
  /// Where both have left a zip, that of `lambda-build` is taken, as the runtime's own `lambda-deploy` does. Where neither has,
  /// a warning names the command to run. `package` is the folder of the Swift package, relative to the folder in which the
  /// program runs; without it, that folder.
  public static func swiftProduct(
    _ product: String, package: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Code {
    let build = SwiftPackager.output(of: product, in: package)
    return Code(.zip(path: .string(build.paths.last ?? "")), build: build, fileID, line)
  }

  /// A zip file in S3, in the region of the function. Without a `version` a new upload under the same key is no change that
  /// a deployment notices.
  public static func object(
    bucket: Value<String>, key: Value<String>, version: Value<String>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Code {
    Code(.object(bucket: bucket.term, key: key.term, version: version?.term), fileID, line)
  }

  /// The source of a small Python function in the template itself, at most 4 MiB; the handler's module is `index`.
  public static func inlinePython(_ text: Value<String>, fileID: String = #fileID, line: Int = #line) -> Code {
    Code(.inline(text: text.term, fileExtension: "py"), fileID, line)
  }

  /// The source of a small Node.js function in the template itself, at most 4 MiB; the handler's module is `index`.
  public static func inlineJavaScript(_ text: Value<String>, fileID: String = #fileID, line: Int = #line) -> Code {
    Code(.inline(text: text.term, fileExtension: "js"), fileID, line)
  }

  /// A container image in ECR, by its URI.
  public static func image(_ uri: Value<String>, fileID: String = #fileID, line: Int = #line) -> Code {
    Code(.image(uri: uri.term), fileID, line)
  }

  /// The code as the property of a function.
  var property: Lambda.Function.Code { Lambda.Function.Code(term: .artefact(artefact)) }

  /// The content as the property of a layer.
  var content: Lambda.LayerVersion.Content { Lambda.LayerVersion.Content(term: .artefact(artefact)) }
}
