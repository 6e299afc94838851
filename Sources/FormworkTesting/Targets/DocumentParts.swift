import Formwork

/// The parts of a target's document that belong to each resource.
struct DocumentParts {
  /// A resource of a template, or a block of Terraform.
  struct Block {
    /// The target's type.
    let type: String
    /// What it says.
    let content: Document
  }

  private var parts: [String: [Block]] = [:]
  private let parameters: Set<String>

  init(_ document: Document, of graph: Graph, _ foldedIDs: Set<String>, _ target: Target) {
    let section = document[target == .terraform ? "variable" : "Parameters"]
    parameters = Set((section?.members ?? []).map { LogicalName.folded($0.key) })
    if target != .terraform {
      for resource in graph.resources {
        let id = resource.settings.logicalID ?? resource.node.logicalID
        guard let part = document["Resources"]?[id].map({ Self.whole($0, in: document) }) else { continue }
        parts[resource.id] = [Block(type: part["Type"]?.string ?? "", content: part)]
      }
      return
    }
    var blocks: [String: [Block]] = [:]
    for type in document["resource"]?.members ?? [] {
      for block in type.value.members ?? [] {
        blocks[Self.owner(of: block.key, among: foldedIDs), default: []]
          .append(Block(type: type.key, content: block.value))
      }
    }
    for resource in graph.resources {
      // An id that a template keeps may be none of Terraform's.
      parts[resource.id] =
        blocks[LogicalName.folded(resource.node.logicalID)] ?? blocks[LogicalName.folded(resource.id)]
    }
  }

  /// A resource of a SAM template with what it inherits from `Globals`.
  private static func whole(_ part: Document, in document: Document) -> Document {
    guard let globals = document["Globals"], let type = part["Type"]?.string, type.hasPrefix("AWS::Serverless::"),
      let shared = globals[String(type.dropFirst("AWS::Serverless::".count))], let members = part.members
    else { return part }
    let properties = joined(shared, part["Properties"] ?? [:])
    return .object(members.filter { $0.key != "Properties" } + [.init("Properties", properties)])
  }

  /// Two maps as one; of all else the second.
  private static func joined(_ first: Document, _ second: Document) -> Document {
    guard var members = first.members, let others = second.members else { return second }
    for other in others {
      if let index = members.firstIndex(where: { $0.key == other.key }) {
        members[index].value = joined(members[index].value, other.value)
      } else {
        members.append(other)
      }
    }
    return .object(members)
  }

  /// What the document says of a resource; empty if it says nothing.
  func blocks(of node: ResourceNode) -> [Block] { parts[node.id] ?? [] }

  /// Whether the target asks for a parameter; what is bound for it is a literal there.
  func declares(_ parameter: ParameterNode) -> Bool { parameters.contains(LogicalName.folded(parameter.name)) }

  /// The resource to which a block belongs: the one of its name, or the one whose name begins it, as those have that a
  /// resource is split into.
  private static func owner(of name: String, among foldedIDs: Set<String>) -> String {
    var words = name.split(separator: "_")
    while !words.isEmpty {
      let folded = LogicalName.folded(words.joined())
      if foldedIDs.contains(folded) { return folded }
      words.removeLast()
    }
    return name
  }
}
