import Formwork

/// What differs between the outputs of a stack before and after things in it were renamed.
///
/// The ids of the rename map and the addresses of the `moved` blocks are put back first. What differs then would be changed,
/// or made anew, by the next deployment; nothing must.
public func renameDifferences(_ before: Stack, _ after: Stack) throws -> [String] {
  try [Target.cloudFormation, .sam, .terraform].flatMap { target in
    let old = try rendering(before, target)
    let new = try rendering(after, target)
    let names = Dictionary(formerNames(in: new, target)) { first, _ in first }
    if names.isEmpty { return ["\(target): nothing is said to be renamed"] }
    let lines = leaves(of: old.document, [:])
    let found = leaves(of: new.document, names)
    let (known, seen) = (Set(lines), Set(found))
    return found.filter { !known.contains($0) }.map { "\(target): + \($0)" }
      + lines.filter { !seen.contains($0) }.map { "\(target): - \($0)" }
  }
}

extension ResourceDeclaration {
  /// The declaration renamed, if it was called something else.
  public func formerly(_ former: String?) -> Self { former.map { renamed(from: $0) } ?? self }
}

private func rendering(_ stack: Stack, _ target: Target) throws -> Rendering {
  let outcome = Synthesizer(files: nil).render(stack, for: target)
  guard let rendering = outcome.rendering else { throw outcome.diagnostics }
  return rendering
}

/// The former ids by today's: logical ids in templates, the names in addresses in Terraform.
private func formerNames(in rendering: Rendering, _ target: Target) -> [(String, String)] {
  if target == .terraform {
    return (rendering.document["moved"]?.array ?? []).compactMap { move in
      guard let from = move["from"]?.string, let to = move["to"]?.string else { return nil }
      return (String(to.drop { $0 != "." }.dropFirst()), String(from.drop { $0 != "." }.dropFirst()))
    }
  }
  let map = rendering.files.first { $0.path.hasSuffix("renames.json") }?.document.array ?? []
  return map.compactMap { mapping in
    guard let from = mapping["Source"]?["LogicalResourceId"]?.string,
      let to = mapping["Destination"]?["LogicalResourceId"]?.string
    else { return nil }
    return (to, from)
  }
}

/// The values of a document with the way to each, its ids as they were before.
private func leaves(of document: Document, _ names: [String: String], at path: String = "") -> [String] {
  switch document {
  case .object(let members) where !members.isEmpty:
    // The names of SAM's events are ids.
    let isEvents = path.hasSuffix("/Events")
    return members.filter { !(path.isEmpty && $0.key == "moved") }.flatMap {
      leaves(of: $0.value, names, at: isEvents ? "\(path)/*" : "\(path)/\(names[$0.key] ?? $0.key)")
    }
  case .array(let elements) where !elements.isEmpty:
    // The order of a list of waits follows the ids.
    return elements.map { leaves(of: $0, names, at: "\(path)[]").joined(separator: ", ") }.sorted()
  // Where an archive is written is no matter to what is deployed.
  case .string where path.hasPrefix("/data/archive_file/") && path.hasSuffix("/output_path"): return []
  default:
    let isID = ["/Ref", "/Fn::GetAtt[]", "/DependsOn", "/DependsOn[]"].contains(where: path.hasSuffix)
    return ["\(path) \(former(JSONWriter.compact(document), names, isID: isID))"]
  }
}

/// A text with the ids in it as they were before: the whole of an id, what follows `${` in a template, and what follows the type in
/// an address.
private func former(_ text: String, _ names: [String: String], isID: Bool) -> String {
  var result = ""
  var word = ""
  func flush() {
    let isPlace = isID || result.hasSuffix("${") || result.hasSuffix(".")
    result += isPlace ? names[word] ?? word : word
    word = ""
  }
  for character in text {
    if character.isLetter || character.isNumber || character == "_" {
      word.append(character)
    } else {
      flush()
      result.append(character)
    }
  }
  flush()
  return result
}
