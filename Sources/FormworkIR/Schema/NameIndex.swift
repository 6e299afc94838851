/// Positions by name, for the few dozen names of a schema or table: a name's length and three of its bytes pick the few
/// that it is compared with, which costs less than hashing it.
public struct NameIndex: Sendable {
  private var entries: [(name: String, position: Int)] = []
  /// The entries by their buckets, each the place of its first one; `next` leads on. Few names need none.
  private var first: [Int16] = []
  private var next: [Int16] = []

  /// No names.
  public init() {}

  /// Adds a name; of equal names the last one counts.
  public mutating func add(_ name: String, at position: Int) {
    if let place = place(of: name) {
      entries[place].position = position
      return
    }
    entries.append((name, position))
    if entries.count == Self.fewest {
      first = Array(repeating: -1, count: Self.size)
      for place in entries.indices { link(place) }
    } else if entries.count > Self.fewest {
      link(entries.count - 1)
    }
  }

  /// The position of a name.
  public subscript(name: String) -> Int? { place(of: name).map { entries[$0].position } }

  private func place(of name: String) -> Int? {
    if first.isEmpty { return entries.firstIndex { $0.name == name } }
    var place = Int(first[Self.bucket(of: name)])
    while place >= 0 {
      if entries[place].name == name { return place }
      place = Int(next[place])
    }
    return nil
  }

  private mutating func link(_ place: Int) {
    let bucket = Self.bucket(of: entries[place].name)
    next.append(first[bucket])
    first[bucket] = Int16(place)
  }

  /// With how many names buckets begin to pay.
  private static let fewest = 9
  private static let size = 64

  private static func bucket(of name: String) -> Int {
    let bytes = name.utf8
    let count = bytes.count
    if count == 0 { return 0 }
    let first = Int(bytes[bytes.startIndex])
    let middle = Int(bytes[bytes.index(bytes.startIndex, offsetBy: count / 2)])
    let last = Int(bytes[bytes.index(bytes.startIndex, offsetBy: count - 1)])
    var sum: Int = count &* 31
    sum &+= first &* 7
    sum &+= middle &* 13
    sum &+= last &* 5
    return sum & (size - 1)
  }
}

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
