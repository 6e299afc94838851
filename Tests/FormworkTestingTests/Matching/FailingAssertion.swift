import Formwork
import FormworkTesting

/// Assertions that fail, with the whole message that each gives, for both frameworks.
struct FailingAssertion: Sendable {
  let name: String
  let message: String
  let run: @Sendable (AssembledStack) throws -> Void

  static let declared = "  declared at FormworkTestingTests/JobsStack.swift"

  static let all: [FailingAssertion] = [
    FailingAssertion(
      name: "several properties of the only one",
      message: """
        Worker (AWS::Lambda::Function) differs
          memorySize: expected 512, found 256
            (CloudFormation MemorySize, Terraform aws_lambda_function.memory_size)
          environment.variables["STAGE"]: expected "prod", found "dev"
            (CloudFormation Environment.Variables.STAGE, Terraform aws_lambda_function.environment.variables)
          layers: expected something, found nothing
            (CloudFormation Layers, Terraform aws_lambda_function.layers)
        \(declared):11
        """
    ) { stack in
      try stack.expect(Lambda.Function.self) {
        $0.memorySize == 512
        $0.environment.variables["STAGE"] == "prod"
        $0.layers.isPresent
        $0.handler == "worker.handle"
      }
    },
    FailingAssertion(
      name: "the closest of several",
      message: """
        none of 2 resources of type AWS::SQS::Queue matches; the closest is Jobs
          delaySeconds: expected 5, found nothing
            (CloudFormation DelaySeconds, Terraform aws_sqs_queue.delay_seconds)
        \(declared):8
        """
    ) { stack in
      try stack.expect(SQS.Queue.self) {
        $0.visibilityTimeout == 60
        $0.queueName == "jobs"
        $0.delaySeconds == 5
      }
    },
    FailingAssertion(
      name: "a range, a prefix, a pattern and absence",
      message: """
        Worker (AWS::Lambda::Function) differs
          timeout: expected 20…30, found 10
            (CloudFormation Timeout, Terraform aws_lambda_function.timeout)
          memorySize: expected at most 128, found 256
            (CloudFormation MemorySize, Terraform aws_lambda_function.memory_size)
          handler: expected text that begins with "api", found "worker.handle"
            (CloudFormation Handler, Terraform aws_lambda_function.handler)
          handler: expected a name in capitals, found "worker.handle"
            (CloudFormation Handler, Terraform aws_lambda_function.handler)
          runtime: expected nothing, found "python3.13"
            (CloudFormation Runtime, Terraform aws_lambda_function.runtime)
        \(declared):11
        """
    ) { stack in
      try stack.expect(Lambda.Function.self) {
        $0.timeout.isIn(20...30)
        $0.memorySize <= 128
        $0.handler.hasPrefix("api")
        $0.handler.matches(/[A-Z.]+/, "a name in capitals")
        $0.runtime.isAbsent
      }
    },
    FailingAssertion(
      name: "a policy document",
      message: """
        Worker/Role (AWS::IAM::Role) differs
          policies[1].policyDocument["Statement"][0]["Action"]: expected "sqs:ReceiveMessage", found "sqs:SendMessage"
            (CloudFormation Policies[1].PolicyDocument.Statement[0].Action, Terraform aws_iam_role_policy.policy)
        \(declared):11
        """
    ) { stack in
      try stack.expect(IAM.Role.self) {
        $0.policies[1].policyName == "SendJobs"
        $0.policies[1].policyDocument["Statement"][0]["Action"] == "sqs:ReceiveMessage"
      }
    },
    FailingAssertion(
      name: "a nested value in part and exactly",
      message: """
        Worker (AWS::Lambda::Function) differs
          environment.variables["STAGE"]: expected "prod", found "dev"
            (CloudFormation Environment.Variables.STAGE, Terraform aws_lambda_function.environment.variables)
          environment.variables["DEAD"]: expected nothing, found Dead.QueueUrl
            (CloudFormation Environment.Variables.DEAD, Terraform aws_lambda_function.environment.variables)
        \(declared):11
        """
    ) { stack in
      try stack.expect(Lambda.Function.self) {
        $0.environment.has(.init(variables: ["STAGE": "prod"]))
        $0.environment == .init(variables: ["STAGE": "dev"])
      }
    },
    FailingAssertion(
      name: "an element",
      message: """
        none of 2 resources of type AWS::SQS::Queue matches; the closest is Jobs
          tags: expected an element that is at least ["Key": "Stage"], found [["Key": "Team", "Value": "orders"]]
            (CloudFormation Tags, Terraform aws_sqs_queue.tags)
        \(declared):8
        """
    ) { stack in
      try stack.expect(SQS.Queue.self) {
        $0.queueName == "jobs"
        $0.tags.containsOne(having: .init(term: .map([MapEntry("Key", .string("Stage"))])))
      }
    },
    FailingAssertion(
      name: "a number of matches",
      message: "2 of 2 resources of type AWS::SQS::Queue match, expected 1: Dead, Jobs"
    ) { stack in
      try stack.expect(SQS.Queue.self, count: 1) { $0.queueName.isPresent }
    },
    FailingAssertion(
      name: "a number of resources",
      message: "expected 1 resources of type AWS::SQS::Queue, found 2: Dead, Jobs"
    ) { stack in try stack.expect(1, SQS.Queue.self) },
    FailingAssertion(
      name: "no such type",
      message: """
        there is no AWS::S3::Bucket; the stack has Dead (AWS::SQS::Queue), Jobs (AWS::SQS::Queue), Worker/LogGroup \
        (AWS::Logs::LogGroup), Worker/Role (AWS::IAM::Role), Worker (AWS::Lambda::Function)
        """
    ) { stack in try stack.expect(S3.Bucket.self) { $0.bucketName == "x" } },
    FailingAssertion(
      name: "a resource at hand",
      message: """
        Dead (AWS::SQS::Queue) differs
          queueName: expected anything but "dead", found "dead"
            (CloudFormation QueueName, Terraform aws_sqs_queue.name)
        \(declared):7
        """
    ) { stack in try stack.expect(stack.resource("Dead", as: SQS.Queue.self)) { $0.queueName != "dead" } },
    FailingAssertion(
      name: "an access that no policy gives",
      message: """
        expected that Worker can receive Jobs, found that it cannot
          sqs:ReceiveMessage: not allowed
          Worker is declared at FormworkTestingTests/JobsStack.swift:11
          Jobs is declared at FormworkTestingTests/JobsStack.swift:8
        """
    ) { stack in
      try stack.expect(stack.only(Lambda.Function.self), can: .receive, stack.resource("Jobs", as: SQS.Queue.self))
    },
    FailingAssertion(
      name: "an access that must not be",
      message: """
        expected that Worker cannot send Jobs, found that it can
          sqs:SendMessage: allowed by policy SendJobs of Worker/Role
          Worker is declared at FormworkTestingTests/JobsStack.swift:11
          Jobs is declared at FormworkTestingTests/JobsStack.swift:8
        """
    ) { stack in
      try stack.expect(stack.only(Lambda.Function.self), cannot: .send, stack.resource("Jobs", as: SQS.Queue.self))
    },
    FailingAssertion(
      name: "a verb that the type does not know",
      message: """
        invoke is no verb of AWS::SQS::Queue; they are delete, read, receive, send, write, and an action such as \
        "s3:GetObject" always is
        """
    ) { stack in
      try stack.expect(stack.only(Lambda.Function.self), can: .invoke, stack.resource("Jobs", as: SQS.Queue.self))
    },
  ]
}
