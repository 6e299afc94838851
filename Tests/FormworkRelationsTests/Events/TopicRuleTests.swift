import FormworkIR
import FormworkRelations
import Testing

/// What a rule of AWS IoT becomes.
struct TopicRuleTests {
  private let scene = Scene()

  private func rule(version: Term? = nil, to function: ResourceNode? = nil) -> TopicRule {
    TopicRule(
      id: "Worker/IoT", .string("SELECT * FROM 'a'"), version: version, to: function ?? scene.worker, scope: nil,
      location: Scene.location)
  }

  @Test func `Messages call a function`() {
    #expect(
      scene.made(rule(version: .string("2016-03-23"))) == """
        Worker/IoTPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "iot.amazonaws.com"
          SourceArn: "arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:rule/${Worker/IoT.RuleName}"
          SourceAccount: AWS::AccountId
        Worker/IoT AWS::IoT::TopicRule
          TopicRulePayload: ["Sql": "SELECT * FROM 'a'", "AwsIotSqlVersion": "2016-03-23", "Actions": [["Lambda": \
        ["FunctionArn": Worker.Arn]]], "RuleDisabled": false]
        """)
  }

  @Test func `Only a function can be called`() {
    #expect(
      scene.findings(rule(to: scene.jobs)) == [
        """
        App/Infrastructure.swift:1: error: messages of AWS IoT call Jobs, but Jobs is AWS::SQS::Queue [wrong-kind]
          hint: this trigger calls AWS::Lambda::Function
        """
      ])
  }

  @Test func `People read what calls`() {
    #expect(rule().description == "messages of AWS IoT call Worker")
  }

  @Test func `SAM has an event`() {
    #expect(
      Scene.event(of: rule()) == """
        IoT IoTRule
          Sql: "SELECT * FROM 'a'"
        """)
  }
}
