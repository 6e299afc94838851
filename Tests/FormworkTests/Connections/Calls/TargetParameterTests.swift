import Formwork
import Testing

/// Rules, schedules and pipes by hand that do not say of their target what the service has to know.
struct TargetParameterTests {
  private func pipe(_ parameters: Value<JSON>? = nil) -> Stack {
    Stack("S") {
      let jobs = Queue("Jobs")
      let clicks = DataStream("Clicks", shards: 1)
      let role = Role("Moving", assumedBy: .pipes) {
        Allow(.receive, on: jobs)
        Allow(.send, on: clicks)
      }
      RawResource("AWS::Pipes::Pipe", "Moved") {
        $0["RoleArn"] = role.arn.asJSON
        $0["Source"] = jobs.arn.asJSON
        $0["Target"] = clicks.arn.asJSON
        if let parameters { $0["TargetParameters"] = parameters }
      }
    }
  }

  @Test func `A rule's FIFO queue needs a group`() {
    let found = findings(
      in: Stack("S") {
        let ordered = Queue("Ordered", fifo: true) { Admit(.events, to: [.send]) }
        RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Arn": ordered.arn.asJSON, "Id": "Ordered"]]
        }
      })
    #expect(
      found == [
        """
        +2: error: Placed sends to Ordered, a FIFO queue, but Targets[0].SqsParameters does not say MessageGroupId \
        [fifo-mismatch]
          hint: set MessageGroupId there, or write Trigger.event(…) with messageGroup:
        """
      ])
  }

  @Test func `A schedule's bus needs what an event has`() {
    let found = findings(
      in: Stack("S") {
        let shop = EventBus("Shop")
        let role = Role("Ticking", assumedBy: .scheduler) { Allow(.send, on: shop) }
        RawResource("AWS::Scheduler::Schedule", "Tick") {
          $0["ScheduleExpression"] = "rate(1 hour)"
          $0["FlexibleTimeWindow"] = ["Mode": "OFF"]
          $0["Target"] = [
            "Arn": shop.arn.asJSON, "RoleArn": role.arn.asJSON, "EventBridgeParameters": ["Source": "shop"],
          ]
        }
      })
    #expect(
      found.last == """
        +3: error: Tick sends to Shop, AWS::Events::EventBus, but Target.EventBridgeParameters does not say DetailType \
        [missing-property]
          hint: set DetailType there, or write Trigger.schedule(…) with detailType:
        """)
  }

  @Test func `A pipe's stream needs a key`() {
    #expect(
      findings(in: pipe()) == [
        """
        +7: error: Moved sends to Clicks, AWS::Kinesis::Stream, but TargetParameters.KinesisStreamParameters does not \
        say PartitionKey [missing-property]
          hint: set PartitionKey there, or write Pipe(…, to: …) with partitionKey:
        """
      ])
  }

  @Test func `What deployment alone knows is no finding`() {
    let parameter = Parameter.string("Key", default: "a")
    #expect(findings(in: pipe(["KinesisStreamParameters": ["PartitionKey": parameter.asJSON]])).isEmpty)
  }
}
