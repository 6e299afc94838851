import FormworkIR

extension [Property] {
  /// The values.
  var terms: [Term] { map(\.value) }

  /// The properties with their values replaced.
  func replacingTerms(_ replacement: (Term) -> Term) -> [Property] {
    map { Property($0.name, replacement($0.value)) }
  }
}
