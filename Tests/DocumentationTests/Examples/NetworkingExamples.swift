import Formwork
import FormworkDatabases
import FormworkFileSystems
import FormworkNetworking

/// The programs of the pages about networks and databases.
enum NetworkingExamples {
  static let stacks = [network, database, files]

  static let network = Stack("Shop") {
    let network = Network(
      "Network", publicSubnets: ["10.0.1.0/24", "10.0.2.0/24"], isolatedSubnets: ["10.0.3.0/24", "10.0.4.0/24"],
      gatewayEndpoints: [.dynamoDB])
    let workers = SecurityGroup("Workers", in: network, description: "Functions of the shop")
    let api = LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      VPC(network, securityGroups: [workers.groupId])
    }

    let cache = SecurityGroup("Cache", in: network, description: "The cache")
    cache.reachable(from: workers, on: .tcp(6379), description: "Functions of the shop")

    let entrance = LoadBalancer("Entrance", in: network) { Listener(80, to: api) }
    Output("Address", "http://\(entrance.dnsName)")
  }

  static let database = Stack("Data") {
    let network = Network("Network", isolatedSubnets: ["10.0.3.0/24", "10.0.4.0/24"])
    let workers = SecurityGroup("Workers", in: network, description: "Functions of the shop")
    let database = DatabaseInstance(
      "Orders", engine: .postgres("17.6"), instanceClass: "db.t4g.micro", storage: 20, databaseName: "orders",
      in: network, credentials: .managed(username: "orders"))
    database.reachable(from: workers)
  }

  static let files = Stack("Models") {
    let network = Network("Network", isolatedSubnets: ["10.0.3.0/24", "10.0.4.0/24"])

    let workers = SecurityGroup("Workers", in: network, description: "Functions of the shop")
    let files = FileSystem("Files", in: network)
    files.reachable(from: workers)
    let models = files.accessPoint("Models", directory: "/models")
    LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip")) {
      VPC(network, securityGroups: [workers.groupId])
      Setting.fileSystem(models, at: "/mnt/models", access: .read)
    }
  }
}
