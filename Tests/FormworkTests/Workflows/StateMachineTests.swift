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
        {"StateMachineName":"flow","StateMachineType":"EXPRESS","Definition":{"StartAt":"Done",\
        "States":{"Done":{"Type":"Succeed"}}},"RoleArn":{"Fn::GetAtt":["FlowRole","Arn"]},\
        "LoggingConfiguration":{"Destinations":[{"CloudWatchLogsLogGroup":{"LogGroupArn":{"Fn::GetAtt":["FlowLogGroup","Arn"]}}}],"IncludeExecutionData":true,"Level":"ALL"},"TracingConfiguration":{"Enabled":true},"Tags":[{"Key":"Team","Value":"orders"}],"EncryptionConfiguration":{"Type":"AWS_OWNED_KEY"}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowLogGroup", "Properties") == """
        {"LogGroupName":"/aws/vendedlogs/states/flow","RetentionInDays":30,"Tags":[{"Key":"Team","Value":"orders"}]}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowRole", "Properties", "Policies") == """
        [{"PolicyName":"DeliverLogs","PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Action":["logs:CreateLogDelivery","logs:GetLogDelivery","logs:UpdateLogDelivery","logs:DeleteLogDelivery",\
        "logs:ListLogDeliveries","logs:PutResourcePolicy","logs:DescribeResourcePolicies","logs:DescribeLogGroups"],\
        "Resource":"*"}]}},{"PolicyName":"SendTraces","PolicyDocument":{"Version":"2012-10-17",\
        "Statement":[{"Effect":"Allow","Action":["xray:PutTraceSegments","xray:PutTelemetryRecords",\
        "xray:GetSamplingRules","xray:GetSamplingTargets"],"Resource":"*"}]}}]
        """)
  }

  @Test func `The role may do what the definition calls, before the machine is made`() throws {
    let stack = Stack("S") { StateMachine("Flow", definition: sending(to: Queue("Jobs"))) }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "FlowRoleJobs", "Properties") == """
        {"RoleName":{"Ref":"FlowRole"},"PolicyName":"FlowRoleJobs","PolicyDocument":{"Version":"2012-10-17",\
        "Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":{"Fn::GetAtt":["Jobs","Arn"]}}]}}
        """)
    let waits = try compact(stack, .cloudFormation, "Resources", "Flow", "DependsOn")
    #expect(waits == #""FlowRoleJobs""#)
    let definition = try compact(stack, .terraform, "resource", "aws_sfn_state_machine", "flow", "definition")
    #expect(
      definition == #""${jsonencode({\"StartAt\" = \"Send\", \"States\" = {\"Send\" = {\"Type\" = \"Task\", "#
        + #"\"Resource\" = \"arn:aws:states:::sqs:sendMessage\", \"Parameters\" = {\"QueueUrl\" = "#
        + #"aws_sqs_queue.jobs.url, \"MessageBody.$\" = \"$\"}, \"End\" = true}}})}""#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_sfn_state_machine", "flow", "depends_on")
        == #"["aws_iam_role_policy.flow_role_jobs"]"#)
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
    let all = try ids(stack)
    #expect(
      all == [
        "Flow", "FlowEvent", "FlowEventRole", "FlowJobs", "FlowRole", "FlowRoleFlowJobs", "FlowSchedule",
        "FlowScheduleRole", "Starter", "StarterFlow",
      ])
    #expect(
      try compact(stack, .cloudFormation, "Resources", "StarterFlow", "Properties", "PolicyDocument", "Statement")
        == """
        [{"Effect":"Allow","Action":["states:StartExecution","states:StartSyncExecution"],"Resource":{"Ref":"Flow"}}]
        """)
    #expect(
      try compact(stack, .sam, "Resources", "Flow", "Type") == #""AWS::Serverless::StateMachine""#)
    for (event, type) in [("Event", "EventBridgeRule"), ("Schedule", "ScheduleV2")] {
      #expect(try compact(stack, .sam, "Resources", "Flow", "Properties", "Events", event, "Type") == "\"\(type)\"")
    }
  }

  @Test func `A role of the stack gets the rights`() throws {
    let stack = Stack("S") {
      let role = Role("Shared", assumedBy: .stepFunctions)
      StateMachine("Flow", definition: sending(to: Queue("Jobs")), role: role) {
        LogGroup()
      }
    }
    let all = try ids(stack)
    #expect(all == ["Flow", "FlowLogGroup", "Jobs", "Shared", "SharedJobs", "SharedStatements"])
    #expect(findings(in: stack) == [])
  }

  @Test func `A role that exists is left alone, or given policies`() throws {
    let arn: Value<String> = "arn:aws:iam::123456789012:role/flow"
    let refused = Stack("S") {
      StateMachine("Flow", definition: sending(to: Queue("Jobs")), role: .existing(arn: arn))
    }
    #expect(
      findings(in: refused) == [
        """
        +1: error: Flow makes the calls of its definition, but the role of Flow is \
        "arn:aws:iam::123456789012:role/flow", which the stack does not own [unsupported]
          hint: let the stack make the role, or say what the role is: .existing(arn: …, policies: .attached) attaches \
        a policy, .complete means that the role may do it
        """
      ])
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
      findings(in: stack) == [
        """
        +3: error: Flow has two LogGroup children; one is allowed [duplicate-child]
          +2: note: the first stands here
        """,
        """
        +4: error: Flow has Tracing("PassThrough"), and a state machine traces or does not [unknown-value]
          hint: write Tracing(.active), or leave it out
        """,
      ])
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
      findings(in: flow([])) == [
        """
        +1: warning: the state Ask of Flow calls aws-sdk:athena:startQueryExecution, but nothing lets the machine's \
        role do athena:StartQueryExecution [missing-right]
          hint: say on what it may: Allow(["athena:StartQueryExecution"], on: […]) in the braces of Flow
        """,
        """
        +1: warning: the state Call of Flow calls lambda:invoke, but nothing lets the machine's role do \
        lambda:InvokeFunction [missing-right]
          hint: say on what it may: Allow(["lambda:InvokeFunction"], on: […]) in the braces of Flow
        """,
      ])
    #expect(findings(in: flow(["athena:StartQueryExecution", "lambda:InvokeFunction"])) == [])
  }

  @Test func `What is logged needs a group`() {
    let stack = Stack("S") {
      StateMachine("Flow", definition: pass) {
        LogGroup.none()
        ExecutionLogging(.all)
      }
      StateMachine("Quiet", definition: pass) { LogGroup.none() }
    }
    #expect(
      findings(in: stack) == [
        """
        +3: error: Flow logs executions, and LogGroup.none() leaves them no log group [unfit-setting]
          hint: take LogGroup.none() out, or ExecutionLogging
        """
      ])
  }

  @Test(arguments: ["apigateway:invoke", "aws-sdk:bedrockruntime:converse"])
  func `A call whose action does not follow from its name asks for none`(_ call: String) {
    let stack = Stack("S") {
      StateMachine(
        "Flow",
        definition: [
          "StartAt": "Ask",
          "States": ["Ask": ["Type": "Task", "Resource": "arn:aws:states:::\(call)", "End": true]],
        ])
    }
    #expect(findings(in: stack) == [])
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
      try compact(stack, .cloudFormation, "Resources", "FlowRoleOther", "Properties", "PolicyDocument", "Statement")
        == """
        [{"Effect":"Allow","Action":"states:StartExecution",\
        "Resource":"arn:aws:states:eu-west-1:123456789012:stateMachine:other"}]
        """)
  }
}
