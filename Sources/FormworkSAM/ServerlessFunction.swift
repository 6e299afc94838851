import FormworkCloudFormation
import FormworkIR

/// An `AWS::Lambda::Function` that `AWS::Serverless::Function` can say.
struct ServerlessFunction {
  private let resource: Resource

  /// The properties that both types have in the same form (AWS::Serverless::Function, AWS SAM Developer Guide).
  private static let shared: Set<String> = [
    "Architectures", "CodeSigningConfigArn", "Description", "Environment", "EphemeralStorage", "FileSystemConfigs",
    "FunctionName", "Handler", "ImageConfig", "KmsKeyArn", "Layers", "LoggingConfig", "MemorySize", "PackageType",
    "RecursiveLoop", "ReservedConcurrentExecutions", "Role", "Runtime", "RuntimeManagementConfig", "SnapStart",
    "TenancyConfig", "Timeout", "VpcConfig",
  ]

  /// The properties that SAM has in another form.
  private static let spelled: Set<String> = ["Code", "DeadLetterConfig", "Tags", "TracingConfig"]

  /// The function; `nil` if it is none, or says something that only the plain type can.
  init?(_ resource: Resource) {
    guard resource.type == "AWS::Lambda::Function" else { return nil }
    for property in resource.properties {
      if Self.shared.contains(property.name) { continue }
      guard Self.spelled.contains(property.name) else { return nil }
      switch property.name {
      case "DeadLetterConfig": guard Self.deadLetterQueue(property.value) != nil else { return nil }
      case "TracingConfig": guard Self.member("Mode", of: property.value) != nil else { return nil }
      default: break
      }
    }
    for override in resource.settings.overrides where override.target != .terraform {
      guard override.arguments.allSatisfy({ Self.shared.contains($0.name) }) else { return nil }
    }
    self.resource = resource
  }

  /// The function in SAM's form, with what calls it as events, and properties that only SAM has.
  func document(
    events: [ServerlessEvent], properties: [Property] = [], _ renderer: inout TemplateRenderer
  ) -> Document {
    renderer.begin(resource.id, at: resource.location, in: resource.settings.loops)
    var members: [Document.Member] = []
    for property in resource.properties
    where property.value != .absent && !properties.contains(where: { $0.name == property.name }) {
      switch property.name {
      case "Code": members.append(code(property.value, &renderer))
      case "DeadLetterConfig":
        if let (kind, target) = Self.deadLetterQueue(property.value) {
          members.append(
            .init("DeadLetterQueue", ["Type": .string(kind), "TargetArn": renderer.document(target)]))
        }
      case "TracingConfig":
        if let mode = Self.member("Mode", of: property.value) {
          members.append(.init("Tracing", renderer.document(mode)))
        }
      case "Tags": members.append(.init("Tags", renderer.document(Self.tagMap(property.value))))
      default: members.append(.init(property.name, renderer.document(property.value)))
      }
    }
    members += properties.filter { $0.value != .absent }.map { .init($0.name, renderer.document($0.value)) }
    if !events.isEmpty { members.append(.init("Events", .object(events.map { $0.member(&renderer) }))) }
    return renderer.resource(resource, type: "AWS::Serverless::Function", properties: members)
  }

  private func code(_ term: Term, _ renderer: inout TemplateRenderer) -> Document.Member {
    guard case .artefact(let artefact) = term else {
      return .init("CodeUri", renderer.document(Self.renamed(term)))
    }
    switch artefact.source {
    case .zip(let path), .directory(let path): return .init("CodeUri", .string(renderer.localPath(path)))
    case .inline(let text, _): return .init("InlineCode", renderer.document(text))
    case .image(let uri): return .init("ImageUri", renderer.document(uri))
    case .object(let bucket, let key, let version):
      var members: [Document.Member] = [
        .init("Bucket", renderer.document(bucket)), .init("Key", renderer.document(key)),
      ]
      if let version { members.append(.init("Version", renderer.document(version))) }
      return .init("CodeUri", .object(members))
    }
  }

  /// The S3 location of code in SAM's names.
  private static func renamed(_ term: Term) -> Term {
    guard case .map(let entries) = term else { return term }
    let names = ["S3Bucket": "Bucket", "S3Key": "Key", "S3ObjectVersion": "Version"]
    return .map(
      entries.map {
        MapEntry(key: $0.key.literal.flatMap { names[$0] }.map { .literal($0) } ?? $0.key, value: $0.value)
      })
  }

  private static func member(_ name: String, of term: Term) -> Term? {
    guard case .map(let entries) = term else { return nil }
    return entries.first { $0.key.literal == name }?.value
  }

  /// The kind and ARN of a dead-letter target; `nil` where the kind cannot be told.
  private static func deadLetterQueue(_ term: Term) -> (kind: String, target: Term)? {
    guard let target = member("TargetArn", of: term) else { return nil }
    switch target {
    case .reference(let reference):
      switch reference.target.type {
      case "AWS::SQS::Queue": return ("SQS", target)
      case "AWS::SNS::Topic": return ("SNS", target)
      default: return nil
      }
    case .string(let text):
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count > 2 else { return nil }
      return parts[2] == "sqs" ? ("SQS", target) : parts[2] == "sns" ? ("SNS", target) : nil
    default: return nil
    }
  }

  /// Tags as the map that SAM takes.
  static func tagMap(_ term: Term) -> Term {
    guard case .list(let elements) = term else { return term }
    return .map(
      elements.compactMap { element in
        guard case .string(let key)? = member("Key", of: element), let value = member("Value", of: element) else {
          return nil
        }
        return MapEntry(key, value)
      })
  }
}
