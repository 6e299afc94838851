import Formwork
import FormworkDelivery
import FormworkTesting
import TestSupport
import Testing

/// What sends to a delivery stream, and what watches it.
struct DeliveryUseTests {
  private func function(_ id: String, for archive: DeliveryStream) -> LambdaFunction {
    LambdaFunction(id, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")) {
      Environment(["STREAM": archive.streamName])
      Allow(.send, on: archive)
    }
  }

  @Test func `Who may send may not read what was written`() throws {
    let events = Bucket("Events")
    let other = Bucket("Other")
    let stack = Stack("S") {
      other
      function("Worker", for: DeliveryStream("Archive", to: events))
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(
          stack, target, "Resources", "WorkerRoleArchive", "Properties", "PolicyDocument", "Statement") == """
            [{"Effect":"Allow","Action":["firehose:PutRecord","firehose:PutRecordBatch"],\
            "Resource":{"Fn::GetAtt":["Archive","Arn"]}}]
            """)
    }
    #expect(
      try compact(stack, .terraform, "resource", "aws_iam_role_policy", "worker_role_archive", "policy").contains(
        "aws_kinesis_firehose_delivery_stream.archive.arn"))
    let assembled = try AssembledStack(stack)
    let worker = try assembled.only(Lambda.Function.self)
    let archive = try assembled.only(KinesisFirehose.DeliveryStream.self)
    #expect(assembled.can(worker, .send, archive))
    #expect(!assembled.can(worker, .read, events))
    #expect(assembled.can(archive, .write, events))
    #expect(!assembled.can(archive, .write, other))
  }

  @Test func `Rules, log groups, topics, pipes and schedules send to a stream`() throws {
    let stack = Stack("S") {
      let archive = DeliveryStream("Archive", to: Bucket("Events"))
      Trigger.event(["source": ["shop"]]).calls(archive)
      Trigger.logs(of: Logs.LogGroup("Lines"), matching: "ERROR").calls(archive)
      Topic("Placed") { Subscription(to: archive, raw: true) }
      Pipe("Copied", from: Queue("Jobs"), to: archive)
      Trigger.schedule(.rate(.hours(1)), id: "Hourly").calls(archive)
    }
    #expect(findings(in: stack).isEmpty)
    let template = try compact(stack, .cloudFormation, "Resources")
    for type in ["Events::Rule", "Logs::SubscriptionFilter", "SNS::Subscription", "Pipes::Pipe", "Scheduler::Schedule"]
    {
      #expect(template.contains("AWS::\(type)"))
    }
    #expect(try compact(stack, .sam, "Resources") == template)
    let resources = try compact(stack, .terraform, "resource")
    for type in [
      "cloudwatch_event_target", "cloudwatch_log_subscription_filter", "sns_topic_subscription", "pipes_pipe",
      "scheduler_schedule",
    ] {
      #expect(resources.contains("aws_\(type)"))
    }
  }

  @Test func `A stream that exists takes records`() throws {
    let arn: Value<String> = "arn:aws:firehose:eu-west-1:123456789012:deliverystream/kept"
    let stack = Stack("S") {
      Role("Writer", assumedBy: .lambda) { Allow(.send, on: DeliveryStream.existing(arn: arn)) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources").contains(
        #""Resource":"arn:aws:firehose:eu-west-1:123456789012:deliverystream/kept""#))
  }

  @Test func `Metrics of a stream are watched`() throws {
    let stack = Stack("S") {
      let archive = DeliveryStream("Archive", to: Bucket("Events"))
      archive.alarm(.dataFreshness, above: 900)
      archive.alarm(.deliverySuccess, below: 1)
      archive.alarm(.throttledRecords, above: 0)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ArchiveDeliveryToS3DataFreshness", "Properties") == """
        {"Namespace":"AWS/Firehose","MetricName":"DeliveryToS3.DataFreshness",\
        "Dimensions":[{"Name":"DeliveryStreamName","Value":{"Ref":"Archive"}}],"Statistic":"Maximum","Period":300,\
        "EvaluationPeriods":1,"ComparisonOperator":"GreaterThanThreshold","Threshold":900}
        """)
    #expect(
      try compact(
        stack, .terraform, "resource", "aws_cloudwatch_metric_alarm", "archive_delivery_to_s3_success", "statistic")
        == #""Average""#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ArchiveThrottledRecords", "Properties", "Statistic")
        == #""Sum""#)
    #expect(findings(in: stack).isEmpty)
  }

  @Test func `Every metric with a name is one that AWS has`() {
    let metrics: [Metric<DeliveryStream>] = [
      .dataFreshness, .deliverySuccess, .deliveredRecords, .incomingRecords, .incomingBytes, .throttledRecords,
      .millisecondsBehind, .transformationSuccess,
    ]
    let stack = Stack("S") {
      let archive = DeliveryStream("Archive", to: Bucket("Events"))
      for metric in metrics { archive.alarm(metric, above: 1) }
    }
    #expect(findings(in: stack).isEmpty)
  }
}
