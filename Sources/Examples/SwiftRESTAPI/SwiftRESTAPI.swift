// A REST API in front of Swift functions: one answers at once, the other sends its answer
// while it is written, for up to 15 minutes.
//
//     swift run SwiftRESTAPI

import FormworkCommand
import FormworkRESTAPI

@main
struct SwiftRESTAPIInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("SwiftRESTAPI", description: "Orders, and a feed that is sent while it is written") {
        let orders = SwiftFunction("Orders", product: "OrdersAPI", timeout: 29)
        let feed = SwiftFunction("Feed", product: "PhotosFeed", timeout: 300)

        let api = RESTAPI("Gateway", endpoint: .regional, throttling: .rate(100, burst: 200), tracing: true) {
          RESTRoute(.get, "/orders/{id}", to: orders, parameters: [.query("customer")])
          RESTRoute(.delete, "/orders/{id}", to: orders, authorizer: .iam)
          RESTRoute(.get, "/feed", to: feed, streaming: true, timeout: 300)
        }
        Output("Endpoint", api.url, description: "Where the API answers")
      }
      .sharingGlobals()
    }
  }
}
