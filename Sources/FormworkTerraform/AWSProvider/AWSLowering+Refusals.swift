import FormworkIR

extension AWSLowering {
  private var acceptance: String { "Accept its loss for Terraform at the resource, or write a Terraform override." }

  func refuse(_ name: String, among rows: RowSet) {
    let guess = Spelling.nearest(to: name, among: rows.rows.map(\.property)).map { "Did you mean \($0)? " } ?? ""
    rendering.within(name) {
      rendering.report(
        .unsupported, "no counterpart in \(mapping.resource) of hashicorp/aws", hint: guess + acceptance)
    }
  }

  /// Refuses the property at hand, unless its loss is accepted.
  func refuse(reason: String) {
    if isIgnored(nil) { return }
    rendering.report(
      .unsupported, "no counterpart in \(mapping.resource) of hashicorp/aws: \(reason)", hint: acceptance)
  }

  func refuseFunction(_ name: String) {
    rendering.report(
      .unsupported, "the lowering '\(name)' of \(mapping.type) to \(mapping.resource) is not built yet",
      hint: acceptance)
  }

  /// The structure of blocks must be known when the configuration is written.
  func refuseUnwritten(_ term: Term, _ wanted: String) {
    rendering.report(
      .unsupported,
      "\(mapping.resource) has a block here, so a \(wanted) must be written out in the program; found \(term)")
  }
}

extension Term {
  /// A literal that is no collection, in the JSON syntax.
  var plainDocument: Document? {
    switch self {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .string(let text): .string(TemplateText.escaped(text))
    default: nil
    }
  }

  /// A choice between maps as a map of choices; anything else as it is.
  var withChoicesInside: Term {
    guard case .function(.conditional(let condition, let then, let otherwise)) = self else { return self }
    let branches = [then.withChoicesInside, otherwise.withChoicesInside].map { branch -> [MapEntry]? in
      switch branch {
      case .map(let entries): entries
      case .absent: []
      default: nil
      }
    }
    guard let first = branches[0], let second = branches[1] else { return self }
    var entries: [MapEntry] = []
    for entry in first {
      let other = second.first { $0.key == entry.key }?.value ?? .absent
      let value = entry.value == other ? other : .function(.conditional(condition, then: entry.value, otherwise: other))
      entries.append(MapEntry(key: entry.key, value: value))
    }
    for entry in second where !first.contains(where: { $0.key == entry.key }) {
      entries.append(
        MapEntry(key: entry.key, value: .function(.conditional(condition, then: .absent, otherwise: entry.value))))
    }
    return .map(entries)
  }

  /// Whether it is a list of texts that the deployment knows before it makes anything: a parameter, or one split.
  var isListOfDeployment: Bool {
    switch self {
    case .parameter(let parameter): parameter.kind == .stringList
    case .function(.split(_, let text)): text.referencedNodes.isEmpty
    default: false
    }
  }

  /// Whether it is a list or map without elements.
  var isEmptyCollection: Bool {
    switch self {
    case .list(let elements): elements.isEmpty
    case .map(let entries): entries.isEmpty
    case .function(.merge(let parts)): parts.allSatisfy(\.isEmptyCollection)
    default: false
    }
  }

  /// Whether it is a collection given at deployment, or several, that may have no elements.
  var mayBeEmpty: Bool {
    switch self {
    case .parameter(let parameter): parameter.kind == .stringList || parameter.kind == .stringMap
    case .function(.merge(let parts)): parts.allSatisfy { $0.isEmptyCollection || $0.mayBeEmpty }
    default: false
    }
  }

  /// Whether it is a collection given at deployment that has no elements unless the user says otherwise.
  var isEmptyByDefault: Bool {
    switch self {
    case .parameter(let parameter): mayBeEmpty && parameter.defaultValue?.isEmptyCollection == true
    case .function(.merge(let parts)):
      !parts.isEmpty && parts.allSatisfy { $0.isEmptyCollection || $0.isEmptyByDefault }
    default: false
    }
  }
}
