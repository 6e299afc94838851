import Formwork

extension RESTAPI: Monitored {}

/// CloudWatch has these for each name of an API, so that two APIs of one name are counted together; with
/// `dimensions: ["Stage": …]` for a stage, and with the stage's `metrics` for each method.
extension Metric where Source == RESTAPI {
  /// Answers that blame the caller.
  public static var clientErrors: Self { "4XXError" }
  /// Answers that blame the API or what is behind it.
  public static var serverErrors: Self { "5XXError" }
  /// Requests.
  public static var requests: Self { "Count" }
  /// Milliseconds from request to answer.
  public static var latency: Self { "Latency" }
  /// Milliseconds that what is behind the API took.
  public static var integrationLatency: Self { "IntegrationLatency" }
}
