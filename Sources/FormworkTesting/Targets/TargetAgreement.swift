import Formwork
import FormworkTerraform

/// Compares what the targets' documents say of a stack with the stack itself: the same resources, settings and references.
///
/// A setting is looked for where the target has it: at the path of its property in templates, at its argument in Terraform.
/// What a target says in a place of its own, such as a route as an event of SAM, has to stand somewhere in the resource's part
/// of the document.
struct TargetAgreement {
  private let graph: Graph
  private let foldedIDs: Set<String>
  /// What follows content has another id in templates than it was declared with.
  private let renewed: [String: ResourceSettings]

  init(_ graph: Graph) {
    self.graph = graph
    foldedIDs = Set(graph.resources.flatMap { [$0.node.logicalID, $0.id].map(LogicalName.folded) })
    let others = graph.resources.filter { $0.settings.logicalID != $0.node.settings.logicalID }
    renewed = Dictionary(others.map { ($0.id, $0.settings) }) { first, _ in first }
  }

  /// What a document lacks, by the path of the setting or the id of the resource.
  func disagreements(_ document: Document, _ target: Target) -> [(path: String, message: String)] {
    let parts = DocumentParts(document, of: graph, foldedIDs, target)
    var found: [(path: String, message: String)] = []
    for resource in graph.resources {
      let blocks = parts.blocks(of: resource.node)
      if blocks.isEmpty {
        if target == .sam, isEvent(resource, in: parts) || isPublished(resource, in: parts) { continue }
        if target == .terraform, let host = host(of: resource.node),
          parts.blocks(of: host).contains(where: { $0.content["publish"] != nil })
        {
          continue
        }
        found.append((resource.id, "\(target.title) has no \(resource.id) (\(resource.type), \(resource.location))"))
        continue
      }
      let texts = DocumentTexts(blocks.map(\.content))
      var implied = blocks.compactMap { $0.content["Type"]?.string }.flatMap { Self.implied[$0] ?? [] }
      if target == .terraform { implied += Self.impliedInTerraform[resource.type] ?? [] }
      for property in resource.properties where !implied.contains(property.name) {
        for var leaf in TermLeaf.leaves(property.value, at: [.member(property.name)]) {
          if target == .terraform, case .reference(let reference) = leaf.term, let host = host(of: reference.target) {
            leaf.term = .reference(Reference(host, reference.attribute))
          }
          if case .reference(let reference) = leaf.term, let settings = renewed[reference.target.id] {
            leaf.term = .reference(
              Reference(reference.target.modified(settings: settings), reference.attribute))
          }
          if case .parameter(let parameter) = leaf.term, !parts.declares(parameter) { continue }
          if holds(leaf, of: resource, blocks, texts, target) { continue }
          let path = "\(resource.id).\(leaf.name)"
          found.append((path, "\(target.title) does not have \(path), which is \(leaf.term) (\(resource.location))"))
        }
      }
    }
    return found
  }

  private func holds(
    _ leaf: TermLeaf, of resource: Resource, _ blocks: [DocumentParts.Block], _ texts: DocumentTexts, _ target: Target
  ) -> Bool {
    let places =
      target == .terraform
      ? leaf.places(inTerraform: blocks, of: resource.type) : leaf.places(inTemplate: blocks.map(\.content))
    if target == .terraform, isNamed(leaf, blocks, texts) || isDerived(leaf, blocks) { return true }
    if !places.isEmpty { return DocumentTexts(places).hold(leaf.term, target) }
    // Terraform and SAM have words of their own for yes and no.
    if case .bool = leaf.term { return target != .cloudFormation }
    return texts.hold(leaf.term, target)
  }

  /// Texts that Terraform says by the name of an argument.
  private static let arguments = [
    "HASH": "hash_key", "RANGE": "range_key", "prefix": "filter_prefix", "suffix": "filter_suffix",
  ]

  /// Whether Terraform says a setting by the name of an argument, as `hash_key` names the attribute whose type is `HASH`.
  private func isNamed(_ leaf: TermLeaf, _ blocks: [DocumentParts.Block], _ texts: DocumentTexts) -> Bool {
    let isKey = leaf.path.contains(.member("KeySchema"))
    guard isKey || leaf.path.contains(.member("Rules")) else { return false }
    if case .string(let text) = leaf.term, let name = Self.arguments[text] {
      return blocks.contains { Self.hasMember(name, in: $0.content) }
    }
    return isKey && texts.hold(leaf.term, .terraform)
  }

  /// Settings of which Terraform makes an argument: the characters that are left, a text with another one in it, whether a
  /// load balancer is internal.
  private static let derived = [
    "ExcludeCharacters": "override_special", "SecretStringTemplate": "secret_string", "Scheme": "internal",
  ]

  private func isDerived(_ leaf: TermLeaf, _ blocks: [DocumentParts.Block]) -> Bool {
    guard case .member(let name)? = leaf.path.last, let argument = Self.derived[name] else { return false }
    return blocks.contains { Self.hasMember(argument, in: $0.content) }
  }

  private static func hasMember(_ name: String, in document: Document) -> Bool {
    switch document {
    case .object(let members): members.contains { $0.key == name || hasMember(name, in: $0.value) }
    case .array(let elements): elements.contains { hasMember(name, in: $0) }
    default: false
    }
  }

  /// The function that publishes a version, which in Terraform is no resource.
  private func host(of node: ResourceNode) -> ResourceNode? {
    guard node.type == "AWS::Lambda::Version", let version = graph.resources.first(where: { $0.node == node }) else {
      return nil
    }
    return version["FunctionName"]?.referencedNodes.first
  }

  /// Whether SAM makes a resource of properties of a function, which then stand there.
  private func isPublished(_ resource: Resource, in parts: DocumentParts) -> Bool {
    graph.relations.contains { relation in
      guard case .publication(let owner, let properties, let ids)? = relation.serverless, ids.contains(resource.id)
      else {
        return false
      }
      return parts.blocks(of: owner).contains { block in
        properties.allSatisfy { $0.value == .absent || block.content["Properties"]?[$0.name] != nil }
      }
    }
  }

  /// What a type of SAM says by being that type.
  private static let implied = ["AWS::Serverless::HttpApi": ["ProtocolType"]]
  /// What a resource of Terraform says by the blocks that it has.
  private static let impliedInTerraform = ["AWS::KinesisFirehose::DeliveryStream": ["DeliveryStreamType"]]

  /// Whether SAM says a resource as an event of the function that it leads to.
  private func isEvent(_ resource: Resource, in parts: DocumentParts) -> Bool {
    guard case .relation(let relation) = resource.origin else { return false }
    let ends = relation.ends.compactMap(\.node).flatMap { parts.blocks(of: $0) }.map(\.content)
    return ends.contains { $0["Properties"]?["Events"] != nil || $0["Type"] == "AWS::Serverless::HttpApi" }
  }
}
