import Formwork
import FormworkSchemas
import FormworkTerraform

/// Says in the words of resources how one document of a target differs from another.
struct SnapshotDifference {
  private struct Item {
    let id: String
    let type: String
    let content: Document
  }

  private let target: Target
  private let replacing: Set<String>

  /// A comparison of documents of a target; `types` are the CloudFormation types of which the stack has resources.
  init(_ target: Target, types: [String]) {
    self.target = target
    var replacing: Set<String> = []
    if target == .terraform {
      for type in Set(types) {
        for property in Schemas.schema(of: type)?.root.properties ?? [] where property.isCreateOnly {
          if let name = TerraformArgument.name(of: [property.name], in: type) { replacing.insert(name) }
        }
      }
    }
    self.replacing = replacing
  }

  /// The differences, one to a line.
  func lines(from old: Document, to new: Document) -> [String] {
    let before = items(of: old)
    let after = items(of: new)
    let beforeByID = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let afterIDs = Set(after.map(\.id))
    var removed = before.filter { !afterIDs.contains($0.id) }
    var lines: [String] = []
    for item in after {
      if let former = beforeByID[item.id] {
        lines += changes(from: former, to: item)
      } else if let index = removed.firstIndex(where: { $0.type == item.type && $0.content == item.content }) {
        let former = removed.remove(at: index)
        lines.append(
          "renamed: \(former.id) is now \(item.id) (\(item.type)), otherwise the same; it will be replaced unless renamed(from:) says so"
        )
      } else {
        lines.append("added: \(item.id) (\(item.type))")
      }
    }
    for item in removed { lines.append("removed: \(item.id) (\(item.type))") }
    let kept = after.map(\.id).filter { beforeByID[$0] != nil }
    if kept != before.map(\.id).filter(afterIDs.contains) {
      lines.append("reordered: the resources stand in another order, which changes nothing deployed")
    }
    for section in sections(of: old, new) {
      Self.compare(old[section], new[section], at: section) { path, from, to in
        lines.append("changed: \(path) from \(from) to \(to)")
      }
    }
    return lines
  }

  private func items(of document: Document) -> [Item] {
    guard target == .terraform else {
      return (document["Resources"]?.members ?? []).map {
        Item(id: $0.key, type: $0.value["Type"]?.string ?? "", content: $0.value)
      }
    }
    return (document["resource"]?.members ?? []).flatMap { type in
      (type.value.members ?? []).map { Item(id: "\(type.key).\($0.key)", type: type.key, content: $0.value) }
    }
  }

  private func sections(of old: Document, _ new: Document) -> [String] {
    var names: [String] = []
    for member in (old.members ?? []) + (new.members ?? [])
    where member.key != "Resources" && member.key != "resource" && !names.contains(member.key) {
      names.append(member.key)
    }
    return names
  }

  private func changes(from old: Item, to new: Item) -> [String] {
    var lines: [String] = []
    if old.type != new.type {
      return ["changed: \(new.id) from \(old.type) to \(new.type); it will be replaced"]
    }
    Self.compare(old.content, new.content, at: "") { path, from, to in
      let name = path.hasPrefix("Properties.") ? String(path.dropFirst(11)) : path
      let first = name.prefix { $0 != "." && $0 != "[" }
      let note = replaces(String(first), new.type) ? "; it will be replaced" : ""
      lines.append("changed: \(new.id) \(name) from \(from) to \(to)\(note)")
    }
    return lines
  }

  private func replaces(_ property: String, _ type: String) -> Bool {
    if target == .terraform { return replacing.contains("\(type).\(property)") }
    let type = type == "AWS::Serverless::Function" ? "AWS::Lambda::Function" : type
    return Schemas.schema(of: type)?.root[property]?.isCreateOnly ?? false
  }

  private static func compare(
    _ old: Document?, _ new: Document?, at path: String, _ report: (String, String, String) -> Void
  ) {
    if old == new { return }
    switch (old, new) {
    case (.object(let before)?, .object(let after)?):
      var differs = false
      for member in before where member.value != new?[member.key] {
        differs = true
        compare(member.value, new?[member.key], at: joined(path, member.key), report)
      }
      for member in after where old?[member.key] == nil {
        differs = true
        compare(nil, member.value, at: joined(path, member.key), report)
      }
      if !differs, path.isEmpty == false { report(path, "one order of members", "another") }
    case (.array(let before)?, .array(let after)?) where before.count == after.count:
      for index in before.indices { compare(before[index], after[index], at: "\(path)[\(index)]", report) }
    default: report(path, words(old), words(new))
    }
  }

  private static func joined(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private static func words(_ document: Document?) -> String {
    guard let document else { return "nothing" }
    return String(decoding: JSONWriter.bytes(of: document), as: UTF8.self).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }.joined(separator: " ")
  }
}
