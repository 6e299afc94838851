import FormworkIR

/// Reads one statement of a policy document and holds a request against it.
struct PolicyStatementReader {
  private let entries: [MapEntry]
  let names: PolicyNames
  private let usesVariables: Bool

  /// A statement; `nil` for what is not one.
  init?(_ term: Term, _ names: PolicyNames, usesVariables: Bool) {
    guard case .map(let entries) = term else { return nil }
    self.entries = entries
    self.names = names
    self.usesVariables = usesVariables
  }

  /// The statements of a document; `nil` if it cannot be read before deployment.
  static func all(in document: Term, _ names: PolicyNames) -> [PolicyStatementReader]? {
    guard let document = parsed(document), case .map(let entries) = document else { return nil }
    let usesVariables = entries.first { $0.key.literal == "Version" }?.value == .string("2012-10-17")
    guard let statement = entries.first(where: { $0.key.literal == "Statement" })?.value else { return [] }
    let terms = list(statement)
    let readers = terms.compactMap { PolicyStatementReader($0, names, usesVariables: usesVariables) }
    return readers.count == terms.count ? readers : nil
  }

  /// A document that is written as JSON text, as a document.
  static func parsed(_ document: Term) -> Term? {
    switch document {
    case .string(let text):
      do { return Term(try JSONReader.document(from: text)) } catch { return nil }
    case .function(.jsonString(let inner)): return inner
    default: return document
    }
  }

  /// The elements of a list; anything else is its own only element, as policies allow.
  static func list(_ term: Term) -> [Term] {
    if case .list(let elements) = term { return elements }
    return [term]
  }

  subscript(name: String) -> Term? { entries.first { $0.key.literal == name }?.value }

  /// Whether it denies rather than allows.
  var isDenial: Bool { self["Effect"] == .string("Deny") }

  /// Which objects the statement has to cover to have its effect.
  private var reach: PolicyText.Reach { isDenial ? .all : .some }

  /// Whether it is about the request's action, resource and circumstances.
  func applies(to request: AccessRequest) -> Bool {
    coversAction(request) && coversResource(request) && meetsConditions(request)
  }

  private func coversAction(_ request: AccessRequest) -> Bool {
    let action = PolicyText(request.action).lowercased
    func covered(_ term: Term) -> Bool {
      Self.list(term).contains { names.text($0, isPattern: true).lowercased.matches(action) }
    }
    if let term = self["Action"] { return covered(term) }
    if let term = self["NotAction"] { return !covered(term) }
    return false
  }

  private func coversResource(_ request: AccessRequest) -> Bool {
    func covered(_ term: Term, _ reach: PolicyText.Reach) -> Bool {
      Self.list(term).contains { pattern(of: $0, request)?.matches(request.resource, reach) ?? false }
    }
    if let term = self["Resource"] { return covered(term, reach) }
    if let term = self["NotResource"] { return !covered(term, isDenial ? .some : .all) }
    // A trust policy is about the role that has it.
    return true
  }

  private func meetsConditions(_ request: AccessRequest) -> Bool {
    guard let condition = self["Condition"] else { return true }
    guard case .map(let operators) = condition else { return false }
    return operators.allSatisfy { entry in
      guard let name = entry.key.literal, let test = ConditionOperator(name), case .map(let keys) = entry.value else {
        return false
      }
      return keys.allSatisfy { key in
        guard let keyName = key.key.literal else { return false }
        let wanted = Self.list(key.value).map { pattern(of: $0, request) }
        return test.holds(wanted: wanted, found: request.context[keyName.lowercased()], reach)
      }
    }
  }

  /// A pattern with its policy variables put in; `nil` if the request has none of that name.
  func pattern(of term: Term, _ request: AccessRequest) -> PolicyText? {
    guard usesVariables else { return names.text(term, isPattern: true) }
    guard case .string(let words) = term, words.contains("${") else {
      return PolicyVariables.put(into: term, request.context, names)
    }
    return PolicyVariables.put(into: .text([.literal(words)]), request.context, names)
  }

  // MARK: Principals

  /// How a resource's policy lets a caller in.
  enum Admission {
    /// By name.
    case direct
    /// As one of the account, whose own policies then decide.
    case account
  }

  /// How the statement's principal names the caller; `nil` if it does not.
  func admission(of caller: AccessRequest.Caller) -> Admission? {
    if let principal = self["Principal"] { return admission(of: caller, in: principal) }
    if let principal = self["NotPrincipal"] { return admission(of: caller, in: principal) == nil ? .direct : nil }
    return nil
  }

  private func admission(of caller: AccessRequest.Caller, in principal: Term) -> Admission? {
    if principal == .string("*") { return .direct }
    guard case .map(let kinds) = principal else { return nil }
    var found: Admission?
    for kind in kinds {
      for term in Self.list(kind.value) {
        switch (kind.key.literal, caller) {
        case ("Service", .service(let name)):
          if names.text(term).literal == name { return .direct }
        case ("AWS", .identity(let arn)):
          let text = names.text(term)
          if term == .string("*") || text.matches(arn) { return .direct }
          if Self.isAccount(text) { found = .account }
        case ("AWS", .service) where term == .string("*"): return .direct
        default: break
        }
      }
    }
    return found
  }

  private static func isAccount(_ text: PolicyText) -> Bool {
    if text.atoms == [.account] { return true }
    if let literal = text.literal, literal.utf8.count == 12, literal.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      return true
    }
    return PolicyText("arn:aws:iam::*:root", isPattern: true).matches(text)
  }
}

extension Term {
  /// A document as a term: an object becomes a map with its members in their order, `null` what is absent.
  public init(_ document: Document) {
    switch document {
    case .null: self = .absent
    case .bool(let flag): self = .bool(flag)
    case .int(let number): self = .int(number)
    case .double(let number): self = .double(number)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .list(elements.map { Term($0) })
    case .object(let members): self = .map(members.map { MapEntry($0.key, Term($0.value)) })
    }
  }
}
