import FormworkDSL
import FormworkIR
import FormworkRelations

/// Where the outcomes of asynchronous calls go, how often a call is tried again and for how long: a child of a function's
/// braces, once at most.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, Terraform | `AWS::Lambda::EventInvokeConfig`, `aws_lambda_function_event_invoke_config` |
/// | SAM | `EventInvokeConfig` of the function |
///
/// The function's role may send to the destinations (Invoking a Lambda function asynchronously, AWS Lambda Developer Guide).
public struct Destination: Sendable {
  let onSuccess: RelationEnd?
  let onFailure: RelationEnd?
  let settings: [Property]
  let location: SourceLocation

  /// Destinations of asynchronous calls.
  ///
  /// - Parameters:
  ///   - onSuccess: Where calls are reported that succeeded: a queue, a topic, a function or an event bus.
  ///   - onFailure: Where calls are reported that were given up; a bucket is possible too.
  ///   - retries: How often a call is tried again: 0 to 2; 2 without it.
  ///   - maximumAge: How long a call may wait: 60 to 21,600 seconds; six hours without it.
  public init(
    onSuccess: (any Connectable)? = nil, onFailure: (any Connectable)? = nil, retries: Value<Int>? = nil,
    maximumAge: Value<Int>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    self.onSuccess = onSuccess?.relationEnd
    self.onFailure = onFailure?.relationEnd
    var settings = Settings()
    settings.set("MaximumEventAgeInSeconds", maximumAge)
    settings.set("MaximumRetryAttempts", retries)
    self.settings = settings.properties
    location = SourceLocation(fileID, line)
  }

  /// The relation for a function.
  func element(of function: ResourceNode) -> Element {
    .relation(
      AsynchronousCalls(
        of: function, onSuccess: onSuccess, onFailure: onFailure, settings: settings, location: location))
  }
}
