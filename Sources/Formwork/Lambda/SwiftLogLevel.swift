import FormworkDSL

/// How much a Swift function writes to its log, from everything to what is critical alone: `.trace`, `.debug`, `.info`,
/// `.notice`, `.warning`, `.error`, `.critical`.
///
/// The levels are those of swift-log, which swift-aws-lambda-runtime reads from the variable `LOG_LEVEL`.
public enum SwiftLogLevel {}

extension Value where T == OneOf<SwiftLogLevel> {
  /// Everything, the events included.
  public static var trace: Self { Self(term: .string("trace")) }
  /// What helps to find faults.
  public static var debug: Self { Self(term: .string("debug")) }
  /// What happens.
  public static var info: Self { Self(term: .string("info")) }
  /// What is out of the ordinary.
  public static var notice: Self { Self(term: .string("notice")) }
  /// What may become a fault.
  public static var warning: Self { Self(term: .string("warning")) }
  /// What failed.
  public static var error: Self { Self(term: .string("error")) }
  /// What ends the program.
  public static var critical: Self { Self(term: .string("critical")) }
}
