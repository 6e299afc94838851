import Formwork
import Testing

/// Rules, loops, metadata, macros and what is said of resources besides their properties.
struct SectionTests {
  private let stage = Parameter.string("Stage")
  private let sizes = Parameter.list("Sizes")

  @Test func `A rule about one parameter is a validation`() throws {
    let stack = Stack("S") {
      Rule("KnownStage", assert: .contains(["dev", "prod"], stage), message: "Stage is dev or prod.")
      SQS.Queue("Queue", queueName: stage)
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Rules")
          == #"{"KnownStage":{"Assertions":[{"Assert":{"Fn::Contains":[["dev","prod"],{"Ref":"Stage"}]},"#
          + #""AssertDescription":"Stage is dev or prod."}]}}"#)
    }
    #expect(
      try compact(stack, .terraform, "variable", "stage", "validation")
        == #"[{"condition":"${contains([\"dev\", \"prod\"], var.stage)}","error_message":"Stage is dev or prod."}]"#)
    #expect(try compact(stack, .terraform, "resource", "terraform_data") == "nothing")
  }

  @Test func `A rule about several is a precondition`() throws {
    let stack = Stack("S") {
      Rule(
        "LargeInProduction", when: .equals(stage, "prod"),
        [
          .init(.each(sizes, in: ["large", "huge"]), "Production is large."),
          .init(.not(.each(sizes, equals: "huge"))),
        ])
      SQS.Queue("Queue")
    }
    #expect(
      try compact(stack, .cloudFormation, "Rules")
        == #"{"LargeInProduction":{"RuleCondition":{"Fn::Equals":[{"Ref":"Stage"},"prod"]},"#
        + #""Assertions":[{"Assert":{"Fn::EachMemberIn":[{"Ref":"Sizes"},["large","huge"]]},"#
        + #""AssertDescription":"Production is large."},"#
        + #"{"Assert":{"Fn::Not":[{"Fn::EachMemberEquals":[{"Ref":"Sizes"},"huge"]}]}}]}}"#)
    #expect(
      try compact(stack, .terraform, "resource", "terraform_data")
        == #"{"large_in_production":{"lifecycle":{"precondition":["#
        + #"{"condition":"${!(var.stage == \"prod\") || (alltrue([for v in var.sizes : "#
        + #"contains([\"large\", \"huge\"], v)]))}","error_message":"Production is large."},"#
        + #"{"condition":"${!(var.stage == \"prod\") || (!(alltrue([for v in var.sizes : v == \"huge\"])))}","#
        + #""error_message":"The rule LargeInProduction does not hold."}]}}}"#)
  }

  @Test func `Rules about what parameters name`() throws {
    let vpc = Parameter.existing("Vpc", .vpc)
    let stack = Stack("S") {
      Rule("Department", assert: .equals(.attribute("Tags.Department", of: vpc), "IT"))
      Rule("One", assert: .each(.all(.vpc), equals: "vpc-1"))
      Rule("All", assert: .each(.attributes("Tags.Department", ofAll: .vpc), equals: "IT"))
      SQS.Queue("Queue")
    }
    #expect(
      try compact(stack, .cloudFormation, "Rules")
        == #"{"Department":{"Assertions":[{"Assert":{"Fn::Equals":[{"Fn::ValueOf":["Vpc","Tags.Department"]},"IT"]}}]},"#
        + #""One":{"Assertions":[{"Assert":{"Fn::EachMemberEquals":[{"Fn::RefAll":"AWS::EC2::VPC::Id"},"vpc-1"]}}]},"#
        + #""All":{"Assertions":[{"Assert":{"Fn::EachMemberEquals":"#
        + #"[{"Fn::ValueOfAll":["AWS::EC2::VPC::Id","Tags.Department"]},"IT"]}}]}}"#)
    #expect(
      findings(.terraform, in: stack).first == """
        +1: error: rule 'Department': Terraform cannot ask for Tags.Department of parameter Vpc: a variable knows nothing \
        of the resources that others name [unsupported]
          hint: Write the assertion without it for Terraform, or check it with a data source of your own.
        """)
    #expect(findings(.terraform, in: stack).count == 3)
  }

  @Test func `A loop is one in templates, and written out in Terraform`() throws {
    let names = Parameter.list("Names", default: ["one", "two"])
    let stack = Stack("S") {
      ForEach("Queues", in: names, variable: "Name") { name in
        let queue = SQS.Queue("Queue", queueName: "jobs-\(name)")
        queue
        Output("Arn", queue.arn)
      }
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Resources")
          == #"{"Fn::ForEach::Queues":["Name",{"Ref":"Names"},{"Queue&{Name}":{"Type":"AWS::SQS::Queue","#
          + #""Properties":{"QueueName":{"Fn::Sub":"jobs-${Name}"}}}}]}"#)
      #expect(
        try compact(stack, target, "Outputs")
          == #"{"Fn::ForEach::Queues":["Name",{"Ref":"Names"},{"Arn&{Name}":{"Value":"#
          + #"{"Fn::GetAtt":[{"Fn::Sub":"Queue${Name}"},"Arn"]}}}]}"#)
    }
    #expect(try compact(stack, .cloudFormation, "Transform") == #""AWS::LanguageExtensions""#)
    #expect(
      try compact(stack, .terraform, "resource")
        == #"{"aws_sqs_queue":{"queue_one":{"name":"jobs-one"},"queue_two":{"name":"jobs-two"}}}"#)
    #expect(
      try compact(stack, .terraform, "output")
        == #"{"arn_one":{"value":"${aws_sqs_queue.queue_one.arn}"},"arn_two":{"value":"${aws_sqs_queue.queue_two.arn}"}}"#
    )
    #expect(
      findings(.terraform, in: stack).first == """
        +1: warning: the loop Queues is written out for the default of the parameter Names, whatever value is given to \
        the variable later [unbound-parameter]
          hint: Bind it at synthesis: --set Names=…
        """)
    let bound = stack.binding(["Names": ["three"]])
    #expect(
      try compact(bound, .terraform, "resource") == #"{"aws_sqs_queue":{"queue_three":{"name":"jobs-three"}}}"#)
  }

  @Test func `A loop over what only deployment knows`() {
    let stack = Stack("S") {
      ForEach("Queues", in: Parameter.list("Names")) { name in SQS.Queue("Queue", queueName: name) }
    }
    #expect(
      findings(.terraform, in: stack) == [
        """
        +1: error: the elements of the loop Queues, parameter Names, are known only at deployment; Terraform's \
        configuration needs them written out [unsupported]
          hint: Give the elements as a list, or bind the parameter that has them at synthesis.
        """
      ])
    #expect(findings(.cloudFormation, in: stack).isEmpty)
  }

  @Test func `A name in which an element stands shortened cannot be referred to`() {
    let stack = Stack("S") {
      ForEach("Queues", in: ["a", "b-c"]) { name in
        let queue = SQS.Queue("Queue", queueName: name)
        queue
        SQS.Queue("Next").dependsOn(queue)
        Output("Arn", queue.arn)
      }
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(findings(target, in: stack).count { $0.contains("only letters and digits of 'b-c' stand") } == 2)
    }
    #expect(findings(.terraform, in: stack).isEmpty)
  }

  @Test func `What stands in a loop is not seen from outside`() {
    var inner: SQS.Queue?
    let stack = Stack("S") {
      ForEach("Queues", in: ["a", "b"]) { name in
        let queue = SQS.Queue("Queue", queueName: name)
        let _ = inner = queue
        queue
      }
      if let inner { Output("Arn", inner.arn) }
    }
    #expect(
      findings(.cloudFormation, in: stack).last.map { [$0] } == [
        """
        +6: error: output Arn asks for Queue of the loop Queues from outside of it, which CloudFormation cannot express \
        [unsupported]
          hint: refer to it inside the braces of its ForEach
        """
      ])
  }

  @Test func `Macros and metadata of the template`() throws {
    let stack = Stack("S") {
      Transform("Audit")
      Transform("Region", ["Name": "x"])
      TemplateMetadata("AWS::CloudFormation::Interface", ["ParameterGroups": []])
      SQS.Queue("Queue")
    }
    #expect(
      try compact(stack, .cloudFormation, "Transform") == #"["Audit",{"Name":"Region","Parameters":{"Name":"x"}}]"#)
    #expect(
      try compact(stack, .sam, "Transform")
        == #"["Audit",{"Name":"Region","Parameters":{"Name":"x"}},"AWS::Serverless-2016-10-31"]"#)
    #expect(
      try compact(stack, .cloudFormation, "Metadata")
        == #"{"AWS::CloudFormation::Interface":{"ParameterGroups":[]}}"#)
    #expect(
      findings(.terraform, in: stack) == [
        """
        +0: error: Stack 'S': the macro Audit changes the template while CloudFormation deploys it; Terraform cannot run \
        it [unsupported]
          hint: Write what the macro makes into the program itself.
        """,
        """
        +0: error: Stack 'S': the macro Region changes the template while CloudFormation deploys it; Terraform cannot run \
        it [unsupported]
          hint: Write what the macro makes into the program itself.
        """,
      ])
  }

  @Test func `Policies of resources`() throws {
    let stack = Stack("S") {
      SQS.Queue("Queue").creationPolicy(signals: 2, timeout: "PT15M").updatePolicy(["UseOnlineResharding": true])
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Resources", "Queue")
          == #"{"Type":"AWS::SQS::Queue","CreationPolicy":{"ResourceSignal":{"Count":2,"Timeout":"PT15M"}},"#
          + #""UpdatePolicy":{"UseOnlineResharding":true}}"#)
    }
    #expect(
      findings(.terraform, in: stack) == [
        """
        +1: warning: AWS::SQS::Queue 'Queue': Terraform has no counterpart of CreationPolicy: it does not wait for \
        signals [unsupported]
        """,
        """
        +1: warning: AWS::SQS::Queue 'Queue': Terraform has no counterpart of UpdatePolicy: what a change does is up to \
        the provider [unsupported]
        """,
      ])
  }

  @Test func `What happens on deletion is chosen by a condition, or at synthesis`() throws {
    let stage = Parameter.string("Stage")
    let stack = Stack("S") {
      SQS.Queue("Queue").retention(if: Condition("IsProd", .equals(stage, "prod")), then: .retain, else: .delete)
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Resources", "Queue")
          == #"{"Type":"AWS::SQS::Queue","DeletionPolicy":{"Fn::If":["IsProd","Retain","Delete"]},"#
          + #""UpdateReplacePolicy":{"Fn::If":["IsProd","Retain","Delete"]}}"#)
      let bound = stack.binding(["Stage": "prod"])
      #expect(
        try compact(bound, target, "Resources", "Queue")
          == #"{"Type":"AWS::SQS::Queue","DeletionPolicy":"Retain","UpdateReplacePolicy":"Retain"}"#)
    }
    #expect(
      try compact(stack, .terraform, "resource", "aws_sqs_queue")
        == #"{"queue":{"lifecycle":{"prevent_destroy":true}}}"#)
    #expect(
      findings(.terraform, in: stack).first == """
        +1: warning: AWS::SQS::Queue 'Queue': DeletionPolicy is chosen at deployment, and Terraform must know it before; \
        Retain stands whatever is chosen [unsupported]
          hint: Bind the parameters that decide it at synthesis.
        """)
    #expect(try compact(stack.binding(["Stage": "dev"]), .terraform, "resource", "aws_sqs_queue") == #"{"queue":{}}"#)
  }

  @Test func `A logical id is kept as it is`() throws {
    let stack = Stack("S") {
      let queue = SQS.Queue("Jobs").logicalId("legacyJobs2")
      queue
      Output("Arn", queue.arn)
    }
    #expect(
      try compact(stack, .cloudFormation, "Outputs", "Arn", "Value") == #"{"Fn::GetAtt":["legacyJobs2","Arn"]}"#)
    #expect(try compact(stack, .sam, "Resources") == #"{"legacyJobs2":{"Type":"AWS::SQS::Queue"}}"#)
    #expect(
      try compact(stack, .terraform, "output", "arn", "value") == #""${aws_sqs_queue.legacy_jobs2.arn}""#)
    #expect(
      findings(in: Stack("S") { SQS.Queue("Jobs").logicalId("legacy-jobs") }).first == """
        +0: error: Jobs is to keep the logical id "legacy-jobs" [invalid-name]
          hint: logical ids are 1 to 255 letters A-Z, a-z and digits
        """)
    let collision = Stack("S") {
      SQS.Queue("Jobs").logicalId("Other")
      SQS.Queue("Other")
    }
    #expect(
      findings(in: collision).first == """
        +2: error: the ids Jobs and Other become one name: targets do not tell apart case and punctuation \
        [name-collision]
          +1: note: Jobs is declared here
          hint: give one of them another name
        """)
  }
}
