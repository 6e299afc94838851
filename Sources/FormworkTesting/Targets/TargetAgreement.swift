import Formwork

/// Compares what the targets' documents say of a stack with the stack itself: the same resources, settings and references.
///
/// Each target spells a setting in its own way, so what is compared is whether the resource's part of the document holds the
/// value, and whether it refers to what the stack refers to.
struct TargetAgreement {
  private let graph: Graph
  private let foldedIDs: Set<String>

  init(_ graph: Graph) {
    self.graph = graph
    foldedIDs = Set(graph.resources.map { LogicalName.folded($0.node.logicalID) })
  }

  /// What a document lacks, by the path of the setting or the id of the resource.
  func disagreements(_ document: Document, _ target: Target) -> [(path: String, message: String)] {
    let parts = parts(of: document, target)
    var found: [(path: String, message: String)] = []
    for resource in graph.resources {
      guard let part = parts[resource.id] else {
        if target == .sam, isEvent(resource, in: parts) { continue }
        found.append((resource.id, "\(target.title) has no \(resource.id) (\(resource.type), \(resource.location))"))
        continue
      }
      let texts = Texts(part)
      let implied = part.compactMap { $0["Type"]?.string }.flatMap { Self.implied[$0] ?? [] }
      for property in resource.properties where !implied.contains(property.name) {
        for leaf in Self.leaves(property.value, at: "\(resource.id).\(property.name)") {
          if texts.hold(leaf.term, target) { continue }
          found.append(
            (leaf.path, "\(target.title) does not have \(leaf.path), which is \(leaf.term) (\(resource.location))"))
        }
      }
    }
    return found
  }

  /// What a type of SAM says by being that type.
  private static let implied = ["AWS::Serverless::HttpApi": ["ProtocolType"]]

  /// Whether SAM says a resource as an event of the function that it leads to.
  private func isEvent(_ resource: Resource, in parts: [String: [Document]]) -> Bool {
    guard case .relation(let relation) = resource.origin else { return false }
    let ends = [relation.target.id, relation.source.id].flatMap { parts[$0] ?? [] }
    return ends.contains { $0["Properties"]?["Events"] != nil || $0["Type"] == "AWS::Serverless::HttpApi" }
  }

  private func parts(of document: Document, _ target: Target) -> [String: [Document]] {
    var parts: [String: [Document]] = [:]
    if target != .terraform {
      for resource in graph.resources {
        if let part = document["Resources"]?[resource.node.logicalID] { parts[resource.id] = [part] }
      }
      return parts
    }
    var blocks: [String: [Document]] = [:]
    for type in document["resource"]?.members ?? [] {
      for block in type.value.members ?? [] { blocks[owner(of: block.key), default: []].append(block.value) }
    }
    for resource in graph.resources { parts[resource.id] = blocks[LogicalName.folded(resource.node.logicalID)] }
    return parts
  }

  /// The resource to which a block belongs: the one of its name, or the one whose name begins it, as those have that a
  /// resource is split into.
  private func owner(of name: String) -> String {
    var words = name.split(separator: "_")
    while !words.isEmpty {
      let folded = LogicalName.folded(words.joined())
      if foldedIDs.contains(folded) { return folded }
      words.removeLast()
    }
    return name
  }

  /// The literals and references inside a value; what a target may spell in any way is left out.
  private static func leaves(_ term: Term, at path: String) -> [(path: String, term: Term)] {
    switch term {
    case .string(let text): text.isEmpty ? [] : [(path, term)]
    case .int, .double, .reference: [(path, term)]
    case .text(let segments):
      segments.flatMap { segment -> [(path: String, term: Term)] in
        if case .term(let inner) = segment { leaves(inner, at: path) } else { [] }
      }
    case .list(let elements): elements.enumerated().flatMap { leaves($1, at: "\(path)[\($0)]") }
    case .map(let entries): entries.flatMap { leaves($0.value, at: "\(path).\($0.key.literal ?? "…")") }
    case .absent, .bool, .parameter, .pseudo, .artefact, .function: []
    }
  }
}

/// All that a part of a document says, as texts.
private struct Texts {
  private var all: Set<String> = []
  private var longest: [String] = []

  init(_ documents: [Document]) {
    for document in documents { add(document) }
  }

  private mutating func add(_ document: Document) {
    switch document {
    case .null: break
    case .bool(let flag): all.insert("\(flag)")
    case .int(let number): all.insert("\(number)")
    case .double(let number): all.insert("\(number)")
    case .string(let text):
      all.insert(text)
      longest.append(text)
    case .array(let elements): for element in elements { add(element) }
    case .object(let members):
      for member in members {
        all.insert(member.key)
        add(member.value)
      }
    }
  }

  func hold(_ term: Term, _ target: Target) -> Bool {
    switch term {
    case .reference(let reference): refers(to: reference.target.logicalID, target)
    case .string(let text): all.contains(text) || longest.contains { $0.contains(text) }
    default: all.contains(term.description) || longest.contains { $0.contains(term.description) }
    }
  }

  private func refers(to logicalID: String, _ target: Target) -> Bool {
    if target != .terraform {
      return all.contains(logicalID)
        || longest.contains {
          $0.hasPrefix(logicalID + ".") || $0.contains("${\(logicalID)}") || $0.contains("${\(logicalID).")
        }
    }
    let wanted = LogicalName.folded(logicalID)
    return longest.contains { text in
      text.split(separator: ".").contains { LogicalName.folded(String($0.prefix { $0 != "[" })) == wanted }
    }
  }
}
