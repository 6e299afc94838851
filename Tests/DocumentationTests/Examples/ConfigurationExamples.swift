import Formwork
import FormworkConfiguration

/// The programs of `Documentation/Constructs/Secret.md` and `StoredParameter.md`.
enum ConfigurationExamples {
  static let stacks = [secret, parameter]

  static let secret = Stack("Shop") {
    let database = Secret(
      "Database", value: .generated(key: "password", in: ["username": "app"], excluding: "\"@/\\"))
    let rotator = LambdaFunction(
      "Rotator", runtime: .python3_13, handler: "rotate.handler", code: .zip("build/app.zip")
    ) {
      Environment(["SECRET": database.arn])
    }
    database.rotated(by: rotator, every: .days(30))
    LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Environment(["SECRET": database.arn, "USER": database.field("username")])
      Allow(.read, on: database)
    }
    Secret("Payments", value: .given(Parameter.secret("PaymentsToken")))
  }

  static let parameter = Stack("Settings") {
    let endpoint = StoredParameter("Endpoint", name: "/shop/endpoint", value: "https://api.example.com")
    StoredParameter("Countries", name: "/shop/countries", values: ["DE", "FR", "PL"])
    LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      Environment(["ENDPOINT": endpoint.name])
      Allow(.read, on: endpoint)
    }
  }

  /// A secret whose value everybody knows.
  static func exposedSecret() -> Stack {
    Stack("Orders") {
      Secret("Token", value: .given("hunter2"))
    }
  }
}
