import Formwork
import FormworkTerraform

/// A literal, reference or parameter inside a property, and where it stands.
struct TermLeaf {
  /// A step of the way.
  enum Step: Equatable {
    case member(String)
    case element(Int)
  }

  let path: [Step]
  var term: Term

  /// The path as it is written: `Targets[0].Arn`.
  var name: String {
    var text = ""
    for step in path {
      switch step {
      case .member(let name): text += text.isEmpty ? name : "." + name
      case .element(let index): text += "[\(index)]"
      }
    }
    return text
  }

  /// All leaves of a value. Of a function they are what it refers to, since each target has the function in words of its own.
  static func leaves(_ term: Term, at path: [Step]) -> [TermLeaf] {
    switch term {
    case .string(let text): text.isEmpty ? [] : [TermLeaf(path: path, term: term)]
    case .bool, .int, .double, .reference, .parameter: [TermLeaf(path: path, term: term)]
    case .text(let segments):
      segments.flatMap { segment -> [TermLeaf] in
        if case .term(let inner) = segment { leaves(inner, at: path) } else { [] }
      }
    case .list(let elements): elements.enumerated().flatMap { leaves($1, at: path + [.element($0)]) }
    case .map(let entries):
      entries.flatMap { leaves($0.value, at: path + [.member($0.key.literal ?? "…")]) }
    case .artefact(let artefact):
      // Files on the disk are named from where each document lies.
      switch artefact.source {
      case .object(let bucket, let key, let version):
        [bucket, key, version ?? .absent].flatMap { leaves($0, at: path) }
      case .image(let uri): leaves(uri, at: path)
      case .zip, .directory, .inline: []
      }
    case .function(let function): operands(of: function).map { TermLeaf(path: path, term: $0) }
    case .absent, .pseudo: []
    }
  }

  private static func operands(of function: Intrinsic) -> [Term] {
    var operands = Operands()
    Term.function(function).walk(&operands)
    return operands.found
  }

  private struct Operands: TermVisitor {
    var found: [Term] = []

    mutating func visit(_ reference: Reference) { found.append(.reference(reference)) }
    mutating func visit(_ parameter: ParameterNode) { found.append(.parameter(parameter)) }
    mutating func visit(_ condition: ConditionNode) {}
  }

  /// What stands at the path in a template's resource: nothing where the template says it elsewhere.
  func places(inTemplate parts: [Document]) -> [Document] {
    parts.compactMap { part in
      var place = part["Properties"]
      // Definitions of state machines that hold a number of deployment are text.
      if path.first == .member("Definition"), place?["Definition"] == nil, let text = place?["DefinitionString"] {
        return .array([text, place?["DefinitionSubstitutions"] ?? .null])
      }
      for step in path {
        guard let found = place else { return nil }
        // A function stands for all that is below it.
        if let members = found.members, members.count == 1, Self.isFunction(members[0].key) { return found }
        switch step {
        case .member(let name): place = found[name]
        case .element(let index): place = found.array.flatMap { index < $0.count ? $0[index] : nil }
        }
      }
      return place
    }
  }

  private static func isFunction(_ name: String) -> Bool { name == "Ref" || name.hasPrefix("Fn::") }

  /// What stands at the argument that the property becomes, in any block of the resource.
  func places(inTerraform blocks: [DocumentParts.Block], of type: String) -> [Document] {
    var members: [String] = []
    for case .member(let name) in path { members.append(name) }
    // Below an argument that takes a document, the document is the place.
    while !members.isEmpty {
      if let name = TerraformArgument.name(of: members, in: type) {
        let words = name.split(separator: ".").map(String.init)
        return blocks.filter { $0.type == words[0] }.flatMap { Self.places(words[1...], in: $0.content) }
      }
      members.removeLast()
    }
    return []
  }

  private static func places(_ names: ArraySlice<String>, in document: Document) -> [Document] {
    if let elements = document.array { return elements.flatMap { places(names, in: $0) } }
    guard let name = names.first else { return [document] }
    if let value = document[name] { return places(names.dropFirst(), in: value) }
    return document["dynamic"]?[name].map { [$0] } ?? []
  }
}
