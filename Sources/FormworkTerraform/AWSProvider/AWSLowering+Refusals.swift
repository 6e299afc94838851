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

  func refuse(reason: String) {
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
