import FormworkIR

extension Schemas {
  /// A warning about a resource whose type is AWS's by its name and that the schemas do not have: it is misspelt, or newer
  /// than they are. `nil` for types that they have, for those of other vendors, and for SAM's and CDK's own.
  public static func finding(about type: String, of id: String, at location: SourceLocation) -> Diagnostic? {
    guard type.hasPrefix("AWS::") || !type.contains("::"), !contains(type), !type.hasPrefix("AWS::Serverless::"),
      !type.hasPrefix("AWS::CDK::")
    else { return nil }
    let guess = Spelling.nearest(to: type, among: types)
    return Diagnostic(
      .warning, .unknownType, "\(id) is of the type \(type), which AWS's schemas do not have", at: location,
      hint: guess.map { "did you mean \($0)?" } ?? "nothing is checked in it; a type newer than the schemas is right so"
    )
  }
}
