import Formwork

/// A function whose role may do some actions on everything, besides what a function does anyway.
func workerFunction(
  _ id: String, may actions: [String] = [], timeout: Int = 30, fileID: String = #fileID, line: Int = #line
) -> LambdaFunction {
  let role = Role("\(id)Role", assumedBy: .lambda, fileID: fileID, line: line) {
    if !actions.isEmpty { Allow(actions, on: ["*"]) }
  }
  return LambdaFunction(
    id, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k"),
    timeout: Value(timeout), role: role, fileID: fileID, line: line)
}

/// A function in AWS's own words.
@discardableResult
func rawFunction(
  _ id: String, _ role: Role, fileID: String = #fileID, line: Int = #line,
  _ properties: (inout OverrideArguments) -> Void
) -> RawResource {
  RawResource("AWS::Lambda::Function", id, fileID: fileID, line: line) {
    $0["Role"] = role.arn.asJSON
    $0["Code"] = ["S3Bucket": "code", "S3Key": "k"]
    $0["Handler"] = "app.handler"
    $0["Runtime"] = "python3.13"
    properties(&$0)
  }
}

/// A mapping in AWS's own words.
func mapping(
  _ id: String, _ function: LambdaFunction, fileID: String = #fileID, line: Int = #line,
  _ properties: (inout OverrideArguments) -> Void
) -> RawResource {
  RawResource("AWS::Lambda::EventSourceMapping", id, fileID: fileID, line: line) {
    $0["FunctionName"] = function.functionName.asJSON
    properties(&$0)
  }
}

/// A permission in AWS's own words.
func permission(
  _ id: String, _ function: LambdaFunction, _ service: String, fileID: String = #fileID, line: Int = #line,
  _ properties: (inout OverrideArguments) -> Void
) -> RawResource {
  RawResource("AWS::Lambda::Permission", id, fileID: fileID, line: line) {
    $0["FunctionName"] = function.functionName.asJSON
    $0["Action"] = "lambda:InvokeFunction"
    $0["Principal"] = Value(service)
    properties(&$0)
  }
}

/// A state machine with a definition as text, and a role outside the stack.
func machine(_ id: String, _ definition: String, fileID: String = #fileID, line: Int = #line) -> RawResource {
  RawResource("AWS::StepFunctions::StateMachine", id, fileID: fileID, line: line) {
    $0["RoleArn"] = "arn:aws:iam::123456789012:role/flow"
    $0["DefinitionString"] = Value(definition)
  }
}

/// An attribute of a resource inside a document.
func attribute(_ node: ResourceNode, _ name: String) -> Value<JSON> { Value(term: .reference(Reference(node, name))) }
