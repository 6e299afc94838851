import Formwork
import FormworkNetworking

extension Stack {
  static let multiSourceAPI = Stack("MultiSourceAPI") {
    let api = SwiftFunction(
      "MultiSourceAPIFunction", product: "MultiSourceAPI", logLevel: .trace, memorySize: 256, timeout: 30)
    let gateway = HTTPAPI("Gateway") { Route(.any, "/{proxy+}", to: api) }
    let network = Network("VPC", publicSubnets: ["10.0.1.0/24", "10.0.2.0/24"])
    let balancer = LoadBalancer("ApplicationLoadBalancer", in: network) { Listener(80, to: api) }

    Output("ApiGatewayUrl", gateway.endpoint, description: "API Gateway endpoint URL")
    Output("ALBUrl", "http://\(balancer.dnsName)", description: "Application Load Balancer URL")
  }
}
