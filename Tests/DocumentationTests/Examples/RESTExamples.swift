import Formwork
import FormworkRESTAPI

/// The program of `Documentation/Constructs/RESTAPI.md`.
enum RESTExamples {
  static let stacks = [api]

  static let api = Stack("Shop") {
    let orders = LambdaFunction("Orders", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
    let gateway = RESTAPI("Gateway", endpoint: .regional, throttling: .rate(100, burst: 200), tracing: true) {
      RESTRoute(.get, "/orders", to: orders, parameters: [.query("customer")])
      RESTRoute(.delete, "/orders/{id}", to: orders, authorizer: .iam)
    }
    Output("Address", gateway.url)
  }
}
