import FormworkConfiguration
import FormworkDSL

/// Where the name and the password of a database's administrator come from.
public struct DatabaseCredentials: Sendable {
  let username: Value<String>
  /// `nil` where RDS makes the password up.
  let password: Value<String>?

  /// RDS makes the password up, and keeps and rotates it in a secret of its own: `database.managedSecretArn` (Password
  /// management with Amazon RDS and AWS Secrets Manager, Amazon RDS User Guide).
  public static func managed(username: Value<String>) -> DatabaseCredentials {
    DatabaseCredentials(username: username, password: nil)
  }

  /// The members `username` and `password` of a secret, read at deployment: those of
  /// `Secret("Database", value: .generated(key: "password", in: ["username": "app"], excluding: #""@/\"#))`.
  ///
  /// Terraform reads the secret, so that the password stands in its state.
  public static func secret(_ secret: Secret) -> DatabaseCredentials {
    DatabaseCredentials(username: secret.field("username"), password: secret.field("password"))
  }
}
