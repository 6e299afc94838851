import Formwork
import Testing

private struct Worker: Component {
  var body: StackContent {
    SQS.Queue("Jobs")
    Output("JobsArn", "x")
  }
}

private struct Reader: Component {
  var queue: SQS.Queue { SQS.Queue("Jobs") }

  var body: StackContent {
    queue
    Output("JobsArn", queue.arn)
  }
}

private struct Maker: Component {
  let queue: SQS.Queue

  init() { queue = scope("Maker") { SQS.Queue("Jobs") } }

  var body: StackContent { queue }
}

private enum Shared {
  static let queue = SQS.Queue("Shared")
}

/// Prints resources, which warns where it is written; a protocol keeps the warning from its callers.
private protocol Printing {
  func printed(_ queue: SQS.Queue, _ api: LambdaFunction) -> [Value<String>]
}

private struct Printer: Printing {
  @available(*, deprecated, message: "prints what must not be printed")
  func printed(_ queue: SQS.Queue, _ api: LambdaFunction) -> [Value<String>] {
    ["queue \(queue)", "function \(api)"]
  }
}

/// Names and ids that clash, and resources in the wrong stack.
struct IdentityFindingTests {
  @Test func `Two declarations with one id`() {
    let found = findings(
      in: Stack("S") {
        SQS.Queue("Jobs")
        Logs.LogGroup("Jobs")
      })
    #expect(
      found == [
        """
        +2: error: Jobs is declared twice [duplicate-id]
          +1: note: first declared here
          hint: give one of them another name, or put one into a Group
        """
      ])
  }

  @Test func `One name for two ids after casing`() {
    let found = findings(
      in: Stack("S") {
        SQS.Queue("Api-1")
        SQS.Queue("Api1")
      })
    #expect(
      found == [
        """
        +2: error: the ids Api-1 and Api1 become one name: targets do not tell apart case and punctuation \
        [name-collision]
          +1: note: Api-1 is declared here
          hint: give one of them another name
        """
      ])
  }

  @Test func `Empty names`() {
    let found = findings(
      in: Stack("S") {
        SQS.Queue("")
        Output("", "x")
        Parameter.string("")
      })
    #expect(
      found == [
        "+1: error: an AWS::SQS::Queue has an empty name [empty-name]\n  hint: name it by what it is for",
        "+2: error: an output has an empty name [empty-name]\n  hint: name it by what it is for",
        "+3: error: a parameter has an empty name [empty-name]\n  hint: name it by what it is for",
      ])
  }

  @Test(arguments: ["1st", "a b", "naïve", "🚀", "${x}", "a\nb", "\"q\""])
  func `Names with other characters`(name: String) {
    let found = findings(
      in: Stack("S") {
        SQS.Queue(name)
      })
    #expect(
      found == [
        """
        +1: error: an AWS::SQS::Queue is named "\(name)" [invalid-name]
          hint: names begin with a letter A-Z or a-z; letters, digits, '-', '_' and '.' may follow
        """
      ])
  }

  @Test func `Component used twice without an id`() {
    let found = findings(
      in: Stack("S") {
        Worker()
        Worker()
      })
    #expect(
      found == [
        """
        +2: error: the component Worker is used twice without an id [duplicate-id]
          +1: note: first used here
          hint: give each use an id: Worker(…).id("Blue")
        """
      ])
  }

  @Test func `Component in a loop without an id`() {
    let found = findings(
      in: Stack("S") {
        for _ in 0..<3 {
          Worker()
        }
      })
    #expect(
      found == [
        """
        +2: error: the component Worker is used more than once by one line, without an id [duplicate-id]
          hint: give each use an id: Worker(…).id("Blue")
        """
      ])
  }

  @Test func `Component used twice with ids`() {
    let found = findings(
      in: Stack("S") {
        Worker().id("Blue")
        Worker().id("Green")
      })
    #expect(found.isEmpty)
  }

  @Test func `Computed property that makes a resource read twice`() {
    let stack = Stack("S") {
      Reader()
    }
    let found = findings(in: stack)
    #expect(found.count == 1)
    #expect(
      found.first?.hasSuffix(
        """
        error: Jobs is declared more than once by one line [duplicate-id]
          hint: in a loop, make the name differ; a computed property or function makes a new declaration each time it \
        is read, so keep the declaration in a 'let'; the init of a component runs before its .id(…), so let it take \
        the id and open scope(id)
        """) == true)
  }

  @Test func `Component that makes a resource in its init, used twice`() {
    let found = findings(
      in: Stack("S") {
        Maker().id("Blue")
        Maker().id("Green")
      })
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("so let it take the id and open scope(id)") == true)
  }

  @Test func `Static resource used by two stacks`() {
    // The first stack reads the constant, and so owns what it makes.
    let first = Stack("First") {
      Output("Arn", Shared.queue.arn)
    }
    let second = Stack("Second") {
      Output("Arn", Shared.queue.arn)
    }
    let owner = Shared.queue.node.scope?.root.name ?? "nobody"
    let (user, found) =
      owner == "First" ? ("Second", findings(in: first, second)) : ("First", findings(in: second, first))
    #expect(found.count == 1)
    #expect(
      found.first?.contains(
        "error: Shared belongs to the stack \(owner) and is used in the stack \(user) [cross-stack-reference]") == true)
    #expect(
      found.first?.hasSuffix(
        """
          hint: a resource belongs to the stack in whose braces it is first made, which for a 'static let' is the first \
        that reads it; make it in one stack, and pass its ARN or name to the other as a parameter
        """) == true)
  }

  @Test func `Resource made outside all stacks and used by two`() {
    let queue = SQS.Queue("Jobs")
    let found = findings(
      in: Stack("First") { queue },
      Stack("Second") { Output("Arn", queue.arn) })
    #expect(
      found == [
        """
        -1: error: Jobs is made outside all stacks and used in two: First and Second [cross-stack-reference]
          +0: note: stack First
          +1: note: stack Second
          hint: make it in one stack, and pass its ARN or name to the other as a parameter
        """
        .replacing("-1:", with: "+-2:")
      ])
  }

  @Test func `Modified and original declaration both deployed`() {
    let found = findings(
      in: Stack("S") {
        let queue = SQS.Queue("Jobs")
        queue
        queue.renamed(from: "Tasks")
      })
    #expect(
      found == [
        """
        +1: error: Jobs is deployed both as declared and as changed by a modifier [duplicate-id]
          hint: a modifier returns a new declaration: put it at the declaration, and use that value everywhere
        """
      ])
  }

  @Test func `Renamed from what is still there`() {
    let found = findings(
      in: Stack("S") {
        SQS.Queue("Jobs").renamed(from: "Tasks")
        SQS.Queue("Tasks")
      })
    #expect(
      found == [
        """
        +1: error: Jobs is renamed from Tasks, which is declared too [duplicate-id]
          +2: note: Tasks is declared here
          hint: a former id is free once its bearer has another; give the other resource a new name
        """
      ])
  }

  @Test func `Two things renamed from one`() {
    let found = findings(
      in: Stack("S") {
        SQS.Queue("Jobs").renamed(from: "Tasks")
        SQS.Queue("Work").renamed(from: "Tasks")
      })
    #expect(
      found == [
        """
        +2: error: Jobs and Work are both renamed from Tasks [duplicate-id]
          +1: note: Jobs is declared here
          hint: one of them is the former one; take renamed(from:) from the other
        """
      ])
  }

  @Test func `Renamed one after another`() {
    let found = findings(
      in: Stack("S") {
        SQS.Queue("Jobs").renamed(from: "Tasks")
        SQS.Queue("Tasks").renamed(from: "Old")
      })
    #expect(found.isEmpty)
  }

  @Test func `Dependency cycle`() {
    let found = findings(
      in: Stack("S") {
        let a = SQS.Queue("A")
        let b = SQS.Queue("B").dependsOn(a)
        let c = RawResource("AWS::SQS::Queue", "C") { $0["QueueName"] = Value(b.queueName) }
        c
        DependsOn(a, on: c)
      })
    #expect(
      found == [
        """
        +1: error: resources depend on each other in a circle: A → C → B → A [dependency-cycle]
          +3: note: C is declared here
          +2: note: B is declared here
          hint: take one of the references or dependsOn out, or move it into a resource of its own
        """
      ])
  }

  @Test func `Resource that depends on itself`() {
    let found = findings(
      in: Stack("S") {
        let a = SQS.Queue("A")
        DependsOn(a, on: a)
      })
    #expect(
      found == [
        """
        +1: error: A depends on itself [dependency-cycle]
          hint: take one of the references or dependsOn out, or move it into a resource of its own
        """
      ])
  }

  @Test func `Debug text of a reference in a String`() {
    let found = findings(
      in: Stack("S") {
        let queue = SQS.Queue("Jobs")
        let text = String(describing: queue.arn)
        queue
        function { Environment(Value(["QUEUE": text])) }
        Logs.LogGroup("Group", tags: [.init(key: Value(text), value: "x")])
      })
    let message = "holds \"Jobs.Arn\", the printed form of a value instead of the value [smuggled-reference]"
    let hint =
      "a Swift String cannot carry a reference: declare the constant as Value<String>, or pass the value itself"
    #expect(
      found == [
        "+4: error: Api \(message)\n  hint: \(hint)", "+5: error: Group \(message)\n  hint: \(hint)",
      ])
  }

  @Test func `Whole resources in text`() throws {
    let printer: any Printing = Printer()
    let found = findings(
      in: Stack("S") {
        let queue = SQS.Queue("Jobs")
        let api = function()
        let texts = printer.printed(queue, api)
        Output("Queue", texts[0])
        Output("Function", texts[1])
      })
    #expect(
      found.map { $0.split(separator: "\n").first.map(String.init) } == [
        "+4: error: Queue holds \"queue Jobs\", the printed form of a value instead of the value [smuggled-reference]",
        "+5: error: Function holds \"function Api\", the printed form of a value instead of the value [smuggled-reference]",
      ])
  }

  @Test func `Debug text of a reference as a name`() {
    let found = findings(
      in: Stack("S") {
        let queue = SQS.Queue("Jobs")
        Output(String(describing: queue.arn), queue.arn)
      })
    #expect(
      found == [
        """
        +2: error: the name of an output holds "Jobs.Arn", the printed form of a value instead of the value \
        [smuggled-reference]
          hint: a Swift String cannot carry a reference: declare the constant as Value<String>, or pass the value itself
        """
      ])
  }

  @Test func `Same output twice`() {
    let found = findings(
      in: Stack("S") {
        Output("Url", "a")
        Output("URL", "b")
      })
    #expect(
      found == [
        """
        +2: error: the output URL is declared twice [duplicate-id]
          +1: note: first declared here
          hint: give one of them another name, or put one into a Group
        """
      ])
  }

  @Test func `Two parameters of one name`() {
    let found = findings(
      in: Stack("S") {
        Output("A", Parameter.string("Stage", default: "dev"))
        Output("B", Parameter.string("Stage", default: "prod"))
      })
    #expect(
      found == [
        """
        +2: error: the parameter Stage is declared twice [duplicate-id]
          +1: note: first declared here
          hint: give one of them another name, or put one into a Group
        """
      ])
  }
}
