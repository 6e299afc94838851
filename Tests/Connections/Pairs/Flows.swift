import Formwork

extension Stack {
  /// State machines with every kind of call whose rights follow from the definition, and what starts them.
  static let flows = Stack("Flows", data: .goesWithStack) {
    let orders = Table("Orders", partitionKey: .string("id"))
    let uploads = Bucket("Uploads")
    let jobs = Queue("Jobs")
    let placed = Topic("Placed")
    let shop = EventBus("Shop")
    let charge = worker("Charge")
    let item: Value<JSON> = ["id": ["S.$": "$.id"]]
    let inner = StateMachine("Inner", definition: ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]])
    let outer = StateMachine(
      "Outer",
      definition: [
        "StartAt": "Put",
        "States": [
          "Put": call("dynamodb:putItem", ["TableName": orders.tableName.asJSON, "Item": item], next: "Get"),
          "Get": call("dynamodb:getItem", ["TableName": orders.tableName.asJSON, "Key": item], next: "Query"),
          "Query": call("aws-sdk:dynamodb:scan", ["TableName": orders.tableName.asJSON], next: "Read"),
          "Read": call(
            "aws-sdk:s3:getObject", ["Bucket": uploads.bucketName.asJSON, "Key.$": "$.key"], next: "Send"),
          "Send": call(
            "sqs:sendMessage.waitForTaskToken",
            ["QueueUrl": jobs.queueUrl.asJSON, "MessageBody": ["Token.$": "$$.Task.Token"]], next: "Tell"),
          "Tell": call("sns:publish", ["TopicArn": placed.arn.asJSON, "Message.$": "$.id"], next: "Put events"),
          "Put events": call(
            "events:putEvents",
            [
              "Entries": [
                ["Source": "orders", "DetailType": "Placed", "Detail": [:], "EventBusName": shop.busName.asJSON],
                ["Source": "orders", "DetailType": "Placed", "Detail": [:]],
              ]
            ], next: "Wait"),
          "Wait": call("states:startExecution.sync:2", ["StateMachineArn": inner.arn.asJSON], next: "Direct"),
          "Direct": ["Type": "Task", "Resource": charge.arn.asJSON, "End": true],
        ],
      ]
    ) {
      Tracing(.active)
      Trigger.event(["source": ["shop"]], on: shop)
      Trigger.schedule(.rate(.hours(1)))
    }
    StateMachine(
      "Fast",
      definition: [
        "StartAt": "Start",
        "States": [
          "Start": [
            "Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
            "Parameters": ["StateMachineArn": outer.arn.asJSON], "End": true,
          ]
        ],
      ], type: .express
    ) {
      ExecutionLogging(.all, includesData: true)
      Tags(["Team": "orders"])
    }
    StateMachine(
      "Filed",
      definition: .file("machines/filed.asl.json", substitutions: ["Jobs": jobs.queueUrl, "Seconds": "5"]),
      role: Role("Filing", assumedBy: .stepFunctions)
    ) {
      LogGroup(retention: .days(30))
    }
  }

  private static func call(_ integration: String, _ parameters: Value<JSON>, next: Value<JSON>) -> Value<JSON> {
    [
      "Type": "Task", "Resource": Value("arn:aws:states:::\(integration)"), "Parameters": parameters, "Next": next,
    ]
  }
}
