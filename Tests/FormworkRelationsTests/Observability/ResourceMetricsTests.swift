import FormworkRelations
import Testing

/// The table of metrics.
struct ResourceMetricsTests {
  @Test func `Each type has a namespace, a dimension that an attribute gives, and metrics`() {
    let rows = ResourceMetrics.typeNames.compactMap { type in
      ResourceMetrics.of(type).map { "\(type) \($0.namespace) \($0.dimension) \($0.attribute)" }
    }
    #expect(
      rows == [
        "AWS::ApiGateway::RestApi AWS/ApiGateway ApiName Name",
        "AWS::ApiGatewayV2::Api AWS/ApiGateway ApiId ApiId", "AWS::DynamoDB::Table AWS/DynamoDB TableName TableName",
        "AWS::Kinesis::Stream AWS/Kinesis StreamName Name",
        "AWS::KinesisFirehose::DeliveryStream AWS/Firehose DeliveryStreamName DeliveryStreamName",
        "AWS::Lambda::Function AWS/Lambda FunctionName FunctionName",
        "AWS::SNS::Topic AWS/SNS TopicName TopicName", "AWS::SQS::Queue AWS/SQS QueueName QueueName",
        "AWS::StepFunctions::StateMachine AWS/States StateMachineArn Arn",
      ])
    for type in ResourceMetrics.typeNames { #expect((ResourceMetrics.of(type)?.metrics.count ?? 0) > 6, "\(type)") }
  }

  @Test func `Statistics are CloudWatch's, and of what counts the sum`() {
    for type in ResourceMetrics.typeNames {
      for (name, metric) in ResourceMetrics.of(type)?.metrics ?? [:] {
        #expect(["Average", "Maximum", "Sum"].contains(metric.statistic), "\(type) \(name)")
      }
    }
    #expect(ResourceMetrics.of("AWS::Lambda::Function")?.metrics["Errors"]?.statistic == "Sum")
    #expect(ResourceMetrics.of("AWS::DynamoDB::Table")?.metrics["SystemErrors"]?.further == "Operation")
    #expect(ResourceMetrics.of("AWS::S3::Bucket") == nil)
  }
}
