import FormworkIR

/// Where something stands in the resources of a type; `*` are the elements of a list.
struct PropertyPath: Sendable {
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  /// The terms at the path, with their places in words.
  func terms(in resource: Resource) -> [(place: String, term: Term)] {
    guard let first = names.first, let term = resource.value(first) else { return [] }
    return Self.terms(at: names.dropFirst(), in: term, first)
  }

  private static func terms(at path: ArraySlice<String>, in term: Term, _ place: String) -> [(String, Term)] {
    guard let name = path.first else { return [(place, term)] }
    if name == "*" {
      return term.elements.enumerated().flatMap { terms(at: path.dropFirst(), in: $1, "\(place)[\($0)]") }
    }
    guard let inner = term.member(name) else { return [] }
    return terms(at: path.dropFirst(), in: inner, "\(place).\(name)")
  }
}
