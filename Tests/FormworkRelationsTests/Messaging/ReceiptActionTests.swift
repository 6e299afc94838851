import FormworkIR
import FormworkRelations
import Testing

/// What email that calls a function becomes.
struct ReceiptActionTests {
  private let scene = Scene()
  private let rule = Scene.node(
    "Support", "AWS::SES::ReceiptRule", [Property("Rule", .map([MapEntry("Recipients", .list([.string("a@b.c")]))]))])

  private func action(
    of rule: RelationEnd? = nil, to target: RelationEnd? = nil, settings: [Property] = []
  ) -> ReceiptAction {
    ReceiptAction(
      id: "Worker/Support", of: rule ?? self.rule.end, to: target ?? scene.worker.end, settings: settings, scope: nil,
      location: Scene.location)
  }

  @Test func `A rule calls the function, and waits until it may`() {
    #expect(
      scene.made(action(settings: [Property("InvocationType", .string("Event"))]), declared: [rule]) == """
        Support AWS::SES::ReceiptRule
          Rule: ["Recipients": ["a@b.c"], "Actions": [["LambdaAction": ["FunctionArn": Worker.Arn, "InvocationType": \
        "Event"]]]]
          after Worker/SupportPermission
        Worker/SupportPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "ses.amazonaws.com"
          SourceAccount: AWS::AccountId
        """)
  }

  @Test func `A rule outside the stack cannot be changed`() {
    let rule = Scene.existing(
      "AWS::SES::ReceiptRule", "arn:aws:ses:eu-west-1:111122223333:receipt-rule-set/mail:receipt-rule/support")
    #expect(
      scene.findings(action(of: rule)) == [
        """
        App/Infrastructure.swift:1: error: \
        "arn:aws:ses:eu-west-1:111122223333:receipt-rule-set/mail:receipt-rule/support" calls Worker, but \
        "arn:aws:ses:eu-west-1:111122223333:receipt-rule-set/mail:receipt-rule/support" is no AWS::SES::ReceiptRule of \
        the stack [wrong-kind]
          hint: a receipt rule names its actions itself, so it has to be declared in the stack
        """
      ])
  }

  @Test func `Only a function can be called`() {
    #expect(
      scene.findings(action(to: scene.jobs.end)) == [
        """
        App/Infrastructure.swift:1: error: Support calls Jobs, but ses.amazonaws.com cannot send to AWS::SQS::Queue \
        [wrong-kind]
          hint: it can send to AWS::Lambda::Function
        """
      ])
  }

  @Test func `People read what calls what`() {
    #expect(action().description == "Support calls Worker")
  }

  @Test func `SAM has no event`() {
    #expect(Scene.event(of: action()) == nil)
  }
}
