import Formwork
import FormworkDatabases
import FormworkNetworking

extension Stack {
  /// A network with all kinds of subnets, what stands in it, and who may reach that.
  static let networked = Stack("Networked", data: .goesWithStack) {
    let network = Network(
      "Network", publicSubnets: ["10.0.1.0/24", "10.0.2.0/24"], privateSubnets: ["10.0.3.0/24", "10.0.4.0/24"],
      isolatedSubnets: ["10.0.5.0/24", "10.0.6.0/24"], natGateways: .one, gatewayEndpoints: [.s3, .dynamoDB])
    let workers = SecurityGroup(
      "Workers", in: network, description: "Functions", egress: [.tcp(5432, .cidr(network.cidrBlock))])
    let database = DatabaseInstance(
      "Orders", engine: .postgres("17.6"), instanceClass: "db.t4g.micro", storage: 20, databaseName: "orders",
      in: network, credentials: .managed(username: "orders"), backupRetention: 1)
    database.reachable(from: workers)
    let api = LambdaFunction(
      "Api", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30
    ) {
      VPC(network, securityGroups: [workers.groupId])
      Environment(["HOST": database.endpointAddress, "SECRET": database.managedSecretArn])
      Alias("live")
    }
    LoadBalancer("Entrance", in: network) { Listener(80, to: api) }
    let report = LambdaFunction(
      "Report", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30)
    LoadBalancer("Inner", in: network, internal: true) { Listener(8080, to: report) }
  }
}
