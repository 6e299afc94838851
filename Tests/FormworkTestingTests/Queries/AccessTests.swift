import Formwork
import FormworkTesting
import Testing

/// Who may do what, over the policies of a stack.
struct AccessTests {
  private func service(_ policy: (SQS.Queue, S3.Bucket) -> Policy) throws -> AssembledStack {
    try AssembledStack {
      let jobs = SQS.Queue("Jobs", queueName: "jobs").retention(onDelete: .delete)
      let files = S3.Bucket("Files").retention(onDelete: .delete)
      jobs
      files
      LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "api.zip"))
      {
        policy(jobs, files)
      }
    }
  }

  private func ends(_ stack: AssembledStack) throws -> (
    api: Inspected<Lambda.Function>, jobs: Inspected<SQS.Queue>, files: Inspected<S3.Bucket>
  ) {
    (try stack.only(Lambda.Function.self), try stack.only(SQS.Queue.self), try stack.only(S3.Bucket.self))
  }

  @Test func `A function acts in its role`() throws {
    let stack = try service { jobs, _ in Policy("Case") { Allow(["sqs:SendMessage"], on: [jobs.arn]) } }
    let (api, jobs, files) = try ends(stack)
    #expect(stack.can(api, .send, jobs))
    #expect(!stack.can(api, .receive, jobs))
    #expect(!stack.can(api, .read, files))
    #expect(stack.access(of: api, to: jobs) == ["sqs:SendMessage"])
    #expect(stack.can(api, .write, try stack.only(Logs.LogGroup.self)))
    #expect(
      stack.decision(api, "sqs:SendMessage", jobs)
        == AccessDecision(.allowed, reasons: ["policy Case of Api/Role"]))
  }

  @Test func `A name and an ARN put together are the reference`() throws {
    let stack = try service { jobs, files in
      Policy("Case") {
        Allow(
          ["sqs:*"], on: ["arn:\(Value<String>.partition):sqs:\(Value<String>.region):\(Value<String>.accountId):jobs"])
        Allow(["s3:GetObject"], on: ["arn:aws:s3:::\(files.bucketName)/reports/*"])
        Deny(["sqs:PurgeQueue"], on: ["arn:aws:sqs:eu-west-1:111122223333:j*"])
      }
    }
    let (api, jobs, files) = try ends(stack)
    #expect(stack.can(api, .send, jobs))
    #expect(stack.can(api, "sqs:DeleteMessage", jobs))
    #expect(!stack.can(api, "sqs:PurgeQueue", jobs))
    #expect(stack.can(api, .read, files))
    #expect(stack.can(api, .read, files, object: "reports/may.csv"))
    #expect(!stack.can(api, .read, files, object: "secrets/key"))
    #expect(!stack.can(api, .list, files))
  }

  @Test func `A denial of some objects leaves others`() throws {
    let stack = try service { _, files in
      Policy("Case") {
        Allow(["s3:*"], on: ["*"])
        Deny(["s3:GetObject"], on: ["\(files.arn)/secrets/*"])
        Deny(["s3:DeleteObject"], on: ["\(files.arn)/*"])
      }
    }
    let (api, _, files) = try ends(stack)
    #expect(stack.can(api, .read, files))
    #expect(!stack.can(api, .read, files, object: "secrets/key"))
    #expect(!stack.can(api, .delete, files))
    #expect(stack.decision(api, "s3:DeleteObject", files).verdict == .denied)
  }

  @Test func `Policies stand anywhere`() throws {
    let trust: Value<JSON> = ["Version": "2012-10-17", "Statement": []]
    func allowing(_ action: Value<JSON>, _ resource: Value<JSON> = "*") -> Value<JSON> {
      ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": action, "Resource": resource]]]
    }
    func text(_ action: String) -> Value<JSON> {
      Value(
        stringLiteral:
          #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"\#(action)","Resource":"*"}}"#)
    }
    let stack = try AssembledStack {
      let jobs = SQS.Queue("Jobs")
      let limit = IAM.ManagedPolicy("Limit", policyDocument: text("sqs:*"))
      let role = IAM.Role("Worker", assumeRolePolicyDocument: trust, permissionsBoundary: limit.policyArn)
      jobs
      role
      IAM.Policy(
        "Attached", policyDocument: allowing("sqs:ReceiveMessage", Value(jobs.arn)), policyName: "p",
        roles: [role.roleName])
      IAM.ManagedPolicy("Wide", policyDocument: text("s3:*"), roles: [role.roleName])
      SQS.QueuePolicy(
        "Topic",
        policyDocument: [
          "Version": "2012-10-17",
          "Statement": [
            [
              "Effect": "Allow", "Principal": ["Service": "sns.amazonaws.com"], "Action": "sqs:SendMessage",
              "Resource": Value(jobs.arn), "Condition": ["ArnEquals": ["aws:SourceArn": "arn:aws:sns:eu-west-1:1:t"]],
            ]
          ],
        ], queues: [jobs.queueUrl])
    }
    let worker = try stack.only(IAM.Role.self)
    let jobs = try stack.only(SQS.Queue.self)
    #expect(stack.can(worker, .receive, jobs))
    #expect(!stack.can(worker, .send, jobs))
    // The boundary allows nothing of S3.
    #expect(!stack.can(worker, "s3:GetObject", on: "arn:aws:s3:::b/k"))
    #expect(!stack.can(ServicePrincipal(stringLiteral: "sns.amazonaws.com"), .send, jobs))
    #expect(
      stack.can(
        ServicePrincipal(stringLiteral: "sns.amazonaws.com"), .send, jobs,
        context: ["aws:SourceArn": "arn:aws:sns:eu-west-1:1:t"]))
  }

  @Test func `Roles and keys ask their own policy first`() throws {
    let account: Value<JSON> = ["AWS": "arn:\(Value<String>.partition):iam::\(Value<String>.accountId):root"]
    func trust(_ principal: Value<JSON>) -> Value<JSON> {
      [
        "Version": "2012-10-17",
        "Statement": [["Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"]],
      ]
    }
    let stack = try AssembledStack {
      let closed = IAM.Role("Closed", assumeRolePolicyDocument: trust(["Service": "lambda.amazonaws.com"]))
      let open = IAM.Role("Open", assumeRolePolicyDocument: trust(account))
      closed
      open
      Role("Caller", assumedBy: .lambda) {
        Policy("Assume") { Allow(["sts:AssumeRole"], on: [closed.arn, open.arn]) }
      }
      Role("Other", assumedBy: .lambda)
    }
    let caller = try stack.resource("Caller", as: IAM.Role.self)
    let other = try stack.resource("Other", as: IAM.Role.self)
    let closed = try stack.resource("Closed", as: IAM.Role.self)
    let open = try stack.resource("Open", as: IAM.Role.self)
    #expect(stack.can(.lambda, .assume, closed))
    #expect(!stack.can(.events, .assume, closed))
    #expect(!stack.can(caller, .assume, closed))
    #expect(stack.can(caller, .assume, open))
    #expect(!stack.can(other, .assume, open))
  }

  @Test func `An API may call the function at its routes`() throws {
    let stack = try AssembledStack {
      let api = LambdaFunction(
        "Api", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "api.zip"))
      HTTPAPI("Gateway") { Route(.get, "/orders", to: api) }
    }
    let gateway = try stack.only(ApiGatewayV2.Api.self)
    let function = try stack.only(Lambda.Function.self)
    #expect(stack.can(gateway, .invoke, function))
    #expect(!stack.can(.events, .invoke, function))
    #expect(stack.triggers(gateway, function))
    #expect(stack.triggers(of: function).ids == ["Gateway"])
  }

  @Test func `What depends on others' policies fails the test`() throws {
    let stack = try AssembledStack {
      IAM.Role(
        "R", assumeRolePolicyDocument: ["Statement": []],
        managedPolicyArns: ["arn:aws:iam::aws:policy/SecurityAudit", "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"])
      SQS.Queue("Jobs")
    }
    let role = try stack.only(IAM.Role.self)
    let queue = try stack.only(SQS.Queue.self)
    #expect(stack.can(role, "s3:GetObject", on: "arn:aws:s3:::b/k"))
    #expect(
      issues { _ = stack.can(role, .send, queue) } == [
        "whether R may send Jobs depends on what is not in the stack: AWS's policy SecurityAudit"
      ])
    #expect(
      try issues { try stack.expect(role, cannot: .send, queue) } == [
        "whether R may send Jobs depends on what is not in the stack: AWS's policy SecurityAudit"
      ])
    #expect(
      issues { _ = stack.can(role, .invoke, queue) } == [
        """
        invoke is no verb of AWS::SQS::Queue; they are delete, read, receive, send, write, and an action such as \
        "s3:GetObject" always is
        """
      ])
  }
}
