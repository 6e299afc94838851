import FormworkIR
import FormworkRelations
import Testing

/// An alias that points to the newest version of its function, and what it means for who calls.
struct PublishedAliasTests {
  private let scene = Scene()
  private let alias = Scene.node("Worker/Alias", "AWS::Lambda::Alias", [Property("Name", .string("live"))])

  private func published(_ hash: String? = "0123456789") -> PublishedAlias {
    PublishedAlias(alias, of: scene.worker, hash: hash, location: Scene.location)
  }

  @Test func `A version has the hash in its id, and the alias points to it`() {
    #expect(
      scene.made(published()) == """
        Worker/Alias AWS::Lambda::Alias
          Name: "live"
          FunctionVersion: Worker/Version0123456789.Version
        Worker/Version0123456789 AWS::Lambda::Version
          FunctionName: Worker.FunctionName
        """)
    #expect(scene.made(published(nil)).contains("Worker/Version AWS::Lambda::Version"))
    #expect(published().description == "Worker publishes its versions as live")
  }

  @Test func `Who calls the function calls the alias`() {
    let polled = EventSourceMapping(
      id: "Worker/Jobs", .queue, from: scene.jobs.end, to: scene.worker, settings: [], scope: nil,
      location: Scene.location)
    let scheduled = ScheduledCall(
      id: "Worker/Schedule", .string("rate(1 hour)"), to: scene.worker.end, settings: [], targetSettings: [],
      deadLetters: nil, scope: nil, location: Scene.location)
    let text = scene.made(published(), polled, scheduled)
    #expect(text.contains("FunctionName: Worker/Alias.AliasArn\n  EventSourceArn"))
    #expect(text.contains("\"Arn\": Worker/Alias.AliasArn"))
    #expect(text.contains("\"Resource\": Worker/Alias.AliasArn"))
    #expect(!text.contains("Worker.Arn"))
  }

  @Test func `What the user wrote keeps its meaning`() {
    let arn = Term.reference(Reference(scene.worker, "Arn"))
    let scheduled = ScheduledCall(
      id: "Worker/Schedule", .string("rate(1 hour)"), to: scene.worker.end, settings: [],
      targetSettings: [Property("Input", .text([.term(arn), .literal(" itself")]))], deadLetters: nil, scope: nil,
      location: Scene.location)
    let grant = Grant(
      to: scene.worker, .rights([AccessRight(["lambda:UpdateFunctionCode"], on: [arn])]), scope: nil,
      location: Scene.location)
    let text = scene.made(published(), scheduled, grant)
    #expect(text.contains("\"Input\": \"${Worker.Arn} itself\""), "\(text)")
    #expect(text.contains("\"Resource\": Worker.Arn"), "\(text)")
  }

  @Test func `Rights on the function are rights on the alias, but where they name a version`() {
    let caller = Scene.node(
      "Caller", "AWS::Lambda::Function", [Property("Role", .reference(Reference(scene.role, "Arn")))])
    let all = Grant(
      to: caller, .verbs([.invoke], scene.worker.end, object: nil), scope: nil, location: Scene.location)
    #expect(scene.made(published(), all, declared: [caller]).contains("\"Resource\": Worker/Alias.AliasArn"))
    let one = Grant(
      to: caller, .verbs([.invoke], scene.worker.end, object: .string("7")), scope: nil, location: Scene.location)
    #expect(scene.made(published(), one, declared: [caller]).contains("\"Resource\": \"${Worker.Arn}:7\""))
  }

  @Test func `Asynchronous calls are those of the alias`() {
    let calls = AsynchronousCalls(
      of: scene.worker, onSuccess: nil, onFailure: scene.failures.end, settings: [], location: Scene.location)
    let text = scene.made(published(), calls)
    #expect(text.contains("FunctionName: Worker.FunctionName\n  Qualifier: \"live\""), "\(text)")
    #expect(text.contains("after Worker/Alias"), "\(text)")
  }

  @Test func `SAM has it as properties of the function`() {
    guard case .publication(let owner, let properties, let ids)? = published().serverless else {
      Issue.record("no form of SAM")
      return
    }
    #expect(owner == scene.worker)
    #expect(properties.map(\.name) == ["Description", "AutoPublishAlias", "AutoPublishCodeSha256"])
    #expect(ids == ["Worker/Alias", "Worker/Version0123456789"])
    #expect(published(nil).serverless == nil)
  }
}
