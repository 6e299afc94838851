import FormworkDSL

/// What a ``DatabaseInstance`` runs, with its version: `.postgres("17.6")`. Of a version such as `"17"` RDS takes its default
/// minor one, and moves on within it.
public struct DatabaseEngine: Sendable {
  let name: String
  let version: Value<String>
  let port: UInt16

  /// PostgreSQL, at the port 5432.
  public static func postgres(_ version: Value<String>) -> DatabaseEngine {
    DatabaseEngine(name: "postgres", version: version, port: 5432)
  }

  /// MySQL, at the port 3306.
  public static func mysql(_ version: Value<String>) -> DatabaseEngine {
    DatabaseEngine(name: "mysql", version: version, port: 3306)
  }

  /// MariaDB, at the port 3306.
  public static func mariadb(_ version: Value<String>) -> DatabaseEngine {
    DatabaseEngine(name: "mariadb", version: version, port: 3306)
  }
}
