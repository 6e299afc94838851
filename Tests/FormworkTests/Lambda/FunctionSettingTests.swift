import Formwork
import FormworkTesting
import Testing

/// What the children of a function set, on each target.
struct FunctionSettingTests {
  private func text(_ target: Target, @LambdaFunctionBuilder content: () -> [LambdaFunctionChild]) throws -> String {
    let outcome = Synthesizer(files: nil).render(Stack("S") { function(content: content) }, for: target)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    return JSONWriter.compact(try #require(outcome.rendering).document)
  }

  @Test func `Each sets its property`() throws {
    for target in [Target.cloudFormation, .sam] {
      let text = try text(target) {
        ReservedConcurrency(10)
        EphemeralStorage(megabytes: 1024)
        Logging(application: .warn)
      }
      #expect(text.contains(#""ReservedConcurrentExecutions":10"#))
      #expect(text.contains(#""EphemeralStorage":{"Size":1024}"#))
      #expect(
        text.contains(
          #""LoggingConfig":{"ApplicationLogLevel":"WARN","LogFormat":"JSON","LogGroup":{"Ref":"ApiLogGroup"}}"#))
    }
    let text = try text(.terraform) {
      ReservedConcurrency(10)
      EphemeralStorage(megabytes: 1024)
      Logging(.json, application: .warn, system: .info)
    }
    #expect(text.contains(#""reserved_concurrent_executions":10"#))
    #expect(text.contains(#""ephemeral_storage":{"size":1024}"#))
    #expect(text.contains(#""application_log_level":"WARN""#))
    #expect(text.contains(#""log_format":"JSON""#))
    #expect(text.contains(#""system_log_level":"INFO""#))
  }

  @Test func `Lines have a form where the group needs no word`() throws {
    let stack = Stack("S") { function(functionName: "api") { Logging(.text) } }
    let rendering = try #require(Synthesizer(files: nil).render(stack, for: .cloudFormation).rendering)
    #expect(JSONWriter.compact(rendering.document).contains(#""LoggingConfig":{"LogFormat":"Text"}"#))
  }

  @Test func `An image has settings of its own`() throws {
    let stack = Stack("S") {
      LambdaFunction("Api", code: .image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1")) {
        ImageSettings(command: ["app.handler"], workingDirectory: "/srv")
      }
    }
    for target in Target.allCases {
      let outcome = Synthesizer(files: nil).render(stack, for: target)
      #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
      let text = JSONWriter.compact(try #require(outcome.rendering).document)
      let expected =
        target == .terraform
        ? #""image_config":{"command":["app.handler"],"working_directory":"/srv"}"#
        : #""ImageConfig":{"Command":["app.handler"],"WorkingDirectory":"/srv"}"#
      #expect(text.contains(expected), "\(text)")
    }
  }

  @Test func `A setting stands once`() {
    let found = findings(
      in: Stack("S") {
        function {
          EphemeralStorage(megabytes: 512)
          ReservedConcurrency(1)
          EphemeralStorage(megabytes: 1024)
          Logging()
          Logging(.text)
        }
      })
    #expect(
      found == [
        """
        +4: error: Api has two EphemeralStorage children; one is allowed [duplicate-child]
          +2: note: the first stands here
        """,
        """
        +6: error: Api has two Logging children; one is allowed [duplicate-child]
          +5: note: the first stands here
        """,
      ])
  }

  @Test func `Levels need lines in JSON`() {
    let found = findings(in: Stack("S") { function { Logging(.text, application: .warn, system: .info) } })
    #expect(
      found == [
        """
        +0: error: LoggingConfig of Api sets ApplicationLogLevel, but its lines are plain text, for which Lambda refuses \
        levels [unfit-setting]
          hint: set LogFormat to JSON
        """,
        """
        +0: error: LoggingConfig of Api sets SystemLogLevel, but its lines are plain text, for which Lambda refuses \
        levels [unfit-setting]
          hint: set LogFormat to JSON
        """,
      ])
  }

  @Test func `A file system needs a network`() {
    let mount = Lambda.Function.FileSystemConfig(
      arn: "arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-0123456789abcdef0",
      localMountPath: "/mnt/data")
    let found = findings(in: Stack("S") { function { Properties { $0.fileSystemConfigs = [mount] } } })
    #expect(
      found == [
        """
        +0: error: Api mounts a file system, but is in no VPC [unfit-setting]
          hint: put it into subnets from which the mount targets can be reached: VPC(subnets: …, securityGroups: …)
        """
      ])
  }

  @Test func `Storage outside its range`() {
    #expect(
      findings(in: Stack("S") { function { EphemeralStorage(megabytes: 10_241) } }) == [
        "+0: error: EphemeralStorage.Size of Api is 10241; AWS::Lambda::Function allows 512…10240 [out-of-range]"
      ])
  }

  @Test func `An image brings what others are told`() {
    let found = findings(
      in: Stack("S") {
        LambdaFunction(
          "Api", runtime: .python3_13, handler: "app.handler",
          code: .image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1"))
        function("Zip") { ImageSettings(command: ["app.handler"]) }
      })
    #expect(
      found == [
        "+1: error: Api sets Runtime, but its code is an image, which has that in itself [unfit-setting]",
        """
        +1: error: Api sets Handler, but its code is an image, which has that in itself [unfit-setting]
          hint: an image's handler is its command: ImageSettings(command: ["app.handler"])
        """,
        """
        +4: error: Zip sets ImageConfig, but its code is no image [unfit-setting]
          hint: leave it out, or give the code as .image(…)
        """,
      ])
  }

  @Test(arguments: [
    ("java11", true), ("java21", true), ("java8.al2", false), ("python3.12", true), ("python3.11", false),
    ("dotnet8", true), ("dotnet6", false), ("dotnetcore3.1", false), ("nodejs22.x", false), ("provided.al2023", false),
  ])
  func `Runtimes of SnapStart`(runtime: String, isFine: Bool) {
    let found = findings(
      in: Stack("S") {
        function(runtime: Value(term: .string(runtime))) {
          Properties { $0.snapStart = .init(applyOn: .publishedVersions) }
        }
      })
    let message = "error: Api has SnapStart, which Lambda refuses for the runtime \(runtime) [unfit-setting]"
    #expect(found.contains { $0.contains(message) } == !isFine, "\(found)")
  }

  @Test func `SnapStart goes with neither storage nor a file system`() {
    let mount = Lambda.Function.FileSystemConfig(
      arn: "arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-0123456789abcdef0",
      localMountPath: "/mnt/data")
    let found = findings(
      in: Stack("S") {
        function {
          EphemeralStorage(megabytes: 513)
          VPC(subnets: ["subnet-0123456789abcdef0"], securityGroups: ["sg-0123456789abcdef0"])
          Properties {
            $0.snapStart = .init(applyOn: .publishedVersions)
            $0.fileSystemConfigs = [mount]
          }
        }
      })
    let hint = "\n  hint: leave SnapStart out, or the other"
    #expect(
      found == [
        "+1: error: Api has SnapStart, which Lambda refuses for more than 512 MB of ephemeral storage [unfit-setting]\(hint)",
        "+1: error: Api has SnapStart, which Lambda refuses for a function with a file system [unfit-setting]\(hint)",
        """
        +1: warning: Api has SnapStart, but no version of it is published; calls of $LATEST use no snapshot [unfit-setting]
          hint: publish one: write Alias("live") in the braces of the function, which its callers then call
        """,
      ])
  }
}
