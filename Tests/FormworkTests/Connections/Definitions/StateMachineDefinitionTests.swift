import Formwork
import Testing

/// Definitions of state machines.
struct StateMachineDefinitionTests {
  @Test func `No start`() {
    let found = findings(
      in: Stack("S") {
        machine("Flow", "{\"States\":{\"Done\":{\"Type\":\"Succeed\"}}}")
      })
    #expect(
      found == [
        """
        +1: error: in DefinitionString of Flow, StartAt is missing [invalid-definition]
          hint: name the first state: "StartAt": "Done"
        """
      ])
  }

  @Test func `A start that is no state`() {
    let found = findings(
      in: Stack("S") {
        machine("Flow", "{\"StartAt\":\"Don\",\"States\":{\"Done\":{\"Type\":\"Succeed\"}}}")
      })
    #expect(
      found == [
        """
        +1: error: in DefinitionString of Flow, StartAt is "Don", and there is no such state [invalid-definition]
          hint: did you mean Done?
        """
      ])
  }

  @Test func `A next state that is none`() {
    let found = findings(
      in: Stack("S") {
        machine(
          "Flow",
          "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Next\":\"Dome\"},\"Done\":{\"Type\":\"Succeed\"}}}"
        )
      })
    #expect(
      found == [
        """
        +1: error: in DefinitionString of Flow, A goes on to "Dome", and there is no such state [invalid-definition]
          hint: did you mean Done?
        """
      ])
  }

  @Test func `A state to which no way leads, and no end`() {
    let found = findings(
      in: Stack("S") {
        machine(
          "Flow",
          "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Next\":\"A\"},\"B\":{\"Type\":\"Pass\",\"Next\":\"A\"}}}"
        )
      })
    #expect(
      found == [
        """
        +1: error: in DefinitionString of Flow, no state ends the execution [invalid-definition]
          hint: give the last state "End": true, or let it go on to a state of the type Succeed
        """,
        """
        +1: error: in DefinitionString of Flow, no way leads to the state B [invalid-definition]
          hint: let a state go on to it by Next, or take it out
        """,
      ])
  }

  @Test func `A definition that is no JSON`() {
    let found = findings(
      in: Stack("S") {
        machine("Flow", "{StartAt")
      })
    #expect(
      found == [
        """
        +1: error: DefinitionString of Flow is no JSON: The name of a member is expected here, in quotes. \
        [invalid-definition]
        """
      ])
  }

  @Test func `Tasks that the role may not do`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let jobs = Queue("Jobs")
        let heard = Topic("Heard")
        let orders = Table("Orders", partitionKey: .string("id"))
        let role = Role("Flowing", assumedBy: .stepFunctions)
        RawResource("AWS::StepFunctions::StateMachine", "Flow") {
          $0["RoleArn"] = role.arn.asJSON
          $0["Definition"] = [
            "StartAt": "Call",
            "States": [
              "Call": [
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Parameters": ["FunctionName": worker.functionName.asJSON], "Next": "Direct",
              ],
              "Direct": ["Type": "Task", "Resource": worker.arn.asJSON, "Next": "Send"],
              "Send": [
                "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
                "Parameters": ["QueueUrl": jobs.queueUrl.asJSON], "Next": "Tell",
              ],
              "Tell": [
                "Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                "Parameters": ["TopicArn": heard.arn.asJSON],
                "Next": "Keep",
              ],
              "Keep": [
                "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
                "Parameters": ["TableName": orders.tableName.asJSON], "End": true,
              ],
            ],
          ]
        }
      })
    #expect(
      found == [
        """
        +6: warning: the state Call of Flow calls Worker, but the machine's role Flowing may not do \
        lambda:InvokeFunction there [missing-right]
          hint: give it the right: Allow(.invoke, on: …) for Worker in the braces of Flowing
        """,
        """
        +6: warning: the state Direct of Flow calls Worker, but the machine's role Flowing may not do \
        lambda:InvokeFunction there [missing-right]
          hint: give it the right: Allow(.invoke, on: …) for Worker in the braces of Flowing
        """,
        """
        +6: warning: the state Send of Flow calls Jobs, but the machine's role Flowing may not do sqs:SendMessage \
        there [missing-right]
          hint: give it the right: Allow(.send, on: …) for Jobs in the braces of Flowing
        """,
        """
        +6: warning: the state Tell of Flow calls Heard, but the machine's role Flowing may not do sns:Publish \
        there [missing-right]
          hint: give it the right: Allow(.publish, on: …) for Heard in the braces of Flowing
        """,
        """
        +6: warning: the state Keep of Flow calls Orders, but the machine's role Flowing may not do \
        dynamodb:PutItem there [missing-right]
          hint: give it the right: Allow("dynamodb:PutItem", on: …) for Orders in the braces of Flowing
        """,
      ])
  }

  @Test func `A definition whose text holds references`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        let role = Role("Flowing", assumedBy: .stepFunctions)
        RawResource("AWS::StepFunctions::StateMachine", "Flow") {
          $0["RoleArn"] = role.arn.asJSON
          $0["DefinitionString"] =
            Value<String>(
              "{\"StartAt\":\"Call\",\"States\":{\"Call\":{\"Type\":\"Task\",\"Resource\":\"\(worker.arn)\",\"End\":true}}}"
            ).asJSON
        }
      })
    #expect(
      found == [
        """
        +3: warning: the state Call of Flow calls Worker, but the machine's role Flowing may not do \
        lambda:InvokeFunction there [missing-right]
          hint: give it the right: Allow(.invoke, on: …) for Worker in the braces of Flowing
        """
      ])
  }

  @Test func `A state that neither goes on nor ends`() {
    let found = findings(
      in: Stack("S") { machine("Flow", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\"}}}") })
    #expect(
      found == [
        """
        +0: error: in DefinitionString of Flow, A neither goes on nor ends [invalid-definition]
          hint: give it "Next", or "End": true
        """
      ])
  }

  @Test func `Substitutions may stand outside of texts`() {
    let text = "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Wait\",\"Seconds\":${Seconds},\"End\":true}}}"
    #expect(findings(in: Stack("S") { machine("Flow", text) }) == [])
  }
}
