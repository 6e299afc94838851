import Formwork
import Testing

/// A version is published where something changes that it captures, and not otherwise.
struct VersionHashTests {
  /// Files in memory, with folders.
  private struct Tree: FileReading {
    var files: [String: [UInt8]]
    var programs: Set<String> = []

    func size(of path: String) -> Int? { files[path]?.count }
    func isFolder(_ path: String) -> Bool? { files.keys.contains { $0.hasPrefix(path + "/") } }
    func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]? {
      files[path].map { Array($0[offset..<(offset + count)]) }
    }
    func entries(of path: String) -> [FileEntry]? {
      guard isFolder(path) == true else { return nil }
      var names: [String: FileEntry] = [:]
      for file in files.keys where file.hasPrefix(path + "/") {
        let rest = file.dropFirst(path.count + 1).split(separator: "/")
        let isFolder = rest.count > 1
        names[String(rest[0])] = FileEntry(
          String(rest[0]), size: isFolder ? nil : size(of: file),
          mode: isFolder || programs.contains(file) ? 0o755 : 0o644)
      }
      return Array(names.values)
    }
  }

  private static let tree = Tree(files: [
    "src/app.py": Array("def handler(e, c): return 1".utf8), "src/lib/util.py": [], "layer/python/money.py": [1],
    "other/app.py": [],
    "worker.zip": zip(["app.py"]),
  ])

  /// What may differ.
  private struct Settings {
    var stage: Value<String> = "prod"
    var code: Code = .directory("src")
    var team: Value<String> = "shop"
    var reserved: Value<Int> = 5
    var layer: Value<String> = "Shared"
    var table: Value<String> = "orders"
    var reordered = false
  }

  /// The hash, which CloudFormation and SAM must agree on.
  private func hash(_ settings: Settings = Settings(), _ files: Tree = tree) throws -> String {
    let stack = Stack("S") {
      let shared = LayerVersion("Shared", content: .directory("layer"), description: settings.layer)
      let orders = DynamoDB.Table(
        "Orders", keySchema: [.init(attributeName: "id", keyType: "HASH")],
        attributeDefinitions: [.init(attributeName: "id", attributeType: "S")], billingMode: "PAY_PER_REQUEST",
        tableName: settings.table)
      LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: settings.code) {
        Alias("live")
        if settings.reordered {
          Environment(["TABLE": orders.ref, "STAGE": settings.stage])
        } else {
          Environment(["STAGE": settings.stage, "TABLE": orders.ref])
        }
        Layers(shared)
        Tags(["Team": settings.team])
        ReservedConcurrency(settings.reserved)
      }
    }
    func resources(_ target: Target) throws -> Document {
      let outcome = Synthesizer(files: files).render(stack, for: target)
      #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
      return try #require(outcome.rendering?.document["Resources"])
    }
    let ids = try resources(.cloudFormation).members?.map(\.key).filter { $0.hasPrefix("WorkerVersion") }
    let hash = try #require(try resources(.sam)["Worker"]?["Properties"]?["AutoPublishCodeSha256"]?.string)
    #expect(ids == ["WorkerVersion\(hash)"])
    return hash
  }

  @Test func `The form of the hash is what it was`() throws {
    // Another value here publishes a version of everybody's functions: give the form another number, and say so.
    let found = try hash()
    #expect(found == "dfd665a0b2", "\(found)")
  }

  @Test func `What is captured gives a new version`() throws {
    let hash = try hash()
    var changed = Settings()
    changed.stage = "test"
    #expect(try self.hash(changed) != hash)
    changed = Settings()
    changed.code = .directory("other")
    #expect(try self.hash(changed) != hash)
    changed = Settings()
    changed.layer = "Other"
    #expect(try self.hash(changed) != hash)
    changed = Settings()
    changed.table = "other"
    #expect(try self.hash(changed) != hash, "the table is replaced, so that its name is another")
  }

  @Test func `Changed files give a new version`() throws {
    let hash = try hash()
    var files = Self.tree
    files.files["src/app.py"] = Array("def handler(e, c): return 2".utf8)
    #expect(try self.hash(Settings(), files) != hash)
    files = Self.tree
    files.files["src/lib/new.py"] = []
    #expect(try self.hash(Settings(), files) != hash)
    files = Self.tree
    files.programs = ["src/app.py"]
    #expect(try self.hash(Settings(), files) != hash)
    files = Self.tree
    files.files["layer/python/money.py"] = [2]
    #expect(try self.hash(Settings(), files) != hash, "the layer is another one")
    files = Self.tree
    files.files["other/app.py"] = [1]
    #expect(try self.hash(Settings(), files) == hash)
  }

  @Test func `Packed code counts by its sources, from which SAM packs it itself`() throws {
    var settings = Settings()
    settings.code = .python(directory: "src")
    let hash = try hash(settings)
    var files = Self.tree
    files.files["other/app.py"] = [1]
    #expect(try self.hash(settings, files) == hash)
    files.files["src/app.py"] = Array("def handler(e, c): return 2".utf8)
    #expect(try self.hash(settings, files) != hash)
  }

  @Test func `Archives count by what is in them`() throws {
    var settings = Settings()
    settings.code = .zip("worker.zip")
    let hash = try hash(settings)
    var files = Self.tree
    files.files["worker.zip"] = zip(["app.py", "more.py"])
    #expect(try self.hash(settings, files) != hash)
    files.files["copy.zip"] = Self.tree.files["worker.zip"]
    settings.code = .zip("copy.zip")
    #expect(try self.hash(settings, files) == hash)
  }

  @Test func `What is not captured gives none`() throws {
    let hash = try hash()
    #expect(try self.hash() == hash)
    var changed = Settings()
    changed.team = "till"
    changed.reserved = 7
    changed.reordered = true
    #expect(try self.hash(changed) == hash)
  }

  @Test func `What only deployment knows is a finding`() {
    let stage = Parameter.string("Stage", default: "dev")
    let found = findings(
      in: Stack("S") {
        function(code: .zip("api.zip")) {
          Alias("live")
          Environment(["STAGE": stage, "KEY": .secret("orders")])
        }
      })
    #expect(
      found == [
        """
        +2: warning: live of Api will not follow a change of the secret that secretsmanager "orders:SecretString" reads: deployment alone \
        knows the value, and a version is published where the template changes [unfollowed-change]
          hint: let the function read it when it runs, or bind it when you synthesize
        """,
        """
        +2: warning: live of Api will not follow a change of the parameter Stage: deployment alone knows the value, and a \
        version is published where the template changes [unfollowed-change]
          hint: bind it when you synthesize, --set Stage=…, or limit it by allowed: or length: to a few characters
        """,
      ])
  }

  @Test func `The description of a version carries what is short`() throws {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let size = Parameter.number("Size", default: 256)
    let stack = Stack("S") {
      function(code: .zip("api.zip"), memorySize: size) {
        Alias("live")
        Environment(["STAGE": stage])
      }
    }
    #expect(findings(in: stack).isEmpty)
    let resources = try #require(Synthesizer(files: nil).render(stack, for: .cloudFormation).rendering)
      .document["Resources"]
    let version = resources?.members?.first { $0.key.hasPrefix("ApiVersion") }
    #expect(
      version?.value["Properties"].map { JSONWriter.compact($0) } == """
        {"FunctionName":{"Ref":"Api"},"Description":{"Fn::Sub":"${Stage} ${Size}"}}
        """)
    let serverless = try #require(Synthesizer(files: nil).render(stack, for: .sam).rendering).document["Resources"]
    let properties = serverless?["Api"]?["Properties"]
    #expect(properties?["VersionDescription"]?["Fn::Sub"]?.string == "${Stage} ${Size}")
    #expect(properties?["Description"]?["Fn::Sub"]?.string == "${Stage} ${Size}")
  }

  @Test func `What is bound is followed, and Terraform follows parameters`() {
    let stage = Parameter.string("Stage", default: "dev")
    let stack = Stack("S") {
      function(code: .zip("api.zip")) {
        Alias("live")
        Environment(["STAGE": stage])
      }
    }
    #expect(findings(settings: [Binding("Stage", .string("prod"), for: Target.allCases, at: nil)], in: stack).isEmpty)
    #expect(findings(.terraform, in: stack).isEmpty)
  }

  @Test(arguments: [Target.cloudFormation, .terraform])
  func `Code that changes under its name is a finding`(target: Target) {
    let object = findings(target, in: Stack("S") { function { Alias("live") } })
    #expect(
      object == [
        """
        +0: warning: live of Api will not follow a new upload as "api.zip" [unfollowed-change]
          hint: name the version of the object: .object(bucket: …, key: …, version: …)
        """
      ])
    let versioned = Code.object(bucket: "code", key: "api.zip", version: "3")
    #expect(findings(target, in: Stack("S") { function(code: versioned) { Alias("live") } }).isEmpty)
  }

  @Test func `A version that is written by hand is published once`() {
    let stack = Stack("S") {
      let api = function(code: .zip("api.zip"))
      let first = Lambda.Version("First", functionName: api.functionName)
      Lambda.Alias("Live", functionName: api.functionName, functionVersion: first.version, name: "live")
    }
    #expect(
      findings(in: stack) == [
        """
        +2: warning: First is published once, so that Live stays at the first code of Api [unfollowed-change]
          hint: write Alias("live") in the braces of the function: it publishes a version with every change
        """
      ])
    #expect(findings(.terraform, in: stack).isEmpty)
  }
}
