/// Generated texts by name.
///
/// A table of many texts compiles best as one array: a `switch` over as many names costs the compiler milliseconds for each.
public struct TextTable: Sendable {
  /// The names, in the order of their texts.
  public let names: [String]
  private let places: [String: Int]
  private let texts: [StaticString]

  /// A table from its names, separated by spaces, and a text for each.
  public init(_ names: StaticString, _ texts: [StaticString]) {
    self.names = names.description.split(separator: " ").map(String.init)
    self.texts = texts
    places = Dictionary(uniqueKeysWithValues: self.names.enumerated().map { ($1, $0) })
  }

  /// The place of a name; `nil` for one that is not in the table.
  public func place(of name: String) -> Int? { places[name] }

  /// The text of a name; `nil` for a name that is not in the table.
  public subscript(name: String) -> StaticString? {
    places[name].flatMap { texts.indices.contains($0) ? texts[$0] : nil }
  }
}
