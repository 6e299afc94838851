import Formwork

extension Stack {
  static let workflow = Stack("Workflow") {
    let steps = ["Reserve", "Charge"].map { step in
      LambdaFunction(
        step, runtime: .python3_13, handler: "\(Value(step.lowercased())).handler", code: .directory("src/workflow"))
    }
    let orders = StateMachine(
      "Orders",
      definition: [
        "StartAt": "Reserve",
        "States": ["Reserve": task(steps[0], "Next", "Charge"), "Charge": task(steps[1], "End", true)],
      ]
    ) {
      LogGroup(retention: .days(30))
    }
    Output("OrdersMachine", orders.ref)
  }

  private static func task(_ step: LambdaFunction, _ way: String, _ next: Value<JSON>) -> Value<JSON> {
    [
      "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "OutputPath": "$.Payload",
      "Parameters": ["FunctionName": step.arn.asJSON, "Payload.$": "$"],
      "Retry": [["ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 2]],
      way: next,
    ]
  }
}
