import FormworkDSL
import FormworkIR
import FormworkServerless

/// A FastAPI application behind an HTTP API of its own, which sends it every request.
///
/// | target | what it makes beside what a `FastAPIServer` makes |
/// |---|---|
/// | CloudFormation | `AWS::ApiGatewayV2::Api`, its stage, an integration, two routes and permissions; outputs `ApiEndpoint`, `ApiId` |
/// | SAM | `AWS::Serverless::HttpApi` and two events of the function; the same outputs |
/// | Terraform | `aws_apigatewayv2_*` and `aws_lambda_permission`; outputs `api_endpoint`, `api_id` |
public struct FastAPIService: Component {
  /// The function.
  public let function: LambdaFunction
  /// The API.
  public let api: HTTPAPI

  /// A service.
  ///
  /// - Parameters:
  ///   - id: The function's id; the API's is below it, `Server/Api`.
  ///   - settings: What a `FastAPIServer` takes; the handler is `api_server.lambda_handler` unless they say another.
  ///   - cors: Which pages of other sites may call the API from a browser; none without it.
  ///   - content: Children as a function's braces take them.
  public init(
    _ id: String, _ settings: FastAPISettings, cors: ApiGatewayV2.Api.Cors? = nil, fileID: String = #fileID,
    line: Int = #line, @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
  ) {
    let function = settings.function(id, handler: FastAPISettings.serverHandler, (fileID, line), content: content)
    self.function = function
    api = DeclarationContext.within(id, at: SourceLocation(fileID, line)) {
      HTTPAPI("Api", name: settings.functionName, cors: cors, fileID: fileID, line: line) {
        Route(.any, "/", to: function, fileID: fileID, line: line)
        Route(.any, "/{proxy+}", to: function, fileID: fileID, line: line)
      }
    }
  }

  /// The function, the API and their outputs.
  public var body: StackContent {
    function
    api
    function.serverOutputs
    Output("ApiEndpoint", api.endpoint, description: "Where the API answers")
    Output("ApiId", api.apiId, description: "The API's id")
  }
}

/// A function from the package of a FastAPI application that a schedule calls.
///
/// | target | what it makes beside what a `FastAPIServer` makes |
/// |---|---|
/// | CloudFormation | `AWS::Events::Rule` and its permission |
/// | SAM | a `Schedule` event of the function |
/// | Terraform | `aws_cloudwatch_event_rule`, `aws_cloudwatch_event_target`, `aws_lambda_permission` |
///
/// A rule of EventBridge needs a permission alone, where a schedule of the Scheduler would need a second role beside the one
/// that is given.
public struct FastAPICronJob: Component {
  /// The function.
  public let function: LambdaFunction

  /// A cron job.
  ///
  /// - Parameters:
  ///   - id: The function's id.
  ///   - settings: What a `FastAPIServer` takes; the handler is `cron_job.lambda_handler` unless they say another.
  ///   - schedule: When it is called, in UTC: `.rate(.hours(1))`, `.cron("0 3 * * ? *")`, or `.expression(…)` of a parameter.
  ///   - input: The event that the handler gets; that of EventBridge without it.
  ///   - content: Children as a function's braces take them.
  public init(
    _ id: String, _ settings: FastAPISettings, schedule: Schedule, input: Value<JSON>? = nil, fileID: String = #fileID,
    line: Int = #line, @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
  ) {
    function = settings.function(id, handler: Self.handler, (fileID, line)) {
      content()
      Trigger.scheduleByRule(schedule, input: input, fileID: fileID, line: line)
    }
  }

  /// The handler of a cron job, unless the settings say another.
  public static let handler = "cron_job.lambda_handler"

  /// The function and its outputs.
  public var body: StackContent {
    function
    function.serverOutputs
  }
}

/// A function from the package of a FastAPI application that works off a queue.
///
/// | target | what it makes beside what a `FastAPIServer` makes |
/// |---|---|
/// | CloudFormation | `AWS::Lambda::EventSourceMapping` |
/// | SAM | an `SQS` event of the function |
/// | Terraform | `aws_lambda_event_source_mapping` |
///
/// The execution role has to allow `sqs:ReceiveMessage`, `sqs:DeleteMessage` and `sqs:GetQueueAttributes` on the queue, as
/// AWS's managed policy `AWSLambdaSQSQueueExecutionRole` does: like that of a server it is given, and nothing is added to it.
public struct FastAPIQueueWorker: Component {
  /// The function.
  public let function: LambdaFunction

  /// A worker.
  ///
  /// - Parameters:
  ///   - id: The function's id.
  ///   - settings: What a `FastAPIServer` takes; the handler is `queue_worker.lambda_handler` unless they say another.
  ///   - queueArn: The ARN of the queue, whose visibility timeout is to be six times the function's timeout.
  ///   - batchSize: At most 10,000 messages a call, of a FIFO queue 10; 10 without it.
  ///   - reportsFailures: Whether the handler returns the messages that it failed at, in `batchItemFailures`.
  ///   - content: Children as a function's braces take them.
  public init(
    _ id: String, _ settings: FastAPISettings, queueArn: Value<String>, batchSize: Value<Int>? = nil,
    reportsFailures: Bool = false, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
  ) {
    function = settings.function(id, handler: Self.handler, foreign: .complete, (fileID, line)) {
      content()
      Trigger.queue(
        Queue.existing(arn: queueArn), id: "Queue", batchSize: batchSize, reportsFailures: reportsFailures,
        fileID: fileID,
        line: line)
    }
  }

  /// The handler of a worker, unless the settings say another.
  public static let handler = "queue_worker.lambda_handler"

  /// The function and its outputs.
  public var body: StackContent {
    function
    function.serverOutputs
  }
}
