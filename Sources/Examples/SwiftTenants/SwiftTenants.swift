// A function in Swift that keeps its tenants apart: Lambda never runs a request of one in an environment that has seen another.
// Who asks is told by a parameter of the address, which the API passes on as the header that Lambda reads.
//
//     swift run SwiftTenants

import FormworkCommand
import FormworkRESTAPI

@main
struct SwiftTenantsInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("SwiftTenants", description: "Orders of many tenants") {
        let orders = SwiftFunction("Orders", product: "OrdersAPI", timeout: 29) {
          Setting.tenantIsolation()
        }
        let api = RESTAPI("Gateway") {
          RESTRoute(
            .any, "/orders/{proxy+}", to: orders, parameters: [.query("tenant", as: .header("X-Amz-Tenant-Id"))])
        }
        Output("Endpoint", "\(api.url)/orders?tenant=acme", description: "Where the API answers a tenant")
      }
    }
  }
}
