import Formwork
import FormworkS3

/// The programs of `Documentation/Targets.md`.
enum TargetExamples {
  static let stacks = [packed, fallback, escaped, waiting, sharing, kept]

  /// Whether an example is there to show that a target refuses it.
  static func isRefused(_ stack: Stack, _ target: Target) -> Bool { false }

  static let packed = Stack("Packed") {
    LambdaFunction("Zip", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
    LambdaFunction("Folder", runtime: .python3_13, handler: "app.handler", code: .directory("src"))
    LambdaFunction(
      "Object", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "releases", key: "app.zip"))
    LambdaFunction(
      "Inline", runtime: .python3_13, handler: "index.handler",
      code: .inlinePython("def handler(event, context): return event"))
    LambdaFunction("Image", code: .image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1"))
  }

  static let fallback = Stack("Fallback") {
    S3.StorageLensGroup("Large", filter: .init(matchObjectSize: .init(bytesGreaterThan: 1_000_000)), name: "large")
  }

  static let sharing = Stack("Sharing") {
    let orders = Table("Orders", partitionKey: .string("id"))
    SwiftFunction("Api", product: "OrdersAPI", timeout: 29) {
      Environment(["TABLE": orders.tableName, "MODE": "api"])
      Allow(.read, .write, on: orders)
    }
    SwiftFunction("Report", product: "OrdersReport", timeout: 300) {
      Environment(["TABLE": orders.tableName])
      Allow(.read, on: orders)
    }
  }
  .sharingGlobals()

  static let kept = Stack("Kept") {
    LayerVersion("Shared", content: .directory("layers/shared"), runtimes: [.python3_13])
      .retention(onDelete: .retain)
      .metadata("BuildMethod", "python3.13")
  }

  static let escaped = Stack("Escaped") {
    SQS.Queue("Jobs", queueName: "jobs-${stage}")
  }

  static let waiting = Stack("Waiting") {
    let role = Role("FlowRole", assumedBy: .stepFunctions)
    let function = LambdaFunction("Send", runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"))
    RawResource("AWS::StepFunctions::StateMachine", "Flow") {
      $0["RoleArn"] = Value(role.arn)
      $0["Definition"] = [
        "StartAt": "Pause",
        "States": [
          "Pause": ["Type": "Wait", "Seconds": Value(Parameter.number("Wait", default: 5)), "Next": "Send"],
          "Send": ["Type": "Task", "Resource": Value(function.arn), "End": true],
        ],
      ]
    }
  }
}
