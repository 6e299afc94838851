import Formwork
import Testing

/// What is allowed, to whom and when.
struct AllowTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `A service is used without a resource`() throws {
    let stack = Stack("S") {
      function { Allow(.write, on: .metrics(namespace: "Shop")) }
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "WorkerRoleStatements", "Properties", "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":"cloudwatch:PutMetricData","Resource":"*",\
          "Condition":{"StringEquals":{"cloudwatch:namespace":"Shop"}}}]
          """)
  }

  @Test func `A namespace that is a parameter is declared and bound`() throws {
    let stack = Stack("S") {
      let namespace = Parameter.string("Namespace", default: "Shop")
      function { Allow(.write, on: .metrics(namespace: namespace)) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Parameters") == "{\"Namespace\":{\"Type\":\"String\",\"Default\":\"Shop\"}}")
    #expect(
      try compact(
        stack.binding(["Namespace": "Test"]), .cloudFormation, "Resources", "WorkerRoleStatements", "Properties",
        "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":"cloudwatch:PutMetricData","Resource":"*",\
          "Condition":{"StringEquals":{"cloudwatch:namespace":"Test"}}}]
          """)
  }

  @Test func `Actions are allowed under conditions`() throws {
    let stack = Stack("S") {
      function { Allow(["ses:SendEmail"], on: ["*"], when: ["StringEquals": ["ses:FromAddress": "a@example.com"]]) }
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "WorkerRoleStatements", "Properties", "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":"ses:SendEmail","Resource":"*",\
          "Condition":{"StringEquals":{"ses:FromAddress":"a@example.com"}}}]
          """)
  }

  @Test func `A document names whom it allows`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      SQS.QueuePolicy(
        "Open",
        policyDocument: PolicyDocument { Allow(["sqs:SendMessage"], on: [jobs.arn], to: [.account("210987654321")]) }
          .json,
        queues: [jobs.queueUrl])
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Open", "Properties", "PolicyDocument", "Statement") == """
        [{"Effect":"Allow","Principal":{"AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::210987654321:root"}},\
        "Action":"sqs:SendMessage","Resource":{"Fn::GetAtt":["Jobs","Arn"]}}]
        """)
  }

  @Test func `A statement outside the braces says the same`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      let worker = function {}
      worker.allow(.send, on: jobs)
      worker.allow(.read, on: Bucket.existing(name: "uploads"), prefix: "in/")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerRoleJobs", "Properties", "PolicyDocument", "Statement")
        == """
        [{"Effect":"Allow","Action":["sqs:SendMessage","sqs:GetQueueUrl","sqs:GetQueueAttributes"],\
        "Resource":{"Fn::GetAtt":["Jobs","Arn"]}}]
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerRoleBucket", "Properties", "PolicyDocument", "Statement")
        == """
        [{"Effect":"Allow","Action":["s3:GetObject","s3:GetObjectVersion"],\
        "Resource":{"Fn::Sub":"arn:${AWS::Partition}:s3:::uploads/in/*"}},{"Effect":"Allow","Action":"s3:ListBucket",\
        "Resource":{"Fn::Sub":"arn:${AWS::Partition}:s3:::uploads"},"Condition":{"StringLike":{"s3:prefix":"in/*"}}}]
        """)
  }

  @Test func `What exists is a counterpart like any other`() throws {
    let stack = Stack("S") {
      function { Allow(.read, on: Table.existing(arn: "arn:aws:dynamodb:eu-west-1:123456789012:table/Customers")) }
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "WorkerRoleCustomers", "Properties", "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:BatchGetItem","dynamodb:ConditionCheckItem",\
          "dynamodb:DescribeTable"],"Resource":"arn:aws:dynamodb:eu-west-1:123456789012:table/Customers"},\
          {"Effect":"Allow","Action":["dynamodb:Query","dynamodb:Scan"],\
          "Resource":["arn:aws:dynamodb:eu-west-1:123456789012:table/Customers",\
          "arn:aws:dynamodb:eu-west-1:123456789012:table/Customers/index/*"]}]
          """)
  }
}
