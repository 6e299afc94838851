/// Runtimes whose end AWS has announced (Lambda runtimes, AWS Lambda Developer Guide).
///
/// The table is a fact of its date, not of the day on which a program runs, so that the same program gives the same
/// findings always.
enum RuntimeLifecycle {
  /// The day on which AWS stopped patching a runtime, and the runtime to move to.
  static let ends: [String: (deprecated: String, successor: String)] = [
    "dotnet6": ("2024-12-20", "dotnet10"),
    "dotnet8": ("2026-11-10", "dotnet10"),
    "dotnetcore1.0": ("2019-06-27", "dotnet10"),
    "dotnetcore2.0": ("2019-05-30", "dotnet10"),
    "dotnetcore2.1": ("2022-01-05", "dotnet10"),
    "dotnetcore3.1": ("2023-04-03", "dotnet10"),
    "go1.x": ("2024-01-08", "provided.al2023"),
    "java11": ("2026-06-30", "java25"),
    "java17": ("2026-06-30", "java25"),
    "java8": ("2024-01-08", "java25"),
    "java8.al2": ("2026-06-30", "java25"),
    "nodejs": ("2016-08-30", "nodejs24.x"),
    "nodejs10.x": ("2021-07-30", "nodejs24.x"),
    "nodejs12.x": ("2023-03-31", "nodejs24.x"),
    "nodejs14.x": ("2023-12-04", "nodejs24.x"),
    "nodejs16.x": ("2024-06-12", "nodejs24.x"),
    "nodejs18.x": ("2025-09-01", "nodejs24.x"),
    "nodejs20.x": ("2026-04-30", "nodejs24.x"),
    "nodejs4.3": ("2020-03-05", "nodejs24.x"),
    "nodejs4.3-edge": ("2020-03-05", "nodejs24.x"),
    "nodejs6.10": ("2019-08-12", "nodejs24.x"),
    "nodejs8.10": ("2020-03-06", "nodejs24.x"),
    "provided": ("2024-01-08", "provided.al2023"),
    "provided.al2": ("2026-06-30", "provided.al2023"),
    "python2.7": ("2021-07-15", "python3.14"),
    "python3.10": ("2026-06-30", "python3.14"),
    "python3.11": ("2026-06-30", "python3.14"),
    "python3.6": ("2022-07-18", "python3.14"),
    "python3.7": ("2023-12-04", "python3.14"),
    "python3.8": ("2024-10-14", "python3.14"),
    "python3.9": ("2025-12-15", "python3.14"),
    "ruby2.5": ("2021-07-30", "ruby3.4"),
    "ruby2.7": ("2023-12-07", "ruby3.4"),
    "ruby3.2": ("2026-03-31", "ruby3.4"),
  ]
}
