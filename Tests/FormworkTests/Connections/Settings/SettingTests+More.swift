import Formwork
import Testing

extension SettingTests {
  @Test func `Tags where nothing takes them`() {
    let found = findings(
      in: Stack("S") {
        Group("Rights") {
          Tags(["Team": "orders"])
          RawResource("AWS::SQS::QueuePolicy", "Policy") {
            $0["Queues"] = ["https://sqs.eu-west-1.amazonaws.com/123456789012/jobs"]
            $0["PolicyDocument"] = ["Statement": []]
          }
        }
      })
    #expect(
      found == [
        """
        +2: warning: these tags reach nothing: no resource in their scope takes tags [unused-tags]
          hint: put them into the stack, or into the group whose resources they are for
        """
      ])
  }

  @Test func `A circle of a bucket and the function that it tells`() {
    let found = findings(
      in: Stack("S") {
        let name = Parameter.string("Prefix")
        let worker = LambdaFunction(
          "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k"))
        let bucket = RawResource("AWS::S3::Bucket", "Uploads") {
          $0["NotificationConfiguration"] = [
            "LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Function": worker.arn.asJSON]]
          ]
        }
        let may = permission("May", worker, "s3.amazonaws.com") { $0["SourceArn"] = bucket["Arn"].asJSON }
        DependsOn(bucket, on: may)
        Output("Prefix", name)
      })
    #expect(
      found == [
        """
        +4: error: resources depend on each other in a circle: Uploads → May → Uploads [dependency-cycle]
          +9: note: May is declared here
          hint: there are two ways out: state the bucketName of Uploads, and let the others name it by that text \
        instead of a reference; or let EventBridge tell the function: Trigger.bucket(…, via: .eventBridge)
        """
      ])
  }
}
