// A FastAPI service on Lambda: one program, a Terraform module and two templates.
//
//     swift run FastAPIServer
//
// As a Terraform module it leaves all its arguments open as variables. CloudFormation and SAM have no map parameters and
// need the path of the code in the template, so for them the program binds what they cannot carry.

import Formwork
import FormworkCommand

@main
struct FastAPIServerInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("FastAPIServer", description: "A FastAPI server on AWS Lambda") {
        FastAPIServer(
          "Server",
          functionName: Parameter.string("FunctionName", description: "The function's name", length: 1...64),
          packageZipPath: Parameter.string("PackageZipPath", description: "The zip with the application"),
          packageZipHash: Parameter.string("PackageZipHash", description: "The zip's SHA-256 in Base64"),
          executionRoleArn: Parameter.string("ExecutionRoleArn", description: "The role the function runs under"),
          handler: Parameter.string(
            "Handler", default: "api_server.lambda_handler", description: "The module and the Mangum adapter in it"),
          runtime: Parameter.choice("Runtime", default: .python3_13, description: "The Python runtime"),
          memorySize: Parameter.number("MemorySize", default: 128, description: "In MB", in: 128...10240),
          timeout: Parameter.number("Timeout", default: 30, description: "In seconds", in: 1...900),
          logRetention: Parameter.number("LogRetentionDays", default: 14, description: "In days"),
          environmentVariables: Parameter.map("EnvironmentVariables", default: [:], description: "At most 4 KB"),
          layers: Parameter.list("Layers", default: [], description: "At most five ARNs"),
          tags: Parameter.map("Tags", default: [:], description: "Tags of the function and its log group")
        )
      }
      .binding(["PackageZipPath": "build/api.zip"], for: .cloudFormation, .sam)
      .bindingDefaults(for: .cloudFormation, .sam)
    }
  }
}
