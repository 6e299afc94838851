import Formwork
import FormworkTesting
import Testing

/// A function in Swift: its settings, its zip, and what takes it.
struct SwiftFunctionTests {
  private static let built = ".build/plugins/AWSLambdaBuilder/outputs/AWSLambdaBuilder/OrdersAPI/OrdersAPI.zip"
  private static let archived = ".build/plugins/AWSLambdaPackager/outputs/AWSLambdaPackager/OrdersAPI/OrdersAPI.zip"

  /// Where the zip is taken from, in a template.
  private func place(_ files: MemoryFiles?, _ target: Target = .cloudFormation, package: String? = nil) throws
    -> String?
  {
    let stack = Stack("S") { SwiftFunction("Api", product: "OrdersAPI", package: package) }
    let outcome = Synthesizer(pathPrefix: "../../", files: files).render(stack, for: target)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    let document = try #require(outcome.rendering).document
    switch target {
    case .cloudFormation: return document["Resources"]?["Api"]?["Properties"]?["Code"]?.string
    case .sam: return document["Resources"]?["Api"]?["Properties"]?["CodeUri"]?.string
    case .terraform: return document["resource"]?["aws_lambda_function"]?["api"]?["filename"]?.string
    }
  }

  @Test func `It runs on Amazon Linux and Graviton unless told otherwise`() throws {
    let stack = try AssembledStack(Stack("S") { SwiftFunction("Api", product: "OrdersAPI", timeout: 30) })
    let function = try stack.only(Lambda.Function.self)
    #expect(function.runtime == .provided_al2023)
    #expect(function.handler == "bootstrap")
    #expect(function.architectures == [.arm64])
    #expect(function.timeout == 30)
    #expect(function.environment == nil)

    let other = try AssembledStack(
      Stack("S") {
        SwiftFunction(
          "Api", product: "OrdersAPI", memorySize: 512, runtime: .provided_al2, handler: "orders",
          architectures: [.x86_64], description: "Takes orders")
      })
    let told = try other.only(Lambda.Function.self)
    #expect(told.runtime == .provided_al2)
    #expect(told.handler == "orders")
    #expect(told.architectures == [.x86_64])
    #expect(told.memorySize == 512)
    #expect(told.description == "Takes orders")
  }

  @Test func `The level of its log is a variable beside others`() throws {
    let level = Parameter.string("Level", default: "info")
    let stack = try AssembledStack(
      Stack("S") {
        SwiftFunction("Api", product: "OrdersAPI", logLevel: .trace) { Environment(["STAGE": "dev"]) }
      })
    #expect(
      try stack.only(Lambda.Function.self).environment?.variables == ["LOG_LEVEL": "trace", "STAGE": "dev"])
    let chosen = try AssembledStack(
      Stack("S") {
        SwiftFunction("Api", product: "OrdersAPI", logLevel: Value(term: level.term))
      })
    #expect(try chosen.only(Lambda.Function.self).environment?.variables == ["LOG_LEVEL": "\(level)"])
    let twice = Stack("S") {
      SwiftFunction("Api", product: "OrdersAPI", logLevel: .trace) {
        Environment(["LOG_LEVEL": "debug"])
      }
    }
    #expect(
      findings(in: twice) == [
        """
        +2: error: Api sets the environment variable LOG_LEVEL twice [duplicate-key]
          +1: note: first set here
        """
      ])
  }

  @Test(arguments: Target.allCases)
  func `The zip is where the plugin at hand has written it`(target: Target) throws {
    let prefix = target == .terraform ? "${path.module}/../../" : "../../"
    let zip = zip(["bootstrap"])
    #expect(try place(nil, target) == prefix + Self.archived)
    #expect(try place(MemoryFiles(files: [Self.archived: zip]), target) == prefix + Self.archived)
    #expect(try place(MemoryFiles(files: [Self.built: zip]), target) == prefix + Self.built)
    #expect(try place(MemoryFiles(files: [Self.archived: zip, Self.built: zip]), target) == prefix + Self.built)
    let other = MemoryFiles(files: ["../orders/\(Self.built)": zip])
    #expect(try place(other, target, package: "../orders/") == "\(prefix)../orders/\(Self.built)")
  }

  @Test(arguments: Target.allCases)
  func `A zip that is not there is a warning with the command that makes it`(target: Target) {
    let stack = Stack("S") {
      SwiftFunction("Api", product: "OrdersAPI")
      SwiftFunction("Job", product: "OrdersJob", package: "../orders")
    }
    #expect(
      findings(target, files: MemoryFiles(files: [:]), in: stack) == [
        """
        +1: warning: the code of Api, \(Self.archived), is not there yet [missing-file]
          hint: run: swift package --allow-network-connections docker archive --products OrdersAPI (lambda-build in \
        place of archive, with Swift 6.4 or newer)
        """,
        """
        +2: warning: the code of Job, ../orders/.build/plugins/AWSLambdaPackager/outputs/AWSLambdaPackager/OrdersJob/\
        OrdersJob.zip, is not there yet [missing-file]
          hint: run: swift package --package-path ../orders --allow-network-connections docker archive --products \
        OrdersJob (lambda-build in place of archive, with Swift 6.4 or newer)
        """,
      ])
  }

  @Test func `The zip that is found is looked into`() {
    let stack = Stack("S") {
      SwiftFunction("Api", product: "OrdersAPI")
    }
    #expect(
      findings(files: MemoryFiles(files: [Self.built: zip(["OrdersAPI"])]), in: stack) == [
        "+1: error: Handler of Api is \"bootstrap\", but \(Self.built) has no bootstrap [missing-handler]"
      ])
  }

  @Test func `The id names the product unless it is told`() throws {
    let stack = try AssembledStack(Stack("S") { SwiftFunction("OrdersAPI") })
    let code = try stack.only(Lambda.Function.self).node.properties.first { $0.name == "Code" }
    #expect("\(try #require(code).value)".contains(Self.archived))
  }

  @Test func `The code is there for other functions too`() throws {
    let code = Code.swiftProduct("OrdersAPI")
    let stack = Stack("S") {
      for name in ["Api", "Job"] {
        LambdaFunction(name, runtime: .provided_al2023, handler: Value(name), code: code)
      }
    }
    let files = MemoryFiles(files: [Self.built: zip(["bootstrap"])])
    let outcome = Synthesizer(files: files).render(stack, for: .cloudFormation)
    #expect(outcome.diagnostics.all == [])
    let resources = try #require(outcome.rendering).document["Resources"]
    #expect(resources?["Api"]?["Properties"]?["Code"]?.string == Self.built)
    #expect(resources?["Job"]?["Properties"]?["Code"]?.string == Self.built)
  }

  @Test(arguments: Target.allCases)
  func `Whatever takes a function takes it`(target: Target) {
    let stack = Stack("S") {
      let failures = Queue("Failures")
      let jobs = Queue("Jobs", visibilityTimeout: 180)
      let orders = Table("Orders", partitionKey: .string("id"))
      let bare = SwiftFunction("Bare").renamed(from: "Old")
      let api = SwiftFunction("Api", product: "OrdersAPI", timeout: 30) {
        LogGroup(retention: .days(30))
        Tracing(.active)
        Allow(.read, .write, on: orders)
        Allow(.invoke, on: bare)
        Trigger.queue(jobs)
        Destination(onFailure: failures)
      }
      HTTPAPI("Gateway") {
        Route(.get, "/orders", to: api)
        Route.default(to: bare)
      }
      Output("Name", api.functionName)
      Output("Arn", api.resource.arn)
    }
    #expect(findings(target, in: stack) == [])
  }
}
