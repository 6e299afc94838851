import FormworkIR
import FormworkRelations

/// Holds every statement of the policies in a graph against IAM's actions: that there are such actions, and that they are
/// about the resources on which the statement names them.
///
/// IAM takes names of actions on trust, so that a misspelt one deploys and does nothing: a warning. What it refuses, a name
/// without a service or a resource that is no ARN, is an error (IAM JSON policy elements: Action, Resource, IAM User Guide).
struct PolicyCheck {
  private let names: PolicyNames
  private var catalog = ActionCatalog()
  /// The shapes of statements in which nothing was found.
  private var clean: Set<String> = []

  init(_ graph: Graph) { names = PolicyNames(graph) }

  /// Adds what is found in all policies of a graph.
  static func run(_ graph: Graph, _ diagnostics: inout Diagnostics) {
    let statements = PolicyStatements.all(in: graph)
    if statements.isEmpty { return }
    var check = PolicyCheck(graph)
    for statement in statements { check.check(statement, &diagnostics) }
  }

  private mutating func check(_ statement: PolicyStatements, _ diagnostics: inout Diagnostics) {
    // Most statements of a stack say the same of different resources of a type.
    let shape = statement.shape
    if let shape, clean.contains(shape) { return }
    let count = diagnostics.all.count
    defer { if let shape, diagnostics.all.count == count { clean.insert(shape) } }
    var resources: [PolicyText] = []
    for term in statement.resources {
      let text = statement.text(term, names)
      if let problem = statement.problem(of: term, text) {
        diagnostics.add(problem)
      } else {
        resources.append(text)
      }
    }
    for action in statement.namedActions { check(action, of: statement, on: resources, &diagnostics) }
  }

  private mutating func check(
    _ action: String, of statement: PolicyStatements, on resources: [PolicyText], _ diagnostics: inout Diagnostics
  ) {
    if action == "*" || ActionCatalog.former.contains(action.lowercased()) { return }
    let parts = action.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      diagnostics.add(
        statement.finding(
          statement.isRefused ? .error : .warning, .malformedPolicy,
          "\(statement.name) names the action \(action), which has no service before it; IAM refuses it",
          hint: "write the action as IAM does, such as s3:GetObject"))
      return
    }
    let prefix = parts[0].lowercased()
    if prefix.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) { return }
    guard let service = catalog.service(prefix) else {
      let known = ActionCatalog.prefixes
      let stem = String(prefix.prefix { $0 != "-" })
      let nearest = known.contains(stem) ? stem : Spelling.nearest(to: prefix, among: known)
      diagnostics.add(
        statement.finding(
          .warning, .unknownAction,
          "\(statement.name) names the action \(action), but no service has the prefix \(parts[0])",
          hint: nearest.map { "did you mean \($0):\(parts[1])?" }
            ?? "the prefix is that of the service's actions in IAM"))
      return
    }
    let matching = service.actions(matching: parts[1].lowercased())
    if matching.isEmpty {
      let candidates = service.kinds.keys.sorted()
      let nearest = Spelling.nearest(to: parts[1].lowercased(), among: candidates)
      diagnostics.add(
        statement.finding(
          .warning, .unknownAction,
          "\(statement.name) names the action \(action), which \(parts[0]) does not have, so that it means nothing",
          hint: nearest.map { "did you mean \(parts[0]):\(Self.spelled($0, as: parts[1]))?" }
            ?? "the actions of \(parts[0]) are in the Service Authorization Reference"))
      return
    }
    if resources.isEmpty || matching.contains(where: { kind in resources.contains(where: kind.kind.mayBeAbout) }) {
      return
    }
    let forms = Self.unique(matching.flatMap { $0.kind.forms.map(\.description) })
    let found = Self.unique(resources.map(\.description)).joined(separator: ", ")
    diagnostics.add(
      statement.finding(
        statement.isRefused && statement.owner.type == "AWS::S3::BucketPolicy" ? .error : .warning, .wrongResource,
        "\(statement.name) names \(action) on \(found), where it means nothing",
        hint: forms.isEmpty
          ? "\(action) knows no resources: its statement names *"
          : "\(action) is about \(forms.sorted().prefix(3).joined(separator: " or "))"
            + (forms.count > 3 ? " and others" : "")))
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// A name with the capitals of another that is nearly the same: `getitem` as `GetItems` becomes `GetItem`.
  static func spelled(_ name: String, as model: Substring) -> String {
    guard let first = model.first, first.isUppercase else { return name }
    var letters = Array(name)
    letters[0] = Character(letters[0].uppercased())
    var word = ""
    for letter in model + "A" {
      guard letter.isUppercase, !word.isEmpty else {
        word.append(letter)
        continue
      }
      // A word may have an ending that the other has not.
      for dropped in 0..<max(1, word.count - 3) {
        guard let place = name.firstRange(of: word.lowercased().dropLast(dropped))?.lowerBound else { continue }
        let index = name.distance(from: name.startIndex, to: place)
        letters[index] = Character(letters[index].uppercased())
        break
      }
      word = String(letter)
    }
    return String(letters)
  }
}

extension PolicyStatements {
  /// A finding at the statement's resource.
  func finding(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity, code, message, at: owner.location, hint: hint)
  }

  /// Whether IAM or S3 read the document when it is deployed, and refuse what is malformed.
  var isRefused: Bool {
    owner.type == "AWS::S3::BucketPolicy" || owner.type.hasPrefix("AWS::IAM::")
  }

  /// Its actions, of choices all.
  var namedActions: [String] {
    ["Action", "NotAction"].flatMap { term.entry($0).map(Self.alternatives) ?? [] }.compactMap(\.literalText)
  }

  /// Its resources, of choices all.
  var resources: [Term] {
    ["Resource", "NotResource"].flatMap { term.entry($0).map(Self.alternatives) ?? [] }
  }

  /// The elements of a list, or of lists between which a condition chooses.
  static func alternatives(_ term: Term) -> [Term] {
    switch term {
    case .absent: []
    case .list(let elements): elements.flatMap(alternatives)
    case .function(.conditional(_, let then, let otherwise)): alternatives(then) + alternatives(otherwise)
    default: [term]
    }
  }

  /// The actions, and the resources by type and attribute; `nil` where a resource is more than references and words.
  var shape: String? {
    var shape = ""
    for action in namedActions { shape += action + " " }
    for resource in resources where !Self.write(resource, to: &shape) { return nil }
    return shape
  }

  private static func write(_ term: Term, to shape: inout String) -> Bool {
    switch term {
    case .string(let text): shape += text
    case .reference(let reference):
      shape += "{"
      shape += reference.target.type
      shape += reference.attribute
      shape += "}"
    case .pseudo(let pseudo): shape += pseudo.rawValue
    case .text(let segments):
      for segment in segments {
        switch segment {
        case .literal(let words): shape += words
        case .term(let term): if !write(term, to: &shape) { return false }
        }
      }
    default: return false
    }
    shape += "|"
    return true
  }

  /// A resource as a pattern in which policy variables are any text.
  func text(_ term: Term, _ names: PolicyNames) -> PolicyText {
    var text = PolicyText()
    var depth = 0
    var previous: PolicyText.Atom?
    for atom in names.text(term, isPattern: true).atoms {
      let isOpening = atom == .byte(UInt8(ascii: "{")) && previous == .byte(UInt8(ascii: "$"))
      previous = atom
      if depth > 0 {
        if atom == .byte(UInt8(ascii: "}")) { depth = 0 }
      } else if isOpening {
        text.atoms[text.atoms.count - 1] = .star
        depth = 1
      } else {
        text.atoms.append(atom)
      }
    }
    return text
  }

  /// What is wrong with a resource that is no ARN: a name, or an address.
  func problem(of term: Term, _ text: PolicyText) -> Diagnostic? {
    let severity: Diagnostic.Severity = isRefused ? .error : .warning
    if let reference = Self.leading(term), let facts = ResourceAccess.of(reference.target.type),
      !facts.isARN(reference.attribute), term.literalText == nil
    {
      let attribute = facts.arnAttribute.isEmpty ? "its ARN" : "\(reference.target.id).\(facts.arnAttribute)"
      return finding(
        severity, .malformedPolicy,
        "\(name) names the resource \(term), but \(reference.target.id).\(reference.attribute) is no ARN",
        hint: "a resource of a policy is an ARN: \(attribute)")
    }
    guard let first = text.atoms.first, case .byte = first else { return nil }
    var bytes: [UInt8] = []
    for atom in text.atoms.prefix(4) {
      guard case .byte(let byte) = atom else { break }
      bytes.append(byte)
    }
    if bytes.count == text.atoms.prefix(4).count ? bytes == Array("arn:".utf8) : "arn:".utf8.starts(with: bytes) {
      return nil
    }
    return finding(
      severity, .malformedPolicy, "\(name) names the resource \(term), which is no ARN",
      hint: "a resource of a policy is an ARN such as arn:aws:s3:::bucket/*, or * for all")
  }

  /// What a text begins with, if that is a reference.
  private static func leading(_ term: Term) -> Reference? {
    switch term {
    case .reference(let reference): return reference
    case .text(let segments):
      if case .term(let first)? = segments.first { return leading(first) }
      return nil
    case .function(.join(_, .list(let elements))): return elements.first.flatMap(leading)
    default: return nil
    }
  }
}

extension ResourceAccess {
  /// Whether an attribute is an ARN, as far as its name tells.
  fileprivate func isARN(_ attribute: String) -> Bool {
    attribute == arnAttribute || refersByARN || otherARNs[attribute] != nil || attribute.hasSuffix("Arn")
      || attribute.hasSuffix("ARN")
  }
}
