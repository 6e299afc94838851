// Functions in Swift, one for each way to be called: by an HTTP API that asks another function who calls, at an address that
// sends the answer while it is written, by uploads, and by the clock.
//
//     swift run SwiftFunctions

import Formwork
import FormworkCommand

@main
struct SwiftFunctionsInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("SwiftFunctions", description: "Photos: an API, a stream, uploads and a report") {
        let photos = Bucket("Photos")

        // Behind an HTTP API, with a function that decides who may call.
        let check = SwiftFunction("Check", product: "TokenCheck")
        let api = SwiftFunction("Api", product: "PhotosAPI", timeout: 29) {
          Environment(["BUCKET": photos.bucketName])
          Allow(.read, on: photos)
        }
        HTTPAPI("Gateway", authorizer: .lambda(check)) {
          Route(.get, "/photos/{id}", to: api)
          Route(.get, "/health", to: api, authorizer: .open)
        }

        // At an address of its own, answering while it writes.
        SwiftFunction("Feed", product: "PhotosFeed", timeout: 60) {
          FunctionURL(.awsIam, invokeMode: .responseStream)
        }

        // For each upload.
        SwiftFunction("Resize", product: "PhotosResize", memorySize: 1024, timeout: 60) {
          Allow(.read, .write, on: photos)
          Trigger.bucket(photos, on: .objectCreated, prefix: "originals/")
        }

        // Every night.
        SwiftFunction("Report", product: "PhotosReport", logLevel: .info, timeout: 300) {
          Allow(.list, on: photos)
          Trigger.schedule(.cron("0 3 * * ? *"), in: "Europe/Berlin")
        }
      }
      // The SAM template says once what the five functions have in common.
      .sharingGlobals()
    }
  }
}
