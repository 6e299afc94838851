/// Something beside the template that is deployed with it: the code of a function, the content of a layer.
///
/// Artefacts are nodes of their own, so that backends render paths from where their file lies and several resources may
/// share one. The tool that deploys (`aws cloudformation package`, `sam deploy`, `terraform apply`) reads the files.
public final class Artefact: Sendable, Equatable {
  /// What the artefact is made of.
  public enum Source: Sendable, Equatable {
    /// A zip file on the local disk; the path is relative to the folder in which the program runs.
    case zip(path: Term)
    /// A local directory that the deploying tool packs: Terraform's `archive_file`, `package` elsewhere.
    case directory(path: Term)
    /// An object in S3.
    case object(bucket: Term, key: Term, version: Term?)
    /// Source text in the template itself, at most 4 MiB; CloudFormation writes it to `index` with `fileExtension`.
    case inline(text: Term, fileExtension: String)
    /// A container image in ECR.
    case image(uri: Term)
  }

  /// What it is made of.
  public let source: Source
  /// The Base64 form of the SHA-256 of the packed file, where the user states it. Only Terraform asks for it
  /// (`source_code_hash`): the other targets' tools compute it while they package.
  public let hash: Term?
  /// What makes the file, where that is known.
  public let build: BuildOutput?
  /// Where the artefact was declared.
  public let location: SourceLocation

  /// An artefact from a source.
  public init(_ source: Source, hash: Term? = nil, build: BuildOutput? = nil, location: SourceLocation) {
    self.source = source
    self.hash = hash
    self.build = build
    self.location = location
  }

  /// Artefacts are equal when the same bytes would be deployed.
  public static func == (left: Artefact, right: Artefact) -> Bool {
    left === right
      || (left.source == right.source && left.hash == right.hash && left.build?.package == right.build?.package)
  }

  /// The terms inside, for passes that follow references.
  public var terms: [Term] {
    var terms: [Term]
    switch source {
    case .zip(let path), .directory(let path): terms = [path]
    case .object(let bucket, let key, let version): terms = [bucket, key] + (version.map { [$0] } ?? [])
    case .inline(let text, _): terms = [text]
    case .image(let uri): terms = [uri]
    }
    if let hash { terms.append(hash) }
    return terms
  }
}
