import Formwork
import Testing

/// States that have not the form of their type.
struct StateFormTests {
  /// What is found of a machine whose first state goes on to the last.
  private func found(_ state: String) -> [String] {
    findings(
      in: Stack("S") {
        machine("Flow", "{\"StartAt\":\"A\",\"States\":{\"A\":\(state),\"Done\":{\"Type\":\"Succeed\"}}}")
      })
  }

  @Test func `A type that there is none of`() {
    let found = found("{\"Type\":\"Tsk\",\"Resource\":\"arn:aws:states:::sqs:sendMessage\",\"Next\":\"Done\"}")
    #expect(
      found == [
        """
        +1: error: in DefinitionString of Flow, A has the Type "Tsk"; it is one of Choice, Fail, Map, Parallel, \
        Pass, Succeed, Task or Wait [invalid-definition]
          hint: did you mean Task?
        """
      ])
  }

  @Test func `A task without a resource, and a state without a type`() {
    let task = found("{\"Type\":\"Task\",\"Next\":\"Done\"}")
    #expect(
      task == [
        """
        +1: error: in DefinitionString of Flow, A is a Task, and has no Resource [invalid-definition]
          hint: give it Resource
        """
      ])
    let none = found("{\"Next\":\"Done\"}")
    #expect(
      none == [
        """
        +1: error: in DefinitionString of Flow, A has no Type [invalid-definition]
          hint: its Type is one of Choice, Fail, Map, Parallel, Pass, Succeed, Task or Wait
        """
      ])
  }

  @Test func `A wait for nothing`() {
    let found = found("{\"Type\":\"Wait\",\"Next\":\"Done\"}")
    #expect(
      found == [
        """
        +1: error: in DefinitionString of Flow, A is a Wait, and has no Seconds, SecondsPath, Timestamp or \
        TimestampPath [invalid-definition]
          hint: give it Seconds
        """
      ])
  }

  @Test func `A state that goes on and ends, and an end that goes on`() {
    let both = found("{\"Type\":\"Pass\",\"Next\":\"Done\",\"End\":true}")
    #expect(
      both == [
        """
        +1: error: in DefinitionString of Flow, A both goes on by Next and ends [invalid-definition]
          hint: keep Next, or "End": true
        """
      ])
    let last = findings(
      in: Stack("S") { machine("Flow", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Fail\",\"End\":true}}}") })
    #expect(
      last == [
        """
        +0: error: in DefinitionString of Flow, A is a Fail, which ends the execution, and has End too \
        [invalid-definition]
          hint: take End out
        """
      ])
  }

  @Test func `A choice that compares nothing, or by what there is none of`() {
    let nothing = found(
      "{\"Type\":\"Choice\",\"Choices\":[{\"Variable\":\"$.a\",\"Next\":\"Done\"}],\"Default\":\"Done\"}")
    #expect(
      nothing == [
        """
        +1: error: in DefinitionString of Flow, A compares nothing in Choices[0] [invalid-definition]
          hint: write a comparison, such as "StringEquals": "paid", or a Condition in JSONata
        """
      ])
    let unknown = found(
      "{\"Type\":\"Choice\",\"Choices\":[{\"And\":[{\"Variable\":\"$.a\",\"StringEqual\":\"b\"}],\"Next\":\"Done\"}],\"Default\":\"Done\"}"
    )
    #expect(
      unknown == [
        """
        +1: error: in DefinitionString of Flow, A asks for StringEqual in Choices[0].And[0], and there is no such \
        comparison [invalid-definition]
          hint: did you mean StringEquals?
        """
      ])
  }

  @Test(arguments: [
    "{\"Type\":\"Choice\",\"Choices\":[{\"Not\":{\"Variable\":\"$.a\",\"IsPresent\":true},\"Next\":\"Done\"}],\"Default\":\"Done\"}",
    "{\"Type\":\"Choice\",\"QueryLanguage\":\"JSONata\",\"Choices\":[{\"Condition\":\"{% $a %}\",\"Next\":\"Done\"}],\"Default\":\"Done\"}",
    "{\"Type\":\"Wait\",\"SecondsPath\":\"$.s\",\"Next\":\"Done\"}",
    "{\"Type\":\"${Kind}\",\"Next\":\"Done\"}",
  ])
  func `States of the right form`(state: String) { #expect(found(state).isEmpty) }

  @Test func `A machine that waits for another without the rights to`() {
    let found = findings(
      in: Stack("S") {
        let child = machine("Child", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}")
        let role = Role("Running", assumedBy: "states.amazonaws.com") {
          Allow(["states:StartExecution"], on: [child["Arn"]])
        }
        RawResource("AWS::StepFunctions::StateMachine", "Flow") {
          $0["RoleArn"] = role.arn.asJSON
          $0["Definition"] = [
            "StartAt": "Run",
            "States": [
              "Run": [
                "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                "Parameters": ["StateMachineArn": child["Arn"].asJSON], "End": true,
              ]
            ],
          ]
        }
      })
    #expect(
      found == [
        """
        +5: error: the state Run of Flow waits for Child, but the machine's role Running may not do \
        states:DescribeExecution, states:StopExecution, events:PutTargets, events:PutRule or events:DescribeRule \
        on what it needs for that [missing-right]
          hint: give it the rights in the braces of Running: states:DescribeExecution and states:StopExecution on \
        the executions of Child, and events:PutTargets, events:PutRule and events:DescribeRule on the rule \
        StepFunctionsGetEventsForStepFunctionsExecutionRule
        """
      ])
  }

  @Test func `A machine that waits for another with the rights to`() {
    let found = findings(
      in: Stack("S") {
        let child = machine("Child", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}")
        let name = Value<String>(term: .reference(Reference(child.node, "Name")))
        let role = Role("Running", assumedBy: "states.amazonaws.com") {
          Allow(["states:StartExecution"], on: [child["Arn"]])
          Allow(
            ["states:DescribeExecution", "states:StopExecution"],
            on: ["arn:aws:states:\(Value<String>.region):\(Value<String>.accountId):execution:\(name):*"])
          Allow(
            ["events:PutTargets", "events:PutRule", "events:DescribeRule"],
            on: [
              "arn:aws:events:\(Value<String>.region):\(Value<String>.accountId):rule/StepFunctionsGetEventsForStepFunctionsExecutionRule"
            ])
        }
        RawResource("AWS::StepFunctions::StateMachine", "Flow") {
          $0["RoleArn"] = role.arn.asJSON
          $0["Definition"] = [
            "StartAt": "Run",
            "States": [
              "Run": [
                "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
                "Parameters": ["StateMachineArn": child["Arn"].asJSON], "End": true,
              ]
            ],
          ]
        }
      })
    #expect(found.isEmpty)
  }
}
