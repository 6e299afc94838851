import Formwork

extension Stack {
  static let fanout = Stack("Fanout") {
    let orders = Topic("Orders")
    for name in ["Billing", "Shipping"] {
      let failures = Queue("\(name)Failures", retention: .days(14))
      let queue = Queue(name, deadLetters: .to(failures, after: 5))
      orders.subscription(to: queue, id: "Subscription", raw: true, filter: ["kind": [Value(name.lowercased())]])
    }
    Output("OrdersTopic", orders.arn)
  }
}
