import Formwork
import Testing

/// A role with all of its settings, and what functions may do under it.
struct RoleTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      Role(
        "Shared", assumedBy: .lambda, "edgelambda.amazonaws.com", .account("210987654321"),
        when: ["StringEquals": ["sts:ExternalId": "x"]], roleName: "shared", path: "/apps/", description: "Apps",
        managedPolicies: [.xrayDaemonWriteAccess],
        permissionsBoundary: .init(arn: "arn:aws:iam::123456789012:policy/limit"),
        maximumSession: 7200
      ) {
        Policy("Mail") { Allow(["ses:SendEmail"], on: ["*"]) }
        Tags(["Team": "orders"])
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Shared", "Properties") == """
        {"AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Principal":{"Service":["lambda.amazonaws.com","edgelambda.amazonaws.com"],\
        "AWS":{"Fn::Sub":"arn:${AWS::Partition}:iam::210987654321:root"}},"Action":"sts:AssumeRole",\
        "Condition":{"StringEquals":{"sts:ExternalId":"x"}}}]},"Description":"Apps",\
        "ManagedPolicyArns":[{"Fn::Sub":"arn:${AWS::Partition}:iam::aws:policy/AWSXRayDaemonWriteAccess"}],\
        "MaxSessionDuration":7200,"Path":"/apps/","PermissionsBoundary":"arn:aws:iam::123456789012:policy/limit",\
        "Policies":[{"PolicyName":"Mail","PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
        "Action":"ses:SendEmail","Resource":"*"}]}}],"RoleName":"shared","Tags":[{"Key":"Team","Value":"orders"}]}
        """)
  }

  @Test func `An identity provider assumes a role by an action of its own`() throws {
    let stack = Stack("S") {
      Role(
        "Deployer", assumedBy: .federated("arn:aws:iam::123456789012:oidc-provider/example.com"),
        .federated("arn:aws:iam::123456789012:saml-provider/example"))
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "Deployer", "Properties", "AssumeRolePolicyDocument", "Statement") == """
          [{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/example.com"},\
          "Action":"sts:AssumeRoleWithWebIdentity"},{"Effect":"Allow",\
          "Principal":{"Federated":"arn:aws:iam::123456789012:saml-provider/example"},\
          "Action":"sts:AssumeRoleWithSAML"}]
          """)
  }

  @Test func `Two functions on one role overwrite nothing of each other`() throws {
    let stack = Stack("S") {
      let orders = Table("Orders", partitionKey: .string("id"))
      let shared = Role("Shared", assumedBy: .lambda)
      function("First", role: shared) {
        Allow(.read, on: orders)
        Tracing(.active)
      }
      function("Second", role: shared) {
        Allow(.write, on: orders)
        Tracing(.active)
      }
    }
    #expect(
      try names(of: "AWS::IAM::RolePolicy", in: stack) == """
        FirstSendTraces, FirstWriteLogs, SecondSendTraces, SecondWriteLogs, SharedOrders
        """)
  }

  @Test func `A managed policy is attached to the role that is made`() throws {
    let stack = Stack("S") {
      function { ManagedPolicy.lambdaInsightsExecution }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerRole", "Properties", "ManagedPolicyArns") == """
        [{"Fn::Sub":"arn:${AWS::Partition}:iam::aws:policy/CloudWatchLambdaInsightsExecutionRolePolicy"}]
        """)
  }

  @Test func `A role that is given takes no managed policy`() {
    let found = findings(
      in: Stack("S") {
        let shared = Role("Shared", assumedBy: .lambda)
        function(role: shared) { ManagedPolicy.lambdaInsightsExecution }
      })
    #expect(
      found == [
        """
        +2: error: Worker has a ManagedPolicy, but its role is not made for it [unsupported]
          hint: give the policy to the role, where that is made: Role(…, managedPolicies: […])
        """
      ])
  }

  @Test func `A role outside the stack refuses rights`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        function(role: .existing(arn: "arn:aws:iam::123456789012:role/guest")) { Allow(.send, on: jobs) }
      })
    #expect(
      found == [
        """
        +2: error: Worker may send Jobs, but the role of Worker is "arn:aws:iam::123456789012:role/guest", which the \
        stack does not own [unsupported]
          hint: let the stack make the role, or say what the role is: .existing(arn: …, policies: .attached) attaches \
        a policy, .complete means that the role may do it
        """
      ])
  }

  @Test func `A role outside the stack may get a policy for each counterpart`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      function(role: .existing(arn: "arn:aws:iam::123456789012:role/guest", policies: .attached)) {
        Allow(.send, on: jobs)
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerRoleJobs", "Properties") == """
        {"RoleName":"guest","PolicyName":"WorkerRoleJobs","PolicyDocument":{"Version":"2012-10-17",\
        "Statement":[{"Effect":"Allow","Action":["sqs:SendMessage","sqs:GetQueueUrl","sqs:GetQueueAttributes"],\
        "Resource":{"Fn::GetAtt":["Jobs","Arn"]}}]}}
        """)
  }

  @Test func `A role outside the stack may have all rights`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      function(role: .existing(arn: "arn:aws:iam::123456789012:role/guest", policies: .complete)) {
        Allow(.send, on: jobs)
      }
    }
    #expect(try names(of: "AWS::IAM::RolePolicy", in: stack) == "")
  }
}
