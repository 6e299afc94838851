import Formwork
import Testing

/// A pipe, and what the targets write.
struct PipeTests {
  @Test func `Every argument is a setting`() throws {
    let stack = Stack("S") {
      let orders = Table("Orders", partitionKey: .string("id"), stream: .newImage)
      let jobs = Queue("Jobs")
      Pipe(
        "Changes", from: orders, to: jobs, startingAt: .latest, batchSize: 5, filters: [["eventName": ["INSERT"]]],
        input: "<$.dynamodb.NewImage>", sourceParameters: ["DynamoDBStreamParameters": ["MaximumRetryAttempts": 3]],
        targetParameters: ["SqsQueueParameters": ["MessageGroupId": "all"]])
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Changes", "Properties") == """
        {"Source":{"Fn::GetAtt":["Orders","StreamArn"]},"Target":{"Fn::GetAtt":["Jobs","Arn"]},\
        "RoleArn":{"Fn::GetAtt":["ChangesRole","Arn"]},\
        "SourceParameters":{"FilterCriteria":{"Filters":[{"Pattern":"{\\"eventName\\":[\\"INSERT\\"]}"}]},\
        "DynamoDBStreamParameters":{"StartingPosition":"LATEST","BatchSize":5,"MaximumRetryAttempts":3}},\
        "TargetParameters":{"InputTemplate":"<$.dynamodb.NewImage>","SqsQueueParameters":{"MessageGroupId":"all"}}}
        """)
  }
}
