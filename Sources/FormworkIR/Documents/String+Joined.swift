extension String {
  /// Three texts in a row, made in one piece; `+` would make each step anew.
  public init(joining first: String, _ second: String, _ third: String) {
    var (first, second, third) = (first, second, third)
    let counts = (first.utf8.count, second.utf8.count, third.utf8.count)
    self = first.withUTF8 { first in
      second.withUTF8 { second in
        third.withUTF8 { third in
          String(unsafeUninitializedCapacity: counts.0 + counts.1 + counts.2) { buffer in
            Self.copy(first, to: buffer, at: 0)
            Self.copy(second, to: buffer, at: counts.0)
            Self.copy(third, to: buffer, at: counts.0 + counts.1)
            return counts.0 + counts.1 + counts.2
          }
        }
      }
    }
  }

  private static func copy(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) {
    guard let from = source.baseAddress, let start = target.baseAddress else { return }
    (start + place).initialize(from: from, count: source.count)
  }
}
