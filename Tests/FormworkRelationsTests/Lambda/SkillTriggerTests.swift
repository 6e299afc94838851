import FormworkIR
import FormworkRelations
import Testing

/// What a skill of Alexa becomes.
struct SkillTriggerTests {
  private let scene = Scene()

  private var trigger: SkillTrigger {
    SkillTrigger(
      id: "Worker/Alexa", skill: .string("amzn1.ask.skill.1"), to: scene.worker, scope: nil, location: Scene.location)
  }

  @Test func `The skill alone may call`() {
    #expect(
      scene.made(trigger) == """
        Worker/AlexaPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "alexa-appkit.amazon.com"
          EventSourceToken: "amzn1.ask.skill.1"
        """)
  }

  @Test func `Only a function can be called`() {
    let trigger = SkillTrigger(
      id: "Jobs/Alexa", skill: .string("amzn1.ask.skill.1"), to: scene.jobs, scope: nil, location: Scene.location)
    #expect(
      scene.findings(trigger) == [
        """
        App/Infrastructure.swift:1: error: an Alexa skill calls Jobs, but Jobs is AWS::SQS::Queue [wrong-kind]
          hint: this trigger calls AWS::Lambda::Function
        """
      ])
  }

  @Test func `People read what calls`() {
    #expect(trigger.description == "an Alexa skill calls Worker")
  }

  @Test func `SAM has an event`() {
    #expect(
      Scene.event(of: trigger) == """
        Alexa AlexaSkill
          SkillId: "amzn1.ask.skill.1"
        """)
  }
}
