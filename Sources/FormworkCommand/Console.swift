#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a command writes its words.
public struct Console: Sendable {
  /// Prints a line for the user.
  public let say: @Sendable (String) -> Void
  /// Prints a finding or a complaint.
  public let complain: @Sendable (String) -> Void

  /// A console.
  public init(say: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void) {
    self.say = say
    self.complain = complain
  }

  /// Standard output and standard error.
  public static let standard = Console(
    say: { print($0) },
    complain: { line in
      var line = line + "\n"
      line.withUTF8 { bytes in
        var offset = 0
        while offset < bytes.count {
          let count = write(STDERR_FILENO, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
          if count <= 0 { return }
          offset += count
        }
      }
    })
}
