import Formwork
import FormworkTesting

/// A FastAPI service with a role, a queue and an API of its own.
var fastAPIStack: Stack {
  Stack("Orders") {
    let jobs = SQS.Queue("Jobs", queueName: "jobs", visibilityTimeout: 180)
    let other = SQS.Queue("Other", queueName: "other")
    let role = Role("Execution", assumedBy: .lambda) {
      Policy("SendJobs") { Allow(["sqs:SendMessage"], on: [jobs.arn]) }
    }
    let server = FastAPIServer(
      "Server", functionName: "orders", packageZipPath: "build/api.zip", executionRoleArn: role.arn, memorySize: 256,
      timeout: 29, logRetention: 30, environmentVariables: ["JOBS": jobs.queueUrl, "STAGE": "dev"]
    ) {
      Tracing(.active)
    }
    jobs
    other
    role
    server
    HTTPAPI("Gateway") { Route(.any, "/orders", to: server.function) }
    Tags(["Service": "orders"])
  }
}

/// The tests that a careful user writes for that stack, before anything goes wrong.
func fastAPISuite(_ stack: AssembledStack) throws {
  try stack.expect(Lambda.Function.self, count: 1) {
    $0.functionName == "orders"
    $0.memorySize == 256
    $0.timeout == 29
  }
  let function = try stack.only(Lambda.Function.self)
  let jobs = try stack.resource("Jobs", as: SQS.Queue.self)
  let role = try stack.only(IAM.Role.self)
  try stack.expect(function) {
    $0.handler == "api_server.lambda_handler"
    $0.runtime == .python3_13
    $0.tracingConfig.mode == .active
    $0.role == role.arn
    $0.environment.variables["JOBS"] == jobs.queueUrl
    $0.environment.variables["STAGE"] == "dev"
    $0.tags.contains(.init(key: "Service", value: "orders"))
    $0.layers.isAbsent
  }
  try stack.expect(1, Logs.LogGroup.self)
  try stack.expect(Logs.LogGroup.self) {
    $0.retentionInDays == 30
    $0.logGroupName == "/aws/lambda/orders"
  }
  try stack.expect(jobs) { $0.visibilityTimeout == 180 }
  try stack.expect(role) {
    $0.policies[0].policyDocument["Statement"] == [
      ["Effect": "Allow", "Action": "sqs:SendMessage", "Resource": Value(jobs.arn)]
    ]
    $0.assumeRolePolicyDocument["Statement"][0]["Principal"]["Service"] == "lambda.amazonaws.com"
  }
  try stack.expect(ApiGatewayV2.Route.self, count: 1) { $0.routeKey == "ANY /orders" }
  try stack.expect(ApiGatewayV2.Integration.self) {
    $0.integrationUri == Value(term: .reference(Reference(function.node, "InvokeArn")))
    $0.payloadFormatVersion == "2.0"
  }
  try stack.expect(1, Lambda.Permission.self)
  try stack.expect(2, SQS.Queue.self)
  try expect(stack, conformsTo: .recommended)
}
