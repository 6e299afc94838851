import Formwork
import FormworkFileSystems

extension Stack {
  /// A file system that one function writes and another reads.
  static let mounted = Stack("Mounted", data: .goesWithStack) {
    let network = Network(
      "Network", isolatedSubnets: ["10.0.5.0/24", "10.0.6.0/24"], gatewayEndpoints: [.s3])
    let workers = SecurityGroup("Workers", in: network, description: "Functions")
    let files = FileSystem("Files", in: network)
    files.reachable(from: workers)
    let models = files.accessPoint("Models", directory: "/models")
    LambdaFunction(
      "Trainer", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30
    ) {
      VPC(network, securityGroups: [workers.groupId])
      Setting.fileSystem(models, at: "/mnt/models")
    }
    LambdaFunction(
      "Reader", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 30
    ) {
      VPC(network, securityGroups: [workers.groupId])
      Setting.fileSystem(models, at: "/mnt/models", access: .read)
    }
  }
}
