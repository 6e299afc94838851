import FormworkIR

/// Times as the numbers of seconds that AWS's properties take: `timeout: .minutes(3)` is `timeout: 180`.
extension Value where T == Int {
  /// So many seconds.
  public static func seconds(_ count: Int) -> Self { Self(term: .int(count)) }
  /// So many minutes, in seconds.
  public static func minutes(_ count: Int) -> Self { Self(term: .int(count * 60)) }
  /// So many hours, in seconds.
  public static func hours(_ count: Int) -> Self { Self(term: .int(count * 3600)) }
  /// So many days, in seconds.
  public static func days(_ count: Int) -> Self { Self(term: .int(count * 86_400)) }
}
