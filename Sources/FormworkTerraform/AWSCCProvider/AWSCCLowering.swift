import FormworkIR

/// Lowers one resource to `hashicorp/awscc` by the naming rule and the type's schema.
final class AWSCCLowering {
  private let binding: ResourceBinding
  private let mapping: AWSCCMapping
  private let rendering: TerraformRenderer

  init(_ binding: ResourceBinding, _ mapping: AWSCCMapping, in rendering: TerraformRenderer) {
    self.binding = binding
    self.mapping = mapping
    self.rendering = rendering
  }

  func run() {
    if binding.resource.settings.terraformProvider == .awscc, rendering.tables.mapping(of: binding.resource) != nil {
      rendering.report(
        .unsupported,
        "\(mapping.resource) stands where hashicorp/aws has the type too; what is deployed by the other is replaced",
        severity: .warning)
    }
    var body = Body()
    for property in binding.resource.properties where property.value != .absent {
      rendering.within(property.name) {
        guard let schema = mapping.schema.root[property.name] else {
          let guess = Spelling.nearest(to: property.name, among: mapping.schema.root.properties.map(\.name))
          return rendering.report(
            .unknownProperty, "\(mapping.schema.type) has no such property",
            hint: guess.map { "Did you mean \($0)?" })
        }
        let argument = mapping.argument(property.name)
        if ["count", "depends_on", "for_each", "lifecycle"].contains(argument) {
          return rendering.report(.unsupported, "Terraform keeps the name \(argument) for itself")
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
    rendering.emit(ResourceBlock(type: binding.type, name: binding.name, body: body, owner: binding))
  }

  /// A value by the kind that the schema gives it.
  private func lowered(_ term: Term, as kind: PropertySchema.Kind) -> Document? {
    rendering.document(renamed(term, as: kind))
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
          return rendering.within(property) {
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
    let path = rendering.path.joined(separator: ".")
    guard mapping.missing.contains(path) else { return false }
    let ignored = binding.resource.settings.ignoredByTerraform.first { path == $0 || path.hasPrefix($0 + ".") }
    if let ignored {
      binding.losses.insert(ignored)
      rendering.report(
        .unsupported, "left out, as accepted: \(mapping.resource) of hashicorp/awscc has no counterpart",
        severity: .warning)
    } else {
      rendering.report(
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
      rendering.report(.unsupported, "\(mapping.resource) of hashicorp/awscc takes no local \(artefact)")
      return .absent
    }
  }
}
