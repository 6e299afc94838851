import FormworkCommand
import Synchronization
import Testing

@testable import formwork_convert

/// Taking a running stack over: what is refused.
struct TakeoverFaultTests {
  private let jobs = #"{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "UpdateReplacePolicy": "Delete"}}}"#

  @Test(arguments: [
    ("x", "resources.json:1: error: it is no JSON: column 1: "),
    ("[]", "resources.json:1: error: it has no list StackResources or StackResourceSummaries [deployed-stack]"),
    (#"{"StackResources": [{}]}"#, "the resource at position 1 has no LogicalResourceId or no ResourceType"),
    (#"{"StackResources": [], "NextToken": "x"}"#, "it is one page of several"),
    (
      #"{"StackResources": []}"#,
      "template.json:1: error: AWS::SQS::Queue 'Jobs': the stack template has no such resource"
    ),
    (
      #"{"StackResources": [{"StackName": "a", "LogicalResourceId": "A", "ResourceType": "B", "PhysicalResourceId": "c"},"#
        + #" {"StackName": "b", "LogicalResourceId": "B", "ResourceType": "B", "PhysicalResourceId": "c"}]}"#,
      "it lists resources of several stacks: a, b"
    ),
  ])
  func `A file that is no list of resources`(resources: String, message: String) throws {
    let result = try TakeoverRun(jobs, resources)
    #expect(result.status == 1)
    #expect(result.files.isEmpty)
    #expect(result.complained.first?.contains(message) == true, "\(result.complained)")
  }

  @Test(arguments: [
    ("DELETE_COMPLETE", "template.json:1: error: AWS::SQS::Queue 'Jobs': the stack template has no such resource"),
    ("UPDATE_IN_PROGRESS", "resources.json:1: error: Jobs is UPDATE_IN_PROGRESS"),
    ("CREATE_FAILED", "resources.json:1: error: Jobs is CREATE_FAILED"),
  ])
  func `A resource that is not at rest`(status: String, message: String) throws {
    let entry =
      #"{"LogicalResourceId": "Jobs", "PhysicalResourceId": "x", "ResourceType": "AWS::SQS::Queue", "ResourceStatus": "#
      + "\"\(status)\"}"
    let result = try TakeoverRun(jobs, #"{"StackResources": [\#(entry)]}"#)
    #expect(result.status == 1)
    #expect(result.complained.first?.contains(message) == true, "\(result.complained)")
  }

  @Test func `A list of another stack`() throws {
    #expect(
      try TakeoverRun(jobs, describedResources([("Job", "SQS::Queue", TakeoverRun.queue)])).complained == [
        """
        template.json:1: error: AWS::SQS::Queue 'Jobs': the stack shop has no such resource [deployed-stack]
          hint: Read the template that is deployed, as `aws cloudformation get-template` prints it.
        """,
        """
        template.json:1: error: AWS::SQS::Queue 'Job': the stack shop has it, and the template does not declare it \
        [deployed-stack]
          hint: Did you mean Jobs?
        """, "2 errors, 0 warnings; nothing was written",
      ])
    #expect(
      try TakeoverRun(jobs, describedResources([("Jobs", "SNS::Topic", "x")])).complained.first
        == "template.json:1: error: AWS::SQS::Queue 'Jobs': in the stack shop it is of type AWS::SNS::Topic [deployed-stack]"
    )
    #expect(
      try TakeoverRun(jobs, describedResources([("Jobs", "SQS::Queue", TakeoverRun.queue)]), "--name", "other")
        .complained.first == """
          resources.json:1: error: it lists resources of the stack shop, not of other [deployed-stack]
            hint: Leave out --name, or name the stack as it is deployed.
          """)
    let twice = ("Jobs", "SQS::Queue", TakeoverRun.queue)
    #expect(
      try TakeoverRun(jobs, describedResources([twice, twice])).complained.first
        == "resources.json:1: error: Jobs is listed twice [deployed-stack]")
  }

  @Test func `A stated name that differs tells of other parameters`() throws {
    let result = try TakeoverRun(
      """
      {"Parameters": {"Stage": {"Type": "String", "Default": "dev"}},
       "Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Sub": "jobs-${Stage}"}}}}}
      """, describedResources([("Jobs", "SQS::Queue", "https://sqs.eu-central-1.amazonaws.com/123456789012/jobs-prod")])
    )
    #expect(
      result.complained.first == """
        template.json:2: error: AWS::SQS::Queue 'Jobs': its name is jobs-dev with the parameters at hand, and jobs-prod in the \
        stack shop [deployed-stack]
          hint: Give the parameters of the stack with --set, as `aws cloudformation describe-stacks` prints them.
        """)
  }

  @Test func `Only Terraform takes over`() {
    let complained = PrintedLines()
    let console = Console(say: { _ in }, complain: { line in complained.all.withLock { $0.append(line) } })
    #expect(Conversion.run(["a.json", "--stack-resources", "b.json", "--target", "sam"], to: console) == 64)
    #expect(
      complained.all.withLock { $0.first } == "error: --stack-resources is for Terraform, not for sam")
    #expect(Conversion.run(["/nowhere/a.json", "--stack-resources", "b.json"], to: console) == 1)
  }
}
