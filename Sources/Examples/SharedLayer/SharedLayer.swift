// Two functions from folders of sources, and a layer with what both of them import; the deploying tool packs the folders.
//
//     swift run SharedLayer

import Formwork
import FormworkCommand

@main
struct SharedLayerInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("Shop", description: "Orders and invoices") {
        let shared = LayerVersion(
          "Shared", content: .directory("shared"), runtimes: [.python3_13], description: "What all functions import")
        for name in ["Orders", "Invoices"] {
          LambdaFunction(
            name, runtime: .python3_13, handler: "main.handler", code: .directory("\(name.lowercased())"),
            memorySize: 256, timeout: 10
          ) {
            Layers(shared)
          }
        }
      }
    }
  }
}
