// The smallest service: the example of the README.
//
//     swift run HelloFastAPI

import Formwork
import FormworkCommand

@main
struct Hello: Infrastructure {
  static var program: Program {
    Program {
      Stack("Hello") {
        FastAPIServer(
          "Server", functionName: "hello-api", packageZipPath: "build/api.zip",
          executionRoleArn: "arn:aws:iam::123456789012:role/hello"
        ) {
          LogGroup(retention: .days(30))
          Environment(["STAGE": "prod"])
        }
      }
    }
  }
}
