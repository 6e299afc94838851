import FormworkChecks
import FormworkIR
import FormworkRelations

extension Graph {
  /// The graph with the hash of what its versions capture at each alias that is to follow it, and what will not be followed.
  ///
  /// Terraform publishes a version with every change of the function, so that it needs no hash.
  func withVersions(
    for target: Target, _ files: (any FileReading)?, _ diagnostics: inout Diagnostics
  ) -> Graph {
    if !relations.contains(where: { $0 is PublishedAlias }) { return self }
    var graph = self
    let known = Dictionary(resources.map { ($0.id, $0) }) { first, _ in first }
    let places = Dictionary(resources.indices.map { (resources[$0].id, $0) }) { first, _ in first }
    for index in relations.indices {
      guard let alias = relations[index] as? PublishedAlias, let place = places[alias.function.id] else { continue }
      let function = resources[place]
      graph.findUnfollowedCode(of: function, by: alias, &diagnostics)
      if target == .terraform {
        // Templates have SAM's id for it; Terraform has no other to agree with.
        if let own = places[alias.alias.id] { graph.resources[own].settings.logicalID = nil }
        continue
      }
      let hash = VersionHash(of: function, among: known, files)
      let carried = Self.carried(hash.unknowns)
      for unknown in hash.unknowns where !carried.contains(unknown) {
        diagnostics.add(.unfollowed(unknown, by: alias, target))
      }
      let values = carried.compactMap { if case .parameter(let node) = $0 { Term.parameter(node) } else { nil } }
      let words = (function["Description"].map { [$0] } ?? []) + values
      graph.relations[index] = alias.hashed(
        hash.text, summary: words.isEmpty ? nil : Self.sentence(words),
        carrying: values.isEmpty ? nil : Self.sentence(values))
      let description = Self.sentence(words + [.string(hash.text)])
      graph.resources[place].properties.removeAll { $0.name == "Description" }
      graph.resources[place].properties.insert(Property("Description", description), at: 0)
    }
    return graph
  }

  private static func sentence(_ words: [Term]) -> Term {
    TermFolder.joined(
      words.enumerated().flatMap { ($0.offset > 0 ? [.literal(" ")] : []) + [TextSegment.term($0.element)] })
  }

  /// The parameters whose values the description of a version can hold, so that another value publishes another version: those
  /// that are no secrets and are known to be short. Descriptions have at most 256 characters, of which these get 100.
  private static func carried(_ unknowns: [VersionHash.Unknown]) -> [VersionHash.Unknown] {
    var room = 100
    return unknowns.filter { unknown in
      guard case .parameter(let parameter) = unknown, !parameter.isSecret, let length = parameter.longestText,
        length < room
      else { return false }
      room -= length + 1
      return true
    }
  }

  /// Code of which no target sees that it has changed.
  private func findUnfollowedCode(
    of function: Resource, by alias: PublishedAlias, _ diagnostics: inout Diagnostics
  ) {
    guard case .artefact(let artefact)? = function["Code"], artefact.hash == nil else { return }
    let what: String
    let hint: String
    switch artefact.source {
    case .object(_, let key, nil):
      what = "a new upload as \(key)"
      hint = "name the version of the object: .object(bucket: …, key: …, version: …)"
    case .image(.string(let uri)) where !uri.contains("@") && Self.isMoving(uri):
      what = "a new image under \"\(uri)\""
      hint = "name the image by its digest, or give each its own tag"
    default: return
    }
    diagnostics.add(
      Diagnostic(
        .warning, .unfollowedChange, "\(alias.name) of \(function.id) will not follow \(what)", at: alias.location,
        hint: hint))
  }

  /// Whether a tag is one that moves from image to image.
  private static func isMoving(_ uri: String) -> Bool {
    let tag = uri.split(separator: "/").last?.split(separator: ":").dropFirst().last
    return tag == nil || tag == "latest"
  }
}

extension ParameterNode {
  /// How many characters a value has at most, where that is known.
  fileprivate var longestText: Int? {
    switch kind {
    case .bool: 5
    case .number: 24
    case .string:
      constraints.allowedValues.isEmpty
        ? constraints.maximumLength : constraints.allowedValues.map { $0.literalText?.count ?? 4_096 }.max()
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unfollowed(
    _ unknown: VersionHash.Unknown, by alias: PublishedAlias, _ target: Target
  ) -> Diagnostic {
    let what: String
    let hint: String
    switch unknown {
    case .parameter(let parameter):
      what = "the parameter \(parameter.name)"
      hint =
        parameter.isSecret
        ? "let the function read the secret when it runs"
        : "bind it when you synthesize, --set \(parameter.name)=…, or limit it by allowed: or length: to a few characters"
    case .other(let words):
      what = words
      hint = "let the function read it when it runs, or bind it when you synthesize"
    }
    return Diagnostic(
      .warning, .unfollowedChange,
      """
      \(alias.name) of \(alias.function.id) will not follow a change of \(what): deployment alone knows the value, and a \
      version is published where the template changes
      """, at: alias.location, hint: hint)
  }
}
