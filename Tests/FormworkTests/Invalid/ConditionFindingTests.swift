import Formwork
import Testing

/// References to what a condition leaves out, from places that are there nonetheless.
struct ConditionFindingTests {
  private let isProduction = Condition("Prod", .equals(Parameter.string("Stage", default: "dev"), "prod"))
  private let isAudited = Condition("Audited", .equals(Parameter.bool("Audit", default: false), true))

  @Test(arguments: Target.allCases)
  func `Properties, outputs and waiting`(target: Target) {
    let found = findings(
      target,
      in: Stack("S") {
        let audit = SQS.Queue("Audit").when(isProduction)
        SQS.Queue("Jobs", queueName: "\(audit.queueName)-jobs", tags: [.init(key: "Dead", value: audit.arn)])
        SQS.Queue("Late").dependsOn(audit).when(isAudited)
        Output("AuditUrl", audit.queueUrl)
      })
    #expect(
      found == [
        """
        +2: error: Jobs refers to Audit, which is there only where Prod holds; there is none where Stage is not "prod" \
        [conditional-reference]
          +1: note: Audit is declared here
          hint: give Jobs that condition too with .when, or choose the value by it with Value.if
        """,
        """
        +3: error: Late waits for Audit, which is there only where Prod holds; there is none where Stage is not "prod" \
        and Audit is "true" [conditional-reference]
          +1: note: Audit is declared here
          hint: give Late that condition too with .when
        """,
        """
        +4: error: output AuditUrl refers to Audit, which is there only where Prod holds; there is none where Stage is \
        not "prod" [conditional-reference]
          +1: note: Audit is declared here
          hint: give the output that condition too with when:, or choose the value by it with Value.if
        """,
      ])
  }

  @Test(arguments: Target.allCases)
  func `Places that imply the condition`(target: Target) {
    let both = Condition("Both", .all([.holds(isProduction), .holds(isAudited)]))
    let found = findings(
      target,
      in: Stack("S") {
        let audit = SQS.Queue("Audit").when(isProduction)
        SQS.Queue("Jobs", queueName: .if(isProduction, then: "\(audit.queueName)-jobs", else: "jobs"))
        SQS.Queue("More", queueName: "\(audit.queueName)-more").when(both)
        SQS.Queue("Late", queueName: .if(isAudited, then: "late", else: "\(audit.queueName)-late")).when(isProduction)
        Output("AuditUrl", audit.queueUrl, when: isProduction)
      })
    #expect(found == [])
  }

  @Test func `The other branch of a choice`() {
    let found = findings(
      in: Stack("S") {
        let audit = SQS.Queue("Audit").when(isProduction)
        SQS.Queue("Jobs", queueName: .if(isProduction, then: "jobs", else: "\(audit.queueName)-jobs"))
      })
    #expect(
      found == [
        """
        +2: error: Jobs refers to Audit, which is there only where Prod holds; there is none where Stage is not "prod" \
        [conditional-reference]
          +1: note: Audit is declared here
          hint: give Jobs that condition too with .when, or choose the value by it with Value.if
        """
      ])
  }

  @Test func `A condition that never holds`() {
    let found = findings(
      in: Stack("S") {
        let audit = SQS.Queue("Audit").when(Condition("Never", .equals("a", "b")))
        Output("AuditUrl", audit.queueUrl)
      })
    #expect(
      found == [
        """
        +2: error: output AuditUrl refers to Audit, which is there only where Never holds; it never does \
        [conditional-reference]
          +1: note: Audit is declared here
          hint: give the output that condition too with when:, or choose the value by it with Value.if
        """
      ])
  }

  @Test func `What is not decided`() {
    let name = Parameter.string("Name")
    let found = findings(
      in: Stack("S") {
        let audit = SQS.Queue("Audit").when(Condition("Named", .equals("\(name)-x", "audit-x")))
        Output("AuditUrl", audit.queueUrl, when: Condition("Same", .equals(name, "audit")))
      })
    #expect(
      found == [
        """
        +2: warning: output AuditUrl refers to Audit, which is there only where Named holds; whether it always does \
        there was not decided, since the values compared may depend on each other [undecided-condition]
          +1: note: Audit is declared here
          hint: let the condition of output AuditUrl ask Named itself, with .all and .holds
        """
      ])
  }
}
