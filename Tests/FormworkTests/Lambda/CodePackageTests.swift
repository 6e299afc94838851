import Formwork
import FormworkTesting
import Testing

/// Code that the program packs itself: where it lies, what SAM takes, and what is found of it.
struct CodePackageTests {
  private static let zipPath = ".formwork/packages/python3.13-x86_64/api.zip"

  /// The function's or layer's code in what is written for a target.
  private func place(_ target: Target, _ stack: Stack) throws -> String? {
    let document = try #require(Synthesizer(pathPrefix: "../../", files: nil).render(stack, for: target).rendering)
      .document
    let resources = document["Resources"]
    switch target {
    case .cloudFormation: return resources?["Api"]?["Properties"]?["Code"]?.string
    case .sam: return resources?["Api"]?["Properties"]?["CodeUri"]?.string
    case .terraform: return document["resource"]?["aws_lambda_function"]?["api"]?["filename"]?.string
    }
  }

  /// A stack with one function, all on the line of the call.
  private func stack(
    _ code: Code, runtime: Value<OneOf<Lambda.Function.Runtime>> = .python3_13, handler: Value<String> = "app.handler",
    fileID: String = #fileID, line: Int = #line
  ) -> Stack {
    Stack("S", fileID: fileID, line: line) {
      function(runtime: runtime, handler: handler, code: code, fileID: fileID, line: line)
    }
  }

  @Test func `Terraform and CloudFormation take the zip, and SAM the sources`() throws {
    let code = stack(.python(directory: "api/"))
    #expect(try place(.terraform, code) == "${path.module}/../../" + Self.zipPath)
    #expect(try place(.cloudFormation, code) == "../../" + Self.zipPath)
    #expect(try place(.sam, code) == "../../api")
    let named = stack(.python(directory: "api", requirements: "requirements.txt"))
    #expect(try place(.sam, named) == "../../api")
  }

  @Test func `SAM takes the zip where sam build would pack something else`() throws {
    let folder = "../../.formwork/packages/python3.13-x86_64/"
    #expect(
      try place(.sam, stack(.python(directory: "api", requirements: "../prod.txt"))) == folder
        + "api+api/__/prod.txt.zip")
    #expect(try place(.sam, stack(.python(directory: "api", dependencies: .inLayer))) == folder + "api.sources.zip")
    let node = stack(.node(directory: "page", dependencies: .inLayer), runtime: .nodejs22_x, handler: "index.handler")
    #expect(try place(.sam, node) == "../../.formwork/packages/nodejs22.x-x86_64/page.sources.zip")
  }

  @Test func `A package is that of a runtime and an instruction set`() throws {
    let stack = Stack("S") {
      LambdaFunction(
        "Api", runtime: .python3_12, handler: "app.handler", code: .python(directory: "./services/api"),
        architectures: [.arm64])
    }
    #expect(try place(.cloudFormation, stack) == "../../.formwork/packages/python3.12-arm64/services/api.zip")
  }

  @Test func `A layer of packages lies apart from the function of the same file`() throws {
    let stack = Stack("S") {
      LayerVersion("Packages", content: .python(requirements: "api/requirements.txt"), runtimes: [.python3_13])
      LayerVersion("Modules", content: .node(package: "page/package.json"), runtimes: [.nodejs22_x, .nodejs24_x])
      LayerVersion("Shared", content: .python(directory: "shared"), runtimes: [.python3_13], architectures: [.arm64])
    }
    let sam = try AssembledStack(stack, for: .sam).rendered(as: .sam)["Resources"]
    #expect(
      sam?["Packages"]?["Properties"]?["Content"]?.string
        == ".formwork/packages/python3.13-x86_64/api/requirements.txt.layer.zip")
    #expect(
      sam?["Modules"]?["Properties"]?["Content"]?.string
        == ".formwork/packages/nodejs22.x-x86_64/page/package.json.layer.zip")
    #expect(sam?["Shared"]?["Properties"]?["Content"]?.string == "shared")
    #expect(sam?["Shared"]?["Metadata"]?["BuildMethod"]?.string == "python3.13")
    #expect(sam?["Shared"]?["Metadata"]?["BuildArchitecture"]?.string == "arm64")
    #expect(sam?["Packages"]?["Metadata"] == nil)
  }

  @Test(arguments: Target.allCases)
  func `The runtime has to be known, one, and of the language`(target: Target) {
    let runtime: Value<OneOf<Lambda.Function.Runtime>> = Parameter.choice("Runtime")
    #expect(
      findings(target, in: stack(.python(directory: "api"), runtime: runtime)) == [
        """
        +0: error: the code of Api is packed for its runtime, which synthesis has to know [unsupported]
          hint: give the runtime as a literal
        """
      ])
    #expect(
      findings(target, in: stack(.python(directory: "api"), runtime: .nodejs22_x)) == [
        """
        +0: error: Api runs on nodejs22.x, but its code is Python [unfit-setting]
          hint: choose a runtime of Python
        """
      ])
    let layer = Stack("S") {
      LayerVersion("Shared", content: .python(directory: "shared"), runtimes: [.python3_12, .python3_13])
    }
    #expect(
      findings(target, in: layer) == [
        """
        +1: error: the code of Shared is packed for one runtime, which synthesis has to know [unsupported]
          hint: say which: runtimes: [.python3_13]
        """
      ])
    let both = Stack("S") {
      LayerVersion(
        "Shared", content: .python(directory: "shared"), runtimes: [.python3_13], architectures: [.arm64, .x86_64])
    }
    #expect(
      findings(target, in: both) == [
        """
        +2: error: the code of Shared is packed for one instruction set, which synthesis has to know [unsupported]
          hint: say which: architectures: [.arm64]
        """
      ])
  }

  @Test(arguments: [Target.terraform, .cloudFormation])
  func `A package that is not there, or older than its sources, is a warning with the command`(target: Target) {
    let code = stack(.python(directory: "api"))
    var files = ["api/app.py": Array("one".utf8)]
    #expect(
      findings(target, files: MemoryFiles(files: files), in: code) == [
        """
        +0: warning: the code of Api, \(Self.zipPath), is not there yet [missing-file]
          hint: run: swift run <program> package
        """
      ])
    files[Self.zipPath] = zip(["app.py"])
    files[Self.zipPath + ".sources"] = Array("0".utf8)
    #expect(
      findings(target, files: MemoryFiles(files: files), in: code) == [
        """
        +0: warning: the code of Api, \(Self.zipPath), was packed before its sources changed [outdated-file]
          hint: run: swift run <program> package
        """
      ])
    var package = SourcePackage(.python, sources: "api", manifest: .usual)
    package.platform = .init(runtime: "python3.13", architecture: "x86_64", isLayer: false)
    files[Self.zipPath + ".sources"] = package.checksum(MemoryFiles(files: files)).map { Array($0.utf8) }
    #expect(findings(target, files: MemoryFiles(files: files), in: code) == [])
    files["api/app.py"] = Array("two".utf8)
    #expect(findings(target, files: MemoryFiles(files: files), in: code).count == 1)
  }

  @Test(arguments: Target.allCases)
  func `Sources that are not there are a warning`(target: Target) {
    let files = MemoryFiles(files: ["api/app.py": []])
    #expect(
      findings(target, files: files, in: stack(.python(directory: "apy"))) == [
        """
        +0: warning: the code of Api is packed from apy, which is not there [missing-file]
          hint: the path is relative to the folder in which the program runs
        """
      ])
    #expect(
      findings(target, files: files, in: stack(.python(directory: "api", requirements: "prod.txt"))) == [
        """
        +0: warning: the code of Api is packed from api/prod.txt, which is not there [missing-file]
          hint: the path is relative to the folder in which the program runs
        """
      ])
  }

  @Test func `The handler is looked for in the sources`() {
    let files = MemoryFiles(files: ["api/app.py": [], "web/app.py": [], "web/requirements.txt": []])
    #expect(
      findings(.sam, files: files, in: stack(.python(directory: "api"), handler: "apo.handler")) == [
        """
        +0: error: Handler of Api is "apo.handler", but api has no apo.py or apo/__init__.py [missing-handler]
          hint: did you mean app.py?
        """
      ])
    // It may come with a package.
    #expect(
      findings(.sam, files: files, in: stack(.python(directory: "web"), handler: "wrapper.handler")) == [
        """
        +0: warning: Handler of Api is "wrapper.handler", but web has no wrapper.py or wrapper/__init__.py \
        [missing-handler]
        """
      ])
    #expect(
      findings(files: files, in: stack(.directory("api"), handler: "apo.handler")) == [
        """
        +0: error: Handler of Api is "apo.handler", but api has no apo.py or apo/__init__.py [missing-handler]
          hint: did you mean app.py?
        """
      ])
  }
}
