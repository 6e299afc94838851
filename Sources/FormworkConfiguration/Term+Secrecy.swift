import FormworkIR

/// Where a value comes from that is known to more people than a secret may be.
enum OpenSource: Equatable {
  /// The program's own text.
  case program
  /// A parameter that is not secret, by its name.
  case parameter(String)
}

/// What the parts of a value come from.
private struct Sources: TermVisitor {
  var isHidden = false
  var open: String?
  var secret: String?

  mutating func visit(_ reference: Reference) { isHidden = true }

  mutating func visit(_ parameter: ParameterNode) {
    if parameter.isSecret {
      isHidden = true
      secret = secret ?? parameter.name
    } else if parameter.isStored {
      isHidden = true
    } else {
      open = open ?? parameter.name
    }
  }

  mutating func visit(_ condition: ConditionNode) {}
}

extension Term {
  /// Where the value comes from, if no part of it is hidden from those who read the template and the stack's parameters.
  var openSource: OpenSource? {
    if isLookedUp { return nil }
    var sources = Sources()
    walk(&sources)
    if sources.isHidden { return nil }
    return sources.open.map { .parameter($0) } ?? .program
  }

  /// What of the value is secret, in words; `nil` where nothing is.
  var secretSource: String? {
    if readsSecret { return "a secret that is read at deployment" }
    var sources = Sources()
    walk(&sources)
    return sources.secret.map { "the parameter \($0), which is secret" }
  }

  /// Whether a part of the value is read from somewhere else at deployment.
  private var isLookedUp: Bool {
    switch self {
    case .function(.dynamic), .function(.importValue): true
    case .text(let segments): segments.contains { if case .term(let term) = $0 { term.isLookedUp } else { false } }
    default: false
    }
  }

  /// Whether a part of the value is a dynamic reference to a secret.
  private var readsSecret: Bool {
    switch self {
    case .function(.dynamic(let reference)): reference.isSecret
    case .text(let segments): segments.contains { if case .term(let term) = $0 { term.readsSecret } else { false } }
    case .list(let elements): elements.contains(where: \.readsSecret)
    default: false
    }
  }

  /// The value as a document, if the program knows all of it.
  var literalDocument: Document? {
    switch self {
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .string(let text): return .string(text)
    case .list(let elements):
      let documents = elements.compactMap(\.literalDocument)
      return documents.count == elements.count ? .array(documents) : nil
    case .map(let entries):
      var members: [Document.Member] = []
      for entry in entries {
        guard let key = entry.key.literal, let value = entry.value.literalDocument else { return nil }
        members.append(Document.Member(key, value))
      }
      return .object(members)
    default: return nil
    }
  }
}
