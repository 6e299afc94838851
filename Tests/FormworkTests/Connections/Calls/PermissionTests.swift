import Formwork
import Testing

/// Permissions that come too late, or are nearly right.
struct PermissionTests {
  /// A bucket that calls a function, whose permission refers to the bucket.
  private func stack() -> Stack {
    Stack("S") {
      let worker = workerFunction("Worker")
      let uploads = RawResource("AWS::S3::Bucket", "Uploads") {
        $0["NotificationConfiguration"] = [
          "LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Function": worker.arn.asJSON]]
        ]
      }
      permission("May", worker, "s3.amazonaws.com") { $0["SourceArn"] = uploads["Arn"].asJSON }
    }
  }

  @Test func `A permission that is made after the bucket that calls`() {
    let found = findings(in: stack())
    #expect(
      found == [
        """
        +2: error: Uploads calls Worker, and the permission for it, May, is made after Uploads, to which it \
        refers; Amazon S3 refuses to be told of a function that it may not call yet [missing-permission]
          +7: note: May is declared here
          hint: there are two ways out: state the bucketName of Uploads, and let the others name it by that text \
        instead of a reference; or let EventBridge tell the function: Trigger.bucket(…, via: .eventBridge)
        """
      ])
  }

  @Test func `Terraform tells the bucket after the permission is there`() {
    let found = findings(.terraform, in: stack()).filter { $0.contains("missing-permission") }
    #expect(found.isEmpty)
  }

  @Test func `A permission that does not wait for the bucket`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        RawResource("AWS::S3::Bucket", "Uploads") {
          $0["BucketName"] = "uploads"
          $0["NotificationConfiguration"] = [
            "LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Function": worker.arn.asJSON]]
          ]
        }
        permission("May", worker, "s3.amazonaws.com") { $0["SourceArn"] = "arn:aws:s3:::uploads" }
      })
    #expect(found.isEmpty)
  }

  @Test func `Permissions with another action, or another principal`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let placed = RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": worker.arn.asJSON]]
        }
        RawResource("AWS::Lambda::Permission", "First") {
          $0["FunctionName"] = worker.functionName.asJSON
          $0["Action"] = "lambda:Invoke"
          $0["Principal"] = "events.amazonaws.com"
          $0["SourceArn"] = placed["Arn"].asJSON
        }
        permission("Second", worker, "event.amazonaws.com") { $0["SourceArn"] = placed["Arn"].asJSON }
      })
    #expect(
      found == [
        """
        +2: warning: Placed calls Worker, but no permission lets events.amazonaws.com invoke Worker for Placed \
        [missing-permission]
          +6: note: the Action of First is "lambda:Invoke", and not lambda:InvokeFunction
          +12: note: the Principal of Second is "event.amazonaws.com", and not events.amazonaws.com
          hint: write Trigger.event(…) in the braces of Worker, or a Lambda.Permission with the principal \
        "events.amazonaws.com" and the sourceArn of Placed
        """
      ])
  }
}
