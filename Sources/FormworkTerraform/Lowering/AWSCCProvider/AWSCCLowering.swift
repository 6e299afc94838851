import FormworkIR

/// Lowers one resource to `hashicorp/awscc` by the naming rule and the type's schema.
final class AWSCCLowering {
  private let result: LoweredResource
  private let binding: ResourceBinding
  private let mapping: AWSCCMapping
  private let stage: ResourceLowering
  private let expressions: ExpressionRenderer
  private let reporter: Reporter

  init(_ result: LoweredResource, _ mapping: AWSCCMapping, in stage: ResourceLowering) {
    self.result = result
    self.mapping = mapping
    self.stage = stage
    binding = result.binding
    expressions = stage.expressions
    reporter = stage.reporter
  }

  func run() {
    if binding.resource.settings.terraformProvider == .awscc, stage.tables.mapping(of: binding.resource) != nil {
      reporter.report(
        .unsupported,
        "\(mapping.resource) stands where hashicorp/aws has the type too; what is deployed by the other is replaced",
        severity: .warning)
    }
    var body = Body()
    for property in binding.resource.properties where property.value != .absent {
      reporter.within(property.name) {
        guard let schema = mapping.schema.root[property.name] else {
          let guess = Spelling.nearest(to: property.name, among: mapping.schema.root.properties.map(\.name))
          return reporter.report(
            .unknownProperty, "\(mapping.schema.type) has no such property",
            hint: guess.map { "Did you mean \($0)?" })
        }
        let argument = mapping.argument(property.name)
        if ["count", "depends_on", "for_each", "lifecycle"].contains(argument) {
          return reporter.report(.unsupported, "Terraform keeps the name \(argument) for itself")
        }
        if isMissing() { return }
        var term = property.value
        // Tags gathered from scopes are a map; the type may want a list of keys and values.
        if let place = mapping.schema.tagPlaces.first(where: { $0.property == property.name }),
          case .list = schema.kind
        {
          term = place.list(term)
        }
        if let value = lowered(term, as: schema.kind) {
          body.set(argument, value)
        }
      }
    }
    stage.emit(ResourceBlock(type: binding.type, name: binding.name, body: body, owner: result))
  }

  /// A value by the kind that the schema gives it.
  private func lowered(_ term: Term, as kind: PropertySchema.Kind) -> Document? {
    expressions.document(renamed(term, as: kind))
  }

  /// The value with the names of nested properties spelled by the rule; keys of maps and documents stay.
  ///
  /// Nested properties are attributes, not blocks, so a choice may stand anywhere.
  private func renamed(_ term: Term, as kind: PropertySchema.Kind) -> Term {
    if case .artefact(let artefact) = term { return object(artefact, as: kind) }
    if case .function(.conditional(let condition, let then, let otherwise)) = term {
      return .function(
        .conditional(condition, then: renamed(then, as: kind), otherwise: renamed(otherwise, as: kind)))
    }
    switch (kind, term) {
    case (.json, .map), (.json, .list), (.json, .function(.merge)): return .function(.jsonString(term))
    case (.object(let name), .map(let entries)):
      let definition = mapping.schema.definitions[name]
      return .map(
        entries.compactMap { entry in
          guard let property = entry.key.literal else { return entry }
          return reporter.within(property) {
            if isMissing() { return nil }
            return MapEntry(
              AWSCCName.snake(property), renamed(entry.value, as: definition?[property]?.kind ?? .json))
          }
        })
    case (.list(let element, _), .list(let elements)): return .list(elements.map { renamed($0, as: element) })
    case (.map(let value), .map(let entries)):
      return .map(entries.map { MapEntry(key: $0.key, value: renamed($0.value, as: value)) })
    default: return term
    }
  }

  /// Whether the provider lacks the property at hand, which is then an error unless its loss is accepted.
  private func isMissing() -> Bool {
    guard !mapping.missing.isEmpty else { return false }
    let path = reporter.path.joined(separator: ".")
    guard mapping.missing.contains(path) else { return false }
    let ignored = binding.resource.settings.ignoredByTerraform.first { path == $0 || path.hasPrefix($0 + ".") }
    if let ignored {
      result.losses.insert(ignored)
      reporter.report(
        .unsupported, "left out, as accepted: \(mapping.resource) of hashicorp/awscc has no counterpart",
        severity: .warning)
    } else {
      reporter.report(
        .unsupported, "no counterpart in \(mapping.resource) of hashicorp/awscc",
        hint: "Accept its loss for Terraform at the resource, or write a Terraform override.")
    }
    return true
  }

  /// `awscc` reads no local files; objects in S3 and images are plain properties.
  private func object(_ artefact: Artefact, as kind: PropertySchema.Kind) -> Term {
    switch artefact.source {
    case .object(let bucket, let key, let version):
      let entries = [MapEntry("S3Bucket", bucket), MapEntry("S3Key", key)]
      return renamed(.map(entries + (version.map { [MapEntry("S3ObjectVersion", $0)] } ?? [])), as: kind)
    case .image(let uri): return renamed(.map([MapEntry("ImageUri", uri)]), as: kind)
    case .zip, .directory, .inline:
      reporter.report(.unsupported, "\(mapping.resource) of hashicorp/awscc takes no local \(artefact)")
      return .absent
    }
  }
}

/// How `hashicorp/awscc` has a CloudFormation type: names follow from the schema by rule.
final class AWSCCMapping: Sendable {
  let schema: ResourceSchema
  /// The Terraform type.
  let resource: String

  /// The properties that the provider's version of the schema lacks, by their paths.
  let missing: Set<String>

  init(_ schema: ResourceSchema) {
    missing = AWSCCMissingProperties.paths(of: schema.type)
    self.schema = schema
    resource = AWSCCName.type(schema.type)
  }

  /// The attribute that a property of the resource itself is.
  func argument(_ property: String) -> String {
    switch property {
    // Terraform keeps `id` and `provider` for itself.
    case "Id": AWSCCName.snake(schema.type.split(separator: ":").last.map { String($0) } ?? "") + "_id"
    case "Provider": "provider_name"
    default: AWSCCName.snake(property)
    }
  }

  /// The attribute to which a reference leads; `nil` where the schema knows none of that name.
  func attribute(_ path: String) -> String? {
    // What Ref returns without a name of its own is the identifier; several parts are joined in both.
    if path == "Ref" || (path == "Id" && schema.refAttribute == "Id") { return "id" }
    if missing.contains(path) { return nil }
    var names = path.split(separator: ".").map { String($0) }[...]
    guard let root = names.popFirst() else { return nil }
    let isKnown =
      schema.root[root] != nil || schema.attributes.contains { $0 == path || $0 == root || $0.hasPrefix(root + ".") }
    // What Ref returns is the primary identifier, which the provider has as `id` where it is no property.
    if !isKnown { return path == schema.refAttribute ? "id" : nil }
    return ([argument(root)] + names.map { AWSCCName.snake($0) }).joined(separator: ".")
  }
}

/// The naming rule of `hashicorp/awscc`, which its generator follows without exception.
enum AWSCCName {
  /// `AWS::Lambda::CodeSigningConfig` becomes `awscc_lambda_code_signing_config`.
  static func type(_ type: String) -> String {
    let parts = type.split(separator: ":", omittingEmptySubsequences: true)
    guard parts.count >= 3 else { return "awscc_" + snake(type) }
    return "awscc_" + parts[1].lowercased() + "_" + snake(parts[2...].joined())
  }

  /// A property's attribute: words begin between a lower-case letter and an upper-case letter or digit, between a digit
  /// and a letter, and before the last capital of a run that a lower-case letter follows.
  static func snake(_ name: String) -> String {
    var name = name
    for (word, plain) in joinedWords { name = replaced(name, word, plain) }
    let source = Array(name.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 8)
    for (position, byte) in source.enumerated() {
      if position > 0 {
        let before = source[position - 1]
        let next = position + 1 < source.count ? source[position + 1] : 0
        let begins =
          isLower(before) && (isUpper(byte) || isDigit(byte))
          || isDigit(before) && (isUpper(byte) || isLower(byte))
          || isUpper(before) && isUpper(byte) && isLower(next)
        if begins { result.append(UInt8(ascii: "_")) }
      }
      if isUpper(byte) {
        result.append(byte | 0x20)
      } else if isLower(byte) || isDigit(byte) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "_"))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Names of products that count as one word.
  private static let joinedWords = [
    ("CloudFormation", "Cloudformation"), ("CloudFront", "Cloudfront"), ("CloudWatch", "Cloudwatch"),
    ("CNAMEs", "Cnames"), ("FSx", "Fsx"), ("OTel", "Otel"),
  ]

  private static func replaced(_ text: String, _ word: String, _ plain: String) -> String {
    let source = Array(text.utf8)
    let pattern = Array(word.utf8)
    guard source.count >= pattern.count else { return text }
    var result: [UInt8] = []
    var position = 0
    while position < source.count {
      if source[position...].starts(with: pattern) {
        result += Array(plain.utf8)
        position += pattern.count
      } else {
        result.append(source[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
