import Formwork
import Testing

/// What relations make of functions that a loop repeats: it is repeated with them.
struct LoopTests {
  private func stack(_ role: Role? = nil) -> Stack {
    Stack("S") {
      let failures = Queue("Failures")
      let orders = Table("Orders", partitionKey: .string("id"))
      ForEach("Each", in: ["A", "B"]) { _ in
        LambdaFunction(
          "Fn", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"), role: role
        ) {
          DeadLetter(to: failures)
          Allow(.read, on: orders)
          Trigger.schedule(.rate(.hours(1)))
        }
      }
    }
  }

  private func texts(_ target: Target, _ stack: Stack) throws -> String {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    return JSONWriter.compact(try #require(outcome.rendering).document)
  }

  @Test(arguments: [Target.cloudFormation, .sam])
  func `Policies and schedules stand in the loop`(target: Target) throws {
    let text = try texts(target, stack())
    for name in ["FnRoleFailures", "FnRoleOrders", "FnSchedule", "FnScheduleRole"] {
      #expect(text.contains("\"\(name)&{EachElement}\""), "\(name)")
    }
    #expect(text.contains("/aws/lambda/${AWS::StackName}-Fn-&{EachElement}"))
  }

  @Test func `Terraform has each of them once per turn`() throws {
    let text = try texts(.terraform, stack())
    for name in ["fn_role_failures_a", "fn_role_failures_b", "fn_schedule_a", "fn_schedule_b"] {
      #expect(text.contains("\"\(name)\""), "\(name)")
    }
  }

  @Test func `The rights of one role stand once, its policies by turn have names by turn`() throws {
    let text = try texts(.cloudFormation, stack(Role("Shared", assumedBy: .lambda)))
    #expect(text.contains("\"SharedOrders\":{"))
    #expect(text.contains("FnWriteLogs-&{EachElement}"))
  }
}
