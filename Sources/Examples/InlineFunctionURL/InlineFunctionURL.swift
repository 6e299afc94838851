// A few lines of Python in the template itself, at an HTTPS address of its own: nothing to build, pack or upload.
//
//     swift run InlineFunctionURL

import Formwork
import FormworkCommand

@main
struct InlineFunctionURLInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("Health", description: "Tells that it is there") {
        let health = LambdaFunction(
          "Health", runtime: .python3_13, handler: "index.handler",
          code: .inlinePython(
            """
            def handler(event, context):
                return {"statusCode": 200, "body": "well"}
            """)
        ) {
          LogGroup(retention: .days(7))
          FunctionURL(.awsIam)
        }
        if let address = health.functionUrl {
          Output("Address", address, description: "Where callers that sign their requests may ask")
        }
      }
    }
  }
}
