import Formwork
import FormworkConfiguration

extension Stack {
  /// Secrets that are generated, read and rotated, and parameters that are read.
  static let secrets = Stack("Secrets") {
    let key = EncryptionKey("Key")
    let database = Secret(
      "Database", description: "The user of the shop", value: .generated(key: "password", in: ["username": "app"]),
      key: key)
    let token = Secret("Token", value: .generated(length: 48, without: [.punctuation]))
    let rotator = LambdaFunction(
      "Rotator", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 60
    ) {
      Environment(["DATABASE": database.arn])
    }
    database.rotated(by: rotator, every: .days(30), window: 3, immediately: false)

    let endpoint = StoredParameter(
      "Endpoint", name: "/secrets/shop/endpoint", value: "https://api.example.com", description: "Of the shop",
      allowedPattern: "^https://.+$")
    let zones = StoredParameter("Zones", name: "/secrets/shop/zones", values: ["a", "b"], tier: .advanced)
    LambdaFunction(
      "Reader", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30
    ) {
      Environment([
        "DATABASE": database.arn, "TOKEN": token.arn, "ENDPOINT": endpoint.name,
        "ZONES": zones.name, "DATABASE_USER": database.field("username"),
      ])
      Allow(.read, on: database)
      Allow(.read, on: token)
      Allow(.read, on: endpoint)
      Allow(.read, on: zones)
    }
  }
}

extension Stack {
  /// A secret that is given its value at deployment, read there and rotated.
  static let rotated = Stack("Rotated", data: .goesWithStack) {
    let jobs = Queue("Jobs")
    let address = Secret("Address", name: "rotated/address", value: .given("{\"url\":\"\(jobs.queueUrl)\"}"))
    let rotator = LambdaFunction(
      "Rotator", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 60
    ) {
      Environment(["SECRET": address.arn, "URL": address.field("url")])
    }
    address.rotated(by: rotator, every: .days(30), immediately: false)
    let zones = StoredParameter("Zones", name: "/rotated/zones", values: ["a", "b"])
    rotator.allow(.read, on: zones)
  }
}
