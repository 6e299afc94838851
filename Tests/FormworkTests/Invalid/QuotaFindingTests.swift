import Formwork
import Testing

/// CloudFormation's quotas: each at its limit, and one beyond.
struct QuotaFindingTests {
  private static let templates: [Target] = [.cloudFormation, .sam]

  private func queues(_ count: Int) -> StackContent {
    StackContent((0..<count).flatMap { SQS.Queue("Q\($0)").elements(at: SourceLocation("", 0)) })
  }

  /// What is found, but for the note that a template must lie in a bucket.
  private func quotas(_ target: Target, _ stack: Stack) -> [String] {
    findings(target, in: stack).filter { !$0.contains(": note: ") }
  }

  @Test(arguments: templates) func `Resources`(target: Target) {
    #expect(quotas(target, Stack("Big") { queues(500) }).isEmpty)
    let state = target == .sam ? " once SAM has transformed it" : ""
    #expect(
      quotas(target, Stack("Big") { queues(501) }) == [
        """
        +0: error: the stack Big has 501 resources\(state); CloudFormation allows at most 500 [quota]
          hint: split the stack: what another stack needs is an output here and a parameter there
        """
      ])
    #expect(findings(.terraform, in: Stack("Big") { queues(501) }).isEmpty)
  }

  @Test func `What macros leave is what counts`() {
    let own = Stack("Big") {
      Transform("Shrink")
      queues(501)
    }
    #expect(quotas(.cloudFormation, own).map { $0.prefix(46) } == ["+0: warning: the stack Big has 501 resources; "])
    let ofAWS = Stack("Big") {
      Transform("AWS::LanguageExtensions")
      queues(501)
    }
    #expect(quotas(.cloudFormation, ofAWS).map { $0.prefix(44) } == ["+0: error: the stack Big has 501 resources; "])
  }

  /// A function behind an API: three resources with log group and role, and two of each route in SAM.
  private func api(_ routes: Int, _ queues: Int) -> Stack {
    Stack("Big") {
      let function = LambdaFunction(
        "Api", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "api.zip"))
      HTTPAPI("Gateway") {
        for index in 0..<routes { Route(.get, "/r\(index)", to: function) }
      }
      self.queues(queues)
    }
  }

  @Test func `What SAM's transform makes counts`() {
    // Function, log group, role, API, stage; a permission for each route.
    #expect(quotas(.sam, api(100, 395)).isEmpty)
    #expect(
      quotas(.sam, api(100, 396)).map { $0.prefix(85) } == [
        "+0: error: the stack Big has 501 resources once SAM has transformed it; CloudFormatio"
      ])
  }

  @Test(arguments: templates) func `Resources of a loop`(target: Target) {
    func stack(_ count: Int) -> Stack {
      Stack("Big") {
        ForEach("Queues", in: Value((0..<count).map { "q\($0)" })) { SQS.Queue("Queue", queueName: $0) }
      }
    }
    #expect(quotas(target, stack(500)).isEmpty)
    #expect(
      quotas(target, stack(501)).map { $0.prefix(42) } == ["+0: error: the stack Big has 501 resources"])
  }

  @Test(arguments: templates) func `Outputs`(target: Target) {
    func stack(_ count: Int) -> Stack {
      Stack("Big") {
        let queue = SQS.Queue("Q")
        for index in 0..<count { Output("Arn\(index)", queue.arn) }
      }
    }
    #expect(quotas(target, stack(200)).isEmpty)
    #expect(
      quotas(target, stack(201)) == [
        """
        +0: error: the stack Big has 201 outputs; CloudFormation allows at most 200 [quota]
          hint: split the stack, or leave out the outputs that nothing reads
        """
      ])
  }

  @Test(arguments: templates) func `Parameters`(target: Target) {
    func stack(_ count: Int) -> Stack {
      Stack("Big") {
        SQS.Queue("Q")
        for index in 0..<count { Parameter.string("P\(index)") }
      }
    }
    #expect(quotas(target, stack(200)).isEmpty)
    #expect(
      quotas(target, stack(201)) == [
        """
        +0: error: the stack Big has 201 parameters; CloudFormation allows at most 200 [quota]
          hint: split the stack, join values in a list parameter, or bind some at synthesis
        """
      ])
  }

  private func mapping(_ name: String, _ first: Int, _ second: Int) -> StackContent {
    let values = Term.map((0..<second).map { MapEntry("v\($0)", .string("x")) })
    return StackContent([
      .mapping(
        MappingNode(
          name, (0..<first).map { MapEntry("k\($0)", values) }, location: SourceLocation(#fileID, #line)))
    ])
  }

  @Test(arguments: templates) func `Mappings and their keys`(target: Target) {
    func stack(_ mappings: Int, _ first: Int, _ second: Int) -> Stack {
      Stack("Big") {
        SQS.Queue("Q")
        for index in 0..<mappings { mapping("M\(index)", first, second) }
      }
    }
    #expect(quotas(target, stack(200, 1, 1)).isEmpty)
    #expect(quotas(target, stack(1, 200, 1)).isEmpty)
    #expect(quotas(target, stack(1, 1, 200)).isEmpty)
    #expect(
      quotas(target, stack(201, 1, 1)) == [
        """
        +0: error: the stack Big has 201 mappings; CloudFormation allows at most 200 [quota]
          hint: split the stack, or join mappings
        """
      ])
    #expect(
      quotas(target, stack(1, 201, 1)).map { $0.drop { $0 != ":" } } == [
        ": error: the mapping M0 has 201 keys; CloudFormation allows at most 200 [quota]\n  hint: split the mapping"
      ])
    #expect(
      quotas(target, stack(1, 1, 201)).map { $0.drop { $0 != ":" } } == [
        """
        : error: the mapping M0 has 201 keys under k0; CloudFormation allows at most 200 [quota]
          hint: split the mapping
        """
      ])
  }

  @Test(arguments: templates) func `Names`(target: Target) {
    func name(_ count: Int) -> String { String(repeating: "N", count: count) }
    func stack(_ count: Int) -> Stack {
      Stack("Big") {
        let queue = SQS.Queue(name(count))
        queue
        Output(name(count), queue.arn)
        Parameter.string("P" + name(count - 1))
        mapping("M" + name(count - 1), 1, 1)
      }
    }
    #expect(quotas(target, stack(255)).isEmpty)
    let (short, shortP, shortM) = (name(60), "P" + name(59), "M" + name(59))
    let hint = "\n  hint: give it, or the groups around it, shorter names"
    let found = quotas(target, stack(256)).map { $0.drop { $0 != ":" } }
    #expect(
      found == [
        ": error: the logical id of \(short)… has 256 characters; CloudFormation allows at most 255 [quota]\(hint)",
        ": error: the name of output \(short)… has 256 characters; CloudFormation allows at most 255 [quota]\(hint)",
        ": error: the name of parameter \(shortP)… has 256 characters; CloudFormation allows at most 255 [quota]\(hint)",
        ": error: the name of mapping \(shortM)… has 256 characters; CloudFormation allows at most 255 [quota]\(hint)",
      ])
  }

  @Test(arguments: templates) func `Texts`(target: Target) {
    func text(_ count: Int) -> String { String(repeating: "ä", count: count / 2) + (count % 2 == 0 ? "" : "x") }
    func stack(_ more: Int) -> Stack {
      Stack("Big", description: text(1_024 + more)) {
        let queue = SQS.Queue("Q")
        Output("Arn", queue.arn, description: text(1_024 + more))
        Parameter.string(
          "P", default: text(4_096 + more), description: String(repeating: "ä", count: 4_000 + more))
      }
    }
    #expect(quotas(target, stack(0)).isEmpty)
    #expect(
      quotas(target, stack(1)) == [
        """
        +0: error: the description of the stack Big has 1,025 bytes; CloudFormation allows at most 1,024 [quota]
          hint: shorten the stack's description
        """,
        """
        +2: error: the description of output Arn has 1,025 bytes; CloudFormation allows at most 1,024 [quota]
          hint: shorten the description of the output
        """,
        """
        +3: error: the description of parameter P has 4,001 characters; CloudFormation allows at most 4,000 [quota]
          hint: shorten the description of the parameter
        """,
        """
        +3: error: the default of parameter P has 4,097 bytes; CloudFormation allows at most 4,096 [quota]
          hint: divide the value among several parameters, or bind it at synthesis
        """,
      ])
  }

  /// A stack whose YAML template has so many bytes.
  private func stack(bytes: Int, _ target: Target) -> Stack {
    func stack(_ length: Int) -> Stack {
      Stack("Big") {
        RawResource("Acme::Kitchen::Oven", "O") { $0["Text"] = Value(String(repeating: "x", count: length)) }
      }
    }
    let files = Synthesizer().render(stack(10), for: target).rendering?.files ?? []
    let base = files.first { $0.path == "template.yaml" }?.byteCount ?? 0
    return stack(bytes - base + 10)
  }

  @Test(arguments: templates) func `Size of the template`(target: Target) {
    #expect(findings(target, in: stack(bytes: 51_200, target)).isEmpty)
    let tool =
      target == .sam ? "sam deploy --resolve-s3 or --s3-bucket" : "aws cloudformation deploy --s3-bucket"
    #expect(
      findings(target, in: stack(bytes: 51_201, target)).map { $0.drop { $0 != ":" } } == [
        """
        : note: the template of Big, template.yaml, has 51,201 bytes; CloudFormation takes more than 51,200 bytes from a \
        bucket only [quota]
          hint: deploy it with \(tool)
        """
      ])
    #expect(
      findings(target, in: stack(bytes: 1_000_001, target)).map { $0.drop { $0 != ":" } } == [
        """
        : error: the template of Big, template.yaml, has 1,000,001 bytes; CloudFormation allows at most 1,000,000 [quota]
          hint: split the stack, or keep large texts in files in S3 that resources name
        """
      ])
  }

  @Test func `JSON that is too large beside YAML that is not`() {
    let found = findings(.cloudFormation, in: stack(bytes: 1_000_000, .cloudFormation)).map { $0.drop { $0 != ":" } }
    #expect(found.count == 2)
    #expect(
      found.first == """
        : warning: the template of Big, template.json, has 1,000,058 bytes; CloudFormation allows at most 1,000,000 [quota]
          hint: deploy template.yaml, which says the same in 1,000,000 bytes
        """)
  }
}
