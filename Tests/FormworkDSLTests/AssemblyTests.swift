import FormworkDSL
import FormworkIR
import FormworkSQS
import Testing

private struct Part: Component {
  let name: String
  var body: StackContent {
    SQS.Queue(name)
  }
}

private struct Exposing: Component {
  let queue: SQS.Queue
  init() { queue = scope("Inner") { SQS.Queue("Jobs") } }
  var body: StackContent { queue }
}

/// What becomes part of a stack, under which ids, in which order.
struct AssemblyTests {
  private func ids(_ stack: Stack) -> [String] { stack.assembled().graph.resources.map(\.id) }

  @Test func `Scopes name what is declared in them`() {
    #expect(
      ids(
        Stack("S") {
          SQS.Queue("A")
          Group("G") {
            SQS.Queue("A")
            Group("H") { SQS.Queue("A") }
          }
          Part(name: "B")
          Part(name: "B").id("Blue")
          Exposing()
        }) == ["A", "G/A", "G/H/A", "B", "Blue/B", "Inner/Jobs"])
  }

  @Test func `Control flow`() {
    let flag = true
    #expect(
      ids(
        Stack("S") {
          if flag { SQS.Queue("A") } else { SQS.Queue("B") }
          if !flag { SQS.Queue("C") }
          for index in 1...2 { SQS.Queue("D\(index)") }
          switch flag {
          case true: SQS.Queue("E")
          case false: SQS.Queue("F")
          }
        }) == ["A", "D1", "D2", "E"])
  }

  @Test func `What is referred to is part of the stack and comes first`() {
    #expect(
      ids(
        Stack("S") {
          let dead = SQS.Queue("Dead")
          let jobs = SQS.Queue("Jobs", redrivePolicy: ["deadLetterTargetArn": "\(dead.arn)", "maxReceiveCount": 3])
          Output("Jobs", jobs.arn)
        }) == ["Dead", "Jobs"])
  }

  @Test func `Long chains of references`() {
    let stack = Stack("S") {
      var queue = SQS.Queue("Q0")
      let _ = (1...1_000).forEach { queue = SQS.Queue("Q\($0)", queueName: "\(queue.queueName)-x") }
      queue
    }
    let graph = stack.assembled().graph
    #expect(graph.resources.count == 1_001)
    #expect(graph.resources.first?.id == "Q0")
  }

  @Test func `Inner tags win over outer ones`() {
    let stack = Stack("S") {
      Tags(["Stage": "dev", "Team": "core"])
      SQS.Queue("A", tags: [.init(key: "Stage", value: "own")])
      Group("G") {
        Tags(["Team": "inner"])
        SQS.Queue("B")
      }
    }
    let resources = stack.assembled().graph.resources
    #expect(
      resources[0]["Tags"] == .map([MapEntry("Stage", .string("own")), MapEntry("Team", .string("core"))]))
    #expect(
      resources[1]["Tags"] == .map([MapEntry("Stage", .string("dev")), MapEntry("Team", .string("inner"))]))
  }

  @Test func `Renamed scopes rename what is in them`() {
    let stack = Stack("S") {
      SQS.Queue("A").renamed(from: "Old")
      Group("New") { SQS.Queue("B") }.renamed(from: "Old")
      Part(name: "C").id("Blue").renamed(from: "Green")
    }
    #expect(stack.assembled().graph.resources.map(\.settings.formerIDs) == [["Old"], ["Old/B"], ["Green/C"]])
  }

  @Test func `Parameters count once and stated ones are kept`() {
    let stack = Stack("S") {
      let stage = Parameter.string("Stage")
      Parameter.number("Unused", default: 3)
      SQS.Queue("A", queueName: "a-\(stage)")
      SQS.Queue("B", queueName: "b-\(stage)")
    }
    let graph = stack.assembled().graph
    #expect(graph.parameters.map(\.name) == ["Unused", "Stage"])
    #expect(graph.statedParameters == ["Unused"])
  }

  @Test func `Conditions bring their parameters`() {
    let stack = Stack("S") {
      let isProduction = Condition("IsProduction", .equals(Parameter.string("Stage"), "prod"))
      SQS.Queue("A", delaySeconds: .if(isProduction, then: 5, else: 0)).when(isProduction)
    }
    let graph = stack.assembled().graph
    #expect(graph.conditions.map(\.name) == ["IsProduction"])
    #expect(graph.parameters.map(\.name) == ["Stage"])
  }

  @Test func `Bound conditions decide what exists`() {
    let stack = Stack("S") {
      let isProduction = Condition("IsProduction", .equals(Parameter.string("Stage"), "prod"))
      SQS.Queue("A").when(isProduction)
      SQS.Queue("B", delaySeconds: .if(isProduction, then: 5, else: 1))
    }
    let graph = stack.assembled().graph
    let bound = graph.bound(by: [Binding("Stage", .string("dev"), for: [.sam], at: nil)], for: .sam).graph
    #expect(bound.resources.map(\.id) == ["B"])
    #expect(bound.resources[0]["DelaySeconds"] == .int(1))
    #expect(bound.conditions.isEmpty)
    #expect(bound.parameters.isEmpty)
    let unbound = graph.bound(by: [Binding("Stage", .string("dev"), for: [.sam], at: nil)], for: .terraform).graph
    #expect(unbound.resources.count == 2)
  }

  @Test func `Two stacks of one name`() {
    let program = Program {
      Stack("Same") { SQS.Queue("A") }
      Stack("Same") { SQS.Queue("A") }
    }
    let codes = program.assembled().flatMap { $0.diagnostics.all.map(\.code) }
    #expect(codes == [.duplicateID])
  }
}
