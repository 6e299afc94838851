import Formwork
import Testing

/// What Lambda does not allow, each finding with its whole message.
struct LambdaFindingTests {
  @Test(arguments: [64, 10_241, 50_000])
  func `Memory outside its range`(size: Int) {
    let found = findings(
      in: Stack("S") {
        function(memorySize: Value(size))
      })
    let allowed = size == 10_241 ? "128…10240" : "128…32768"
    #expect(
      found == ["+1: error: MemorySize of Api is \(size); AWS::Lambda::Function allows \(allowed) [out-of-range]"])
  }

  @Test(arguments: [0, 901, -5, 5_401])
  func `Timeout outside its range`(seconds: Int) {
    let found = findings(
      in: Stack("S") {
        function(timeout: Value(seconds))
      })
    // The schema's own bound holds for functions on managed instances.
    let allowed = seconds == 901 ? "1…900" : "1…5400"
    #expect(
      found == ["+1: error: Timeout of Api is \(seconds); AWS::Lambda::Function allows \(allowed) [out-of-range]"])
  }

  @Test func `Retention that CloudWatch does not offer`() {
    let found = findings(
      in: Stack("S") {
        function {
          LogGroup(retention: .days(15))
        }
      })
    #expect(
      found == [
        """
        +2: error: RetentionInDays of Api/LogGroup is 15; AWS::Logs::LogGroup allows 1, 3, 5, 7, 14, 30, 60, 90, 120, \
        150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 [unknown-value]
        """
      ])
  }

  @Test func `More than five layers`() {
    let found = findings(
      in: Stack("S") {
        function {
          Layers(Value((1...6).map { "arn:aws:lambda:us-east-1:123456789012:layer:deps:\($0)" }))
        }
      })
    #expect(found == ["+1: error: Layers of Api has 6 elements; AWS::Lambda::Function allows at most 5 [quota]"])
  }

  @Test func `Environment over 4 KB`() {
    let found = findings(
      in: Stack("S") {
        function {
          Environment(["BIG": Value(String(repeating: "x", count: 4094))])
        }
      })
    #expect(
      found == [
        """
        +1: error: the environment of Api takes 4097 bytes; Lambda allows 4096 for all names and values [quota]
          hint: keep large values in Parameter Store, Secrets Manager or S3, and pass their names
        """
      ])
  }

  @Test func `Environment of exactly 4 KB`() {
    let found = findings(
      in: Stack("S") {
        function { Environment(["BIG": Value(String(repeating: "x", count: 4093))]) }
      })
    #expect(found.isEmpty)
  }

  @Test func `Reserved environment key`() {
    let found = findings(
      in: Stack("S") {
        function {
          Environment(["AWS_REGION": "eu-central-1"])
        }
      })
    #expect(
      found == [
        """
        +1: error: the environment of Api sets AWS_REGION, which Lambda itself sets [reserved-key]
          hint: functions can read it; choose another name for your own value
        """
      ])
  }

  @Test(arguments: ["1ST", "WITH-DASH", "_X", "A", "ÄB"])
  func `Invalid environment name`(name: String) {
    let found = findings(
      in: Stack("S") {
        function {
          Environment(Value([name: "x"]))
        }
      })
    #expect(
      found == [
        """
        +1: error: the environment of Api sets "\(name)"; names begin with a letter, have at least two characters, and \
        letters, digits and '_' follow [invalid-name]
        """
      ])
  }

  @Test func `Empty environment name`() {
    let found = findings(
      in: Stack("S") {
        function { Environment(["": "x"]) }
      })
    #expect(found == ["+1: error: an environment variable of Api has an empty name [empty-name]"])
  }

  @Test func `Function name too long`() {
    let found = findings(
      in: Stack("S") {
        function(functionName: Value(String(repeating: "n", count: 65)))
      })
    #expect(
      found == ["+1: error: FunctionName of Api has 65 characters; AWS::Lambda::Function allows 1…64 [out-of-range]"])
  }

  @Test func `Function name with bad characters`() {
    let found = findings(
      in: Stack("S") {
        function(functionName: "my api.ö")
      })
    #expect(
      found == [
        """
        +1: error: LogGroupName of Api/LogGroup is "/aws/lambda/my api.ö"; AWS::Logs::LogGroup asks for text that matches \
        ^[.\\-_/#A-Za-z0-9]{1,512}\\Z [pattern]
        """,
        """
        +1: error: FunctionName of Api is "my api.ö", which holds a space, '.', 'ö'; names have letters, digits, '-' \
        and '_' [invalid-name]
        """,
      ])
  }

  @Test func `Empty function name`() {
    let found = findings(
      in: Stack("S") {
        function(functionName: "")
      })
    #expect(
      found == [
        "+1: error: FunctionName of Api has 0 characters; AWS::Lambda::Function allows 1…64 [out-of-range]",
        "+1: error: FunctionName of Api is empty [empty-name]",
      ])
  }

  @Test func `Unknown runtime`() throws {
    let found = findings(
      in: Stack("S") {
        function(runtime: "pythn3.13")
      })
    let only = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      only == """
        +1: error: Runtime of Api is "pythn3.13"; AWS::Lambda::Function allows \
        \(Lambda.Function.schema.root["Runtime"]?.allowedValues.joined(separator: ", ") ?? "") [unknown-value]
          hint: did you mean python3.13?
        """)
  }

  @Test func `Deprecated runtime is a warning`() {
    let found = findings(
      in: Stack("S") {
        function(runtime: .python3_9)
      })
    #expect(
      found == [
        """
        +1: warning: Runtime of Api is python3.9, which AWS deprecated on 2025-12-15 [deprecated]
          hint: use python3.14
        """
      ])
  }

  @Test func `Second log group in one function`() {
    let found = findings(
      in: Stack("S") {
        function {
          LogGroup(retention: .days(7))
          LogGroup(retention: .days(14))
        }
      })
    #expect(
      found == [
        """
        +3: error: Api has two LogGroup children; one is allowed [duplicate-child]
          +2: note: the first stands here
        """
      ])
  }

  @Test func `Environment key given twice`() {
    let found = findings(
      in: Stack("S") {
        function {
          Environment(["STAGE": "dev"])
          Environment(["OTHER": "x", "STAGE": "prod"])
        }
      })
    #expect(
      found == [
        """
        +3: error: Api sets the environment variable STAGE twice [duplicate-key]
          +2: note: first set here
        """
      ])
  }

  @Test func `Environment key twice in one literal`() {
    let found = findings(
      in: Stack("S") {
        function {
          Environment(["STAGE": "dev", "STAGE": "prod"])
        }
      })
    #expect(
      found == [
        """
        +2: error: Api sets the environment variable STAGE twice [duplicate-key]
          +2: note: first set here
        """
      ])
  }

  @Test func `Policy for an existing role`() {
    let found = findings(
      in: Stack("S") {
        function {
          Policy("Read") { Allow(["s3:GetObject"], on: ["arn:aws:s3:::data/*"]) }
        }
      })
    #expect(
      found == [
        """
        +2: error: Api has a Policy, but its role is an existing one that the stack does not change [unsupported]
          hint: let the stack make the role, or say that policies may be attached: .existing(arn: …, policies: .attached)
        """
      ])
  }

  @Test func `Code without a runtime and a handler`() {
    let found = findings(
      in: Stack("S") {
        LambdaFunction("Api", code: .object(bucket: "code", key: "api.zip"))
      })
    #expect(
      found == [
        "+1: error: Api does not set Runtime, which a function needs whose code is no image [missing-property]",
        "+1: error: Api does not set Handler, which a function needs whose code is no image [missing-property]",
      ])
  }

  @Test func `All findings in one run`() {
    let found = findings(
      in: Stack("S") {
        function("One", memorySize: 1)
        function("Two", timeout: 1000)
        function("Three") { LogGroup(retention: .days(2)) }
      })
    #expect(found.count == 3)
  }

  @Test func `Layer that is no archive`() {
    let found = findings(
      in: Stack("S") {
        LayerVersion("Deps", content: .image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/deps:1"))
      })
    #expect(
      found == [
        """
        +1: error: Deps has image "123456789012.dkr.ecr.eu-west-1.amazonaws.com/deps:1" for its content; layers are \
        zip archives [unsupported]
          hint: give a zip, a directory or an object in S3
        """
      ])
  }
}
