// One function in Swift behind two entrances: an HTTP API, and an Application Load Balancer in a network. The handler tells the
// requests of both apart.
//
//     swift run SwiftEntrances

import FormworkCommand
import FormworkNetworking

@main
struct SwiftEntrancesInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("SwiftEntrances", description: "Orders behind an API and a load balancer") {
        let api = SwiftFunction("Api", product: "OrdersAPI", memorySize: 256, timeout: 29)
        let gateway = HTTPAPI("Gateway") { Route(.any, "/{proxy+}", to: api) }
        let network = Network("Network", publicSubnets: ["10.0.1.0/24", "10.0.2.0/24"])
        let balancer = LoadBalancer("Entrance", in: network) { Listener(80, to: api) }

        Output("Endpoint", gateway.endpoint, description: "Where the API answers")
        Output("Entrance", "http://\(balancer.dnsName)", description: "Where the load balancer answers")
      }
    }
  }
}
