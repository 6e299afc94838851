import Formwork
import Testing

extension PollingTests {
  @Test func `A filter that is no JSON`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["FilterCriteria"] = ["Filters": [["Pattern": "{body: 1}"]]]
        }
      })
    #expect(
      found == [
        """
        +2: error: FilterCriteria.Filters[0].Pattern of Work is no JSON: The name of a member is expected here, \
        in quotes. [invalid-filter]
          hint: write an object of lists, such as {"source": ["shop"]}
        """
      ])
  }

  @Test func `A filter with a value that is no list`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["FilterCriteria"] = ["Filters": [["Pattern": "{\"body\":{\"kind\":\"paid\"}}"]]]
        }
      })
    #expect(
      found == [
        """
        +2: error: body.kind in FilterCriteria.Filters[0].Pattern of Work is "paid", and no list of what matches \
        [invalid-filter]
          hint: write ["paid"]
        """
      ])
  }

  @Test func `What only deployment knows is not found fault with`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Parameter.string("JobsArn")
        let right = Parameter.string("Right")
        let known = Queue("Known")
        mapping("Work", workerFunction("Worker")) { $0["EventSourceArn"] = jobs.asJSON }
        let role = Role("Open", assumedBy: .lambda) { Allow(["sqs:ReceiveMessage"], on: [right]) }
        let other = LambdaFunction(
          "Other", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k"), role: role)
        mapping("Second", other) { $0["EventSourceArn"] = known.arn.asJSON }
      })
    #expect(found == [])
  }

  @Test func `Rights on the stream of a table, in both forms`() {
    func stack(_ resource: (Table) -> Value<String>) -> Stack {
      Stack("S") {
        let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
        let role = Role("Reading", assumedBy: .lambda) { Allow(["dynamodb:GetRecords"], on: [resource(orders)]) }
        let worker = LambdaFunction(
          "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "k"), role: role)
        mapping("Work", worker) {
          $0["EventSourceArn"] = attribute(orders.node, "StreamArn")
          $0["StartingPosition"] = "LATEST"
        }
      }
    }
    #expect(findings(in: stack { Value(term: .reference(Reference($0.node, "StreamArn"))) }) == [])
    #expect(findings(in: stack { "\($0.arn)/stream/*" }) == [])
    #expect(findings(in: stack { $0.arn }).filter { $0.contains("[missing-right]") }.count == 1)
  }
}
