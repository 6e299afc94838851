import FormworkIR

/// What is known of resource types.
enum KnownSchemas {
  /// The schema of a type.
  @Sendable static func schema(of type: String) -> ResourceSchema? { nil }
}
