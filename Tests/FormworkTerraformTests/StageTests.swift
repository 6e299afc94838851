import FormworkIR
import TestSupport
import Testing

@testable import FormworkTerraform

/// Each stage of the backend alone, by what it hands to the next one.
@Suite("The stages of the Terraform backend")
struct StageTests {
  private let queue = resource("Jobs", "AWS::SQS::Queue", [Property("DelaySeconds", .int(5))])
  private var policy: ResourceNode {
    resource(
      "Access", "AWS::SQS::QueuePolicy",
      [Property("Queues", .list([.reference(Reference(queue, "QueueUrl"))])), Property("PolicyDocument", .map([]))])
  }

  private func bindings(_ graph: Graph, _ reporter: Reporter, fallbacks: [String: String] = [:]) -> Bindings {
    ResourceBinder(graph: graph, fallbacks: fallbacks, tables: AWSTables(), reporter: reporter).bindings()
  }

  private func lowered(_ graph: Graph, _ reporter: Reporter) -> (LoweredResources, ExpressionRenderer) {
    let bindings = bindings(graph, reporter)
    let expressions = ExpressionRenderer(graph, bindings: bindings, reporter: reporter)
    let stage = ResourceLowering(
      graph, bindings: bindings, expressions: expressions, tables: AWSTables(), reporter: reporter)
    return (stage.lowered(), expressions)
  }

  @Test
  func `Binding says what each resource is, and lowers nothing`() throws {
    let version = resource("V", "AWS::Lambda::Version", [])
    let graph = graph([queue, resource("Gone", "Custom::Thing", []), version])
    let reporter = Reporter(graph)
    let found = bindings(graph, reporter)
    let jobs = try #require(found["Jobs"])
    #expect(jobs.address == "aws_sqs_queue.jobs")
    #expect(jobs.index == 0)
    #expect(found["Nobody"] == nil)
    guard case .missing? = found["Gone"]?.provider else {
      Issue.record("a custom resource is bound")
      return
    }
    #expect(reporter.diagnostics.errors.map(\.code) == [.unsupported])
  }

  @Test
  func `Binding leads what a function publishes to the function`() {
    let function = resource("Api", "AWS::Lambda::Function", [])
    let version = resource(
      "V", "AWS::Lambda::Version", [Property("FunctionName", .reference(Reference(function, "Ref")))])
    let graph = graph([function, version])
    let found = bindings(graph, Reporter(graph))
    #expect(found["V"]?.address == "aws_lambda_function.api")
    #expect(found["Api"]?.publishes == true)
  }

  @Test
  func `Lowering makes blocks, with nothing of order or lifecycle`() {
    let first = resource("First", "AWS::SQS::Queue", []) {
      $0.dependsOn = [queue]
      $0.deletionPolicy = .retain
    }
    let graph = graph([queue, policy, first])
    let reporter = Reporter(graph)
    let (result, _) = lowered(graph, reporter)
    #expect(reporter.diagnostics.all.isEmpty)
    #expect(
      result.blocks.map(\.address) == [
        "aws_sqs_queue.jobs", "aws_sqs_queue_policy.access", "aws_sqs_queue.first",
      ])
    #expect(result.blocks[0].body["delay_seconds"] == 5)
    #expect(result.blocks[1].body["queue_url"] == "${aws_sqs_queue.jobs.url}")
    #expect(result.blocks[2].body["depends_on"] == nil)
    #expect(result.blocks[2].body["lifecycle"] == nil)
    #expect(result.resources.map(\.addresses.count) == [1, 1, 1])
  }

  @Test
  func `Finishing adds order, lifecycle and moves to blocks that are there`() {
    let first = resource("First", "AWS::SQS::Queue", []) {
      $0.dependsOn = [queue]
      $0.formerIDs = ["Old"]
      $0.holdsData = true
      $0.deletionPolicy = .retain
    }
    let graph = graph([queue, first])
    let reporter = Reporter(graph)
    let bindings = bindings(graph, reporter)
    var given = LoweredResources(resources: bindings.all.map(LoweredResource.init))
    for lowered in given.resources {
      lowered.addresses = [lowered.binding.address]
      given.blocks.append(
        ResourceBlock(type: lowered.binding.type, name: lowered.binding.name, body: Body(), owner: lowered))
    }
    let expressions = ExpressionRenderer(graph, bindings: bindings, reporter: reporter)
    let finished = ResourceFinisher(graph, given, expressions: expressions, reporter: reporter).finished()
    #expect(
      finished.section == [
        Document.Member(
          "aws_sqs_queue",
          [
            "jobs": [:],
            "first": ["lifecycle": ["prevent_destroy": true], "depends_on": ["aws_sqs_queue.jobs"]],
          ])
      ])
    #expect(finished.moved == [["from": "aws_sqs_queue.old", "to": "aws_sqs_queue.first"]])
    #expect(reporter.diagnostics.all.isEmpty)
  }

  @Test
  func `Lookups are what expressions asked for, each once`() {
    let graph = graph([])
    let reporter = Reporter(graph)
    let expressions = ExpressionRenderer(graph, bindings: bindings(graph, reporter), reporter: reporter)
    let requirements = expressions.requirements
    #expect(requirements.dataSection().isEmpty)
    #expect(requirements.providers(aws: nil, makesAWSCC: false).isEmpty)
    for _ in 0..<2 { _ = expressions.expression(.pseudo(.region)) }
    func body(_ key: Document) -> String { expressions.reading("body", of: "aws_s3_object", named: "a", ["key": key]) }
    #expect(body("x") == "data.aws_s3_object.a.body")
    #expect(body("x") == "data.aws_s3_object.a.body")
    #expect(body("y") == "data.aws_s3_object.a_2.body")
    requirements.use(.random)
    #expect(
      requirements.dataSection() == [
        Document.Member("aws_region", ["current": [:]]),
        Document.Member("aws_s3_object", ["a": ["key": "x"], "a_2": ["key": "y"]]),
      ])
    #expect(requirements.providers(aws: nil, makesAWSCC: true).map(\.key) == ["aws", "awscc", "random"])
  }

  @Test
  func `The document puts what the stages made in the order in which people write it`() {
    let size = parameter("Size", .number, default: .int(1))
    let graph = graph(
      [], parameters: [size],
      outputs: [OutputNode("Size", .parameter(size), location: SourceLocation("App/App.swift", 2))])
    let reporter = Reporter(graph)
    let expressions = ExpressionRenderer(graph, bindings: bindings(graph, reporter), reporter: reporter)
    let document = ConfigurationWriter(graph: graph, expressions: expressions, tables: AWSTables(), reporter: reporter)
      .document(
        FinishedResources(
          section: [Document.Member("aws_sqs_queue", ["jobs": [:]])],
          moved: [["from": "aws_sqs_queue.a", "to": "aws_sqs_queue.jobs"]], replacements: []))
    #expect(document.members?.map(\.key) == ["terraform", "variable", "resource", "output", "moved"])
    #expect(document["terraform"]?["required_providers"]?.members?.map(\.key) == ["aws"])
  }
}
