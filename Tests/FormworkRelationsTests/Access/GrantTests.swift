import FormworkIR
import FormworkRelations
import Testing

/// What something may do to something else.
struct GrantTests {
  private let scene = Scene()

  private func grant(_ subject: Grant.Subject, to worker: ResourceNode? = nil) -> Grant {
    Grant(to: worker ?? scene.worker, subject, scope: nil, location: Scene.location)
  }

  private func function(_ id: String, under role: Term, _ foreign: ForeignRole) -> ResourceNode {
    Scene.node(id, "AWS::Lambda::Function", [Property("Role", role)]) { $0.foreignRole = foreign }
  }

  @Test func `Verbs become a policy for the two`() {
    #expect(
      scene.made(grant(.verbs([.send], scene.jobs.end, object: nil))) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Jobs
        Worker/Role/Jobs AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleJobs"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:SendMessage", \
        "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], "Resource": Jobs.Arn]]]
        """)
  }

  @Test func `Grants on one counterpart join`() {
    #expect(
      scene.made(
        grant(.verbs([.send], scene.jobs.end, object: nil)), grant(.verbs([.receive], scene.jobs.end, object: nil)))
          == """
          Worker AWS::Lambda::Function
            Role: Worker/Role.Arn
            after Worker/Role/Jobs
          Worker/Role/Jobs AWS::IAM::RolePolicy
            RoleName: Worker/Role.RoleName
            PolicyName: "WorkerRoleJobs"
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:SendMessage", \
          "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], "Resource": Jobs.Arn], ["Effect": "Allow", "Action": \
          ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", \
          "sqs:GetQueueUrl"], "Resource": Jobs.Arn]]]
          """)
  }

  @Test func `Two functions under one role share the policy on a counterpart`() {
    let other = Scene.node(
      "Other", "AWS::Lambda::Function", [Property("Role", .reference(Reference(scene.role, "Arn")))])
    #expect(
      scene.made(
        grant(.verbs([.send], scene.jobs.end, object: nil)),
        grant(.verbs([.receive], scene.jobs.end, object: nil), to: other)) == """
          Worker AWS::Lambda::Function
            Role: Worker/Role.Arn
            after Worker/Role/Jobs
          Other AWS::Lambda::Function
            Role: Worker/Role.Arn
            after Worker/Role/Jobs
          Worker/Role/Jobs AWS::IAM::RolePolicy
            RoleName: Worker/Role.RoleName
            PolicyName: "WorkerRoleJobs"
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:SendMessage", \
          "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], "Resource": Jobs.Arn], ["Effect": "Allow", "Action": \
          ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", \
          "sqs:GetQueueUrl"], "Resource": Jobs.Arn]]]
          """)
  }

  @Test func `A role may without waiting`() {
    #expect(
      scene.made(grant(.verbs([.publish], scene.placed.end, object: nil), to: scene.role)) == """
        Worker/Role/Placed AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRolePlaced"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "sns:Publish", \
        "Resource": Placed.TopicArn]]]
        """)
  }

  @Test func `What exists is named by the end of its ARN`() {
    #expect(
      scene.made(
        grant(
          .verbs(
            [.publish], Scene.existing("AWS::SNS::Topic", "arn:aws:sns:eu-central-1:111122223333:Placed"), object: nil))
      ) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Placed
        Worker/Role/Placed AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRolePlaced"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "sns:Publish", \
        "Resource": "arn:aws:sns:eu-central-1:111122223333:Placed"]]]
        """)
  }

  @Test func `What is spelled out stands as it is`() {
    #expect(
      scene.made(
        grant(
          .rights([
            AccessRight(
              ["ses:SendEmail"], on: [.string("*")],
              when: [MapEntry("StringEquals", .map([MapEntry("ses:FromAddress", .string("a@example.com"))]))])
          ]))) == """
          Worker AWS::Lambda::Function
            Role: Worker/Role.Arn
            after Worker/Role/Statements
          Worker/Role/Statements AWS::IAM::RolePolicy
            RoleName: Worker/Role.RoleName
            PolicyName: "WorkerRoleStatements"
            PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "ses:SendEmail", \
          "Resource": "*", "Condition": ["StringEquals": ["ses:FromAddress": "a@example.com"]]]]]
          """)
  }

  @Test func `A service is used without a resource`() {
    #expect(
      scene.made(grant(.service([.write], .metrics(namespace: .string("Shop"))))) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Statements
        Worker/Role/Statements AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleStatements"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": \
        "cloudwatch:PutMetricData", "Resource": "*", "Condition": ["StringEquals": ["cloudwatch:namespace": "Shop"]]]]]
        """)
  }

  @Test func `A policy is attached to a role outside the stack`() {
    let worker = function("Guest", under: .string("arn:aws:iam::111122223333:role/path/guest"), .attached)
    #expect(
      scene.made(grant(.verbs([.send], scene.jobs.end, object: nil), to: worker)) == """
        Guest AWS::Lambda::Function
          Role: "arn:aws:iam::111122223333:role/path/guest"
          after Guest/Role/Jobs
        Guest/Role/Jobs AWS::IAM::RolePolicy
          RoleName: "guest"
          PolicyName: "GuestRoleJobs"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:SendMessage", \
        "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], "Resource": Jobs.Arn]]]
        """)
  }

  @Test func `A role that has all rights gets none`() {
    let worker = function("Guest", under: .string("arn:aws:iam::111122223333:role/guest"), .complete)
    #expect(scene.made(grant(.verbs([.send], scene.jobs.end, object: nil), to: worker)) == "")
  }

  @Test func `A role outside the stack is not changed`() {
    #expect(
      scene.findings(grant(.verbs([.send], scene.jobs.end, object: nil), to: scene.guest)) == [
        """
        App/Infrastructure.swift:1: error: Guest may send Jobs, but the role of Guest is \
        "arn:aws:iam::111122223333:role/guest", which the stack does not own [unsupported]
          hint: let the stack make the role, or say what the role is: .existing(arn: …, policies: .attached) attaches \
        a policy, .complete means that the role may do it
        """
      ])
  }

  @Test func `What works under no role is an error`() {
    #expect(
      scene.findings(grant(.verbs([.send], scene.jobs.end, object: nil), to: scene.placed)) == [
        """
        App/Infrastructure.swift:1: error: Placed may send Jobs, but Placed works under no role [unsupported]
          hint: give it a role of the stack
        """
      ])
  }

  @Test func `A verb that the type does not know is an error`() {
    #expect(
      scene.findings(grant(.verbs([.read, .encrypt], scene.placed.end, object: nil))) == [
        """
        App/Infrastructure.swift:1: error: Worker may read, encrypt Placed: read, encrypt is no verb of \
        AWS::SNS::Topic [unknown-value]
          hint: its verbs are list, publish, receive, send, write; an action such as "s3:GetObject" always is one
        """
      ])
  }

  @Test func `A type without verbs asks for actions`() {
    #expect(
      scene.findings(grant(.verbs([.read], Scene.node("Costs", "AWS::Budgets::Budget").end, object: nil))) == [
        """
        App/Infrastructure.swift:1: error: Worker may read Costs: read is no verb of AWS::Budgets::Budget \
        [unknown-value]
          hint: name the actions: Allow(["service:Action"], on: [arn])
        """
      ])
  }

  @Test func `A verb that the service does not know is an error`() {
    #expect(
      scene.findings(grant(.service([.delete], .polly))) == [
        """
        App/Infrastructure.swift:1: error: Worker may delete Polly: that is no verb of Polly [unknown-value]
          hint: its verbs are invoke, list
        """
      ])
  }

  @Test func `A key that encrypts the counterpart comes along`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    #expect(
      scene.made(grant(.verbs([.send], secret.end, object: nil)), declared: [scene.key]) == """
        Worker AWS::Lambda::Function
          Role: Worker/Role.Arn
          after Worker/Role/Secret
        Worker/Role/Secret AWS::IAM::RolePolicy
          RoleName: Worker/Role.RoleName
          PolicyName: "WorkerRoleSecret"
          PolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": ["sqs:SendMessage", \
        "sqs:GetQueueUrl", "sqs:GetQueueAttributes"], "Resource": Secret.Arn], ["Effect": "Allow", "Action": \
        ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": Key.Arn, "Condition": ["StringEquals": ["kms:ViaService": \
        "sqs.${AWS::Region}.amazonaws.com"]]]]]
        """)
  }

  @Test func `People read what may be done`() {
    #expect(
      [
        grant(.verbs([.read, .write], scene.orders.end, object: nil)), grant(.service([.write], .traces)),
        grant(.rights([AccessRight(["ses:SendEmail"], on: [])])),
      ].map(\.description).joined(separator: "\n") == """
        Worker may read, write Orders
        Worker may write traces
        Worker may do ses:SendEmail
        """)
  }
}
