// A service in Swift with a PostgreSQL database in a network of its own. The function is in the private subnets, from where it
// reaches Secrets Manager for the database's password; nothing but the function reaches the database.
//
//     swift run SwiftDatabase

import FormworkCommand
import FormworkDatabases

@main
struct SwiftDatabaseInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("SwiftDatabase", description: "Orders in a database") {
        let network = Network(
          "Network", publicSubnets: ["10.0.1.0/24"], privateSubnets: ["10.0.3.0/24", "10.0.4.0/24"],
          natGateways: .one)
        let service = SecurityGroup("Service", in: network, description: "The functions of the service")

        let login = Secret("Login", value: .generated(key: "password", in: ["username": "orders"], length: 32))
        let database = DatabaseInstance(
          "Orders", engine: .postgres("17.6"), instanceClass: "db.t4g.micro", storage: 20, databaseName: "orders",
          in: network, credentials: .secret(login))
        database.reachable(from: service)

        let api = SwiftFunction("Api", product: "OrdersAPI", logLevel: .info, memorySize: 256, timeout: 29) {
          VPC(network, securityGroups: [service.groupId])
          Environment(["DATABASE": database.endpointAddress, "LOGIN": login.arn])
          Allow(.read, on: login)
        }
        let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
        Output("Endpoint", gateway.endpoint, description: "Where the API answers")
      }
    }
  }
}
