/// Positions by name, for the few dozen names of a schema or table: a name's length and three of its bytes pick the few
/// that it is compared with, which costs less than hashing it.
public struct NameIndex: Sendable {
  private var buckets: [[(name: String, position: Int)]] = []

  /// No names.
  public init() {}

  /// Adds a name; of equal names the last one counts.
  public mutating func add(_ name: String, at position: Int) {
    if buckets.isEmpty { buckets = Array(repeating: [], count: Self.size) }
    let bucket = Self.bucket(of: name)
    if let index = buckets[bucket].firstIndex(where: { $0.name == name }) {
      buckets[bucket][index].position = position
    } else {
      buckets[bucket].append((name, position))
    }
  }

  /// The position of a name.
  public subscript(name: String) -> Int? {
    if buckets.isEmpty { return nil }
    for entry in buckets[Self.bucket(of: name)] where entry.name == name { return entry.position }
    return nil
  }

  private static let size = 64

  private static func bucket(of name: String) -> Int {
    let bytes = name.utf8
    let count = bytes.count
    if count == 0 { return 0 }
    let first = Int(bytes[bytes.startIndex])
    let middle = Int(bytes[bytes.index(bytes.startIndex, offsetBy: count / 2)])
    let last = Int(bytes[bytes.index(bytes.startIndex, offsetBy: count - 1)])
    return (count &* 31 &+ first &* 7 &+ middle &* 13 &+ last &* 5) & (size - 1)
  }
}
