import Formwork

/// The system that the benchmark synthesises: N functions as a platform team would declare them.
enum Workload {
  /// A stack of components, each a function, its log group and three outputs, with a role and a code bucket from
  /// parameters.
  static func stack(of count: Int) -> Stack {
    Stack("Benchmark") {
      let role = Role.existing(arn: Parameter.string("ExecutionRoleArn"))
      let bucket = Parameter.string("CodeBucket")
      for index in 0..<count {
        let name = "fn-\(index)"
        let function = LambdaFunction(
          "Fn\(index)", functionName: Value(name), runtime: .python3_13, handler: "api_server.lambda_handler",
          code: .object(bucket: bucket, key: Value("\(name).zip")), memorySize: 128, timeout: 30, role: role
        ) {
          LogGroup(retention: .days(14))
          Environment(["STAGE": "prod", "APP_NAME": Value(name)])
          Layers([
            "arn:aws:lambda:us-east-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-x86_64:7",
            "arn:aws:lambda:us-east-1:123456789012:layer:shared-deps:3",
          ])
          Tags(["Project": "demo", "Component": "fastapi-lambda"])
        }
        function
        Output("Fn\(index)Arn", function.arn)
        Output("Fn\(index)Name", function.functionName)
        Output("Fn\(index)InvokeArn", function.invokeArn)
      }
    }
  }
}
