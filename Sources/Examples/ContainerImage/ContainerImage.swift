// A function from a container image, which brings its own runtime and handler.
//
//     swift run ContainerImage

import Formwork
import FormworkCommand

@main
struct ContainerImageInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("Thumbnails", description: "Makes thumbnails") {
        let tag = Parameter.string("Tag", default: "latest", description: "Which image to run")
        LambdaFunction(
          "Thumbnails", code: .image("123456789012.dkr.ecr.eu-central-1.amazonaws.com/thumbnails:\(tag)"),
          memorySize: 1024, timeout: 60, architectures: [.arm64]
        ) {
          LogGroup(retention: .days(30))
          EphemeralStorage(megabytes: 2048)
          ImageSettings(command: ["thumbnails.handler"])
        }
      }
    }
  }
}
