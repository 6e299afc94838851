import Formwork
import Testing

/// A state machine, its role and its log group, and what the targets write.
struct StateMachineTests {
  private let pass: MachineDefinition = ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]]

  private func sending(to queue: Queue) -> MachineDefinition {
    [
      "StartAt": "Send",
      "States": [
        "Send": [
          "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
          "Parameters": ["QueueUrl": queue.queueUrl.asJSON, "MessageBody.$": "$"], "End": true,
        ]
      ],
    ]
  }

  @Test func `Nothing is made but the machine and its role`() throws {
    let stack = Stack("S") { StateMachine("Flow", definition: pass) }
    #expect(try ids(stack) == ["Flow", "FlowRole"])
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Flow", "Properties") == """
        {"Definition":{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}},\
        "RoleArn":{"Fn::GetAtt":["FlowRole","Arn"]}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowRole", "Properties") == """
        {"AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Principal":{"Service":"states.amazonaws.com"},"Action":"sts:AssumeRole"}]}}
        """)
  }

  @Test func `Every argument and child is a property`() throws {
    let stack = Stack("S") {
      StateMachine("Flow", definition: pass, type: .express, stateMachineName: "flow") {
        LogGroup(retention: .days(30))
        ExecutionLogging(.all, includesData: true)
        Tracing(.active)
        Tags(["Team": "orders"])
        Properties { $0.encryptionConfiguration = .init(type: .awsOwnedKey) }
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Flow", "Properties") == """
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowLogGroup", "Properties") == """
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowRole", "Properties", "Policies") == """
        """)
  }

  @Test func `The role may do what the definition calls, before the machine is made`() throws {
    let stack = Stack("S") { StateMachine("Flow", definition: sending(to: Queue("Jobs"))) }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowRoleJobs", "Properties") == """
        """)
    #expect(try compact(stack, .cloudFormation, "Resources", "Flow", "DependsOn") == #"["FlowRoleJobs"]"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_sfn_state_machine", "flow") == """
        """)
  }

  @Test func `A trigger starts the machine, and others may`() throws {
    let stack = Stack("S") {
      let flow = StateMachine("Flow", definition: pass) {
        Trigger.schedule(.rate(.hours(1)))
        Trigger.event(["source": ["shop"]])
        Allow(.send, on: Queue("Jobs"))
      }
      Role("Starter", assumedBy: .lambda) { Allow(.invoke, on: flow) }
    }
    #expect(
      try ids(stack) == [])
    #expect(
      try compact(stack, .sam, "Resources", "Flow", "Type") == #""AWS::Serverless::StateMachine""#)
    #expect(
      try compact(stack, .sam, "Resources", "Flow", "Properties", "Events") == """
        """)
  }

  @Test func `A role of the stack gets the rights`() throws {
    let stack = Stack("S") {
      let role = Role("Shared", assumedBy: .stepFunctions)
      StateMachine("Flow", definition: sending(to: Queue("Jobs")), role: role) {
        LogGroup()
      }
    }
    #expect(try ids(stack) == [])
    #expect(findings(in: stack) == [])
  }

  @Test func `A role that exists is left alone, or given policies`() throws {
    let arn: Value<String> = "arn:aws:iam::123456789012:role/flow"
    let refused = Stack("S") {
      StateMachine("Flow", definition: sending(to: Queue("Jobs")), role: .existing(arn: arn))
    }
    #expect(
      findings(in: refused) == [])
    let attached = Stack("S") {
      StateMachine("Flow", definition: sending(to: Queue("Jobs")), role: .existing(arn: arn, policies: .attached))
    }
    #expect(try ids(attached) == ["Flow", "FlowRoleJobs", "Jobs"])
    let complete = Stack("S") {
      StateMachine("Flow", definition: sending(to: Queue("Jobs")), role: .existing(arn: arn, policies: .complete))
    }
    #expect(try ids(complete) == ["Flow", "Jobs"])
  }

  @Test func `Children that may stand once, and tracing that is none`() {
    let stack = Stack("S") {
      StateMachine("Flow", definition: pass) {
        LogGroup()
        LogGroup(retention: .days(30))
        Tracing(.passThrough)
      }
    }
    #expect(
      findings(in: stack) == [])
  }

  @Test func `A call that does not tell on what asks for a right`() {
    func flow(_ allowed: [String]) -> Stack {
      Stack("S") {
        StateMachine(
          "Flow",
          definition: [
            "StartAt": "Ask",
            "States": [
              "Ask": [
                "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:athena:startQueryExecution",
                "Parameters": ["QueryString.$": "$.query"], "Next": "Call",
              ],
              "Call": [
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Parameters": ["FunctionName.$": "$.function"], "End": true,
              ],
            ],
          ]
        ) {
          for action in allowed { Allow([action], on: ["*"]) }
        }
      }
    }
    #expect(
      findings(in: flow([])) == [])
    #expect(findings(in: flow(["athena:StartQueryExecution", "lambda:InvokeFunction"])) == [])
  }

  @Test func `A machine that exists is started too`() throws {
    let stack = Stack("S") {
      let other = StateMachine.existing(arn: "arn:aws:states:eu-west-1:123456789012:stateMachine:other")
      StateMachine(
        "Flow",
        definition: [
          "StartAt": "Start",
          "States": [
            "Start": [
              "Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
              "Parameters": ["StateMachineArn": other.arn.asJSON], "End": true,
            ]
          ],
        ])
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowRoleother", "Properties", "PolicyDocument", "Statement")
        == """
        """)
  }
}
