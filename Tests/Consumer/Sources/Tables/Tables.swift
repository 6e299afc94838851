import Formwork
import FormworkCommand
import FormworkDynamoDB

/// A program that uses a service of its own besides those that `Formwork` brings.
@main
struct Tables: Infrastructure {
  static var program: Program {
    Program {
      Stack("Tables") {
        Tags(["Team": "orders"])
        let orders = DynamoDB.Table(
          "Orders", keySchema: [.init(attributeName: "id", keyType: .hash)],
          attributeDefinitions: [.init(attributeName: "id", attributeType: .s)], billingMode: .payPerRequest)
        Output("Table", orders.ref)
      }
    }
  }
}
