import Formwork
import FormworkTesting
import Testing

/// That a function's language reaches what Lambda can do.
struct LambdaSettingTests {
  /// What no argument and no child sets, and why; `Properties { }` reaches it.
  private static let others = [
    "CapacityProviderConfig": "belongs to functions on managed instances",
    "Code.S3ObjectStorageMode": "is how Lambda keeps a package, not what a function does",
    "Code.SourceKMSKeyArn": "is how Lambda keeps a package, not what a function does",
    "FileSystemConfigs.S3FilesConfig": "belongs to S3 Files, which is no construct",
    "FunctionScalingConfig": "belongs to functions on managed instances",
    "PublishToLatestPublished": "belongs to functions on managed instances",
  ]

  private static let accessPoint = Existing(
    "AWS::EFS::AccessPoint",
    arn: "arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-0123456789abcdef0")
  private static let key: Value<String> = "arn:aws:kms:eu-west-1:123456789012:key/a"

  private static func owning(
    _ id: String, @LambdaFunctionBuilder content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(id, runtime: .python3_13, handler: "app.handler", code: .zip("app.zip"), content: content)
  }

  /// Functions with everything that the language has.
  private static let stack = Stack("S") {
    let failures = Queue("Failures")
    LambdaFunction(
      "Whole", functionName: "whole", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip"),
      memorySize: 256, timeout: 30, architectures: [.arm64], description: "All of it"
    ) {
      LogGroup()
      Logging(.json, application: .warn, system: .info)
      Environment(["STAGE": "b"])
      Layers(["arn:aws:lambda:eu-west-1:123456789012:layer:a:1"])
      Tags(["A": "b"])
      Tracing(.active)
      VPC(subnets: ["subnet-a"], securityGroups: ["sg-a"], dualStack: true)
      DeadLetter(to: failures)
      ReservedConcurrency(1)
      EphemeralStorage(megabytes: 1024)
      Setting.codeSigning("arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0")
      Setting.durableExecution(timeout: 60, retentionDays: 7, kmsKeyArn: key)
      Setting.environmentKey(key)
      Setting.fileSystem(accessPoint, at: "/mnt/data")
      Setting.recursiveLoop(.allow)
      Setting.runtimeUpdates(
        .manual, versionArn: "arn:aws:lambda:eu-west-1::runtime:0123456789abcdef")
      Setting.tenantIsolation()
    }
    LambdaFunction(
      "Quick", runtime: .python3_13, handler: "app.handler",
      code: .object(bucket: "releases", key: "app.zip", version: "1")
    ) { Setting.snapStart() }
    LambdaFunction(
      "Short", runtime: .python3_13, handler: "index.handler",
      code: .inlinePython("def handler(event, context): return event"))
    LambdaFunction("Image", code: .image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1")) {
      ImageSettings(command: ["a"], entryPoint: ["b"], workingDirectory: "/srv")
    }
  }

  @Test func `Every property of a function is an argument or a child, or listed`() throws {
    let outcome = Synthesizer(files: nil).render(Self.stack, for: .cloudFormation)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    let document = try #require(outcome.rendering).document
    var written: Set<String> = []
    guard case .object(let resources)? = document["Resources"] else {
      Issue.record("no resources")
      return
    }
    for resource in resources where resource.value["Type"] == .string("AWS::Lambda::Function") {
      written.formUnion(Self.paths(in: try #require(resource.value["Properties"])))
    }
    let schema = Lambda.Function.schema
    let missing = Self.paths(of: schema.root, in: schema).filter { path in
      !written.contains(path) && !Self.others.keys.contains { path == $0 || path.hasPrefix($0 + ".") }
    }
    #expect(missing == [])
    for path in Self.others.keys { #expect(!written.contains(path), "\(path) is no longer to be listed") }
  }

  /// The paths of a document's members, at every depth.
  private static func paths(in document: Document) -> Set<String> {
    switch document {
    case .object(let members):
      var paths: Set<String> = []
      for member in members {
        paths.insert(member.key)
        paths.formUnion(Self.paths(in: member.value).map { "\(member.key).\($0)" })
      }
      return paths
    case .array(let elements): return elements.reduce(into: []) { $0.formUnion(Self.paths(in: $1)) }
    default: return []
    }
  }

  /// The paths of a schema's properties that have none below them.
  private static func paths(of object: ObjectSchema, in schema: ResourceSchema) -> [String] {
    object.properties.flatMap { property -> [String] in
      var kind = property.kind
      if case .list(let element, _) = kind { kind = element }
      guard case .object(let name) = kind, let inner = schema.definitions[name] else { return [property.name] }
      return paths(of: inner, in: schema).map { "\(property.name).\($0)" }
    }
  }

  @Test func `Each has its place in Terraform`() throws {
    let stack = Stack("S") {
      Self.owning("Api") {
        VPC(subnets: ["subnet-a"], securityGroups: ["sg-a"], dualStack: true)
        Setting.codeSigning("arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0")
        Setting.durableExecution(timeout: 60, retentionDays: 7)
        Setting.environmentKey(Self.key)
        Setting.fileSystem(Self.accessPoint, at: "/mnt/data", access: .read)
        Setting.recursiveLoop(.allow)
        Setting.runtimeUpdates(.functionUpdate)
        Setting.tenantIsolation()
      }
      Self.owning("Quick") { Setting.snapStart() }
    }
    let outcome = Synthesizer(files: nil).render(stack, for: .terraform)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    let text = JSONWriter.compact(try #require(outcome.rendering).document)
    for part in [
      #""code_signing_config_arn":"arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0""#,
      #""durable_config":{"execution_timeout":60,"retention_period":7}"#,
      #""kms_key_arn":"arn:aws:kms:eu-west-1:123456789012:key/a""#,
      #""local_mount_path":"/mnt/data""#, #""ipv6_allowed_for_dual_stack":true"#,
      #""aws_lambda_function_recursion_config":{"api":{"#, #""recursive_loop":"Allow""#,
      #""aws_lambda_runtime_management_config":{"api":{"#, #""update_runtime_on":"FunctionUpdate""#,
      #""tenancy_config":{"tenant_isolation_mode":"PER_TENANT"}"#, #""snap_start":{"apply_on":"PublishedVersions"}"#,
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func `A mount brings the right to it, and no more`() throws {
    for (access, actions) in [
      (AccessVerb.read, ["elasticfilesystem:ClientMount"]),
      (.write, ["elasticfilesystem:ClientWrite", "elasticfilesystem:ClientMount"]),
    ] {
      let stack = Stack("S") {
        Self.owning("Api") {
          VPC(subnets: ["subnet-a"], securityGroups: ["sg-a"])
          Setting.fileSystem(Self.accessPoint, at: "/mnt/data", access: access)
        }
      }
      let rendering = try #require(Synthesizer(files: nil).render(stack, for: .cloudFormation).rendering)
      let text = JSONWriter.compact(rendering.document)
      let found = text.matches(of: #/elasticfilesystem:Client\w+/#).map { String($0.0) }
      #expect(found == actions)
      #expect(text.contains(#""StringEquals":{"elasticfilesystem:AccessPointArn":"#))
    }
  }

  @Test func `Each stands once`() {
    let found = findings(
      in: Stack("S") {
        function {
          Setting.recursiveLoop(.allow)
          Setting.tenantIsolation()
          Setting.recursiveLoop(.terminate)
        }
      })
    #expect(
      found == [
        """
        +4: error: Api has two Setting.recursiveLoop children; one is allowed [duplicate-child]
          +2: note: the first stands here
        """
      ])
  }

  @Test func `Snapshots are taken of versions`() {
    func found(@StackBuilder content: () -> StackContent) -> [String] {
      findings(.cloudFormation, in: Stack("S", content: content))
    }
    #expect(
      found { function { Setting.snapStart() } } == [
        """
        +2: warning: Api has SnapStart, but no version of it is published; calls of $LATEST use no snapshot [unfit-setting]
          hint: publish one: write Alias("live") in the braces of the function, which its callers then call
        """
      ])
    #expect(
      found {
        let api = function { Setting.snapStart() }
        Lambda.Version("First", functionName: api.functionName)
      } == [])
  }
}
