import Formwork
import Testing

/// What resources of a stack share under `Globals`, and what stays with each.
struct GlobalsTests {
  private func function(
    _ id: String, memory: Value<Int>? = nil, architectures: Value<[OneOf<Lambda.Function.Architectures>]>? = nil,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild] = { [] }
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "app.handler", code: .zip("build/app.zip"), memorySize: memory ?? 128,
      timeout: 10, architectures: architectures, content: content)
  }

  private func document(_ stack: Stack, _ target: Target = .sam) throws -> Document {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    #expect(outcome.diagnostics.errors.map(\.description) == [])
    return try #require(outcome.rendering?.document)
  }

  /// What is shared, by the type, as compact JSON.
  private func globals(_ type: String, _ stack: Stack) throws -> String? {
    try document(stack.sharingGlobals())["Globals"]?[type].map { JSONWriter.compact($0) }
  }

  private func properties(_ id: String, _ stack: Stack) throws -> Document {
    try #require(try document(stack.sharingGlobals())["Resources"]?[id]?["Properties"])
  }

  @Test func `Nothing is shared unasked, and in SAM alone`() throws {
    let stack = Stack("S") {
      function("One")
      function("Two")
    }
    #expect(try document(stack)["Globals"] == nil)
    #expect(try document(stack.sharingGlobals())["Globals"] != nil)
    #expect(try document(stack.sharingGlobals(), .cloudFormation) == document(stack, .cloudFormation))
    #expect(try document(stack.sharingGlobals(), .terraform) == document(stack, .terraform))
  }

  @Test func `Values that all have are written once`() throws {
    let stack = Stack("S") {
      function("One", architectures: [.arm64])
      function("Two", memory: 256, architectures: [.arm64])
      function("Three", architectures: [.arm64])
    }
    #expect(
      try globals("Function", stack)
        == #"{"Runtime":"python3.13","Handler":"app.handler","Architectures":["arm64"],"Timeout":10}"#)
    for (id, memory) in [("One", 128), ("Two", 256), ("Three", 128)] {
      let properties = try properties(id, stack)
      #expect(properties["MemorySize"] == .int(memory))
      for name in ["Runtime", "Handler", "Timeout", "Architectures"] { #expect(properties[name] == nil) }
      // What packs the code looks for it at the function.
      #expect(properties["CodeUri"] == "build/app.zip")
      #expect(properties["Role"] != nil)
    }
  }

  @Test func `One function shares with nobody, nor a function that SAM's type cannot say`() throws {
    #expect(try document(Stack("S") { function("One") }.sharingGlobals())["Globals"] == nil)
    let stack = Stack("S") {
      function("One")
      function("Two") { Properties { $0.tracingConfig = .init() } }
    }
    let template = try document(stack.sharingGlobals())
    #expect(template["Resources"]?["Two"]?["Type"] == "AWS::Lambda::Function")
    #expect(template["Globals"] == nil)
  }

  @Test func `Variables and tags are shared by key`() throws {
    let stack = Stack("S") {
      let orders = Table("Orders", partitionKey: .string("id"))
      function("One") {
        Environment(["TABLE": orders.tableName, "LEVEL": "info", "ROLE": "one"])
        Tags(["Team": "shop", "Part": "one"])
      }
      function("Two") {
        Environment(["LEVEL": "info", "TABLE": orders.tableName])
        Tags(["Team": "shop"])
      }
    }
    let shared = try document(stack.sharingGlobals())["Globals"]?["Function"]
    #expect(
      shared?["Environment"].map { JSONWriter.compact($0) }
        == #"{"Variables":{"TABLE":{"Ref":"Orders"},"LEVEL":"info"}}"#)
    #expect(shared?["Tags"].map { JSONWriter.compact($0) } == #"{"Team":"shop"}"#)
    #expect(
      try properties("One", stack)["Environment"].map { JSONWriter.compact($0) } == #"{"Variables":{"ROLE":"one"}}"#)
    #expect(try properties("One", stack)["Tags"].map { JSONWriter.compact($0) } == #"{"Part":"one"}"#)
    #expect(try properties("Two", stack)["Environment"] == nil)
    #expect(try properties("Two", stack)["Tags"] == nil)
  }

  /// SAM appends lists, and takes a map of one key such as `Ref` for an intrinsic function.
  @Test func `Lists, and maps that look like functions, are shared as a whole alone`() throws {
    let stack = Stack("S") {
      function("One") {
        Layers(["arn:aws:lambda:eu-west-1:123456789012:layer:a:1", "arn:aws:lambda:eu-west-1:123456789012:layer:b:1"])
        Environment(["Ref": "x", "LEVEL": "info"])
      }
      function("Two") {
        Layers(["arn:aws:lambda:eu-west-1:123456789012:layer:a:1"])
        Environment(["Ref": "x", "MODE": "y"])
      }
    }
    let shared = try document(stack.sharingGlobals())["Globals"]?["Function"]
    #expect(shared?["Layers"] == nil)
    #expect(shared?["Environment"] == nil)
    #expect(try properties("Two", stack)["Layers"]?.array?.count == 1)
    #expect(try properties("Two", stack)["Environment"]?["Variables"]?.members?.count == 2)
  }

  @Test func `What belongs together is not taken apart`() throws {
    let stack = Stack("S") {
      let failures = Queue("Failures")
      let others = Queue("Others")
      function("One") { Destination(onFailure: failures, retries: 1) }
      function("Two") { Destination(onFailure: others, retries: 1) }
    }
    let shared = try document(stack.sharingGlobals())["Globals"]?["Function"]
    #expect(shared?["EventInvokeConfig"].map { JSONWriter.compact($0) } == #"{"MaximumRetryAttempts":1}"#)
    #expect(try properties("One", stack)["EventInvokeConfig"]?["DestinationConfig"]?["OnFailure"]?["Type"] == "SQS")
  }

  @Test func `HTTP APIs share what they have in common`() throws {
    let stack = Stack("S") {
      let one = function("One")
      HTTPAPI("First") { Route(.get, "/", to: one) }
      HTTPAPI("Second") { Route(.get, "/", to: one) }
      Tags(["Team": "shop"])
    }
    #expect(try document(stack.sharingGlobals())["Resources"]?["Second"]?["Type"] == "AWS::Serverless::HttpApi")
    #expect(try globals("HttpApi", stack) == #"{"Tags":{"Team":"shop"}}"#)
    #expect(try globals("Function", stack) == nil)
  }

  /// The element of a loop is known in it alone.
  @Test func `Functions in loops share nothing`() throws {
    let names = Parameter.list("Names")
    let stack = Stack("S") {
      ForEach("Names", in: names) { name in
        Lambda.Function(
          "Fn", code: .init(s3Bucket: "code", s3Key: "app.zip"), role: "arn:aws:iam::123456789012:role/fn",
          environment: .init(variables: ["NAME": name]), handler: "app.handler", runtime: .python3_13)
      }
      function("One")
    }
    let template = try document(stack.sharingGlobals())
    #expect(template["Globals"] == nil)
    #expect(try template == document(stack))
  }

  @Test func `A loop beside a function with an alias keeps its resources`() throws {
    let stack = Stack("S") {
      function("One") { Alias("live") }
      ForEach("Queues", in: Parameter.list("Names")) { name in SQS.Queue("Jobs", queueName: name) }
      Queue("Last")
    }
    let resources = try document(stack)["Resources"]?.members ?? []
    let loop = resources.first { $0.key.hasPrefix("Fn::ForEach") }?.value
    #expect(loop?.array?.last?.members?.first?.value["Type"] == "AWS::SQS::Queue")
    #expect(resources.contains { $0.key == "Last" })
  }
}
